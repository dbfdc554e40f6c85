//! Everything that this node says of a case, by key: one row for each entry of the catalogue, with what is filled into it. A row that
//! nothing says does not compile, a value that its row does not name neither.

/// What an entry holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A table: why, what would cure it, who can, and on which article it rests.
    Blocker,
    /// A line.
    Line,
}

/// One entry that every language must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    /// Section and name, as in `gate.NO_CONSENT`.
    pub(crate) key: &'static str,
    /// What it holds.
    pub(crate) shape: Shape,
    /// What is filled in, by name.
    pub(crate) slots: &'static [&'static str],
}

macro_rules! said {
    ($($shape:ident { $($name:ident $({ $($slot:ident),+ })? = $key:literal,)+ })+) => {
        /// One thing that is said, with what is filled into its sentence.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub(crate) enum Said { $($($name $({ $($slot: String),+ })?,)+)+ }

        /// The whole catalogue.
        pub(crate) const ROWS: &[Row] = &[
            $($(Row { key: $key, shape: Shape::$shape, slots: &[$($(stringify!($slot)),+)?] },)+)+
        ];

        impl Said {
            /// Its key.
            pub(crate) fn key(&self) -> &'static str {
                match self { $($(Self::$name { .. } => $key,)+)+ }
            }
            /// What is filled in.
            pub(super) fn values(&self) -> Vec<(&'static str, &str)> {
                match self {
                    $($(Self::$name $({ $($slot),+ })? => vec![$($((stringify!($slot), $slot.as_str())),+)?],)+)+
                }
            }
        }
    };
}

said! {
    Blocker {
        GateUnknownPurpose = "gate.UNKNOWN_PURPOSE",
        GateNoConsent = "gate.NO_CONSENT",
        GateGone = "gate.GONE",
        GateNotThisRecipient = "gate.NOT_THIS_RECIPIENT",
        GateTierTooHigh = "gate.TIER_TOO_HIGH",
        GateClassNotNamed = "gate.CLASS_NOT_NAMED",
        GateBarredContact = "gate.BARRED_CONTACT",
        MarkRecordedLate { hours } = "mark.RECORDED_LATE",
        MarkHandedOverUnlawfully = "mark.HANDED_OVER_UNLAWFULLY",
        MarkHandedOverUnconfirmed = "mark.HANDED_OVER_UNCONFIRMED",
        MarkArrivedUntold = "mark.ARRIVED_UNTOLD",
        MarkAppealLate = "mark.APPEAL_LATE",
        MarkNotSigned = "mark.NOT_SIGNED",
        MarkChildNotTold = "mark.CHILD_NOT_TOLD",
        MarkFollowedUp = "mark.FOLLOWED_UP",
        MarkNotOfAge = "mark.NOT_OF_AGE",
        MarkTakenBack = "mark.TAKEN_BACK",
        MarkHeldForAPerson = "mark.HELD_FOR_A_PERSON",
        HoldInternationalProtection = "hold.INTERNATIONAL_PROTECTION",
        HoldAppeal = "hold.APPEAL",
        HoldChildObjection = "hold.CHILD_OBJECTION",
        HoldConsentGap = "hold.CONSENT_GAP",
        HoldRisk = "hold.RISK",
        HoldGuardianGap = "hold.GUARDIAN_GAP",
        HoldDetentionAlert = "hold.DETENTION_ALERT",
        HoldTrafficking = "hold.TRAFFICKING",
        HoldJurisdiction = "hold.JURISDICTION",
        HoldMedical = "hold.MEDICAL",
        HoldCrisis = "hold.CRISIS",
        HoldPreserve = "hold.PRESERVE",
        HoldForAPerson = "hold.FOR_A_PERSON",
        GapScreening = "gap.SCREENING",
        GapGuardian = "gap.GUARDIAN",
        GapLegalAid = "gap.LEGAL_AID",
        GapViews = "gap.VIEWS",
        GapNotice = "gap.NOTICE",
        GapIdentity = "gap.IDENTITY",
        GapInquiry = "gap.INQUIRY",
        GapGuarantee = "gap.GUARANTEE",
        GapPlacementConsent = "gap.PLACEMENT_CONSENT",
        GapRisk = "gap.RISK",
        GapBestInterests = "gap.BEST_INTERESTS",
        GapPlan = "gap.PLAN",
        GapPlanAcceptance = "gap.PLAN_ACCEPTANCE",
        GapFunding { lines } = "gap.FUNDING",
        GapDecision = "gap.DECISION",
        GapService = "gap.SERVICE",
        GapAppealWindow { ends } = "gap.APPEAL_WINDOW",
        GapTransferProposal = "gap.TRANSFER_PROPOSAL",
        GapTransferConfirmation { role } = "gap.TRANSFER_CONFIRMATION",
        GapArrival = "gap.ARRIVAL",
        GapAnswer { kind, title } = "gap.ANSWER",
        GapReview { domains } = "gap.REVIEW",
        GapChild = "gap.CHILD",
        GapRescue = "gap.RESCUE",
        GapSafety = "gap.SAFETY",
        GapJourneyAnew = "gap.JOURNEY_ANEW",
        GapWrongValue { kind, title } = "gap.WRONG_VALUE",
        GapRelease = "gap.RELEASE",
        GapDataOrder = "gap.DATA_ORDER",
        GapEnding = "gap.ENDING",
        GapNoDueDay { what, why } = "gap.NO_DUE_DAY",
        OutwardNotAvailable = "outward.NOT-AVAILABLE",
        OutwardUnderReview = "outward.UNDER-REVIEW",
        OutwardContent = "outward.CONTENT",
        OutwardOtherPart = "outward.OTHER-PART",
        OutwardNotAsked = "outward.NOT-ASKED",
        OutwardTooLate = "outward.TOO-LATE",
        OutwardTooEarly = "outward.TOO-EARLY",
        OutwardPlan = "outward.PLAN",
        OutwardRemedy = "outward.REMEDY",
        OutwardGuarantee = "outward.GUARANTEE",
        OutwardJourney = "outward.JOURNEY",
        OutwardFollowUp = "outward.FOLLOW-UP",
        OutwardConsentNotNamed = "outward.CONSENT-NOT-NAMED",
        OutwardUnknown = "outward.UNKNOWN",
        HeldFaulty = "held.FAULTY",
        HeldNewerField = "held.NEWER_FIELD",
        HeldNewerKind = "held.NEWER_KIND",
        HeldUnknownRule = "held.UNKNOWN_RULE",
        HeldForgotten = "held.FORGOTTEN",
    }
    Line {
        SettleAccept { kind, partner } = "settle.ACCEPT",
        SettleAcceptClosed { kind, partner } = "settle.ACCEPT_CLOSED",
        SettleAcceptUnknown { partner } = "settle.ACCEPT_UNKNOWN",
        SettleRefuse { partner } = "settle.REFUSE",
        ConsularStands { consulate, until } = "consular.STANDS",
        ConsularOver { consulate, until } = "consular.OVER",
        WhenNotBefore { day } = "when.NOT_BEFORE",
        WhenNoDay = "when.NO_DAY",
        WhenAsked { partner, kind, asked_on, due } = "when.ASKED",
        WhenAskedPassed { partner, kind, asked_on, due } = "when.ASKED_PASSED",
        WhenAskedNoTerm { partner, kind, asked_on } = "when.ASKED_NO_TERM",
        WhenAsk { kind, title, term } = "when.ASK",
        WhenAskNoTerm { kind, title } = "when.ASK_NO_TERM",
        WhenAnswerDue { kind, due } = "when.ANSWER_DUE",
        WhenAnswerPassed { kind, due } = "when.ANSWER_PASSED",
        WhenTermDue { what, due } = "when.TERM_DUE",
        WhenTermPassed { what, due } = "when.TERM_PASSED",
        WhenTermPaused { what } = "when.TERM_PAUSED",
        WhenReview { day } = "when.REVIEW",
        WhenReviewPassed { day } = "when.REVIEW_PASSED",
        BasisSentFor { purpose } = "basis.SENT_FOR",
        BasisAwaited { term, event } = "basis.AWAITED",
        BasisWithoutMessage = "basis.WITHOUT_MESSAGE",
        BasisStaysHere = "basis.STAYS_HERE",
        NextSend { title, kind } = "next.SEND",
        NextRecord { title, kind } = "next.RECORD",
        AlertDanger = "alert.DANGER",
        AlertLiberty { days, lawyer, monitor, review } = "alert.LIBERTY",
        AlertLawyerTold = "alert.LAWYER_TOLD",
        AlertLawyerNotTold = "alert.LAWYER_NOT_TOLD",
        AlertMonitorTold = "alert.MONITOR_TOLD",
        AlertMonitorNotTold = "alert.MONITOR_NOT_TOLD",
        AlertReviewOn { day } = "alert.REVIEW_ON",
        AlertNoReview = "alert.NO_REVIEW",
        AlertTiedSibling { case, partner } = "alert.TIED_SIBLING",
        AlertTiedFamily { case, partner } = "alert.TIED_FAMILY",
        AlertTiedSameChild { case, partner } = "alert.TIED_SAME_CHILD",
        AlertTiedGroup { case, partner } = "alert.TIED_GROUP",
        AlertEndedByBoth { on, reason } = "alert.ENDED_BY_BOTH",
        AlertEndedHere { on, reason } = "alert.ENDED_HERE",
        AlertNotPursued { on } = "alert.NOT_PURSUED",
        AlertLeftToPeople { kind, title, request, on, rules } = "alert.LEFT_TO_PEOPLE",
        EndHold { hold } = "end.HOLD",
        WayNotConnected = "way.NOT_CONNECTED",
        WayTakenBack = "way.TAKEN_BACK",
        WayBeingTakenBack = "way.BEING_TAKEN_BACK",
        WayWithdrawn = "way.WITHDRAWN",
        WayBarred { rules } = "way.BARRED",
        WayBarredUnreadable = "way.BARRED_UNREADABLE",
        WayNotMet = "way.NOT_MET",
        DueWhat { kind, title } = "due.WHAT",
        DueKind { kind, title } = "due.KIND",
        DueOr { one, other } = "due.OR",
        DueWhatTerm { term, kinds } = "due.WHAT_TERM",
        DueBegun { kind, title, day } = "due.BEGUN",
        DueDaysOf { country, zone } = "due.DAYS_OF",
        DueWorkingDaysOf { country, zone } = "due.WORKING_DAYS_OF",
        DueLength { length, day } = "due.LENGTH",
        DueWeekend = "due.WEEKEND",
        DueWeekends { days } = "due.WEEKENDS",
        DueHoliday { day, name } = "due.HOLIDAY",
        DuePaused { from, until } = "due.PAUSED",
        DuePausedSince { since } = "due.PAUSED_SINCE",
        DueClamped { day } = "due.CLAMPED",
        DueRolledOver { day, name } = "due.ROLLED_OVER",
        DueOn { day } = "due.ON",
        DueOnRest { day, name } = "due.ON_REST",
        DueUncounted { length, why } = "due.UNCOUNTED",
        DueHours { term, at, ends } = "due.HOURS",
        DueExtended { who, day, until } = "due.EXTENDED",
        DueReach { length, day } = "due.REACH",
        DueNotExtended { day, why } = "due.NOT_EXTENDED",
        DueMetOn { day, kind, title } = "due.MET_ON",
        DueAnsweredOn { day } = "due.ANSWERED_ON",
        DueReminder { day } = "due.REMINDER",
        DueEscalation { day } = "due.ESCALATION",
        DueJointCommission { day } = "due.JOINT_COMMISSION",
        DueSilence = "due.SILENCE",
        DueNextOurs { step } = "due.NEXT_OURS",
        DueNextReminder { step } = "due.NEXT_REMINDER",
        DueNextByPerson { step } = "due.NEXT_BY_PERSON",
        WhoCaseWorker = "who.CASE_WORKER",
        WhoLead = "who.LEAD",
        WhoChild = "who.CHILD",
        WhoGuardian = "who.GUARDIAN",
        WhoPartner = "who.PARTNER",
        WhoTime = "who.TIME",
        WhoNobody = "who.NOBODY",
        WhoAdministrator = "who.ADMINISTRATOR",
        WhoLawyer = "who.LAWYER",
        WhoPhysician = "who.PHYSICIAN",
        WhoJudge = "who.JUDGE",
        ArticleNone = "article.NONE",
    }
}
