//! The tables of the queue.

diesel::table! {
    jobs.job (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        kind -> Text,
        key -> Nullable<Text>,
        payload -> Jsonb,
        state -> Text,
        run_at -> Timestamptz,
        attempts -> SmallInt,
        lease -> Nullable<Uuid>,
        error -> Nullable<Text>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
        priority -> SmallInt,
    }
}

diesel::table! {
    jobs.lease (name) {
        name -> Text,
        holder -> Uuid,
        until -> Timestamptz,
        fencing -> BigInt,
    }
}

diesel::table! {
    jobs.worker (id) {
        id -> Uuid,
        seen_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who the tenants are: the one column of `identity`'s directory that the clock reads.
    identity.tenant (id) {
        id -> Uuid,
    }
}

diesel::table! {
    /// Administrations that were erased: they get no jobs.
    identity.absence (tenant_id) {
        tenant_id -> Uuid,
    }
}

diesel::allow_tables_to_appear_in_same_query!(tenant, absence);
