//! Room on disk: files stop coming in before everything else that writes to the same disk, the database above all, has none.

use crate::Storage;
use std::io;
use std::path::Path;

impl Storage {
    /// The same storage, which takes no file while fewer than `bytes` are free where files lie or are spooled.
    #[must_use]
    pub fn with_floor(mut self, bytes: u64) -> Self {
        self.floor = bytes;
        self
    }

    /// Whether a file may come in.
    pub(crate) fn has_room(&self) -> io::Result<bool> {
        for folder in [Some(&self.spool), self.folder.as_ref()].into_iter().flatten() {
            if free_bytes(folder)? < self.floor {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// What an ordinary user may still write on the file system of `folder`; all there is when it does not say.
fn free_bytes(folder: &Path) -> io::Result<u64> {
    let found = rustix::fs::statvfs(folder)?;
    Ok(if found.f_blocks == 0 { u64::MAX } else { found.f_bavail.saturating_mul(found.f_frsize) })
}
