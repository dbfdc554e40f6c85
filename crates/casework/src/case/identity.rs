//! Who the child is: a record of its own beside the state of the case, so that help never waits for a register.

use jiff::civil::Date;

use super::{Case, Entry};
use crate::generated::{
    AgeAssessmentRecord, BirthBasis, BirthDate, FoundRecord, IdentificationNotice,
    IdentityVerificationResponse, Kind, MissingRecord, Person, VerificationResult,
};
use crate::values::Language;

/// How far the identity of the child is established with the partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Identity {
    /// As the child named itself.
    Claimed,
    /// The partner was asked.
    Asked,
    /// The partner found the child in its registers.
    Confirmed,
    /// It did not. Never a ground for return.
    NotConfirmed,
    /// Its registers do not decide it.
    Inconclusive,
}

impl Identity {
    /// The word for it, upper case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Claimed => "CLAIMED",
            Self::Asked => "ASKED",
            Self::Confirmed => "CONFIRMED",
            Self::NotConfirmed => "NOT_CONFIRMED",
            Self::Inconclusive => "INCONCLUSIVE",
        }
    }
}

/// From this age on a person is no child (CRC 1).
pub(super) const ADULT_YEARS: i64 = 18;

impl Case {
    /// How far the identity is established.
    pub fn identity(&self) -> Identity {
        match self.newest::<IdentityVerificationResponse>().map(|(_, answer)| answer.result) {
            Some(VerificationResult::Confirmed) => Identity::Confirmed,
            Some(VerificationResult::NotConfirmed) => Identity::NotConfirmed,
            Some(VerificationResult::Inconclusive) => Identity::Inconclusive,
            None if self.has(Kind::IdentityVerificationRequest) => Identity::Asked,
            None => Identity::Claimed,
        }
    }

    /// The child as it is known here, the register before its own words.
    fn child(&self) -> Option<&Person> {
        let registered = self.newest::<IdentityVerificationResponse>().and_then(|(_, answer)| {
            answer.registered.as_ref().filter(|_| answer.result == VerificationResult::Confirmed)
        });
        registered
            .or_else(|| self.newest::<IdentificationNotice>().map(|(_, notice)| &notice.child))
            .or_else(|| self.newest::<FoundRecord>().map(|(_, found)| &found.child))
    }

    fn birth(&self) -> Option<&BirthDate> {
        self.child()?.birth.as_ref()
    }

    /// Whole years of age on `day`, from the latest day the birth date can mean.
    pub(super) fn age_years(&self, day: Date) -> Option<i64> {
        Some(whole_years(self.birth()?.value.latest(), day))
    }

    /// Whether the person counts as a child: doubt counts for the child (CRC General Comment 6, 31), so only a document
    /// can say otherwise.
    pub(super) fn presumed_minor(&self, day: Date) -> bool {
        let found = self.latest_by_day(|record: &AgeAssessmentRecord| record.assessed_on);
        // A finding of age counts once nobody can ask for another look at it; one that says "child" counts at once.
        match found {
            // It says so of its day. That a document bears out: whoever was a child then comes of age in time. One that says otherwise is
            // in dispute, and doubt counts for the child.
            Some((_, record)) if record.presumed_minor && !self.child_by_document(record.assessed_on) => {
                return true;
            }
            Some((_, record)) if record.final_on.is_some_and(|final_on| final_on <= day) => return false,
            _ => {}
        }
        let shown = self.birth().is_some_and(|birth| birth.basis == BirthBasis::Document);
        !(shown && self.age_years(day).is_some_and(|years| years >= ADULT_YEARS))
    }

    /// Whether a document shows that the person was a child on that day.
    fn child_by_document(&self, day: Date) -> bool {
        self.birthday_of_age().is_some_and(|birthday| day < birthday)
    }

    /// The first day on which the person is of age, as a document or a final finding shows it. Absent: none shows it, and doubt
    /// counts for the child.
    pub(super) fn of_age_from(&self) -> Option<Date> {
        let found = self.latest_by_day(|record: &AgeAssessmentRecord| record.assessed_on);
        if found
            .is_some_and(|(_, record)| record.presumed_minor && !self.child_by_document(record.assessed_on))
        {
            return None;
        }
        let found = found.filter(|(_, record)| !record.presumed_minor);
        let found = found.and_then(|(_, record)| record.final_on);
        [found, self.birthday_of_age()].into_iter().flatten().min()
    }

    /// The eighteenth birthday, as a document shows it.
    fn birthday_of_age(&self) -> Option<Date> {
        let birth = self.birth().filter(|birth| birth.basis == BirthBasis::Document)?.value.latest();
        let year = i16::try_from(i64::from(birth.year()) + ADULT_YEARS).ok()?;
        // A birthday on 29 February falls on 1 March in other years.
        Date::new(year, birth.month(), birth.day()).or_else(|_| Date::new(year, 3, 1)).ok()
    }

    /// The languages the child speaks.
    pub(super) fn languages(&self) -> &[Language] {
        let said = self.newest::<IdentificationNotice>().map(|(_, notice)| notice.languages.as_slice());
        let found = self.newest::<FoundRecord>().map(|(_, found)| found.languages.as_slice());
        match said {
            Some(languages) if !languages.is_empty() => languages,
            _ => found.unwrap_or_default(),
        }
    }

    /// Whether `language` is one of the child's; scripts and regions apart.
    pub(super) fn speaks(&self, language: &Language) -> bool {
        let spoken = primary(language);
        self.languages().iter().any(|known| primary(known) == spoken)
    }

    /// The day on which the child was found: what was told of it, or else what is written down here. A child that ran away and was found
    /// again has waited since the first time.
    pub(super) fn found_on(&self) -> Option<Date> {
        let told = self.newest::<IdentificationNotice>();
        let told = told.filter(|(entry, _)| self.is_of_now(entry, entry.said_on()));
        let missed = |since: &Entry, until: &Entry| {
            let mut missing = self.all::<MissingRecord>();
            missing.any(|(entry, _)| since.said_at() < entry.said_at() && entry.said_at() <= until.said_at())
        };
        let mut first: Option<(&Entry, Date)> = None;
        for (entry, found) in self.all_of_now::<FoundRecord>(|_, found| found.found_on) {
            // What is written down again puts the day right, unless the child was gone in between.
            if first.is_none_or(|(known, _)| !missed(known, entry)) {
                first = Some((entry, found.found_on));
            }
        }
        let told = told.map(|(_, notice)| notice.found_on).or(first.map(|(_, day)| day));
        told.or_else(|| self.newest::<FoundRecord>().map(|(_, found)| found.found_on))
            .or_else(|| self.newest::<IdentificationNotice>().map(|(_, notice)| notice.found_on))
    }
}

fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

/// Whole years from `from` to `day`; a birthday on 29 February falls on 1 March in other years, as the younger age.
pub(super) fn whole_years(from: Date, day: Date) -> i64 {
    let years = i64::from(day.year()) - i64::from(from.year());
    let before_birthday = (day.month(), day.day()) < (from.month(), from.day());
    if before_birthday { years - 1 } else { years }
}

/// Whole months from `from` to `day`: a month ends on the same date, or on the last day of a shorter month.
pub(super) fn whole_months(from: Date, day: Date) -> i64 {
    let months = (i64::from(day.year()) - i64::from(from.year())) * 12 + i64::from(day.month())
        - i64::from(from.month());
    let due = from.day().min(day.last_of_month().day());
    if day.day() < due { months - 1 } else { months }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn months_end_on_the_date_or_on_the_last_day() {
        assert_eq!(whole_months(date(2027, 6, 29), date(2027, 12, 28)), 5);
        assert_eq!(whole_months(date(2027, 6, 29), date(2027, 12, 29)), 6);
        assert_eq!(whole_months(date(2027, 8, 31), date(2028, 2, 28)), 5);
        assert_eq!(whole_months(date(2027, 8, 31), date(2028, 2, 29)), 6);
        assert_eq!(whole_months(date(2027, 6, 29), date(2027, 6, 28)), -1);
    }

    #[test]
    fn a_birthday_counts_on_its_day() {
        assert_eq!(whole_years(date(2013, 9, 14), date(2031, 9, 13)), 17);
        assert_eq!(whole_years(date(2013, 9, 14), date(2031, 9, 14)), 18);
        assert_eq!(whole_years(date(2012, 2, 29), date(2030, 2, 28)), 17);
        assert_eq!(whole_years(date(2012, 2, 29), date(2030, 3, 1)), 18);
    }
}
