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
