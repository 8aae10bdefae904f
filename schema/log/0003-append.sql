-- Appends events to streams, all or none, and gives their positions.
--
--   streams          the streams, each named once
--   expected         for each: 0 none yet, n > 0 exactly n, -1 one that exists, -2 any
--   event_stream     for each event: the index (from 1) of its stream in `streams`
--   types, schema_versions, data, metadata: the events themselves
--
-- Writers wait for one another until the commit, so that positions have no gap and follow commit order.
-- The same append again, where it names versions (none yet, or exactly n), gives the first one's positions with
-- `existed`: every event is there already, in the same streams at the same versions, with the same type and
-- data; metadata may differ. Anything else that doesn't fit the expected versions raises WM001; its detail is
-- {"stream", "expected", "actual"}.
CREATE FUNCTION log.append(
    streams text[], expected bigint[], event_stream integer[], types text[], schema_versions integer[],
    data text[], metadata text[],
    OUT first_position bigint, OUT last_position bigint, OUT existed boolean
)
LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
    head      bigint;
    moment    timestamptz;
    conflict  record;
    versions  bigint[];
    -- For each event: its number, from 1, among those for its stream.
    numbers   bigint[];
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('waymark log', 0));

    SELECT array_agg(n.number ORDER BY n.ordinal) INTO numbers
    FROM (
        SELECT e.ordinal, row_number() OVER (PARTITION BY e.stream ORDER BY e.ordinal) AS number
        FROM unnest(event_stream) WITH ORDINALITY AS e (stream, ordinal)
    ) AS n;

    SELECT array_agg(coalesce(s.version, 0) ORDER BY w.ordinal) INTO versions
    FROM unnest(streams) WITH ORDINALITY AS w (stream, ordinal)
    LEFT JOIN log.streams AS s ON s.stream = w.stream;

    SELECT w.stream, w.expected, versions[w.ordinal] AS actual INTO conflict
    FROM unnest(streams, expected) WITH ORDINALITY AS w (stream, expected, ordinal)
    WHERE CASE w.expected
              WHEN -2 THEN false
              WHEN -1 THEN versions[w.ordinal] = 0
              ELSE versions[w.ordinal] <> w.expected
          END
    ORDER BY w.ordinal
    LIMIT 1;

    IF FOUND THEN
        SELECT min(e.position), max(e.position) INTO first_position, last_position
        FROM unnest(event_stream, numbers, types, schema_versions, data)
             AS n (stream, number, type, schema_version, data)
        JOIN log.events AS e
          ON e.stream = streams[n.stream] AND e.version = expected[n.stream] + n.number
         AND e.type = n.type AND e.schema_version = n.schema_version AND e.data::text = n.data
        HAVING count(*) = cardinality(types) AND min(expected[n.stream]) >= 0;
        IF FOUND THEN
            existed := true;
            RETURN;
        END IF;
        RAISE EXCEPTION 'stream % is at version %, not as expected', conflict.stream, conflict.actual
            USING ERRCODE = 'WM001',
                  DETAIL = json_build_object(
                      'stream', conflict.stream, 'expected', conflict.expected, 'actual', conflict.actual);
    END IF;

    SELECT e.position, greatest(e.recorded_at, clock_timestamp()) INTO head, moment
    FROM log.events AS e ORDER BY e.position DESC LIMIT 1;
    IF NOT FOUND THEN
        head := 0;
        moment := clock_timestamp();
    END IF;

    INSERT INTO log.streams AS s (stream, version)
    SELECT streams[n.stream], versions[n.stream] + max(n.number)
    FROM unnest(event_stream, numbers) AS n (stream, number)
    GROUP BY n.stream
    ON CONFLICT (stream) DO UPDATE SET version = excluded.version;

    INSERT INTO log.events
    SELECT head + e.ordinal, e.id, e.stream, e.version, e.type, e.schema_version, moment, e.data, e.metadata,
           log.digest(head + e.ordinal, e.id, e.stream, e.version, e.type, e.schema_version, moment, e.data, e.metadata)
    FROM (
        SELECT n.ordinal, streams[n.stream] AS stream, versions[n.stream] + n.number AS version,
               log.event_id(streams[n.stream], versions[n.stream] + n.number) AS id,
               n.type, n.schema_version, n.data::json AS data, n.metadata::json AS metadata
        FROM unnest(event_stream, numbers, types, schema_versions, data, metadata) WITH ORDINALITY
             AS n (stream, number, type, schema_version, data, metadata, ordinal)
    ) AS e
    ORDER BY e.ordinal;

    first_position := head + 1;
    last_position := head + cardinality(types);
    existed := false;
    -- A wake-up only: who hears it reads on from where it stands.
    NOTIFY waymark_log;
END
$$;
