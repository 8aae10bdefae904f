-- Appending: order under a lock, durability outside it (docs/decisions/0006-order-under-the-lock.md).
DROP FUNCTION log.append(text[], bigint[], integer[], text[], integer[], text[], text[]);
DROP FUNCTION log.digest(bigint, uuid, text, bigint, text, integer, timestamptz, json, json);
DROP FUNCTION log.event_id(text, bigint);

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
-- Who finds the lock free commits as usual. Who had to wait has others behind it most likely: it commits without
-- waiting for the disk, so that they need not wait for it either, and its caller must call log.flush() before it
-- tells anyone. With `holding` (the caller's own transaction goes on) the commit is as usual in any case.
CREATE FUNCTION log.enter(holding boolean) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    log_lock CONSTANT bigint := hashtextextended('waymark log', 0);
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'an append needs the isolation level read committed, not %', current_setting('transaction_isolation')
            USING ERRCODE = 'WM003', HINT = 'What was committed before the lock was had must be seen.';
    END IF;
    IF NOT pg_try_advisory_xact_lock(log_lock) THEN
        PERFORM pg_advisory_xact_lock(log_lock);
        IF NOT holding THEN
            PERFORM set_config('synchronous_commit', 'off', true);
            RETURN false;
        END IF;
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
    step bigint := greatest(1, least(65536, size / 4));
BEGIN
    -- To look is not free, so it is done where a step is passed; each look provides for more than a step.
    IF head = 0 OR head / step <> up_to / step THEN
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

-- What log.append (below) does, for one event: without the arrays, which cost more than the event itself.
CREATE FUNCTION log.append_one(
    stream text, expected bigint, type text, schema_version integer, data text, metadata text, holding boolean,
    OUT first_position bigint, OUT last_position bigint, OUT existed boolean, OUT durable boolean
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    head   bigint;
    moment timestamptz;
    actual bigint;
    hash   bytea;
    id     uuid;
BEGIN
    IF type = '' OR strpos(type, E'\n') > 0 THEN
        PERFORM log.raise_invalid('the type of an event is one line, and not empty');
    END IF;
    durable := log.enter(holding);

    SELECT s.version INTO actual FROM log.streams AS s WHERE s.stream = append_one.stream;
    IF (expected = -1 AND actual IS NULL) OR (expected >= 0 AND coalesce(actual, 0) <> expected) THEN
        SELECT e.position INTO first_position FROM log.events AS e
        WHERE hashtextextended(e.stream, 0) = hashtextextended(append_one.stream, 0)
          AND e.stream = append_one.stream AND e.version = expected + 1 AND e.type = append_one.type
          AND e.schema_version = append_one.schema_version AND e.data::text = append_one.data AND expected >= 0;
        existed := FOUND;
        IF NOT existed THEN PERFORM log.raise_conflict(stream, expected, coalesce(actual, 0)); END IF;
        last_position := first_position;
        -- Who appended it may not have waited for the disk yet, and this transaction has nothing to wait for.
        durable := false;
        RETURN;
    END IF;

    SELECT e.position, e.recorded_at INTO head, moment FROM log.events AS e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0);
    moment := greatest(moment, clock_timestamp());
    PERFORM log.make_room(head, head + 1);

    IF actual IS NULL THEN
        actual := 0;
        INSERT INTO log.streams VALUES (stream, 1);
    ELSE
        UPDATE log.streams AS s SET version = actual + 1 WHERE s.stream = append_one.stream;
    END IF;
    -- In two steps: a function is put in place only where what it is given twice is cheap.
    hash := log.event_hash(stream, actual + 1);
    id := log.event_id(hash);
    INSERT INTO log.events VALUES (
        head + 1, actual + 1, moment, schema_version, id,
        log.digest(head + 1, id, stream, actual + 1, type, schema_version,
            (extract(epoch FROM moment) * 1000000)::bigint, data, metadata),
        type, stream, data::json, metadata::json);
    first_position := head + 1;
    last_position := head + 1;
    existed := false;
    NOTIFY waymark_log;
END
$$;

-- Appends events to streams, all or none, and gives their positions.
--
--   streams    the streams, each named once
--   expected   for each: 0 none yet, n > 0 exactly n, -1 one that exists, -2 any
--   counts     for each: how many of the events are its own; the events of the first stream come first, and so on
--   types, schema_versions, data, metadata: the events themselves
--   holding    whether the caller's transaction goes on after this: other writers then wait until it ends
--
-- Positions have no gap and follow commit order. The same append again, where it names versions (none yet, or
-- exactly n), gives the first one's positions with `existed`: every event is there already, in the same streams at
-- the same versions, with the same type and data; metadata may differ. Anything else that doesn't fit the expected
-- versions raises WM001; its detail is {"stream", "expected", "actual"}. Where `durable` is false, log.flush() must
-- follow before anyone is told.
CREATE FUNCTION log.append(
    streams text[], expected bigint[], counts integer[], types text[], schema_versions integer[],
    data text[], metadata text[], holding boolean,
    OUT first_position bigint, OUT last_position bigint, OUT existed boolean, OUT durable boolean
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    total          CONSTANT integer := cardinality(types);
    head           bigint;
    moment         timestamptz;
    stamp          bigint;
    versions       bigint[];
    conflict       integer;
    event_streams  text[];
    event_versions bigint[];
BEGIN
    IF total = 0 OR (SELECT sum(c) FROM unnest(counts) AS c) <> total OR 0 >= ANY (counts)
       OR '' = ANY (types) OR strpos(array_to_string(types, ''), E'\n') > 0 THEN
        PERFORM log.raise_invalid('an append needs an event or more for each stream, and types of one line');
    END IF;

    durable := log.enter(holding);
    SELECT array_agg(coalesce((SELECT s.version FROM log.streams AS s WHERE s.stream = w.stream), 0) ORDER BY w.ordinal)
    INTO versions FROM unnest(streams) WITH ORDINALITY AS w (stream, ordinal);
    conflict := log.conflict(expected, versions);
    IF conflict IS NOT NULL THEN
        SELECT min(e.position), max(e.position) INTO first_position, last_position
        FROM (
            SELECT w.stream, w.expected + n AS version, row_number() OVER (ORDER BY w.ordinal, n) AS ordinal
            FROM unnest(streams, expected, counts) WITH ORDINALITY AS w (stream, expected, count, ordinal),
                 generate_series(1, w.count) AS n
        ) AS w
        JOIN unnest(types, schema_versions, data) WITH ORDINALITY AS n (type, schema_version, data, ordinal)
          USING (ordinal)
        JOIN log.events AS e
          ON hashtextextended(e.stream, 0) = hashtextextended(w.stream, 0) AND e.stream = w.stream
         AND e.version = w.version AND e.type = n.type AND e.schema_version = n.schema_version
         AND e.data::text = n.data
        HAVING count(*) = total AND max(e.position) - min(e.position) = total - 1 AND 0 <= ALL (expected);
        existed := FOUND;
        IF existed THEN
            -- Who appended them may not have waited for the disk yet, and this transaction has nothing to wait for.
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
    SELECT w.stream, w.version + w.count
    FROM unnest(streams, versions, counts) AS w (stream, version, count)
    ON CONFLICT (stream) DO UPDATE SET version = excluded.version;

    SELECT array_agg(w.stream), array_agg(w.version) INTO event_streams, event_versions
    FROM (
        SELECT w.stream, w.version + n AS version
        FROM unnest(streams, versions, counts) WITH ORDINALITY AS w (stream, version, count, ordinal),
             generate_series(1, w.count) AS n
        ORDER BY w.ordinal, n
    ) AS w;

    -- The subqueries keep what is used more than once from being taken more than once.
    INSERT INTO log.events
    SELECT e.position, e.version, moment, e.schema_version, e.id,
           log.digest(e.position, e.id, e.stream, e.version, e.type, e.schema_version, stamp, e.data, e.metadata),
           e.type, e.stream, e.data::json, e.metadata::json
    FROM (
        SELECT h.*, log.event_id(h.hash) AS id
        FROM (
            SELECT head + n.ordinal AS position, n.*, log.event_hash(n.stream, n.version) AS hash
            FROM unnest(event_streams, event_versions, types, schema_versions, data, metadata) WITH ORDINALITY
                 AS n (stream, version, type, schema_version, data, metadata, ordinal)
            OFFSET 0
        ) AS h
        OFFSET 0
    ) AS e;

    first_position := head + 1;
    last_position := head + total;
    existed := false;
    -- A wake-up only: who hears it reads on from where it stands.
    NOTIFY waymark_log;
END
$$;
