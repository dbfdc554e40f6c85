//! What takes a journey back that both sides confirmed, and that nothing but a new confirmation brings it back.

use entente_casework::case::Mark;
use entente_casework::generated::{
    ConsentAnswer, Content, Kind, PlacementAnswer, Recommendation, VerificationResult,
};
use entente_casework::{ConsentId, Lifecycle as L};

use crate::played::{Sides, draft};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{self, appealed, assessed, determined, heard, judged};

fn state(sides: &Sides, on: &str) -> L {
    sides.xa.state(day(on))
}

fn tell(sides: &mut Sides, on: &str, content: impl Into<Content>) {
    sides.record(XA, at(on), content);
}

/// What bars the confirmation of a journey takes back one that was confirmed, and a handover all the same is marked.
#[test]
fn what_is_learned_after_the_confirmation_takes_the_journey_back() {
    type News = (&'static str, fn(&mut Sides));
    let news: &[News] = &[
        ("the home is found unfit", |sides| {
            let Content::SocialInquiryReport(mut report) = draft("D2-social-inquiry-report.toml").content
            else {
                panic!("D2")
            };
            report.caregivers.iter_mut().for_each(|known| known.recommendation = Recommendation::NotSuitable);
            sent(sides, XB, "2027-06-24", report);
        }),
        ("the registers do not know her", |sides| {
            let Content::IdentityVerificationResponse(mut answer) =
                draft("C2-identity-response.toml").content
            else {
                panic!("C2")
            };
            answer.result = VerificationResult::NotConfirmed;
            sent(sides, XB, "2027-06-24", answer);
        }),
        ("the placement is refused", |sides| {
            let Content::PlacementConsent(mut said) = draft("F4-placement-consent.toml").content else {
                panic!("F4")
            };
            said.answer = PlacementAnswer::Refused;
            sent(sides, XB, "2027-06-24", said);
        }),
        ("her guardian is gone", |sides| {
            let Content::GuardianRecord(mut guardian) = draft("N3-guardian.toml").content else {
                panic!("N3")
            };
            guardian.ended_on = Some(day("2027-06-24"));
            sides.record(XA, at("2027-06-24"), guardian);
        }),
        ("her lawyer is gone", |sides| {
            let Content::LegalAidRecord(mut lawyer) = draft("N4-legal-aid.toml").content else {
                panic!("N4")
            };
            lawyer.ended_on = Some(day("2027-06-24"));
            sides.record(XA, at("2027-06-24"), lawyer);
        }),
    ];
    let on = day("2027-06-25");
    let unlawful = |sides: &mut Sides| {
        sent(sides, XA, "2027-06-29T12:00:00Z", draft("I7-handover-record.toml").content);
        let lines = sides.xa.summary(day("2027-07-15")).timeline.into_iter();
        lines.filter(|line| line.kind == Kind::HandoverRecord).flat_map(|line| line.marks).collect::<Vec<_>>()
    };
    let mut as_told = Sides::play_until("2027-06-22");
    assert_eq!(as_told.xa.state(on), L::InTransfer, "the control");
    assert_eq!(unlawful(&mut as_told), vec![], "the control");
    for (what, happens) in news {
        let mut sides = Sides::play_until("2027-06-22");
        happens(&mut sides);
        assert_ne!(sides.xa.state(on), L::InTransfer, "{what}");
        assert!(unlawful(&mut sides).contains(&Mark::HandedOverUnlawfully), "{what}");
    }
}

/// A confirmation that lapsed does not come back by itself when its reason is gone.
#[test]
fn a_confirmation_that_lapsed_is_made_anew() {
    let mut sides = Sides::play_until("2027-06-22");
    tell(&mut sides, "2027-06-23", words::hold("TRAFFICKING", "SET", &["CASE_WORKER"], "2027-06-23"));
    assert_ne!(state(&sides, "2027-06-24"), L::InTransfer);
    let both = ["LAWYER", "LEAD"];
    tell(&mut sides, "2027-06-24", words::hold("TRAFFICKING", "RELEASED", &both, "2027-06-24"));
    assert_eq!(state(&sides, "2027-06-25"), L::Executable, "nobody confirmed it since");
    // An appeal that was lodged before and is written down after.
    let mut sides = Sides::play_until("2027-06-22");
    tell(&mut sides, "2027-06-24", appealed("2027-06-10"));
    tell(&mut sides, "2027-06-25T09:00:00Z", judged("UPHELD", "2027-06-25"));
    assert_ne!(state(&sides, "2027-06-26"), L::InTransfer, "nothing was looked at again");
    tell(&mut sides, "2027-06-26T09:00:00Z", heard("2027-06-26", "FOR"));
    tell(&mut sides, "2027-06-26T09:10:00Z", assessed("2027-06-26", "CLEAR"));
    tell(&mut sides, "2027-06-26T09:20:00Z", determined("2027-06-26"));
    assert_eq!(state(&sides, "2027-06-27"), L::Executable, "and nobody confirmed it since");
}

/// A no of the child need not name the yes that it follows.
#[test]
fn the_last_answer_of_the_child_counts() {
    let answer = |granted: bool, id: u8, on: &str| {
        let Content::ConsentRecord(mut record) = draft("E1-consent-return.toml").content else {
            panic!("E1")
        };
        record.consent_id = ConsentId::from_bytes([id; 16]);
        record.given_at = at(on);
        record.supersedes = None;
        if !granted {
            record.answer = ConsentAnswer::Refused;
        }
        Content::from(record)
    };
    let gone = |answers: &[(bool, &str)]| {
        let mut sides = Sides::play_until("2027-06-22");
        for ((granted, on), id) in answers.iter().zip(1..) {
            tell(&mut sides, on, answer(*granted, id, on));
        }
        state(&sides, "2027-06-26") != L::InTransfer
    };
    assert!(!gone(&[]), "the control");
    assert!(gone(&[(false, "2027-06-23")]));
    assert!(!gone(&[(true, "2027-06-24"), (false, "2027-05-01")]), "an older no, written down late");
}

fn grandmother_called(name: &str) -> Content {
    words::varied("F2-care-guarantee.toml", &[("Dora Example", name)]).content
}

/// What was found against a person is not shed by another spelling of its name.
#[test]
fn a_name_in_other_letters_clears_nobody() {
    let unfit = |name: &str| {
        let mut sides = Sides::play_until("2027-05-11");
        let report = words::varied(
            "D2-social-inquiry-report.toml",
            &[
                ("\"WITH_SUPPORT\"", "\"NOT_SUITABLE\""),
                ("willing = true, able = true", "willing = false, able = false"),
            ],
        );
        sent(&mut sides, XB, "2027-05-11T09:00:00Z", report.content);
        sent(&mut sides, XB, "2027-05-12", grandmother_called(name));
        crate::story::facts(&sides, XA, "H2-return-decision.toml", "2027-05-13").caregiver_found_unsuitable
    };
    assert_eq!(unfit("Dora Example"), Some(true));
    assert_eq!(unfit("Дора Экзампл"), Some(true), "nobody can compare the two");
    assert_eq!(
        unfit("Anna Sample"),
        Some(false),
        "the control: the other grandmother, of whom nothing was found"
    );
}

/// A consent to a placement is to the one that it answers.
#[test]
fn a_consent_to_one_placement_serves_no_other() {
    let consented = |asked_for: &[&str], guaranteed: &str| {
        let mut sides = Sides::play_until("2027-05-26");
        for name in asked_for {
            let request = words::varied("F3-placement-consent-request.toml", &[("Dora Example", name)]);
            sent(&mut sides, XA, "2027-05-26T12:00:00Z", request.content);
        }
        sent(&mut sides, XB, "2027-05-26T13:00:00Z", grandmother_called(guaranteed));
        crate::story::facts(&sides, XA, "H2-return-decision.toml", "2027-05-27").placement_consented
    };
    assert_eq!(consented(&[], "Dora Example"), Some(true), "the control");
    assert_eq!(consented(&["Anna Sample"], "Anna Sample"), Some(false), "asked for, and never answered");
}

/// Of two claims each has its own end.
#[test]
fn the_refusal_of_one_claim_ends_no_other() {
    use entente_casework::generated::HoldKind;
    let held = |refused: &[&str]| {
        let mut sides = Sides::play_until("2027-05-11");
        tell(&mut sides, "2027-05-12T08:00:00Z", words::claim("LODGED", "2027-05-01"));
        tell(&mut sides, "2027-05-12T09:00:00Z", words::claim("LODGED", "2027-05-12"));
        for on in refused {
            tell(&mut sides, &format!("{on}T10:00:00Z"), words::claim("REFUSED_FINAL", on));
        }
        let both = ["LAWYER", "LEAD"];
        tell(
            &mut sides,
            "2027-05-16",
            words::hold("INTERNATIONAL_PROTECTION", "RELEASED", &both, "2027-05-16"),
        );
        sides.xa.holds(day("2027-05-17")).contains(&HoldKind::InternationalProtection)
    };
    assert!(held(&["2027-05-14"]), "the second is pending");
    assert!(!held(&["2027-05-14", "2027-05-15"]), "the control");
}

/// How far the child said that it may be told, nobody else says for it.
#[test]
fn a_guardian_does_not_open_what_the_child_closed() {
    use entente_casework::generated::{ConsentGiver, ConsentTier, DataClass, Tier};
    let reaches = |child: ConsentTier| {
        let mut sides = Sides::play_until("2027-03-03");
        let Content::ConsentRecord(mut own) = draft("E1-consent-first.toml").content else { panic!("E1") };
        let mut for_it = own.clone();
        own.highest_tier = child;
        (for_it.giver, for_it.consent_id) = (ConsentGiver::Guardian, ConsentId::from_bytes([9; 16]));
        tell(&mut sides, "2027-03-04T10:00:00Z", own);
        tell(&mut sides, "2027-03-04T11:00:00Z", for_it);
        let place = (Tier::T3, DataClass::Assessment);
        let to = sides.xa.partner().clone();
        sides.xa.may_disclose("SHARE_ORIGIN_CA", &to, place, day("2027-03-05")).is_ok()
    };
    assert!(reaches(ConsentTier::T3), "the control");
    assert!(!reaches(ConsentTier::T1));
}
