-- The Merkle tree over the leaf digests (RFC 9162, 2.1.1), sealed after each run of appends.

CREATE TABLE log.tree (
    level  smallint NOT NULL CHECK (level > 0),
    number bigint   NOT NULL CHECK (number >= 0),
    hash   bytea    NOT NULL,
    PRIMARY KEY (level, number)
);
COMMENT ON TABLE log.tree IS
    'Roots of complete subtrees: of level n, number k over the 256^n leaves from index k * 256^n on. They spare a proof the reading of all leaves; what they are worth is told by the head.';

CREATE TABLE log.heads (
    size      bigint      PRIMARY KEY CHECK (size > 0),
    root      bytea       NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE log.heads IS 'The root of the tree over positions 1 to size, as it was when it was sealed.';

CREATE TABLE log.identity (
    origin text PRIMARY KEY
);
COMMENT ON TABLE log.identity IS 'What checkpoints call this log; one row.';
INSERT INTO log.identity VALUES ('waymark/log/' || gen_random_uuid());

-- The root over nodes that stand side by side, 32 bytes each, all over as many leaves but for the last, which may
-- be over fewer: pairs become one, one that is left over goes up as it is.
CREATE FUNCTION log.fold(nodes bytea) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    pairs integer;
    above bytea;
BEGIN
    WHILE octet_length(nodes) > 32 LOOP
        pairs := octet_length(nodes) / 64;
        SELECT string_agg(sha256('\x01'::bytea || substring(nodes FROM n * 64 + 1 FOR 64)), ''::bytea ORDER BY n)
        INTO above FROM generate_series(0, pairs - 1) AS n;
        nodes := above || substring(nodes FROM pairs * 64 + 1);
    END LOOP;
    RETURN nodes;
END
$$;

-- Seals the head: the root over all events. Gives the size, 0 while the log is empty; the same again is nothing.
CREATE FUNCTION log.seal(OUT size bigint, OUT root bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    width  bigint := 1;
    number bigint;
    nodes  bytea;
BEGIN
    IF current_setting('synchronous_commit') = 'off' THEN
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('waymark seal', 0));
    SELECT e.position INTO size FROM log.events AS e ORDER BY e.position DESC LIMIT 1;
    IF NOT FOUND THEN
        size := 0;
        root := sha256('');
        RETURN;
    END IF;
    SELECT h.root INTO root FROM log.heads AS h WHERE h.size = seal.size;
    IF FOUND THEN RETURN; END IF;

    FOR level IN 1..8 LOOP
        EXIT WHEN width > size;
        -- The nodes of this level that have become complete.
        SELECT coalesce(max(t.number) + 1, 0) INTO number FROM log.tree AS t WHERE t.level = level;
        WHILE (number + 1) * width * 256 <= size LOOP
            IF level = 1 THEN
                SELECT string_agg(e.digest, ''::bytea ORDER BY e.position) INTO nodes
                FROM log.events AS e WHERE e.position BETWEEN number * 256 + 1 AND (number + 1) * 256;
            ELSE
                SELECT string_agg(t.hash, ''::bytea ORDER BY t.number) INTO nodes FROM log.tree AS t
                WHERE t.level = level - 1 AND t.number BETWEEN number * 256 AND number * 256 + 255;
            END IF;
            INSERT INTO log.tree VALUES (level, number, log.fold(nodes));
            number := number + 1;
        END LOOP;
        -- What no node of this level covers, with the root over what no node of the level below covered.
        IF level = 1 THEN
            SELECT string_agg(e.digest, ''::bytea ORDER BY e.position) INTO nodes
            FROM log.events AS e WHERE e.position BETWEEN number * 256 + 1 AND size;
        ELSE
            SELECT string_agg(t.hash, ''::bytea ORDER BY t.number) INTO nodes FROM log.tree AS t
            WHERE t.level = level - 1 AND t.number >= number * 256;
        END IF;
        nodes := coalesce(nodes, '') || coalesce(root, '');
        IF nodes <> '' THEN root := log.fold(nodes); END IF;
        width := width * 256;
    END LOOP;
    INSERT INTO log.heads (size, root) VALUES (size, root);
END
$$;
