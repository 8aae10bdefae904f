CREATE TABLE outlets (
    unit   text    NOT NULL,
    outlet text    NOT NULL,
    events integer NOT NULL,
    firsts integer NOT NULL,
    alone  integer NOT NULL
);
CREATE INDEX outlets_by_unit ON outlets (unit);
