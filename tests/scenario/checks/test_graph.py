"""The graph of scenes: what can be reached, what comes back, what has no way out."""

import pytest

from simulator.scenario.loading import read_scenario
from tests.scenario.examples import whole

ENDINGS = "endings:\n  signed: {kind: deal}\n"


def story(scenes: dict[str, list[str]], *, more: str = "", endings: str = ENDINGS) -> str:
    """A scenario of these scenes; a reply is `id > target`, with what else it has after a semicolon."""
    lines = ["scenes:"]
    for name, replies in scenes.items():
        lines += [f"  {name}:", "    phase: probing", "    choices:"]
        for reply in replies:
            way, _, rest = reply.partition("; ")
            own, target = way.split(" > ")
            extra = f", {rest}" if rest else ""
            lines.append(
                f"      - {{id: {own}, say: {own}, move: hold, acts: [respect], goto: {target}{extra}}}"
            )
    return whole("\n".join(lines) + "\n" + endings + more, "scenario")


def codes(text: str) -> list[str]:
    return [problem.code for problem in read_scenario(text, "example.yaml").problems]


def test_scenes_and_endings_that_no_way_leads_to() -> None:
    text = story(
        {"opening": ["a > signed"], "attic": ["a > cellar"], "cellar": ["a > attic", "b > signed"]},
        endings=ENDINGS + "  left: {kind: lost}\n",
    )
    assert codes(text) == ["scene-never-reached", "scene-never-reached", "ending-never-reached"]


def test_the_ending_for_the_last_round_is_reached() -> None:
    text = story(
        {"opening": ["a > signed"]},
        endings=ENDINGS + "  left: {kind: lost}\n",
        more="rounds: 5\nout_of_rounds: left\n",
    )
    assert codes(text) == []


def test_nothing_is_said_of_reach_while_a_way_leads_nowhere() -> None:
    text = story({"opening": ["a > hal", "b > signed"], "hall": ["a > signed"]})
    assert codes(text) == ["goto-nowhere"]


def test_a_loop_without_an_exit_and_the_scenes_that_only_lead_there() -> None:
    text = story(
        {
            "opening": ["a > signed", "b > corridor"],
            "corridor": ["a > hall"],
            "hall": ["a > stairs; repeat: true"],
            "stairs": ["a > hall; repeat: true"],
        }
    )
    assert codes(text) == ["scene-no-way-on", "loop-never-ends"]


def test_rounds_end_every_loop() -> None:
    text = story({"opening": ["a > opening; repeat: true"]}, more="rounds: 5\nout_of_rounds: signed\n")
    assert codes(text) == []


def test_a_loop_of_replies_that_may_be_repeated_has_no_limit() -> None:
    text = story(
        {
            "opening": ["a > hall; repeat: true", "b > signed"],
            "hall": ["a > opening; repeat: true", "b > signed"],
        }
    )
    assert codes(text) == ["loop-without-limit"]
    once = text.replace("goto: opening, repeat: true", "goto: opening")
    assert codes(once) == []


def test_a_hub_of_topics_with_a_way_out_never_runs_dry() -> None:
    assert codes(story({"opening": ["a > opening", "b > opening", "out > signed"]})) == []


def test_a_hub_whose_way_out_has_a_condition_may_run_dry() -> None:
    text = story({"opening": ["a > opening", "b > opening", "out > signed; when: price == 95"]})
    assert codes(text) == ["replies-run-out"]


def test_conditions_that_share_all_cases_between_them_are_a_sure_way_out() -> None:
    text = story(
        {"opening": ["a > opening", "b > signed; when: price == 95", "c > signed; when: price != 95"]}
    )
    assert codes(text) == []


def test_a_scene_entered_no_more_often_than_it_has_replies_does_not_run_dry() -> None:
    text = story({"opening": ["a > hall", "b > signed"], "hall": ["a > opening"]})
    assert codes(text) == []
    twice = story({"opening": ["a > hall", "b > hall", "c > signed"], "hall": ["a > opening"]})
    assert codes(twice) == ["replies-run-out"]


def test_replies_that_all_have_conditions_may_leave_nothing_to_say() -> None:
    text = story({"opening": ["a > signed; when: price == 95"]})
    assert codes(text) == ["replies-all-conditional"]


@pytest.mark.parametrize("length", [2, 50, 3000])
def test_long_ways_are_walked_without_recursion(length: int) -> None:
    scenes = {f"s{number}": [f"a > s{number + 1}"] for number in range(length)}
    scenes[f"s{length}"] = ["a > s0", "b > signed"]
    assert codes(story(scenes, more="first: s0\n")) == ["replies-run-out"]
