"""The state machine of an attempt: phases, scenes and the legal moves between them.

`step` decides what a choice does; the machine is fired last and must land where `step` said. It holds
the edges, so a move that the scenario does not have is refused with what was awaited.
"""

from typing import Any, Protocol, cast

from transitions import EventData, Machine, MachineError

from simulator.negotiation.compiled import CompiledScenario

BRIEFING, OFFICE, DEBRIEF = "briefing", "office", "debrief"


class IllegalMove(Exception):
    """A move that is not legal now; says what was awaited."""


class _Position(Protocol):
    state: str

    def go(self, *, move: str, lands: str) -> bool: ...


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
        self._machine = Machine(
            model=cast(Any, self._model),
            states=[BRIEFING, *scenes, *endings, OFFICE, DEBRIEF],
            initial=BRIEFING,
            auto_transitions=False,
            send_event=True,
            transitions=self._edges(),
        )

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
        self._go(choice, self._scene_or_ending(lands))

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
        here = self._machine.get_transitions("go", self._model.state)
        return tuple(dict.fromkeys(_edge(transition)[0] for transition in here))

    def _go(self, move: str, lands: str) -> None:
        before = self._model.state
        try:
            moved = cast(_Position, self._model).go(move=move, lands=lands)
        except MachineError:
            moved = False
        if not moved:
            awaited = ", ".join(self.awaited()) or "nothing"
            raise IllegalMove(f"{move!r} is not legal in {before}; awaited: {awaited}")
        assert self._model.state == lands

    def _scene_or_ending(self, target: str) -> str:
        return _ending(target) if target in self._scenario.ending_of else _scene(target)

    def _edges(self) -> list[dict[str, object]]:
        edges = [_transition(BRIEFING, "open", _scene(self._scenario.first))]
        for scene in self._scenario.scenes:
            for reply in scene.replies:
                targets = dict.fromkeys(branch.to for branch in reply.branches)
                if self._scenario.rounds is not None and self._scenario.out_of_rounds is not None:
                    targets[self._scenario.out_of_rounds] = None
                for target in targets:
                    edges.append(_transition(_scene(scene.id), reply.id, self._scene_or_ending(target)))
        for ending in self._scenario.endings:
            edges.append(_transition(_ending(ending.id), OFFICE, OFFICE))
            edges.append(_transition(_ending(ending.id), DEBRIEF, DEBRIEF))
        edges.append(_transition(OFFICE, DEBRIEF, DEBRIEF))
        return edges


class _Aims:
    """The condition of one edge: this move, landing there."""

    __slots__ = ("lands", "move")

    def __init__(self, move: str, lands: str) -> None:
        self.move, self.lands = move, lands

    def __call__(self, event: EventData) -> bool:
        return bool(event.kwargs["move"] == self.move and event.kwargs["lands"] == self.lands)


def _transition(source: str, move: str, target: str) -> dict[str, object]:
    return {"trigger": "go", "source": source, "dest": target, "conditions": _Aims(move, target)}


def _edge(transition: Any) -> tuple[str, str]:
    aims = transition.conditions[0].func
    return aims.move, aims.lands


def _scene(name: str) -> str:
    return f"scene:{name}"


def _ending(name: str) -> str:
    return f"ending:{name}"
