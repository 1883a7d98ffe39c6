DROP TABLE documents.redaction;
