DROP INDEX notifications.text_message_recipient;
DROP INDEX notifications.text_message_about;
