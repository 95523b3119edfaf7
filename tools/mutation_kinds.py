"""Ways to corrupt a record, one thing at a time.

Each kind is a function of a record and a random source. It changes the record (or returns text in its place) and says
what it did; it returns None where the record has nothing of the kind. What would leave the meaning as it was is not
tried; where that is not obvious, the function says why.
"""

import json
import re

KINDS = {}


def kind(name):
    """Registers a kind under the name that the table shows."""

    def register(function):
        KINDS[name] = function
        return function

    return register


class Number(str):
    """A number as it is written: no float may touch it. The mark in front tells it from a string when it is written."""

    MARK = "\ue000"

    def __new__(cls, written):
        return super().__new__(cls, cls.MARK + written)

    def __str__(self):
        return self[1:]


NUMBERS = re.compile('"' + Number.MARK + '([^"]*)"')
ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def parse(text):
    return json.loads(text, parse_float=Number)


def dump(value):
    """JSON without white space; keys in the order they have."""
    return NUMBERS.sub(r"\1", ENCODER.encode(value))


# Finding something to corrupt


def entities(record, *types):
    return [e for e in record["entities"] if not types or e["type"] in types]


def figures(record):
    return entities(record, "quantity", "percentage")


def changes(record):
    return [c for f in record["facts"] for c in f["changes"]]


def objects(value):
    """All objects with keys below a value."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner)


def spans(record):
    return [o for o in objects(record) if "text" in o and "start" in o]


def pick(random, values):
    values = list(values)
    return random.choice(values) if values else None


def other(random, values, than):
    """One of the values that is not `than`."""
    return pick(random, [v for v in values if v != than])


def change_digit(random, number):
    """The number with one digit changed; never a needless zero in front or behind."""
    text = str(number)
    places = [i for i, c in enumerate(text) if c.isdigit()]
    place = random.choice(places)
    is_edge = place in (places[0], places[-1])
    digits = [d for d in "0123456789" if d != text[place] and not (is_edge and d == "0")]
    changed = text[:place] + random.choice(digits) + text[place + 1:]
    return Number(changed) if "." in changed else int(changed)


def change_date_digit(random, date):
    place = random.choice([i for i, c in enumerate(date) if c.isdigit()])
    return date[:place] + random.choice([d for d in "0123456789" if d != date[place]]) + date[place + 1:]


def change_letter(random, text):
    place = random.randrange(len(text))
    return text[:place] + random.choice([c for c in "天地玄黄宇宙洪荒日月" if c != text[place]]) + text[place + 1:]


# Form


@kind("truncate the JSON")
def truncate(record, random):
    text = dump(record)
    return text[: random.randrange(2, len(text))]


@kind("delete a structural character")
def delete_character(record, random):
    text = dump(record)
    return_place = random.choice([i for i, c in enumerate(text) if c in '{}[]":,'])
    return text[:return_place] + text[return_place + 1:]


@kind("drop a key")
def drop_key(record, random):
    target = pick(random, [o for o in objects(record) if o])
    # These may be left out by the contract, each for a record that has nothing to say there.
    optional = {"generator", "candidates", "valid_to", "refers_to", "document_id", "members"}
    key = pick(random, [k for k in target if k not in optional])
    if key is None:
        return None
    del target[key]
    return record


@kind("rename a key")
def rename_key(record, random):
    target = pick(random, [o for o in objects(record) if o])
    key = pick(random, target)
    renamed = {(k + "s" if k == key else k): v for k, v in target.items()}
    target.clear()
    target.update(renamed)
    return record


@kind("write a key twice")
def repeat_key(record, random):
    target = pick(random, [e for e in record["entities"]] + record["facts"])
    if target is None:
        return None
    key = pick(random, target)
    whole = dump(target)
    written = json.dumps(key) + ":" + dump(target[key])
    text = dump(record)
    return text.replace(whole, whole[:-1] + "," + written + "}", 1)


@kind("swap two keys")
def swap_keys(record, random):
    target = pick(random, [o for o in objects(record) if len(o) > 1])
    items = list(target.items())
    place = random.randrange(len(items) - 1)
    items[place], items[place + 1] = items[place + 1], items[place]
    target.clear()
    target.update(items)
    return record


@kind("change a type")
def change_type(record, random):
    target = pick(random, [o for o in objects(record) if o])
    key = pick(random, target)
    value = target[key]
    if isinstance(value, (dict, list)):
        target[key] = "x"
    elif isinstance(value, str) and not isinstance(value, Number):
        target[key] = 7
    else:
        target[key] = [] if value is None else "7"
    return record


@kind("write null for what must be there")
def write_null(record, random):
    required = {"id", "type", "start", "end", "text", "sentence", "rule", "schema", "offset_unit", "sha256", "bytes",
                "level", "form", "direction", "found", "agrees", "declared", "items", "indicator", "changes"}
    target = pick(random, [o for o in objects(record) if required & o.keys()])
    target[pick(random, [k for k in target if k in required])] = None
    return record


@kind("use a word outside its list")
def unknown_choice(record, random):
    keys = {"level": "city", "form": "long", "direction": "up", "basis": "yoy", "modality": "plan", "unit": None,
            "offset_unit": "bytes", "severity": "fatal", "script": "latin", "type": "place", "modifier": "some"}
    target = pick(random, [o for o in objects(record) if any(keys.get(k) and o[k] for k in o)])
    if target is None:
        return None
    key = pick(random, [k for k in target if keys.get(k) and target[k]])
    target[key] = keys[key]
    return record


@kind("write a number in another form")
def number_form(record, random):
    target = pick(random, [o for o in objects(record) if isinstance(o.get("value"), (int, Number))])
    if target is None:
        return None
    text = str(target["value"])
    target["value"] = Number(pick(random, [text + "e0", text + (".0" if "." not in text else "0"), "0" + text]))
    return record


@kind("name another schema")
def other_schema(record, random):
    record["schema"] = pick(random, ["tiqu.record/2", "tiqu.record", "record/1"])
    return record


@kind("give two elements one id")
def same_id(record, random):
    lists = [record[k] for k in ("entities", "facts", "enumerations") if len(record[k]) > 1]
    chosen = pick(random, lists)
    if chosen is None:
        return None
    a, b = random.sample(chosen, 2)
    a["id"] = b["id"]
    return record


@kind("refer to nothing")
def dangling(record, random):
    target = pick(random, [o for o in objects(record) if isinstance(o.get("entity"), str) or o.get("within")])
    if target is None:
        return None
    target["entity" if target.get("entity") else "within"] = "e%d" % (len(record["entities"]) + random.randrange(1, 9))
    return record


# Places


@kind("shift a start")
def shift_start(record, random):
    span = pick(random, spans(record) + record["sentences"])
    span["start"] = max(0, span["start"] + random.choice([-1, 1])) if span["start"] else 1
    return record


@kind("shift an end")
def shift_end(record, random):
    span = pick(random, spans(record) + record["sentences"])
    span["end"] += random.choice([-1, 1])
    return record


@kind("shift a span as a whole")
def shift_span(record, random):
    span = pick(random, spans(record))
    step = random.choice([-1, 1]) if span["start"] and span["source_start"] else 1
    for key in ("start", "end", "source_start", "source_end"):
        span[key] += step
    return record


@kind("shift a place in the source")
def shift_source(record, random):
    span = pick(random, spans(record) + record["sentences"])
    key = random.choice(["source_start", "source_end"])
    span[key] = span[key] + random.choice([-1, 1]) if span[key] else 1
    return record


@kind("change a character of a span")
def change_span_text(record, random):
    span = pick(random, spans(record))
    span["text"] = change_letter(random, span["text"])
    return record


@kind("move an entity to other words, with all its places")
def move_entity(record, random):
    """The words, too, are those of the new place: only the value no longer fits."""
    entity = pick(random, entities(record))
    step = random.choice([-1, 1])
    if [len(record["alignment"])] != [1] or entity["start"] + step < 0:
        return None  # where the source runs otherwise, the places would not agree
    for key in ("start", "end", "source_start", "source_end"):
        entity[key] += step
    entity["text"] = record["text"][entity["start"]:entity["end"]]
    return record if entity["text"].strip() == entity["text"] else None


@kind("narrow an entity, with all its places")
def narrow_entity(record, random):
    entity = pick(random, [e for e in entities(record) if e["end"] - e["start"] > 1])
    if entity is None or len(record["alignment"]) != 1:
        return None
    if random.random() < 0.5:
        entity["start"] += 1
        entity["source_start"] += 1
    else:
        entity["end"] -= 1
        entity["source_end"] -= 1
    entity["text"] = record["text"][entity["start"]:entity["end"]]
    return record


@kind("reorder two entities")
def reorder_entities(record, random):
    if len(record["entities"]) < 2:
        return None
    place = random.randrange(len(record["entities"]) - 1)
    list_ = record["entities"]
    list_[place], list_[place + 1] = list_[place + 1], list_[place]
    list_[place]["id"], list_[place + 1]["id"] = list_[place + 1]["id"], list_[place]["id"]
    return record


@kind("reorder two facts")
def reorder_facts(record, random):
    if len(record["facts"]) < 2:
        return None
    place = random.randrange(len(record["facts"]) - 1)
    list_ = record["facts"]
    list_[place], list_[place + 1] = list_[place + 1], list_[place]
    list_[place]["id"], list_[place + 1]["id"] = list_[place + 1]["id"], list_[place]["id"]
    return record


@kind("name another sentence")
def other_sentence(record, random):
    target = pick(random, [o for o in objects(record) if "sentence" in o])
    if target is None or len(record["sentences"]) < 2:
        return None
    target["sentence"] = other(random, range(len(record["sentences"])), target["sentence"])
    return record


@kind("name another entity around")
def other_within(record, random):
    entity = pick(random, record["entities"])
    if entity is None:
        return None
    # Of entities with the very same words either may be called the inner one.
    choices = [e["id"] for e in record["entities"] if (e["start"], e["end"]) != (entity["start"], entity["end"])]
    entity["within"] = other(random, choices + [None], entity["within"])
    return record if entity["within"] != entity["id"] else None


@kind("drop a sentence")
def drop_sentence(record, random):
    del record["sentences"][random.randrange(len(record["sentences"]))]
    return record


@kind("merge two sentences")
def merge_sentences(record, random):
    if len(record["sentences"]) < 2:
        return None
    place = random.randrange(len(record["sentences"]) - 1)
    first, second = record["sentences"][place], record["sentences"].pop(place + 1)
    first["end"], first["source_end"] = second["end"], second["source_end"]
    return record


@kind("drop an entity")
def drop_entity(record, random):
    if not record["entities"]:
        return None
    del record["entities"][random.randrange(len(record["entities"]))]
    return record


@kind("write an entity twice")
def repeat_entity(record, random):
    if not record["entities"]:
        return None
    place = random.randrange(len(record["entities"]))
    record["entities"].insert(place, dict(record["entities"][place]))
    return record


# The source


@kind("change the digest")
def change_digest(record, random):
    digest = record["source"]["sha256"]
    place = random.randrange(64)
    digit = other(random, "0123456789abcdef", digest[place])
    record["source"]["sha256"] = digest[:place] + digit + digest[place + 1:]
    return record


@kind("change the size")
def change_size(record, random):
    record["source"]["bytes"] += random.choice([-1, 1, 10])
    return record


@kind("change the encoding or the script")
def change_encoding(record, random):
    source = record["source"]
    if random.random() < 0.5:
        source["encoding"] = other(random, ["utf-8", "gbk", "utf-16le", "big5"], source["encoding"])
    else:
        source["script"] = other(random, ["hans", "hant", "none"], source["script"])
    return record


@kind("change a length of the alignment")
def change_alignment(record, random):
    pair = random.choice(record["alignment"])
    pair[random.randrange(2)] += 1
    return record


@kind("split a run of the alignment")
def split_alignment(record, random):
    place = pick(random, [i for i, p in enumerate(record["alignment"]) if p[0] == p[1] and p[0] > 1])
    if place is None:
        return None
    length = record["alignment"][place][0]
    cut = random.randrange(1, length)
    record["alignment"][place:place + 1] = [[cut, cut], [length - cut, length - cut]]
    return record


@kind("move a cut of the alignment")
def move_cut(record, random):
    places = [i for i in range(len(record["alignment"]) - 1)
              if min(record["alignment"][i]) > 0 and min(record["alignment"][i + 1]) == 0]
    place = pick(random, places)
    if place is None or record["alignment"][place][0] < 2 or place + 2 >= len(record["alignment"]):
        return None
    for index, step in ((place, -1), (place + 2, 1)):
        record["alignment"][index] = [n + step for n in record["alignment"][index]]
    return record


@kind("change a character of the text")
def change_text(record, random):
    record["text"] = change_letter(random, record["text"])
    return record


@kind("drop a character of the text")
def drop_text(record, random):
    place = random.randrange(len(record["text"]))
    record["text"] = record["text"][:place] + record["text"][place + 1:]
    return record


@kind("name another offset unit")
def other_unit(record, random):
    # All offsets of these texts are the same in UTF-16: only UTF-8 says something else.
    record["offset_unit"] = "utf8"
    return record if any(ord(c) > 0x7F for c in record["text"]) else None


@kind("name another article")
def other_article(record, random):
    record["id"] = change_letter(random, record["id"])
    return record


# Values


@kind("change a digit of a value")
def change_value(record, random):
    entity = pick(random, [e for e in entities(record) if isinstance(e.get("value"), (int, Number))])
    if entity is None:
        return None
    entity["value"] = change_digit(random, entity["value"])
    return record


@kind("lose a multiplier")
def lose_multiplier(record, random):
    entity = pick(random, [e for e in figures(record) if isinstance(e.get("value"), int) and e["value"]])
    if entity is None:
        return None
    entity["value"] *= random.choice([10, 100, 10000])
    return record


@kind("change an end of a range")
def change_range(record, random):
    target = pick(random, [o for o in objects(record) if "low" in o])
    if target is None:
        return None
    if random.random() < 0.5:
        target["low"], target["high"] = target["high"], target["low"]
    else:
        key = random.choice(["low", "high"])
        target[key] = change_digit(random, target[key])
    return record


@kind("change a unit")
def change_unit(record, random):
    entity = pick(random, [e for e in figures(record) if e["unit"]])
    if entity is None:
        return None
    units = ["%", "‰", "pp"] if entity["type"] == "percentage" else ["元", "美元", "件", "吨", "公里", "次", None]
    entity["unit"] = other(random, units, entity["unit"])
    return record


@kind("change a unit code")
def change_unit_code(record, random):
    entity = pick(random, [e for e in figures(record) if e.get("unit_code")])
    if entity is None:
        return None
    entity["unit_code"] = other(random, ["CNY", "USD", "km", "t", "h", "m2"], entity["unit_code"])
    return record


@kind("change a modifier")
def change_modifier(record, random):
    entity = pick(random, figures(record))
    if entity is None:
        return None
    words = ["about", "nearly", "over", "at_least", "under", "at_most", None]
    entity["modifier"] = other(random, words, entity["modifier"])
    return record


@kind("change what is counted, or per what")
def change_noun(record, random):
    entity = pick(random, [e for e in figures(record) if e.get("noun") or e.get("per")])
    if entity is None:
        return None
    if entity.get("noun"):
        entity["noun"] = change_letter(random, entity["noun"])
    elif random.random() < 0.5:
        entity["per"]["unit"] = change_letter(random, entity["per"]["unit"])
    else:
        entity["per"]["value"] = random.choice([37, 1234])
    return record


@kind("change a date")
def change_date(record, random):
    entity = pick(random, [e for e in entities(record, "date") if e["value"] or e["resolved"]])
    if entity is None:
        return None
    key = pick(random, [k for k in ("value", "resolved") if entity[k]])
    entity[key] = change_date_digit(random, entity[key])
    return record


@kind("set a date that does not exist")
def impossible_date(record, random):
    entity = pick(random, entities(record, "date"))
    if entity is None:
        return None
    entity[random.choice(["value", "resolved"])] = random.choice(["2023-02-30", "2024-13", "2025-04-31"])
    return record


@kind("change a rank in its ordinal")
def change_ordinal(record, random):
    entity = pick(random, [e for e in entities(record, "ordinal") if "value" in e])
    if entity is None:
        return None
    entity["value"] += random.choice([1, 2, 10])
    return record


@kind("alter a region code")
def change_code(record, random):
    entity = pick(random, [e for e in entities(record, "region") if e["code"]])
    if entity is None:
        return None
    codes = ["110000", "330000", "330100", "440300", "510100", "620102", "999999"]
    entity["code"] = other(random, codes, entity["code"])
    return record


@kind("swap two regions")
def swap_regions(record, random):
    named = [e for e in entities(record, "region") if e["code"]]
    pairs = [(a, b) for a in named for b in named if a["code"] < b["code"]]
    pair = pick(random, pairs)
    if pair is None:
        return None
    for key in ("code", "name", "level"):
        pair[0][key], pair[1][key] = pair[1][key], pair[0][key]
    return record


@kind("change a level or a form")
def change_level(record, random):
    entity = pick(random, entities(record, "region"))
    if entity is None:
        return None
    key = random.choice(["level", "form"])
    values = {"level": ["province", "prefecture", "county", "group"],
              "form": ["full", "short", "abbreviation", "group", "anaphor"]}[key]
    entity[key] = other(random, values, entity[key])
    return record


@kind("change the members of a region")
def change_members(record, random):
    entity = pick(random, [e for e in entities(record, "region") if e.get("members")])
    if entity is None:
        return None
    members = entity["members"]
    if random.random() < 0.5 and len(members) > 1:
        members.pop(random.randrange(len(members)))
    else:
        members[random.randrange(len(members))] = other(random, ["150000", "460000", "540000", "640000"], members[0])
    return record


@kind("change a title")
def change_title(record, random):
    entity = pick(random, entities(record, "document"))
    if entity is None:
        return None
    entity["title"] = change_letter(random, entity["title"])
    return record


@kind("change a kind of document")
def change_kind(record, random):
    entity = pick(random, entities(record, "document"))
    if entity is None:
        return None
    # Null means that no kind is recognized: to leave it open is no false statement.
    entity["kind"] = other(random, ["条例", "公报", "备忘录", "歌曲", "白皮书"], entity["kind"])
    return record


@kind("change a detail of a document")
def change_detail(record, random):
    entity = pick(random, entities(record, "document"))
    if entity is None:
        return None
    key = random.choice(["number", "year", "issuer", "document_id"])
    if key == "year":
        entity[key] = other(random, [1987, 2011, 2031], entity[key])
    elif key == "document_id":
        entity[key] = other(random, ["d1", "d2", "d3", "d9"], entity[key])
    else:
        entity[key] = {"number": "甲发〔2011〕7号", "issuer": "月球事务部"}[key]
    return record


@kind("call an entity another type")
def change_entity_type(record, random):
    entity = pick(random, entities(record))
    if entity is None:
        return None
    entity["type"] = other(random, ["region", "document", "quantity", "percentage", "ordinal", "date"], entity["type"])
    return record


# Facts


def facts(record):
    return record["facts"]


@kind("change a fact's figure")
def change_fact(record, random):
    fact = pick(random, [f for f in facts(record) if isinstance(f.get("value"), (int, Number))])
    if fact is None:
        return None
    fact["value"] = change_digit(random, fact["value"])
    return record


@kind("change a fact's unit or modifier")
def change_fact_unit(record, random):
    fact = pick(random, [f for f in facts(record) if f["entity"]])
    if fact is None:
        return None
    key = random.choice(["unit", "modifier"])
    values = {"unit": ["元", "件", "吨", None], "modifier": ["about", "over", None]}[key]
    fact[key] = other(random, values, fact[key])
    return record


@kind("let a fact name another figure")
def other_figure(record, random):
    fact = pick(random, [f for f in facts(record) if f["entity"]])
    if fact is None:
        return None
    own = next(e for e in record["entities"] if e["id"] == fact["entity"])
    same = {k: own.get(k) for k in ("value", "low", "high", "unit", "modifier", "sentence")}
    # A figure that says the very same in the same sentence would be another way to the same statement.
    choices = [e["id"] for e in record["entities"] if {k: e.get(k) for k in same} != same]
    fact["entity"] = other(random, choices, fact["entity"])
    return record if fact["entity"] else None


@kind("change a fact's region")
def change_fact_region(record, random):
    fact = pick(random, [f for f in facts(record) if f["region"] and f["region"]["code"]])
    if fact is None:
        return None
    fact["region"]["code"] = other(random, ["120000", "230000", "350200", "530000"], fact["region"]["code"])
    return record


@kind("swap the regions of two facts")
def swap_fact_regions(record, random):
    return swap_in_facts(record, random, "region", "code")


@kind("change a fact's period")
def change_period(record, random):
    fact = pick(random, [f for f in facts(record) if f["period"]])
    if fact is None:
        return None
    fact["period"]["value"] = change_date_digit(random, fact["period"]["value"])
    return record


@kind("swap the periods of two facts")
def swap_periods(record, random):
    return swap_in_facts(record, random, "period", "value")


def swap_in_facts(record, random, key, value):
    """Swaps what two facts of one sentence say under a key."""
    stated = [f for f in facts(record) if f[key] and f[key][value]]
    pair = pick(random, [(a, b) for a in stated for b in stated if a[key][value] < b[key][value]])
    if pair is None:
        return None
    pair[0][key], pair[1][key] = pair[1][key], pair[0][key]
    return record


@kind("flip a direction")
def flip(record, random):
    change = pick(random, changes(record))
    if change is None:
        return None
    change["direction"] = {"increase": "decrease", "decrease": "increase", "unchanged": "increase"}[change["direction"]]
    return record


@kind("change a basis")
def change_basis(record, random):
    change = pick(random, changes(record))
    if change is None:
        return None
    change["basis"] = other(random, ["year_on_year", "period_on_period", "since", None], change["basis"])
    return record


@kind("change the figure of a change")
def change_change(record, random):
    change = pick(random, [c for c in changes(record) if isinstance(c.get("value"), (int, Number))])
    if change is None:
        return None
    change["value"] = change_digit(random, change["value"])
    return record


@kind("drop a change")
def drop_change(record, random):
    fact = pick(random, [f for f in facts(record) if f["changes"]])
    if fact is None:
        return None
    fact["changes"].pop(random.randrange(len(fact["changes"])))
    return record


@kind("change a modality")
def change_modality(record, random):
    fact = pick(random, facts(record))
    if fact is None:
        return None
    fact["modality"] = other(random, ["forecast", "target", None], fact["modality"])
    return record


@kind("change a rank")
def change_rank(record, random):
    fact = pick(random, [f for f in facts(record) if f["rank"]])
    if fact is None:
        return None
    fact["rank"]["value"] += random.choice([1, 2])
    return record


@kind("change the scope of a rank")
def change_scope(record, random):
    fact = pick(random, [f for f in facts(record) if f["rank"]])
    if fact is None:
        return None
    fact["rank"]["scope"] = other(random, ["全国", "全省", "全球", "西部", None], fact["rank"]["scope"])
    return record


@kind("drop a rank")
def drop_rank(record, random):
    fact = pick(random, [f for f in facts(record) if f["rank"]])
    if fact is None:
        return None
    fact["rank"] = None
    return record


@kind("change or drop an earlier value")
def change_from(record, random):
    fact = pick(random, [f for f in facts(record) if f["from"] and "value" in f["from"]])
    if fact is None:
        return None
    if random.random() < 0.5:
        fact["from"]["value"] = change_digit(random, fact["from"]["value"])
    else:
        fact["from"] = None
    return record


@kind("drop a fact")
def drop_fact(record, random):
    if not record["facts"]:
        return None
    del record["facts"][random.randrange(len(record["facts"]))]
    return record


@kind("write a fact twice")
def repeat_fact(record, random):
    """With a new id, at the end: nothing but the repetition is wrong."""
    fact = pick(random, facts(record))
    if fact is None:
        return None
    record["facts"].append(dict(fact, id="f%d" % (len(record["facts"]) + 1)))
    return record


# Enumerations


@kind("change a count")
def change_count(record, random):
    enumeration = pick(random, record["enumerations"])
    if enumeration is None:
        return None
    enumeration[random.choice(["declared", "found"])] += random.choice([1, 2])
    return record


@kind("change whether a list agrees")
def change_agrees(record, random):
    enumeration = pick(random, record["enumerations"])
    if enumeration is None:
        return None
    enumeration["agrees"] = not enumeration["agrees"]
    return record


@kind("drop an item")
def drop_item(record, random):
    enumeration = pick(random, record["enumerations"])
    if enumeration is None:
        return None
    enumeration["items"].pop(random.randrange(len(enumeration["items"])))
    return record


@kind("let a list name another count")
def other_count(record, random):
    enumeration = pick(random, record["enumerations"])
    if enumeration is None:
        return None
    own = next(e for e in record["entities"] if e["id"] == enumeration["entity"])
    # Another count of as many, in the same sentence, may be what counts the list.
    choices = [e["id"] for e in record["entities"] if e.get("value") != own.get("value") or e["type"] != own["type"]
               or e["sentence"] != own["sentence"]]
    enumeration["entity"] = other(random, choices, enumeration["entity"])
    return record if enumeration["entity"] else None


@kind("drop an enumeration")
def drop_enumeration(record, random):
    if not record["enumerations"]:
        return None
    del record["enumerations"][random.randrange(len(record["enumerations"]))]
    return record
