DROP TABLE complaints.template;

ALTER TABLE complaints.proposal
    DROP CONSTRAINT proposal_decision_check,
    ADD CONSTRAINT proposal_decision_check CHECK (decision IN ('approved', 'declined', 'overtaken'));
