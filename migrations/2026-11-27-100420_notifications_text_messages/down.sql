DROP TABLE notifications.text_message;
