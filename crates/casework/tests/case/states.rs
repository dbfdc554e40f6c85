//! Every open state of a case, each reached once.

use entente_casework::case::{Mark, NoEnd};
use entente_casework::generated::Content;
use entente_casework::{Lifecycle, Verdict};
use jiff::civil::Date;

use crate::played::{Sides, draft};
use crate::words::{self, missing, no_return, not_pursued};

pub(crate) const XA: &str = "XA.ca";
pub(crate) const XB: &str = "XB.ca";

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub(crate) fn at(day: &str) -> jiff::Timestamp {
    let text = if day.contains('T') { day.to_owned() } else { format!("{day}T20:00:00Z") };
    text.parse().expect("an instant")
}

pub(crate) fn sent(sides: &mut Sides, node: &str, on: &str, content: impl Into<Content>) {
    sides.send(node, at(on), content, Verdict::Accepted);
}

/// Tells both sides what happens.
pub(crate) type Tell = fn(&mut Sides);

/// A case that stands in an open state on a day, and the next day.
pub(crate) struct Open {
    pub(crate) state: Lifecycle,
    pub(crate) node: &'static str,
    pub(crate) sides: Sides,
    pub(crate) next: &'static str,
}

impl Open {
    fn of_story(state: Lifecycle, node: &'static str, until: &str, next: &'static str) -> Self {
        Self { state, node, sides: Sides::play_until(until), next }
    }

    fn of(state: Lifecycle, node: &'static str, next: &'static str, tell: impl Fn(&mut Sides)) -> Self {
        let mut sides = Sides::default();
        tell(&mut sides);
        Self { state, node, sides, next }
    }

    fn after(mut self, state: Lifecycle, tell: impl Fn(&mut Sides)) -> Self {
        tell(&mut self.sides);
        self.state = state;
        self
    }

    pub(crate) fn now(&self) -> Lifecycle {
        self.sides.case(self.node).state(day(self.next))
    }

    pub(crate) fn record(&mut self, content: impl Into<Content>) {
        self.sides.record(self.node, at(self.next), content);
    }

    /// Whether the child is with ORIGIN and followed up.
    pub(crate) fn went_over(&self) -> bool {
        matches!(self.state, Lifecycle::Monitoring | Lifecycle::Following)
    }

    /// Why the last end that was written down has no effect.
    pub(crate) fn no_end(&self) -> Option<NoEnd> {
        let lines = self.sides.case(self.node).summary(day(self.next)).timeline;
        lines.iter().rev().find_map(|line| {
            line.marks.iter().find_map(|mark| match mark {
                Mark::WithoutEffect(why) => Some(*why),
                _ => None,
            })
        })
    }
}

/// Every open state of HOST and of ORIGIN, each reached once.
pub(crate) fn open_states() -> Vec<Open> {
    use Lifecycle as L;
    let notice = |sides: &mut Sides| {
        sent(sides, XA, "2027-03-05", draft("B1-identification-notice.toml").content);
    };
    let search = |sides: &mut Sides| sent(sides, XB, "2027-03-01", words::sought().content);
    let proposed = || Open::of_story(L::SolutionProposed, XA, "2027-05-20", "2027-05-21");
    let of_host = vec![
        Open::of(L::Opened, XA, "2027-03-02", |_| {}),
        Open::of(L::OpenedByOrigin, XA, "2027-03-02", search),
        Open::of_story(L::Assessing, XA, "2027-04-01", "2027-04-02"),
        proposed(),
        Open::of_story(L::DecidedReturn, XA, "2027-06-10", "2027-06-11"),
        proposed()
            .after(L::DecidedNoReturn, |sides| sides.record(XA, at("2027-05-20"), no_return("2027-05-20"))),
        Open::of_story(L::Executable, XA, "2027-06-18", "2027-06-19"),
        Open::of_story(L::InTransfer, XA, "2027-06-21", "2027-06-22"),
        Open::of_story(L::Monitoring, XA, "2027-07-30", "2027-07-31"),
        proposed().after(L::Missing, |sides| {
            sides.record(XA, at("2027-05-20"), missing("2027-05-20T08:00:00Z", None))
        }),
        proposed()
            .after(L::AlternativeSolution, |sides| sent(sides, XA, "2027-05-20", not_pursued().content)),
    ];
    let of_origin = vec![
        Open::of(L::Opened, XB, "2027-03-02", |_| {}),
        Open::of(L::OpenedByOrigin, XB, "2027-03-02", search),
        Open::of(L::Received, XB, "2027-03-06", notice),
        Open::of_story(L::Inquiring, XB, "2027-03-05", "2027-03-06"),
        Open::of_story(L::Offered, XB, "2027-05-10", "2027-05-11"),
        Open::of_story(L::Preparing, XB, "2027-06-10", "2027-06-11"),
        Open::of_story(L::Following, XB, "2027-07-30", "2027-07-31"),
    ];
    of_host.into_iter().chain(of_origin).collect()
}
