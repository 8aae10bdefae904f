#!/usr/bin/env python3
"""Verifies a log of Waymark without Waymark, after docs/log-format.md, with Python's own library only.

    waymark log --format cloudevents | python3 docs/verify.py CHECKPOINT

Prints "ok" and ends with 0 where each event has its place, id and digest and those up to the checkpoint's size have its
root; else the first bad position, and 1. Who signed the checkpoint, a tool for signed notes says (c2sp.org/signed-note).
"""
import base64, datetime, hashlib, json, re, sys, uuid

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
# Numbers stay the text that they are written as.
SPACE = re.compile(r"[ \t\r\n]*")
DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def members(line):
    """The members of a JSON object: for each its value, and the text that the value is written as."""
    def skip(at):
        return SPACE.match(line, at).end()
    found, at = {}, skip(skip(0) + 1)
    while line[at] != "}":
        name, at = DECODER.raw_decode(line, at)
        begin = skip(skip(at) + 1)
        value, end = DECODER.raw_decode(line, begin)
        found[name] = value, line[begin:end]
        at = skip(skip(end) + (line[skip(end)] == ","))
    return found


def event(line):
    """Position, stream, version, id and digest of an event, and what id and digest must be."""
    fields = members(line)
    position, stream, version, id, kind, schema_version, time, metadata, digest = (fields[name][0] for name in (
        "position", "subject", "streamversion", "id", "type", "schemaversion", "time", "metadata", "digest"))
    data = fields["data"][1].encode() if "data" in fields else base64.b64decode(fields["data_base64"][0])
    hashed = bytearray(hashlib.sha256(f"{stream}\n{version}".encode()).digest()[:16])
    hashed[6], hashed[8] = hashed[6] & 0x0F | 0x80, hashed[8] & 0x3F | 0x80
    moment = datetime.datetime.fromisoformat(time.replace("Z", "+00:00")) - EPOCH
    stamp = moment // datetime.timedelta(microseconds=1)
    lines = ["waymark event 1", position, id, stream, version, kind, schema_version, stamp]
    form = "".join(f"{x}\n" for x in lines).encode()
    for part in (data, metadata.encode()):
        form += b"%d\n" % len(part) + part + b"\n"
    leaf = hashlib.sha256(b"\0" + form).digest()
    return int(position), stream, int(version), (id, digest), (str(uuid.UUID(bytes=bytes(hashed))), leaf.hex())


def root(subtrees):
    """The root of the tree (RFC 9162, 2.1.1) from its complete subtrees, (size, hash) from left to right."""
    node = subtrees[-1][1] if subtrees else hashlib.sha256(b"").digest()
    for _, left in reversed(subtrees[:-1]):
        node = hashlib.sha256(b"\1" + left + node).digest()
    return node


def first_bad(lines, size, expected):
    """The first bad position of the log, None where it is whole."""
    last, versions, subtrees = 0, {}, []
    for line in lines:
        try:
            position, stream, version, stored, derived = event(line.decode())
        except (ValueError, LookupError, TypeError, AttributeError):
            return last + 1
        if position != last + 1 or version != versions.get(stream, 0) + 1 or stored != derived:
            return last + 1
        last, versions[stream] = position, version
        subtrees.append((1, bytes.fromhex(derived[1])))
        while len(subtrees) > 1 and subtrees[-1][0] == subtrees[-2][0]:
            (count, left), (_, right) = subtrees[-2:]
            subtrees[-2:] = [(2 * count, hashlib.sha256(b"\1" + left + right).digest())]
        if position == size and root(subtrees) != expected:
            return position
    return last + 1 if last < size or root([]) != expected and size == 0 else None


origin, size, expected = open(sys.argv[1], encoding="utf-8").read().split("\n")[:3]
bad = first_bad(sys.stdin.buffer, int(size), base64.b64decode(expected))
print("ok" if bad is None else f"bad position {bad}")
sys.exit(bad is not None)
