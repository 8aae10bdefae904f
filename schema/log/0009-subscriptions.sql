-- How far subscribers outside the database have got.
CREATE TABLE log.subscriptions (
    name     text        PRIMARY KEY CHECK (name <> ''),
    position bigint      NOT NULL CHECK (position >= 0),
    moved_at timestamptz NOT NULL
);

-- Remembers that a subscriber has dealt with everything up to a position; it never goes back.
CREATE FUNCTION log.checkpoint(name text, reached bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO log.subscriptions AS s VALUES (checkpoint.name, reached, clock_timestamp())
    ON CONFLICT ON CONSTRAINT subscriptions_pkey
    DO UPDATE SET position = excluded.position, moved_at = excluded.moved_at WHERE s.position < excluded.position;
END
$$;

-- Keeps texts under their hashes; those that are there already stay as they are. In the order of the hashes, so
-- that two who keep the same texts wait for one another and never in a circle.
CREATE FUNCTION log.keep(content_hashes text[], headlines text[], bodies text[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH kept AS (
        INSERT INTO log.articles (content_hash, headline, body)
        SELECT * FROM unnest(content_hashes, headlines, bodies) AS t (hash, headline, body) ORDER BY hash
        ON CONFLICT (content_hash) DO NOTHING
        RETURNING 1
    )
    SELECT count(*) FROM kept
$$;
