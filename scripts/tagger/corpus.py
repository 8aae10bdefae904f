"""Sentences of a CoNLL-U folder, cut into words as the reader cuts them, with one tag each."""

import re
from pathlib import Path

# Penn tags with those merged that the reader's grammar treats alike; the order is that of the Swift enum.
TAGS = (
    "NN NNS NNP JJ RB VB VBP VBZ VBD VBN VBG MD TO IN DT PRP PRP$ WH CC CD POS X MARK"
).split()

MERGED = {
    "NNPS": "NNP", "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB", "RP": "IN", "PDT": "DT",
    "EX": "PRP", "WDT": "WH", "WP": "WH", "WRB": "WH", "WP$": "WH",
}

# Letters as the reader's tokenizer sees them: ASCII, and what UTF-8 does not begin with C2, E2 or EF.
LETTER = r"A-Za-z\u00C0-\u1FFF\u3000-\uEFFF"
TOKEN = re.compile(
    rf"(?P<number>\d+(?:[.,]\d+)*)"
    rf"|(?P<currency>[$£¥₠-₿])"
    rf"|(?P<word>(?:[{LETTER}]\.){{2,}}"
    rf"|[{LETTER}](?:[{LETTER}\d]|[-‐‑–](?=[{LETTER}\d])|['’](?=[{LETTER}]))*)"
    rf"|(?P<possessive>(?<=\S)['’][sS](?![{LETTER}]))"
    rf"|(?P<mark>\S)"
)
POSSESSIVE = re.compile(r".+?(?=['’][sS]$)")


def tokens(text):
    """The reader's tokens of a text: kind, start, end."""
    at = 0
    while match := TOKEN.search(text, at):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "word":
            cut = POSSESSIVE.match(text, start, end)
            end = cut.end() if cut else end
        yield "word" if kind == "possessive" else kind, start, end
        at = end


def gold_tag(parts):
    """One tag for a token that the corpus cuts into several."""
    if len(parts) == 1:
        return parts[0]
    if "HYPH" not in parts:
        return parts[0]
    last = [part for part in parts if part != "HYPH"][-1]
    return "JJ" if last in ("VBN", "VBG", "VBD") else last


def tag(kind, parts):
    if kind == "mark":
        return "MARK"
    if kind in ("number", "currency"):
        return "CD"
    found = gold_tag(parts)
    found = MERGED.get(found, found)
    return found if found in TAGS and found != "MARK" else "X"


def sentence(text, rows):
    """The words of one sentence: kind, text, tag."""
    spans, at = [], 0
    for form, xpos in rows:
        start = text.index(form, at)
        at = start + len(form)
        spans.append((start, at, xpos))
    found = []
    for kind, start, end in tokens(text):
        parts = [xpos for left, right, xpos in spans if left < end and right > start]
        if parts:
            found.append((kind, text[start:end], tag(kind, parts)))
    return found


def read(path):
    """The sentences of a document."""
    text, rows, found = None, [], []
    for line in path.read_text(encoding="utf-8").splitlines() + [""]:
        if line.startswith("# text = "):
            text = line[len("# text = "):]
        elif line and not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():
                rows.append((fields[1], fields[4]))
        elif not line and rows:
            found.append(sentence(text, rows))
            rows = []
    return found


def split(folder):
    """The documents by name, those for training and every fifth for judging."""
    paths = sorted(Path(folder).glob("*.conllu"))
    train = [(path.stem, read(path)) for index, path in enumerate(paths) if index % 5 != 4]
    judge = [(path.stem, read(path)) for index, path in enumerate(paths) if index % 5 == 4]
    return train, judge
