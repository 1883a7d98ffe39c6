//! What a leaf of the tree says: every column of an event, in a form of which there is one only.

use super::tree::{Hash, leaf_hash};
use crate::schema::audit_event;
use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// The form below. Another form would be another number.
const VERSION: u8 = 1;

/// An event of the trail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Queryable, Selectable)]
#[diesel(table_name = audit_event, check_for_backend(diesel::pg::Pg))]
pub struct Event {
    /// Whose trail it is in; nil for the platform's.
    #[diesel(column_name = tenant_id)]
    pub tenant: Uuid,
    /// Its identity, UUIDv7.
    pub id: Uuid,
    /// When, to the microsecond.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
    /// Who; none for the system, and for who has no account.
    #[diesel(column_name = person_id)]
    pub person: Option<Uuid>,
    /// What happened: `complaint.received`.
    pub kind: String,
    /// To what: `complaint:<id>`.
    pub object: String,
    /// The rest.
    pub detail: Value,
}

impl Event {
    /// The bytes of its leaf: the version, then each field after its length (four bytes, the highest first): tenant, id, moment
    /// in microseconds since 1970 (eight bytes, the highest first), person or nothing, kind, object, and the detail as JSON in
    /// the canonical form of RFC 8785.
    ///
    /// # Errors
    /// The detail has no such form.
    pub fn bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let detail = serde_json_canonicalizer::to_vec(&self.detail)?;
        let at = self.at.as_microsecond().to_be_bytes();
        let person = self.person.map(|person| *person.as_bytes());
        let fields: [&[u8]; 7] = [
            self.tenant.as_bytes(),
            self.id.as_bytes(),
            &at,
            person.as_ref().map_or(&[], |bytes| bytes.as_slice()),
            self.kind.as_bytes(),
            self.object.as_bytes(),
            &detail,
        ];
        let mut bytes = vec![VERSION];
        for field in fields {
            bytes.extend(u32::try_from(field.len()).unwrap_or(u32::MAX).to_be_bytes());
            bytes.extend(field);
        }
        Ok(bytes)
    }

    /// The hash of its leaf.
    pub(crate) fn hash(&self) -> Result<Hash, serde_json::Error> {
        self.bytes().map(|bytes| leaf_hash(&bytes))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;
    use std::collections::HashSet;

    fn event() -> Event {
        Event {
            tenant: Uuid::from_u128(1),
            id: Uuid::from_u128(2),
            at: "2026-11-24T09:00:00.000001Z".parse().unwrap(),
            person: None,
            kind: "complaint.received".to_owned(),
            object: "complaint:x".to_owned(),
            detail: json!({ "b": 1, "a": [true, null] }),
        }
    }

    #[test]
    fn the_bytes_are_written_down_and_never_change() {
        let bytes = event().bytes().unwrap();
        assert_eq!(bytes[..6], [1, 0, 0, 0, 16, 0]);
        assert!(bytes.ends_with(br#"{"a":[true,null],"b":1}"#));
        let text: String = event().hash().unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
        // Made elsewhere, from the description of `bytes`.
        assert_eq!(text, "409f9dfb763420d835e0897be702f67d7af416d22d14621e2ee1583ba579b167");
    }

    #[test]
    fn each_field_changes_the_leaf_and_none_can_be_shifted_into_another() {
        let mut all = vec![event(); 9];
        all[1].tenant = Uuid::from_u128(3);
        all[2].id = Uuid::from_u128(3);
        all[3].at = "2026-11-24T09:00:00.000002Z".parse().unwrap();
        all[4].person = Some(Uuid::nil());
        all[5].kind.push('x');
        all[6].object.insert(0, 'x');
        all[7].detail = json!({ "b": 1, "a": [true, false] });
        (all[8].kind, all[8].object) = ("complaint.receive".to_owned(), "dcomplaint:x".to_owned());
        let hashes: HashSet<Hash> = all.iter().map(|event| event.hash().unwrap()).collect();
        assert_eq!(hashes.len(), all.len());
    }
}
