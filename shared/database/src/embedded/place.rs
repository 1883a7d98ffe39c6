//! Where the cluster lives and as whom the server runs.

use super::EmbeddedError;
use std::fs;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Clusters of data folders that the server's user cannot reach (root's home, for example) live here.
const OUTSIDE: &str = "/var/lib/diwan";
/// The kernel's limit for the path of a unix socket is 107 bytes; the socket's own name takes some.
const LONGEST_SOCKET_FOLDER: usize = 80;

/// An unprivileged account.
#[derive(Clone, Copy)]
pub(super) struct Account {
    uid: u32,
    gid: u32,
}

/// The cluster's folder, the socket's folder, and the account when it is not our own.
pub(super) struct Place {
    pub(super) folder: PathBuf,
    pub(super) sockets: PathBuf,
    pub(super) account: Option<Account>,
}

impl Place {
    /// A command that runs as the server's user, in a folder that this user can enter.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir("/").stdin(Stdio::null());
        if let Some(account) = self.account {
            command.uid(account.uid).gid(account.gid);
        }
        command
    }

    /// Makes `folder` (parents exist), readable by the server's user alone.
    pub(super) fn make_private(&self, folder: &Path) -> Result<(), EmbeddedError> {
        if !folder.is_dir() {
            fs::DirBuilder::new().mode(0o700).create(folder).map_err(EmbeddedError::file(folder))?;
        }
        if let Some(account) = self.account {
            chown(folder, Some(account.uid), Some(account.gid)).map_err(EmbeddedError::file(folder))?;
        }
        Ok(())
    }
}

/// Decides the place for the data folder `data`, which exists.
pub(super) fn find(data: &Path) -> Result<Place, EmbeddedError> {
    let own = data.join("pg");
    let account = account_for_root(data)?;
    let folder = match account {
        Some(account) if !own.exists() && !can_enter(data, account) => outside(data, &own)?,
        _ => own.canonicalize().unwrap_or(own),
    };
    let inside = data.join("pg-socket");
    let reachable = account.is_none_or(|account| can_enter(data, account));
    let sockets = if reachable && inside.as_os_str().len() <= LONGEST_SOCKET_FOLDER {
        inside
    } else {
        std::env::temp_dir().join(format!("diwan-{}", fingerprint(data)))
    };
    let place = Place { folder, sockets, account };
    place.make_private(&place.sockets)?;
    refuse_foreign_sockets(&place)?;
    Ok(place)
}

/// The account that runs the server when root starts Diwan; ours otherwise.
fn account_for_root(data: &Path) -> Result<Option<Account>, EmbeddedError> {
    if rustix::process::geteuid().as_raw() != 0 {
        return Ok(None);
    }
    // A cluster that exists already has its user.
    if let Ok(existing) = fs::metadata(data.join("pg"))
        && existing.uid() != 0
    {
        return Ok(Some(Account { uid: existing.uid(), gid: existing.gid() }));
    }
    let passwd = fs::read_to_string("/etc/passwd").unwrap_or_default();
    ["postgres", "nobody"].iter().find_map(|name| account_named(&passwd, name)).map(Some).ok_or(EmbeddedError::NoUser)
}

/// One line of passwd(5): `name:x:uid:gid:…`.
fn account_named(passwd: &str, name: &str) -> Option<Account> {
    passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        if fields.next() != Some(name) {
            return None;
        }
        Some(Account { uid: fields.nth(1)?.parse().ok()?, gid: fields.next()?.parse().ok()? })
    })
}

/// Whether `account` may enter `folder`, asked of the kernel by trying.
fn can_enter(folder: &Path, account: Account) -> bool {
    Command::new("/bin/sh")
        .args(["-c", "cd -- \"$0\""])
        .arg(folder)
        .current_dir("/")
        .stderr(Stdio::null())
        .uid(account.uid)
        .gid(account.gid)
        .status()
        .is_ok_and(|status| status.success())
}

/// A folder outside, with a link to it where the cluster is expected.
fn outside(data: &Path, link: &Path) -> Result<PathBuf, EmbeddedError> {
    let parent = Path::new(OUTSIDE);
    fs::create_dir_all(parent).map_err(EmbeddedError::file(parent))?;
    let folder = parent.join(format!("pg-{}", fingerprint(data)));
    if fs::symlink_metadata(link).is_ok() {
        fs::remove_file(link).map_err(EmbeddedError::file(link))?;
    }
    symlink(&folder, link).map_err(EmbeddedError::file(link))?;
    tracing::warn!(
        data = %data.display(), folder = %folder.display(),
        "the database's user cannot enter the data folder; the database lives elsewhere"
    );
    Ok(folder)
}

/// The socket's folder may lie under /tmp: it must be ours, not somebody's trap.
fn refuse_foreign_sockets(place: &Place) -> Result<(), EmbeddedError> {
    let metadata = fs::symlink_metadata(&place.sockets).map_err(EmbeddedError::file(&place.sockets))?;
    let owner = place.account.map_or_else(|| rustix::process::geteuid().as_raw(), |account| account.uid);
    if metadata.is_dir() && metadata.uid() == owner && metadata.mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(EmbeddedError::File {
        path: place.sockets.clone(),
        source: std::io::Error::other("is not a private folder of the database's user"),
    })
}

/// A short name for a path: FNV-1a, 64 bits. Two data folders of one machine must not meet; no secret is in it.
fn fingerprint(path: &Path) -> String {
    let hash = path
        .as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_account_is_found_by_its_exact_name() {
        let passwd = "root:x:0:0::/root:/bin/sh\npostgresql:x:9:9::/:/bin/sh\npostgres:x:104:110::/var/lib:/bin/sh\n";
        let account = account_named(passwd, "postgres").unwrap();
        assert_eq!((account.uid, account.gid), (104, 110));
        assert!(account_named(passwd, "nobody").is_none());
        assert!(account_named("postgres:x:not-a-number:1", "postgres").is_none());
    }
}
