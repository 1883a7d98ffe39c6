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
    identity.mandate (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        reference -> Text,
        code_hash -> Binary,
        idempotency -> Uuid,
        person_id -> Nullable<Uuid>,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        lang -> Text,
        acts -> Array<Text>,
        days -> SmallInt,
        consent -> Text,
        state -> Text,
        text_version -> SmallInt,
        salt -> Binary,
        attestation -> Binary,
        officer_id -> Uuid,
        officer_name -> Text,
        created_at -> Timestamptz,
        started_at -> Nullable<Timestamptz>,
        expires_at -> Timestamptz,
        version -> Integer,
    }
}

diesel::table! {
    identity.mandate_event (tenant_id, mandate_id, seq) {
        tenant_id -> Uuid,
        mandate_id -> Uuid,
        seq -> Integer,
        at -> Timestamptz,
        kind -> Text,
        actor_id -> Nullable<Uuid>,
        actor_name -> Text,
        act -> Text,
        object -> Text,
    }
}

diesel::table! {
    identity.support_access (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        person_id -> Uuid,
        name -> Text,
        ticket -> Text,
        state -> Text,
        asked_at -> Timestamptz,
        expires_at -> Timestamptz,
        decided_by -> Nullable<Uuid>,
        decided_name -> Nullable<Text>,
    }
}

diesel::table! {
    identity.company (id) {
        id -> Uuid,
        ice -> Text,
        name -> Text,
        state -> Text,
        declared_by -> Uuid,
        declared_at -> Timestamptz,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        ground -> Text,
    }
}

diesel::table! {
    identity.company_right (id) {
        id -> Uuid,
        company_id -> Uuid,
        email -> Text,
        person_id -> Nullable<Uuid>,
        rights -> Array<Text>,
        valid_from -> Date,
        valid_to -> Nullable<Date>,
        given_by -> Uuid,
        given_at -> Timestamptz,
        ended_by -> Nullable<Uuid>,
        ended_at -> Nullable<Timestamptz>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(company, company_right, person);
diesel::allow_tables_to_appear_in_same_query!(session, person);
diesel::allow_tables_to_appear_in_same_query!(role, membership);
