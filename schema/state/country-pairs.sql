CREATE TABLE country_pairs (
    project_id  text NOT NULL,
    host        text NOT NULL,
    partner     text NOT NULL,
    sector_code text,
    status      text NOT NULL
);
CREATE INDEX country_pairs_by_project ON country_pairs (project_id);
CREATE INDEX country_pairs_by_pair ON country_pairs (host, partner);
