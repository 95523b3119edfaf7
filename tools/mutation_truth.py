"""Tells a corruption from a correction.

The records of `out/` are what extraction gives, and that is not always right. Where a mutant happens to put right what the
record has wrong, by what people labelled in `corpus/`, it is no corruption, and nobody should find fault with it.
"""

import json
import pathlib


class Gold:
    """The facts and enumerations that people labelled in an article."""

    def __init__(self, value):
        self.facts, self.enumerations = value.get("facts"), value.get("enumerations")

    @staticmethod
    def load(folder):
        """By the id that the article has in the records: the name of its file."""
        paths = pathlib.Path(folder).glob("*.json")
        return {path.stem + ".txt": Gold(json.loads(path.read_text(encoding="utf-8"))) for path in paths}

    def is_corrected(self, before, after):
        """Whether all that the mutant changed in facts and enumerations is now as it was labelled, and was not before."""
        if self.facts is None or any(before[key] != after.get(key) for key in before if key not in ("facts", "enumerations")):
            return False
        changed = pairs(before, after, "facts", self.corrects_fact, self.has_no_fact)
        changed += pairs(before, after, "enumerations", lambda a, b: False, self.has_no_enumeration)
        return bool(changed) and all(changed)

    def labelled(self, fact):
        """The labelled facts of the same figure."""
        return [gold for gold in self.facts if figure(gold, gold["indicator"]) == figure(fact, fact["indicator"]["text"])]

    def corrects_fact(self, before, after):
        """Whether each field that differs is as labelled in the mutant, and not in the record."""
        fields = [key for key in before if before[key] != after[key]]
        known = {"modality", "region", "period", "changes", "rank"}
        if set(fields) - known:
            return False
        wanted = [{key: plain(key, gold.get(key)) for key in fields} for gold in self.labelled(before)]
        return bool(wanted) and all(
            {key: plain(key, after[key]) for key in fields} == want and
            {key: plain(key, before[key]) for key in fields} != want for want in wanted)

    def has_no_fact(self, fact):
        return not any(number_of(fact) == number_of(gold) for gold in self.facts)

    def has_no_enumeration(self, enumeration):
        return not any(enumeration["declared"] == gold["declared"] for gold in self.enumerations or [])


def pairs(before, after, key, corrects, is_absent):
    """For each element that differs whether that is right. What was dropped is known by its id."""
    old, new = before[key], after.get(key)
    if old == new:
        return []
    if not isinstance(new, list) or not all(isinstance(one, dict) for one in new):
        return [False]
    if len(old) == len(new):
        return [shape(a) == shape(b) and corrects(a, b) for a, b in zip(old, new) if a != b]
    kept = [one.get("id") for one in new]
    dropped = [one for one in old if one["id"] not in kept]
    return [is_absent(one) for one in dropped] if len(dropped) == len(old) - len(new) else [False]


def shape(value):
    """The keys of a value and of all inside it: what is malformed is right for nobody."""
    if isinstance(value, dict):
        return [(key, shape(inner)) for key, inner in value.items()]
    return [shape(inner) for inner in value] if isinstance(value, list) else None


def number_of(fact):
    """The figures of a fact or of a labelled one, whatever it is about."""
    return [str(fact.get(key)) for key in ("value", "low", "high", "unit")] + [
        [str(change.get(key)) for key in ("direction", "value", "low", "high", "unit")] for change in fact["changes"]]


def figure(fact, indicator):
    return [indicator] + number_of(fact)


def plain(key, value):
    """A field as it is labelled: a code for a region, a date for a period, no entities. What is malformed stays."""
    if key in ("region", "period") and isinstance(value, dict):
        return value.get("code" if key == "region" else "value")
    if key == "rank":
        return without_entity(value)
    return [without_entity(change) for change in value] if key == "changes" and isinstance(value, list) else value


def without_entity(value):
    if not isinstance(value, dict):
        return value
    return {key: str(inner) for key, inner in value.items() if key != "entity"}
