DROP INDEX notifications.message_created;
