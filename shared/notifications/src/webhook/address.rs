//! Where a webhook may lead. Whoever administers a tenant types the address, and our own program calls it from inside: what
//! is not on the public internet is out of reach (server-side request forgery, OWASP ASVS 5.0, 1.3.6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// The longest address that is kept.
const LONGEST: usize = 2_000;

/// What an installation lets webhooks reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Egress {
    /// The ports, beside none: 443 unless the settings say otherwise.
    pub ports: Vec<u16>,
    /// Whether they may lead to this machine and private networks too, by http and at any port: for trying, and for
    /// installations whose systems all stand in one closed network.
    pub private: bool,
}

/// Why an address is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// No address, or too long.
    #[error("not an address")]
    Address,
    /// Neither https nor, where it is allowed, http.
    #[error("not https")]
    Scheme,
    /// A port that this installation does not call.
    #[error("a port that is not called")]
    Port,
    /// A user name or password stands in it; the signature says who we are.
    #[error("a password in the address")]
    Password,
    /// This machine or a network that is not public.
    #[error("not on the public internet")]
    Private,
}

impl Egress {
    /// Reads an address as somebody typed it. A name is looked at again when it is called, with the address that it then has.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn check(&self, typed: &str) -> Result<Url, Refused> {
        if typed.len() > LONGEST {
            return Err(Refused::Address);
        }
        let mut url = Url::parse(typed.trim()).map_err(|_| Refused::Address)?;
        let is_allowed = url.scheme() == "https" || (self.private && url.scheme() == "http");
        if !is_allowed {
            return Err(Refused::Scheme);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Refused::Password);
        }
        let port = url.port_or_known_default().ok_or(Refused::Address)?;
        if !self.private && !self.ports.contains(&port) {
            return Err(Refused::Port);
        }
        // A number in whatever notation is an address here: `0x7f.1` is 127.0.0.1.
        let literal = match url.host().ok_or(Refused::Address)? {
            Host::Domain(_) => None,
            Host::Ipv4(address) => Some(IpAddr::V4(address)),
            Host::Ipv6(address) => Some(IpAddr::V6(address)),
        };
        if literal.is_some_and(|address| !self.allows(address)) {
            return Err(Refused::Private);
        }
        url.set_fragment(None);
        Ok(url)
    }

    /// The same, of an address that is to be kept: a name that stands for this machine or a closed network is refused
    /// at once, before anybody waits for a call that never goes out.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn check_new(&self, typed: &str) -> Result<Url, Refused> {
        let url = self.check(typed)?;
        let is_inside = !self.private && url.domain().is_some_and(is_local);
        if is_inside { Err(Refused::Private) } else { Ok(url) }
    }

    /// Whether this address may be connected to.
    pub(crate) fn allows(&self, address: IpAddr) -> bool {
        self.private || is_public(address)
    }
}

/// Whether a name never leads to the public internet: `localhost` (RFC 6761), `.local` (RFC 6762), `.internal` (ICANN, 2024),
/// and names without a dot, which a network completes by its own.
fn is_local(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.rsplit_once('.').is_none_or(|(_, last)| matches!(last, "localhost" | "local" | "internal"))
}

/// Whether an address is on the public internet (IANA's registries of special-purpose addresses, RFC 6890).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_special = address.is_private()
        || address.is_loopback()
        // Where clouds keep the secrets of their machines.
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || matches!((a, b, c), (0 | 240..=255, ..) | (100, 64..=127, _) | (192, 0, 0) | (192, 88, 99) | (198, 18 | 19, _));
    !is_special
}

/// Global unicast is 2000::/3: loopback, private, link-local, multicast, mapped and translated IPv4 addresses lie outside.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let is_global = segments[0] & 0xe000 == 0x2000;
    let is_special = matches!(
        (segments[0], segments[1]),
        // Protocols, Teredo and benchmarks; documentation; 6to4, which holds an IPv4 address.
        (0x2001, 0..=0x01ff | 0x0db8) | (0x2002, _) | (0x3fff, 0..=0x0fff)
    );
    is_global && !is_special
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn closed() -> Egress {
        Egress { ports: vec![443], private: false }
    }

    #[test]
    fn addresses_of_machines_and_closed_networks_are_not_public() {
        for address in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.8.8.8",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.168.1.1",
            "192.0.2.1",
            "198.18.0.1",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "100::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "5f00::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in
            ["8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "192.0.1.1", "196.200.131.1", "2600::1"]
        {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn an_address_that_leads_inside_is_refused_in_every_notation() {
        for address in [
            "https://127.0.0.1/",
            "https://0x7f.1/",
            "https://2130706433/",
            "https://017700000001/",
            "https://127.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://169.254.169.254/latest",
            "https://0/",
        ] {
            assert_eq!(closed().check(address), Err(Refused::Private), "{address}");
        }
    }

    #[test]
    fn a_name_that_never_leads_outside_is_not_kept() {
        for address in [
            "https://localhost/x",
            "https://LOCALHOST./",
            "https://a.localhost/",
            "https://intranet/",
            "https://printer.local/",
            "https://metadata.google.internal/",
        ] {
            assert_eq!(closed().check_new(address), Err(Refused::Private), "{address}");
        }
        assert!(closed().check_new("https://localhost.example.org/").is_ok());
        let open = Egress { ports: vec![443], private: true };
        assert!(open.check_new("http://intranet/").is_ok());
    }

    #[test]
    fn only_https_at_the_ports_that_are_called_is_taken() {
        let said = |address| closed().check(address).unwrap_err();
        assert_eq!(said("http://example.org/"), Refused::Scheme);
        assert_eq!(said("ftp://example.org/"), Refused::Scheme);
        assert_eq!(said("https://example.org:8443/"), Refused::Port);
        assert_eq!(said("https://example.org:22/"), Refused::Port);
        assert_eq!(said("https://amina:secret@example.org/"), Refused::Password);
        assert_eq!(said("example.org"), Refused::Address);
        assert_eq!(said(""), Refused::Address);
        assert_eq!(said(&format!("https://example.org/{}", "a".repeat(LONGEST))), Refused::Address);
        let taken = closed().check(" https://Example.org/hook?a=1#part ").unwrap();
        assert_eq!(taken.as_str(), "https://example.org/hook?a=1");
        let wider = Egress { ports: vec![443, 8443], private: false };
        assert!(wider.check("https://example.org:8443/").is_ok());
    }

    #[test]
    fn an_installation_may_open_its_own_network() {
        let open = Egress { ports: vec![443], private: true };
        for address in ["http://127.0.0.1:9000/hook", "https://10.0.0.7/", "http://intranet/"] {
            assert!(open.check(address).is_ok(), "{address}");
        }
        assert_eq!(open.check("ftp://127.0.0.1/"), Err(Refused::Scheme));
    }
}
