DROP TABLE notifications.attempt, notifications.delivery, notifications.webhook;
