"""The machine of phases and scenes: it stands where the rules say, and refuses what is not awaited."""

import pytest
from hypothesis import given
from transitions import Machine

from simulator.negotiation.attempt import Talks
from simulator.negotiation.machine import IllegalMove, TalksMachine
from tests.negotiation.generated import SEEDS, opened, played
from tests.negotiation.material import reply, rules, scenario, talks

TWO_SCENES = scenario(
    reply("on", [{"when": "client >= 60", "to": "signed"}, {"to": "closing"}]),
    scenes={"closing": {"phase": "closing", "choices": [reply("back"), reply("end", "signed")]}},
)


def at_table() -> TalksMachine:
    machine = TalksMachine(rules(TWO_SCENES))
    machine.open()
    return machine


@given(seed=SEEDS)
def test_it_always_lands_where_the_step_did(seed: int) -> None:
    _, talked = opened(seed)
    _, later = played(seed)
    assert (talked.machine.phase, talked.machine.at) == ("table", talked.start.at)
    for made in later.made:
        talked.choose(made.choice)
        assert talked.machine.at == talked.state.at
        assert talked.machine.phase == ("table" if talked.ended is None else "ended")


@given(seed=SEEDS)
def test_every_reply_that_is_offered_is_awaited(seed: int) -> None:
    _, talked = played(seed)
    awaited = talked.machine.awaited()
    assert {offer.id for offer in talked.offered()} <= set(awaited)


def test_it_goes_from_the_briefing_over_the_table_to_the_office_and_the_debrief() -> None:
    machine = TalksMachine(rules(TWO_SCENES))
    seen = [machine.phase]
    for move in (
        machine.open,
        lambda: machine.choose("sign", "signed"),
        machine.to_office,
        machine.to_debrief,
    ):
        move()
        seen.append(machine.phase)
    assert seen == ["briefing", "table", "ended", "office", "debrief"]
    assert machine.at == ""


def test_the_office_may_be_left_out() -> None:
    machine = at_table()
    machine.choose("leave", "left")
    machine.to_debrief()
    assert machine.phase == "debrief"


@pytest.mark.parametrize(
    ("choice", "lands"), [("back", "opening"), ("on", "left"), ("nonsense", "closing"), ("sign", "closing")]
)
def test_a_move_that_the_scene_does_not_have_is_refused_with_what_was_awaited(
    choice: str, lands: str
) -> None:
    machine = at_table()
    with pytest.raises(IllegalMove, match="awaited: on, sign, leave"):
        machine.choose(choice, lands)
    assert machine.at == "opening"


def test_before_the_talks_only_their_opening_is_awaited() -> None:
    machine = TalksMachine(rules(TWO_SCENES))
    for move in (machine.to_office, machine.to_debrief, lambda: machine.choose("on", "closing")):
        with pytest.raises(IllegalMove, match="awaited: open"):
            move()
    assert machine.phase == "briefing"


def test_a_reply_may_be_called_like_a_move_of_the_machine() -> None:
    authored = scenario(reply("office", "opening"), reply("open", "signed"), reply("state", "opening"))
    machine = TalksMachine(rules(authored))
    machine.open()
    for choice in ("office", "state"):
        machine.choose(choice, "opening")
    with pytest.raises(IllegalMove, match="awaited: office, open, state"):
        machine.to_office()
    machine.choose("open", "signed")
    machine.to_office()
    assert machine.phase == "office"


def test_a_deal_is_not_left_for_the_office_before_it_is_made() -> None:
    with pytest.raises(IllegalMove):
        at_table().to_office()


def test_after_the_debrief_nothing_is_awaited() -> None:
    machine = at_table()
    machine.choose("sign", "signed")
    machine.to_debrief()
    with pytest.raises(IllegalMove, match="awaited: nothing"):
        machine.to_office()


def test_running_out_of_rounds_is_an_edge_of_every_reply() -> None:
    authored = scenario(reply("wait", repeat=True), rounds=2, out_of_rounds="thrown_out")
    assert talks(authored, ["wait", "wait"]).machine.at == "thrown_out"


def test_it_can_be_put_where_a_replayed_attempt_stands() -> None:
    machine = TalksMachine(rules(TWO_SCENES))
    machine.stand("table", "closing")
    assert (machine.phase, machine.at, machine.awaited()) == ("table", "closing", ("back", "end"))
    machine.stand("office")
    assert (machine.phase, machine.at) == ("office", "")


def test_it_has_only_the_moves_of_the_scenario_and_of_the_phases() -> None:
    machine = at_table()._machine
    assert isinstance(machine, Machine)
    edges = {(edge.source, edge.dest) for edge in machine.get_transitions()}
    at_the_table = {("opening", at) for at in ("closing", "signed", "left")}
    at_the_table |= {("closing", at) for at in ("opening", "signed")}
    endings = ("signed", "left", "thrown_out")
    named = {
        (f"scene:{here}", f"{'ending' if there in endings else 'scene'}:{there}")
        for here, there in at_the_table
    }
    after = {(f"ending:{here}", phase) for here in endings for phase in ("office", "debrief")}
    assert edges == named | after | {("briefing", "scene:opening"), ("office", "debrief")}


def test_it_is_never_fired_by_a_choice_that_the_rules_refuse() -> None:
    talked: Talks = talks(TWO_SCENES)
    before = talked.machine.at
    with pytest.raises(Exception, match="not offered"):
        talked.choose("nonsense")
    assert talked.machine.at == before
