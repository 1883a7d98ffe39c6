//! The messages.

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
