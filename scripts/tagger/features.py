"""Features of a token; Sources/Reading/Grammar/TagFeatures.swift computes the same ones."""

from functools import lru_cache

MASK = (1 << 64) - 1

# What stands in place of a word's hash: marks have their ASCII code, typographic ones that of the plain mark.
NUMBER, CURRENCY, NOTHING = 1 << 8, 2 << 8, 3 << 8
PLAIN = {"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‹": "'", "›": "'",
         "‐": "-", "‑": "-", "‒": "~", "–": "~", "—": "~", "―": "~", "•": "*", "…": "."}


@lru_cache(maxsize=None)
def fold(text):
    """ASCII lower case, a plain apostrophe; other bytes as they are."""
    return bytes(
        byte | 0x20 if 0x41 <= byte <= 0x5A else byte for byte in text.replace("’", "'").encode("utf-8")
    )


@lru_cache(maxsize=None)
def fnv(data):
    """The 64-bit FNV-1a hash of bytes."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def key(feature):
    """32 bits that stand for one feature: its template's number, then its parts."""
    value = (feature[0] * 0xD6E8FEB86659FD93) & MASK
    for part in feature[1:]:
        value = ((value ^ part) * 0x9E3779B97F4A7C15) & MASK
        value ^= value >> 29
    return value >> 32


class Word:
    """What is known of a token by itself."""

    __slots__ = ("kind", "text", "end1", "end2", "end3", "end4", "start", "shape", "known")

    def __init__(self, kind, text, first, lexicon):
        self.kind = kind
        self.known = 0
        self.shape = 16 * first
        if kind != "word":
            code = PLAIN.get(text, text)
            mark = ord(code) if kind == "mark" and ord(code) < 128 else 0
            self.text = {"number": NUMBER, "currency": CURRENCY, "nothing": NOTHING}.get(kind, mark)
            self.end1 = self.end2 = self.end3 = self.end4 = self.start = self.text
            return
        folded = fold(text)
        self.text = fnv(folded)
        self.end1, self.end2, self.end3, self.end4 = (
            int.from_bytes(folded[-size:], "big") for size in (1, 2, 3, 4)
        )
        self.start = int.from_bytes(folded[:2], "big")
        letters = [c for c in text if c.isalpha()]
        upper = len(letters) > 1 and all(c.isupper() for c in letters)
        self.shape += (
            text[0].isupper() + 2 * upper + 4 * any(c.isdigit() for c in text) + 8 * ("-" in text)
            + 32 * (len(folded) < 4)
        )
        self.known = lexicon(folded)


NONE = Word("nothing", "0", False, None)


def around(words, at):
    """The two words before, the word itself and the two behind."""
    return [words[i] if 0 <= i < len(words) else NONE for i in range(at - 2, at + 3)]


def static(words, at):
    """The features that hang on the words only."""
    before2, before, word, after, after2 = around(words, at)
    capital = word.shape & 19
    return [
        (1, word.text), (2, word.end1, capital), (3, word.end2), (4, word.end3), (5, word.end4),
        (6, word.start), (7, word.shape), (8, before.text), (9, before2.text), (10, after.text),
        (11, after2.text), (12, before.end3), (13, after.end3), (14, after.shape & 19, capital),
        (15, word.known), (16, after.known), (17, word.known, after.known), (18, before.known, word.known),
        (19, word.known, capital),
    ]


def dynamic(words, at, tag1, tag2):
    """The features that hang on the tags given before."""
    _, _, word, after, _ = around(words, at)
    return [
        (20, tag1), (21, tag1, tag2), (22, tag1, word.text), (23, tag1, word.end3), (24, tag1, after.text),
        (25, tag2, word.text), (26, tag1, word.known), (27, tag1, word.known, after.known),
        (28, tag1, tag2, word.known), (29, tag1, word.shape),
    ]
