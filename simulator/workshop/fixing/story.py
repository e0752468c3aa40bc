"""Mends ways on, questions, clocks and what a director lacks words for."""

import difflib
from collections.abc import Iterator

from simulator.workshop.entry import ITEM, Entry
from simulator.workshop.fixing.case import Case, Fix
from simulator.workshop.fixing.keys import around, drop, put
from simulator.workshop.names import replies_of

_MOST_OFFERED = 3


def last_branch(case: Case) -> Iterator[Fix]:
    """The last way on has no condition; or one more follows that has none."""
    yield from drop(case)
    item = None if case.entry is None else case.entry.parent
    goal = case.first_target()
    if item is None or item.key != ITEM or goal is None:
        return
    end = case.end_of(item)
    if item.flow:
        yield case.fix("fix-add", [(end, end, f", {{to: {goal}}}")], new=f"to: {goal}")
    else:
        end = case.line_end(end)
        yield case.fix("fix-add", [(end, end, f"\n{' ' * item.column}- {{to: {goal}}}")], new=f"to: {goal}")


def branch(case: Case) -> Iterator[Fix]:
    """What always holds goes behind the others, or the branch that is never taken goes."""
    yield from to_the_end(case)
    item = _item(case.entry)
    fix = None if item is None else case.remove(item)
    if fix is not None:
        yield fix


def to_the_end(case: Case) -> Iterator[Fix]:
    """What always holds goes behind everything that asks for something."""
    item = _item(case.entry)
    if item is None or item.parent is None:
        return
    around_ = case.siblings(item)
    always = [one for one in around_ if one.child("when") is None]
    if len(always) != 1 or always[0] is around_[-1]:
        return
    free = always[0]
    start, end = free.key_place[0], case.end_of(free)
    last = case.end_of(around_[-1])
    written = case.page.text[start:end]
    if item.flow:
        after = around_[around_.index(free) + 1].key_place[0]
        yield case.fix("fix-last", [(start, after, ""), (last, last, f", {written}")])
    else:
        line = case.page.starts[case.page.line_of(start)]
        after = case.page.starts[case.page.line_of(case.end_of(free)) + 1]
        at = case.line_end(last)
        body = case.page.text[line : case.line_end(end)]
        yield case.fix("fix-last", [(line, after, ""), (at, at, f"\n{body}")])


def question(case: Case) -> Iterator[Fix]:
    """A question to the director is put, or the move is another."""
    entry = case.entry
    owner = None if entry is None else around(entry)
    if owner is None:
        return
    yield from put(case, owner, "asks", "{criterion: priority}")
    move = owner.child("move")
    if move is not None:
        yield case.write("hold", move.value_place)


def first_scene(case: Case) -> Iterator[Fix]:
    """The scene that opens is named."""
    for name in case.args["allowed"].split(", ")[:3]:
        yield from put(case, None, "first", name)


def rounds(case: Case) -> Iterator[Fix]:
    """The ending for when the rounds are over is named; or there is no limit of rounds."""
    for name in case.known.endings[:3]:
        yield from put(case, None, "out_of_rounds", name)
    yield from drop(case)


def time_enough(case: Case) -> Iterator[Fix]:
    """Time to read the replies."""
    yield case.write("15")


def clock_reply(case: Case) -> Iterator[Fix]:
    """A reply that is always there when time runs out."""
    for reply in _replies(case):
        if reply.child("when") is None and (name := reply.word("id")):
            yield case.write(name)


def again(case: Case) -> Iterator[Fix]:
    """The reply of the clock may be given again."""
    for reply in _replies(case):
        if reply.word("id") == case.args["name"]:
            yield from put(case, reply, "repeat", "true")


def line_for(case: Case) -> Iterator[Fix]:
    """Words for a criterion that he states."""
    name = case.args["name"]
    section = case.page.section("lines")
    if section is None or section.entry is None:
        at = len(case.page.text)
        lead = "" if case.page.text.endswith("\n") else "\n"
        yield case.fix(
            "fix-add", [(at, at, f"{lead}lines:\n  criteria:\n    {name}: […]\n")], new=f"{name}: […]"
        )
        return
    criteria = section.named("criteria")
    if criteria is None:
        edit = case.add(section.entry, "criteria", f"{{{name}: […]}}")
    else:
        edit = case.add(criteria, name, "[…]")
    if edit is not None:
        yield case.fix("fix-add", [edit], new=f"{name}: […]")


def promised(case: Case) -> Iterator[Fix]:
    """The promise says what play gives."""
    kind, _, happened = case.args["happened"].partition(": ")
    if kind != "scene" and happened:
        yield case.write(happened)


def played(case: Case) -> Iterator[Fix]:
    """A reply that is offered where the promise stands, the one most alike first."""
    offered = case.args["offered"].split(", ")
    near = difflib.get_close_matches(case.args["choice"], offered, _MOST_OFFERED, 0.6)
    for name in list(dict.fromkeys((*near, *offered)))[:_MOST_OFFERED]:
        if name:
            yield case.write(name)


def _item(entry: Entry | None) -> Entry | None:
    """The item that an entry stands in."""
    while entry is not None and entry.key != ITEM:
        entry = entry.parent
    return entry


def _replies(case: Case) -> list[Entry]:
    """The replies of the scene that a problem stands in."""
    path = () if case.entry is None else case.entry.path
    section = case.page.section("scenes")
    scene = (
        section.named(path[1]) if section is not None and path[:1] == ("scenes",) and len(path) > 1 else None
    )
    return [] if scene is None else list(replies_of(scene))


FIXES = {
    "expect-not-met": promised,
    "expect-not-played": played,
    "last-branch-conditional": last_branch,
    "branch-never-taken": branch,
    "variant-never-used": to_the_end,
    "ask-without-question": question,
    "no-first-scene": first_scene,
    "rounds-without-ending": rounds,
    "timer-too-short": time_enough,
    "timer-choice-conditional": clock_reply,
    "timer-choice-once": again,
    "criterion-without-line": line_for,
}
