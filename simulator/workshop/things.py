"""From a name at a place to the thing that it names, and from a thing to all its names in the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.scenario.nodes import Place
from simulator.scenario.schema import Kind
from simulator.workshop.entry import Entry
from simulator.workshop.lines import Page
from simulator.workshop.names import names_in, replies_of
from simulator.workshop.roles import OWN, Sort
from simulator.workshop.uses import Use, use_at, uses

_SECTIONS: dict[Sort, str] = {"term": "terms", "fact": "facts", "scene": "scenes", "ending": "endings"}

_DECLARING: dict[Sort, str] = {
    **_SECTIONS,
    "level": "terms",
    "value": "facts",
    "reply": "scenes",
    "directive": "directives",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """What a name stands for. `owner` is the term of a level, the draw of a value, the scene of a reply."""

    sort: Sort
    name: str
    owner: str = ""

    @property
    def own(self) -> bool:
        """Whether files declare it themselves; otherwise it has a file of its own, or ships."""
        return self.sort in OWN


def thing_at(page: Page, kind: Kind, offset: int) -> tuple[Thing, Use] | None:
    """The thing named at an offset, with its name there. Of two that may be meant, the one that exists."""
    use = use_at(page, kind, offset)
    if use is None:
        return None
    sort = use.sorts[0]
    if len(use.sorts) > 1:
        sort = next((one for one in use.sorts if use.name in _names(page, one)), sort)
    owner = use.owner
    if sort == "reply" and not owner:
        played = replies_played(page).get(use.place, ())
        owner = played[0] if len(played) == 1 else ""
    return Thing(sort, use.name, owner), use


def uses_of(page: Page, kind: Kind, thing: Thing) -> list[Use]:
    """All names of a thing in the text's order. A promise's reply counts for every scene it may be of."""
    scene = thing.owner if thing.sort == "reply" else ""
    found = [
        use
        for use in uses(page, kind, thing.name, scene=scene)
        if use.is_of(thing.sort, thing.name, thing.owner)
    ]
    if thing.sort == "reply" and thing.owner and any(not use.owner for use in found):
        played = replies_played(page)
        found = [use for use in found if use.owner or thing.owner in played.get(use.place, ())]
    return found


def declarations(page: Page, kind: Kind, thing: Thing) -> Iterator[Use]:
    """Where a thing is declared: once as a rule; a reply without a scene in every scene that has it."""
    scene = thing.owner if thing.sort == "reply" else ""
    for use in uses(page, kind, thing.name, scene=scene, within=_DECLARING.get(thing.sort, "")):
        if use.declares and use.is_of(thing.sort, thing.name, thing.owner):
            yield use


def replies_played(page: Page) -> dict[Place, tuple[str, ...]]:
    """For every reply that a promise plays the scenes that it may be of, by the ways on before it."""
    section = page.section("expect")
    rows = [] if section is None else list(section.children())
    scenes = _Scenes(page)
    found: dict[Place, tuple[str, ...]] = {}
    for row in rows:
        choices = row.child("choices")
        if choices is not None:
            found |= scenes.follow(choices)
    return found


def ways_played(page: Page, replies: Entry) -> dict[Place, tuple[str, ...]]:
    """For every reply of a list that plays this scenario from its beginning the scenes that it may be of.

    The list may stand in another file: places are those of its text.
    """
    return _Scenes(page).follow(replies)


class _Scenes:
    """Scenes with their replies and where these lead, each read when it is first come to."""

    def __init__(self, page: Page) -> None:
        section = page.section("scenes")
        self._known = set() if section is None else {name for name, _, _ in section.names()}
        self._section = section
        self._ways: dict[str, dict[str, list[str]]] = {}
        first = page.section("first")
        named = first.entry.value if first is not None and first.entry is not None else ""
        self.first = named or "opening"

    def ways(self, name: str) -> dict[str, list[str]]:
        """The replies of a scene and the scenes and endings that each may lead to."""
        if name not in self._ways:
            entry = self._section.named(name) if self._section is not None and name in self._known else None
            replies = () if entry is None else replies_of(entry)
            self._ways[name] = {reply.word("id") or "": targets(reply) for reply in replies}
        return self._ways[name]

    def follow(self, choices: Entry) -> dict[Place, tuple[str, ...]]:
        here = {self.first}
        found: dict[Place, tuple[str, ...]] = {}
        for item in choices.items():
            fitting = [name for name in sorted(here) if item.value in self.ways(name)]
            start, end = item.value_place
            shift = 1 if item.style in ("'", '"') else 0
            found[start + shift, end - shift] = tuple(fitting)
            here = {target for name in fitting for target in self.ways(name)[item.value]}
        return found


def targets(reply: Entry) -> list[str]:
    """The scenes and endings that a reply may lead to."""
    goto = reply.child("goto")
    if goto is None:
        return []
    if goto.is_scalar:
        return [goto.value]
    found = (item.word("to") for item in goto.items())
    return [name for name in found if name]


def entry_of(page: Page, thing: Thing) -> Entry | None:
    """The entry that declares a term, fact, scene, ending or directive; of a level or a value its owner's."""
    section = page.section(
        {"level": "terms", "value": "facts", "directive": "directives"}.get(thing.sort)
        or _SECTIONS.get(thing.sort, "")
    )
    if section is None:
        return None
    if thing.sort == "directive":
        return next((item for item in section.children() if item.word("id") == thing.name), None)
    return section.named(thing.owner if thing.sort in ("level", "value") else thing.name)


def _names(page: Page, sort: Sort) -> Iterator[str]:
    section = _SECTIONS.get(sort)
    return iter(()) if section is None else (name for name, _, _ in names_in(page, section))
