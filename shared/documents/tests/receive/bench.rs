//! A storage in a folder of its own, and the ways to look into it.

use bytes::Bytes;
use documents::{Accepted, PHOTOS, ReceiveError, Received, Refusal, Storage};
use futures_util::stream;
use image::DynamicImage;
use jiff::Timestamp;
use std::convert::Infallible;
use std::path::{Path, PathBuf};

pub(crate) struct Bench {
    pub(crate) storage: Storage,
    folder: tempfile::TempDir,
}

impl Bench {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { storage: Storage::open(None, folder.path(), []).unwrap(), folder }
    }

    pub(crate) async fn receive(&self, bytes: &[u8]) -> Result<Received, ReceiveError> {
        self.receive_named("photo.jpg", PHOTOS, bytes, 64 << 10).await
    }

    pub(crate) async fn receive_named(
        &self,
        name: &str,
        accepted: &Accepted,
        bytes: &[u8],
        chunk: usize,
    ) -> Result<Received, ReceiveError> {
        let chunks: Vec<_> =
            bytes.chunks(chunk).map(|chunk| Ok::<_, Infallible>(Bytes::copy_from_slice(chunk))).collect();
        self.storage.receive(Timestamp::now(), name, accepted, stream::iter(chunks)).await
    }

    pub(crate) async fn refusal(&self, bytes: &[u8]) -> Refusal {
        refusal(self.receive(bytes).await)
    }

    /// The bytes of one staged form.
    pub(crate) fn staged(&self, received: &Received, form: &str) -> Vec<u8> {
        let folder = self.folder.path().join("files/incoming").join(received.id().to_string());
        std::fs::read(folder.join(form)).unwrap()
    }

    pub(crate) fn picture(&self, received: &Received, form: &str) -> DynamicImage {
        image::load_from_memory(&self.staged(received, form)).unwrap()
    }

    /// Every file under the data folder.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let (mut files, mut folders) = (Vec::new(), vec![self.folder.path().to_owned()]);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
                let list = if entry.file_type().unwrap().is_dir() { &mut folders } else { &mut files };
                list.push(entry.path());
            }
        }
        files
    }

    pub(crate) fn assert_empty(&self) {
        assert_eq!(self.files(), Vec::<&Path>::new(), "a refused file left something behind");
    }
}

pub(crate) fn refusal(outcome: Result<Received, ReceiveError>) -> Refusal {
    match outcome {
        Err(ReceiveError::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}
