"""Who says the words of a line, and where in the story they stand: what a translator asks first."""

from dataclasses import dataclass
from typing import Literal

Who = Literal[
    "client", "trainee", "director", "narration", "body", "because", "in_return", "locked", "timer", "term",
    "level", "unit", "fact", "brief", "paper", "kpis", "walk_away", "about_client", "name", "role", "company",
    "past", "title", "summary", "carries", "policy", "other",
]  # fmt: skip
"""What the words are."""

_LAST: dict[str, Who] = {
    "narration": "narration",
    "body": "body",
    "because": "because",
    "in_return": "in_return",
    "locked": "locked",
    "reason": "timer",
    "say": "trainee",
    "granted": "director",
    "refused": "director",
    "unit": "unit",
    "brief": "brief",
    "paper": "paper",
    "kpis": "kpis",
    "walk_away": "walk_away",
    "known": "about_client",
    "name": "name",
    "role": "role",
    "company": "company",
    "title": "title",
    "summary": "summary",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What the words of a line are, and the ids of the scene, ending, reply, term, fact or directive."""

    who: Who
    scene: str = ""
    ending: str = ""
    reply: str = ""
    thing: str = ""
    occasion: str = ""
    """When a director says so: the keys below `lines`."""


def said(context: str) -> Said:
    """What the words of a context are, as the catalogues write contexts."""
    first, *rest = context.split(".")
    match first, rest:
        case "scenes", [scene, "choices", reply, *below]:
            return Said(_speaker(below), scene=scene, reply=reply)
        case "scenes", [scene, *below]:
            return Said(_speaker(below), scene=scene)
        case "endings", [ending, *below]:
            return Said(_speaker(below), ending=ending)
        case "terms", [term, *below]:
            who: Who = "level" if below[:1] == ["levels"] else _LAST.get(context.rpartition(".")[2], "term")
            return Said(who, thing=term)
        case "facts", [fact, *_]:
            return Said("fact", thing=fact)
        case "directives", [directive, *_]:
            return Said("director", thing=directive)
        case "lines", [*keys]:
            return Said("director", occasion=".".join(key for key in keys if key != "says"))
        case "declares", _:
            return Said("policy")
        case "deals", _:
            return Said("carries")
        case "past", _:
            return Said("past")
    return Said(_LAST.get(context.rpartition(".")[2], "other"))


def _speaker(keys: list[str]) -> Who:
    """Who speaks in a scene or an ending, by the keys below its id or that of the reply."""
    last = next((_LAST[key] for key in reversed(keys) if key in _LAST), None)
    if last is not None:
        return last
    return "client" if "client" in keys or "answer" in keys else "director" if "director" in keys else "other"
