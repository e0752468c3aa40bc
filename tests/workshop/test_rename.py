"""A renamed thing keeps all its names, and nothing else of the file changes."""

import random
from pathlib import Path

import pytest

from simulator.attempt import Attempt
from simulator.scenario.library import Library
from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Draw, Scenario
from simulator.workshop.edits import apply
from simulator.workshop.lines import Page
from simulator.workshop.rename import Refusal, rename, renamed
from simulator.workshop.things import Thing
from simulator.workshop.uses import uses
from tests.workshop.files import accidents, shipped
from tests.workshop.small import SMALL, as_kind, at

SCENARIOS = shipped("scenario")
NEW = "quite_another_name"
STRAIGHT = Library.shipped().director("straight")


def lines_changed(word: str, number: int, new: str) -> list[str]:
    edits = rename(SMALL, "scenario", *at(SMALL, word, number), new)
    assert not isinstance(edits, Refusal), edits.message()
    after = apply(SMALL, edits).split("\n")
    return [line for line, old in zip(after, SMALL.split("\n"), strict=True) if line != old]


def test_a_term_is_renamed_in_conditions_levels_braces_and_directives() -> None:
    changed = lines_changed("day:", 0, "delivery_day")
    assert len(changed) == 8
    assert "title: Сделка 🏥 на {delivery_day}" in changed
    assert "          🏥 sign, и на {delivery_day}: ask." in changed
    assert any('{when: "board == friday and delivery_day == tuesday", client: 1}' in line for line in changed)
    assert any('implies: {delivery_day: "<= tuesday"}' in line for line in changed)


def test_a_level_is_renamed_and_comments_stay() -> None:
    changed = lines_changed("tuesday", 0, "early")
    assert "    limit: 'early'  # tuesday: предел" in changed
    assert any('"<= early"' in line for line in changed)
    assert any("day >= early" in line for line in changed)


def test_a_value_of_a_draw_is_renamed_from_a_condition() -> None:
    changed = lines_changed("friday and", 0, "today")
    assert len(changed) == 3
    assert any("draw: [today, monday]" in line for line in changed)
    assert any("draws: {board: today}" in line for line in changed)


def test_a_fact_is_renamed_twice_on_one_line_after_emoji() -> None:
    changed = lines_changed("hurry", 0, "in_haste")
    assert any("when: 'not in_haste or in_haste and day >= tuesday'" in line for line in changed)


def test_a_reply_is_renamed_where_its_own_scene_is_played() -> None:
    edits = rename(SMALL, "scenario", *at(SMALL, "sign\n", 1), "accept")
    assert not isinstance(edits, Refusal)
    changed = [line for line in apply(SMALL, edits).split("\n") if "accept" in line]
    assert len(changed) == 3
    assert "  - {choices: [ask, sign, accept], draws: {board: friday}, ending: signed}" in changed


def test_the_opening_scene_is_named_where_it_was_taken_for_granted() -> None:
    edits = rename(SMALL, "scenario", *at(SMALL, "opening:"), "door")
    assert not isinstance(edits, Refusal)
    assert "\nfirst: door\nscenes:\n  door:\n    phase: opening\n" in apply(SMALL, edits)


@pytest.mark.parametrize(
    ("word", "new", "code"),
    [
        ("hurry", "day", "rename-taken"),
        ("hurry", "known", "rename-reserved"),
        ("hurry", "Спешка", "rename-no-id"),
        ("closing", "signed", "rename-taken"),
        ("closing", "null", "rename-reserved"),
        ("sign\n", "ask", "rename-taken"),
        ("monday", "friday", "rename-taken"),
        ("title", "name", "rename-nothing"),
        ("🏥", "name", "rename-nothing"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_a_sentence(word: str, new: str, code: str) -> None:
    refused = rename(SMALL, "scenario", *at(SMALL, word), new)
    assert isinstance(refused, Refusal)
    assert refused.code == code
    assert refused.message("ru") != refused.message("en")


def things_of(page: Page) -> list[Thing]:
    """Everything that a text declares, once."""
    found = [
        Thing(use.sorts[0], use.name, use.owner)
        for use in uses(page, "scenario")
        if use.declares and not use.name[0].isdigit() and not use.name.startswith("-")
    ]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_there_and_back_is_the_same_text(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    things, chance = things_of(page), random.Random(path.stem)
    sorts = {thing.sort: [one for one in things if one.sort == thing.sort] for thing in things}
    for thing in (chance.choice(some) for some in sorts.values()):
        there = renamed(page, "scenario", thing, NEW)
        if isinstance(there, Refusal):
            assert there.code == "rename-mixed"
            continue
        after = apply(text, there)
        back = renamed(Page(after), "scenario", Thing(thing.sort, NEW, thing.owner), thing.name)
        assert not isinstance(back, Refusal), back.message()
        assert apply(after, back).replace("first: opening\n", "") == text.replace("first: opening\n", "")


def samples() -> list[tuple[Path, Thing]]:
    """Two things of every sort of a few files."""
    chance = random.Random(7)
    found = []
    for path in (SCENARIOS[0], SCENARIOS[5], SCENARIOS[-4]):
        things = things_of(Page(path.read_text(encoding="utf-8")))
        for sort in sorted({thing.sort for thing in things}):
            fitting = [thing for thing in things if thing.sort == sort]
            found += [(path, thing) for thing in chance.sample(fitting, min(2, len(fitting)))]
    return found


def games(scenario: Scenario) -> list[tuple[object, ...]]:
    """What some plays come to that take replies by their place, whatever their names."""
    assert STRAIGHT is not None
    assert STRAIGHT.loaded.value is not None
    found: list[tuple[object, ...]] = []
    draws = {name: fact.draw[0] for name, fact in scenario.facts.items() if isinstance(fact, Draw)}
    for seed in range(6):
        chance = random.Random(seed)
        attempt = Attempt(scenario, STRAIGHT.loaded.value, seed=seed, draws=draws)
        while attempt.ended is None and len(attempt.turns) < 60:
            offered = [reply for reply in attempt.offered() if reply.available]
            attempt.choose(offered[chance.randrange(len(offered))].id)
        state = attempt.state
        found.append((len(attempt.turns), state.client, state.company, state.terms, len(attempt.messages)))
    return found


@pytest.mark.parametrize(
    ("path", "thing"), samples(), ids=lambda item: getattr(item, "stem", None) or item.name
)
def test_a_renamed_scenario_loads_and_plays_the_same(path: Path, thing: Thing) -> None:
    text = path.read_text(encoding="utf-8")
    edits = renamed(Page(text), "scenario", thing, NEW)
    if isinstance(edits, Refusal):
        assert edits.code == "rename-mixed"
        return
    before, after = read_scenario(text, path.name), read_scenario(apply(text, edits), path.name)
    assert [problem.code for problem in after.problems] == [problem.code for problem in before.problems]
    assert before.value is not None
    assert after.value is not None
    assert after.value != before.value
    assert games(after.value) == games(before.value)


def test_broken_files_raise_nothing() -> None:
    for seed, kind, text in accidents(60, 100):
        chance = random.Random(seed)
        page = Page(text)
        for _ in range(3):
            spot = page.position(chance.randint(0, len(text)))
            made = rename(page, as_kind(kind), *spot, NEW)
            assert isinstance(made, Refusal) or apply(text, made) != text or not made, f"seed {seed}"


@pytest.mark.parametrize("path", shipped("director"), ids=lambda path: path.stem)
def test_a_director_s_directives_are_renamed_too(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    given = [use for use in uses(page, "director") if use.declares]
    for use in given[:3]:
        there = rename(page, "director", *page.position(use.place[0]), NEW)
        assert not isinstance(there, Refusal)
        assert apply(text, there) == text[: use.place[0]] + NEW + text[use.place[1] :]


@pytest.mark.parametrize("path", shipped("exercise"), ids=lambda path: path.stem)
def test_what_an_exercise_names_is_declared_elsewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    found = list(uses(page, "exercise"))
    assert found
    for use in found:
        refused = rename(page, "exercise", *page.position(use.place[0]), NEW)
        assert isinstance(refused, Refusal)
        assert refused.code == "rename-elsewhere"


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_a_rename_leaves_the_line_ends_as_they_are(end: str) -> None:
    text = SMALL.replace("\n", end)
    edits = renamed(Page(text), "scenario", Thing("fact", "hurry"), "in_haste")
    assert not isinstance(edits, Refusal)
    assert apply(text, edits) == SMALL.replace("hurry", "in_haste").replace("\n", end)


def test_a_name_in_a_comment_or_in_words_is_left_alone() -> None:
    text = "facts:\n  hurry: Про hurry 🏥 # hurry\nscenes:\n  hurry:\n    narration: hurry {hurry}\n"
    edits = renamed(Page(text), "scenario", Thing("fact", "hurry"), "in_haste")
    assert not isinstance(edits, Refusal)
    assert apply(text, edits) == text.replace("  hurry: Про", "  in_haste: Про")


def test_a_reply_that_a_promise_may_mean_of_two_scenes_is_refused() -> None:
    text = SMALL.replace(
        "learn: [hurry, board], goto: opening", "goto: [{when: hurry, to: opening}, {to: closing}]"
    )
    refused = rename(text, "scenario", *at(text, "sign\n", 1), "accept")
    assert isinstance(refused, Refusal)
    assert refused.code == "rename-mixed"
    assert "closing, opening" in refused.message("ru")
