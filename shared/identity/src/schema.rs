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
        state -> Text,
        version -> Integer,
        domains -> Array<Text>,
        openings -> Jsonb,
        colour -> Nullable<Text>,
        logo -> Nullable<Uuid>,
        modules -> Array<Text>,
        cndp -> Text,
        messages_a_day -> Integer,
        storage_megabytes -> Integer,
    }
}

diesel::table! {
    identity.tenant_step (tenant_id, seq) {
        tenant_id -> Uuid,
        seq -> Integer,
        at -> Timestamptz,
        step -> Text,
        state -> Text,
        person_id -> Nullable<Uuid>,
        person_name -> Text,
        note -> Text,
    }
}

diesel::table! {
    identity.processing (tenant_id, form) {
        tenant_id -> Uuid,
        form -> Text,
        purpose -> Text,
        basis -> Text,
        months -> SmallInt,
        contact -> Text,
        cndp -> Text,
        changed_at -> Timestamptz,
    }
}

diesel::table! {
    identity.claim (id) {
        id -> Uuid,
        seat_hash -> Binary,
        place -> Text,
        name -> Text,
        position -> Text,
        email -> Text,
        lang -> Text,
        code_mac -> Binary,
        tries -> SmallInt,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        proved_at -> Nullable<Timestamptz>,
        done_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.agreement (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        version -> Text,
        signer -> Text,
        position -> Text,
        signed_on -> Date,
        file_id -> Uuid,
        person_id -> Uuid,
        proof -> Text,
        at -> Timestamptz,
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

diesel::allow_tables_to_appear_in_same_query!(session, person);
diesel::allow_tables_to_appear_in_same_query!(role, membership);
