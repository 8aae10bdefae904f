-- The dates that were planned, in the order in which they were stated.
CREATE TABLE schedule (
    project_id text    NOT NULL,
    milestone  text    NOT NULL,
    number     integer NOT NULL,
    due        text    NOT NULL,
    stated_on  date,
    positions  bigint[] NOT NULL,
    slip_days  integer,
    of_part    boolean NOT NULL
);
CREATE INDEX schedule_by_project ON schedule (project_id);
