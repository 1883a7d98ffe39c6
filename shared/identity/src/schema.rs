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
        calls_a_minute -> Nullable<Integer>,
        calls_a_day -> Nullable<Integer>,
        proposed -> Nullable<Jsonb>,
        suspended_at -> Nullable<Timestamptz>,
        suspended_for -> Nullable<Text>,
        asked_names -> Nullable<Jsonb>,
        asked_names_at -> Nullable<Timestamptz>,
        listed_as -> Nullable<Jsonb>,
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
        proposed -> Nullable<Jsonb>,
        link_hash -> Nullable<Binary>,
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
    identity.absence (tenant_id) {
        tenant_id -> Uuid,
        state -> Text,
        archive -> Text,
        begun_at -> Timestamptz,
        certificate -> Nullable<Jsonb>,
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
        email_proved_at -> Nullable<Timestamptz>,
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
        proved_at -> Nullable<Timestamptz>,
        issuer -> Nullable<Text>,
        issuer_sid -> Nullable<Text>,
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
        unit_id -> Nullable<Uuid>,
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
        id -> Uuid,
        prefix -> Text,
        scopes -> Nullable<Array<Text>>,
        last_used_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
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
    identity.audit_head (tenant_id) {
        tenant_id -> Uuid,
        size -> BigInt,
        peaks -> Array<Binary>,
        last_event -> Nullable<Uuid>,
        signed_size -> BigInt,
        signed_at -> Nullable<Timestamptz>,
        still_signature -> Nullable<Binary>,
    }
}

diesel::table! {
    identity.audit_leaf (tenant_id, position) {
        tenant_id -> Uuid,
        position -> BigInt,
        event_id -> Uuid,
        hash -> Binary,
    }
}

diesel::table! {
    identity.audit_subtree (tenant_id, level, position) {
        tenant_id -> Uuid,
        level -> SmallInt,
        position -> BigInt,
        hash -> Binary,
    }
}

diesel::table! {
    identity.audit_checkpoint (tenant_id, size) {
        tenant_id -> Uuid,
        size -> BigInt,
        root -> Binary,
        at -> Timestamptz,
        origin -> Text,
        key -> Binary,
        signature -> Binary,
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
    identity.unit (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        parent_id -> Nullable<Uuid>,
        code -> Text,
        names -> Jsonb,
        active -> Bool,
    }
}

diesel::table! {
    identity.invitation (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        email -> Text,
        name -> Text,
        lang -> Text,
        role_codes -> Array<Text>,
        unit_id -> Nullable<Uuid>,
        token_hash -> Binary,
        invited_by -> Uuid,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        accepted_at -> Nullable<Timestamptz>,
        withdrawn_at -> Nullable<Timestamptz>,
        unit_ids -> Array<Nullable<Uuid>>,
        organisation -> Text,
    }
}

diesel::table! {
    identity.delegation (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        giver_id -> Uuid,
        receiver_id -> Uuid,
        permissions -> Array<Text>,
        starts_on -> Date,
        ends_on -> Date,
        created_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
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
        sms_count -> SmallInt,
        sms_tries -> SmallInt,
        sms_sent_at -> Nullable<Timestamptz>,
        officer_is_relay -> Bool,
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
    identity.mandate_signature (tenant_id, mandate_id) {
        tenant_id -> Uuid,
        mandate_id -> Uuid,
        document_kind -> Text,
        document_last -> Text,
        handed_in_by -> Uuid,
        handed_in_name -> Text,
        handed_in_at -> Timestamptz,
        compared_name -> Text,
        compared_at -> Nullable<Timestamptz>,
        reason -> Text,
        given_name -> Text,
        given_at -> Nullable<Timestamptz>,
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
        tried_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.domain (id) {
        id -> Uuid,
        tenant_id -> Uuid,
        name -> Text,
        token -> Text,
        state -> Text,
        pages -> Bool,
        created_at -> Timestamptz,
        checked_at -> Nullable<Timestamptz>,
        proved_at -> Nullable<Timestamptz>,
        missing_since -> Nullable<Timestamptz>,
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
    identity.recovery (id) {
        id -> Uuid,
        person_id -> Uuid,
        tenant_id -> Uuid,
        email -> Text,
        checked -> Text,
        started_by -> Uuid,
        started_at -> Timestamptz,
        needs_approval -> Bool,
        approved_by -> Nullable<Uuid>,
        state -> Text,
        usable_at -> Nullable<Timestamptz>,
        expires_at -> Timestamptz,
        paper -> Nullable<Uuid>,
        agrees_in -> Nullable<Uuid>,
    }
}

diesel::table! {
    identity.rival (id) {
        id -> Uuid,
        tenant_id -> Uuid,
        person_id -> Uuid,
        name -> Text,
        position -> Text,
        email -> Text,
        lang -> Text,
        proof -> Text,
        signer -> Text,
        signer_position -> Text,
        signed_on -> Date,
        file_id -> Uuid,
        asked_at -> Timestamptz,
        state -> Text,
        reason -> Text,
        closed_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.closed_day (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        day -> Date,
        key -> Text,
        closed -> Bool,
        names -> Jsonb,
        ground -> Text,
        made_at -> Timestamptz,
        ended_at -> Nullable<Timestamptz>,
        end_ground -> Text,
    }
}

diesel::table! {
    identity.working_week (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        from_day -> Date,
        days_off -> Array<SmallInt>,
        ground -> Text,
        made_at -> Timestamptz,
    }
}

diesel::table! {
    identity.hours (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        season -> Text,
        from_day -> Date,
        to_day -> Nullable<Date>,
        opens -> SmallInt,
        closes -> SmallInt,
        ground -> Text,
        made_at -> Timestamptz,
        ended_at -> Nullable<Timestamptz>,
        end_ground -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(session, person);
diesel::allow_tables_to_appear_in_same_query!(role, membership, delegation);
diesel::allow_tables_to_appear_in_same_query!(audit_event, audit_leaf);
diesel::allow_tables_to_appear_in_same_query!(identity_link, person);
diesel::allow_tables_to_appear_in_same_query!(account_event, person);
diesel::allow_tables_to_appear_in_same_query!(passkey, person);
diesel::allow_tables_to_appear_in_same_query!(provider, provider_domain, tenant, absence);
diesel::allow_tables_to_appear_in_same_query!(company, company_right, person);
diesel::allow_tables_to_appear_in_same_query!(mandate, mandate_signature);
