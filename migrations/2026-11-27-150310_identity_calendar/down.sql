DROP TABLE identity.hours;
DROP TABLE identity.working_week;
DROP TABLE identity.closed_day;
