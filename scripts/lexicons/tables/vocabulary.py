"""Common English verbs with their forms, adjectives and adverbs.

Sources: Princeton WordNet 3.0 (Debian package wordnet-base) for which words there are and what they can be,
lemminflect for the forms, wordfreq for which are common. The hand-kept tables go before these.
"""
import os
from pathlib import Path

from lemminflect import getInflection
from wordfreq import zipf_frequency

from .output import source, write as write_table

WORDNET = Path(os.environ.get("WORDNET", "/usr/share/wordnet"))
BY_HAND = Path(__file__).resolve().parents[3] / "Sources/Reading/Lexicons/Tables"
# Far more often a noun, a name or a function word than a verb in the news.
NO_VERB = set("while out down up over back well still can will may march august second us it was do be have "
              "mine state bank fund house home people man dust sun star lion cousin prince king minister person "
              "school book paper word water oil gas ship train road air power iron metal stone wood field ground "
              "region region district city group team club party night day year month week hour minute "
              "million percent cent dollar euro street corner floor table board chair picture story page letter "
              "gauge number figure price lot bit part side end point".split())


SOURCE = ["Princeton WordNet 3.0 (Debian package wordnet-base 3.0-37; WordNet 3.0 license)",
          source("lemminflect", "MIT"), source("wordfreq", "Apache-2.0; chooses the words")]


def senses(part):
    """Lemma -> how often its senses were tagged in WordNet's corpus."""
    found = {}
    for line in (WORDNET / f"index.{part}").read_text().splitlines():
        if line.startswith("  "):
            continue
        fields = line.split()
        pointers = int(fields[3])
        found[fields[0]] = int(fields[5 + pointers])
    return found


def plain(word):
    return word.isalpha() and word.isascii() and word.islower() and len(word) > 2


def form(word, tag, default):
    found = getInflection(word, tag=tag)
    return found[0] if found else default


def by_hand():
    found = set()
    for path in BY_HAND.glob("VerbWords*.swift"):
        for line in path.read_text().splitlines():
            if line.startswith("        ") and not line.startswith("        #"):
                found.add(line.split()[0])
    return found


def write():
    verbs, nouns, adjectives, adverbs = senses("verb"), senses("noun"), senses("adj"), senses("adv")
    known = by_hand()
    rows = []
    for word, tagged in sorted(verbs.items()):
        if not plain(word) or word in known or word in NO_VERB:
            continue
        if tagged == 0 or zipf_frequency(word, "en") < 2.6:
            continue
        if nouns.get(word, 0) > 2 * tagged or adjectives.get(word, 0) > tagged:
            continue
        past = form(word, "VBD", word + "ed")
        row = [word, past, form(word, "VBN", past), form(word, "VBG", word + "ing")]
        if nouns.get(word, 0) > 0:
            row.append("+")
        rows.append([" ".join(row)])
    write_table(
        "EnglishVerbs", "Common verbs: lemma, past, participle, gerund; + where the word is a noun, too.", SOURCE, rows)
    rows = [[word] for word, tagged in sorted(adjectives.items())
            if plain(word) and tagged > 0 and word not in nouns and word not in verbs and zipf_frequency(word, "en") >= 3.0]
    write_table("EnglishAdjectives", "Common adjectives that are nothing else.", SOURCE, rows)
    rows = [[word] for word, tagged in sorted(adverbs.items())
            if plain(word) and word not in nouns and word not in verbs and word not in adjectives
            and zipf_frequency(word, "en") >= 3.0]
    write_table("EnglishAdverbs", "Common adverbs that are nothing else.", SOURCE, rows)
