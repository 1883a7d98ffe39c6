//! What the events of one complaint say of it, for statements that read complaints as `c` of the tenant `$1`.

/// A join that gives one row, `life`. It needs no order of events: the spans in which the author is waited for end before the next
/// one begins, so their sum is the sum of the ends less that of the beginnings.
macro_rules! life {
    () => {
        "CROSS JOIN LATERAL (
     SELECT min(e.at) FILTER (WHERE e.kind = 'complaint.answered') AS first_at,
            max(e.at) FILTER (WHERE e.kind = 'complaint.answered') AS last_at,
            min(e.at) FILTER (WHERE e.kind = 'complaint.assigned') AS assigned_at,
            max(e.at) FILTER (WHERE e.kind = 'complaint.withdrawn') AS withdrawn_at,
            count(*) FILTER (WHERE e.kind IN ('complaint.answered', 'complaint.refused')) > 0 AS is_decided,
            count(*) FILTER (WHERE e.kind = 'complaint.contested') > 0 AS is_contested,
            count(*) FILTER (WHERE e.kind = 'complaint.accepted') > 0 AS is_accepted,
            count(*) FILTER (WHERE e.kind = 'complaint.closed') > 0 AS is_closed,
            count(*) FILTER (WHERE e.kind = 'complaint.asked') AS asked,
            count(*) FILTER (WHERE e.kind IN ('complaint.replied', 'complaint.unreplied')) AS replies,
            coalesce(sum(extract(epoch FROM e.at)) FILTER (WHERE e.kind = 'complaint.asked'), 0) AS asked_at,
            coalesce(sum(extract(epoch FROM e.at)) FILTER (WHERE e.kind IN ('complaint.replied', 'complaint.unreplied')), 0)
              AS replied,
            count(e.detail -> 'score') FILTER (WHERE e.kind = 'complaint.accepted') AS scores,
            sum((e.detail ->> 'score')::numeric) FILTER (WHERE e.kind = 'complaint.accepted') AS score
       FROM complaints.event e
      WHERE e.tenant_id = $1 AND e.complaint_id = c.id) life"
    };
}

pub(super) use life;
