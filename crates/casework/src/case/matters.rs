//! Which of several matters a word of a court ends: appeals (H4, H5) and courts that were asked (N17) alike. Knows numbers only.

/// Which of the open matters ends when one ends that bears this number, or none. A number ends the matter that bears it, or one that has no
/// number yet; without a number it ends one of those, or the only one there is. Which of several numbered ones is meant, nobody knows, and
/// none ends: a child does not go because another matter was over.
pub(super) fn which_ends<'a>(
    number: Option<&str>,
    mut open: impl ExactSizeIterator<Item = Option<&'a str>> + Clone,
) -> Option<usize> {
    let unnumbered = open.clone().position(|known| known.is_none());
    match number {
        Some(_) => open.position(|known| known == number).or(unnumbered),
        None => unnumbered.or((open.len() == 1).then_some(0)),
    }
}
