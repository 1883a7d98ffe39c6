//! Who may move a mandate, and what the citizen agreed to.

use super::*;
use std::collections::BTreeSet;

const MOVES: [Move; 7] =
    [Move::Sign, Move::Confirm, Move::Compare, Move::Reject, Move::Refuse, Move::Revoke, Move::Expire];
const ROLES: [Role; 4] = [Role::Citizen, Role::Officer, Role::Second, Role::Clock];

/// Every state × move × role × consent, against the table as a person would write it down.
#[test]
fn the_table_of_moves_is_this_one_and_no_more() {
    let mut allowed = Vec::new();
    for state in State::ALL {
        for what in MOVES {
            for who in ROLES {
                for consent in Consent::ALL {
                    if let Some(after) = state.after(what, who, consent) {
                        allowed.push((state, what, who, consent, after));
                    }
                }
            }
        }
    }
    use Consent::{Message, Signature, Sms};
    use State::{Active, Expired, Pending, Refused, Rejected, Revoked, Signed};
    // The same however they agree.
    let always = |rows: &[(State, Move, Role, State)]| -> Vec<(State, Move, Role, Consent, State)> {
        let rows = rows
            .iter()
            .flat_map(|&(state, what, who, after)| Consent::ALL.map(|consent| (state, what, who, consent, after)));
        rows.collect()
    };
    let expected = [
        vec![
            (Pending, Move::Sign, Role::Officer, Signature, Signed),
            (Pending, Move::Confirm, Role::Citizen, Sms, Active),
            (Pending, Move::Confirm, Role::Citizen, Message, Active),
        ],
        always(&[
            (Pending, Move::Refuse, Role::Citizen, Refused),
            (Pending, Move::Revoke, Role::Officer, Revoked),
            (Pending, Move::Expire, Role::Clock, Expired),
        ]),
        vec![
            (Signed, Move::Compare, Role::Second, Signature, Active),
            (Signed, Move::Reject, Role::Second, Signature, Rejected),
        ],
        always(&[
            (Signed, Move::Refuse, Role::Citizen, Refused),
            (Signed, Move::Revoke, Role::Officer, Revoked),
            (Signed, Move::Expire, Role::Clock, Expired),
            (Active, Move::Revoke, Role::Citizen, Revoked),
            (Active, Move::Revoke, Role::Officer, Revoked),
            (Active, Move::Expire, Role::Clock, Expired),
        ]),
    ]
    .concat();
    assert_eq!(allowed, expected);
}

#[test]
fn a_move_leads_where_it_says() {
    for (state, what, who) in State::ALL
        .into_iter()
        .flat_map(|state| MOVES.into_iter().flat_map(move |what| ROLES.into_iter().map(move |who| (state, what, who))))
    {
        for consent in Consent::ALL {
            assert!(state.after(what, who, consent).is_none_or(|after| after == what.leads_to()));
        }
    }
}

#[test]
fn the_last_moment_no_longer_counts() {
    let end = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24);
    let before = end - SignedDuration::from_micros(1);
    for state in State::TIMED {
        assert_eq!((state.at(before, end), state.at(end, end)), (state, State::Expired));
    }
    for state in [State::Revoked, State::Expired, State::Refused, State::Rejected] {
        assert_eq!(state.at(end, end), state);
    }
}

#[test]
fn what_is_stored_is_read_back() {
    for state in State::ALL {
        assert_eq!(state.as_str().parse(), Ok(state));
    }
    for consent in Consent::ALL {
        assert_eq!(consent.as_str().parse(), Ok(consent));
    }
    assert_eq!("".parse::<State>(), Err(Unknown));
}

#[test]
fn each_term_changes_the_attestation() {
    let acts = ["complaints.submit".to_owned(), "complaints.follow".to_owned()];
    let turned = [acts[1].clone(), acts[0].clone()];
    let terms = Terms {
        tenant: Uuid::from_u128(1),
        mandate: Uuid::from_u128(2),
        reference: "AGA-7K3QX9",
        name: "Amina",
        email: Some("amina@citizen.example"),
        phone: None,
        acts: &acts,
        days: 31,
        consent: Consent::Signature,
        officer: Uuid::from_u128(3),
        officer_name: "Leïla (Association Tafoukt)",
        is_relay: true,
        created_at: Timestamp::UNIX_EPOCH,
        text_version: 2,
    };
    let one = terms.attestation(b"salt");
    assert_eq!(Terms { acts: &turned, ..terms.clone() }.attestation(b"salt"), one, "the order of acts says nothing");
    let changed = [
        one,
        terms.attestation(b"tlas"),
        Terms { tenant: Uuid::from_u128(9), ..terms.clone() }.attestation(b"salt"),
        Terms { mandate: Uuid::from_u128(9), ..terms.clone() }.attestation(b"salt"),
        Terms { reference: "AGA-7K3QX8", ..terms.clone() }.attestation(b"salt"),
        Terms { name: "Aminaamina", email: Some("@citizen.example"), ..terms.clone() }.attestation(b"salt"),
        Terms { email: None, ..terms.clone() }.attestation(b"salt"),
        Terms { email: Some(""), ..terms.clone() }.attestation(b"salt"),
        Terms { email: None, phone: terms.email, ..terms.clone() }.attestation(b"salt"),
        Terms { acts: &acts[..1], ..terms.clone() }.attestation(b"salt"),
        Terms { days: 365, ..terms.clone() }.attestation(b"salt"),
        Terms { consent: Consent::Message, ..terms.clone() }.attestation(b"salt"),
        Terms { officer: Uuid::from_u128(9), ..terms.clone() }.attestation(b"salt"),
        Terms { created_at: Timestamp::UNIX_EPOCH + ANSWER, ..terms.clone() }.attestation(b"salt"),
        Terms { officer_name: "Leïla", ..terms.clone() }.attestation(b"salt"),
        Terms { is_relay: false, ..terms.clone() }.attestation(b"salt"),
        Terms { text_version: 3, ..terms.clone() }.attestation(b"salt"),
    ];
    assert_eq!(BTreeSet::from(changed).len(), changed.len());
    let before = Terms { text_version: 1, ..terms };
    let unnamed = Terms { officer_name: "", is_relay: false, ..before.clone() };
    assert_eq!(before.attestation(b"salt"), unnamed.attestation(b"salt"), "what was signed before stays intact");
}
