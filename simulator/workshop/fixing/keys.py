"""Mends keys: misspelt, missing, in the wrong place, or with nothing behind them."""

from collections.abc import Callable, Iterator

from simulator.scenario.catalogue import word
from simulator.workshop.entry import BRACKETS, Entry
from simulator.workshop.fixing.case import Case, Fix
from simulator.workshop.fixing.minimal import minimal

Fixer = Callable[[Case], Iterator[Fix]]


def unknown(case: Case) -> Iterator[Fix]:
    """The nearest key, if it does not stand there already; or the key goes."""
    entry, near = case.entry, case.args.get("nearest", "")
    if entry is None:
        return
    if near and near not in [one.key for one in case.siblings(entry)]:
        yield case.write(near)
    fix = case.remove(entry)
    if fix is not None:
        yield fix


def missing(case: Case) -> Iterator[Fix]:
    """A line with the key, where the format's order has it, and the least that it may hold."""
    yield from put(case, _owner(case, case.args["key"]), case.args["key"])


def put(case: Case, owner: Entry | None, key: str, value: str | None = None) -> Iterator[Fix]:
    """A key with a value, or with the least that it may hold."""
    forms = case.allowed(owner).get(key)
    if forms is None:
        return
    value = value or minimal(case, owner, forms)
    edit = None if value is None else case.add(owner, key, value)
    if edit is not None:
        yield case.fix("fix-add", [edit], new=f"{key}: {value}")


def _owner(case: Case, key: str) -> Entry | None:
    """The mapping that lacks a key: the problem points at its first key, or at itself where it has none."""
    entry = case.entry
    if entry is None:
        return None
    if entry.value_place[0] == case.start and entry.style == "{" and key in case.allowed(entry):
        return entry
    return around(entry)


def around(entry: Entry) -> Entry | None:
    """The mapping that a key stands in; None for the file."""
    return entry.parent if entry.parent is not None and entry.parent.path else None


def put_beside(key: str, value: str | None = None) -> Fixer:
    """A fixer that puts a key beside the one that the problem points at, or into the row it points at."""

    def fixer(case: Case) -> Iterator[Fix]:
        entry = case.entry
        if entry is not None:
            yield from put(case, around(entry), key, value)

    return fixer


def question(case: Case) -> Iterator[Fix]:
    """A question that asks for nothing asks for a criterion; or it goes."""
    if case.entry is not None:
        yield from put(case, case.entry, "criterion", "priority")
    yield from drop(case)


def drop(case: Case) -> Iterator[Fix]:
    """The key that the problem points at goes."""
    fix = None if case.entry is None else case.remove(case.entry)
    if fix is not None:
        yield fix


def drop_beside(key: str) -> Fixer:
    """A fixer that takes another key of the same mapping out."""

    def fixer(case: Case) -> Iterator[Fix]:
        entry = case.entry
        owner = None if entry is None else around(entry)
        for one in case.children(owner) if entry is not None else ():
            fix = case.remove(one) if one.key == key else None
            if fix is not None:
                yield fix

    return fixer


def both(*fixers: Fixer) -> Fixer:
    """What several fixers offer, in their order."""

    def fixer(case: Case) -> Iterator[Fix]:
        for one in fixers:
            yield from one(case)

    return fixer


def empty(case: Case) -> Iterator[Fix]:
    """Words for a text that has none; or the key goes, where it may be left out."""
    entry = case.entry
    if entry is None:
        return
    lead = " " if case.page.even[case.start - 1 : case.start] in (":", "-") else ""
    yield case.fix("fix-replace", [(case.start, case.end, f"{lead}…")], new="…")
    forms = case.allowed(around(entry)).get(entry.key, ())
    if forms and not any(form.required for form in forms):
        yield from drop(case)


def listed(case: Case) -> Iterator[Fix]:
    """A single value where a list is expected becomes a list."""
    entry = case.entry
    single = entry is not None and entry.is_scalar and entry.style not in BRACKETS
    if case.args["expected"] == word("list") and single and case.written:
        yield case.write(f"[{case.written}]")


def surplus(case: Case) -> Iterator[Fix]:
    """A list that is too long keeps as many entries as it may have."""
    entry = case.entry
    bound = int(case.args["bound"])
    items = [] if entry is None else case.children(entry)
    if len(items) > bound > 0 and items[0].flow:
        start, end = case.end_of(items[bound - 1]), case.end_of(items[-1])
        name = case.page.text[items[bound].key_place[0] : end]
        yield case.fix("fix-remove", [(start, end, "")], name=" ".join(name.split()))


def format_one(case: Case) -> Iterator[Fix]:
    """The one version of the format that there is."""
    yield case.write("1")


FIXES: dict[str, Fixer] = {
    "unknown-key": unknown,
    "missing-key": missing,
    "empty-text": empty,
    "wrong-type": listed,
    "too-many": surplus,
    "unknown-format-version": format_one,
    "points-without-because": put_beside("because"),
    "question-empty": question,
    "adjust-empty": put_beside("client", "1"),
    "locked-without-when": drop_beside("locked"),
    "owed-without-favour": drop,
    "again-never-said": drop,
    "scene-repeats-itself": drop,
    "rounds-without-ending": drop,
    "ending-without-rounds": both(put_beside("rounds", "20"), drop),
    "carries-not-in-campaign": drop,
    "carries-in-first-deal": drop,
    "favours-not-in-campaign": drop,
    "draw-cannot-be-set": drop,
    "counter-not-learnt": drop,
    "flag-not-added": drop,
    "expect-needs-choices": drop,
}
