//! The tables of schema `identity`.

diesel::table! {
    identity.tenant (id) {
        id -> Uuid,
        slug -> Text,
        code -> Text,
        kind -> Text,
        names -> Jsonb,
        territory_code -> Nullable<Text>,
        accent -> Text,
        demo -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    identity.person (id) {
        id -> Uuid,
        email -> Text,
        name -> Text,
        phone -> Nullable<Text>,
        lang -> Text,
        password_hash -> Nullable<Text>,
        operator -> Bool,
        demo -> Bool,
        created_at -> Timestamptz,
        disabled_at -> Nullable<Timestamptz>,
        phone_proved_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.proof (id) {
        id -> Uuid,
        purpose -> Text,
        token_hash -> Binary,
        browser_hash -> Binary,
        code_mac -> Binary,
        person_id -> Nullable<Uuid>,
        target -> Text,
        detail -> Jsonb,
        tries -> SmallInt,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.session (id) {
        id -> Uuid,
        token_hash -> Binary,
        person_id -> Uuid,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        methods -> Array<Text>,
        assurance -> SmallInt,
        device -> Text,
        last_seen_at -> Nullable<Timestamptz>,
        issuer -> Nullable<Text>,
        issuer_sid -> Nullable<Text>,
        proved_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.authenticator (person_id) {
        person_id -> Uuid,
        secret -> Nullable<Binary>,
        added_at -> Nullable<Timestamptz>,
        last_step -> BigInt,
        offered -> Nullable<Binary>,
        offered_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.recovery_code (person_id, code_hash) {
        person_id -> Uuid,
        code_hash -> Binary,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.pending_sign_in (token_hash) {
        token_hash -> Binary,
        person_id -> Uuid,
        methods -> Array<Text>,
        next -> Text,
        expires_at -> Timestamptz,
        issuer -> Nullable<Text>,
        issuer_sid -> Nullable<Text>,
    }
}

diesel::table! {
    identity.passkey (id) {
        id -> Uuid,
        person_id -> Uuid,
        credential_id -> Binary,
        name -> Text,
        credential -> Jsonb,
        created_at -> Timestamptz,
        last_used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.ceremony (token_hash) {
        token_hash -> Binary,
        person_id -> Nullable<Uuid>,
        purpose -> Text,
        state -> Jsonb,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    identity.affiliation (person_id, tenant_id) {
        person_id -> Uuid,
        tenant_id -> Uuid,
        works -> Bool,
    }
}

diesel::table! {
    identity.account_event (id) {
        id -> Uuid,
        at -> Timestamptz,
        person_id -> Nullable<Uuid>,
        kind -> Text,
        detail -> Jsonb,
    }
}

diesel::table! {
    identity.role (tenant_id, code) {
        tenant_id -> Uuid,
        code -> Text,
        names -> Jsonb,
        permissions -> Array<Text>,
    }
}

diesel::table! {
    identity.membership (tenant_id, person_id, role_code) {
        tenant_id -> Uuid,
        person_id -> Uuid,
        role_code -> Text,
        name -> Text,
    }
}

diesel::table! {
    identity.api_token (tenant_id, token_hash) {
        tenant_id -> Uuid,
        token_hash -> Binary,
        name -> Text,
        person_id -> Uuid,
        created_at -> Timestamptz,
        expires_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.audit_event (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        at -> Timestamptz,
        person_id -> Nullable<Uuid>,
        kind -> Text,
        object -> Text,
        detail -> Jsonb,
    }
}

diesel::table! {
    identity.call (tenant_id, action, caller_id, key) {
        tenant_id -> Uuid,
        action -> Text,
        caller_id -> Uuid,
        key -> Uuid,
        content -> Binary,
        answer -> Nullable<Jsonb>,
        at -> Timestamptz,
    }
}

diesel::table! {
    identity.provider (id) {
        id -> Uuid,
        tenant_id -> Uuid,
        issuer -> Text,
        client_id -> Text,
        client_secret -> Nullable<Binary>,
        scopes -> Array<Text>,
        claims -> Jsonb,
        acr -> Array<Text>,
        names -> Jsonb,
        created_at -> Timestamptz,
        disabled_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.provider_domain (domain) {
        domain -> Text,
        provider_id -> Uuid,
    }
}

diesel::table! {
    identity.identity_link (issuer, subject) {
        issuer -> Text,
        subject -> Text,
        person_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    identity.spent (hash) {
        hash -> Binary,
        expires_at -> Timestamptz,
    }
}

diesel::allow_tables_to_appear_in_same_query!(session, person);
diesel::allow_tables_to_appear_in_same_query!(identity_link, person);
diesel::allow_tables_to_appear_in_same_query!(provider, provider_domain);
diesel::allow_tables_to_appear_in_same_query!(role, membership);
