"""Facts and what becomes of them."""

from simulator.scenario.loading import read_scenario
from tests.scenario.examples import whole

SIGN = "      - {id: sign, say: Sign., move: hold, acts: [respect], goto: signed}\n"


def found(facts: str, *replies: str, more: str = "") -> list[tuple[str, str]]:
    """Codes and names of what is said of these facts."""
    choices = "".join(
        f"      - {{say: A, move: hold, acts: [listen], goto: signed, {reply}}}\n" for reply in replies
    )
    text = f"facts:\n  {facts}\nscenes:\n  opening:\n    phase: opening\n    choices:\n{SIGN}{choices}{more}"
    problems = read_scenario(whole(text, "scenario"), "example.yaml").problems
    return [(problem.code, problem.args.get("name", "")) for problem in problems]


def test_a_fact_is_learnt_by_learn_or_by_being_set_to_true() -> None:
    assert found("hurry: In a hurry", "id: a, when: hurry") == [("fact-never-learnt", "hurry")]
    assert found("hurry: In a hurry", "id: a, when: hurry", "id: b, learn: [hurry]") == []
    assert found("hurry: In a hurry", "id: a, when: hurry", "id: b, set: {hurry: true}") == []
    assert found("hurry: In a hurry", "id: a, when: hurry", "id: b, set: {hurry: false}") != []


def test_what_is_settled_before_talks_need_not_be_taught() -> None:
    for known in ("true", "false"):
        assert found(f"hurry: {{text: In a hurry, known: {known}}}", "id: a, when: hurry") == []
    unread = found("hurry: {text: In a hurry, known: true}")
    assert unread == [("fact-never-read", "hurry")]


def test_a_fact_may_be_learnt_and_read_in_a_branch() -> None:
    branches = "goto: [{when: hurry, to: signed, learn: [hurry]}, {to: signed}]"
    text = found("hurry: In a hurry", more=f"      - {{id: a, say: A, move: hold, {branches}}}\n")
    assert text == []


def test_a_fact_that_backs_a_question_is_read() -> None:
    asks = "id: a, asks: {approve: {price: 95}, backed_by: [hurry]}"
    assert found("hurry: In a hurry", asks, "id: b, learn: [hurry]") == []


def test_what_rivals_offer_is_worth_knowing_by_itself() -> None:
    assert found("quote: {text: A quote, rival_offers: [price]}", "id: a, learn: [quote]") == []


def test_a_draw_need_not_be_learnt_unless_a_condition_asks_whether_it_is_known() -> None:
    draw = "day: {text: When, draw: [friday, monday]}"
    branches = "goto: [{when: day == friday, to: signed, learn: []}, {to: signed}]"
    read = f"      - {{id: a, say: A, move: hold, {branches}}}\n"
    assert found(draw, more=read) == []
    assert found(draw, "id: b, when: known.day", more=read) == [("fact-never-learnt", "day")]
    assert found(draw) == [("draw-decides-nothing", "day")]


def test_a_name_in_a_condition_that_cannot_be_read_is_not_called_unread() -> None:
    assert found("trust: {start: 1, range: [0, 3]}", "id: a, when: trust >") == [("condition-syntax", "")]


def test_a_fact_is_not_called_unteachable_while_a_lesson_is_misspelt() -> None:
    assert found("hurry: In a hurry", "id: a, when: hurry", "id: b, learn: [hury]") == [
        ("unknown-fact", "hury")
    ]
