-- Loading by COPY: rows go into a table of the session first, without the lock of the log, and from there into
-- the log in one statement. The table belongs to who owns the log, so that nobody can hang anything on it.
CREATE FUNCTION log.begin_load() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regclass('pg_temp.waymark_load') IS NULL THEN
        CREATE TEMPORARY TABLE waymark_load (
            ordinal        bigint  NOT NULL,
            stream         text    NOT NULL,
            number         bigint  NOT NULL,
            type           text    NOT NULL,
            schema_version integer NOT NULL,
            data           json    NOT NULL,
            metadata       json    NOT NULL,
            recorded_at    timestamptz,
            digest         bytea
        ) ON COMMIT DELETE ROWS;
        -- No other session can reach it.
        GRANT INSERT ON pg_temp.waymark_load TO PUBLIC;
    END IF;
END
$$;
COMMENT ON FUNCTION log.begin_load() IS $$
Makes the table pg_temp.waymark_load for COPY; its rows go with the transaction. ordinal: 1, 2, 3 … in the order of
the log; number: the event's place, from 1, among those for its stream in this load. recorded_at and digest are for
log.load_archive() alone, for which number is the version.
$$;

-- The table of this session, if it is the one that log.begin_load() made.
CREATE FUNCTION log.check_load() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM pg_class AS c
    WHERE c.oid = to_regclass('pg_temp.waymark_load') AND c.relkind = 'r'
      AND c.relowner = (SELECT r.oid FROM pg_roles AS r WHERE r.rolname = current_user);
    IF NOT FOUND THEN PERFORM log.raise_invalid('call log.begin_load() first'); END IF;
END
$$;

-- Appends what was copied into pg_temp.waymark_load, as log.append does; `expected` and `counts` as there.
CREATE FUNCTION log.load(
    streams text[], expected bigint[], counts integer[],
    OUT first_position bigint, OUT last_position bigint, OUT existed boolean, OUT durable boolean
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    total    bigint;
    found    bigint;
    head     bigint;
    moment   timestamptz;
    stamp    bigint;
    versions bigint[];
    conflict integer;
    fits     boolean;
BEGIN
    PERFORM log.check_load();
    -- Each stream has the numbers 1, 2, 3 …, and all of them together the ordinals.
    SELECT coalesce(sum(w.count), 0), coalesce(bool_and(w.count IS NOT DISTINCT FROM l.count AND l.fits), false)
    INTO total, fits
    FROM unnest(streams, counts) AS w (stream, count)
    FULL JOIN (
        SELECT l.stream, count(*) AS count,
               min(l.number) = 1 AND max(l.number) = count(*) AND count(DISTINCT l.number) = count(*)
               AND bool_and(l.type <> '' AND strpos(l.type, E'\n') = 0 AND l.schema_version > 0)
               AND l.stream <> '' AND strpos(l.stream, E'\n') = 0 AS fits
        FROM waymark_load AS l GROUP BY l.stream
    ) AS l ON l.stream = w.stream;
    IF total = 0 OR NOT fits OR array_position(expected, NULL) IS NOT NULL
       OR (cardinality(streams), cardinality(streams)) IS DISTINCT FROM (cardinality(expected), cardinality(counts))
       OR (SELECT min(l.ordinal) <> 1 OR max(l.ordinal) <> total FROM waymark_load AS l) THEN
        PERFORM log.raise_invalid('what was copied is not what log.load() was told of');
    END IF;

    -- The next batch is waiting already, even where it doesn't wait for the lock.
    durable := log.enter(2);

    SELECT array_agg(coalesce((SELECT s.version FROM log.streams AS s WHERE s.stream = w.stream), 0) ORDER BY w.ordinal)
    INTO versions FROM unnest(streams) WITH ORDINALITY AS w (stream, ordinal);
    conflict := log.conflict(expected, versions);
    IF conflict IS NOT NULL THEN
        SELECT min(e.position), max(e.position), count(*) INTO first_position, last_position, found
        FROM waymark_load AS l
        JOIN unnest(streams, expected) AS w (stream, expected) ON w.stream = l.stream
        JOIN log.events AS e
          ON hashtextextended(e.stream, 0) = hashtextextended(l.stream, 0) AND e.stream = l.stream
         AND e.version = w.expected + l.number AND e.type = l.type AND e.schema_version = l.schema_version
         AND e.data::text = l.data::text;
        existed := found = total AND last_position - first_position = total - 1 AND 0 <= ALL (expected);
        IF existed THEN
            durable := false;
            RETURN;
        END IF;
        PERFORM log.raise_conflict(streams[conflict], expected[conflict], versions[conflict]);
    END IF;

    SELECT e.position, greatest(e.recorded_at, clock_timestamp()) INTO head, moment
    FROM log.events AS e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0);
    moment := coalesce(moment, clock_timestamp());
    stamp := extract(epoch FROM moment) * 1000000;
    PERFORM log.make_room(head, head + total);

    INSERT INTO log.streams AS s (stream, version)
    SELECT w.stream, w.version + w.count FROM unnest(streams, versions, counts) AS w (stream, version, count)
    ON CONFLICT (stream) DO UPDATE SET version = excluded.version;

    INSERT INTO log.events
    SELECT e.position, e.version, moment, e.schema_version, e.id,
           log.digest(e.position, e.id, e.stream, e.version, e.type, e.schema_version, stamp, e.text, e.metatext),
           e.type, e.stream, e.data, e.metadata
    FROM (
        SELECT h.*, log.event_id(h.hash) AS id
        FROM (
            SELECT head + l.ordinal AS position, l.stream, w.version + l.number AS version, l.type, l.schema_version,
                   l.data, l.metadata, l.data::text AS text, l.metadata::text AS metatext,
                   log.event_hash(l.stream, w.version + l.number) AS hash
            FROM waymark_load AS l
            JOIN unnest(streams, versions) AS w (stream, version) ON w.stream = l.stream
            OFFSET 0
        ) AS h
        OFFSET 0
    ) AS e;

    first_position := head + 1;
    last_position := head + total;
    existed := false;
    NOTIFY waymark_log;
END
$$;

CREATE TABLE log.imports (
    first_position bigint NOT NULL PRIMARY KEY,
    last_position  bigint NOT NULL
);
COMMENT ON TABLE log.imports IS 'Positions that were taken from elsewhere without the texts of their articles.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.imports
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
ALTER TABLE log.imports ENABLE ALWAYS TRIGGER append_only;

-- Puts events of another log, or of a backup, in as they were there: the n-th row copied lies at the position
-- `first_position` + n - 1 with its own time, version and digest. Rows that are here already must be the same and
-- are passed over; the rest must follow on the head. `with_texts` says whether the texts of the articles among them
-- have been kept. Gives how many were added.
CREATE FUNCTION log.load_archive(first_position bigint, with_texts boolean, OUT added bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    head     bigint;
    last     timestamptz;
    total    bigint;
    bad      bigint;
BEGIN
    PERFORM log.check_load();
    PERFORM log.enter(0);
    SELECT e.position, e.recorded_at INTO head, last FROM log.events AS e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0);
    SELECT count(*), min(l.ordinal) FILTER (WHERE l.recorded_at IS NULL OR l.digest IS NULL)
    INTO total, bad FROM waymark_load AS l;
    IF bad IS NOT NULL OR (SELECT min(l.ordinal) <> 1 OR max(l.ordinal) <> total FROM waymark_load AS l) THEN
        PERFORM log.raise_invalid('an archive needs ordinals 1, 2, 3 …, and time and digest of each event');
    END IF;
    IF first_position > head + 1 OR first_position < 1 THEN
        PERFORM log.raise_invalid(format('position %s does not follow on the head of this log, %s', first_position, head));
    END IF;

    SELECT min(e.position) INTO bad
    FROM waymark_load AS l JOIN log.events AS e ON e.position = first_position + l.ordinal - 1
    WHERE e.digest <> l.digest;
    IF bad IS NOT NULL THEN
        PERFORM log.raise_invalid(format('position %s holds another event in this log', bad));
    END IF;
    DELETE FROM waymark_load AS l WHERE first_position + l.ordinal - 1 <= head;

    SELECT min(q.ordinal) INTO bad
    FROM (
        SELECT l.ordinal, l.recorded_at < lag(l.recorded_at, 1, coalesce(last, '-infinity')) OVER (ORDER BY l.ordinal)
               OR l.recorded_at > clock_timestamp() OR l.type = '' OR strpos(l.type, E'\n') > 0
               OR l.stream = '' OR strpos(l.stream, E'\n') > 0 OR l.schema_version < 1 AS wrong
        FROM waymark_load AS l
    ) AS q WHERE q.wrong;
    IF bad IS NOT NULL THEN
        PERFORM log.raise_invalid(format('position %s is out of the order of time, or has no type', first_position + bad - 1));
    END IF;
    SELECT min(q.ordinal) INTO bad
    FROM (
        SELECT l.ordinal, l.number <> coalesce(s.version, 0) + row_number() OVER (PARTITION BY l.stream ORDER BY l.ordinal) AS wrong
        FROM waymark_load AS l LEFT JOIN log.streams AS s ON s.stream = l.stream
    ) AS q WHERE q.wrong;
    IF bad IS NOT NULL THEN
        PERFORM log.raise_invalid(format('position %s does not follow on its stream', first_position + bad - 1));
    END IF;

    PERFORM log.make_room(head, first_position + total - 1);
    INSERT INTO log.streams AS s (stream, version)
    SELECT l.stream, max(l.number) FROM waymark_load AS l GROUP BY l.stream
    ON CONFLICT (stream) DO UPDATE SET version = excluded.version;
    INSERT INTO log.events
    SELECT e.position, e.number, e.recorded_at, e.schema_version, e.id,
           log.digest(e.position, e.id, e.stream, e.number, e.type, e.schema_version, e.stamp, e.text, e.metatext),
           e.type, e.stream, e.data, e.metadata
    FROM (
        SELECT h.*, log.event_id(h.hash) AS id
        FROM (
            SELECT l.*, first_position + l.ordinal - 1 AS position, l.data::text AS text, l.metadata::text AS metatext,
                   (extract(epoch FROM l.recorded_at) * 1000000)::bigint AS stamp,
                   log.event_hash(l.stream, l.number) AS hash
            FROM waymark_load AS l ORDER BY l.ordinal
            OFFSET 0
        ) AS h
        OFFSET 0
    ) AS e;
    GET DIAGNOSTICS added = ROW_COUNT;
    IF added > 0 AND NOT with_texts THEN
        INSERT INTO log.imports VALUES (greatest(first_position, head + 1), first_position + total - 1);
    END IF;

    -- What was written must be what was said to be written.
    SELECT min(e.position) INTO bad
    FROM waymark_load AS l JOIN log.events AS e ON e.position = first_position + l.ordinal - 1
    WHERE e.digest <> l.digest;
    IF bad IS NOT NULL THEN
        PERFORM log.raise_invalid(format('the digest of position %s does not match the event', bad));
    END IF;
    NOTIFY waymark_log;
END
$$;
