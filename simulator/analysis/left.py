"""Whether walking away was right, asked of many ways under one combination of the draws."""

from collections.abc import Mapping
from functools import cached_property
from itertools import repeat

from simulator.analysis.analysis import Analysis
from simulator.analysis.belief import looks
from simulator.analysis.world import World
from simulator.negotiation.ledger import shown
from simulator.negotiation.state import State
from simulator.negotiation.step import begin, step

Draws = tuple[int, ...]
Move = tuple[str, int, int, int]
"""A scene or ending, the position of the state there, and the (client, company) points of moving there."""
Standing = Mapping[int, State]
"""Where talks stand under each combination of draws that has not been told apart, by its place."""


class Left:
    """Answers as `Analysis.sound_walk_away` does, along the moves that were explored.

    Rules are asked only where it hangs on what could not be told apart, and what ways have in common is
    asked once.
    """

    def __init__(self, analysis: Analysis, draws: Draws) -> None:
        self._analysis, self._rules, self._draws = analysis, analysis.compiled, analysis.draws
        self._real = analysis.draws.index(draws)
        self._stood: dict[tuple[str, ...], Standing] = {}
        self._ahead: dict[tuple[int, str, int], list[tuple[int, int]]] = {}

    def sound(self, choices: tuple[str, ...]) -> bool:
        """Whether under no draw not told apart a deal higher on both shown scores could be signed instead.

        Args:
            choices: a way from the opening on, whose last reply walks away.
        """
        world = self._analysis.worlds[self._real]
        here, base = world.explored.start, world.base
        for choice in choices[:-1]:
            scene, state, client, company = self._moves[here[0]][here[1], choice]
            here, base = (scene, state), (base[0] + client, base[1] + company)
        _, _, client, company = self._moves[here[0]][here[1], choices[-1]]
        scores = shown(base[0] + client), shown(base[1] + company)
        code = int(world.explored.reached[here[0]].codes[here[1]])
        if self._higher(self._real, here[0], code, base, scores):
            return False
        others = [place for place in range(len(self._draws)) if place != self._real]
        tempting = {place for place in others if self._higher(place, here[0], code, base, scores)}
        return not tempting or tempting.isdisjoint(self._standing(choices[:-1]))

    @cached_property
    def _moves(self) -> dict[str, dict[tuple[int, str], Move]]:
        """By scene, from a state by a reply."""
        moves: dict[str, dict[tuple[int, str], Move]] = {}
        for name, here in self._analysis.worlds[self._real].explored.reached.items():
            moves[name] = {}
            for group in here.groups:
                reply = here.scene.replies[group.reply].id
                came = zip(group.which.tolist(), repeat(reply), strict=False)
                columns = (column.tolist() for column in (group.to, group.client, group.company))
                moves[name].update(zip(came, zip(repeat(group.target), *columns, strict=False), strict=False))
        return moves

    def _higher(
        self, place: int, scene: str, code: int, base: tuple[int, int], scores: tuple[int, int]
    ) -> bool:
        """Whether under some draws a deal from here is higher on both scores; no if it is not reached."""
        key = place, scene, code
        if key not in self._ahead:
            self._ahead[key] = _deals(self._analysis.worlds[place], scene, code)
        return any(
            shown(base[0] + client) > scores[0] and shown(base[1] + company) > scores[1]
            for client, company in self._ahead[key]
        )

    def _standing(self, choices: tuple[str, ...]) -> Standing:
        """Where talks stand after some replies, as far as draws could not be told apart."""
        known = self._stood.get(choices)
        if known is None and not choices:
            known = {place: begin(self._rules, one)[0] for place, one in enumerate(self._draws)}
        elif known is None:
            before = self._standing(choices[:-1])
            made = {place: step(self._rules, state, choices[-1]) for place, state in before.items()}
            here = looks(made[self._real], self._draws[self._real])
            known = {
                place: one.state for place, one in made.items() if looks(one, self._draws[place]) == here
            }
        self._stood[choices] = known
        return known


def _deals(world: World, scene: str, code: int) -> list[tuple[int, int]]:
    """The best deals, points still to come, that can be signed from a state; none if it is not reached."""
    codes = world.explored.reached[scene].codes
    state = int(codes.searchsorted(code))
    if state == len(codes) or codes[state] != code:
        return []
    return world.deal_frontiers.points(scene, state)
