-- What follows from the log. Dropped and made anew whenever this file or the projection changes; created in a
-- schema of its own beside the living one and swapped in, hence no schema names here.

-- How far each projection is, and which version of it made its tables.
CREATE TABLE checkpoint (
    projection text   PRIMARY KEY,
    version    text   NOT NULL,
    position   bigint NOT NULL
);

-- The article's facts, and which reading of it is held true. `source` is the outlet whose text it is: its own, or that
-- of the article of which it is a reprint.
CREATE TABLE articles (
    received     bigint PRIMARY KEY,
    content_hash text   NOT NULL,
    reading      bigint,
    events       integer NOT NULL,
    id           text,
    outlet       text,
    published    date,
    source       text   NOT NULL,
    original     bigint,
    fingerprint  text
);

-- By what near-duplicate texts are found.
CREATE TABLE fingerprints (
    band    bigint NOT NULL,
    article bigint NOT NULL
);

-- One row for each while in which an event was held true as it is here; `known_to` is infinity for what is held true
-- now. What an event says stands in log.events, at its position, changed by the decision at `correction` if there is one.
CREATE TABLE events (
    position    bigint      NOT NULL,
    known_from  timestamptz NOT NULL,
    known_to    timestamptz NOT NULL,
    article     bigint      NOT NULL,
    ordinal     integer     NOT NULL,
    type        text        NOT NULL,
    project_id  text,
    chain       bigint,
    identity    bigint,
    occurrence  bigint      NOT NULL,
    correction  bigint,
    first_day   date,
    last_day    date,
    countries   text[]      NOT NULL
);

-- The ids of projects, each the first that had it: what `base` a number was put behind, and which asset it belongs to.
CREATE TABLE names (
    id       text   PRIMARY KEY,
    base     text   NOT NULL,
    founded  bigint NOT NULL,
    asset_id text   NOT NULL
);

-- By what a project is found again: the ways in which it was named, each with its blocking keys.
CREATE TABLE identities (
    position   bigint PRIMARY KEY,
    project_id text   NOT NULL,
    asset      text   NOT NULL,
    folded     text   NOT NULL,
    work       text   NOT NULL,
    place      text,
    country    text,
    countries  text[] NOT NULL,
    amount     double precision,
    currency   text,
    parties    bigint[] NOT NULL,
    keys       text[] NOT NULL
);

-- By what a happening of no project is found again.
CREATE TABLE chains (
    key   text   NOT NULL,
    chain bigint NOT NULL
);

-- People and organisations: each name that was read, and whose it is.
CREATE TABLE party_names (
    name     text   NOT NULL,
    party_id text   NOT NULL,
    base     text,
    kind     text,
    country  text,
    position bigint NOT NULL,
    keys     text[] NOT NULL
);

-- By what the latest events of the log are found again by their occasions.
CREATE TABLE occasions (
    key      bigint NOT NULL,
    position bigint NOT NULL
);

-- Pairs of projects that may be one: for analysts to look at.
CREATE TABLE doubts (
    position bigint           NOT NULL,
    one      text             NOT NULL,
    other    text             NOT NULL,
    score    double precision NOT NULL,
    PRIMARY KEY (one, other)
);

-- What analysts decided, and whether they took it back.
CREATE TABLE decisions (
    id           text        PRIMARY KEY,
    position     bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    withdrawn    bigint,
    withdrawn_at timestamptz NOT NULL
);

-- Ids that went into others: which one answers for them.
CREATE TABLE redirects (
    id   text PRIMARY KEY,
    target text NOT NULL
);

CREATE TABLE projects (
    id                 text    NOT NULL,
    asset_id           text    NOT NULL,
    name               text    NOT NULL,
    aliases            text[]  NOT NULL,
    asset              text    NOT NULL,
    work               text    NOT NULL,
    status             text    NOT NULL,
    phase              text,
    status_since       text,
    delayed            boolean NOT NULL,
    country            text,
    partners           text[]  NOT NULL,
    place              text,
    sectors            text[]  NOT NULL,
    sector_codes       text[]  NOT NULL,
    isic               text[]  NOT NULL,
    parties            json    NOT NULL,
    party_names        text[]  NOT NULL,
    amounts            json    NOT NULL,
    planned_completion text,
    completed          text,
    schedule           text,
    schedule_days      integer,
    first_seen         date,
    last_event         date,
    events             integer NOT NULL,
    articles           integer NOT NULL,
    outlets            integer NOT NULL,
    sources            integer NOT NULL,
    conflicts          json    NOT NULL
);

-- Where each project stood, by valid time and by known time: a row for each rectangle of both in which it is the same.
CREATE TABLE history (
    project_id         text        NOT NULL,
    known_from         timestamptz NOT NULL,
    known_to           timestamptz NOT NULL,
    valid_from         date        NOT NULL,
    valid_to           date        NOT NULL,
    country            text,
    status             text        NOT NULL,
    phase              text,
    status_since       text,
    delayed            boolean     NOT NULL,
    planned_completion text,
    completed          text,
    schedule           text
);

-- Happenings as one or many articles report them.
CREATE TABLE occurrences (
    unit       text    NOT NULL,
    occurrence bigint  NOT NULL,
    type       text    NOT NULL,
    project_id text,
    occurred   text,
    first_day  date,
    reports    integer NOT NULL,
    outlets    integer NOT NULL,
    sources    integer NOT NULL
);
