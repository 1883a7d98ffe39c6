//! What people prove themselves with: a phone's app that shows codes, and a device that holds a passkey. Both do what the real
//! ones do, by the standards alone, so that nothing of Diwan's judges itself.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Secret, Totp};

/// An app that shows a code every 30 seconds (RFC 6238).
pub(crate) struct PhoneApp(Totp);

impl PhoneApp {
    /// With the secret as the page shows it to be typed.
    pub(crate) fn typed(secret: &str) -> Self {
        let groups: Vec<&str> = secret.split(' ').collect();
        assert!(groups.len() == 8 && groups.iter().all(|group| group.len() == 4), "groups of four: {secret}");
        let secret = Secret::try_from_base32(secret.replace(' ', "")).unwrap();
        Self(Builder::new().with_secret(secret).build().unwrap())
    }

    /// What it shows at that moment.
    pub(crate) fn code(&self, at: Timestamp) -> String {
        self.0.generate(at.as_second().unsigned_abs()).to_string()
    }
}

/// A device that makes and keeps one passkey (Web Authentication, level 3, sections 5 and 6).
pub(crate) struct Device {
    key: EcdsaKeyPair,
    id: [u8; 32],
    user: Vec<u8>,
    /// How often it has signed; a copy of the key counts for itself.
    pub(crate) counter: u32,
    /// Whether it asks for a finger, a face or a PIN.
    pub(crate) verifies: bool,
    /// The site that the browser is on.
    pub(crate) origin: String,
}

impl Device {
    pub(crate) fn new() -> Self {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let id = Sha256::digest(key.public_key().as_ref()).into();
        Self { key, id, user: Vec::new(), counter: 0, verifies: true, origin: "https://diwan.example".to_owned() }
    }

    /// Makes the passkey that a page asks for: what `navigator.credentials.create` gives.
    pub(crate) fn create(&mut self, options: &Value) -> String {
        let options = &options["publicKey"];
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        self.user = decoded(&options["user"]["id"]);
        let mut data = self.data(options["rp"]["id"].as_str().unwrap(), 0x40);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(self.id);
        // A COSE key: EC2, ES256, P-256, both coordinates.
        let point = self.key.public_key().as_ref();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..65]);
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": …}.
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(data);
        let client = self.client_data("webauthn.create", options);
        self.credential(json!({ "attestationObject": encoded(&attestation), "clientDataJSON": encoded(&client) }))
    }

    /// Signs the challenge of a page: what `navigator.credentials.get` gives.
    pub(crate) fn sign(&mut self, options: &Value) -> String {
        let options = &options["publicKey"];
        assert_eq!(options["userVerification"], "required");
        self.counter += 1;
        let data = self.data(options["rpId"].as_str().unwrap(), 0);
        let client = self.client_data("webauthn.get", options);
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.credential(json!({
            "authenticatorData": encoded(&data),
            "clientDataJSON": encoded(&client),
            "signature": encoded(signature.as_ref()),
            "userHandle": encoded(&self.user),
        }))
    }

    fn data(&self, relying_party: &str, flags: u8) -> Vec<u8> {
        let flags = flags | 0x01 | if self.verifies { 0x04 } else { 0 };
        let mut data = Sha256::digest(relying_party).to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let (challenge, origin) = (&options["challenge"], &self.origin);
        json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false }).to_string().into_bytes()
    }

    fn credential(&self, response: Value) -> String {
        let id = encoded(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "extensions": {}, "response": response }).to_string()
    }
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decoded(text: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text.as_str().unwrap()).unwrap()
}
