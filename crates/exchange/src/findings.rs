//! Findings on their way abroad: from the outward face that a rule gives to what an acknowledgement can carry. Total, so
//! that no refusal fails to be signed; equal faces become one, so that nobody counts how many rules stand behind the one
//! answer for unknown, barred and not entitled.

use entente_agreements::{OutwardFinding as Face, OutwardRule};
use entente_seals::words::FIELD_PATH_BYTES_MAX;
use entente_seals::{Citation, Cure, FieldPath, Findings, OutwardFinding, RuleCode};

/// What an acknowledgement says of these findings, in their order, equal ones once.
pub fn outward(faces: impl IntoIterator<Item = Face>) -> Findings {
    let mut findings: Vec<OutwardFinding> = Vec::new();
    for finding in faces.into_iter().filter_map(one) {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    Findings::new(findings)
}

/// What an acknowledgement says of content that does not read: the paths of its faults, never what stood there.
pub fn content(paths: impl IntoIterator<Item = String>) -> Findings {
    let rule = OutwardRule::Content;
    outward([Face { rule, article: None, paths: paths.into_iter().collect(), cure: rule.cure() }])
}

/// None only if the closed list held a rule that is no word, which a test excludes.
fn one(face: Face) -> Option<OutwardFinding> {
    let rule = RuleCode::new(face.rule.as_str()).ok()?;
    let article = face.article.and_then(|text| Citation::new(text).ok());
    let cure = face.cure.and_then(|text| Cure::new(text).ok());
    let mut paths: Vec<FieldPath> = Vec::new();
    for path in face.paths.iter().filter_map(|path| nearest(path)) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    Some(OutwardFinding::new(rule, article, paths, cure))
}

/// The path, or as much of it from its beginning as a finding can name.
fn nearest(path: &str) -> Option<FieldPath> {
    let allowed =
        |c: &char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '[' | ']');
    let text: String = path.chars().take_while(allowed).take(FIELD_PATH_BYTES_MAX).collect();
    FieldPath::new(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face(rule: OutwardRule, article: Option<&str>, paths: &[&str]) -> Face {
        let paths = paths.iter().map(|path| (*path).to_owned()).collect();
        Face { rule, article: article.map(str::to_owned), paths, cure: rule.cure() }
    }

    #[test]
    fn every_rule_of_the_closed_list_can_be_named_with_its_cure() {
        for rule in OutwardRule::ALL {
            let (named, omitted) = outward([face(*rule, Some("CRC Art. 12"), &["transfer_on"])]).into_parts();
            assert_eq!(omitted, 0);
            assert_eq!(named[0].rule.as_str(), rule.as_str());
            assert_eq!(named[0].cure.as_ref().map(Cure::as_str), rule.cure());
            assert_eq!(named[0].article.as_ref().map(Citation::as_str), Some("CRC Art. 12"));
        }
    }

    #[test]
    fn equal_faces_are_one() {
        let silent = || face(OutwardRule::NotAvailable, None, &[]);
        let (named, omitted) = outward([silent(), silent(), silent()]).into_parts();
        assert_eq!((named.len(), omitted), (1, 0));
        let (named, _) = outward([silent(), face(OutwardRule::TooEarly, None, &[]), silent()]).into_parts();
        assert_eq!(named.len(), 2);
    }

    #[test]
    fn what_cannot_be_carried_never_stops_an_answer() {
        let long = "a".repeat(500);
        let odd =
            face(OutwardRule::Content, Some("say \"no\""), &[&long, "child.name = X", "", "child.name"]);
        let (named, _) = outward([odd]).into_parts();
        assert_eq!(named[0].article, None);
        let paths: Vec<_> = named[0].paths.iter().map(FieldPath::as_str).collect();
        assert_eq!(paths, [&long[..FIELD_PATH_BYTES_MAX], "child.name"]);
        let many = (0..300).map(|n| format!("children[{n}].name"));
        let (named, _) = content(many).into_parts();
        assert_eq!((named[0].paths.len(), named[0].paths_omitted), (6, 294));
    }
}
