//! Bytes on the wire, for requests that no client library sends.

use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer as it came.
#[derive(Debug)]
pub(crate) struct Raw {
    /// 0 when the connection was closed without an answer.
    pub(crate) status: u16,
    pub(crate) text: String,
}

/// Sends `request` and reads until the server closes: the request should ask for that.
pub(crate) async fn exchange(address: SocketAddr, request: &[u8]) -> Raw {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may answer, and close, before it has read everything.
    let _ = stream.write_all(request).await;
    let _ = stream.shutdown().await;
    let mut bytes = Vec::new();
    let _ = tokio::time::timeout(super::PATIENCE, stream.read_to_end(&mut bytes)).await.expect("no answer");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Raw { status, text }
}

/// GET with a target that is sent as it stands.
pub(crate) async fn get(address: SocketAddr, target: &str) -> Raw {
    exchange(address, format!("GET {target} HTTP/1.1\r\nHost: diwan.example\r\nConnection: close\r\n\r\n").as_bytes())
        .await
}
