"""What the reader's own tables say of a word, as a mask."""

import re
from pathlib import Path

CLASSES = (
    "determiner preposition pronoun conjunction subordinator relative modal be have doing negation adverb "
    "adjective"
).split()
BASE, PRESENT, PAST, PARTICIPLE, GERUND, NOUN, PLURAL = (1 << (len(CLASSES) + at) for at in range(7))


def rows(path):
    text = path.read_text(encoding="utf-8")
    body = text[text.index('#"""') + 4 : text.rindex('"""#')]
    for line in body.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            yield line


def present(word):
    if len(word) > 2 and word[-1] == "y" and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word[-1] in "sxz" or word[-2:] in ("ch", "sh") else "s")


def past(word):
    if word[-1] == "e":
        return word + "d"
    if len(word) > 2 and word[-1] == "y" and word[-2] not in "aeiou":
        return word[:-1] + "ied"
    return word + "ed"


def gerund(word):
    return (word[:-1] if word[-1] == "e" and len(word) > 2 and word[-2:] != "ee" else word) + "ing"


def load(folder):
    folder = Path(folder)
    masks = {}

    def add(word, bit):
        masks[word.encode()] = masks.get(word.encode(), 0) | bit

    for line in rows(folder / "ClosedWords.swift"):
        name, words = line.split("|")[:2]
        if name in CLASSES:
            for word in words.split():
                add(word, 1 << CLASSES.index(name))
    for path in sorted(folder.glob("VerbWords*.swift")):
        for line in rows(path):
            forms = line.split()
            base = forms[0]
            then = forms[1] if len(forms) > 1 else past(base)
            done = forms[2] if len(forms) > 2 else then
            ing = forms[3] if len(forms) > 3 else gerund(base)
            for form, bit in ((base, BASE), (present(base), PRESENT), (then, PAST), (done, PARTICIPLE), (ing, GERUND)):
                add(form, bit)
    for name in (
        "AssetWords AssetWords2 ProjectWords PortionWords AgreementWords ContractWords FinanceWords "
        "InvestmentWords MeetingWords CeremonyWords TitleWords OrganisationWords CompanyWords RegionWords "
        "SectorWords GeneralNouns GeneralNouns2 OccasionWords WorkWords UnitWords"
    ).split():
        for line in rows(folder / f"{name}.swift"):
            words = line.split("|")[0].lower().split()
            if not words:
                continue
            if len(words) == 1:
                add(words[0], NOUN)
                add(present(words[0]), NOUN)
            if present(words[-1]) != words[-1]:
                add(present(words[-1]), PLURAL)
    return lambda word: masks.get(word, 0)
