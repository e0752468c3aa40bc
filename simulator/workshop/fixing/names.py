"""Mends names that nothing has: the nearest one, or what the name stands for is created."""

import re
from collections.abc import Iterator

from simulator.scenario.condition import RESERVED
from simulator.scenario.vocabulary import KEBAB, SNAKE
from simulator.workshop.entry import ITEM
from simulator.workshop.fixing.case import Case, Fix
from simulator.workshop.fixing.minimal import scene_body
from simulator.workshop.rename import Refusal, renamed
from simulator.workshop.roles import KEY_ROLES
from simulator.workshop.things import Thing
from simulator.workshop.uses import uses

_COUNTER, _FLAG = "{start: 0, range: [0, 5]}", "…"
_VALUE = re.compile(r"\s*[=!]=\s*([a-z]\w*)")
_OTHERS = 3
"""So many of what is allowed are offered where none is near."""
_MOST_OF_A_SCENE = 500
_WORDS = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"ё": "е"})


def nearest(case: Case) -> Iterator[Fix]:
    """The name that is most alike; where none is, some that are allowed."""
    wrong = case.args.get("value") or case.args.get("name", "")
    place = case.written.rfind(wrong)
    near = case.args.get("nearest", "")
    if not wrong or place < 0:
        return
    at = case.start + place, case.start + place + len(wrong)
    quoted = case.page.text[at[0] - 1 : at[0]] in ('"', "'")
    is_value = case.entry is not None and case.entry.key_place[0] != case.start
    allowed = (case.args.get("allowed") or case.args.get("values") or "").split(", ") if is_value else []
    others = [name for name in allowed if name and name[0] not in "\x1e…(" and name != near][:_OTHERS]
    for name in [near] if near else dict.fromkeys(others):
        new = f'"{name}"' if name[0] in "<>=!" and not quoted else name
        yield case.fix("fix-replace", [(*at, new)], new=name)


def target(case: Case) -> Iterator[Fix]:
    """Where a reply leads: the nearest place, or a new scene or ending."""
    yield from nearest(case)
    yield from new_scene(case)
    yield from new_ending(case)


def scene(case: Case) -> Iterator[Fix]:
    """The scene that opens: the nearest, or a new one."""
    yield from nearest(case)
    yield from new_scene(case)


def ending(case: Case) -> Iterator[Fix]:
    """An ending: the nearest, or a new one."""
    yield from nearest(case)
    yield from new_ending(case)


def new_scene(case: Case) -> Iterator[Fix]:
    """An empty scene with one reply."""
    name, goal = case.args["name"], case.first_target()
    if _free(case, name) and goal is not None:
        yield case.fix("fix-scene", [case.declare("scenes", name, scene_body(goal))], name=name)


def new_ending(case: Case) -> Iterator[Fix]:
    """An ending without words."""
    name = case.args["name"]
    if case.kind == "scenario" and _free(case, name):
        yield case.fix("fix-ending", [case.declare("endings", name, "{kind: deal}")], name=name)


def fact(case: Case) -> Iterator[Fix]:
    """A fact: the nearest that fits, or a new one."""
    yield from nearest(case)
    entry = case.entry
    owner = entry.parent if entry is not None else None
    roles = {KEY_ROLES.get(form.name) for form in case.forms(owner)} if owner is not None else set()
    counts = bool(roles & {"counter", "settable"})
    yield from _new_fact(case, _COUNTER if counts else _FLAG)


def undeclared(case: Case) -> Iterator[Fix]:
    """A name in a condition: the nearest, or a new fact."""
    yield from nearest(case)
    text, name = case.page.even, case.args["name"]
    if case.written != name:
        return
    value = _VALUE.match(text, case.end)
    if value is not None and value[1] not in (*case.known.terms, *case.known.facts, *RESERVED):
        yield from _new_fact(case, f"{{text: …, draw: [{value[1]}, not_{value[1]}]}}")
        return
    after, before = text[case.end : case.end + 3].strip(), text[max(case.start - 3, 0) : case.start].strip()
    counts = after[:1] in tuple("=!<>+-") or before[-1:] in tuple("=<>+-")
    yield from _new_fact(case, _COUNTER if counts else _FLAG)


def _new_fact(case: Case, body: str) -> Iterator[Fix]:
    name = case.args["name"]
    if _free(case, name) and name not in RESERVED:
        yield case.fix("fix-fact", [case.declare("facts", name, body)], name=name)


def _free(case: Case, name: str) -> bool:
    known = case.known
    taken = (*known.scenes, *known.endings, *known.terms, *known.facts)
    return case.kind == "scenario" and re.fullmatch(SNAKE, name) is not None and name not in taken


def nearest_key(case: Case) -> Iterator[Fix]:
    """The key that is most alike, or the key goes."""
    yield from nearest(case)
    yield from unreached(case)


def value_twice(case: Case) -> Iterator[Fix]:
    """The second of two equal values of a draw gets another name, if nothing reads it."""
    new = case.free(case.args["value"], case.known.draws.get(case.args["name"], ()))
    yield case.write(new)


def reserved(case: Case) -> Iterator[Fix]:
    """A name that conditions read in a way of their own gets another, wherever it is used."""
    name = case.args["name"]
    for use in uses(case.page, case.kind, name):
        if use.declares and use.place[0] in (case.start, case.start + 1):
            new = f"{name}_{use.sorts[0]}"
            edits = renamed(case.page, case.kind, Thing(use.sorts[0], name, use.owner), new)
            if not isinstance(edits, Refusal) and edits:
                yield Fix("fix-rename", {"new": new}, edits)
            return


def twice(case: Case) -> Iterator[Fix]:
    """The second of two things of one name gets another; what used the name goes on meaning the first."""
    name = case.args.get("name") or case.args.get("id", "")
    place = case.written.find(name)
    if place >= 0:
        new = case.free(name, [use.name for use in uses(case.page, case.kind) if use.declares])
        start = case.start + place
        yield case.fix("fix-rename", [(start, start + len(name), new)], new=new)


def id_form(case: Case) -> Iterator[Fix]:
    """An id in letters that an id may have, wherever it is used."""
    yield from _reformed(case, "_", SNAKE)


def file_id_form(case: Case) -> Iterator[Fix]:
    """The same of a file's id."""
    yield from _reformed(case, "-", KEBAB)


def _reformed(case: Case, joint: str, pattern: str) -> Iterator[Fix]:
    written = case.args["value"]
    new = _WORDS.sub(joint, written.lower().translate(_LETTERS)).strip(joint)
    if not re.fullmatch(pattern, new) or case.written.strip("\"'") != written:
        return
    found = list(uses(case.page, case.kind, written))
    here = next((use for use in found if use.place[0] in (case.start, case.start + 1)), None)
    if here is None:
        yield case.write(new)
        return
    same = [use for use in found if use.name == written and set(use.sorts) & set(here.sorts)]
    taken = {use.name for use in uses(case.page, case.kind, new) if use.declares}
    if new not in taken:
        yield case.fix("fix-rename", [(*use.place, new) for use in same], new=new)


def as_the_file(case: Case) -> Iterator[Fix]:
    """The id that the file is called by."""
    if re.fullmatch(KEBAB, case.args["name"]):
        yield case.write(case.args["name"])


def unreached(case: Case) -> Iterator[Fix]:
    """What no way leads to goes."""
    entry = case.entry
    fix = None if entry is None or entry.key == ITEM else case.remove(entry, most=_MOST_OF_A_SCENE)
    if fix is not None:
        yield fix


FIXES = {
    **dict.fromkeys(
        (
            "value-not-allowed", "unknown-act", "unknown-term", "unknown-level", "unknown-director",
            "unknown-portrait", "bad-implied-level", "unknown-choice",
            "unknown-draw-value", "unknown-placeholder", "unknown-value", "unknown-deal-scenario",
            "unknown-earlier-deal", "unknown-deal",
        ),
        nearest,
    ),
    "goto-nowhere": target,
    "unknown-scene": scene,
    "unknown-ending": ending,
    "unknown-fact": fact,
    "undeclared-name": undeclared,
    "reserved-name": reserved,
    "name-twice": twice,
    "duplicate-id": twice,
    "draw-value-twice": value_twice,
    "unknown-draw": nearest_key,
    "unknown-implied": nearest_key,
    "bad-id": id_form,
    "bad-file-id": file_id_form,
    "id-not-file-name": as_the_file,
    "scene-never-reached": unreached,
    "ending-never-reached": unreached,
}  # fmt: skip
