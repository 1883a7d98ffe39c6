-- Which complaints began or ceased to wait lately: the backlog of past months is counted from these events. The conditions stand
-- word for word in `figures/flow.rs`.
CREATE INDEX event_settled ON complaints.event (tenant_id, at, complaint_id)
    WHERE kind IN ('complaint.answered', 'complaint.refused', 'complaint.withdrawn', 'complaint.transferred');
