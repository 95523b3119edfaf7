"""The record as Python values. `docs/record.md` explains every key."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any, Union

#: Exact, as the record writes it: never by way of a float.
Number = Union[int, Decimal]


@dataclass(frozen=True, slots=True)
class Span:
    """Words and where they stand: ``record.text[start:end]``, and in the source ``source_start:source_end``."""

    text: str
    start: int
    end: int
    source_start: int
    source_end: int

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Span:
        return cls(data["text"], data["start"], data["end"], data["source_start"], data["source_end"])


@dataclass(frozen=True, slots=True)
class Entity(Span):
    """Something read. What its type does not have is None; `keys` holds everything that its type has."""

    id: str
    type: str
    sentence: int
    within: str | None
    rule: str
    keys: dict[str, Any] = field(repr=False)

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Entity:
        common = Span._of(data)
        keys = {key: value for key, value in data.items() if key not in _COMMON_KEYS}
        return cls(
            common.text, common.start, common.end, common.source_start, common.source_end,
            data["id"], data["type"], data["sentence"], data["within"], data["rule"], keys,
        )  # fmt: skip

    @property
    def value(self) -> Number | str | None:
        """A number of figures and ordinals, Extended Date/Time Format of dates."""
        return self.keys.get("value")

    @property
    def low(self) -> Number | None:
        return self.keys.get("low")

    @property
    def high(self) -> Number | None:
        return self.keys.get("high")

    @property
    def unit(self) -> str | None:
        return self.keys.get("unit")

    @property
    def modifier(self) -> str | None:
        return self.keys.get("modifier")

    @property
    def code(self) -> str | None:
        """Of a region: GB/T 2260."""
        return self.keys.get("code")

    @property
    def name(self) -> str | None:
        """Of a region."""
        return self.keys.get("name")

    @property
    def members(self) -> list[str]:
        """Of a group of regions, or of words that stand for several."""
        return self.keys.get("members") or []

    @property
    def title(self) -> str | None:
        """Of a document."""
        return self.keys.get("title")

    @property
    def kind(self) -> str | None:
        """Of a document: 条例, 意见 …"""
        return self.keys.get("kind")

    @property
    def resolved(self) -> str | None:
        """Of a date: what it comes to by the day of the article."""
        return self.keys.get("resolved")


_COMMON_KEYS = frozenset(
    ("id", "type", "start", "end", "text", "source_start", "source_end", "sentence", "within", "rule")
)


@dataclass(frozen=True, slots=True)
class Sentence:
    start: int
    end: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Amount:
    """A value, or a range from `low` to `high`."""

    value: Number | None
    low: Number | None
    high: Number | None
    unit: str | None
    modifier: str | None

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Amount:
        return cls(*_amount(data))


@dataclass(frozen=True, slots=True)
class Change(Amount):
    direction: str
    basis: str | None
    entity: str | None

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Change:
        return cls(*_amount(data), data["direction"], data.get("basis"), data.get("entity"))


@dataclass(frozen=True, slots=True)
class Rank:
    value: int | None
    scope: str | None
    entity: str | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A region by its code or a period by its value, and the entity that says so."""

    value: str | None
    entity: str | None


@dataclass(frozen=True, slots=True)
class Fact(Amount):
    """A figure and what it measures."""

    id: str
    sentence: int
    indicator: Span
    region: Reference | None
    period: Reference | None
    entity: str | None
    earlier: Amount | None
    modality: str | None
    changes: tuple[Change, ...]
    rank: Rank | None
    rule: str

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Fact:
        earlier, rank = data.get("from"), data.get("rank")
        return cls(
            *_amount(data),
            data["id"],
            data["sentence"],
            Span._of(data["indicator"]),
            _reference(data.get("region"), "code"),
            _reference(data.get("period"), "value"),
            data.get("entity"),
            None if earlier is None else Amount._of(earlier),
            data.get("modality"),
            tuple(Change._of(change) for change in data["changes"]),
            None if rank is None else Rank(rank.get("value"), rank.get("scope"), rank.get("entity")),
            data["rule"],
        )


@dataclass(frozen=True, slots=True)
class Enumeration:
    """What is counted and the list beside it."""

    id: str
    sentence: int
    entity: str
    declared: Number
    found: int
    agrees: bool
    items: tuple[Span, ...]

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Enumeration:
        items = tuple(Span._of(item) for item in data["items"])
        return cls(
            data["id"], data["sentence"], data["entity"], data["declared"], data["found"], data["agrees"], items
        )


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What was changed, damaged or doubtful."""

    code: str
    severity: str
    message: str
    source_start: int | None
    source_end: int | None


class Record:
    """What one article states. Read from its JSON when first asked: passing records on costs nothing."""

    #: The bytes that `tiqu extract` writes, without the line end.
    json: bytes

    def __init__(self, json: bytes, source: str | None = None) -> None:
        """
        :param source: the text that source offsets index, where it is known.
        """
        self.json = json
        self._source = source

    def __reduce__(self) -> tuple[Any, ...]:
        return Record, (self.json, self._source)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and self.json == other.json

    def __hash__(self) -> int:
        return hash(self.json)

    def __repr__(self) -> str:
        return f"<Record {self.id!r}: {len(self.entities)} entities, {len(self.facts)} facts>"

    @cached_property
    def data(self) -> dict[str, Any]:
        """The whole record as plain values: decimals are `Decimal`, whole numbers `int`."""
        return json.loads(self.json, parse_float=Decimal)

    @property
    def id(self) -> str:
        return self.data["id"]

    @property
    def title(self) -> str | None:
        return self.data["title"]

    @property
    def published(self) -> str | None:
        return self.data["published"]

    @property
    def text(self) -> str:
        """The clean text, which `start` and `end` index."""
        return self.data["text"]

    @property
    def source(self) -> str | None:
        """The text as it was given, which `source_start` and `source_end` index: without a byte-order mark.

        None where the article was given as bytes, or as text that could only be read as bytes.
        """
        return self._source if self.data["source"]["encoding"] == "utf-8" else None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(Sentence(**sentence) for sentence in self.data["sentences"])

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        return tuple(Entity._of(entity) for entity in self.data["entities"])

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(Fact._of(fact) for fact in self.data["facts"])

    @cached_property
    def enumerations(self) -> tuple[Enumeration, ...]:
        return tuple(Enumeration._of(item) for item in self.data["enumerations"])

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return tuple(Diagnostic(**diagnostic) for diagnostic in self.data["diagnostics"])

    def entity(self, id: str | None) -> Entity | None:
        """The entity that a fact or enumeration names."""
        return None if id is None else self._by_id.get(id)

    @cached_property
    def _by_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}


def _amount(data: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(data.get(key) for key in ("value", "low", "high", "unit", "modifier"))


def _reference(data: dict[str, Any] | None, key: str) -> Reference | None:
    return None if data is None else Reference(data.get(key), data.get("entity"))
