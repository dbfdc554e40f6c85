//! Who can cure what is in the way. Rules name one of the list of the agreements; holds also those who release them.

use entente_agreements::Curer;

use super::said::Said;

macro_rules! who {
    ($($(#[$doc:meta])* $name:ident = $code:literal => $said:ident,)+) => {
        /// Who can cure it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Who { $($(#[$doc])* $name,)+ }

        impl Who {
            /// The one with this code.
            pub(super) fn read(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
            /// How it is said.
            pub(super) fn said(self) -> Said {
                match self { $(Self::$name => Said::$said,)+ }
            }
        }
    };
}

who! {
    /// The case worker who wants to act.
    CaseWorker = "CASE_WORKER" => WhoCaseWorker,
    /// The lead of the authority.
    Lead = "LEAD" => WhoLead,
    /// The child, freely.
    Child = "CHILD" => WhoChild,
    /// The guardian.
    Guardian = "GUARDIAN" => WhoGuardian,
    /// The partner authority.
    Partner = "PARTNER" => WhoPartner,
    /// Nobody: it passes with time.
    Time = "TIME" => WhoTime,
    /// Nobody: it stays as it is.
    Nobody = "NOBODY" => WhoNobody,
    /// Who looks after the node.
    Administrator = "ADMINISTRATOR" => WhoAdministrator,
    /// The lawyer of the child.
    Lawyer = "LAWYER" => WhoLawyer,
    /// A physician.
    Physician = "PHYSICIAN" => WhoPhysician,
    /// A judge.
    Judge = "JUDGE" => WhoJudge,
}

impl From<Curer> for Who {
    fn from(curer: Curer) -> Self {
        match curer {
            Curer::CaseWorker => Self::CaseWorker,
            Curer::Lead => Self::Lead,
            Curer::Child => Self::Child,
            Curer::Guardian => Self::Guardian,
            Curer::Partner => Self::Partner,
            Curer::Time => Self::Time,
            Curer::Nobody => Self::Nobody,
            Curer::Administrator => Self::Administrator,
        }
    }
}
