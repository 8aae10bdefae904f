-- The log: everything Waymark knows, in the order in which it learnt it.
-- Applied once, in order, never edited afterwards; what comes later is another file.

CREATE TABLE log.streams (
    stream  text   PRIMARY KEY CHECK (stream <> '' AND strpos(stream, E'\n') = 0),
    version bigint NOT NULL CHECK (version > 0)
);
COMMENT ON TABLE log.streams IS 'The version of the last event of each stream.';

CREATE TABLE log.events (
    position       bigint      PRIMARY KEY CHECK (position > 0),
    event_id       uuid        NOT NULL,
    stream         text        NOT NULL,
    version        bigint      NOT NULL CHECK (version > 0),
    type           text        NOT NULL CHECK (type <> '' AND strpos(type, E'\n') = 0),
    schema_version integer     NOT NULL CHECK (schema_version > 0),
    recorded_at    timestamptz NOT NULL,
    data           json        NOT NULL,
    metadata       json        NOT NULL,
    digest         bytea       NOT NULL CHECK (octet_length(digest) = 32),
    UNIQUE (stream, version)
);
COMMENT ON COLUMN log.events.position IS '1, 2, 3 … without gap, in commit order.';
COMMENT ON COLUMN log.events.event_id IS 'log.event_id(stream, version): the same for the same append.';
COMMENT ON COLUMN log.events.digest IS 'SHA-256 over the canonical form, see docs/log-format.md.';

CREATE TABLE log.articles (
    content_hash text PRIMARY KEY CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    headline     text,
    body         text NOT NULL
);
COMMENT ON TABLE log.articles IS 'The texts of the articles; their other facts stand in ArticleReceived.';
