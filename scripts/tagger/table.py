"""Writes quantised weights as a Swift table."""

import base64

from features import key

SCALE = 8
LEAST = 0.5

HEAD = """// swift-format-ignore-file
// Written by scripts/tagger/train; do not edit.
/// Weights of the part-of-speech tagger, in base64: for each feature, in the order of their 32-bit keys, the
/// key's distance from the one before (seven bits a byte, low bits first) and pairs of a tag (plus 128 in the
/// last pair) and a signed weight.
///
/// Trained on four of five documents of the GUM corpus, Georgetown University Multilayer (A. Zeldes and others):
/// annotations CC BY 4.0; Wikinews texts CC BY 2.5; academic and court texts CC BY 4.0.
enum TaggerWeights {
    static let features = %d
    static let rows: StaticString = #\"\"\"
"""


def quantise(weights):
    """Weights as small integers; tiny ones and features left without any are dropped."""
    found = {}
    for feature, row in weights.items():
        kept = {
            tag: max(-127, min(127, round(weight * SCALE)))
            for tag, weight in row.items()
            if abs(weight) >= LEAST
        }
        kept = {tag: weight for tag, weight in kept.items() if weight}
        if kept:
            found[feature] = kept
    return found


def encode(weights):
    rows = {}
    for feature, row in weights.items():
        rows.setdefault(key(feature), row)
    out = bytearray()
    last = 0
    for at in sorted(rows):
        gap, last = at - last, at
        while gap > 127:
            out.append(gap & 127 | 128)
            gap >>= 7
        out.append(gap)
        tags = sorted(rows[at])
        for tag in tags:
            out.append(tag | (128 if tag == tags[-1] else 0))
            out.append(rows[at][tag] & 255)
    return len(rows), bytes(out)


def write(weights, path):
    count, data = encode(weights)
    data += bytes(-len(data) % 3)
    text = base64.b64encode(data).decode()
    lines = [text[at : at + 4000] for at in range(0, len(text), 4000)]
    path.write_text(HEAD % count + "\n".join(lines) + '\n"""#\n}\n', encoding="utf-8")
    return count, path.stat().st_size
