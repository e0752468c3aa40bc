"""What an exercise's text names of one of its scenarios: endings, terms, facts, levels, values, replies."""

from collections.abc import Iterator

from simulator.scenario.problem import Surroundings
from simulator.workshop.deals import Deals
from simulator.workshop.entry import Entry
from simulator.workshop.lines import Page
from simulator.workshop.names import declared
from simulator.workshop.roles import KEY_ROLES, VALUE_ROLES, Role, Sort
from simulator.workshop.shapes import Shapes, shapes_at
from simulator.workshop.things import ways_played
from simulator.workshop.uses import Collector, Use, bare_place

_SORTS: dict[Role, Sort] = {
    "that-ending": "ending",
    "that-term": "term",
    "that-counter": "fact",
    "that-settable": "fact",
    "that-draw": "fact",
    "that-level": "level",
    "that-value": "value",
    "that-reply": "reply",
}


def foreign_uses(exercise: Page, scenario: str, page: Page) -> Iterator[tuple[Use, tuple[str, ...]]]:
    """The names of a scenario's things in an exercise; of a reply the scenes too that it may be of there.

    `page` is the scenario's own text.
    """
    collector = _Foreign(exercise, scenario, page)
    for block in (block for section in exercise.sections for block in (section.head, *section.blocks)):
        for entry in block.entries:
            above = entry.parent.path if entry.parent is not None else ()
            for use in collector.entry(entry, shapes_at("exercise", above)):
                yield use, collector.scenes.get(use.place, ())


class _Foreign(Collector):
    """Walks an exercise; the names that it knows are the scenario's."""

    def __init__(self, exercise: Page, scenario: str, page: Page) -> None:
        super().__init__(exercise, declared(page))
        self._scenario, self._of = scenario, page
        self._deals = Deals(exercise, Surroundings())
        self.scenes: dict[tuple[int, int], tuple[str, ...]] = {}

    def key(self, entry: Entry, above: Shapes) -> Iterator[Use]:
        for shape in above:
            role = KEY_ROLES.get(shape.name) if shape.is_mapping else None
            sort = _SORTS.get(role) if role is not None else None
            if role is not None and sort is not None and self._is_of(role, entry):
                yield Use((sort,), entry.key, bare_place(self.page.text, entry.key_place))
            elif role == "scenario" and entry.key == self._scenario and entry.path[-2:-1] == ("plays",):
                self.scenes |= ways_played(self._of, entry)

    def value(self, entry: Entry, shapes: Shapes) -> Iterator[Use]:
        shape = next((shape for shape in shapes if not shape.is_list and shape.model is None), None)
        role = None if shape is None else VALUE_ROLES.get(shape.name)
        if role is None or not self._is_of(role, entry):
            return
        if role == "that-condition":
            yield from self.condition(entry)
        elif (sort := _SORTS.get(role)) is not None:
            quoted = entry.style in ('"', "'")
            place = bare_place(self.page.text, entry.value_place) if quoted else entry.value_place
            owner = entry.key if sort in ("level", "value") else ""
            yield Use((sort,), entry.value, place, owner=owner)

    def _is_of(self, role: Role, entry: Entry) -> bool:
        return role.startswith("that-") and self._deals.scenario(role, entry) == self._scenario
