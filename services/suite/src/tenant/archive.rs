//! The archive of an administration: a gzipped tar whose first member says what the others are, and whose second signs the
//! first. Nothing in it is believed before that.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use identity::{AuditKey, PublicKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Component, Path};
use uuid::Uuid;

/// The form of archives that this program writes and reads.
pub(super) const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.sig";
/// A list of a million files; more is no manifest.
const LONGEST_MANIFEST: u64 = 512 << 20;

/// What an archive holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The form of the archive.
    pub format: u32,
    /// Whose it is.
    pub tenant: Uuid,
    /// Its address.
    pub slug: String,
    /// As of when.
    pub at: Timestamp,
    /// The last migration of the database that it was taken from: the shape of the rows.
    pub schema: String,
    /// The public key that signed it.
    pub key: String,
    /// All other members, in their order.
    pub members: Vec<Member>,
}

/// A member of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its path.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
    /// How many rows it has; none for a file.
    pub rows: Option<u64>,
}

impl Manifest {
    /// Rows of all tables.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.members.iter().filter_map(|member| member.rows).sum()
    }

    /// The member of a name.
    pub(super) fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// Why an archive is not believed.
#[derive(Debug)]
pub enum ArchiveError {
    /// It cannot be read.
    Read(io::Error),
    /// What is wrong with it.
    Wrong(String),
}

impl std::fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Read(error) => write!(f, "the archive cannot be read: {error}"),
            Self::Wrong(what) => write!(f, "the archive is refused: {what}"),
        }
    }
}

impl std::error::Error for ArchiveError {}

impl From<io::Error> for ArchiveError {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

fn wrong(what: impl Into<String>) -> ArchiveError {
    ArchiveError::Wrong(what.into())
}

/// Bytes on their way, counted and hashed.
pub(super) struct Counted<W> {
    inner: W,
    hash: Sha256,
    bytes: u64,
}

impl<W> Counted<W> {
    pub(super) fn new(inner: W) -> Self {
        Self { inner, hash: Sha256::new(), bytes: 0 }
    }

    fn note(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
    }

    /// What went by: the length and the hash.
    pub(super) fn end(self) -> (u64, String) {
        (self.bytes, identity::hexadecimal(&self.hash.finalize()))
    }
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.note(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(bytes)?;
        self.note(&bytes[..count]);
        Ok(count)
    }
}

/// The SHA-256 of a whole file, hexadecimal, and its length.
pub(super) fn fingerprint(path: &Path) -> io::Result<(u64, String)> {
    let mut file = Counted::new(File::open(path)?);
    io::copy(&mut file, &mut io::sink())?;
    Ok(file.end())
}

/// Puts the members, which lie under their names in `folder`, into an archive. It appears whole or not at all.
pub(super) fn pack(folder: &Path, manifest: &Manifest, key: &AuditKey, out: &Path) -> Result<(), ArchiveError> {
    let unfinished = out.with_added_extension("unfinished");
    let file = BufWriter::new(create_file(&unfinished)?);
    let mut archive = tar::Builder::new(GzEncoder::new(file, Compression::fast()));
    let text = serde_json::to_vec_pretty(manifest).map_err(io::Error::from)?;
    let signature = STANDARD.encode(key.sign(&text));
    let mut append = |name: &str, bytes: u64, read: &mut dyn Read| {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes);
        header.set_mode(0o600);
        header.set_mtime(manifest.at.as_second().unsigned_abs());
        archive.append_data(&mut header, name, read)
    };
    append(MANIFEST, text.len() as u64, &mut text.as_slice())?;
    append(SIGNATURE, signature.len() as u64, &mut signature.as_bytes())?;
    for member in &manifest.members {
        append(&member.name, member.bytes, &mut File::open(folder.join(&member.name))?)?;
    }
    let file = archive.into_inner()?.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    fs::rename(&unfinished, out)?;
    Ok(())
}

/// Reads an archive from end to end: signed by `key`, every member there, in its order, with its bytes. The members are written
/// into the folder `into`, if there is one.
///
/// # Errors
/// [`ArchiveError::Wrong`] names what does not fit.
pub fn inspect(path: &Path, key: PublicKey, into: Option<&Path>) -> Result<Manifest, ArchiveError> {
    let file = BufReader::new(File::open(path)?);
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    let mut entries = archive.entries()?;
    let mut next = |name: &str| -> Result<_, ArchiveError> {
        let entry = entries.next().ok_or_else(|| wrong(format!("{name} is missing")))??;
        let found = entry.path()?.to_string_lossy().into_owned();
        if found == name { Ok(entry) } else { Err(wrong(format!("{found} stands where {name} should"))) }
    };
    let mut text = Vec::new();
    next(MANIFEST)?.take(LONGEST_MANIFEST).read_to_end(&mut text)?;
    let mut signature = String::new();
    next(SIGNATURE)?.take(1024).read_to_string(&mut signature)?;
    let signature = STANDARD.decode(signature.trim()).map_err(|_| wrong("the signature is none"))?;
    if !key.signed(&text, &signature) {
        return Err(wrong("it is not signed by this key"));
    }
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| wrong("its list of members makes no sense"))?;
    if manifest.format != FORMAT {
        return Err(wrong(format!("its form is {}, and this program knows {FORMAT}", manifest.format)));
    }
    for member in &manifest.members {
        let entry = Counted::new(next(&member.name)?);
        let seen = match into {
            Some(folder) => written(entry, &place(folder, &member.name)?)?,
            None => drained(entry)?,
        };
        if seen != (member.bytes, member.sha256.clone()) {
            return Err(wrong(format!("{} was changed", member.name)));
        }
    }
    // What follows the last member, down to the sum at the end of the file, which is checked when it is read.
    match entries.next() {
        None => {}
        Some(entry) => return Err(wrong(format!("{} does not belong there", entry?.path()?.display()))),
    }
    io::copy(&mut archive.into_inner(), &mut io::sink())?;
    Ok(manifest)
}

fn drained(mut entry: Counted<impl Read>) -> io::Result<(u64, String)> {
    io::copy(&mut entry, &mut io::sink())?;
    Ok(entry.end())
}

fn written(mut entry: Counted<impl Read>, path: &Path) -> io::Result<(u64, String)> {
    io::copy(&mut entry, &mut create_file(path)?)?;
    Ok(entry.end())
}

/// A new file that nobody else on the machine reads, or an old one emptied.
pub(super) fn create_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// A folder into which nobody else on the machine looks, unless it is there.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Where a member lies in a folder; never outside of it.
pub(super) fn place(folder: &Path, name: &str) -> Result<std::path::PathBuf, ArchiveError> {
    if !Path::new(name).components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(wrong(format!("{name} is no name of a member")));
    }
    let path = folder.join(name);
    if let Some(parent) = path.parent() {
        create_folder(parent)?;
    }
    Ok(path)
}

/// The rows of each table of a manifest.
pub(super) fn rows_by_table(manifest: &Manifest) -> HashMap<&str, u64> {
    let rows = manifest.members.iter().filter_map(|member| {
        let table = member.name.strip_prefix("rows/")?.strip_suffix(".ndjson")?;
        Some((table, member.rows?))
    });
    rows.collect()
}
