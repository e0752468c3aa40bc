"""Completion offers what may stand at a place, wherever the caret is and whatever stands before it."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from simulator.scenario.library import Library
from simulator.scenario.problem import Surroundings
from simulator.workshop.completion import Item, complete
from simulator.workshop.edits import TextEdit, apply
from simulator.workshop.lines import Page
from simulator.workshop.roles import DECLARED
from simulator.workshop.shapes import shapes_at
from tests.scenario.examples import AROUND
from tests.workshop.files import accidents, shipped
from tests.workshop.small import SMALL, as_kind

LIBRARY = Library.shipped()
EVERY = [(kind, path) for kind in ("scenario", "director", "exercise") for path in shipped(kind)]


def around(kind: str, path: Path) -> Surroundings:
    return LIBRARY.around_exercise(path) if kind == "exercise" else LIBRARY.surroundings(path)


def offered(text: str, kind: str = "scenario") -> list[str]:
    """What is offered at the caret, written as ‸."""
    return [item.label for item in items(text, kind)]


def items(text: str, kind: str = "scenario") -> Sequence[Item]:
    offset = text.index("‸")
    page = Page(text.replace("‸", ""))
    return complete(page, as_kind(kind), *page.position(offset), AROUND)


def taken(text: str, label: str, kind: str = "scenario") -> str:
    """The text once an offer was taken."""
    item = next(item for item in items(text, kind) if item.label == label)
    return apply(text.replace("‸", ""), [TextEdit(item.span, item.insert)])


@pytest.mark.parametrize(("kind", "path"), EVERY, ids=lambda item: getattr(item, "stem", item))
def test_every_key_of_a_shipped_file_is_offered_at_its_place(kind: str, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    keys = [entry for entry in page.entries() if entry.key != "-"]
    for entry in random.Random(path.stem).sample(keys, min(120, len(keys))):
        above = shapes_at(as_kind(kind), entry.path[:-1])
        if any(shape.is_mapping and shape.name in DECLARED for shape in above):
            continue
        for offset in entry.key_place:
            found = complete(page, as_kind(kind), *page.position(offset), around(kind, path))
            assert entry.key in [item.label for item in found], (
                f"{entry.path} in line {page.line_of(offset) + 1}"
            )


@pytest.mark.parametrize(("kind", "path"), EVERY, ids=lambda item: getattr(item, "stem", item))
def test_every_name_and_word_of_a_list_is_offered_at_its_place(kind: str, path: Path) -> None:
    page = Page(path.read_text(encoding="utf-8"))
    for entry in page.entries():
        if (
            entry.key
            in ("goto", "to", "move", "mood", "phase", "kind", "about", "scenario", "ending", "leans")
            and entry.is_scalar
        ):
            found = complete(page, as_kind(kind), *page.position(entry.value_place[1]), around(kind, path))
            assert entry.value in [item.label for item in found], entry.path


def test_keys_that_stand_there_already_are_not_offered_again() -> None:
    found = offered("scenes:\n  opening:\n    phase: opening # 🏥 первая\n    ‸\n    choices: []\n")
    assert "phase" not in found
    assert "choices" not in found
    assert {"narration", "client", "again", "timer", "director"} <= set(found)


def test_what_is_required_comes_first() -> None:
    assert offered("scenes:\n  opening:\n    ‸\n")[:2] == ["phase", "choices"]


def test_a_key_that_is_half_written_comes_first_after_words_and_emoji() -> None:
    found = offered('client: {name: "Эля 🏥", ‸}\n')
    assert found[:2] == ["role", "company"]
    assert offered('client: {name: "Эля 🏥", por‸}\n') == ["portrait"]


def test_a_taken_key_is_ready_to_be_filled() -> None:
    text = "scenes:\n  opening:\n    cli‸\n    phase: opening\n"
    assert taken(text, "client") == "scenes:\n  opening:\n    client:\n      \n    phase: opening\n"
    assert taken("seller:\n  br‸\n", "brief") == "seller:\n  brief: |\n    \n"
    assert (
        taken("scenes:\n  opening:\n    cho‸\n", "choices") == "scenes:\n  opening:\n    choices:\n      - \n"
    )
    assert taken("mi‸: 10\n", "minutes") == "minutes: 10\n"


def test_a_word_of_a_closed_list_takes_the_place_of_the_one_that_stands_there() -> None:
    assert taken("level: beg‸\n", "beginner") == "level: beginner\n"
    assert taken("level:‸\n", "beginner") == "level: beginner\n"
    text = 'endings: {signed: {client: {body: "🏥", mood: "ca‸"}}}\n'
    assert taken(text, "calm") == 'endings: {signed: {client: {body: "🏥", mood: calm}}}\n'


def test_scenes_and_endings_are_offered_behind_goto() -> None:
    text = SMALL.replace("goto: closing", "goto: ‸")
    assert offered(text) == ["opening", "closing", "signed"]
    assert offered(SMALL.replace("learn: [hurry, board]", "learn: [hurry, ‸]")) == ["hurry", "board"]
    assert "          - to: opening # signed" in taken(
        SMALL.replace("- to: signed", "- to: ‸signed"), "opening"
    )


def test_terms_and_their_levels_are_offered_where_a_reply_moves_them() -> None:
    assert "day" in offered(SMALL.replace("terms: {day: tuesday}", "terms: {‸}"))
    assert offered(SMALL.replace("terms: {day: tuesday}", "terms: {day: ‸}")) == ["thursday", "tuesday"]


def test_conditions_know_names_and_the_values_of_the_other_side() -> None:
    found = offered(SMALL.replace("'not hurry or hurry and day >= tuesday'", "'not hu‸ and day >= tuesday'"))
    assert found[0] == "hurry"
    assert offered(SMALL.replace("board != monday", "board != ‸")) == ["friday", "monday"]
    assert offered(SMALL.replace("known.board and", "known.‸ and")) == ["board"]


def test_names_in_braces_are_offered_in_words() -> None:
    assert taken(SMALL.replace("на {day}: ask", "на {d‸: ask"), "day").count("на {day}: ask") == 1
    assert offered(SMALL.replace("says: Держи.", 'says: "Держи 🏥 {‸}"'))[0] == "day"
    assert "client_company" in offered(SMALL.replace("says: Держи.", 'says: "Держи 🏥 {cli‸}"'))


def test_replies_are_offered_to_a_clock_and_to_a_promise() -> None:
    assert offered(SMALL.replace("choice: sign", "choice: ‸")) == ["sign"]
    assert offered(SMALL.replace("choices: [ask, sign, sign]", "choices: [ask, ‸]")) == ["ask", "sign"]


def test_an_exercise_is_offered_the_names_of_its_scenarios() -> None:
    text = (
        "kind: campaign\ndeals:\n  - scenario: first-talks\n  - scenario: second-talks\n    carries:\n"
        "      - {endings: [EE], when: WW, text: В марте 🏥, favour: FF, set: {SS}}\n"
        "expect:\n  - plays: {first-talks: [PP]}\n"
    )
    assert offered(text.replace("EE", "‸"), "exercise") == ["signed", "lost"]
    assert offered(text.replace("FF", "‸"), "exercise") == ["price"]
    assert "trust" in offered(text.replace("WW", "‸"), "exercise")
    assert offered(text.replace("SS", "‸"), "exercise") == ["foreman", "trust"]
    assert offered(text.replace("PP", "‸"), "exercise") == ["sign", "foreman"]
    assert offered(text.replace("scenario: second-talks", "scenario: s‸"), "exercise")[0] == "second-talks"


def test_nothing_is_offered_in_a_comment() -> None:
    assert offered("level: beginner # lev‸\n") == []
    assert offered("# ‸\nlevel: beginner\n") == []


def test_broken_files_raise_nothing() -> None:
    for seed, kind, text in accidents(60, 500):
        chance = random.Random(seed)
        page = Page(text)
        for _ in range(4):
            spot = page.position(chance.randint(0, len(text)))
            for item in complete(page, as_kind(kind), *spot, AROUND):
                assert item.span.line == spot[0] or item.span.end_line >= spot[0], f"seed {seed}"


def test_a_level_with_signs_in_it_is_put_in_quotes() -> None:
    text = SMALL.replace("at: tuesday,", 'at: "во вторник: 🏥",').replace("limit: 'tuesday'", "limit: ‸")
    assert 'limit: "во вторник: 🏥"' in taken(text, "во вторник: 🏥")


def test_earlier_deals_are_offered_to_what_comes_after() -> None:
    text = (
        "deals:\n  - scenario: first-talks\n  - scenario: second-talks\n    carries: [{after: ‸, text: x}]\n"
    )
    assert offered(text, "exercise") == ["first-talks"]


def test_faces_and_people_are_offered_to_a_portrait() -> None:
    assert offered("client: {portrait: ‸}\n")[:2] == ["auto", "hale"]
    assert "glasses" in offered("client:\n  portrait:\n    ‸\n")
    assert offered("client: {portrait: {glasses: ‸}}\n") == ["none", "round", "rect"]


def test_a_director_file_is_completed_with_its_own_words() -> None:
    assert "queued" not in offered("lines:\n  gain:\n    ‸\n", "director")
    assert {"neutral", "suspicious"} <= set(offered("lines:\n  gain:\n    ‸\n", "director"))
    assert "happy_client" in offered("demand: {‸}\n", "director")
    assert offered("directives:\n  - implies: {price: ‸}\n", "director") == ["opening", "limit", "better"]
    assert "mark" in offered('lines: {office: {enter: {high: ["🏥 {‸}"]}}}\n', "director")


def test_brackets_that_are_still_open_are_completed_inside() -> None:
    assert offered(SMALL.replace("learn: [hurry, board], goto: opening}", "learn: [‸")) == ["hurry", "board"]
    assert "day" in offered("terms:\n  day:\n    label: 🏥\nscenes:\n  a:\n    choices:\n      - terms: {‸")
    assert offered("practises: [price, ‸\n")[0] == "conceded"


def test_a_first_item_is_put_in_with_its_dash() -> None:
    text = "scenes:\n  opening:\n    choices:\n      ‸\n"
    assert taken(text, "say") == "scenes:\n  opening:\n    choices:\n      - say: |\n          \n"
    assert taken("scenes:\n  a:\n    choices:\n      - acts:\n          ‸\n", "listen").endswith(
        "          - listen\n"
    )


def test_scenes_that_are_led_to_and_missing_are_offered() -> None:
    assert offered(SMALL.replace("  closing:", "  ‸\n  closing_time:")) == ["closing"]
    assert offered(SMALL.replace("  closing:", "  clo‸:").replace("timer", "# timer")) == ["closing"]
