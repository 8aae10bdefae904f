-- The log in partitions by position, made ahead of need, with narrow columns before wide ones (less padding) and a
-- narrow index in place of the one over stream and version: an event's version is given under the lock, from
-- log.streams, so that no index has to refuse it.

ALTER TABLE log.events RENAME TO events_before;

CREATE TABLE log.events (
    position       bigint      NOT NULL,
    version        bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    schema_version integer     NOT NULL,
    event_id       uuid        NOT NULL,
    digest         bytea       NOT NULL,
    type           text        NOT NULL,
    stream         text        NOT NULL,
    data           json        NOT NULL,
    metadata       json        NOT NULL,
    CONSTRAINT events_position PRIMARY KEY (position) WITH (fillfactor = 100)
) PARTITION BY RANGE (position);
-- Equal values share one entry, so that this takes a few bytes an event; the stream itself is compared, too.
CREATE INDEX events_stream ON log.events (hashtextextended(stream, 0));

COMMENT ON TABLE log.events IS 'The log; see docs/log-format.md.';
COMMENT ON COLUMN log.events.position IS '1, 2, 3 … without gap, in commit order.';
COMMENT ON COLUMN log.events.event_id IS 'Derived from stream and version: the same for the same append.';
COMMENT ON COLUMN log.events.digest IS 'The leaf hash of RFC 9162 over the canonical form.';

CREATE TABLE log.partitions (
    name           text   PRIMARY KEY,
    first_position bigint NOT NULL UNIQUE,
    last_position  bigint NOT NULL CHECK (last_position >= first_position)
);
COMMENT ON TABLE log.partitions IS 'Which positions each partition of log.events takes.';

-- How many positions a new partition takes: a power of two, so that a full one is one node of the Merkle tree.
CREATE FUNCTION log.partition_size() RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 4194304::bigint';

-- Makes the partitions that are missing up to a position. It is attached, not made in place, because that waits
-- for no reader; a partition refuses changes as the log does, also when it is named itself.
CREATE FUNCTION log.make_partitions(up_to bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    first_free bigint;
    last_taken bigint;
    number     bigint;
    partition  text;
BEGIN
    SELECT coalesce(max(p.last_position), 0) + 1, count(*) + 1 INTO first_free, number FROM log.partitions AS p;
    WHILE first_free <= up_to LOOP
        last_taken := first_free + log.partition_size() - 1;
        partition := 'events_' || number;
        EXECUTE format('CREATE TABLE log.%I (LIKE log.events INCLUDING ALL)', partition);
        EXECUTE format(
            'ALTER TABLE log.events ATTACH PARTITION log.%I FOR VALUES FROM (%s) TO (%s)',
            partition, first_free, last_taken + 1);
        EXECUTE format(
            'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION log.refuse()', partition);
        EXECUTE format('ALTER TABLE log.%I ENABLE ALWAYS TRIGGER append_only', partition);
        INSERT INTO log.partitions VALUES (partition, first_free, last_taken);
        first_free := last_taken + 1;
        number := number + 1;
    END LOOP;
END
$$;

SELECT log.make_partitions(coalesce(max(position), 0) + log.partition_size()) FROM log.events_before;
INSERT INTO log.events
SELECT position, version, recorded_at, schema_version, event_id, digest, type, stream, data, metadata
FROM log.events_before ORDER BY position;
DROP TABLE log.events_before;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.events
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.partitions
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
ALTER TABLE log.events ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.partitions ENABLE ALWAYS TRIGGER append_only;
