//! What is wrong with a term that no request begins: the package does not load, and says in which line.

use entente_agreements::Agreement;

use crate::changed;

const GUARDIAN: &str = "begins = [\"N1\"]\nmet_by = [\"N3\"]\nowed_by = \"HOST\"\n";
const REPORT: &str = "begins = [\"I7\"]\nmet_by = [\"I8\"]";
const PLAN: &str = "begins = [\"B1\"]\nmet_by = [\"G1\", \"H7\"]";
const REVIEW: &str = "every = \"90 days\"";
const PAUSED: &str = "paused_by = \"SCREENING\"";

#[test]
fn each_is_refused_with_its_line() {
    for (from, to, what) in [
        (GUARDIAN, "", "nothing begins this deadline"),
        (GUARDIAN, "begins = [\"N1\"]\nowed_by = \"HOST\"\n", "`met_by` names no kind of message"),
        (
            GUARDIAN,
            "begins = []\nmet_by = [\"N3\"]\nowed_by = \"HOST\"\n",
            "`begins` names no kind of message",
        ),
        (GUARDIAN, "begins = [\"N1\"]\nmet_by = [\"N3\"]\n", "`owed_by` is missing"),
        ("begins = [\"N1\"]", "begins = [\"N99\"]", "`N99` in `begins` is no kind of message"),
        ("met_by = [\"N3\"]", "met_by = [\"GuardianRecord\"]", "`GuardianRecord` in `met_by` is no kind"),
        ("begins = [\"N1\"]", "begins = [\"A7\"]", "`A7` (Reminder) could not begin a term"),
        ("begins = [\"N1\"]", "begins = [\"A1\"]", "could not begin a term: it belongs to no case"),
        ("begins = [\"N1\"]", "begins = [\"E1\"]", "could not begin a term"),
        ("met_by = [\"N3\"]", "met_by = [\"N22\"]", "could not meet a term"),
        ("owed_by = \"HOST\"", "owed_by = \"XA\"", "`owed_by` is one of"),
        ("counted_by = \"ORIGIN\"", "counted_by = \"TRANSIT\"", "`counted_by` is one of"),
        (REPORT, "begins = [\"N1\"]\nmet_by = [\"I8\"]", "hours are counted from an instant, and `N1`"),
        (REVIEW, "every = \"90 hours\"", "`every` is counted in days"),
        (REVIEW, "every = \"0 days\"", "over before it begins"),
        (PAUSED, "paused_by = \"CLAIM\"", "`paused_by` is one of"),
        (PLAN, "begins = [\"B1\"]\nmet_by = [\"G1\"]\npaused_by = \"SCREENING\"", "the partner counts too"),
        (
            "paused_by = \"SCREENING\"\nmet_by = [\"B1\"]\nowed_by = \"HOST\"",
            "paused_by = \"SCREENING\"\nmet_by = [\"B1\"]\nowed_by = \"ORIGIN\"",
            "only HOST screens",
        ),
        (REVIEW, "extension = \"2 weeks\"", "only the time of an answer can be extended"),
        ("request = \"C1\"", "request = \"C1\"\nowed_by = \"HOST\"", "`owed_by` stands beside `request`"),
        ("owed_by = \"HOST\"", "owes = \"HOST\"", "`owes` is unknown here"),
    ] {
        let faults = Agreement::read(&changed(&[(from, to)])).err().unwrap_or_default();
        let found = faults
            .iter()
            .any(|fault| fault.file == "agreement.toml" && fault.line.is_some() && fault.what.contains(what));
        assert!(found, "`{what}` is not among: {faults:?}");
    }
}

#[test]
fn the_control_is_read() {
    assert!(Agreement::read(&changed(&[])).is_ok());
    let other = [("counted_by = \"ORIGIN\"", "counted_by = \"HOST\""), (REVIEW, "every = \"2 months\"")];
    assert!(Agreement::read(&changed(&other)).is_ok());
}
