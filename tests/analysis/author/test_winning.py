"""A scenario that a rule of thumb wins teaches that rule."""

from simulator.analysis.author.winning import rules_of_thumb
from simulator.scenario.catalogue import word
from tests.analysis.author.material import director, found, story

WIN, LOSS = "+12 +0 > signed", "+0 +3 > signed"


def rules(scenes: dict[str, list[str]], more: str = "") -> list[str]:
    return [one.args["rule"] for one in found(rules_of_thumb, story(scenes, more), director())]


def test_each_rule_that_wins_is_named() -> None:
    scenes = {"opening": [f"stand {LOSS}; say: 'No for a good reason.'", f"give {WIN}; move: concede"]}
    assert rules(scenes) == [word("rule-pleaser")]
    scenes = {"opening": [f"give {WIN}; move: concede, say: 'Yes with pleasure.'", f"stand {LOSS}"]}
    assert rules(scenes) == [word(f"rule-{name}") for name in ("pleaser", "first", "longest", "politest")]


def test_a_rule_must_win_whatever_is_drawn() -> None:
    facts = "facts:\n  hurry: {text: When she leaves, draw: [friday, monday]}\n"
    goto = "goto: [{when: hurry == friday, to: lost}, {to: signed}]"
    assert rules({"opening": [f"give {WIN}; {goto}"]}, facts) == []


def test_who_never_ends_does_not_win() -> None:
    assert rules({"opening": ["round > opening; repeat: true", f"sign {WIN}"]})[:1] == [word("rule-pleaser")]
    assert word("rule-first") not in rules({"opening": ["round > opening; repeat: true", f"sign {WIN}"]})
