"""A director's text, and an exercise's, have the services that a scenario's has, also after emoji."""

from pathlib import Path
from typing import get_args

import pytest

from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.loading import read_director
from simulator.scenario.schema import Kind
from simulator.scenario.vocabulary import Criterion, Demand, Stance, Substitution, TermKind
from simulator.workshop.completion import complete
from simulator.workshop.definition import all_uses, definitions
from simulator.workshop.edits import apply
from simulator.workshop.fixes import fixes_for
from simulator.workshop.hover import hover
from simulator.workshop.key_words import closed_words
from simulator.workshop.lines import page_of
from simulator.workshop.outline import outline
from simulator.workshop.rename import Refusal, rename

SHELF = Library.shipped()
TEXT = """\
format: 1
id: viktor
name: "Виктор 🙂"
role: Директор
declares: {client: 70, company: 30, says: "Клиент 🙂 прежде всего."}
rewards: {client: 20, company: 70}
demand: {"look_tough": 100}
states: [priority]
directives:
  - {id: first, when: before, says: "Берегите 🙂 клиента.", about: all, leans: client}
  - id: second
    when: during
    says: |
      Как там 🙂
      настроение?
    about: payment
    leans: company
    implies: {payment: openning}
lines:
  gain:
    neutral: ["🙂 Хорошо, {level}"]
  claims:
    price:
      - Дёшево 🙂
"""


@pytest.mark.parametrize(
    ("folder", "kind"), [("directors", "director"), ("exercises", "exercise")], ids=["director", "exercise"]
)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_key_that_ships_is_explained(folder: str, kind: Kind, language: str) -> None:
    for path in sorted((SHIPPED / folder).glob("*.yaml"))[:3]:
        page = page_of(path.read_text(encoding="utf-8"))
        seen, around = set(), SHELF.around_exercise(path)
        for entry in page.entries():
            if entry.path in seen or entry.key == "-":
                continue
            seen.add(entry.path)
            found = hover(page, kind, *page.position(entry.key_place[0]), around, language)
            assert found is not None, (path.name, entry.path)
            assert found.lines


def test_the_words_of_closed_lists_are_those_of_the_format() -> None:
    words = closed_words()
    assert set(words["stance"]) == set(get_args(Stance))
    assert set(words["criterion"]) == set(get_args(Criterion))
    assert set(words["claim"]) == {*get_args(Substitution), "walked"}
    assert set(words["demand"]) == set(get_args(Demand))
    assert set(words["implied"]) == {"client", "company", *get_args(TermKind)}
    assert all(set(one) == {"en", "ru"} for said in words.values() for one in said.values())


def spot(needle: str, text: str = TEXT) -> tuple[int, int]:
    """Line and column right behind some words."""
    before = text[: text.index(needle) + len(needle)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def labels(at: str, text: str, instead: str = "") -> dict[str, str]:
    """What is offered behind some words, with what it is."""
    line, column = spot(at + instead, text)
    found = complete(text, "director", line, column, SHELF.surroundings(Path("x.yaml")), "ru")
    return {item.label: item.detail for item in found}


@pytest.mark.parametrize(
    ("section", "offers"),
    [
        ("  gain:\n    ", set(get_args(Stance))),
        ("  criteria:\n    ", set(get_args(Criterion))),
        ("  claims:\n    ", {*get_args(Substitution), "walked"}),
        ("  office:\n    ", {"enter", "dropped", "denied", "dismissed", "leave"}),
        ("  office:\n    enter:\n      ", {"high", "low", "no_deal"}),
        ("  ", {"limit", "delighted", "parted", "granted", "criteria", "claims", "office"}),
    ],
)
def test_lines_are_completed_by_occasion_stance_and_claim(section: str, offers: set[str]) -> None:
    text = f'name: "Виктор 🙂"\nlines:\n{section}\n'
    found = labels(section, text)
    assert offers <= set(found)
    assert all(found[name] for name in offers)


@pytest.mark.parametrize(
    ("at", "offers"),
    [
        ("when: ", {"before", "during", "after", "concession"}),
        ("about: ", {"all", "price", "rules", "manner"}),
        ("implies: {", {"client", "company", "payment"}),
        ("implies: {payment: ", {"opening", "limit", "better"}),
        ("portrait: ", {"auto", "hale"}),
        ('says: "🙂 {', {"client", "level", "term"}),
        ("approves: ", {"always", "never", "when_backed"}),
    ],
)
def test_values_are_completed_after_cyrillic_and_emoji(at: str, offers: set[str]) -> None:
    where = {"portrait: ": "", "approves: ": ""}.get(at, 'directives:\n  - id: a\n    says: "🙂"\n    ')
    text = f'# Привет 🙂\nname: "Виктор 🙂"\n{where}{at}'
    assert offers <= set(labels(at, text))


def test_a_directive_tells_its_words() -> None:
    found = hover(TEXT, "director", *spot("id: fir"))
    assert found is not None
    assert found.title == "Directive first"
    assert found.lines == ("Берегите 🙂 клиента.",)
    second = hover(TEXT, "director", *spot("id: sec"), language="ru")
    assert second is not None
    assert "Как там 🙂 настроение?" in second.lines


def test_a_directive_is_renamed_in_its_place() -> None:
    where = spot("{id: fir")
    assert [target.name for target in definitions(TEXT, "director", *where)] == ["first"]
    assert len(all_uses(TEXT, "director", *where)) == 1
    edits = rename(TEXT, "director", *where, "the_first")
    assert not isinstance(edits, Refusal)
    assert apply(TEXT, edits) == TEXT.replace("id: first", "id: the_first")
    assert isinstance(rename(TEXT, "director", *where, "second"), Refusal)


def test_the_outline_names_directives_by_their_words_and_lists_by_their_occasions() -> None:
    parts = {(part.section, part.name): part.label for part in outline(TEXT, "director")}
    assert parts[("directives", "first")] == "Берегите 🙂 клиента."
    assert parts[("directives", "second")] == "Как там 🙂 настроение?"
    assert {name for section, name in parts if section == "lines"} == {"gain", "claims"}


@pytest.mark.parametrize(
    ("code", "after"),
    [
        ("not-a-hundred", "rewards: {client: 20, company: 80}"),
        ("bad-implied-level", "implies: {payment: opening}"),
        ("criterion-without-line", "  criteria: {priority: […]}\n"),
    ],
)
def test_what_is_wrong_is_mended_beside_cyrillic_and_emoji(code: str, after: str) -> None:
    problems = read_director(TEXT, "viktor.yaml").problems
    problem = next(one for one in problems if one.code == code)
    texts = [apply(TEXT, fix.edits) for fix in fixes_for(problem, TEXT, "director")]
    assert any(after in text for text in texts), texts
    assert all(text.count("🙂") >= TEXT.count("🙂") for text in texts)


def test_a_name_of_another_scenario_is_told_in_its_words() -> None:
    path = SHIPPED / "exercises" / "three-favours.yaml"
    text = path.read_text(encoding="utf-8")
    place = text.index("trust:", text.index("add:"))
    page = page_of(text)
    found = hover(page, "exercise", *page.position(place + 2), SHELF.around_exercise(path), "ru")
    assert found is not None
    assert found.title == "trust"
    assert found.lines[-1].startswith("В сценарии ")
