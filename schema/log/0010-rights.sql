-- Who may do what: the log belongs to who migrates; others get the right to read it and to call its functions.
--
-- A log of an earlier version may belong to the application's role; a superuser who migrates takes it over.
DO $$
DECLARE
    thing record;
BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN RETURN; END IF;
    EXECUTE format('ALTER SCHEMA log OWNER TO %I', current_user);
    FOR thing IN SELECT c.oid::regclass AS name FROM pg_class AS c
                 WHERE c.relnamespace = 'log'::regnamespace AND c.relkind IN ('r', 'p') LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO %I', thing.name, current_user);
    END LOOP;
    FOR thing IN SELECT p.oid::regprocedure AS name FROM pg_proc AS p WHERE p.pronamespace = 'log'::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO %I', thing.name, current_user);
    END LOOP;
END
$$;

REVOKE ALL ON SCHEMA log FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA log FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA log FROM PUBLIC;

-- What stands in these stays, too.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.tree
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.heads
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.identity
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
ALTER TABLE log.tree ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.heads ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log.identity ENABLE ALWAYS TRIGGER append_only;

-- Lets a role read the log and append to it, and make the schemas of the projected state. Nothing else.
CREATE FUNCTION log.admit(role text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('GRANT CREATE, TEMPORARY, CONNECT ON DATABASE %I TO %I', current_database(), role);
    EXECUTE format('GRANT USAGE ON SCHEMA log TO %I', role);
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA log FROM %I', role);
    EXECUTE format(
        'GRANT SELECT ON log.events, log.streams, log.articles, log.partitions, log.imports, log.tree, log.heads, log.identity, '
        'log.subscriptions, log.schema_files TO %I', role);
    EXECUTE format(
        'GRANT EXECUTE ON FUNCTION log.append, log.append_one, log.flush, log.begin_load, log.load, log.load_archive, '
        'log.seal, log.checkpoint, log.keep TO %I', role);
END
$$;
REVOKE ALL ON FUNCTION log.admit FROM PUBLIC;
