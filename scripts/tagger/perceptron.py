"""An averaged perceptron over hashed features."""

import random
from collections import Counter, defaultdict

from corpus import TAGS
from features import Word, dynamic, static

MARK = TAGS.index("MARK")
NUMBER = TAGS.index("CD")


def prepare(documents, lexicon):
    """Sentences as lists of words, their static features and gold tags."""
    found = []
    for _, sentences in documents:
        for sentence in sentences:
            words = [Word(kind, text, index == 0, lexicon) for index, (kind, text, _) in enumerate(sentence)]
            gold = [TAGS.index(tag) for _, _, tag in sentence]
            found.append((words, [static(words, at) for at in range(len(words))], gold))
    return found


def fixed(word):
    """The tag of a token that is no word."""
    if word.kind == "mark":
        return MARK
    return NUMBER if word.kind in ("number", "currency") else None


def best(weights, features):
    """The tag with the highest score."""
    scores = [0.0] * len(TAGS)
    for feature in features:
        row = weights.get(feature)
        if row:
            for tag, weight in row.items():
                scores[tag] += weight
    return max(range(MARK), key=lambda tag: scores[tag])


def frequent(sentences, least):
    """The features that occur often enough to be kept."""
    counts = Counter()
    for words, features, gold in sentences:
        for at in range(len(words)):
            if fixed(words[at]) is None:
                tag1 = gold[at - 1] if at > 0 else MARK
                tag2 = gold[at - 2] if at > 1 else MARK
                counts.update(features[at])
                counts.update(dynamic(words, at, tag1, tag2))
    return {feature for feature, count in counts.items() if count >= least}


def train(sentences, epochs, least, seed, log=print):
    """Weights averaged over all steps, for features that occur at least so often."""
    kept = frequent(sentences, least)
    weights = defaultdict(dict)
    totals, stamps = defaultdict(dict), defaultdict(dict)
    step = 0
    order = list(sentences)
    chance = random.Random(seed)
    for epoch in range(epochs):
        chance.shuffle(order)
        wrong = seen = 0
        for words, features, gold in order:
            tag1 = tag2 = MARK
            for at, word in enumerate(words):
                tag = fixed(word)
                if tag is None:
                    step += 1
                    used = [f for f in features[at] + dynamic(words, at, tag1, tag2) if f in kept]
                    tag = best(weights, used)
                    seen += 1
                    if tag != gold[at]:
                        wrong += 1
                        for feature in used:
                            for which, change in ((gold[at], 1), (tag, -1)):
                                row = weights[feature]
                                old = row.get(which, 0)
                                total = totals[feature]
                                total[which] = total.get(which, 0) + (step - stamps[feature].get(which, 0)) * old
                                stamps[feature][which] = step
                                row[which] = old + change
                tag1, tag2 = tag, tag1
        log(f"epoch {epoch + 1}: {wrong / seen:.4f} wrong")
    averaged = {}
    for feature, row in weights.items():
        averaged[feature] = {
            tag: (totals[feature].get(tag, 0) + (step - stamps[feature].get(tag, 0)) * weight) / step
            for tag, weight in row.items()
        }
    return averaged


def mean(models):
    """The average of several models, which errs less than each."""
    found = defaultdict(dict)
    for model in models:
        for feature, row in model.items():
            for tag, weight in row.items():
                found[feature][tag] = found[feature].get(tag, 0) + weight / len(models)
    return found


def judge(weights, sentences):
    """The share of right tokens, that of right words, the number of tokens and what was taken for what."""
    right = total = words_right = words_total = 0
    errors = Counter()
    for words, features, gold in sentences:
        tag1 = tag2 = MARK
        for at, word in enumerate(words):
            tag = fixed(word)
            if tag is None:
                tag = best(weights, features[at] + dynamic(words, at, tag1, tag2))
                words_total += 1
                words_right += tag == gold[at]
                if tag != gold[at]:
                    errors[TAGS[gold[at]], TAGS[tag]] += 1
            total += 1
            right += tag == gold[at]
            tag1, tag2 = tag, tag1
    return right / total, words_right / words_total, total, errors
