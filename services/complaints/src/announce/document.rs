//! What the officers' search keeps of a complaint.

use crate::complaint::State;
use crate::store::{Complaint, Contact};
use identity::Tenant;
use jiff::Timestamp;

/// What the officers' search finds: the number, the words, the author's name.
pub(crate) fn document(tenant: &Tenant, complaint: &Complaint, contact: &Contact, now: Timestamp) -> search::Document {
    let number = complaint.number(&tenant.code).to_string();
    // What another administration has taken is found there; here its number is.
    let body = if complaint.state == State::Transferred {
        String::new()
    } else {
        format!("{}\n{}", contact.name.as_deref().unwrap_or_default(), complaint.body)
    };
    search::Document {
        tenant: tenant.id,
        kind: KIND.to_owned(),
        id: complaint.id,
        lang: complaint.lang().code().to_owned(),
        title: number.clone(),
        body,
        url: format!("/{}/desk/complaints/{number}", tenant.slug),
        public: false,
        updated_at: now,
    }
}

/// The kind of our documents in the index.
pub(crate) const KIND: &str = "complaint";
