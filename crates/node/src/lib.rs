//! One authority's node: configuration, clock and keys; the desk, where everything is decided and committed; the postman,
//! who delivers; the reception, where partners are heard; and the answers to the people of one's own authority. Knows no
//! protobuf and serves no HTML.

pub mod case_file;
pub mod clock;
pub mod conduct;
pub mod config;
mod consular;
pub mod consular_file;
pub mod desk;
pub mod entropy;
pub mod inbound;
pub mod kept;
pub mod keys;
pub mod leases;
mod leaving;
pub mod operator_api;
pub mod postman;
pub mod run;
mod sentences;
pub mod streams;
pub mod terms;
pub mod views;

pub use config::{Config, ConfigFault};
pub use desk::{Desk, DeskFault};
pub use run::{RunFault, run};
pub use sentences::CatalogueFault;

/// A named place at which a test may end the process, as a power cut there would. Nothing without the feature
/// `crash-points`, which no release binary has.
pub(crate) fn crash_point(place: &str) {
    #[cfg(feature = "crash-points")]
    entente_store::crash::point(place);
    #[cfg(not(feature = "crash-points"))]
    let _ = place;
}

/// Hands work to a thread that may block: the desk waits for the disk, and the runtime's own threads never do.
///
/// # Errors
/// What the work answers.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DeskFault> + Send + 'static,
) -> Result<T, DeskFault> {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(_) => Err(DeskFault::Impossible("a thread of the desk ended without an answer")),
    }
}
