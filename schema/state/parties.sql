-- Who does what: in a project, or in happenings of none.
CREATE TABLE party_roles (
    unit       text    NOT NULL,
    party_id   text    NOT NULL,
    project_id text,
    role       text    NOT NULL,
    since      text,
    first_day  date,
    events     integer NOT NULL
);
CREATE INDEX party_roles_by_unit ON party_roles (unit);
CREATE INDEX party_roles_by_party ON party_roles (party_id);
