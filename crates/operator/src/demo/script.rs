//! The message of a step: an example, changed where the step says so. A story needs few files of its own, and what a change breaks is
//! found before the first node starts.

use toml::{Table, Value};

/// Puts `value` at a path such as `child.names[0].latin`, from the top of the content. Tables that are not there yet are made; of
/// a list, the item after the last can be set.
pub(super) fn set(message: &mut Table, path: &str, value: Value) -> Result<(), String> {
    let (steps, last) = steps(path)?;
    let mut at = content(message)?;
    for step in steps {
        at = enter(at, &step).ok_or_else(|| format!("there is no `{path}`"))?;
    }
    match (last, at) {
        (Step::Key(key), Value::Table(table)) => {
            table.insert(key, value);
        }
        (Step::Item(item), Value::Array(items)) if item < items.len() => {
            if let Some(old) = items.get_mut(item) {
                *old = value;
            }
        }
        (Step::Item(item), Value::Array(items)) if item == items.len() => items.push(value),
        _ => return Err(format!("there is no `{path}`")),
    }
    Ok(())
}

/// Takes a field out.
pub(super) fn drop_field(message: &mut Table, path: &str) -> Result<(), String> {
    let (steps, last) = steps(path)?;
    let mut at = content(message)?;
    for step in steps {
        at = enter(at, &step).ok_or_else(|| format!("there is no `{path}`"))?;
    }
    let gone = match (last, at) {
        (Step::Key(key), Value::Table(table)) => table.remove(&key).is_some(),
        (Step::Item(item), Value::Array(items)) if item < items.len() => {
            items.remove(item);
            true
        }
        _ => false,
    };
    if gone { Ok(()) } else { Err(format!("there is no `{path}`")) }
}

enum Step {
    Key(String),
    Item(usize),
}

fn content(message: &mut Table) -> Result<&mut Value, String> {
    message.get_mut("content").ok_or_else(|| "the message has no content".to_owned())
}

fn steps(path: &str) -> Result<(Vec<Step>, Step), String> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, items) = part.split_once('[').unwrap_or((part, ""));
        steps.push(Step::Key(name.to_owned()));
        for item in items.split('[').filter(|item| !item.is_empty()) {
            let number = item.strip_suffix(']').and_then(|item| item.parse().ok());
            steps.push(Step::Item(number.ok_or_else(|| format!("`{path}` is no path"))?));
        }
    }
    let last = steps.pop().ok_or_else(|| format!("`{path}` is no path"))?;
    Ok((steps, last))
}

fn enter<'v>(at: &'v mut Value, step: &Step) -> Option<&'v mut Value> {
    match (step, at) {
        (Step::Key(key), Value::Table(table)) => {
            Some(table.entry(key.as_str()).or_insert_with(|| Value::Table(Table::new())))
        }
        (Step::Item(item), Value::Array(items)) => items.get_mut(*item),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message() -> Table {
        "kind = \"B1\"\n[content]\nasks = [\"TRACE\"]\nchild = { names = [{ latin = \"A\" }] }\n"
            .parse()
            .unwrap()
    }

    #[test]
    fn a_value_is_put_where_the_path_says() {
        let mut changed = message();
        set(&mut changed, "child.names[0].latin", "B".into()).unwrap();
        set(&mut changed, "asks[1]", "INQUIRE".into()).unwrap();
        set(&mut changed, "liberty.custodial_setting", true.into()).unwrap();
        drop_field(&mut changed, "asks[0]").unwrap();
        let expected: Table =
            "kind = \"B1\"\n[content]\nasks = [\"INQUIRE\"]\nchild = { names = [{ latin = \"B\" }] }\n\
                               liberty = { custodial_setting = true }\n"
                .parse()
                .unwrap();
        assert_eq!(changed, expected);
    }

    #[test]
    fn a_path_that_leads_nowhere_is_said() {
        for path in ["child.names[3].latin", "asks[5]", "asks[x]", "asks.first"] {
            assert!(set(&mut message(), path, "B".into()).is_err(), "{path}");
        }
        assert!(drop_field(&mut message(), "weather").is_err());
    }
}
