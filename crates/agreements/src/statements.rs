//! Cuts a file of rules into its statements, each with the line it begins on, so that every fault has a line and one rule
//! that cannot be read does not hide the others. Knows comments, strings and semicolons, and nothing else of the language.

/// One statement of a file of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Statement<'a> {
    /// Its text, semicolon included.
    pub(crate) text: &'a str,
    /// Where its first word stands, in bytes.
    pub(crate) offset: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Code,
    Text,
    Comment,
}

/// The statements of `text`, in order. What follows the last semicolon is a statement too, unless it is blank or comment.
pub(crate) fn statements(text: &str) -> Vec<Statement<'_>> {
    let mut found = Vec::new();
    let mut begins: Option<usize> = None;
    let mut within = Within::Code;
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        match within {
            Within::Comment if character == '\n' => within = Within::Code,
            Within::Comment => {}
            Within::Text if escaped => escaped = false,
            Within::Text if character == '\\' => escaped = true,
            Within::Text if character == '"' => within = Within::Code,
            Within::Text => {}
            Within::Code
                if character == '/' && text.get(at + 1..).is_some_and(|rest| rest.starts_with('/')) =>
            {
                within = Within::Comment;
            }
            Within::Code => {
                if begins.is_none() && !character.is_whitespace() {
                    begins = Some(at);
                }
                if character == '"' {
                    within = Within::Text;
                } else if character == ';' {
                    push(&mut found, text, begins.take(), at + 1);
                }
            }
        }
    }
    push(&mut found, text, begins, text.len());
    found
}

fn push<'a>(found: &mut Vec<Statement<'a>>, text: &'a str, begins: Option<usize>, end: usize) {
    let Some(offset) = begins else { return };
    if let Some(text) = text.get(offset..end) {
        found.push(Statement { text, offset });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        statements(text).iter().map(|statement| statement.text).collect()
    }

    #[test]
    fn a_semicolon_ends_a_statement() {
        assert_eq!(texts(" a; b ;\n"), ["a;", "b ;"]);
        assert_eq!(statements("\n\n  a;").first().map(|s| s.offset), Some(4));
    }

    #[test]
    fn not_inside_text_or_comment() {
        assert_eq!(texts("// x; y\na(\"b;c\\\";d\"); // e;\n"), ["a(\"b;c\\\";d\");"]);
    }

    #[test]
    fn what_is_left_is_a_statement_too() {
        assert_eq!(texts("a; b"), ["a;", "b"]);
        assert!(texts("// only words\n").is_empty());
    }
}
