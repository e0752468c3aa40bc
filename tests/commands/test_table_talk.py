"""Playing in the terminal, reply by reply."""

import re
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.material import SCENARIO

pytestmark = pytest.mark.usefixtures("scenario_file")


def play(run: Run, typed: str, *arguments: str) -> str:
    ran = run("play", SCENARIO, *arguments, typed=typed)
    assert (ran.code, ran.err) == (0, "")
    return ran.out


def test_replies_are_numbered_and_chosen_by_number(run: Run) -> None:
    out = play(run, "1\n1\n")
    assert "  1  Before we talk about twice: which day hurts?  [Probe]" in out
    assert "The deal is signed. Shared win." in out


def test_a_reply_may_be_chosen_by_its_id(run: Run) -> None:
    assert "You walked away." in play(run, "ask_week\nleave\n")


def test_a_locked_reply_says_why_and_cannot_be_given(run: Run) -> None:
    out = play(run, "2\n1\nq\n")
    assert "(locked: You do not know yet which day she\n     needs)" in out
    assert "That reply is locked: You do not know yet which day she needs" in out
    assert "Decisions made: 1;" in out


def test_names_in_braces_are_filled_with_the_terms_as_they_stand_before_the_reply(
    run: Run, scenario_file: Path
) -> None:
    text = scenario_file.read_text(encoding="utf-8")
    for plain, braced in (
        ("Her phone rings.", "Her phone rings at {deferral}."),
        ("You do not know yet which day she needs", "You know only {deferral}"),
        ("Forty-five days. The deliveries stay", "Not {deferral}. The deliveries stay"),
    ):
        assert plain in text
        text = text.replace(plain, braced)
    scenario_file.write_text(text, encoding="utf-8")
    out = play(run, "2\n2\nq\n").replace("\n     ", " ")
    assert "Her phone rings at 30\u00a0days." in out
    assert "(locked: You know only 30\u00a0days)" in out
    assert out.count("Not 30\u00a0days. The deliveries stay") == 2


def test_scores_and_what_a_decision_did_to_them_are_shown(run: Run) -> None:
    out = play(run, "3\nq\n")
    assert "Client satisfaction 50   Company interests 72" in out
    assert "Client satisfaction 51 (+1)   Company interests 72" in out


def test_a_clock_is_told_and_can_be_let_run_out(run: Run) -> None:
    out = play(run, "2\n0\n")
    assert "On the clock, 30 s. Her phone rings. If time runs out: “Thirty days, once a week.”" in out
    assert "You (time ran out): “Thirty days, once a week.”" in out


def test_the_deal_sheet_and_the_ledger_can_be_asked_for(run: Run) -> None:
    out = play(run, "1\nt\nl\nq\n")
    assert "limit 45\u00a0days" in out
    assert "the client asks 60\u00a0days" in out
    assert "listening (process)" in out


@pytest.mark.parametrize("typed", ["9", "0", "", "hello", "-1", "1.5", "²"])
def test_anything_else_is_answered_and_asked_again(run: Run, typed: str) -> None:
    out = play(run, f"{typed}\nq\n")
    assert "Type the number of a reply" in out


@pytest.mark.parametrize("typed", ["q\n", "", "1\n"])
def test_leaving_or_the_end_of_input_ends_quietly(run: Run, typed: str) -> None:
    assert "You left." in play(run, typed)


def test_ctrl_c_ends_quietly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted:
        def readline(self) -> str:
            raise KeyboardInterrupt

    monkeypatch.setattr("io.StringIO", lambda _typed: Interrupted())
    assert "Decisions made: 0;" in play(run, "")
    assert isinstance(sys.stdin, Interrupted)


def test_the_director_speaks_with_his_time_and_contradictions(run: Run) -> None:
    out = play(run, "q\n")
    declared = re.search(r"\[(\d\d:\d\d)\] Ines Holm: “She leaves happy. Always.”", out)
    assert declared is not None
    assert f"Ines Holm: “Nothing leaves the house for free.” [contradicts {declared[1]}]" in out
