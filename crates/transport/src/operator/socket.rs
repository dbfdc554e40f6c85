//! The unix socket of the operator surface. It is born inside a folder that only its owner may enter, gets mode 0600
//! there and is moved to its place afterwards: at no instant may anyone else open it. Never takes a socket away from a
//! node that still answers on it, and never removes a file that is no socket.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, FileTypeExt as _, PermissionsExt as _};
use std::os::unix::net::UnixStream as StdUnixStream;
use std::path::{Path, PathBuf};

use tokio::net::UnixListener;

/// Mode of the socket: its owner may connect, nobody else.
const SOCKET_MODE: u32 = 0o600;
/// Mode of the folder it is born in.
const CRADLE_MODE: u32 = 0o700;
/// Longest path of a unix socket that Linux and macOS take, in bytes, the final zero apart.
const SOCKET_PATH_BYTES_MAX: usize = 103;

/// Why the operator socket could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// The path is longer than a socket address can be.
    #[error("the path `{}` is longer than the {SOCKET_PATH_BYTES_MAX} bytes that a unix socket may have", path.display())]
    TooLong {
        /// The path.
        path: PathBuf,
    },
    /// A node still answers there.
    #[error("another node answers on `{}`", path.display())]
    InUse {
        /// The path.
        path: PathBuf,
    },
    /// Something stands there that is no socket.
    #[error("`{}` is there and is no socket", path.display())]
    NoSocket {
        /// The path.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("could not {doing} for the operator socket `{}`", path.display())]
    Io {
        /// What was being done.
        doing: &'static str,
        /// The path of the socket.
        path: PathBuf,
        /// What it said.
        #[source]
        cause: io::Error,
    },
}

/// An operator socket that listens. Its file is removed when this is dropped.
#[derive(Debug)]
pub struct OperatorSocket {
    listener: UnixListener,
    file: SocketFile,
}

/// The file of the socket, taken away when the node is done with it.
#[derive(Debug)]
pub(super) struct SocketFile(PathBuf);

impl Drop for SocketFile {
    fn drop(&mut self) {
        // A file that stays behind is stale and is replaced at the next start.
        let _ = fs::remove_file(&self.0);
    }
}

impl OperatorSocket {
    /// Listens at `path` with mode 0600. A stale socket of a node that was killed is replaced.
    ///
    /// Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// If the path is too long, taken by a living node or by something else, or the operating system refuses.
    pub fn bind(path: &Path) -> Result<Self, BindError> {
        let fault = |doing| move |cause| BindError::Io { doing, path: path.to_owned(), cause };
        check_place(path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let cradle = folder.join(format!(".s{}", std::process::id()));
        if cradle.join("s").as_os_str().len() > SOCKET_PATH_BYTES_MAX {
            return Err(BindError::TooLong { path: path.to_owned() });
        }
        let _ = fs::remove_dir_all(&cradle);
        DirBuilder::new().mode(CRADLE_MODE).create(&cradle).map_err(fault("make a closed folder"))?;
        let bound = bind_in(&cradle, path);
        let _ = fs::remove_dir_all(&cradle);
        let listener = bound.map_err(|(doing, cause)| fault(doing)(cause))?;
        Ok(Self { listener, file: SocketFile(path.to_owned()) })
    }

    /// Where it listens.
    pub fn path(&self) -> &Path {
        &self.file.0
    }

    pub(super) fn into_parts(self) -> (UnixListener, SocketFile) {
        (self.listener, self.file)
    }
}

fn bind_in(cradle: &Path, path: &Path) -> Result<UnixListener, (&'static str, io::Error)> {
    let born = cradle.join("s");
    let listener = UnixListener::bind(&born).map_err(|cause| ("listen", cause))?;
    fs::set_permissions(&born, Permissions::from_mode(SOCKET_MODE))
        .map_err(|cause| ("set mode 0600", cause))?;
    fs::rename(&born, path).map_err(|cause| ("move it to its place", cause))?;
    Ok(listener)
}

/// Whether the place is free, or holds a socket on which nobody answers.
fn check_place(path: &Path) -> Result<(), BindError> {
    if path.as_os_str().len() > SOCKET_PATH_BYTES_MAX {
        return Err(BindError::TooLong { path: path.to_owned() });
    }
    match fs::symlink_metadata(path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(BindError::Io { doing: "look at the place", path: path.to_owned(), cause }),
        Ok(found) if !found.file_type().is_socket() => Err(BindError::NoSocket { path: path.to_owned() }),
        Ok(_) if StdUnixStream::connect(path).is_ok() => Err(BindError::InUse { path: path.to_owned() }),
        Ok(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[tokio::test]
    async fn only_the_owner_may_open_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("operator.sock");
        let socket = OperatorSocket::bind(&path).unwrap();
        assert_eq!(mode(socket.path()), 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "the folder it was born in is gone");
        drop(socket);
        assert!(!path.exists());
    }

    #[tokio::test]
    async fn a_living_node_keeps_its_socket_and_a_dead_one_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("operator.sock");
        let living = OperatorSocket::bind(&path).unwrap();
        assert!(matches!(OperatorSocket::bind(&path), Err(BindError::InUse { .. })));
        // What a killed process leaves: the file without anyone behind it.
        let (listener, file) = living.into_parts();
        drop(listener);
        std::mem::forget(file);
        assert!(path.exists());
        assert_eq!(mode(OperatorSocket::bind(&path).unwrap().path()), 0o600);
    }

    #[tokio::test]
    async fn a_file_that_is_no_socket_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter");
        fs::write(&path, "dear").unwrap();
        assert!(matches!(OperatorSocket::bind(&path), Err(BindError::NoSocket { .. })));
        assert_eq!(fs::read_to_string(&path).unwrap(), "dear");
    }

    #[tokio::test]
    async fn a_path_that_no_address_holds_is_named() {
        let path = Path::new("/tmp").join("x".repeat(SOCKET_PATH_BYTES_MAX));
        assert!(matches!(OperatorSocket::bind(&path), Err(BindError::TooLong { .. })));
    }
}
