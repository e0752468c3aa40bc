"""What may stand at a place by its role: names that the text declares, and those from around it."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import get_args

from simulator.scenario.acts import standard_acts
from simulator.scenario.checks.people import STANDINGS
from simulator.scenario.checks.words import DIRECTOR_NAMES, OF_THE_SURVEY
from simulator.scenario.problem import Surroundings
from simulator.scenario.schema import Kind
from simulator.scenario.vocabulary import TermKind
from simulator.workshop.deals import Deals
from simulator.workshop.entry import Entry
from simulator.workshop.lines import Page
from simulator.workshop.names import Declared, declared, declared_by, replies_of
from simulator.workshop.roles import Role
from simulator.workshop.things import replies_played, targets

Candidate = tuple[str, str]
"""What may be written, and what it is in the author's own words."""
SIDES = ("client", "company")
_PORTRAIT_OF_CHANCE = "auto"
_SCORES = ('">= 60"', '">= 70"')


class Around:
    """A text with its surroundings, asked for names."""

    def __init__(
        self, page: Page, kind: Kind, surroundings: Surroundings | None, language: str = "en"
    ) -> None:
        self.page, self.kind, self.language = page, kind, language
        self.surroundings = surroundings or Surroundings()

    @cached_property
    def known(self) -> Declared:
        """What the text declares."""
        return declared(self.page)

    @cached_property
    def deals(self) -> Deals:
        """The deals of an exercise with their scenarios."""
        return Deals(self.page, self.surroundings)

    def candidates(self, role: Role, entry: Entry) -> list[Candidate]:
        """Everything that an entry's value, or its key, may be in this role."""
        if role.startswith("that-"):
            return self._of_another(role, entry)
        if role in _LISTS:
            return _LISTS[role](self, entry)
        return self._people(role)

    def names(self, declared: Declared, role: str) -> list[Candidate]:
        """Terms and facts of a scenario that fit a role."""
        if role == "term":
            return [(name, ", ".join(levels)) for name, levels in declared.terms.items()]
        kinds = {
            "counter": ("counter",),
            "draw": ("draw",),
            "learnt": ("flag", "draw"),
            "settable": ("flag", "counter"),
        }
        fitting = declared.of_kind(*kinds.get(role, ("flag", "counter", "draw")))
        return [(name, declared.facts[name].text) for name in fitting]

    def braces(self, entry: Entry) -> list[Candidate]:
        """Names that may stand in braces in the words of an entry."""
        path = entry.path
        terms = self.names(self.known, "term") if self.kind == "scenario" else []
        if self.kind == "exercise" or path[:1] == ("past",):
            return []
        survey = (
            [name for part in path for name in OF_THE_SURVEY.get(part, ())] if self.kind == "director" else []
        )
        his = self.kind == "director" or bool({"director", "directives", "asks"} & set(path[:-1]))
        return [*terms, *((name, "") for name in (*(DIRECTOR_NAMES if his else ()), *survey))]

    def _people(self, role: Role) -> list[Candidate]:
        """What has files of its own, or ships."""
        around = self.surroundings
        match role:
            case "director":
                return _plain(around.directors)
            case "portrait":
                return [(_PORTRAIT_OF_CHANCE, ""), *_plain(around.portraits)]
            case "scenario":
                return _plain(around.scenarios)
            case _:
                return []

    def _replies(self, entry: Entry) -> list[Candidate]:
        """The replies of the scene around an entry."""
        path = entry.path
        section = self.page.section("scenes")
        scene = section.named(path[1]) if section is not None and path[:1] == ("scenes",) else None
        return [] if scene is None else _said(scene)

    def _played(self, entry: Entry) -> list[Candidate]:
        """What may be replied next where a promise plays; every reply where nobody can tell."""
        section = self.page.section("scenes")
        if section is None:
            return []
        first = self.page.section("first")
        named = first.entry.value if first is not None and first.entry is not None else "opening"
        scenes = self._after(entry) or (named,)
        found = [section.named(name) for name in scenes]
        return list(dict.fromkeys(pair for scene in found if scene is not None for pair in _said(scene)))

    def _after(self, entry: Entry) -> tuple[str, ...]:
        """The scenes in which a promise stands before an item of its list."""
        items = [] if entry.parent is None else [item for item in entry.parent.children if item.is_scalar]
        here = next((number for number, item in enumerate(items) if item is entry), None)
        played = replies_played(self.page)
        if here is not None:
            return played.get(_inside(entry), ())
        before = [item for item in items if item.key_place[0] < entry.key_place[0]]
        return self._next(before[-1], played.get(_inside(before[-1]), ())) if before else ()

    def _next(self, item: Entry, scenes: tuple[str, ...]) -> tuple[str, ...]:
        section = self.page.section("scenes")
        found: list[str] = []
        for name in scenes:
            scene = None if section is None else section.named(name)
            for reply in () if scene is None else replies_of(scene):
                if reply.word("id") == item.value:
                    found += targets(reply)
        return tuple(found)

    def _of_another(self, role: Role, entry: Entry) -> list[Candidate]:
        """Names of the scenario that an entry of an exercise speaks of."""
        model = self.deals.model(role, entry)
        if model is None:
            return []
        known = declared_by(model)
        match role:
            case "that-ending":
                return _bare(known.endings)
            case "that-level":
                return _bare(known.terms.get(entry.key, ()))
            case "that-value":
                return _bare(known.draws.get(entry.key, ()))
            case "that-reply":
                replies = (reply for scene in model.scenes.values() for reply in scene.choices)
                return list(dict.fromkeys((reply.id, " ".join(reply.say.split())) for reply in replies))
            case _:
                return self.names(known, role.removeprefix("that-"))

    def asked_of(self, entry: Entry) -> Declared:
        """What a condition may read: in an exercise another file's scenario declares it."""
        if self.kind != "exercise":
            return self.known
        model = self.deals.model("that-condition", entry)
        return Declared() if model is None else declared_by(model)

    def _values(self, entry: Entry) -> list[Candidate]:
        """The levels of a term or the values of a draw."""
        path = entry.path
        owner = path[1] if path[0] in ("terms", "facts") else entry.key
        return _bare((*self.known.terms.get(owner, ()), *self.known.draws.get(owner, ())))

    def _implied(self, entry: Entry) -> list[Candidate]:
        if entry.key in SIDES:
            return _bare(_SCORES)
        levels = self.known.terms.get(entry.key, ())
        return _bare((*STANDINGS, *levels, *(f'"<= {level}"' for level in levels)))


def _said(scene: Entry) -> list[Candidate]:
    return [
        (reply.word("id") or "", reply.word("say") or "") for reply in replies_of(scene) if reply.word("id")
    ]


def _bare(names: Iterable[str]) -> list[Candidate]:
    return [(name, "") for name in names]


def _plain(names: frozenset[str] | None) -> list[Candidate]:
    return [(name, "") for name in sorted(names or ())]


def _inside(item: Entry) -> tuple[int, int]:
    start, end = item.value_place
    shift = 1 if item.style in ('"', "'") else 0
    return start + shift, end - shift


def _acts(_: Around, __: Entry) -> list[Candidate]:
    rows = standard_acts().items()
    return [
        (name, ", ".join(f"{facet} {value:+}" for facet, value in points.model_dump().items() if value))
        for name, points in rows
    ]


_LISTS: dict[Role, Callable[[Around, Entry], list[Candidate]]] = {
    "act": _acts,
    "term": lambda around, _: around.names(around.known, "term"),
    "fact": lambda around, _: around.names(around.known, "fact"),
    "learnt": lambda around, _: around.names(around.known, "learnt"),
    "counter": lambda around, _: around.names(around.known, "counter"),
    "settable": lambda around, _: around.names(around.known, "settable"),
    "draw": lambda around, _: around.names(around.known, "draw"),
    "level": Around._values,
    "value": Around._values,
    "scene": lambda around, _: _bare(around.known.scenes),
    "ending": lambda around, _: _bare(around.known.endings),
    "place": lambda around, _: _bare((*around.known.scenes, *around.known.endings)),
    "reply": Around._replies,
    "any-reply": Around._played,
    "earlier": lambda around, entry: _bare(around.deals.before(entry)),
    "implied": lambda around, _: [*((side, "") for side in SIDES), *around.names(around.known, "term")],
    "implied-level": Around._implied,
    "implied-kind": lambda _, __: _bare((*SIDES, *get_args(TermKind))),
    "standing": lambda _, entry: _bare(_SCORES) if entry.key in SIDES else _bare(STANDINGS),
    "score": lambda _, __: _bare(('">= 60"', "60..80")),
}
