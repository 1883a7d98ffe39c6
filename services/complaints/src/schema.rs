//! The tables of schema `complaints`.

diesel::table! {
    complaints.category (tenant_id, code) {
        tenant_id -> Uuid,
        code -> Text,
        names -> Jsonb,
        position -> SmallInt,
        open -> Bool,
        parent_code -> Nullable<Text>,
        notice -> Nullable<Jsonb>,
        visibility -> Text,
        anonymity -> Bool,
        needs_proof -> Bool,
        needs_visa -> Bool,
        target_days -> Nullable<SmallInt>,
        nearby_metres -> SmallInt,
    }
}

diesel::table! {
    complaints.complaint (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        year -> SmallInt,
        serial -> Integer,
        code_hash -> Binary,
        idempotency -> Nullable<Uuid>,
        kind -> Text,
        category_code -> Text,
        body -> Text,
        lang -> Text,
        channel -> Text,
        lat -> Nullable<Double>,
        lon -> Nullable<Double>,
        territory_code -> Text,
        competence -> Jsonb,
        state -> Text,
        cycle -> SmallInt,
        outcome -> Nullable<Text>,
        assignee_id -> Nullable<Uuid>,
        person_id -> Nullable<Uuid>,
        received_at -> Timestamptz,
        due_on -> Date,
        due_rule -> Text,
        contest_until -> Nullable<Date>,
        version -> Integer,
        entered_by -> Nullable<Uuid>,
        mandate_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        trial -> Text,
        unit_id -> Nullable<Uuid>,
        incident_id -> Nullable<Uuid>,
        reply_until -> Nullable<Date>,
    }
}

diesel::table! {
    complaints.contact (tenant_id, complaint_id) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        name -> Nullable<Text>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
    }
}

diesel::table! {
    complaints.event (tenant_id, complaint_id, seq) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        seq -> Integer,
        at -> Timestamptz,
        kind -> Text,
        actor_id -> Nullable<Uuid>,
        actor_name -> Text,
        detail -> Jsonb,
    }
}

diesel::table! {
    complaints.opening (tenant_id, complaint_id, person_id, hour, program) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        person_id -> Uuid,
        hour -> Timestamptz,
        at -> Timestamptz,
        ground -> Text,
        for_id -> Nullable<Uuid>,
        program -> Text,
    }
}

diesel::table! {
    complaints.unclaimed (address_mac, tenant_id, complaint_id) {
        address_mac -> Binary,
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        is_phone -> Bool,
        received_at -> Timestamptz,
    }
}

diesel::table! {
    complaints.question (tenant_id, category_code, code) {
        tenant_id -> Uuid,
        category_code -> Text,
        code -> Text,
        datatype -> Text,
        required -> Bool,
        position -> SmallInt,
        names -> Jsonb,
        hint -> Nullable<Jsonb>,
        options -> Nullable<Jsonb>,
    }
}

diesel::table! {
    complaints.particulars (tenant_id, complaint_id) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        address -> Nullable<Text>,
        answers -> Jsonb,
        anonymous -> Bool,
    }
}

diesel::table! {
    complaints.face (tenant_id, complaint_id) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        category_code -> Text,
        kind -> Text,
        territory_code -> Text,
        cell -> Nullable<BigInt>,
        lat -> Nullable<Double>,
        lon -> Nullable<Double>,
        state -> Text,
        visibility -> Text,
        moderation -> Text,
        body -> Nullable<Text>,
        flags -> Jsonb,
        received_at -> Timestamptz,
        changed_at -> Timestamptz,
        announced_at -> Nullable<Timestamptz>,
        attention -> SmallInt,
    }
}

diesel::table! {
    complaints.proposal (tenant_id, complaint_id, seq) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        seq -> Integer,
        kind -> Text,
        detail -> Jsonb,
        by_id -> Uuid,
        by_name -> Text,
        at -> Timestamptz,
        decision -> Nullable<Text>,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    complaints.showing (tenant_id) {
        tenant_id -> Uuid,
        map -> Bool,
        publishes -> Text,
    }
}

diesel::table! {
    complaints.warning (tenant_id, complaint_id, clock, cycle, percent) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        clock -> Text,
        cycle -> SmallInt,
        percent -> SmallInt,
        at -> Timestamptz,
        run -> Timestamptz,
    }
}

diesel::table! {
    complaints.watch (tenant_id, complaint_id) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        version -> Integer,
        next_on -> Date,
    }
}

diesel::table! {
    complaints.reckoned (tenant_id) {
        tenant_id -> Uuid,
        calendar -> Text,
        at -> Timestamptz,
    }
}

diesel::table! {
    complaints.changeset (endpoint) {
        endpoint -> Text,
        at -> Timestamptz,
    }
}

diesel::table! {
    complaints.supporter (tenant_id, id) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        id -> Uuid,
        person_id -> Nullable<Uuid>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        lang -> Text,
        code_hash -> Binary,
        at -> Timestamptz,
    }
}

diesel::table! {
    complaints.template (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        purpose -> Text,
        category_code -> Nullable<Text>,
        outcome -> Nullable<Text>,
        lang -> Text,
        title -> Text,
        body -> Text,
        active -> Bool,
        version -> Integer,
    }
}

diesel::table! {
    complaints.competence (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        unit_id -> Uuid,
        category_code -> Text,
        territory_code -> Text,
        valid_from -> Date,
        valid_to -> Nullable<Date>,
        reason -> Jsonb,
        auto_assign -> Bool,
        added_by -> Uuid,
        added_at -> Timestamptz,
    }
}

diesel::table! {
    complaints.incident (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        year -> SmallInt,
        serial -> Integer,
        title -> Text,
        lang -> Text,
        category_code -> Text,
        territory_code -> Text,
        lat -> Nullable<Double>,
        lon -> Nullable<Double>,
        state -> Text,
        unit_id -> Nullable<Uuid>,
        assignee_id -> Nullable<Uuid>,
        opened_by -> Uuid,
        opened_name -> Text,
        opened_at -> Timestamptz,
        outcome -> Nullable<Text>,
        answer -> Nullable<Jsonb>,
        version -> Integer,
    }
}

diesel::table! {
    complaints.incident_event (tenant_id, incident_id, seq) {
        tenant_id -> Uuid,
        incident_id -> Uuid,
        seq -> Integer,
        at -> Timestamptz,
        kind -> Text,
        actor_id -> Uuid,
        actor_name -> Text,
        detail -> Jsonb,
    }
}

diesel::table! {
    complaints.view (tenant_id, person_id, id) {
        tenant_id -> Uuid,
        person_id -> Uuid,
        id -> Uuid,
        name -> Text,
        query -> Text,
        added_at -> Timestamptz,
    }
}

diesel::table! {
    complaints.subscription (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        email -> Text,
        lang -> Text,
        territory_code -> Nullable<Text>,
        lat -> Nullable<Double>,
        lon -> Nullable<Double>,
        radius_metres -> Nullable<Integer>,
        category_code -> Nullable<Text>,
        person_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        confirmed_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    complaints.moderation (tenant_id, complaint_id, seq) {
        tenant_id -> Uuid,
        complaint_id -> Uuid,
        seq -> Integer,
        at -> Timestamptz,
        by_id -> Uuid,
        by_name -> Text,
        decision -> Text,
        visibility -> Text,
        body -> Nullable<Text>,
        reason -> Nullable<Text>,
        file_id -> Nullable<Uuid>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    complaint,
    contact,
    event,
    face,
    moderation,
    opening,
    particulars,
    proposal
);

diesel::table! {
    complaints.transfer (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        complaint_id -> Uuid,
        target_tenant_id -> Uuid,
        hop -> SmallInt,
        reason -> Text,
        history -> Jsonb,
        proposed_by -> Uuid,
        proposed_at -> Timestamptz,
        answer_by -> Date,
        state -> Text,
        taken_by -> Nullable<Uuid>,
        decision_reason -> Nullable<Text>,
        decided_at -> Nullable<Timestamptz>,
        new_number -> Nullable<Text>,
    }
}

diesel::table! {
    complaints.incoming (tenant_id, transfer_id) {
        tenant_id -> Uuid,
        transfer_id -> Uuid,
        origin_tenant_id -> Uuid,
        number -> Text,
        kind -> Text,
        category_code -> Text,
        category_names -> Jsonb,
        body -> Nullable<Text>,
        territory_code -> Text,
        lat -> Nullable<Double>,
        lon -> Nullable<Double>,
        received_at -> Timestamptz,
        due_on -> Date,
        hop -> SmallInt,
        reason -> Text,
        history -> Jsonb,
        asked_tenant_id -> Uuid,
        asked_at -> Timestamptz,
        answer_by -> Date,
        is_late -> Bool,
        is_given -> Bool,
        state -> Text,
        given_to -> Nullable<Uuid>,
        decided_by -> Nullable<Uuid>,
        decision_reason -> Nullable<Text>,
        decided_at -> Nullable<Timestamptz>,
        complaint_id -> Nullable<Uuid>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(complaint, transfer);
