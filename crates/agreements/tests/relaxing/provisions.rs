//! What `agreement.toml` cannot say. `# here` marks the line on which the fault stands.

use super::{Attempt, TOML, all_refused, loads};

const BLANK: Attempt = Attempt { name: "", file: TOML, changes: &[], at: "# here", says: "", floor: "" };

const APPEAL: &str = "appeal_body = \"XA.family-court\"\nappeal_days = 15\nappeal_ends = \"ROLLS_FORWARD\"\n";

#[test]
fn a_child_that_waits_is_looked_at_again() {
    let missing = Attempt { at: "[[deadline]]", says: "no deadline", ..BLANK };
    let late = Attempt { says: "at the latest", ..BLANK };
    all_refused(&[
        Attempt {
            name: "a review after 900 days",
            changes: &[("length = \"90 days\"", "length = \"900 days\" # here")],
            floor: "floor CF35",
            ..late
        },
        Attempt {
            name: "a review after three months, which can be 92 days",
            changes: &[("length = \"90 days\"", "length = \"3 months\" # here")],
            floor: "floor CF35",
            ..late
        },
        Attempt {
            name: "a review after 60 working days, and who knows how many of others",
            changes: &[("length = \"90 days\"", "length = \"60 working days\" # here")],
            floor: "floor CF35",
            ..late
        },
        Attempt {
            name: "a review that is put off",
            changes: &[("length = \"90 days\"", "length = \"90 days\" # here\nextension = \"90 days\"")],
            says: "neither extended",
            floor: "floor CF35",
            ..BLANK
        },
        Attempt {
            name: "a status after a year",
            changes: &[("length = \"180 days\"", "length = \"12 months\" # here")],
            floor: "floor CF35",
            ..late
        },
        Attempt {
            name: "no review",
            changes: &[("id = \"review\"", "id = \"revue\"")],
            floor: "floor CF35",
            ..missing
        },
        Attempt {
            name: "no status",
            changes: &[("id = \"status\"", "id = \"statute\"")],
            floor: "floor CF35",
            ..missing
        },
    ]);
    loads(TOML, &[("length = \"90 days\"", "length = \"12 weeks\"")]);
}

#[test]
fn a_child_that_went_is_seen() {
    let missing = Attempt { at: "[[deadline]]", says: "no deadline", ..BLANK };
    all_refused(&[
        Attempt {
            name: "no report of the arrival",
            changes: &[("id = \"arrival-report\"", "id = \"arrivals\"")],
            floor: "floor CF31",
            ..missing
        },
        Attempt {
            name: "an arrival that is told after a month",
            changes: &[("length = \"24 hours\"", "length = \"1 month\" # here")],
            says: "at the latest",
            floor: "floor CF31",
            ..BLANK
        },
        Attempt {
            name: "no first visit",
            changes: &[("id = \"first-visit\"", "id = \"a-visit\"")],
            floor: "floor CF17",
            ..missing
        },
        Attempt {
            name: "a first visit after a week",
            changes: &[("length = \"72 hours\"", "length = \"7 days\" # here")],
            says: "at the latest",
            floor: "floor CF17",
            ..BLANK
        },
        Attempt {
            name: "no visit later on",
            changes: &[
                ("id = \"follow-up-1\"", "id = \"call-1\""),
                ("id = \"follow-up-3\"", "id = \"call-3\""),
                ("id = \"follow-up-6\"", "id = \"call-6\""),
            ],
            floor: "floor CF17",
            ..missing
        },
    ]);
    loads(TOML, &[("length = \"72 hours\"", "length = \"48 hours\"")]);
}

#[test]
fn every_decision_can_be_appealed_in_time() {
    all_refused(&[
        Attempt {
            name: "an appeal within a day",
            changes: &[("appeal_days = 15", "appeal_days = 1 # here")],
            says: "at least 7 days, and here for 1",
            floor: "floor CF14",
            ..BLANK
        },
        Attempt {
            name: "an appeal within six days",
            changes: &[("appeal_days = 15", "appeal_days = 6 # here")],
            says: "at least 7 days, and here for 6",
            floor: "floor CF14",
            ..BLANK
        },
        Attempt {
            name: "no appeal body",
            changes: &[
                ("[[party.body]]\ncode = \"XA.ca\"", "[[party.body]] # here\ncode = \"XA.ca\""),
                (APPEAL, ""),
            ],
            says: "`XA.ca` decides on return and names no appeal body",
            floor: "floor CF14",
            ..BLANK
        },
        Attempt {
            name: "one more body that decides, a prosecutor without an appeal body",
            changes: &[(
                "[[party.body]]\ncode = \"XA.family-court\"",
                "[[party.body]] # here\ncode = \"XA.prosecutor\"\nname = \"Prosecutor of XA\"\nkind = \"PROSECUTOR\"\n\
                 article = \"Art. 2(3)\"\ndecides = \"RETURN\"\n\n[[party.body]]\ncode = \"XA.family-court\"",
            )],
            says: "`XA.prosecutor` decides on return and names no appeal body",
            floor: "floor CF14",
            ..BLANK
        },
        Attempt {
            name: "an appeal to the body that decided",
            changes: &[
                ("[[party.body]]\ncode = \"XA.ca\"", "[[party.body]] # here\ncode = \"XA.ca\""),
                ("appeal_body = \"XA.family-court\"", "appeal_body = \"XA.ca\""),
            ],
            says: "against itself",
            floor: "floor CF14",
            ..BLANK
        },
        Attempt {
            name: "an appeal to a body that is not there",
            changes: &[
                ("[[party.body]]\ncode = \"XA.ca\"", "[[party.body]] # here\ncode = \"XA.ca\""),
                ("appeal_body = \"XA.family-court\"", "appeal_body = \"XA.other\""),
            ],
            says: "is no body of the party",
            floor: "floor CF14",
            ..BLANK
        },
    ]);
    loads(TOML, &[("appeal_days = 15", "appeal_days = 14")]);
}

#[test]
fn a_child_has_more_to_say_with_each_step_of_age() {
    let middle = "[[voice]]\nfrom_years = 6\nhas = \"ASSENT\"\narticle = \"Art. 15(4)\"\n";
    all_refused(&[
        Attempt {
            name: "one voice only",
            changes: &[
                ("[[voice]]\nfrom_years = 12\nhas = \"CONSENT\"\narticle = \"Art. 15(4)\"\n", ""),
                ("[[voice]]\nfrom_years = 6\nhas = \"ASSENT\"\narticle = \"Art. 15(4)\"\n", ""),
            ],
            at: "[[voice]]",
            says: "one voice only",
            floor: "floor CF1",
            ..BLANK
        },
        Attempt {
            name: "nobody asks the child itself",
            changes: &[("[[voice]]\nfrom_years = 12\nhas = \"CONSENT\"\narticle = \"Art. 15(4)\"\n", "")],
            at: "[[voice]]",
            says: "with 15 years a child has at least `CONSENT`",
            floor: "floor CF1",
            ..BLANK
        },
        Attempt {
            name: "the child is asked from seventeen years on",
            changes: &[("from_years = 12", "from_years = 17"), ("from_years = 6", "from_years = 14")],
            at: "[[voice]]",
            says: "with 12 years a child has at least `ASSENT`",
            floor: "floor CF1",
            ..BLANK
        },
        Attempt {
            name: "an older child has less to say",
            changes: &[
                ("[[voice]]\nfrom_years = 12", "[[voice]] # here\nfrom_years = 12"),
                ("has = \"CONSENT\"", "has = \"CAREGIVER\""),
            ],
            says: "less to say than with 6",
            floor: "floor CF1",
            ..BLANK
        },
        Attempt {
            name: "ages that fall",
            changes: &[("[[voice]]\nfrom_years = 12", "[[voice]] # here\nfrom_years = 5")],
            says: "ages rise",
            floor: "floor CF1",
            ..BLANK
        },
    ]);
    loads(TOML, &[(middle, "")]);
    loads(TOML, &[("from_years = 12", "from_years = 14")]);
}

#[test]
fn what_is_kept_has_one_end() {
    all_refused(&[
        Attempt {
            name: "data about health are kept for ever",
            changes: &[("[[retention]]\nclass = \"HEALTH\"\nyears = 1\narticle = \"Art. 14(5)\"\n", "")],
            at: "[[retention]]",
            says: "how long `HEALTH` is kept",
            floor: "floor CF20",
            ..BLANK
        },
        Attempt {
            name: "two ends for one class",
            changes: &[("[[retention]]\nclass = \"FAMILY\"", "[[retention]] # here\nclass = \"IDENTITY\"")],
            says: "how long `IDENTITY` is kept stands twice",
            floor: "floor CF20",
            ..BLANK
        },
    ]);
    loads(TOML, &[("class = \"HEALTH\"\nyears = 1", "class = \"HEALTH\"\nyears = 2")]);
    let none = super::text(&entente_agreements::specimen(), TOML);
    let none = none.split("[[retention]]").next().expect("what stands before it").to_owned();
    let package = entente_agreements::specimen().with((TOML.to_owned(), none.into_bytes()));
    let found = super::faults(&package);
    assert!(
        found.iter().any(|fault| fault.what.contains("no retention") && fault.line.is_some()),
        "{}",
        super::shown(&found)
    );
}

#[test]
fn silence_is_no_answer_under_any_name() {
    let silence = Attempt { says: "silence decides nothing", floor: "floor CF3", ..BLANK };
    all_refused(&[
        Attempt {
            name: "silence accepts",
            changes: &[("silence = \"NOTHING\"", "silence = \"ACCEPTED\" # here")],
            ..silence
        },
        Attempt {
            name: "a term after which silence accepts",
            changes: &[("length = \"3 months\"", "length = \"3 months\"\non_silence = \"ACCEPTED\" # here")],
            ..silence
        },
        Attempt {
            name: "a parameter by which acceptance is deemed",
            changes: &[(
                "[parameters]\n",
                "[parameters]\ndeemed_acceptance = { flag = \"YES\", article = \"Art. 6(2)\" } # here\n",
            )],
            ..silence
        },
    ]);
}

#[test]
fn a_late_answer_is_brought_to_mind() {
    let escalation = "escalation_after_days = { value = 14, article = \"Art. 16(3)\" }\n";
    let late = Attempt { floor: "floor CF35", ..BLANK };
    all_refused(&[
        Attempt {
            name: "nobody above is told",
            changes: &[("escalation_after_days = { value = 14, article = \"Art. 16(3)\" }\n", "")],
            at: "extension_days_max =",
            says: "no number `escalation_after_days`",
            ..late
        },
        Attempt {
            name: "a reminder after a thousand days",
            changes: &[(
                "reminder_after_days = { value = 1, article = \"Art. 16(3)\" }",
                "reminder_after_days = { value = 1000, article = \"Art. 16(3)\" } # here",
            )],
            says: "`reminder_after_days` is at most 90, and here 1000",
            ..late
        },
        Attempt {
            name: "the head is told before the authority",
            changes: &[(
                "escalation_after_days = { value = 14, article = \"Art. 16(3)\" }",
                "escalation_after_days = { value = 0, article = \"Art. 16(3)\" } # here",
            )],
            says: "comes before the step below it",
            ..late
        },
        Attempt {
            name: "a withdrawal is not among what always goes",
            changes: &[("protected = [\"B2\", \"E2T\",", "protected = [\"B2\",")],
            at: "# What XA and XB have agreed",
            says: "`protected` must name `E2T`",
            floor: "floor CF10-hold",
            ..BLANK
        },
    ]);
    loads(TOML, &[(escalation, "escalation_after_days = { value = 21, article = \"Art. 16(3)\" }\n")]);
}

#[test]
fn a_crisis_shortens_nothing_that_is_owed_to_a_child() {
    let crisis = Attempt { floor: "floor CF29", ..BLANK };
    all_refused(&[
        Attempt {
            name: "a shorter appeal in a crisis",
            changes: &[(
                "[parameters]\n",
                "[parameters]\ncrisis_appeal_days = { value = 3, article = \"Art. 9(2)\" } # here\n",
            )],
            says: "a crisis changes nothing of `appeal`",
            ..crisis
        },
        Attempt {
            name: "a term for hearing in a crisis",
            changes: &[(
                "[[deadline]]\nid = \"guardian\"",
                "[[deadline]] # here\nid = \"crisis-hearing\"\nfrom = \"the day of the crisis\"\nlength = \"1 day\"\n\
                 article = \"Art. 8(2)\"\n\n[[deadline]]\nid = \"guardian\"",
            )],
            says: "a crisis changes nothing of `hearing`",
            ..crisis
        },
        Attempt {
            name: "an order to erase waits for the end of a crisis",
            changes: &[(
                "[parameters]\n",
                "[parameters]\ncrisis_stretches = { words = [\"D1\", \"L4\"], article = \"Art. 5(2)\" } # here\n",
            )],
            says: "owed to the child also in a crisis",
            ..crisis
        },
        Attempt {
            name: "an order to erase whose answer is extended",
            changes: &[(
                "[[deadline]]\nid = \"guardian\"",
                "[[deadline]] # here\nid = \"data-order\"\nrequest = \"L4\"\nfrom = \"the day\"\nlength = \"1 month\"\n\
                 extension = \"1 month\"\narticle = \"Art. 14(5)\"\n\n[[deadline]]\nid = \"guardian\"",
            )],
            says: "owed to the child and never extended",
            ..crisis
        },
    ]);
    loads(
        TOML,
        &[(
            "[parameters]\n",
            "[parameters]\ncrisis_stretches = { words = [\"C5\", \"D1\"], article = \"Art. 5(2)\" }\n",
        )],
    );
}

#[test]
fn who_watches_and_who_enforces_is_no_matter_of_agreement() {
    all_refused(&[
        Attempt {
            name: "a monitor that is a court",
            changes: &[
                ("monitor = \"XA.ombuds\"", "monitor = \"XA.ombuds\" # here"),
                ("kind = \"OMBUDSPERSON\"", "kind = \"COURT\""),
            ],
            says: "is not independent",
            floor: "floor CF17",
            ..BLANK
        },
        Attempt {
            name: "police with a part in cases",
            changes: &[
                (
                    "[[party.body]]\ncode = \"XA.family-court\"",
                    "[[party.body]] # here\ncode = \"XA.family-court\"",
                ),
                ("kind = \"COURT\"", "kind = \"POLICE\""),
            ],
            says: "enforces",
            floor: "floor CF20",
            ..BLANK
        },
    ]);
}
