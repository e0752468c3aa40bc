"""The state machine of an attempt: phases, scenes and the legal moves between them.

`step` decides what a choice does; the machine is fired last and must land where `step` said. It holds
the edges, so a move that the scenario does not have is refused with what was awaited. Each move is an
event of its own; only where it may lead to several places does an edge ask where `step` says it lands.
"""

from typing import Any, cast

from transitions import EventData, Machine

from simulator.negotiation.collecting import nothing_to_collect
from simulator.negotiation.compiled import CompiledScenario

BRIEFING, OFFICE, DEBRIEF = "briefing", "office", "debrief"
_REPLY = "reply:"
"""Keeps what an author calls a reply apart from the machine's own moves."""


class IllegalMove(Exception):
    """A move that is not legal now; says what was awaited."""


class _Model:
    """Carries the machine's state and nothing else, so that no scene's name can collide."""

    state: str


class TalksMachine:
    """`briefing -> scene ... -> ending -> office -> debrief`, over one compiled scenario."""

    def __init__(self, scenario: CompiledScenario) -> None:
        self._scenario = scenario
        self._model = _Model()
        scenes = [_scene(scene.id) for scene in scenario.scenes]
        endings = [_ending(ending.id) for ending in scenario.endings]
        with nothing_to_collect():
            self._machine = Machine(
                model=cast(Any, self._model),
                states=[BRIEFING, *scenes, *endings, OFFICE, DEBRIEF],
                initial=BRIEFING,
                auto_transitions=False,
                send_event=True,
            )
            self._add_edges()

    @property
    def phase(self) -> str:
        """briefing, table, ended, office or debrief."""
        kind = self._model.state.partition(":")[0]
        return {"scene": "table", "ending": "ended"}.get(kind, kind)

    @property
    def at(self) -> str:
        """The scene or ending where talks stand; empty outside the table."""
        return self._model.state.partition(":")[2]

    def open(self) -> None:
        """To the table: the first scene."""
        self._go("open", self._scene_or_ending(self._scenario.first))

    def choose(self, choice: str, lands: str) -> None:
        """A reply was given that leads to this scene or ending."""
        self._go(_REPLY + choice, self._scene_or_ending(lands))

    def to_office(self) -> None:
        """From an ending to the director's office."""
        self._go(OFFICE, OFFICE)

    def to_debrief(self) -> None:
        """From an ending or the office to the debrief."""
        self._go(DEBRIEF, DEBRIEF)

    def stand(self, phase: str, at: str = "") -> None:
        """Put the machine where a replayed attempt stands, without firing."""
        self._machine.set_state(self._scene_or_ending(at) if at else phase)

    def awaited(self) -> tuple[str, ...]:
        """The moves that are legal from here, by their names in the scenario."""
        here = self._model.state
        moves = (name for name, event in self._machine.events.items() if here in event.transitions)
        return tuple(move.removeprefix(_REPLY) for move in moves)

    def _go(self, move: str, lands: str) -> None:
        before = self._model.state
        event = self._machine.events.get(move)
        edges = event.transitions.get(before, ()) if event is not None else ()
        if event is None or all(edge.dest != lands for edge in edges):
            awaited = ", ".join(self.awaited()) or "nothing"
            raise IllegalMove(f"{move.removeprefix(_REPLY)!r} is not legal in {before}; awaited: {awaited}")
        event.trigger(self._model, lands=lands)
        assert self._model.state == lands

    def _scene_or_ending(self, target: str) -> str:
        return _ending(target) if target in self._scenario.ending_of else _scene(target)

    def _add_edges(self) -> None:
        scenario = self._scenario
        self._add(BRIEFING, "open", [_scene(scenario.first)])
        for scene in scenario.scenes:
            for reply in scene.replies:
                targets = dict.fromkeys(branch.to for branch in reply.branches)
                if scenario.rounds is not None and scenario.out_of_rounds is not None:
                    targets[scenario.out_of_rounds] = None
                self._add(
                    _scene(scene.id), _REPLY + reply.id, [self._scene_or_ending(target) for target in targets]
                )
        for ending in scenario.endings:
            self._add(_ending(ending.id), OFFICE, [OFFICE])
            self._add(_ending(ending.id), DEBRIEF, [DEBRIEF])
        self._add(OFFICE, DEBRIEF, [DEBRIEF])

    def _add(self, source: str, move: str, targets: list[str]) -> None:
        for target in targets:
            conditions = None if len(targets) == 1 else _Lands(target)
            self._machine.add_transition(move, source, target, conditions)


class _Lands:
    """The condition of one edge of several: landing there."""

    __slots__ = ("place",)

    def __init__(self, place: str) -> None:
        self.place = place

    def __call__(self, event: EventData) -> bool:
        return bool(event.kwargs["lands"] == self.place)


def _scene(name: str) -> str:
    return f"scene:{name}"


def _ending(name: str) -> str:
    return f"ending:{name}"
