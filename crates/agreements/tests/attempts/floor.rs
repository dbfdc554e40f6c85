//! Words, papers and persons by which the floor was once passed: each says something that is true, and hides what matters.

use std::sync::Arc;

use entente_agreements::Side;
use entente_casework::case::Kin;
use entente_casework::generated::{
    BestInterestsKind, CarerAuthority, ClosureReason, Content, GuaranteeState, HoldChange, HoldKind, LinkTie,
    Person, PlacementKind, Recommendation, Relation, Relative, ResidentialGround, Role, ScreeningResult,
    SolutionKind, VerificationResult,
};
use jiff::civil::date;

use crate::{
    Attempt, CLOSING, DECISION, Edit, HOST, PROPOSAL, Sides, World, XA, XB, as_written, best, on, play, with,
};

/// A person who is this to the child.
fn relative(of: &Relative, relation: Relation, name: &str) -> Relative {
    let mut names = of.person.names.clone();
    for one in &mut names {
        one.original = name.into();
        one.latin = None;
    }
    Relative { relation, person: Person { names, ..of.person.clone() } }
}

fn guarantee(world: &mut World, edit: Edit) {
    world.send(XB, "2027-05-11T08:00:00Z", "F2-care-guarantee.toml", edit);
}

fn to_mother(content: &mut Content) {
    let Content::CareGuarantee(given) = content else { panic!("a message of another kind") };
    given.caregiver = relative(&given.caregiver, Relation::Mother, "Lena Example");
    given.placement = PlacementKind::Parent;
}

fn to_father(content: &mut Content) {
    let Content::CareGuarantee(given) = content else { panic!("a message of another kind") };
    given.caregiver = relative(&given.caregiver, Relation::Father, "Ivan Example");
    given.placement = PlacementKind::Parent;
}

/// A report on the father alone.
fn no_room(content: &mut Content) {
    let Content::SocialInquiryReport(report) = content else { panic!("a message of another kind") };
    report.caregivers.truncate(1);
    for known in &mut report.caregivers {
        known.who = relative(&known.who, Relation::Father, "Ivan Example");
        known.recommendation = Recommendation::NotSuitable;
    }
    report.sealed_annex.clear();
}

fn authority(content: &mut Content) {
    let Content::CarerAuthorityResponse(said) = content else { panic!("a message of another kind") };
    said.carer = relative(&said.carer, Relation::Father, "Ivan Example");
    said.authority = CarerAuthority::Parental;
    said.until = None;
}

#[test]
fn no_caregiver_is_taken_for_able_by_the_word_alone() {
    play(&[
        Attempt {
            name: "the mother whose home was found unsafe",
            then: |w| guarantee(w, to_mother),
            rule: Some("CF13-able"),
            ..DECISION
        },
        Attempt {
            name: "the same, when the report has grown old",
            then: |w| {
                guarantee(w, to_mother);
                w.send(
                    XB,
                    "2027-05-11T09:00:00Z",
                    "D2-social-inquiry-report.toml",
                    with!(SocialInquiryReport, r => r.valid_until = date(2027, 5, 20)),
                );
            },
            rule: Some("CF13-able"),
            ..DECISION
        },
        Attempt {
            name: "the father, of whom nothing is known but that he is the father",
            then: |w| guarantee(w, to_father),
            rule: None,
            ..DECISION
        },
        Attempt {
            name: "a father whom no register knows",
            then: |w| {
                registers(w, not_found);
                guarantee(w, to_father);
            },
            rule: Some("CF13-able"),
            ..DECISION
        },
        Attempt {
            name: "a father to whom somebody with a right over the child objects",
            then: |w| {
                guarantee(w, to_father);
                w.send(XB, "2027-05-27T11:00:00Z", "C11-carer-authority-response.toml", |content| {
                    authority(content);
                    let Content::CarerAuthorityResponse(said) = content else { panic!("another kind") };
                    said.objection_on_file = true;
                });
            },
            rule: Some("CF13-able"),
            ..DECISION
        },
        Attempt {
            name: "a second home that has no room takes nothing from the first",
            then: |w| w.send(XB, "2027-05-11T09:00:00Z", "D2-social-inquiry-report.toml", no_room),
            rule: None,
            ..DECISION
        },
    ]);
}

fn short(world: &mut World, edit: Edit) {
    best(world, with!(BestInterests, b => b.kind = BestInterestsKind::BidShort));
    guarantee(world, edit);
}

#[test]
fn the_short_lane_is_for_the_simple_case_alone() {
    play(&[
        Attempt { name: "to the father", then: |w| short(w, to_father), rule: None, ..DECISION },
        Attempt {
            name: "to the grandmother",
            then: |w| short(w, as_written),
            rule: Some("CF3-short"),
            ..DECISION
        },
        Attempt {
            name: "to the grandmother, who has the child by law",
            then: |w| {
                short(w, as_written);
                w.send(
                    XB,
                    "2027-05-27T11:00:00Z",
                    "C11-carer-authority-response.toml",
                    with!(CarerAuthorityResponse, c => {
                        c.carer = relative(&c.carer, Relation::Grandmother, "Dora Example");
                    }),
                );
            },
            rule: None,
            ..DECISION
        },
        Attempt {
            name: "to a father whom no register knows",
            then: |w| {
                short(w, to_father);
                registers(w, not_found);
            },
            rule: Some("CF3-short"),
            ..DECISION
        },
        Attempt {
            name: "to a father who has lost the child",
            then: |w| {
                short(w, to_father);
                w.send(XB, "2027-05-27T11:00:00Z", "C11-carer-authority-response.toml", |content| {
                    authority(content);
                    let Content::CarerAuthorityResponse(said) = content else { panic!("another kind") };
                    said.authority = CarerAuthority::None;
                });
            },
            rule: Some("CF3-short"),
            ..DECISION
        },
        Attempt {
            name: "of a child that was returned to another country before",
            then: |w| {
                short(w, to_father);
                let before = Sides::play_until("2027-06-29").xa;
                w.sides.xa = w.sides.xa.beside(vec![Kin {
                    tie: LinkTie::SameChild,
                    until: None,
                    case: Arc::new(before),
                }]);
            },
            rule: Some("CF3-short"),
            ..DECISION
        },
        Attempt {
            name: "of a child of whom trafficking was feared, and the hold is released",
            then: |w| {
                short(w, to_father);
                for (at, change) in [
                    ("2027-05-20T08:00:00Z", HoldChange::Set),
                    ("2027-05-21T08:00:00Z", HoldChange::Released),
                ] {
                    let mut draft = crate::draft("N9-hold.toml");
                    let Content::HoldRecord(hold) = &mut draft.content else { panic!("another kind") };
                    hold.hold = HoldKind::Trafficking;
                    hold.change = change;
                    hold.decided_by = vec![Role::Lawyer, Role::Lead];
                    w.sides.record(XA, crate::instant(at), draft.content);
                }
            },
            rule: Some("CF3-short"),
            ..DECISION
        },
        Attempt {
            name: "a short plan is proposed",
            until: "2027-05-12",
            file: "G1-plan-proposal.toml",
            edit: |d| {
                on(
                    d,
                    with!(PlanProposal, p => {
                        p.short_plan = Some(true);
                        p.not_needed.clear();
                        p.goals.truncate(1);
                    }),
                )
            },
            at: "2027-05-13T09:00:00Z",
            rule: None,
            ..HOST
        },
        Attempt {
            name: "who lives with the child and who speaks for it sit alone at the table",
            then: |w| best(w, with!(BestInterests, b => b.panel = vec![Role::Parent, Role::Guardian])),
            rule: Some("CF3-panel"),
            ..DECISION
        },
    ]);
}

fn brother(world: &mut World, tie: LinkTie, until: &str, edit: fn(&mut Sides)) {
    let mut his = Sides::play_until(until);
    edit(&mut his);
    world.sides.xa = world.sides.xa.beside(vec![Kin { tie, until: None, case: Arc::new(his.xa) }]);
}

fn he_stays(his: &mut Sides) {
    let mut draft = crate::draft("N23-no-return-decision.toml");
    let Content::NoReturnDecision(decision) = &mut draft.content else { panic!("another kind") };
    decision.decided_on = date(2027, 5, 27);
    his.record(XA, crate::instant("2027-05-27T13:00:00Z"), draft.content);
}

#[test]
fn brothers_and_sisters_are_parted_for_a_reason_only() {
    play(&[
        Attempt {
            name: "the brother goes too",
            then: |w| brother(w, LinkTie::Sibling, "2027-05-27", |_| {}),
            rule: None,
            ..DECISION
        },
        Attempt {
            name: "the brother stays",
            then: |w| brother(w, LinkTie::Sibling, "2027-05-27", he_stays),
            rule: Some("CF18"),
            ..DECISION
        },
        Attempt {
            name: "nobody has looked at the brother yet",
            then: |w| brother(w, LinkTie::Family, "2027-04-30", |_| {}),
            rule: Some("CF18"),
            ..DECISION
        },
        Attempt {
            name: "the brother goes to an institution",
            then: |w| {
                brother(w, LinkTie::Sibling, "2027-05-11", |his| {
                    let mut draft = crate::draft("D7-best-interests.toml");
                    let Content::BestInterests(best) = &mut draft.content else { panic!("another kind") };
                    best.outcome = SolutionKind::ReturnOriginAlternativeCare;
                    his.record(XA, crate::instant("2027-05-12T13:00:00Z"), draft.content);
                });
            },
            rule: Some("CF18"),
            ..DECISION
        },
        Attempt {
            name: "a brother is written down, and his case is not to be found",
            then: |w| w.record(XA, "2027-05-27T08:00:00Z", "N12-case-link.toml", as_written),
            rule: Some("CF18"),
            ..DECISION
        },
        Attempt {
            name: "the brother stays, and the determination says why",
            then: |w| {
                best(
                    w,
                    with!(BestInterests, b => b.separation_reason = Some("He has lived with his father here for years.".into())),
                );
                brother(w, LinkTie::Sibling, "2027-05-27", he_stays);
            },
            rule: None,
            ..DECISION
        },
        Attempt {
            name: "a child who only travels along stays",
            then: |w| brother(w, LinkTie::Group, "2027-05-27", he_stays),
            rule: None,
            ..DECISION
        },
        Attempt {
            name: "the brother is to stay after all, before the journey",
            then: |w| brother(w, LinkTie::Sibling, "2027-05-27", he_stays),
            rule: Some("CF18"),
            ..PROPOSAL
        },
    ]);
}

fn registers(world: &mut World, edit: Edit) {
    world.send(XB, "2027-05-20T09:00:00Z", "C2-identity-response.toml", edit);
}

fn not_found(content: &mut Content) {
    let Content::IdentityVerificationResponse(answer) = content else { panic!("another kind") };
    answer.result = VerificationResult::NotConfirmed;
    answer.registered = None;
}

/// It was resident, and nothing says that it is a national.
fn resident(content: &mut Content) {
    let Content::IdentityVerificationResponse(answer) = content else { panic!("another kind") };
    answer.registered.as_mut().expect("it is registered").nationalities.clear();
}

#[test]
fn no_child_is_sent_where_it_may_not_stay() {
    play(&[
        Attempt {
            name: "the registers do not know it",
            then: |w| registers(w, not_found),
            rule: Some("CF23"),
            ..DECISION
        },
        Attempt {
            name: "it lived there once",
            then: |w| registers(w, resident),
            rule: Some("CF23"),
            ..DECISION
        },
        Attempt {
            name: "the registers do not know it, and its country lets it in, lets it stay and registers it",
            then: |w| {
                registers(w, not_found);
                guarantee(w, with!(CareGuarantee, g => g.entry_stay_registration = Some(true)));
            },
            rule: None,
            ..DECISION
        },
        Attempt {
            name: "that is said in a guarantee that is only offered",
            then: |w| {
                registers(w, not_found);
                guarantee(
                    w,
                    with!(CareGuarantee, g => {
                        g.entry_stay_registration = Some(true);
                        g.state = GuaranteeState::Offered;
                    }),
                );
            },
            rule: Some("CF23"),
            ..DECISION
        },
        Attempt {
            name: "it is found not to be known on the eve of the journey",
            then: |w| registers(w, not_found),
            rule: Some("CF23"),
            ..PROPOSAL
        },
    ]);
}

fn born_in_autumn(content: &mut Content) {
    let Content::IdentityVerificationResponse(answer) = content else { panic!("another kind") };
    let birth = answer.registered.as_mut().and_then(|child| child.birth.as_mut());
    birth.expect("it has a date of birth").value = "2024-09".parse().expect("a month");
}

#[test]
fn no_infant_is_put_into_an_institution() {
    const BED: Attempt = Attempt {
        until: "2027-05-09",
        then: |w| w.send(XB, "2027-03-18T09:00:00Z", "C2-identity-response.toml", born_in_autumn),
        node: XB,
        file: "F2-care-guarantee.toml",
        edit: |d| on(d, with!(CareGuarantee, g => g.placement = PlacementKind::Residential)),
        at: "2027-05-10T09:00:00Z",
        ..HOST
    };
    play(&[
        Attempt { name: "a home for babies", rule: Some("CF35"), ..BED },
        Attempt { name: "a home for babies, as it arrives", side: Side::Receiver, rule: Some("CF35"), ..BED },
        Attempt { name: "a home for a girl of thirteen", then: |_| {}, ..BED },
        Attempt { name: "a family for an infant", edit: |_| {}, ..BED },
        Attempt {
            name: "with its sisters",
            edit: |d| {
                on(
                    d,
                    with!(CareGuarantee, g => {
                        g.placement = PlacementKind::Residential;
                        g.residential_ground = Some(ResidentialGround::WithSiblings);
                    }),
                )
            },
            ..BED
        },
        Attempt {
            name: "from the day on which it is three",
            edit: |d| {
                on(
                    d,
                    with!(CareGuarantee, g => {
                        g.placement = PlacementKind::Residential;
                        g.from = date(2027, 9, 30);
                    }),
                )
            },
            ..BED
        },
    ]);
}

#[test]
fn nobody_else_comes_in_the_name_of_the_family() {
    let parent: fn(&mut entente_wire::Draft) =
        |d| on(d, with!(TransferProposal, t => t.receiver = Role::Parent));
    play(&[
        Attempt {
            name: "the mother comes to the train, and the grandmother is guaranteed",
            edit: parent,
            rule: Some("CF31-receiver"),
            ..PROPOSAL
        },
        Attempt {
            name: "the same as it arrives",
            edit: parent,
            side: Side::Receiver,
            rule: Some("CF31-receiver"),
            ..PROPOSAL
        },
        Attempt {
            name: "the grandmother comes",
            edit: |d| on(d, with!(TransferProposal, t => t.receiver = Role::Caregiver)),
            rule: None,
            ..PROPOSAL
        },
    ]);
}

#[test]
fn a_rescue_waits_for_no_screening_and_goes_nowhere_that_is_feared() {
    const NIGHT: Attempt =
        Attempt { until: "2027-03-02", file: "I10-urgent-movement.toml", at: "2027-03-02T20:00:00Z", ..HOST };
    play(&[
        Attempt { name: "before anybody could ask the child", ..NIGHT },
        Attempt {
            name: "after it said what it fears",
            then: |w| {
                w.record(
                    XA,
                    "2027-03-02T12:00:00Z",
                    "N2-screening.toml",
                    with!(ProtectionScreening, s => s.result = ScreeningResult::Indication),
                );
            },
            rule: Some("CF10-hold"),
            ..NIGHT
        },
    ]);
}

fn under(draft: &mut entente_wire::Draft, reason: ClosureReason) {
    let Content::ClosureProposal(proposal) = &mut draft.content else { panic!("another kind") };
    proposal.reason = reason;
    proposal.solution = None;
}

fn ran_away(world: &mut World, edit: Edit) {
    world.send(XB, "2027-07-01T08:00:00Z", "B7-missing-child-notice.toml", |content| {
        let Content::MissingChildNotice(notice) = content else { panic!("another kind") };
        notice.dangers.clear();
        // Before it even arrived, if one believes the notice.
        notice.since = date(2027, 5, 1);
    });
    world.send(XB, "2027-07-01T08:30:00Z", "B7-missing-child-notice.toml", edit);
}

fn missed_on_30_june(content: &mut Content) {
    let Content::MissingChildNotice(notice) = content else { panic!("another kind") };
    notice.dangers.clear();
    notice.since = date(2027, 6, 30);
}

fn missed_before_it_came(content: &mut Content) {
    missed_on_30_june(content);
    let Content::MissingChildNotice(notice) = content else { panic!("another kind") };
    notice.since = date(2027, 5, 1);
}

fn back(content: &mut Content) {
    missed_on_30_june(content);
    let Content::MissingChildNotice(notice) = content else { panic!("another kind") };
    notice.found_on = Some(date(2027, 7, 1));
}

#[test]
fn another_word_for_the_end_spares_no_visit() {
    const EARLY: Attempt = Attempt { until: "2027-06-30", at: "2027-07-02T09:00:00Z", ..CLOSING };
    const MONTH: Attempt =
        Attempt { at: "2027-07-30T09:00:00Z", edit: |d| under(d, ClosureReason::MissingLongTerm), ..EARLY };
    let other = |rule| Attempt { edit: |d| under(d, ClosureReason::Other), rule: Some(rule), ..EARLY };
    let national = |rule| Attempt {
        edit: |d| under(d, ClosureReason::TransferredToNationalCare),
        rule: Some(rule),
        ..EARLY
    };
    play(&[
        Attempt { name: "another reason", ..other("XA-XB-13-1") },
        Attempt { name: "another reason, by the floor", ..other("CF17-closing") },
        Attempt { name: "another reason, as it arrives", side: Side::Receiver, ..other("CF17-closing") },
        Attempt { name: "another reason, by HOST", node: XA, ..other("XA-XB-13-1") },
        Attempt { name: "national care", ..national("XA-XB-13-1") },
        Attempt { name: "national care, and no monitor came", ..national("CF17-monitor") },
        Attempt {
            name: "national care after the first visits",
            until: "2027-08-20",
            at: "2027-08-25T09:00:00Z",
            rule: None,
            ..national("")
        },
        Attempt {
            name: "missing for long, the next day",
            then: |w| ran_away(w, missed_on_30_june),
            rule: Some("CF17-closing"),
            at: "2027-07-02T09:00:00Z",
            ..MONTH
        },
        Attempt {
            name: "missing since before it came",
            then: |w| ran_away(w, missed_before_it_came),
            rule: Some("CF17-closing"),
            at: "2027-07-02T09:00:00Z",
            ..MONTH
        },
        Attempt { name: "missing for long, and nobody was told", rule: Some("XA-XB-13-1"), ..MONTH },
        Attempt {
            name: "missing for long, and it came back",
            then: |w| ran_away(w, back),
            rule: Some("XA-XB-13-1"),
            ..MONTH
        },
        Attempt {
            name: "missing for a month",
            then: |w| ran_away(w, missed_on_30_june),
            rule: None,
            ..MONTH
        },
        Attempt {
            name: "a proposal under another word is not confirmed",
            node: XA,
            then: |w| {
                w.send(
                    XB,
                    "2027-07-01T09:00:00Z",
                    "J4-closure-proposal.toml",
                    with!(ClosureProposal, j => {
                        j.reason = ClosureReason::Other;
                        j.solution = None;
                    }),
                );
            },
            file: "J5-closure-confirmation.toml",
            edit: |_| {},
            rule: Some("CF17-closing"),
            ..EARLY
        },
        Attempt {
            name: "who has died is visited by nobody",
            edit: |d| under(d, ClosureReason::Deceased),
            ..EARLY
        },
    ]);
}
