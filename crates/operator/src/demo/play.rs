//! Plays one step after the other: moves both clocks, does what the step says, and waits for what becomes of it. Waits are
//! on a state and have a bound; none is a guess about time.

use std::collections::BTreeMap;
use std::time::Duration;

use entente_casework::{AuthorityId, CaseRef};
use entente_transport::operator::{
    CaseName, Client, Delivery, Document, Finding, Format, Open, Progress, Recording, SendOutcome, Sending,
};

use super::report::StepReport;
use super::stage::Stage;
use super::story::{Act, Outcome, Step, Story};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// How long a message may take to be answered, a killed node's restart included.
const ANSWER_MAX: Duration = Duration::from_secs(45);

/// What came of a step.
struct Came {
    kind: Option<String>,
    outcome: Outcome,
    findings: Vec<Finding>,
}

/// A story that is being played.
#[derive(Debug)]
pub(super) struct Play<'a> {
    story: &'a Story,
    stage: Stage,
    /// The cases of the story, by name; the first has none.
    cases: BTreeMap<Option<String>, CaseRef>,
}

impl<'a> Play<'a> {
    /// A play of which no case is open yet.
    pub(super) fn begin(story: &'a Story, stage: Stage) -> Self {
        Self { story, stage, cases: BTreeMap::new() }
    }

    /// The case that is played: the first, or that of the first name.
    pub(super) fn case(&self) -> Option<CaseName> {
        self.cases.values().next().copied().map(CaseName::Shared)
    }

    /// The case of a step, opened where the step is done if it is the first of it; nothing is sent by that.
    async fn case_of(&mut self, step: &Step) -> Result<CaseName, Failure> {
        if let Some(case) = self.cases.get(&step.case) {
            return Ok(CaseName::Shared(*case));
        }
        let there = if step.node == self.story.host { &self.story.origin } else { &self.story.host };
        // A file number of their own has the case that has no name in the story.
        let local_ref = if step.case.is_none() { "2027/114".parse().ok() } else { None };
        let open = Open { request_id: fresh()?, partner: there.clone(), local_ref };
        let opened = self.stage.node(&step.node)?.open(open).await?;
        self.cases.insert(step.case.clone(), opened.case);
        Ok(CaseName::Shared(opened.case))
    }

    /// The two nodes.
    pub(super) fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The two nodes, when the play is over.
    pub(super) fn into_stage(self) -> Stage {
        self.stage
    }

    /// Plays one step. A step that ends otherwise than the story says is told in full and is a failure.
    pub(super) async fn step(
        &mut self,
        step: &Step,
        printer: &mut Printer<'_>,
    ) -> Result<StepReport, Failure> {
        self.stage.advance(step.at).await?;
        tell(step, printer)?;
        let case = self.case_of(step).await?;
        let came = if self.story.killed_before() == Some(step.n) {
            self.step_while_the_partner_is_down(step, &case, printer).await?
        } else {
            self.act(step, &case).await?
        };
        let lines = if came.outcome == Outcome::Local {
            came.findings.iter().map(words::remark).collect()
        } else {
            words::findings(&came.findings)
        };
        for line in lines {
            printer.words(format_args!("        {line}"))?;
        }
        let refusal = judge(step, &came)?;
        self.look(step, &case).await?;
        if came.outcome == Outcome::Refused {
            printer.words("        Nothing was sent. The refusal is in the ledger.")?;
        }
        Ok(StepReport::new(step, came.kind, came.outcome, refusal))
    }

    /// Looks whether the case stands on both sides as the step says.
    async fn look(&self, step: &Step, case: &CaseName) -> Result<(), Failure> {
        let here = step.state.is_some()
            || step.unlawful
            || step.waited_for_partner.is_some()
            || !step.holds.is_empty()
            || !step.no_holds.is_empty();
        if here {
            let view = self.stage.node(&step.node)?.show(case.clone()).await?;
            expect(step, "state", step.state.as_deref(), &view.state)?;
            if let Some(days) = step.waited_for_partner {
                expect(
                    step,
                    "days of waiting",
                    Some(&days.to_string()),
                    &view.waiting.for_partner.to_string(),
                )?;
            }
            let marked = |finding: &Finding| finding.rule == "HANDED-OVER-UNLAWFULLY";
            if step.unlawful && !view.timeline.iter().any(|entry| entry.findings.iter().any(marked)) {
                return Err(odd(step, "should be marked as unlawful"));
            }
            let stands = |hold: &String| view.holds.iter().any(|known| known.kind == *hold);
            if let Some(missing) = step.holds.iter().find(|hold| !stands(hold)) {
                return Err(odd(step, &format!("should lead to the hold {missing}")));
            }
            if let Some(stands) = step.no_holds.iter().find(|hold| stands(hold)) {
                return Err(odd(step, &format!("should end the hold {stands}")));
            }
        }
        if step.partner_state.is_some() || step.waited_for_partner.is_some() {
            let there = if step.node == self.story.host { &self.story.origin } else { &self.story.host };
            let view = self.stage.node(there)?.show(case.clone()).await?;
            expect(step, "state on the other side", step.partner_state.as_deref(), &view.state)?;
            let days = step.waited_for_partner.map(|days| days.to_string());
            expect(
                step,
                "days of its own on the other side",
                days.as_deref(),
                &view.waiting.for_us.to_string(),
            )?;
        }
        Ok(())
    }

    async fn act(&self, step: &Step, case: &CaseName) -> Result<Came, Failure> {
        let node = self.stage.node(&step.node)?;
        match step.act {
            Act::Clock => Ok(Came { kind: None, outcome: Outcome::Local, findings: Vec::new() }),
            Act::Record => self.record(step, case, node).await,
            Act::Send => match self.send(step, case, node).await? {
                Tried::Barred(came) => Ok(came),
                Tried::Gone { kind, message } => answered(kind, node.track(message, ANSWER_MAX).await?),
            },
        }
    }

    async fn record(&self, step: &Step, case: &CaseName, node: &Client) -> Result<Came, Failure> {
        let document = self.document(step)?;
        let recording = Recording { request_id: fresh()?, case: Some(case.clone()), document };
        let recorded = node.record(recording).await?;
        Ok(Came { kind: Some(recorded.kind), outcome: Outcome::Local, findings: recorded.remarks })
    }

    async fn send(&self, step: &Step, case: &CaseName, node: &Client) -> Result<Tried, Failure> {
        let document = self.document(step)?;
        let sending = Sending { request_id: fresh()?, case: Some(case.clone()), document, dry_run: false };
        let answer = node.send(sending).await?;
        let kind = Some(answer.kind);
        Ok(match answer.outcome {
            SendOutcome::Sent(sent) => {
                let message = sent.message.ok_or_else(|| odd(step, "was taken and has no id"))?;
                Tried::Gone { kind, message }
            }
            SendOutcome::Refused { findings } => {
                Tried::Barred(Came { kind, outcome: Outcome::Refused, findings })
            }
            SendOutcome::Held { findings } => Tried::Barred(Came { kind, outcome: Outcome::Held, findings }),
        })
    }

    /// Kills the partner, sends all the same, shows that the message waits, starts the partner again.
    async fn step_while_the_partner_is_down(
        &mut self,
        step: &Step,
        case: &CaseName,
        printer: &mut Printer<'_>,
    ) -> Result<Came, Failure> {
        let partner = step.to.clone().ok_or_else(|| odd(step, "goes to nobody"))?;
        self.stage.kill(&partner).await?;
        printer.words(format_args!("        (The node of {partner} is killed, as by a power cut.)"))?;
        let Tried::Gone { kind, message } = self.send(step, case, self.stage.node(&step.node)?).await? else {
            return Err(odd(step, "was barred while the partner's node was down"));
        };
        let waiting = self.stage.node(&step.node)?.track(message, Duration::ZERO).await?;
        if waiting.progress.is_settled() {
            return Err(odd(step, "was answered by a node that is not running"));
        }
        printer.words("        (It is written down and waits. Nothing is lost.)")?;
        self.stage.restart(&partner).await?;
        self.stage.advance(step.at).await?;
        printer.words(format_args!("        (The node of {partner} is started again, and it arrives.)"))?;
        answered(kind, self.stage.node(&step.node)?.track(message, ANSWER_MAX).await?)
    }

    /// One sentence about how long the child waited, as one side's file says it.
    pub(super) async fn waiting(&self, side: &AuthorityId) -> Result<String, Failure> {
        let Some(case) = self.case() else { return Ok(String::new()) };
        let view = self.stage.node(side)?.show(case).await?;
        Ok(words::waiting(&view.waiting))
    }

    /// The message of a step; a case that it names by its name in the story is named by its reference.
    fn document(&self, step: &Step) -> Result<Document, Failure> {
        let mut text = step.message.clone().ok_or_else(|| odd(step, "has no message file"))?;
        for (name, case) in &self.cases {
            if let Some(name) = name {
                text = text.replace(&format!("\"${name}\""), &format!("\"{case}\""));
            }
        }
        Ok(Document { text, format: Format::Toml })
    }
}

/// What the sender's own node made of a message.
enum Tried {
    /// It may not go.
    Barred(Came),
    /// It is committed.
    Gone { kind: Option<String>, message: entente_casework::StatementId },
}

pub(super) fn fresh() -> Result<entente_transport::operator::RequestId, Failure> {
    crate::commands::values::or_fresh(None)
}

/// Whether something is as the step says.
fn expect(step: &Step, what: &str, expected: Option<&str>, found: &str) -> Result<(), Failure> {
    match expected {
        Some(expected) if expected != found => {
            Err(odd(step, &format!("should lead to the {what} {expected} and leads to {found}")))
        }
        _ => Ok(()),
    }
}

fn odd(step: &Step, what: &str) -> Failure {
    Failure::new(Ending::Found, format!("step {} of the story {what}", step.n))
}

fn tell(step: &Step, printer: &mut Printer<'_>) -> Result<(), Failure> {
    let way = match &step.to {
        Some(to) => format!("{} to {to}", step.node),
        None => step.node.to_string(),
    };
    let day = jiff::tz::Offset::UTC.to_datetime(step.at).date();
    printer.words(format_args!("{:>4}  {day}  {way}", step.n))?;
    printer.words(format_args!("        {} [{}]", step.says, step.article))?;
    Ok(())
}

/// What the partner made of a message.
fn answered(kind: Option<String>, delivery: Delivery) -> Result<Came, Failure> {
    let outcome = match (delivery.progress, delivery.verdict.as_deref()) {
        (Progress::Answered, Some("ACCEPTED")) => Outcome::Accepted,
        (Progress::Answered, Some("REFUSED")) => Outcome::Refused,
        (Progress::Answered, Some("HELD")) => Outcome::Held,
        _ => {
            return Err(Failure::new(Ending::NotReached, "a message of the story was not answered in time")
                .detailed(words::delivery(&delivery))
                .hint(
                    "run it again with --serve and look at `entente outbox list` and `entente peers list`",
                ));
        }
    };
    Ok(Came { kind, outcome, findings: delivery.findings })
}

/// Whether it came as the story says; for a refusal, the rule that the story names and its article.
fn judge(step: &Step, came: &Came) -> Result<Option<(String, String)>, Failure> {
    let found = |what: String| {
        Err(Failure::new(Ending::Found, format!("step {} of the story {what}", step.n))
            .detailed(words::findings(&came.findings))
            .hint("the story and the rules of the agreement disagree; `entente case why` shows each rule"))
    };
    if came.outcome != step.outcome {
        return found(format!("should have been {:?} and was {:?}", step.outcome, came.outcome));
    }
    if let Some(missing) = step.remarks.iter().find(|rule| !came.findings.iter().any(|f| f.rule == **rule)) {
        return found(format!("should have been remarked on by `{missing}`"));
    }
    let Some(rule) = &step.rule else { return Ok(None) };
    match came.findings.iter().find(|finding| finding.rule == *rule) {
        Some(finding) => Ok(Some((finding.rule.clone(), finding.article.clone()))),
        None => found(format!("should have been refused by `{rule}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn came(outcome: Outcome, rule: &str) -> Came {
        let finding = Finding {
            rule: rule.to_owned(),
            article: "Art. 7(3)".to_owned(),
            sentence: String::new(),
            cure: None,
            who: None,
            facts: Vec::new(),
            paths: Vec::new(),
            outward: None,
            by_when: None,
            due_on: None,
        };
        Came { kind: None, outcome, findings: vec![finding] }
    }

    #[test]
    fn only_the_rule_that_the_story_names_is_the_refusal_it_tells() {
        let story = Story::s1().unwrap();
        let step = story.step.iter().find(|step| step.rule.as_deref() == Some("CF16")).unwrap();
        let held = judge(step, &came(Outcome::Refused, "CF16")).unwrap();
        assert_eq!(held, Some(("CF16".to_owned(), "Art. 7(3)".to_owned())));
        assert!(judge(step, &came(Outcome::Refused, "CF14")).is_err());
        assert!(judge(step, &came(Outcome::Accepted, "CF16")).is_err());
    }
}
