DROP TABLE identity.audit_checkpoint, identity.audit_subtree, identity.audit_leaf, identity.audit_head;
REVOKE SELECT (tenant_id, id) ON identity.audit_event FROM diwan_platform;
DROP POLICY platform_sweep ON identity.audit_event;
DROP INDEX identity.audit_event_object, identity.audit_event_person, identity.audit_event_at;
