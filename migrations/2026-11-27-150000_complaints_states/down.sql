DROP TABLE complaints.showing;
DROP TABLE complaints.proposal;
DROP TABLE complaints.face;
DROP TABLE complaints.particulars;
DROP TABLE complaints.question;

DROP INDEX complaints.category_parent;
ALTER TABLE complaints.category
    DROP CONSTRAINT category_of_other,
    DROP CONSTRAINT category_parent,
    DROP COLUMN nearby_metres,
    DROP COLUMN target_days,
    DROP COLUMN needs_visa,
    DROP COLUMN needs_proof,
    DROP COLUMN anonymity,
    DROP COLUMN visibility,
    DROP COLUMN notice,
    DROP COLUMN parent_code;

ALTER TABLE complaints.event
    DROP CONSTRAINT event_kind_check,
    ADD CONSTRAINT event_kind_check CHECK (kind IN ('complaint.received', 'complaint.assigned', 'complaint.answered', 'complaint.accepted', 'complaint.contested',
                                            'complaint.closed'));

DROP INDEX complaints.complaint_reply;
DROP INDEX complaints.complaint_incident;
DROP INDEX complaints.complaint_unit;
ALTER TABLE complaints.complaint
    DROP CONSTRAINT complaint_unit,
    DROP CONSTRAINT complaint_entered_under,
    DROP CONSTRAINT complaint_of_incident,
    DROP CONSTRAINT complaint_asked,
    DROP CONSTRAINT complaint_in_charge,
    DROP CONSTRAINT complaint_contestable,
    DROP CONSTRAINT complaint_outcome_known,
    DROP CONSTRAINT complaint_channel_check,
    DROP CONSTRAINT complaint_state_check,
    DROP COLUMN reply_until,
    DROP COLUMN incident_id,
    DROP COLUMN unit_id;
ALTER TABLE complaints.complaint
    ADD CONSTRAINT complaint_state_check CHECK (state IN ('submitted', 'assigned', 'answered', 'closed_resolved', 'closed_unresolved')),
    ADD CONSTRAINT complaint_channel_check CHECK (channel IN ('web', 'api', 'desk')),
    ADD CONSTRAINT complaint_check1 CHECK (state NOT IN ('answered', 'closed_resolved', 'closed_unresolved') OR outcome IS NOT NULL),
    ADD CONSTRAINT complaint_check2 CHECK (state <> 'answered' OR contest_until IS NOT NULL),
    ADD CONSTRAINT complaint_check3 CHECK (state <> 'assigned' OR assignee_id IS NOT NULL),
    ADD CONSTRAINT complaint_entered_under CHECK ((entered_by IS NULL) = (mandate_id IS NULL));
