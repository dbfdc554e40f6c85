//! The message files that the demonstration sends: those of `tests/examples` that its story names, which a person can send
//! too. They are part of the binary, so that it needs no checkout beside it.

/// A message file by the name that a story gives it.
pub(super) fn text(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(file, _)| *file == name).map(|(_, text)| *text)
}

macro_rules! files {
    ($($name:literal,)+) => {
        &[$(($name, include_str!(concat!("../../../../tests/examples/", $name))),)+]
    };
}

/// Every example of a story, by its name.
const FILES: &[(&str, &str)] = files![
    "A6-deadline-extension.toml",
    "B1-identification-notice.toml",
    "B4-guardian-notice.toml",
    "B5-interim-placement-notice.toml",
    "C1-identity-request.toml",
    "C2-identity-response.toml",
    "C5-tracing-request.toml",
    "C6-tracing-result.toml",
    "D1-social-inquiry-request.toml",
    "D2-social-inquiry-report.toml",
    "D5-risk-assessment-confirmed.toml",
    "D5-risk-assessment-first.toml",
    "D6-views-confirmed.toml",
    "D6-views-first.toml",
    "D6-views-second.toml",
    "D7-best-interests.toml",
    "D7T-best-interests-summary.toml",
    "E1-consent-first.toml",
    "E1-consent-health.toml",
    "E1-consent-return.toml",
    "E1T-consent-token-first.toml",
    "E1T-consent-token-health.toml",
    "E1T-consent-token-return.toml",
    "F1-care-guarantee-request.toml",
    "F2-care-guarantee.toml",
    "F3-placement-consent-request.toml",
    "F4-placement-consent.toml",
    "G1-plan-proposal.toml",
    "G2-plan-amendment.toml",
    "G3-plan-answer-host.toml",
    "G3-plan-answer-origin.toml",
    "G4-resource-commitment-psychologist.toml",
    "G4-resource-commitment-school.toml",
    "H2-return-decision-early.toml",
    "H2-return-decision.toml",
    "H2R-decision-reasons.toml",
    "H3-service-proof.toml",
    "I1-transfer-proposal.toml",
    "I2-transfer-confirmation-host.toml",
    "I2-transfer-confirmation-origin.toml",
    "I5-pre-transfer-information.toml",
    "I6-health-certificate.toml",
    "I7-handover-record.toml",
    "I8-arrival-notice.toml",
    "J1-follow-up-month-1.toml",
    "J1-follow-up-month-3.toml",
    "J1-follow-up-month-6.toml",
    "J4-closure-proposal-early.toml",
    "J4-closure-proposal.toml",
    "J5-closure-confirmation.toml",
    "M3-statistics.toml",
    "N1-found.toml",
    "N2-screening.toml",
    "N3-guardian.toml",
    "N4-legal-aid.toml",
    "N5-placement.toml",
    "N6-review.toml",
    "N7-first-visit.toml",
    "N8-monitor-month-1.toml",
    "N8-monitor-month-3.toml",
    "N8-monitor-month-6.toml",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_of_a_story_is_in_the_binary_and_no_other() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/examples");
        let mut named = BTreeSet::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_string_lossy() != "story-s1.toml" {
                continue;
            }
            let story = std::fs::read_to_string(path).unwrap();
            let files = story.lines().filter_map(|line| line.strip_prefix("file = "));
            named.extend(files.map(|file| file.trim_matches('"').to_owned()));
        }
        let held: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(held, named, "`FILES` has what the stories name");
    }
}
