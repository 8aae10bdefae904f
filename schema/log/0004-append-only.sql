-- What stands in the log stays: no role may change, delete or truncate it. ENABLE ALWAYS holds for a session
-- that plays replica, too.
CREATE FUNCTION log.refuse() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of %.% is refused: the log is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'WM002', HINT = 'Correct it by appending an event.';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.events
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.articles
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON log.streams
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
CREATE TRIGGER forward_only BEFORE UPDATE ON log.streams
    FOR EACH ROW WHEN (new.stream <> old.stream OR new.version <= old.version) EXECUTE FUNCTION log.refuse();

ALTER TABLE log.events ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.articles ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.streams ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.streams ENABLE ALWAYS TRIGGER forward_only;
