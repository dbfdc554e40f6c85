//! How a command ends. Scripts and national case systems read these codes, so a code never changes its meaning.

use std::process::ExitCode;

/// The exit code of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// 0: done.
    Done,
    /// 1: failed here.
    Failed,
    /// 2: the command or a field of a file is not as it must be; nothing was written.
    Usage,
    /// 3: a check found something.
    Found,
    /// 4: the partner was not reached.
    NotReached,
    /// 5: a rule bars the act, or holds it for a person.
    Refused,
}

impl Ending {
    /// The number that the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Found => 3,
            Self::NotReached => 4,
            Self::Refused => 5,
        }
    }
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        ending.code().into()
    }
}
