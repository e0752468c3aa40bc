"""Questions about a balance are answered, once; and by the process whose input they come through."""

import io
import json
from pathlib import Path

import pytest

from simulator.analysis.author import balancing
from simulator.analysis.cache import Cache
from simulator.scenario.problem import Problem
from simulator.workshop.balance.answering import Answering, Unanswerable
from simulator.workshop.balance.asking import Answer, Line
from simulator.workshop.balance.worker import serve
from tests.workshop.balance.library import TEXT, library, question


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return library(tmp_path / "library")


@pytest.fixture
def answering(folder: Path, tmp_path: Path) -> Answering:
    return Answering([folder], Cache(tmp_path / "cache"))


def untold(_step: str, _count: int) -> None:
    """Nobody listens."""


def the(code: str, answer: Answer) -> Problem:
    (found,) = (one for one in answer.problems("example.yaml") if one.code == code)
    return found


def test_an_answer_holds_the_balance_the_findings_and_rules_of_thumb(answering: Answering) -> None:
    answer = Answer(answering.answer(question(), untold))
    assert (answer.director, answer.balance.exact) == ("hale", True)
    assert answer.shares == pytest.approx({"bought_smile": 0.5, "shared_win": 0.25, "squeezed_lemon": 0.25})
    assert answer.balance.never == (("talks", "never"),)
    (end,) = answer.ends["pleaser"]
    assert (end.region, end.client, end.company) == ("bought_smile", 70, 50)


def test_findings_stand_at_their_places_in_the_text(answering: Answering) -> None:
    below = TEXT.replace("scenes:", "# One line further down.\nscenes:")
    for text in (TEXT, below):
        answer = Answer(answering.answer(question(text), untold))
        line = the("giving-in-pays", answer).span.line
        assert text.split("\n")[line - 1] == "endings:"


def test_the_same_content_is_not_worked_out_again(
    answering: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = answering.answer(question(), untold)

    def refuse(_self: object) -> None:
        raise AssertionError("it was worked out again")

    monkeypatch.setattr(balancing.Balancing, "work_out", refuse)
    steps: list[str] = []
    again = answering.answer(question(TEXT + "# a comment\n"), lambda step, _: steps.append(step))
    assert (again["balance"], steps) == (first["balance"], [])
    assert first["seconds"] > again["seconds"] == 0


def test_another_director_has_a_balance_of_his_own_without_findings(answering: Answering) -> None:
    answer = Answer(answering.answer(question(director="mild"), untold))
    assert (answer.director, answer.findings) == ("mild", None)


@pytest.mark.parametrize(
    ("asked", "why"), [(question("title: [\n"), "errors"), (question(director="nobody"), "director")]
)
def test_what_cannot_be_answered_says_why(answering: Answering, asked: object, why: str) -> None:
    with pytest.raises(Unanswerable, match=why):
        answering.answer(asked, untold)  # type: ignore[arg-type]


def test_every_director_has_a_line_and_lines_are_kept(answering: Answering) -> None:
    told: list[int] = []
    lines = [Line.of(record) for record in answering.lines(question(), lambda _, done: told.append(done))]
    assert [line.director for line in lines] == ["hale", "mild"]
    assert lines[0].best == 61
    assert sum(lines[0].shares.values()) == pytest.approx(1)
    assert told == [1, 2]
    assert [Line.of(record) for record in answering.lines(question(), untold)] == lines


def test_the_process_answers_line_by_line_and_survives_what_it_cannot_answer(
    folder: Path, tmp_path: Path
) -> None:
    asked = [question("title: [\n"), question(), question(everybody=True)]
    lines = [json.dumps({"id": number, **one.plain()}) + "\n" for number, one in enumerate(asked)]
    told = io.BytesIO()
    serve(io.BytesIO("".join(lines).encode()), told, tmp_path / "cache", [folder])
    said = [json.loads(line) for line in told.getvalue().splitlines()]
    assert said[0] == {"id": 0, "failed": "errors", "details": ""}
    mine = [one for one in said if one["id"] == 1]
    assert mine[0] == {"id": 1, "step": "states", "count": 1}
    assert Answer(mine[-1]["answer"]).balance.exact
    assert [one["line"]["director"] for one in said if one["id"] == 2 and "line" in one] == ["hale", "mild"]
    assert said[-1] == {"id": 2, "answer": None}
