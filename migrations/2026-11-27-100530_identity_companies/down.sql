DROP TABLE identity.company_right;
DROP TABLE identity.company;
