"""Which words are ordinary English, given names or surnames, so that a name alone proves little."""
import functools
import unicodedata
from importlib.resources import files

from english_words import get_english_words_set
from wordfreq import zipf_frequency

BY_HAND = set("mary male nice mobile reading split bath bar van most orange of best bari tours cork sale bury hove".split())


@functools.cache
def ordinary():
    words = get_english_words_set(["web2", "gcide"], lower=False, alpha=False)
    return {word for word in words if word.islower()}


@functools.cache
def people():
    """The given names that most people of the US census of 1990 bear, and its 3,000 first surnames."""
    found = set()
    for name, share in (("dist.male.first", 90), ("dist.female.first", 90), ("dist.all.last", 48)):
        for line in (files("names") / name).read_text().splitlines():
            columns = line.split()
            if float(columns[2]) <= share:
                found.add(columns[0].lower())
    return found


def is_word(text):
    low = text.lower()
    return low in BY_HAND or len(low) <= 3 or (low in ordinary() and zipf_frequency(low, "en") >= 2.0)


def is_person(text):
    return text.lower() in people()


SPECIAL = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "ß": "ss",
                         "æ": "ae", "Æ": "Ae", "œ": "oe", "ə": "a", "Ə": "A", "þ": "th", "Þ": "Th", "ħ": "h", "Ħ": "H",
                         "ʻ": "'", "ʼ": "'", "‘": "'", "’": "'", "ʿ": "'", "ʾ": "'", "`": "'", "ŋ": "ng", "ɓ": "b",
                         "ɗ": "d", "Ɓ": "B", "Ɗ": "D", "ƙ": "k", "Ƙ": "K", "ŉ": "n", "Ŧ": "T", "ŧ": "t", "ơ": "o"})


def plain(text):
    """The text without diacritics."""
    decomposed = unicodedata.normalize("NFKD", text.translate(SPECIAL))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def key(text):
    """What spellings of one name have in common: letters only, without case and diacritics."""
    return "".join(c for c in plain(text).lower() if c.isalnum())


def is_latin(text):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "ʻʼ‘’" for c in text)
