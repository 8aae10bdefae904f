"""Reads the overrides and writes a table as one Swift raw string."""
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
TARGET = HERE.parent.parent / "Sources/Reading/Lexicons/Tables"


def overrides(name):
    """The rows of an overrides file, as lists of columns."""
    lines = (HERE / "overrides" / name).read_text().splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def source(package, licence):
    return f"{package} {version(package)} ({licence})"


def write(name, doc, sources, rows):
    """Writes `enum name` with one row a line; rows are sequences of columns."""
    lines = ["\t".join(row).rstrip("\t") for row in rows]
    for line in lines:
        assert '"#' not in line and "\n" not in line and "\\#" not in line, line
    text = "// swift-format-ignore-file\n// Written by scripts/lexicons/generate; do not edit.\n"
    text += f"/// {doc}\nenum {name} {{\n    /// One entry a line, columns set off by tabs; lines with # say where they come from.\n"
    text += '    static let rows = #"""\n' + "".join(f"# {one}\n" for one in sources)
    text += "\n".join(lines) + '\n"""#\n}\n'
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / f"{name}.swift").write_text(text)
    print(f"{name}: {len(lines)} rows, {len(text.encode())} bytes")
