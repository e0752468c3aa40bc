"""A decision in play and a replay, against a bare trigger of the state machine's library."""

from collections.abc import Callable
from typing import Any

from benchmarks.generated import scenario_text
from benchmarks.harness import Side, Target
from benchmarks.side import repeated

_ROUNDS = 200


def _compiled() -> Any:
    from simulator.negotiation.compile import compile_scenario
    from simulator.scenario.loading import read_scenario

    loaded = read_scenario(scenario_text(60), "generated.yaml")
    assert loaded.value is not None
    return compile_scenario(loaded.value, "always")


def _way(scenario: Any) -> list[str]:
    """One way through the scenario that makes twelve decisions."""
    from simulator.negotiation.attempt import Talks

    talks = Talks(scenario, ())
    while talks.ended is None and len(talks.steps) < 12:
        talks.choose(next(offer.id for offer in talks.offered() if offer.available))
    return [made.choice for made in talks.made]


def _walk(machine_of: Callable[[], Any], ask_first: bool) -> float:
    """Seconds of one trigger on a ring of 60 states with four edges each."""
    from transitions import Machine

    class Model:
        state: str

    class Never:
        def __init__(self, edge: int) -> None:
            self.edge = edge

        def __call__(self, event: Any) -> bool:
            return bool(event.kwargs["edge"] == self.edge)

    model: Any = Model()
    names = [f"s{number}" for number in range(60)]
    machine = Machine(
        model, states=names, initial="s0", auto_transitions=False, send_event=True,
        transitions=[
            {"trigger": "go", "source": name, "dest": names[(place + edge + 1) % 60]}
            | ({"conditions": Never(edge)} if ask_first else {})
            for place, name in enumerate(names) for edge in range(4)
        ],
    )  # fmt: skip
    machine_of()

    def walk() -> None:
        for _ in range(_ROUNDS):
            if ask_first:
                for edge in range(4):
                    model.may_go(edge=edge)
            model.go(edge=0)

    assert machine is not None
    return repeated(walk, 7) / _ROUNDS


def trigger() -> float:
    """The floor: one trigger without conditions."""
    return _walk(lambda: None, ask_first=False)


def may_listing() -> float:
    """What listing the legal moves by asking the library costs, and one trigger."""
    return _walk(lambda: None, ask_first=True)


def step_in_play() -> float:
    """One decision of a real attempt at the table: offers, rules, trace, machine."""
    from simulator.negotiation.attempt import Talks

    scenario = _compiled()
    way = _way(scenario)
    talks = Talks(scenario, ())

    def play() -> None:
        for _ in range(20):
            talks._steps.clear()
            talks.machine.stand("table", scenario.first)
            for choice in way:
                talks.offered()
                talks.choose(choice)

    return repeated(play, 9) / len(way) / 20


def step_alone() -> float:
    """One `step` of the rules."""
    from simulator.negotiation.attempt import Talks
    from simulator.negotiation.step import step

    scenario = _compiled()
    way = _way(scenario)
    start = Talks(scenario, ()).state

    def play() -> None:
        for _ in range(20):
            state = start
            for choice in way:
                state = step(scenario, state, choice).state

    return repeated(play, 9) / len(way) / 20


def replay() -> float:
    """Twelve decisions of the rules, replayed."""
    return step_alone() * 12


def targets(short: bool) -> list[Target]:
    """The whole decision, `step` alone, and the replay."""
    del short
    floor = Side("play:trigger")
    return [
        Target("a decision in play", Side("play:step_in_play"), floor, 1.35),
        Target("a decision in play, against asking the library", Side("play:step_in_play"),
               Side("play:may_listing"), 0.33),
        Target("`step` alone", Side("play:step_alone"), floor, 1 / 6),
        Target("replay of 12 decisions", Side("play:replay"), floor, absolute=0.0005),
    ]  # fmt: skip
