"""The shape of a file: pydantic's errors by type and context, as faults at a place in the text."""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from simulator.scenario.catalogue import word
from simulator.scenario.nodes import ListNode, MapNode, Node, Place
from simulator.scenario.reading import Composed
from simulator.scenario.shape_keys import keys_at
from simulator.scenario.shape_words import WRONG_TYPE, expected_word, pattern_code
from simulator.scenario.vocabulary import Authored
from simulator.scenario.yaml_faults import MOST_FAULTS, Fault, too_many

M = TypeVar("M", bound=Authored)


def validate(model: type[M], composed: Composed) -> tuple[M | None, list[Fault]]:
    """The model, or every way in which the data has another shape."""
    try:
        return model.model_validate(composed.root), []
    except ValidationError as error:
        if error.error_count() > MOST_FAULTS:
            return None, [too_many(composed.place)]
        errors = cast(list[dict[str, Any]], error.errors(include_url=False, include_input=False))
    located = [found for item in errors if not (found := _Located(item, composed)).counts_only_sound_items]
    return None, list(_faults(model, _without_other_branches(located), composed))


class _Located:
    """One error of pydantic's with the node it speaks of."""

    def __init__(self, error: dict[str, Any], composed: Composed) -> None:
        self.type: str = error["type"]
        self.context: dict[str, Any] = error.get("ctx", {})
        self.place = composed.place
        self.parent: Node | None = None
        self.key: str | int | None = None
        self.value: Any = composed.root
        self.missing = ""
        self.on_key = False
        self.branch: tuple[Any, ...] | None = None
        self.keys: list[str | int] = []
        self.loc: tuple[str | int, ...] = error["loc"]
        self._walk(self.loc)

    def _walk(self, loc: Sequence[str | int]) -> None:
        here: Any = self.value
        for number, step in enumerate(loc):
            last = number == len(loc) - 1
            if step == "[key]":
                self.on_key = True
                break
            if _leads(here, step):
                self.parent, self.key, self.place = here, step, here.value_place(step)
                here = here[step]
                self.keys.append(step)
            elif last and self.type == "missing":
                self.missing = str(step)
            elif self.branch is None and not (isinstance(step, str) and step.startswith("is:")):
                self.branch = (tuple(self.keys), step)
        self.value = here if not self.on_key else self.key
        self.form = str(loc[-1]) if loc else ""
        if self.on_key or self.type == "extra_forbidden":
            assert isinstance(self.parent, MapNode)
            self.place = self.parent.key_place(str(self.key))

    @property
    def counts_only_sound_items(self) -> bool:
        """Whether a list is called short only because pydantic leaves its faulty items out."""
        return self.type == "too_short" and len(self.value) >= self.context["min_length"]

    @property
    def depth(self) -> int:
        """How many keys lead to it."""
        return len(self.keys)


def _leads(here: Any, step: str | int) -> bool:
    """Whether a step of pydantic's path is a key or an index of the data, not the name of a form."""
    if isinstance(here, MapNode):
        return step in here.marks
    return isinstance(here, ListNode) and isinstance(step, int) and step < len(here)


def _without_other_branches(errors: list[_Located]) -> list[_Located]:
    """Keep, where a value may have several forms, only what is said of the form that fits best."""
    deepest: dict[tuple[Any, ...], int] = {}
    for error in errors:
        if error.branch is not None:
            root = error.branch[0]
            deepest[root] = max(deepest.get(root, 0), error.depth)
    return [e for e in errors if e.branch is None or e.depth == deepest[e.branch[0]]]


def _faults(model: type[BaseModel], errors: list[_Located], composed: Composed) -> Iterator[Fault]:
    """One fault for every error; what is said of a value by each form that it may have becomes one."""
    together: dict[tuple[Place, bool], list[_Located]] = {}
    for error in errors:
        if error.place[0] in composed.void and not error.missing:
            continue
        if error.type in WRONG_TYPE or error.on_key:
            together.setdefault((error.place, error.on_key), []).append(error)
        else:
            code, args = _worded(model, error)
            yield Fault(code, _shown(error, composed), args)
    for (place, on_key), same in together.items():
        yield _key_fault(place, same) if on_key else _type_fault(place, same)


def _type_fault(place: Place, errors: list[_Located]) -> Fault:
    """A value of another type than any form allows."""
    error = errors[0]
    args = {"expected": expected_word(errors), "value": _short(error.value)}
    if not error.keys:
        return Fault("file-not-mapping", place, args)
    if isinstance(error.key, int):
        return Fault("wrong-item", place, {**args, "name": _named(error), "number": str(error.key + 1)})
    if args["expected"] == word("text") and not isinstance(error.value, dict | list):
        code = "empty-text" if error.value is None else "text-needs-quotes"
        return Fault(code, place, {**args, "name": _named(error)})
    return Fault("wrong-type", place, {**args, "name": _named(error)})


def _key_fault(place: Place, errors: list[_Located]) -> Fault:
    """A key that is no id, or not one of those allowed."""
    error = errors[0]
    if error.type != "literal_error":
        code = pattern_code(error.context["pattern"])
        return Fault(code, place, {"name": str(error.key), "value": str(error.key)})
    allowed = [name for found in errors for name in _allowed(found)]
    return Fault("unknown-key", place, _nearest(str(error.key), allowed))


def _shown(error: _Located, composed: Composed) -> Place:
    """The place to point at; for a missing key the first key of the mapping that lacks it."""
    if not error.missing:
        return error.place
    node = error.value if isinstance(error.value, MapNode) else composed.root
    if isinstance(node, MapNode) and node.marks:
        first = next(iter(node.marks.values()))
        return first[0], first[1]
    return error.place


def _worded(model: type[BaseModel], error: _Located) -> tuple[str, dict[str, str]]:
    """The code of an error and what its sentence needs."""
    kind, context = error.type, error.context
    name = str(error.key) if error.key is not None else ""
    if kind == "extra_forbidden":
        return "unknown-key", _nearest(name, keys_at(model, error.loc[:-1]))
    if kind == "missing":
        return "missing-key", {"key": error.missing, "where": _where(error)}
    if kind == "literal_error":
        if name == "format" and error.depth == 1:
            return "unknown-format-version", {"value": _short(error.value)}
        return "value-not-allowed", {"name": _named(error), **_choice(_short(error.value), _allowed(error))}
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = str(context.get("ge", context.get("le")))
        code = "number-too-small" if "ge" in context else "number-too-large"
        return code, {"name": _named(error), "value": _short(error.value), "bound": bound}
    if kind == "string_pattern_mismatch":
        return pattern_code(context["pattern"]), {"name": _named(error), "value": _short(error.value)}
    if kind == "string_too_short":
        return "empty-text", {"name": _named(error)}
    if kind in ("too_short", "too_long"):
        few = kind == "too_short"
        bound = str(context["min_length"] if few else context["max_length"])
        found = str(context["actual_length"])
        return f"too-{'few' if few else 'many'}", {"name": _named(error), "bound": bound, "found": found}
    return "wrong-type", {"name": _named(error), "expected": word("other"), "value": _short(error.value)}


def _where(error: _Located) -> str:
    """What lacks a key: the item's own id, or the nearest key."""
    value = error.value
    own = value.get("id") if isinstance(value, MapNode) else None
    return own if isinstance(own, str) and error.depth else _named(error)


def _named(error: _Located) -> str:
    """The name of what is wrong: the nearest key that is a word."""
    return next((key for key in reversed(error.keys) if isinstance(key, str)), word("file"))


def _allowed(error: _Located) -> list[str]:
    """The values that pydantic would have taken."""
    return str(error.context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")


def _choice(value: str, allowed: list[str]) -> dict[str, str]:
    near = difflib.get_close_matches(value, allowed, 1, 0.6)
    return {"value": value, "allowed": ", ".join(allowed), "nearest": near[0] if near else ""}


def _nearest(name: str, allowed: Sequence[str]) -> dict[str, str]:
    near = difflib.get_close_matches(name, allowed, 1, 0.6)
    return {"key": name, "allowed": ", ".join(allowed), "nearest": near[0] if near else ""}


def _short(value: Any) -> str:
    """A value as the author would recognise it, cut to a line."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, dict):
        return word("mapping")
    if isinstance(value, list):
        return word("list")
    text = " ".join(str(value).split())
    return text if len(text) <= 40 else text[:39] + "…"
