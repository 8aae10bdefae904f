"""LegalForms, DevelopmentBanks, Contractors: what organisations are called."""
import pycountry
from cleanco import termdata

from .output import overrides, source, write as write_table
from .words import is_word

SPELT = {"Bosnia / Herzegovina": "BA", "Columbia": "CO", "Czech Republic": "CZ", "Luxemborg": "LU",
         "Macedonia": "MK", "Russia": "RU", "Turkey": "TR", "United States of America": "US"}
UPPER = {"ag", "sa", "ab", "as", "nv", "bv", "llc", "llp", "lp", "plc", "ooo", "oao", "zao", "sae", "saog", "saoc", "uab",
         "sia", "asa", "kg", "ohg", "sarl", "sas", "spa", "snc", "sca", "scs", "mchj", "aj", "qmj", "oaj", "yoaj", "tov"}

ALSO_WORDS = set("Alphabet Amazon Bauer Boliden Essar Ford Jacobs Linde Manas Parsons Proton Santander Santos Suez "
                 "Total Universal Gap Hub Gulf Sun Summa Gama Mapa Actis Agility".split())
DROPPED = {"Etat", "Obrt", "Scop", "Sem", "Ent", "and company", "company", "corporation", "ent.", "ses.", "a spol."}


def forms():
    found = {}
    for kind, form, countries in overrides("legal-forms.tsv"):
        found.setdefault((kind, form), set()).update(set(countries.split("|")) - {"-"})
    known = {form.lower() for _, form in found}
    for country, terms in termdata.terms_by_country.items():
        match = SPELT.get(country) or getattr(pycountry.countries.get(name=country), "alpha_2", None)
        for term in (term.strip() for term in terms):
            # Short forms without a stop are words in too many languages (et, of, ad, da).
            if term in {one.lower() for one in DROPPED} or not term.isascii() or term.lower() in known or (len(term) < 4 and "." not in term and term not in UPPER):
                continue
            form = term.upper() if term in UPPER else term[0].upper() + term[1:] if "." not in term else term
            found.setdefault(("suffix", form), set()).update({match} - {None})
    return sorted((kind, form, "|".join(sorted(countries)) or "-") for (kind, form), countries in found.items())


def proof_needed(names):
    """The names that are ordinary words too (Total, Shell), so that they need more than themselves."""
    single = [name for name in names if " " not in name and len(name) > 2 and not name.isupper()]
    return "|".join(name for name in single if name in ALSO_WORDS or (len(name) > 3 and is_word(name)))


def write():
    write_table(
        "LegalForms", "Legal forms: kind (suffix, prefix), text, countries separated by `|` or `-`.",
        [source("cleanco", "MIT"), "by hand: legal-forms.tsv"], forms())
    write_table(
        "DevelopmentBanks",
        "Lenders: acronym or `-`, names separated by `|`, home country or `-`, kind (bank, fund, agency).",
        ["by hand: development-banks.tsv"], overrides("development-banks.tsv"))
    write_table(
        "Contractors",
        "Companies active abroad: home country, kind, names separated by `|`, then those of them that are words too.",
        ["by hand: contractors.tsv"],
        [(country, "company", names, proof_needed(names.split("|"))) for country, names in overrides("contractors.tsv")])
