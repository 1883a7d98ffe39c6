DROP TABLE identity.mandate_event;
DROP TABLE identity.mandate;
