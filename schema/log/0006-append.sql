-- Appending: order under a lock, durability outside it (docs/decisions/0006-order-under-the-lock.md).
DROP FUNCTION log.append(text[], bigint[], integer[], text[], integer[], text[], text[]);
DROP FUNCTION log.digest(bigint, uuid, text, bigint, text, integer, timestamptz, json, json);
DROP FUNCTION log.event_id(text, bigint);
-- A statement prepares the conditions of a table anew each time, which takes longer than the row: the functions
-- below see to it instead, and nobody else may write.
ALTER TABLE log.streams DROP CONSTRAINT streams_stream_check, DROP CONSTRAINT streams_version_check;

-- The leaf digest of an event, see docs/log-format.md; `stamp` is its time in microseconds since 1970.
--
-- This and the next two are not declared immutable: text made of a number is not, to the planner, and only a
-- function that promises no more than its body keeps has the body put in the place of the call.
CREATE FUNCTION log.digest(
    event_position bigint, event_id uuid, stream text, version bigint, type text, schema_version integer,
    stamp bigint, data text, metadata text
) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT sha256('\x00'::bytea || convert_to(concat_ws(E'\n', 'waymark event 1', event_position, event_id, stream,
        version, type, schema_version, stamp, octet_length(data), data, octet_length(metadata), metadata, ''),
        'UTF8'))
$$;

-- What an event id is made of: the first 16 bytes of SHA-256 of stream, line feed, version in decimal.
CREATE FUNCTION log.event_hash(stream text, version bigint) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT substring(sha256(convert_to(stream || E'\n' || version, 'UTF8')) FOR 16)
$$;

-- The hash marked as a UUID of version 8 (RFC 9562).
CREATE FUNCTION log.event_id(hash bytea) RETURNS uuid
LANGUAGE sql STABLE AS $$
    SELECT encode(set_byte(set_byte(hash, 6, get_byte(hash, 6) & 15 | 128), 8, get_byte(hash, 8) & 63 | 128), 'hex')::uuid
$$;

-- Takes the lock of the log until the transaction ends, and tells whether the commit will be durable by itself.
--
-- `mode` says what the caller knows: 0, its own transaction goes on after this, and will be committed as usual;
-- 1, it is alone as far as it knows; 2, others append at the same time. Who is alone commits as usual. Who has others
-- beside it commits without waiting for the disk, so that they need not wait for it either, and its caller must call
-- log.flush() before it tells anyone; then many share one wait.
CREATE FUNCTION log.enter(mode integer) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    log_lock CONSTANT bigint := hashtextextended('waymark log', 0);
    is_free  boolean;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'an append needs the isolation level read committed, not %', current_setting('transaction_isolation')
            USING ERRCODE = 'WM003', HINT = 'What was committed before the lock was had must be seen.';
    END IF;
    is_free := pg_try_advisory_xact_lock(log_lock);
    IF NOT is_free THEN PERFORM pg_advisory_xact_lock(log_lock); END IF;
    IF mode = 2 OR mode = 1 AND NOT is_free THEN
        PERFORM set_config('synchronous_commit', 'off', true);
        RETURN false;
    END IF;
    IF current_setting('synchronous_commit') = 'off' THEN
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    RETURN true;
END
$$;

-- Ends when everything that was committed before it is on disk (and on the standbys that the server waits for).
CREATE FUNCTION log.flush() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_setting('synchronous_commit') = 'off' THEN
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    -- A commit waits for the disk only where the transaction has written something.
    PERFORM pg_logical_emit_message(true, 'waymark', '');
END
$$;

-- Sees to it that there are partitions for positions from `head` up to `up_to`, and for a good many more.
CREATE FUNCTION log.make_room(head bigint, up_to bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    size bigint := log.partition_size();
    step bigint := greatest(16, least(65536, size / 4));
BEGIN
    -- To look is not free, so it is done where a step is passed; each look provides for more than a step.
    IF head / step <> up_to / step THEN
        PERFORM log.make_partitions(up_to + size);
    END IF;
END
$$;

-- Which stream is not as expected, by its index; NULL where all are.
-- Expected: 0 none yet, n > 0 exactly n, -1 one that exists, -2 any.
CREATE FUNCTION log.conflict(expected bigint[], versions bigint[]) RETURNS integer
LANGUAGE sql IMMUTABLE AS $$
    SELECT w.ordinal::integer
    FROM unnest(expected, versions) WITH ORDINALITY AS w (expected, version, ordinal)
    WHERE CASE w.expected WHEN -2 THEN false WHEN -1 THEN w.version = 0 ELSE w.version <> w.expected END
    ORDER BY w.ordinal
    LIMIT 1
$$;

CREATE FUNCTION log.raise_conflict(stream text, expected bigint, version bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'stream % is at version %, not as expected', stream, version
        USING ERRCODE = 'WM001',
              DETAIL = json_build_object('stream', stream, 'expected', expected, 'actual', version);
END
$$;

CREATE FUNCTION log.raise_invalid(reason text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', reason USING ERRCODE = 'WM003';
END
$$;

-- Where the one event of an append stands already; raises WM001 where it doesn't.
CREATE FUNCTION log.existing(stream text, expected bigint, type text, schema_version integer, data text) RETURNS bigint
LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
    found  bigint;
    actual bigint;
BEGIN
    SELECT e.position INTO found FROM log.events AS e
    WHERE hashtextextended(e.stream, 0) = hashtextextended(existing.stream, 0) AND e.stream = existing.stream
      AND e.version = expected + 1 AND e.type = existing.type AND e.schema_version = existing.schema_version
      AND e.data::text = existing.data AND expected >= 0;
    IF found IS NULL THEN
        SELECT s.version INTO actual FROM log.streams AS s WHERE s.stream = existing.stream;
        PERFORM log.raise_conflict(stream, expected, coalesce(actual, 0));
    END IF;
    RETURN found;
END
$$;

-- Where the events of an append stand already, in one piece; nothing where they don't.
CREATE FUNCTION log.existing(
    streams text[], expected bigint[], counts integer[], types text[], schema_versions integer[], data text[],
    OUT first_position bigint, OUT last_position bigint
)
LANGUAGE sql AS $$
    SELECT min(e.position), max(e.position)
    FROM (
        SELECT w.stream, w.expected + n AS version, row_number() OVER (ORDER BY w.ordinal, n) AS ordinal
        FROM unnest($1, $2, $3) WITH ORDINALITY AS w (stream, expected, count, ordinal),
             generate_series(1, w.count) AS n
    ) AS w
    JOIN unnest($4, $5, $6) WITH ORDINALITY AS n (type, schema_version, data, ordinal) USING (ordinal)
    JOIN log.events AS e
      ON hashtextextended(e.stream, 0) = hashtextextended(w.stream, 0) AND e.stream = w.stream
     AND e.version = w.version AND e.type = n.type AND e.schema_version = n.schema_version
     AND e.data::text = n.data
    HAVING count(*) = cardinality($4) AND max(e.position) - min(e.position) = cardinality($4) - 1 AND 0 <= ALL ($2)
$$;

-- What log.append (below) does, for one event: in few steps, since each costs more than what it does.
CREATE FUNCTION log.append_one(
    stream text, expected bigint, type text, schema_version integer, data text, metadata text, mode integer,
    OUT first_position bigint, OUT last_position bigint, OUT existed boolean, OUT durable boolean
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
    IF type = '' OR strpos(type, E'\n') > 0 OR stream = '' OR strpos(stream, E'\n') > 0 OR schema_version < 1 THEN
        PERFORM log.raise_invalid('stream and type of an event are one line each, and not empty; its schema version is 1 or more');
    END IF;
    -- As log.enter() does where all is as it mostly is.
    durable := mode = 1 AND current_setting('transaction_isolation') = 'read committed'
        AND current_setting('synchronous_commit') <> 'off'
        AND pg_try_advisory_xact_lock(hashtextextended('waymark log', 0));
    IF NOT durable THEN durable := log.enter(mode); END IF;

    -- A stream that should be there and is not gets version 0 for the moment, which the error below takes back.
    WITH head AS (
        SELECT e.position, e.recorded_at FROM log.events AS e ORDER BY e.position DESC LIMIT 1
    ), moved AS (
        INSERT INTO log.streams AS s VALUES (stream, CASE WHEN expected IN (0, -2) THEN 1 ELSE 0 END)
        ON CONFLICT ON CONSTRAINT streams_pkey DO UPDATE SET version = s.version + 1
            WHERE expected < 0 OR s.version = expected
        RETURNING s.version
    )
    INSERT INTO log.events AS n
    SELECT e.position, e.version, e.moment, schema_version, e.id,
           log.digest(e.position, e.id, stream, e.version, type, schema_version,
               (extract(epoch FROM e.moment) * 1000000)::bigint, data, metadata),
           type, stream, data::json, metadata::json
    FROM (
        SELECT h.*, log.event_id(h.hash) AS id
        FROM (
            SELECT coalesce(h.position, 0) + 1 AS position, greatest(h.recorded_at, clock_timestamp()) AS moment,
                   m.version, log.event_hash(stream, m.version) AS hash
            FROM moved AS m LEFT JOIN head AS h ON true
            WHERE m.version > 0
            OFFSET 0
        ) AS h
        OFFSET 0
    ) AS e
    RETURNING n.position INTO first_position;

    existed := first_position IS NULL;
    IF existed THEN
        first_position := log.existing(stream, expected, type, schema_version, data);
        -- Who appended it may not have waited for the disk yet, and this transaction has nothing to wait for.
        durable := false;
    ELSE
        -- log.make_room() looks where a step is passed, which is a multiple of 16.
        IF first_position & 15 = 0 THEN PERFORM log.make_room(first_position - 1, first_position); END IF;
        NOTIFY waymark_log;
    END IF;
    last_position := first_position;
END
$$;

-- Appends events to streams, and gives their positions.
--
--   streams    the streams, each named once
--   expected   for each: 0 none yet, n > 0 exactly n, -1 one that exists, -2 any
--   counts     for each: how many of the events are its own; the events of the first stream come first, and so on
--   types, schema_versions, data, metadata: the events themselves
--   mode       0 the caller's transaction goes on after this, and other writers wait until it ends; 1 the caller is
--              alone as far as it knows; 2 others append at the same time
--   each       false: all or none. true: each stream is an append of its own, of another writer; those that are not
--              as expected are left out, and places is NULL for them
--
-- Positions have no gap and follow commit order; places has the first one for each stream. The same append again,
-- where it names versions (none yet, or exactly n), gives the first one's positions with `existed`: every event is
-- there already, in the same streams at the same versions, with the same type and data; metadata may differ. Anything
-- else that doesn't fit the expected versions raises WM001; its detail is {"stream", "expected", "actual"}. Where
-- `durable` is false, log.flush() must follow before anyone is told.
CREATE FUNCTION log.append(
    streams text[], expected bigint[], counts integer[], types text[], schema_versions integer[],
    data text[], metadata text[], mode integer, each boolean,
    OUT first_position bigint, OUT last_position bigint, OUT existed boolean, OUT durable boolean, OUT places bigint[]
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    total     CONSTANT integer := cardinality(types);
    head      bigint;
    moment    timestamptz;
    stamp     bigint;
    versions  bigint[];
    conflict  integer;
    -- For each event: its stream, version and position; NULL for those left out.
    event_streams   text[];
    event_versions  bigint[];
    event_positions bigint[];
BEGIN
    IF (total, total, total) IS DISTINCT FROM (cardinality(schema_versions), cardinality(data), cardinality(metadata))
       OR (cardinality(streams), cardinality(streams)) IS DISTINCT FROM (cardinality(expected), cardinality(counts))
       OR array_position(expected, NULL) IS NOT NULL OR array_position(counts, NULL) IS NOT NULL
       OR (SELECT count(DISTINCT s) FROM unnest(streams) AS s) <> cardinality(streams) THEN
        PERFORM log.raise_invalid('an append names each stream once, and says the same number of things of each');
    END IF;
    IF total = 0 OR (SELECT sum(c) FROM unnest(counts) AS c) <> total OR 0 >= ANY (counts)
       OR '' = ANY (types) OR strpos(array_to_string(types, ''), E'\n') > 0
       OR '' = ANY (streams) OR strpos(array_to_string(streams, ''), E'\n') > 0 OR 1 > ANY (schema_versions) THEN
        PERFORM log.raise_invalid(
            'an append needs an event or more for each stream, streams and types of one line, and versions from 1 on');
    END IF;

    durable := log.enter(mode);
    existed := false;

    SELECT array_agg(coalesce((SELECT s.version FROM log.streams AS s WHERE s.stream = w.stream), 0) ORDER BY w.ordinal)
    INTO versions FROM unnest(streams) WITH ORDINALITY AS w (stream, ordinal);
    conflict := log.conflict(expected, versions);
    IF conflict IS NOT NULL AND NOT each THEN
        SELECT a.first_position, a.last_position INTO first_position, last_position
        FROM log.existing(streams, expected, counts, types, schema_versions, data) AS a;
        IF first_position IS NULL THEN
            PERFORM log.raise_conflict(streams[conflict], expected[conflict], versions[conflict]);
        END IF;
        existed := true;
        -- Who appended them may not have waited for the disk yet, and this transaction has nothing to wait for.
        durable := false;
        RETURN;
    END IF;

    SELECT e.position, greatest(e.recorded_at, clock_timestamp()) INTO head, moment
    FROM log.events AS e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0);
    moment := coalesce(moment, clock_timestamp());
    stamp := extract(epoch FROM moment) * 1000000;
    PERFORM log.make_room(head, head + total);

    IF conflict IS NULL THEN
        SELECT array_agg(w.stream), array_agg(w.version), array_agg(head + w.place) INTO event_streams, event_versions, event_positions
        FROM (
            SELECT w.stream, w.version + n AS version, row_number() OVER (ORDER BY w.ordinal, n) AS place
            FROM unnest(streams, versions, counts) WITH ORDINALITY AS w (stream, version, count, ordinal),
                 generate_series(1, w.count) AS n
            ORDER BY w.ordinal, n
        ) AS w;
    ELSE
        SELECT array_agg(w.stream), array_agg(w.version), array_agg(head + w.place) INTO event_streams, event_versions, event_positions
        FROM (
            SELECT w.stream, CASE WHEN w.fits THEN w.version + n END AS version,
                   CASE WHEN w.fits THEN count(*) FILTER (WHERE w.fits) OVER (ORDER BY w.ordinal, n) END AS place
            FROM (
                SELECT w.*, log.conflict(ARRAY[w.expected], ARRAY[w.version]) IS NULL AS fits
                FROM unnest(streams, expected, versions, counts) WITH ORDINALITY
                     AS w (stream, expected, version, count, ordinal)
            ) AS w, generate_series(1, w.count) AS n
            ORDER BY w.ordinal, n
        ) AS w;
    END IF;

    INSERT INTO log.streams AS s (stream, version)
    SELECT e.stream, max(e.version) FROM unnest(event_streams, event_versions) AS e (stream, version)
    WHERE e.version IS NOT NULL GROUP BY e.stream
    ON CONFLICT (stream) DO UPDATE SET version = excluded.version;

    -- The subqueries keep what is used more than once from being taken more than once.
    INSERT INTO log.events
    SELECT e.position, e.version, moment, e.schema_version, e.id,
           log.digest(e.position, e.id, e.stream, e.version, e.type, e.schema_version, stamp, e.data, e.metadata),
           e.type, e.stream, e.data::json, e.metadata::json
    FROM (
        SELECT h.*, log.event_id(h.hash) AS id
        FROM (
            SELECT n.*, log.event_hash(n.stream, n.version) AS hash
            FROM unnest(event_positions, event_streams, event_versions, types, schema_versions, data, metadata)
                 AS n (position, stream, version, type, schema_version, data, metadata)
            WHERE n.position IS NOT NULL
            OFFSET 0
        ) AS h
        OFFSET 0
    ) AS e;
    GET DIAGNOSTICS last_position = ROW_COUNT;
    IF each THEN
        SELECT array_agg((SELECT min(e.position) FROM unnest(event_streams, event_positions) AS e (stream, position)
                          WHERE e.stream = w.stream) ORDER BY w.ordinal)
        INTO places FROM unnest(streams) WITH ORDINALITY AS w (stream, ordinal);
    END IF;
    first_position := head + 1;
    last_position := head + last_position;
    -- A wake-up only: who hears it reads on from where it stands.
    NOTIFY waymark_log;
END
$$;
