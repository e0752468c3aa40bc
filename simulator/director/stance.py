"""How the director stands: a state machine of six stances, moved one step at a time."""

from itertools import pairwise
from typing import Any, Protocol, cast, get_args

from transitions import EventData, Machine, MachineError

from simulator.scenario.vocabulary import Stance

LADDER: tuple[Stance, ...] = ("supportive", "neutral", "questioning", "suspicious", "accusing")
"""The stances he moves along, best first; `withdrawn` stands apart."""

TO_FORGIVE = 2
"""Decisions with more good than bad, in a row, that bring him back from accusing."""


class IllegalTurn(Exception):
    """A change of stance that the director does not make."""


class _Turning(Protocol):
    state: Stance

    def turn(self, *, to: Stance, ending: bool) -> bool: ...


class _Model:
    """Carries the stance, and how many good decisions came in a row."""

    state: Stance
    goods = 0


class _Towards:
    """The guard of one edge: this very stance is meant, and the moment allows it."""

    __slots__ = ("model", "source", "target")

    def __init__(self, model: _Model, source: Stance, target: Stance) -> None:
        self.model, self.source, self.target = model, source, target

    def __call__(self, event: EventData) -> bool:
        ending: bool = event.kwargs["ending"]
        if event.kwargs["to"] != self.target:
            return False
        if self.source == "withdrawn":
            return ending
        if self.target == "withdrawn":
            return not ending
        if self.source == "accusing":
            return ending or self.model.goods >= TO_FORGIVE
        return True


class StanceMachine:
    """The director's stance; talks find him neutral."""

    def __init__(self, stance: Stance = "neutral") -> None:
        """Stand somewhere."""
        self._model = _Model()
        self._held: Stance = "neutral"
        self._machine = Machine(
            model=cast(Any, self._model),
            states=list(get_args(Stance)),
            initial=stance,
            auto_transitions=False,
            send_event=True,
            transitions=[_edge(self._model, source, target) for source, target in _edges()],
        )

    @property
    def stance(self) -> Stance:
        """Where he stands now."""
        return self._model.state

    def judge(self, net: int) -> None:
        """Take a decision in: one step better or worse by the sign of goods minus bads.

        From accusing two decisions in a row with more good than bad are needed. A withdrawn director
        judges nothing.
        """
        if self.stance == "withdrawn":
            return
        forgiving = self.stance == "accusing" and net > 0
        self._model.goods = self._model.goods + 1 if forgiving else 0
        if net < 0 or (net > 0 and (not forgiving or self._model.goods >= TO_FORGIVE)):
            self._step(better=net > 0, ending=False)

    def withdraw(self) -> None:
        """Talk no more until talks have ended."""
        if self.stance != "withdrawn":
            self._held = self.stance
            self.turn("withdrawn")

    def come_back(self) -> None:
        """Talks have ended: he stands again where he stood when he withdrew."""
        if self.stance == "withdrawn":
            self.turn(self._held, ending=True)

    def end(self, *, better: bool, worse: bool) -> None:
        """Talks have ended: back if he had withdrawn, then one step by his pleasure."""
        self.come_back()
        if better or worse:
            self._step(better=better, ending=True)

    def turn(self, to: Stance, *, ending: bool = False) -> None:
        """Change to a stance that can be reached from here.

        Raises:
            IllegalTurn: it cannot, now.
        """
        before = self.stance
        try:
            turned = cast(_Turning, self._model).turn(to=to, ending=ending)
        except MachineError:
            turned = False
        if not turned:
            when = "at the ending" if ending else "during talks"
            raise IllegalTurn(f"from {before} to {to} {when}")

    def _step(self, *, better: bool, ending: bool) -> None:
        place = LADDER.index(self.stance) + (-1 if better else 1)
        if 0 <= place < len(LADDER):
            self.turn(LADDER[place], ending=ending)


def _edges() -> list[tuple[Stance, Stance]]:
    beside = list(pairwise(LADDER))
    withdrawn: Stance = "withdrawn"
    return [
        *beside,
        *((worse, better) for better, worse in beside),
        *((stance, withdrawn) for stance in LADDER),
        *((withdrawn, stance) for stance in LADDER),
    ]


def _edge(model: _Model, source: Stance, target: Stance) -> dict[str, object]:
    return {
        "trigger": "turn",
        "source": source,
        "dest": target,
        "conditions": _Towards(model, source, target),
    }
