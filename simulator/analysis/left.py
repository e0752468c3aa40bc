"""Whether walking away was right, asked of many ways under one combination of the draws."""

from collections.abc import Mapping

from simulator.analysis.ahead import without_terms
from simulator.analysis.analysis import Analysis
from simulator.analysis.belief import looks
from simulator.negotiation.ledger import shown
from simulator.negotiation.state import State
from simulator.negotiation.step import begin, step

Draws = tuple[int, ...]
Standing = Mapping[int, State]
"""Where talks stand under each combination of draws that has not been told apart, by its place."""


class Left:
    """Answers as `Analysis.sound_walk_away` does; what ways have in common is walked once."""

    def __init__(self, analysis: Analysis, draws: Draws) -> None:
        self._analysis, self._rules = analysis, analysis.compiled
        self._draws, self._real = analysis.draws, analysis.draws.index(draws)
        opening = {place: begin(self._rules, one)[0] for place, one in enumerate(self._draws)}
        self._stood: dict[tuple[str, ...], Standing] = {(): opening}
        self._ahead: dict[tuple[int, str, int], list[tuple[int, int]]] = {}

    def sound(self, choices: tuple[str, ...], scores: tuple[int, int]) -> bool:
        """Whether under no draw not told apart a deal higher than these shown scores could be signed instead.

        Args:
            choices: a way whose last reply walks away.
        """
        standing = self._standing(choices[:-1])
        state = standing[self._real]
        base = without_terms(self._rules, state)
        code = self._analysis.worlds[self._real].explored.layouts.code(state)
        return not any(
            shown(base[0] + client) > scores[0] and shown(base[1] + company) > scores[1]
            for place in standing
            for client, company in self._deals(place, state.at, code)
        )

    def _standing(self, choices: tuple[str, ...]) -> Standing:
        """Where talks stand after some replies, as far as draws could not be told apart."""
        known = self._stood.get(choices)
        if known is None:
            before = self._standing(choices[:-1])
            made = {place: step(self._rules, state, choices[-1]) for place, state in before.items()}
            here = looks(made[self._real], self._draws[self._real])
            known = self._stood[choices] = {
                place: one.state for place, one in made.items() if looks(one, self._draws[place]) == here
            }
        return known

    def _deals(self, place: int, scene: str, code: int) -> list[tuple[int, int]]:
        """The best deals, points still to come, that can be signed from a state under some draws."""
        key = place, scene, code
        if key not in self._ahead:
            world = self._analysis.worlds[place]
            state = int(world.explored.reached[scene].codes.searchsorted(code))
            self._ahead[key] = world.deal_frontiers.points(scene, state)
        return self._ahead[key]
