CREATE TABLE meetings (
    unit         text    NOT NULL,
    occurrence   bigint  NOT NULL,
    occurred     text,
    first_day    date,
    countries    text[]  NOT NULL,
    participants text[]  NOT NULL,
    party_names  text[]  NOT NULL,
    place        text,
    occasion     text,
    topics       text[]  NOT NULL,
    reports      integer NOT NULL,
    outlets      integer NOT NULL,
    sources      integer NOT NULL
);
CREATE INDEX meetings_by_unit ON meetings (unit);
CREATE INDEX meetings_by_day ON meetings (first_day);
