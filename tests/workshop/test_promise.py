"""A way that was played becomes a promise that `check` plays and finds kept."""

from pathlib import Path

import pytest

from simulator.attempt import Attempt
from simulator.negotiation.beginning import Beginning, state_at
from simulator.negotiation.promises import broken_promises
from simulator.scenario.library import Library
from simulator.scenario.loading import read_scenario
from simulator.scenario.problem import Surroundings
from simulator.scenario.source import Source
from simulator.workshop.edits import apply
from simulator.workshop.promise import promise_block, promise_of, promised, row_place
from tests.desktop.practice import material

LIBRARY = Library.shipped()


def played(id: str, director: str | None = None) -> tuple[str, Attempt]:
    """A shipped scenario's text, and an attempt in which every time the last reply on offer was given."""
    entry = LIBRARY.scenario(id)
    assert entry is not None
    assert entry.loaded.value is not None
    scenario = entry.loaded.value
    who = LIBRARY.director(director or scenario.director)
    assert who is not None
    assert who.loaded.value is not None
    attempt = Attempt(scenario, who.loaded.value, seed=3)
    while attempt.ended is None:
        attempt.choose([offer.id for offer in attempt.offered() if offer.available][-1])
    return Path(entry.path).read_text(encoding="utf-8"), attempt


def broken(text: str, attempt: Attempt) -> object:
    loaded = read_scenario(text, f"{attempt.scenario.id}.yaml", Surroundings())
    assert loaded.value is not None, [problem.message("en") for problem in loaded.problems]
    return broken_promises(loaded.value, Source(text, "x.yaml"), lambda _: attempt.director.approves)


@pytest.mark.parametrize("id", ["warm-up", "friday-renewal"])
def test_a_promise_put_into_a_file_is_kept(id: str) -> None:
    text, attempt = played(id)
    edits = promised(text, promise_of(attempt))
    assert edits is not None
    with_it = apply(text, edits)
    assert broken(with_it, attempt) == ()
    assert with_it.split("\n")[row_place(edits).line - 1].lstrip().startswith("- choices:")


def test_a_promise_holds_for_what_was_played_and_for_nothing_else() -> None:
    text, attempt = played("warm-up")
    edits = promised(text, promise_of(attempt))
    assert edits is not None
    client = attempt.state.shown[0]
    assert broken(apply(text, edits).replace(f"client: {client}\n", f"client: {client + 1}\n"), attempt)


def test_draws_and_another_director_are_named() -> None:
    _, attempt = played("friday-renewal", "straight")
    row = promise_of(attempt)
    assert f"  draws: {{deadline: {attempt.talks.draws['deadline']}}}" in row
    assert "  director: straight" in row


def test_talks_that_go_on_are_promised_without_an_ending() -> None:
    row = promise_of(Attempt(material.scenario(), material.director(), choices=["ask_spring"]))
    assert row == ("- choices: [ask_spring]", "  client: 53", "  company: 72")


def test_many_replies_stand_one_under_the_other() -> None:
    _, attempt = played("friday-renewal")
    assert all(len(line) <= 110 for line in promise_of(attempt))


def test_a_file_without_promises_gets_their_key() -> None:
    row = ("- choices: [sign]", "  client: 50")
    assert promise_block("id: a\n", row) == "expect:\n  - choices: [sign]\n    client: 50\n"
    assert promise_block("id: a\nexpect:\n  - choices: [no]\n", row) == "- choices: [sign]\n  client: 50\n"
    edits = promised("id: a", row)
    assert edits is not None
    assert apply("id: a", edits) == "id: a\n\nexpect:\n  - choices: [sign]\n    client: 50\n"


def test_rows_stand_as_those_before_them_and_before_what_follows() -> None:
    text = "expect:\n- choices: [b]\n\n# the rest\nid: a\n"
    edits = promised(text, ("- choices: [sign]", "  client: 50"))
    assert edits is not None
    assert apply(text, edits) == text.replace("[b]\n", "[b]\n- choices: [sign]\n  client: 50\n")


def test_promises_in_brackets_are_left_to_the_author() -> None:
    assert promised("expect: [{choices: [b]}]\n", ("- choices: [sign]",)) is None


def test_what_began_in_the_middle_cannot_be_promised() -> None:
    scenario, director = material.scenario(), material.director()
    rules = Attempt(scenario, director).rules
    begun = state_at(Beginning("closing"), scenario, rules, ())
    with pytest.raises(ValueError, match="begun in the middle"):
        promise_of(Attempt(scenario, director, begun=begun))
