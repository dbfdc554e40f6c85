//! The facts that rules may ask about: one table, from which the record, its list of names and its pairs are made.
//! Agreements make their schema from [`Facts::TABLE`] and their context from [`Facts::pairs`].
//!
//! Every fact is optional and absent means *unknown*, never false: a rule that needs a fact which is absent is not
//! met. Nationality, sex, status and disability are not here and never will be; ages only as whole years, for a table
//! in a package that is checked to be monotone.

use std::collections::BTreeSet;

use jiff::civil::Date;

/// What kind of value a fact has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FactType {
    /// True or false.
    Bool,
    /// A whole number: days, months, years or a count, as the name says.
    Long,
    /// A civil day.
    Day,
    /// A word of a code list, upper case.
    Text,
    /// A set of words of a code list.
    Texts,
}

/// Who can know a fact. A rule for both sides reads only what is carried; a verdict on an arrival may also rest on
/// what crossed before; a rule of one side reads everything that this side has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactScope {
    /// In the statement and the content of the act itself.
    Carried,
    /// Follows from what the two authorities sent each other before and did not refuse.
    Pair,
    /// Follows from what only this authority has recorded.
    Own,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactInfo {
    /// The name that rules write.
    pub name: &'static str,
    /// What kind of value it has.
    pub kind: FactType,
    /// Who can know it.
    pub scope: FactScope,
    /// What it says, and when it is absent.
    pub doc: &'static str,
}

/// The value of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue<'a> {
    /// True or false.
    Bool(bool),
    /// A whole number.
    Long(i64),
    /// A civil day.
    Day(Date),
    /// A word.
    Text(&'a str),
    /// A set of words.
    Texts(&'a BTreeSet<String>),
}

impl FactValue<'_> {
    /// A day as the number of days since 1970-01-01, for rules that compare days as numbers; `None` for what is no day.
    pub fn days_since_1970(&self) -> Option<i64> {
        match self {
            Self::Day(day) => Some(days_since_1970(*day)),
            _ => None,
        }
    }
}

/// The number of days from 1970-01-01 to `day`; negative before it.
pub fn days_since_1970(day: Date) -> i64 {
    days_between(Date::constant(1970, 1, 1), day)
}

/// The number of days from `from` to `to`; negative if `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    // A span in days between two civil dates always fits: both lie within the years -9999 to 9999.
    i64::from(from.until(to).map(|span| span.get_days()).unwrap_or(0))
}

macro_rules! fact_type {
    (Bool) => { bool };
    (Long) => { i64 };
    (Day) => { Date };
    (Text) => { String };
    (Texts) => { BTreeSet<String> };
}

macro_rules! fact_value {
    (Bool, $value:expr) => {
        $value.map(FactValue::Bool)
    };
    (Long, $value:expr) => {
        $value.map(FactValue::Long)
    };
    (Day, $value:expr) => {
        $value.map(FactValue::Day)
    };
    (Text, $value:expr) => {
        $value.as_deref().map(FactValue::Text)
    };
    (Texts, $value:expr) => {
        $value.as_ref().map(FactValue::Texts)
    };
}

macro_rules! facts {
    ($($scope:ident { $( $(#[doc = $doc:literal])+ $name:ident: $kind:ident, )* })*) => {
        /// What is known when an act is decided. Made by [`Case::facts`](crate::Case::facts).
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct Facts {
            $($( $(#[doc = $doc])+ pub $name: Option<fact_type!($kind)>, )*)*
        }

        impl Facts {
            /// Every fact there is, in the order of the record.
            pub const TABLE: &'static [FactInfo] = &[
                $($( FactInfo {
                    name: stringify!($name),
                    kind: FactType::$kind,
                    scope: FactScope::$scope,
                    doc: concat!($($doc),+),
                }, )*)*
            ];

            /// The facts that are known, by name, in the order of the table.
            pub fn pairs(&self) -> Vec<(&'static str, FactValue<'_>)> {
                let known = [
                    $($( (stringify!($name), fact_value!($kind, self.$name)), )*)*
                ];
                known.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect()
            }
        }
    };
}

facts! {
    Carried {
        /// The id of the act's kind, such as `H2`. Always there.
        act_kind: Text,
        /// The civil day of the act in the zone of the receiving authority. Always there.
        act_day: Day,
        /// The purpose in the statement, such as `SHARE_ORIGIN_CA`. Always there.
        purpose: Text,
        /// The legal basis in the statement, such as `TREATY_DUTY`. Always there.
        legal_basis: Text,
        /// Whether the purpose in the statement is the one that the kind serves. Always there.
        purpose_fits_kind: Bool,
        /// B1: whether the notice says who speaks for the child.
        guardian_named: Bool,
        /// B1: what is asked, such as `TRACE`.
        asks: Texts,
        /// A6: the id of the request whose answer is late, such as `D1`.
        extension_of: Text,
        /// A6: the due day that was running, as the notice says.
        extension_old_due_on: Day,
        /// A6: the new due day that is asked for.
        extension_new_due_on: Day,
        /// A7: the id of the request that is reminded of.
        reminder_of: Text,
        /// A7: the due day that passed, as the reminder says.
        reminder_due_on: Day,
        /// C2: what the registers say, such as `CONFIRMED`.
        verification_result: Text,
        /// D2: what the inquiry recommends, such as `SUITABLE`.
        inquiry_recommends: Text,
        /// D7T: the solution that was found best, such as `RETURN_ORIGIN_FAMILY`.
        summary_outcome: Text,
        /// E1T and E2T: the purposes the token speaks of.
        token_purposes: Texts,
        /// F1, F2: kind of placement, such as `KINSHIP`.
        guarantee_placement: Text,
        /// F2: `OFFERED`, `GRANTED`, `DECLINED` or `REVOKED`.
        guarantee_answer: Text,
        /// F2: whether the child would be free in the place by its liberty facts.
        guarantee_place_is_free: Bool,
        /// F2: why a child under 3 would live in residential care, such as `WITH_SIBLINGS`. Absent: not said.
        residential_ground: Text,
        /// F4: `GRANTED` or `REFUSED`.
        placement_answer: Text,
        /// G1, G2: how many of the seven domains have neither a goal nor a reason why none is needed.
        plan_domains_unanswered: Long,
        /// G1, G2: whether the plan says that it is the short one of a short lane.
        plan_says_short: Bool,
        /// G1, G2: whether the plan says how the child took part.
        plan_child_took_part: Bool,
        /// G1, G2: how many visits after arrival the plan sets a day for.
        plan_visits_set: Long,
        /// G3: `ACCEPTED` or `REFUSED`.
        plan_answer: Text,
        /// G1 to G4, I1, I2: the version of the plan the act speaks of.
        plan_version_named: Long,
        /// B3: whether the child wants contact with the consulate, such as `WANTS`. Absent from ORIGIN.
        consular_wish: Text,
        /// B3: whether the guardian agrees to it. Absent from ORIGIN.
        consular_guardian_agrees: Bool,
        /// C8: `FOUND_SAFE` or `NO_INFORMATION`.
        locate_result: Text,
        /// C8: whether the child agreed that this is said.
        locate_child_agreed: Bool,
        /// C9: whether the child wants the contact, such as `WANTS`.
        contact_wish: Text,
        /// I10: whole hours from leaving to the review.
        urgent_review_hours: Long,
        /// I10: whether the way back is secured.
        urgent_return_secured: Bool,
        /// I10: whether the guardian travels, or it is said who acts for the child there.
        urgent_somebody_acts: Bool,
        /// H2: `APPROVED`, `REFUSED` or `WITHHELD`.
        decision_outcome: Text,
        /// H2: the day that the decision bears.
        decision_on: Day,
        /// H2: the body that decides, by its code in the package.
        deciding_body: Text,
        /// H2: whether that body is one of the sender's country. Filled by who knows the agreement.
        deciding_body_is_the_senders: Bool,
        /// H2: the body that an appeal goes to, by its code in the package.
        remedy_body: Text,
        /// H2: how many days an appeal may be lodged.
        remedy_window_days: Long,
        /// H2: whether an appeal stops the return.
        remedy_suspensive: Bool,
        /// H2: whether the decision says that child, guardian and lawyer may each accept before the time for an appeal is over.
        remedy_early_acceptance: Bool,
        /// H2: whether the agreement lets the time for an appeal be given up. Filled by who knows the agreement.
        early_acceptance_agreed: Bool,
        /// H2: the body that confirmed the decision, by its code in the package. Absent: none did.
        confirming_body: Text,
        /// H2: whether another body of the agreement than the deciding one confirmed the decision.
        decision_confirmed_by_second_body: Bool,
        /// I1, I2: the day of the transfer.
        transfer_on: Day,
        /// I1, I2: in which function the escort travels, such as `CHILD_PROTECTION_OFFICER`.
        escort_role: Text,
        /// I1, I2: in which function the child is received, such as `CHILD_PROTECTION_OFFICER` or `CAREGIVER`.
        receiver_role: Text,
        /// I1, I2: whether the child is handed over on the border line.
        handover_on_border_line: Bool,
        /// I9: whether it says of the cause only that further steps are pending, and names no day.
        postponement_says_nothing: Bool,
        /// I6: whether the certificate names a consent.
        health_consent_named: Bool,
        /// I7: in which functions the record was signed.
        handover_signed_by: Texts,
        /// I8: `SAFE_ARRIVAL` or `NO_SHOW`.
        arrival_result: Text,
        /// J1: in which function the report was written.
        report_author_role: Text,
        /// J1: whether the child was seen alone.
        report_seen_alone: Bool,
        /// J4: why the case is to be closed, such as `SOLUTION_REACHED`.
        closure_reason: Text,
        /// J4: whether the child was told.
        closure_child_informed: Bool,
        /// J5: `CONFIRMED` or `REFUSED`.
        closure_answer: Text,
    }
    Pair {
        /// `HOST` or `ORIGIN`: the part that the sender of the act has in the case. Absent until a first notice.
        sender_role: Text,
        /// Whether a first notice (B1) crossed before.
        notified: Bool,
        /// The day of the first notice. Absent until then.
        notified_on: Day,
        /// What the registers of ORIGIN last said, such as `CONFIRMED`.
        identity_result: Text,
        /// Whether the request that the act answers was made.
        request_made: Bool,
        /// Whether the request that the act answers or extends is still without its answer.
        request_open: Bool,
        /// The civil day, where its answer is owed, on which that request was made. Filled by who knows the agreement.
        request_sent_on: Day,
        /// The day on which its answer is due. Filled by who knows the agreement; absent if it has no deadline.
        request_due_on: Day,
        /// How many extensions of that request were announced and not refused.
        extensions_made: Long,
        /// The last thing ORIGIN said of its guarantee: `OFFERED`, `GRANTED`, `DECLINED` or `REVOKED`.
        guarantee_state: Text,
        /// Whether a guarantee is granted, unrevoked and covers the day of the act or, if the act names one, of the transfer.
        guarantee_covers: Bool,
        /// Whether the guarantee names a parent as the caregiver.
        guarantee_to_parent: Bool,
        /// How many days ago ORIGIN last granted or re-confirmed the guarantee.
        guarantee_age_days: Long,
        /// Whether ORIGIN consented to the placement with the caregiver of the guarantee, for the day of the act or of the transfer.
        placement_consented: Bool,
        /// What the newest valid inquiry that speaks of the caregiver whom the guarantee names recommends, such as `SUITABLE`.
        caregiver_recommended: Text,
        /// Whether the newest inquiry that may speak of the caregiver whom the guarantee names, however old, found it not suitable. Absent: no guarantee.
        caregiver_found_unsuitable: Bool,
        /// Whether the caregiver whom the guarantee names is a parent of a child that the registers know (C2, F2), or has authority over the child by law (C11).
        caregiver_verified: Bool,
        /// Whether somebody with a right over the child is known to object to the caregiver whom the guarantee names (C11, F2). Absent: no guarantee.
        caregiver_objected_to: Bool,
        /// Whether the child can enter ORIGIN, stay there lawfully and be registered: by its registers, or by its guarantee.
        entry_secured: Bool,
        /// F2: whether the child is under 3 when the care begins, counting doubt for the child; J4: on the day of the act. Absent: neither a
        /// date of birth nor an estimate of the age crossed.
        child_under_three: Bool,
        /// The version of the newest plan that crossed.
        plan_version: Long,
        /// Whether the act names the newest plan version.
        plan_version_current: Bool,
        /// Whether both authorities accepted the newest version, each naming the same statement; who proposes a short plan has accepted it.
        plan_accepted_by_both: Bool,
        /// Whether that plan is the short one of a short lane.
        plan_is_short: Bool,
        /// How many lines of the newest plan are essential and nobody has committed to pay or do them.
        plan_essential_unfunded: Long,
        /// How many lines of the newest plan nobody has committed to, and nobody has waived.
        plan_lines_unfunded: Long,
        /// How many of the seven domains the newest plan leaves unanswered.
        plan_domains_missing: Long,
        /// How many visits after arrival the newest plan sets a day for.
        plan_visits: Long,
        /// Whether the newest plan says how the child took part.
        plan_made_with_child: Bool,
        /// Whether a summary of best interests (D7T) crossed.
        best_interests_shared: Bool,
        /// Whether HOST said that the return is not pursued (H7), and nothing opened the case again.
        return_not_pursued: Bool,
        /// Whether the child was handed over (I7), or arrived.
        went_over: Bool,
        /// The last decision that crossed: `APPROVED`, `REFUSED` or `WITHHELD`.
        decision_made: Text,
        /// Whether a transfer was proposed (I1) and stands.
        transfer_proposed: Bool,
        /// Whether the day, place and functions in the act are those that were proposed.
        transfer_as_proposed: Bool,
        /// Whether the partner of HOST confirmed the transfer that is proposed.
        transfer_confirmed_by_origin: Bool,
        /// Whether the information before transfer (I5) was sent.
        pre_transfer_info_sent: Bool,
        /// The day of safe arrival. Absent until I8 says so.
        arrived_on: Day,
        /// Whole months from arrival to the day of the act.
        months_since_arrival: Long,
        /// How many follow-up reports (J1) crossed.
        follow_ups_done: Long,
        /// Whole months from arrival to the last follow-up visit. Absent: none yet.
        last_follow_up_month: Long,
        /// How many domains the follow-up reports have not looked at.
        domains_not_reviewed: Long,
        /// For how many days both sides know the child to be missing, since it was last seen. Absent: it is not missing, or nobody told.
        missing_days: Long,
        /// Whether a danger was told (J2) or a visit found one (J1), and neither its end was told nor a later visit in person saw that it is over.
        follow_up_danger: Bool,
        /// Whether the other side than the sender of the act proposed to close, and that is not answered.
        closure_proposed: Bool,
        /// The reason in the proposal to close that is not answered. Absent: none is open.
        closure_proposed_reason: Text,
        /// The purposes for which a token of the child's consent crossed and holds on the day of the act.
        token_consents: Texts,
    }
    Own {
        /// `HOST` or `ORIGIN`: the part that this authority has.
        own_role: Text,
        /// The state of the case here.
        state: Text,
        /// The holds that stand here, such as `APPEAL`.
        holds: Texts,
        /// Whole years of age on the day of the act, counting doubt for the child. Absent: birth not known.
        child_age_years: Long,
        /// Whether the person counts as a child: false only when a document shows that it is 18 or more.
        child_presumed_minor: Bool,
        /// Whether the protection screening found no indication. Absent: no screening yet.
        screening_cleared: Bool,
        /// Whether anything suggests international protection: a claim, a status, an indication.
        protection_indicated: Bool,
        /// Whether this side ordered what was told to be closed or erased (L4) since the first of what suggests it.
        data_ordered_since_protection: Bool,
        /// Whether a status of protection was granted here.
        protection_granted: Bool,
        /// Whether the child itself asks to return, advised by its lawyer, a second time after seven days, with its guardian.
        child_asks_to_return: Bool,
        /// Whether someone speaks for the child on the day of the act and on that of the journey, if the act names one.
        guardian_in_place: Bool,
        /// Whether it was checked that this person has no interest against the child.
        guardian_free_of_conflict: Bool,
        /// Whether a lawyer acting free of charge is named on the day of the act.
        legal_aid_named: Bool,
        /// Whether the child is deprived of liberty by the liberty facts of its placement.
        child_deprived_of_liberty: Bool,
        /// Whether the child was heard. Absent: no record.
        child_heard: Bool,
        /// How the child was last heard: `DIRECT`, `WITH_TRUSTED_PERSON`, `BY_REPRESENTATIVE`, `OBSERVED`, `DECLINED`.
        views_mode: Text,
        /// Whether a reason is given for a mode other than DIRECT; true for DIRECT.
        views_mode_justified: Bool,
        /// Whether only a parent was there when the child was heard.
        views_before_parent_only: Bool,
        /// Whether the child was heard in a language of its own, or with an interpreter.
        views_in_own_language: Bool,
        /// Whether the last views were given while deprived of liberty and not confirmed with a lawyer.
        views_need_confirmation: Bool,
        /// How many days ago the child was last heard or asked again.
        views_age_days: Long,
        /// Whether the child, when last heard, wants to return.
        child_wants_return: Bool,
        /// Whether the child, when last heard, is against return.
        child_objects: Bool,
        /// `BIA` or `BID` or `BID_SHORT`: the last formal look at best interests.
        best_interests_kind: Text,
        /// Whether its outcome is a return.
        best_interests_for_return: Bool,
        /// How many professions that are independent of family and case sat on the panel.
        best_interests_professions: Long,
        /// Whether an enforcement officer sat on the panel.
        best_interests_panel_enforcement: Bool,
        /// How many options were weighed.
        best_interests_options: Long,
        /// Whether at least one of them was not a return.
        best_interests_other_option: Bool,
        /// Whether it says why.
        best_interests_reasoned: Bool,
        /// Whether it is not older than the last views that said something new.
        best_interests_after_views: Bool,
        /// Whether it is not older than the last social inquiry.
        best_interests_after_inquiry: Bool,
        /// Whether its day of review has not passed, and nothing since took its ground away: a judgment, a refusal, another caregiver, a no of
        /// the child.
        best_interests_valid: Bool,
        /// Whether it goes against what the child wants.
        best_interests_diverges: Bool,
        /// Whether it says why it goes against it.
        divergence_reasoned: Bool,
        /// Whether it says of each lesser option why it fails.
        lesser_options_answered: Bool,
        /// Whether a brother, a sister or other family that the case is tied to is to live elsewhere, or nothing was found for it yet.
        /// Absent: a tied case cannot be read.
        family_outcome_differs: Bool,
        /// Whether the last look at best interests says why the child is to live apart from them.
        separation_reasoned: Bool,
        /// Whether the child was returned once before, here or with another partner.
        returned_before: Bool,
        /// Whether anything ever named trafficking, also if that was released since.
        trafficking_indicated: Bool,
        /// `CLEAR`, `CONCERN` or `BAR`: the worst of the last risk assessments of each area.
        risk_result: Text,
        /// Whether that of each area is valid on the day of the act or, if the act names one, of the transfer.
        risk_valid: Bool,
        /// How many days ago the oldest of them was made.
        risk_age_days: Long,
        /// Whether an area that the child would go to or through is listed as one in which people fight or recruit children.
        area_listed: Bool,
        /// Whether child and guardian both asked for each such area.
        area_asked_for: Bool,
        /// CONCERN: whether a mitigation is named and a second person signed; true for CLEAR.
        risk_answered: Bool,
        /// Whether a risk assessment bars return, of this child or of one of its family.
        risk_bars: Bool,
        /// Whether the reasons of the decision are recorded.
        decision_reasons_recorded: Bool,
        /// Whether the decision was served.
        decision_served: Bool,
        /// Whether it was served in a language of the child.
        served_in_own_language: Bool,
        /// Whether it was served on the guardian too.
        served_on_guardian: Bool,
        /// Whether the child was told the reasons and the remedy.
        served_with_reasons: Bool,
        /// The last day of the window for an appeal. Absent until served.
        appeal_window_ends_on: Day,
        /// Whether that day is over.
        appeal_window_over: Bool,
        /// Whether an appeal is open.
        appeal_open: Bool,
        /// What the last appeal against the last decision gave: `UPHELD`, `ANNULLED`, `REMITTED` or `WITHDRAWN`.
        appeal_outcome: Text,
        /// Whether views, risk and best interests are of after the last judgment that upheld; true if there is none.
        confirmed_since_appeal: Bool,
        /// Who accepted the decision after it was served and has neither revoked that nor seen an appeal since: `CHILD`, `GUARDIAN`, `LAWYER`.
        decision_accepted_by: Texts,
        /// Whether the child is over there or on its way, as far as this side knows: who did not come where it was awaited is not.
        over_there: Bool,
        /// Whether all that is known of the child here is that it is to pass through: its passage was asked for (I3), and neither a notice nor
        /// a search crossed, nor was it found here.
        only_passes: Bool,
        /// Whether the decision can be carried out: approved, served, window over or given up, no open appeal, no hold that bars it.
        executable: Bool,
        /// The purposes for which consent holds here on the day of the act, for the partner as recipient.
        consents: Texts,
        /// The purposes for which consent was given and is withdrawn, refused or over.
        consents_gone: Texts,
        /// Whether a consent for the purpose of the act holds.
        purpose_consented: Bool,
        /// Whose consents for the purpose of the act hold, such as `CHILD` or `GUARDIAN`.
        purpose_consented_by: Texts,
        /// Whether a consent for the purpose of the act was withdrawn or refused.
        purpose_refused: Bool,
        /// I6: whether the consent that is named holds for health data.
        health_consent_holds: Bool,
        /// Whether a text of the act names a person who must not learn of the child, outside the fields made for that.
        barred_contact_named: Bool,
        /// The state of a review by days: the number of days since the last review, or since the child was found.
        days_since_review: Long,
        /// Days since the child was found, or since the first notice arrived.
        days_waited: Long,
        /// How many records the independent monitor made after arrival.
        monitor_records: Long,
        /// Whether every such record was made by somebody outside the authority.
        monitor_independent: Bool,
        /// Whether the independent monitor raised a concern and none has seen the child alone since and raised none. Absent: no record.
        monitor_concerned: Bool,
        /// Hours from arrival to the first visit. Absent: no visit recorded.
        first_visit_hours: Long,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_has_one_name_and_says_what_it_is() {
        let mut names = BTreeSet::new();
        for row in Facts::TABLE {
            assert!(names.insert(row.name), "{} is there twice", row.name);
            assert!(row.doc.trim().len() > 10, "{} says nothing", row.name);
        }
    }

    #[test]
    fn nothing_that_must_never_decide_is_in_the_table() {
        for row in Facts::TABLE {
            for banned in ["nationality", "sex", "status", "disability", "religion", "ethnic", "offence"] {
                assert!(!row.name.contains(banned), "{}", row.name);
            }
        }
    }

    #[test]
    fn absent_is_left_out_and_false_is_not() {
        assert!(Facts::default().pairs().is_empty());
        let facts = Facts { appeal_open: Some(false), plan_version: Some(2), ..Facts::default() };
        assert_eq!(
            facts.pairs(),
            vec![("plan_version", FactValue::Long(2)), ("appeal_open", FactValue::Bool(false))]
        );
    }

    #[test]
    fn days_are_counted_from_1970() {
        let day = FactValue::Day(jiff::civil::date(2027, 3, 1));
        assert_eq!(day.days_since_1970(), Some(20_878));
        assert_eq!(days_since_1970(jiff::civil::date(1969, 12, 31)), -1);
        assert_eq!(FactValue::Long(3).days_since_1970(), None);
    }
}
