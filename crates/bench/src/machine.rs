//! On what the figures were taken: enough to judge them by, and nothing that names a place. Reads `/proc`; elsewhere it
//! says that it does not know.

use std::fs;
use std::path::Path;
use std::process::Command;

/// One sentence about the machine, the day and what else was running. `disk` is where the journal was written.
pub(crate) fn facts(disk: &Path) -> String {
    let cores = std::thread::available_parallelism().map_or_else(|_| unknown(), |cores| cores.to_string());
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    format!(
        "{cores} cores, {}; Linux {}; {}; {}; one-minute load {} when the run began; {}.",
        processor(&read("/proc/cpuinfo")).unwrap_or_else(unknown),
        version(&read("/proc/sys/kernel/osrelease")).unwrap_or_else(unknown),
        file_system(&read("/proc/mounts"), disk).unwrap_or_else(unknown),
        compiler().unwrap_or_else(unknown),
        first_word(&read("/proc/loadavg")).unwrap_or_else(unknown),
        today(),
    )
}

fn unknown() -> String {
    "unknown".to_owned()
}

fn first_word(text: &str) -> Option<String> {
    text.split_whitespace().next().map(str::to_owned)
}

/// What the processor calls itself, without its clock rate.
fn processor(cpuinfo: &str) -> Option<String> {
    let line = cpuinfo.lines().find(|line| line.starts_with("model name"))?;
    let name = line.split_once(':')?.1;
    Some(name.split('@').next()?.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The number alone: what a builder adds after it may name a place.
fn version(release: &str) -> Option<String> {
    let number: String = release.trim().chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let number = number.trim_end_matches('.');
    (!number.is_empty()).then(|| number.to_owned())
}

/// The kind of the file system that a path lies on.
fn file_system(mounts: &str, path: &Path) -> Option<String> {
    let fields = |line: &str| {
        let mut words = line.split(' ').map(str::to_owned).skip(1);
        Some((words.next()?, words.next()?))
    };
    let on = mounts.lines().filter_map(fields).filter(|(point, _)| path.starts_with(point));
    // Of two mounts over one point the later hides the earlier.
    on.max_by_key(|(point, _)| point.len()).map(|(_, kind)| kind)
}

fn compiler() -> Option<String> {
    let told = Command::new("rustc").arg("--version").output().ok()?;
    let told = String::from_utf8(told.stdout).ok()?;
    Some(told.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the day on which the figures were taken, for whoever reads them"
)]
fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_number_of_a_kernel_is_told() {
        assert_eq!(version("6.18.2-cloud-of-somebody\n").unwrap(), "6.18.2");
        assert_eq!(version("6.18.\n").unwrap(), "6.18");
        assert_eq!(version("none"), None);
    }

    #[test]
    fn a_processor_is_named_without_its_rate() {
        let told = "processor\t: 0\nmodel name\t: Some(R)  Processor @ 2.90GHz\n";
        assert_eq!(processor(told).unwrap(), "Some(R) Processor");
        assert_eq!(processor(""), None);
    }

    #[test]
    fn the_nearest_mount_tells_the_file_system() {
        let mounts = "a / ext4 rw 0 0\nb /far tmpfs rw 0 0\nc /far/away xfs rw 0 0\n";
        let kind = |path: &str| file_system(mounts, Path::new(path)).unwrap();
        assert_eq!(kind("/far/away/x"), "xfs");
        assert_eq!(kind("/far/awayx"), "tmpfs");
        assert_eq!(kind("/other"), "ext4");
    }
}
