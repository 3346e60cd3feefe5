//! From a plain value to a typed one. What does not fit is named with its place, as it was given, with what is expected.
//!
//! A deserializer of our own over JSON values, because it knows place and kind of a mistake where it happens, and
//! because it is one layer: the usual ones, stacked, weighed a third of the module.
use super::mistake::Mistake;
use crate::error::ApiError;
use crate::types::json_text::JSON_TEXT;
use records::json::{Json, Value, on_one_line};
use serde::de::value::{StrDeserializer, U64Deserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::cell::Cell;
use std::slice;

/// Reads a value.
pub(crate) fn read<T: DeserializeOwned>(input: &Json) -> Result<T, ApiError> {
    T::deserialize(At(Some(input))).map_err(|mistake| mistake.of(input))
}

/// A value that is being read, or that is not there.
#[derive(Clone, Copy)]
struct At<'v>(Option<&'v Json>);

impl<'v> At<'v> {
    const fn value(self) -> Option<&'v Value> {
        match self.0 {
            Some(json) => Some(&json.value),
            None => None,
        }
    }

    #[inline(never)]
    fn there(self) -> Result<&'v Value, Mistake> {
        self.value().ok_or_else(Mistake::absent)
    }

    /// The whole number that this value is; `None` for any other value. Functions take no other numbers.
    #[inline(never)]
    fn whole(self) -> Result<Option<u64>, Mistake> {
        match self.there()? {
            Value::Number(number) => Ok(number.parse().ok()),
            _ => Ok(None),
        }
    }

    /// Names a mistake in the field `name`. Where the field is left out, this is no mistake yet: it may have a default.
    #[inline(never)]
    fn lacks(self, mistake: Mistake, name: &str) -> Result<(), Mistake> {
        match self.0 {
            None => Ok(()),
            Some(value) => Err(mistake.at(value, name)),
        }
    }
}

impl<'de> Deserializer<'de> for At<'_> {
    type Error = Mistake;

    // Every type that a function takes says what it is.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.there()? {
            Value::Null => visitor.visit_unit(),
            Value::Bool(_) => self.deserialize_bool(visitor),
            Value::Number(_) => self.deserialize_u32(visitor),
            Value::Text(_) => self.deserialize_string(visitor),
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Fields(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.value() {
            None | Some(Value::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let read = visitor.visit_seq(Fields::of(self, names, None)?);
        read.map_err(|mistake| mistake.among(names))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let word = Word::of(self, name, words)?;
        let read = visitor.visit_enum(&word)?;
        word.taken()?;
        Ok(read)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        match self.0 {
            Some(json) if name == JSON_TEXT => visitor.visit_string(on_one_line(json)),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.whole()? {
            Some(number) => visitor.visit_u64(number),
            None => Err(Mistake::not_as(&visitor)),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_u16(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.there()? {
            Value::Text(text) => visitor.visit_str(text),
            _ => Err(Mistake::not_as(&visitor)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.there()? {
            Value::Bool(so) => visitor.visit_bool(*so),
            _ => Err(Mistake::not_as(&visitor)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.there()? {
            Value::List(list) => visitor.visit_seq(List { list, next: 0 }),
            _ => Err(Mistake::not_as(&visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.there()? {
            Value::Fields(fields) => visitor.visit_map(Entries {
                rest: fields.iter(),
                value: None,
            }),
            _ => Err(Mistake::not_as(&visitor)),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u64 u128 f32 f64 char str bytes byte_buf unit unit_struct tuple tuple_struct identifier
        ignored_any
    }
}

/// The fields of an object whose names are known, in the order of those names. Serde's code for fields that come in any order compares
/// each name with all others, once for every type: a fifth of the module.
struct Fields<'v> {
    object: &'v [(String, Json)],
    names: &'static [&'static str],
}

impl<'v> Fields<'v> {
    /// The fields of an object, of which `but` was read already.
    #[inline(never)]
    fn of(value: At<'v>, names: &'static [&'static str], but: Option<&str>) -> Result<Self, Mistake> {
        let object = match value.value() {
            Some(Value::Fields(object)) => object,
            Some(_) => return Err(Mistake::no_object()),
            None => return Err(Mistake::absent()),
        };
        for (field, _) in object {
            if Some(field.as_str()) != but && !names.contains(&field.as_str()) {
                return Err(Mistake::unknown_field(field, names));
            }
        }
        Ok(Self { object, names })
    }

    // Apart, since the reading of a field is compiled for each type.
    #[inline(never)]
    fn next_field(&mut self) -> Option<(&'static str, At<'v>)> {
        let (name, rest) = self.names.split_first()?;
        self.names = rest;
        // `null` is no value, as where a field is left out.
        let given = field(self.object, name).filter(|json| json.value != Value::Null);
        Some((name, At(given)))
    }
}

impl<'de> SeqAccess<'de> for Fields<'_> {
    type Error = Mistake;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Mistake> {
        let Some((name, value)) = self.next_field() else {
            return Ok(None);
        };
        match seed.deserialize(value) {
            Ok(read) => Ok(Some(read)),
            Err(mistake) => value.lacks(mistake, name).map(|()| None),
        }
    }
}

/// The fields of an object with any names that are still to be read.
struct Entries<'v> {
    rest: slice::Iter<'v, (String, Json)>,
    /// The name was read, the value was not.
    value: Option<&'v (String, Json)>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Mistake;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mistake> {
        self.value = self.rest.next();
        match self.value {
            Some((field, _)) => seed.deserialize(StrDeserializer::<Mistake>::new(field)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Mistake> {
        let Some((field, value)) = self.value.take() else {
            return Err(Mistake::expected("a field"));
        };
        seed.deserialize(At(Some(value)))
            .map_err(|mistake| mistake.at(value, field))
    }
}

/// The values of a list that are still to be read.
struct List<'v> {
    list: &'v [Json],
    next: usize,
}

impl<'de> SeqAccess<'de> for List<'_> {
    type Error = Mistake;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Mistake> {
        let (Some(value), place) = (self.list.get(self.next), self.next) else {
            return Ok(None);
        };
        self.next = self.next.saturating_add(1);
        let read = seed.deserialize(At(Some(value)));
        read.map(Some)
            .map_err(|mistake| mistake.at(value, &format!("[{place}]")))
    }
}

/// The value of a field.
fn field<'v>(object: &'v [(String, Json)], name: &str) -> Option<&'v Json> {
    let found = object.iter().find(|(field, _)| field == name);
    found.map(|(_, value)| value)
}

/// One of the words of an enumeration, with its content: `"draft"`, `{ carried: 3 }`, or where one field is the word `{ op: "append", text }`.
struct Word<'v> {
    /// Its place among the words that are known.
    number: usize,
    word: &'v str,
    content: At<'v>,
    /// Whether the content was read.
    taken: Cell<bool>,
    /// The field of the content that is the word.
    tag: &'static str,
}

impl<'v> Word<'v> {
    #[inline(never)]
    fn of(at: At<'v>, name: &str, known: &[&str]) -> Result<Self, Mistake> {
        let value = at.there()?;
        let tag = TAGGED.iter().find(|(of, _)| *of == name).map(|(_, tag)| *tag);
        let (word, content) = match (value, tag) {
            (Value::Fields(fields), Some(tag)) => {
                let named = field(fields, tag).ok_or_else(|| Mistake::missing(tag))?;
                let Value::Text(word) = &named.value else {
                    return Err(Mistake::expected("a text").at(named, tag));
                };
                (word, at)
            }
            (_, Some(_)) => return Err(Mistake::no_object()),
            (Value::Text(text), None) => (text, At(None)),
            (Value::Fields(fields), None) if fields.len() == 1 => match fields.first() {
                Some((word, content)) => (word, At(Some(content))),
                None => return Err(Mistake::no_object()),
            },
            _ => return Err(Mistake::no_word(known)),
        };
        let tag = tag.unwrap_or_default();
        let number = known
            .iter()
            .position(|one| *one == word)
            .ok_or_else(|| Mistake::unknown_word(word, tag, known))?;
        Ok(Word {
            number,
            word,
            content,
            taken: Cell::new(false),
            tag,
        })
    }
}

impl Word<'_> {
    /// Refuses content that no variant has read.
    #[inline(never)]
    fn taken(&self) -> Result<(), Mistake> {
        if self.content.0.is_some() && !self.taken.get() {
            return Err(Mistake::expected(&format!("the word `{}` alone", self.word)));
        }
        Ok(())
    }
}

impl<'de> EnumAccess<'de> for &Word<'_> {
    type Error = Mistake;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Mistake> {
        // Serde takes the number of a word as well, and then compares no words.
        let number = U64Deserializer::<Mistake>::new(self.number as u64);
        Ok((seed.deserialize(number)?, self))
    }
}

impl<'de> VariantAccess<'de> for &Word<'_> {
    type Error = Mistake;

    // `taken` refuses content afterwards: a check here would be compiled for each of some hundred words.
    fn unit_variant(self) -> Result<(), Mistake> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Mistake> {
        let Some(value) = self.content.0 else {
            return Err(Mistake::expected(&format!("`{{ {}: … }}`", self.word)));
        };
        self.taken.set(true);
        seed.deserialize(self.content)
            .map_err(|mistake| mistake.at(value, self.word))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Mistake> {
        Err(Mistake::no_object())
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.taken.set(true);
        let read = visitor.visit_seq(Fields::of(self.content, names, Some(self.tag))?);
        read.map_err(|mistake| mistake.among(names))
    }
}

/// The types of which one field says which of several objects it is, with that field: `{ op: "append", paragraph, text }`. Serde's own
/// attribute for them would first copy the object into a form of its own, once for each kind of field: a tenth of the module.
const TAGGED: &[(&str, &str)] = if cfg!(any(feature = "proceed", feature = "what-would-change", test)) {
    &[
        ("TextChange", "op"),
        ("GovernsInput", "kind"),
        ("RulingInput", "kind"),
    ]
} else {
    // Whole meetings alone have them, and a module without those is smaller without this.
    &[]
};
