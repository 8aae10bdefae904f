-- A UUID (RFC 9562, version 8) derived from stream and version: the first 16 bytes of the SHA-256 of
-- stream, line feed, version in decimal.
CREATE FUNCTION log.event_id(stream text, version bigint) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT encode(set_byte(set_byte(h, 6, get_byte(h, 6) & 15 | 128), 8, get_byte(h, 8) & 63 | 128), 'hex')::uuid
    FROM (SELECT substring(sha256(convert_to(stream || E'\n' || version, 'UTF8')) FOR 16)) AS t (h)
$$;

-- The leaf digest of an event: SHA-256 of a zero byte (RFC 9162, 2.1.1) and the canonical form, which
-- docs/log-format.md describes.
CREATE FUNCTION log.digest(
    event_position bigint, event_id uuid, stream text, version bigint, type text, schema_version integer,
    recorded_at timestamptz, data json, metadata json
) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT sha256('\x00'::bytea || convert_to(
        'waymark event 1' || E'\n' || event_position || E'\n' || event_id || E'\n' || stream || E'\n'
        || version || E'\n' || type || E'\n' || schema_version || E'\n'
        || (extract(epoch FROM recorded_at) * 1000000)::bigint || E'\n'
        || octet_length(data::text) || E'\n' || data::text || E'\n'
        || octet_length(metadata::text) || E'\n' || metadata::text || E'\n', 'UTF8'))
$$;
