//! Writes one message out flat: what it refers to stands in it, and its choices are checked against the language.
use super::{Message, Source};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode;
use std::collections::BTreeMap;

/// Writes one message out flat.
pub(super) struct Writer<'a> {
    pub(super) sources: &'a BTreeMap<String, Source<'a>>,
    pub(super) categories: (&'static [&'static str], &'static [&'static str]),
    pub(super) message: Message,
    pub(super) path: Vec<String>,
}

impl Writer<'_> {
    /// Writes a pattern.
    pub(super) fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value)?,
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => self.inline(inline)?,
                PatternElement::Placeable {
                    expression: Expression::Select { selector, variants },
                } => {
                    self.select(selector, variants)?;
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        if let Some(control) = text.chars().find(|c| c.is_control() && *c != '\n') {
            return Err(format!(
                "has the control character U+{:04X}: remove it",
                u32::from(control)
            ));
        }
        self.message.pattern.push_str(text);
        Ok(())
    }

    fn variable(&mut self, begin: char, name: &str) {
        self.message.variables.insert(name.to_owned());
        self.message.pattern.push_str(&format!("{begin}{name}\x02"));
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text(&unicode::unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => self.text(value),
            InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => {
                let name = variable_of(inline)?;
                self.variable('\x01', name);
                Ok(())
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute
                    .as_ref()
                    .map_or(String::new(), |name| format!(".{}", name.name));
                self.refer(format!("{}{attribute}", id.name))
            }
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => self.refer(format!("-{}", id.name)),
            InlineExpression::TermReference { id, .. } => Err(format!(
                "gives `-{}` an attribute or arguments, which is not supported: write a message of its own",
                id.name
            )),
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => self.select(selector, variants),
            },
        }
    }

    fn refer(&mut self, key: String) -> Result<(), String> {
        if self.path.contains(&key) {
            return Err(format!("refers to itself through `{key}`: break the circle"));
        }
        let Some(source) = self.sources.get(&key) else {
            return Err(format!(
                "refers to `{key}`, which this language has not: add it or correct the name"
            ));
        };
        self.path.push(key);
        self.pattern(source.pattern)?;
        self.path.pop();
        Ok(())
    }

    fn select(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> Result<(), String> {
        let name = variable_of(selector)?;
        self.variable('\x03', name);
        let (known, needed) = self.categories;
        let plural = ["zero", "one", "two", "few", "many", "other"];
        let keys: Vec<&str> = variants.iter().map(|variant| key_of(&variant.key)).collect();
        if let Some(key) = keys
            .iter()
            .find(|key| plural.contains(key) && !known.contains(key))
        {
            return Err(format!(
                "chooses `[{key}]`, which this language has not: it has {}",
                known.join(", ")
            ));
        }
        let default = variants
            .iter()
            .find(|variant| variant.default)
            .map_or("", |variant| key_of(&variant.key));
        let by_plural = variants
            .iter()
            .any(|variant| !variant.default && plural.contains(&key_of(&variant.key)));
        if let Some(missing) = needed.iter().find(|key| by_plural && !keys.contains(key)) {
            return Err(format!(
                "chooses by number without `[{missing}]`: this language needs {}",
                needed.join(", ")
            ));
        }
        let (defaults, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
        for variant in others {
            let key = key_of(&variant.key);
            if key == default {
                return Err(format!("has `[{key}]` twice: remove one"));
            }
            self.message.pattern.push_str(&format!("{key}\x02"));
            self.pattern(&variant.value)?;
            self.message.pattern.push('\x04');
        }
        for variant in defaults {
            self.message.pattern.push('\x02');
            self.pattern(&variant.value)?;
            self.message.pattern.push('\x04');
        }
        self.message.pattern.push('\x05');
        Ok(())
    }
}

fn key_of<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variable of `$n` or `NUMBER($n)`.
fn variable_of<'a>(inline: &InlineExpression<&'a str>) -> Result<&'a str, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name),
        InlineExpression::FunctionReference { id, arguments }
            if id.name == "NUMBER" && arguments.named.is_empty() =>
        {
            match arguments.positional.as_slice() {
                [only @ InlineExpression::VariableReference { .. }] => variable_of(only),
                _ => Err("gives NUMBER() something else than one variable: write `NUMBER($n)`".to_owned()),
            }
        }
        InlineExpression::FunctionReference { id, .. } => Err(format!(
            "uses the function {}(), which is not supported: only `NUMBER($n)` without options is",
            id.name
        )),
        _ => Err(
            "chooses by something else than a variable: only `$name` and `NUMBER($name)` can choose"
                .to_owned(),
        ),
    }
}
