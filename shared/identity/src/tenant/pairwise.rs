//! What an administration's programs call a citizen's account: another name in each administration, so that two of them cannot
//! put together what they know of somebody (OpenID Connect Core 1.0, section 8.1).

use database::TenantId;
use server::Secret;
use uuid::Uuid;

/// The name of a person's account in an administration: always the same, and not to be turned back without the instance's
/// secret.
#[must_use]
pub fn pairwise(secret: &Secret, person: Uuid, tenant: TenantId) -> Uuid {
    name(secret, person, tenant.uuid())
}

fn name(secret: &Secret, person: Uuid, tenant: Uuid) -> Uuid {
    let mac = secret.mac("pairwise", &[tenant.as_bytes(), person.as_bytes()]);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&mac[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_person_has_one_name_in_each_administration_and_each_instance() {
        let secret = |byte| Secret::new(&[byte; 32]).unwrap();
        let [amina, youssef, agadir, rabat] = [(); 4].map(|()| Uuid::now_v7());
        let hers = name(&secret(1), amina, agadir);
        assert_eq!(hers, name(&secret(1), amina, agadir));
        for other in
            [name(&secret(1), amina, rabat), name(&secret(1), youssef, agadir), name(&secret(2), amina, agadir), amina]
        {
            assert_ne!(hers, other);
        }
    }
}
