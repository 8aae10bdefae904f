"""Currencies: how sums of money are written."""
import pycountry
from babel import Locale
from babel.numbers import get_currency_name

from .output import overrides, source, write as write_table

NO_MONEY = {"XXX", "XTS", "XBA", "XBB", "XBC", "XBD", "XAU", "XAG", "XPT", "XPD", "XUA", "XSU"}


def rows():
    taken, found = set(), []

    def add(code, kind, text):
        if text and (kind, text) not in taken and "(" not in text:
            taken.add((kind, text))
            found.append((code, kind, text))

    for code, kind, texts in overrides("currencies.tsv"):
        for text in texts.split("|"):
            add(code, kind, text)
    codes = sorted({currency.alpha_3 for currency in pycountry.currencies} - NO_MONEY)
    for code in codes:
        add(code, "code", code)
        for count in (None, 1, 2):
            full = get_currency_name(code, count, locale="en") if count else get_currency_name(code, locale="en")
            if full != code:
                add(code, "name", full)
                words = full.split(" ")
                if words[-1][0].isupper():
                    add(code, "name", " ".join(words[:-1] + [words[-1].lower()]))
    for code, symbol in Locale("en").currency_symbols.items():
        if code in codes and symbol != code:
            add(code, "symbol", symbol.replace("\u202f", " "))
    kinds = ("code", "symbol", "name")
    return sorted(found, key=lambda row: (row[0], kinds.index(row[1]), row[2]))


def write():
    write_table(
        "Currencies",
        "Currencies: ISO 4217 code, kind (code, symbol, name), text. A word of several currencies stands with the one "
        "that news means by default; words such as `won` or `real` count only behind a number.",
        [source("babel", "BSD-3-Clause; CLDR, Unicode-3.0"), source("pycountry", "LGPL-2.1; iso-codes, LGPL-2.1-or-later"),
         "by hand: currencies.tsv"],
        rows())
