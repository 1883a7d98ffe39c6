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
