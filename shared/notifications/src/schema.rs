//! The messages, and the webhooks with what was sent to them.

diesel::table! {
    notifications.message (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        channel -> Text,
        lang -> Text,
        recipient -> Text,
        subject -> Text,
        body -> Nullable<Text>,
        body_sha256 -> Binary,
        about -> Text,
        state -> Text,
        created_at -> Timestamptz,
        sent_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    notifications.webhook (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        url -> Text,
        description -> Text,
        kinds -> Array<Text>,
        state -> Text,
        reason -> Nullable<Text>,
        generation -> Integer,
        rotated_at -> Nullable<Timestamptz>,
        previous_until -> Nullable<Timestamptz>,
        created_by -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    notifications.delivery (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        webhook_id -> Uuid,
        event_id -> Uuid,
        kind -> Text,
        subject -> Text,
        body -> Text,
        state -> Text,
        attempts -> SmallInt,
        tries -> SmallInt,
        next_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    notifications.attempt (tenant_id, delivery_id, number) {
        tenant_id -> Uuid,
        delivery_id -> Uuid,
        number -> SmallInt,
        at -> Timestamptz,
        status -> Nullable<SmallInt>,
        duration_ms -> Integer,
        error -> Nullable<Text>,
        next_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    notifications.text_message (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        recipient -> Text,
        body -> Nullable<Text>,
        body_sha256 -> Binary,
        about -> Text,
        state -> Text,
        created_at -> Timestamptz,
        sent_at -> Nullable<Timestamptz>,
    }
}
