//! From a plain value to a typed one. What does not fit is named with its place, as it was given, with what is expected.
//!
//! A deserializer of our own over JSON values, because it knows place and kind of a mistake where it happens, and
//! because it is one layer: the usual ones, stacked, weighed a third of the module.
use crate::error::{ApiError, Code};
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::{de, forward_to_deserialize_any};
use serde_json::{Map, Value, map};

/// How much of a value a message shows, in characters.
const SHOWN: usize = 60;

/// Reads a value.
pub(crate) fn read<T: DeserializeOwned>(input: &Value) -> Result<T, ApiError> {
    T::deserialize(At(input)).map_err(|mistake| mistake.of(input))
}

/// What is wrong, while it is not yet known with which value, or where.
#[derive(Debug)]
enum Mistake {
    /// Something else was expected; the value is not named yet.
    Expected(String),
    /// Named, with its place below the value that is being read.
    Named(Box<ApiError>),
}

impl Mistake {
    fn named(path: &str, code: Code, message: String) -> Self {
        Self::Named(Box::new(ApiError::at(path, code, message)))
    }

    // Apart, since the reading of an object is compiled for each type.
    #[inline(never)]
    fn no_object() -> Self {
        Self::Expected("an object".to_owned())
    }

    /// The mistake, made with this value.
    fn of(self, value: &Value) -> ApiError {
        match self {
            Self::Named(error) => *error,
            Self::Expected(what) => {
                let message = format!("`{}` is not what is expected here: give {what}", shown(value));
                ApiError::at("", Code::WrongType, message)
            }
        }
    }

    /// The mistake, made with the value at this place.
    fn at(self, value: &Value, place: &str) -> Self {
        let mut error = self.of(value);
        let dot = if error.path.is_empty() || error.path.starts_with('[') {
            ""
        } else {
            "."
        };
        error.path = format!("{place}{dot}{}", error.path);
        Self::Named(Box::new(error))
    }
}

impl core::fmt::Display for Mistake {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Expected(what) => f.write_str(what),
            Self::Named(error) => f.write_str(&error.message),
        }
    }
}
impl core::error::Error for Mistake {}

impl de::Error for Mistake {
    fn custom<T: core::fmt::Display>(message: T) -> Self {
        Self::Expected(message.to_string())
    }
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::Expected(in_words(&expected.to_string()).to_owned())
    }
    fn invalid_value(given: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(given, expected)
    }
    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        let message = format!("`{}` is not a field here: give {}", cut(field), one_of(known));
        Self::named(field, Code::UnknownField, message)
    }
    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        let message = format!("`{}` is not known here: give {}", cut(word), one_of(known));
        Self::named("", Code::UnknownWord, message)
    }
    fn missing_field(field: &'static str) -> Self {
        Self::named(
            field,
            Code::MissingField,
            format!("`{field}` is missing: give it"),
        )
    }
}

/// A value that is being read.
#[derive(Clone, Copy)]
struct At<'v>(&'v Value);

impl<'de> Deserializer<'de> for At<'_> {
    type Error = Mistake;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(so) => visitor.visit_bool(*so),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => visitor.visit_u64(number),
                (None, Some(number)) => visitor.visit_i64(number),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_str(text),
            Value::Array(list) => visitor.visit_seq(List { list, next: 0 }),
            Value::Object(fields) => visitor.visit_map(Fields::of(fields)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        match self.0 {
            Value::Object(fields) => visitor.visit_map(Fields::of(fields)),
            _ => Err(Mistake::no_object()),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        visitor.visit_enum(Word::of(self.0, name)?)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// The fields of an object that are still to be read.
struct Fields<'v> {
    rest: map::Iter<'v>,
    read: Option<(&'v String, &'v Value)>,
    /// A field that was read already.
    but: &'static str,
}

impl<'v> Fields<'v> {
    fn of(fields: &'v Map<String, Value>) -> Self {
        Self::but(fields, "")
    }

    fn but(fields: &'v Map<String, Value>, but: &'static str) -> Self {
        Self {
            rest: fields.iter(),
            read: None,
            but,
        }
    }

    // Apart, since the reading of keys is compiled for each type.
    #[inline(never)]
    fn next_field(&mut self) -> Option<&'v str> {
        self.read = self.rest.find(|(field, _)| **field != self.but);
        self.read.map(|(field, _)| field.as_str())
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Mistake;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mistake> {
        match self.next_field() {
            Some(field) => seed.deserialize(StrDeserializer::<Mistake>::new(field)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Mistake> {
        let Some((field, value)) = self.read.take() else {
            return Err(Mistake::Expected("a field".to_owned()));
        };
        seed.deserialize(At(value))
            .map_err(|mistake| mistake.at(value, field))
    }
}

/// The values of a list that are still to be read.
struct List<'v> {
    list: &'v [Value],
    next: usize,
}

impl<'de> SeqAccess<'de> for List<'_> {
    type Error = Mistake;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Mistake> {
        let (Some(value), place) = (self.list.get(self.next), self.next) else {
            return Ok(None);
        };
        self.next = self.next.saturating_add(1);
        let read = seed.deserialize(At(value));
        read.map(Some)
            .map_err(|mistake| mistake.at(value, &format!("[{place}]")))
    }
}

/// A word of several, with what goes with it: `"draft"`, `{ carried: 3 }`, or where one field is the word `{ op: "append", text }`.
#[derive(Clone, Copy)]
struct Word<'v> {
    word: &'v str,
    content: Option<&'v Value>,
    /// The field of the content that is the word.
    tag: &'static str,
}

impl<'v> Word<'v> {
    #[inline(never)]
    fn of(value: &'v Value, name: &str) -> Result<Self, Mistake> {
        let tag = TAGGED.iter().find(|(of, _)| *of == name).map(|(_, tag)| *tag);
        let unknown = || Mistake::Expected("one of the known words".to_owned());
        let word = |word, content| Word {
            word,
            content,
            tag: "",
        };
        match (value, tag) {
            (Value::Object(fields), Some(tag)) => {
                let named = fields.get(tag).ok_or_else(|| de::Error::missing_field(tag))?;
                let text = || Mistake::Expected("a text".to_owned()).at(named, tag);
                let word = named.as_str().ok_or_else(text)?;
                Ok(Word {
                    word,
                    content: Some(value),
                    tag,
                })
            }
            (_, Some(_)) => Err(Mistake::no_object()),
            (Value::String(text), None) => Ok(word(text, None)),
            (Value::Object(fields), None) if fields.len() == 1 => {
                let field = fields.iter().next().ok_or_else(unknown)?;
                Ok(word(field.0, Some(field.1)))
            }
            _ => Err(unknown()),
        }
    }
}

impl Word<'_> {
    /// Adds the name of the field to a mistake about an unknown word.
    #[inline(never)]
    fn misread(self, mistake: Mistake) -> Mistake {
        match self.tag {
            "" => mistake,
            tag => mistake.at(&Value::Null, tag),
        }
    }
}

impl<'de> EnumAccess<'de> for Word<'_> {
    type Error = Mistake;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Mistake> {
        match seed.deserialize(StrDeserializer::<Mistake>::new(self.word)) {
            Ok(word) => Ok((word, self)),
            Err(mistake) => Err(self.misread(mistake)),
        }
    }
}

impl<'de> VariantAccess<'de> for Word<'_> {
    type Error = Mistake;

    fn unit_variant(self) -> Result<(), Mistake> {
        match self.content {
            None => Ok(()),
            Some(_) => Err(Mistake::Expected(format!("the word `{}` alone", self.word))),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Mistake> {
        let value = self.content.unwrap_or(&Value::Null);
        seed.deserialize(At(value))
            .map_err(|mistake| mistake.at(value, self.word))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Mistake> {
        Err(Mistake::no_object())
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        match self.content {
            Some(Value::Object(fields)) => visitor.visit_map(Fields::but(fields, self.tag)),
            _ => Err(Mistake::no_object()),
        }
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

/// A value as given, cut short.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => cut(text),
        other => cut(&other.to_string()),
    }
}

/// A text on one line, cut short.
fn cut(text: &str) -> String {
    let plain = |one: char| if one.is_control() || one == '`' { ' ' } else { one };
    let mut line: String = text.chars().map(plain).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        line.push('…');
    }
    line
}

/// What serde expects, as people say it.
fn in_words(expected: &str) -> &str {
    match expected {
        "u16" => "a whole number from 0 to 65535",
        "u32" => "a whole number from 0 to 4294967295",
        "a boolean" => "true or false",
        "a string" | "variant identifier" => "a text",
        "a sequence" => "a list",
        "a map" => "an object",
        other if other.contains("enum") => "an object",
        other => other,
    }
}

fn one_of(known: &[&str]) -> String {
    match known {
        [] => "none".to_owned(),
        [only] => format!("`{only}`"),
        all => format!("one of `{}`", all.join("`, `")),
    }
}
