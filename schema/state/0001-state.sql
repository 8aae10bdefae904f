-- What follows from the log. Dropped and made anew whenever this file or the projection changes; created in a
-- schema of its own beside the living one and swapped in, hence no schema names here.

CREATE TABLE checkpoint (
    projection text   PRIMARY KEY,
    version    text   NOT NULL,
    position   bigint NOT NULL
);

-- The article's facts, and which reading of it is held true.
CREATE TABLE articles (
    content_hash text   PRIMARY KEY,
    received     bigint NOT NULL,
    reading      bigint,
    id           text,
    url          text,
    outlet       text,
    published    date,
    headline     text
);

-- One row for each event of the current reading of each article.
CREATE TABLE events (
    position       bigint      PRIMARY KEY,
    content_hash   text        NOT NULL REFERENCES articles,
    article_id     text        NOT NULL,
    outlet         text,
    published      date,
    recorded_at    timestamptz NOT NULL,
    type           text        NOT NULL,
    occurred       text,
    occurred_first date,
    occurred_last  date,
    countries      text[]      NOT NULL,
    actor_names    text[]      NOT NULL,
    occurrence     bigint      NOT NULL,
    project_id     text,
    occasion       text        NOT NULL,
    data           json        NOT NULL
);
CREATE INDEX events_by_project ON events (project_id, position);
CREATE INDEX events_by_article ON events (content_hash);
CREATE INDEX events_by_occasion ON events (occasion) WHERE project_id IS NULL;

CREATE TABLE projects (
    id                 text   PRIMARY KEY,
    name               text   NOT NULL,
    aliases            text[] NOT NULL,
    asset              text   NOT NULL,
    work               text   NOT NULL,
    status             text   NOT NULL,
    phase              text,
    status_since       text,
    delayed            boolean NOT NULL,
    country            text,
    partners           text[] NOT NULL,
    place              text,
    sectors            text[] NOT NULL,
    sector_codes       text[] NOT NULL,
    isic               text[] NOT NULL,
    parties            json   NOT NULL,
    party_names        text[] NOT NULL,
    amounts            json   NOT NULL,
    planned_completion text,
    completed          text,
    schedule           text,
    first_seen         date,
    last_event         date,
    events             integer NOT NULL,
    articles           integer NOT NULL,
    outlets            integer NOT NULL,
    conflicts          json   NOT NULL
);
CREATE INDEX projects_by_country ON projects (country, status);

-- By what a project is found again: blocking keys and the names it went by.
CREATE TABLE identities (
    project_id text NOT NULL,
    first_seen bigint NOT NULL,
    block      text NOT NULL,
    asset      text NOT NULL,
    work       text NOT NULL,
    place      text,
    country    text,
    partner    text,
    PRIMARY KEY (block, first_seen, project_id)
);
CREATE INDEX identities_by_project ON identities (project_id);
