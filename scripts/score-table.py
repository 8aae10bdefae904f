#!/usr/bin/env python3
"""Holds a score against the last one of the same corpus on record, and puts it on record.

  score-table.py show|record FILE CORPUS VERSION < what `score.py events` printed
"""
import datetime
import re
import sys

COLUMNS = ["date", "version", "corpus", "P", "R", "F1", "full F1", "false alarms", "F1 by type"]


def score(text):
    """The figures of a printed score, by column."""
    total = re.search(r"^EVENTS P ([\d.]+) R ([\d.]+) F1 ([\d.]+); FULL F1 ([\d.]+)", text, re.M)
    alarms = re.search(r"false alarms on articles with nothing: (\d+/\d+)", text)
    if not total or not alarms:
        sys.exit("score-table: this is no score")
    types = re.findall(r"^([A-Z]\w+) +\d+ +\d+ +[\d.]+ +[\d.]+ +([\d.]+)$", text, re.M)
    return dict(zip(COLUMNS[3:], [*total.groups(), alarms.group(1), ", ".join(f"{t} {f}" for t, f in types)]))


def recorded(lines, corpus):
    """The last row of a corpus."""
    for line in reversed(lines):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and len(cells) == len(COLUMNS) and cells[2] == corpus:
            return dict(zip(COLUMNS, cells))
    return None


def by_type(cell):
    return {t: float(f) for t, f in (pair.split() for pair in cell.split(", ") if pair)}


def changes(old, new):
    for column in ["P", "R", "F1", "full F1"]:
        difference = float(new[column]) - float(old[column])
        if abs(difference) >= 0.0005:
            yield f"{column} {old[column]} -> {new[column]} ({difference:+.3f})"
    if old["false alarms"] != new["false alarms"]:
        yield f"false alarms {old['false alarms']} -> {new['false alarms']}"
    before, after = by_type(old["F1 by type"]), by_type(new["F1 by type"])
    for name in sorted(before.keys() | after.keys()):
        difference = after.get(name, 0) - before.get(name, 0)
        if abs(difference) >= 0.005:
            yield f"{name} {before.get(name, 0):.2f} -> {after.get(name, 0):.2f} ({difference:+.2f})"


def main():
    verb, path, corpus, version = sys.argv[1:]
    new = score(sys.stdin.read())
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    old = recorded(lines, corpus)
    if old is None:
        print(f"nothing on record for {corpus}")
    else:
        print(f"against {old['date']}, waymark {old['version']}: " + ("; ".join(changes(old, new)) or "the same"))
    if verb == "record":
        row = {"date": datetime.date.today().isoformat(), "version": version, "corpus": corpus, **new}
        last = max((i for i, line in enumerate(lines) if line.startswith("|")), default=None)
        if last is None:
            sys.exit(f"score-table: {path} has no table yet; begin one with the lines\n"
                     f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|")
        lines.insert(last + 1, "| " + " | ".join(row[column] for column in COLUMNS) + " |")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        print(f"on record in {path}")


if __name__ == "__main__":
    main()
