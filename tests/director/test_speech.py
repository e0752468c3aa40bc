"""The director's words in the language of the models."""

from typing import Any

from simulator.attempt import Attempt
from simulator.director.speech import words
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.director.material import COLD_SMILE, director, lines, play
from tests.director.variants import changed_terms


def said(line: str, *choices: str, occasion: str = "concession") -> str:
    by = director(COLD_SMILE, directives=[], lines={**lines("cold"), occasion: [line]})
    attempt = play(*choices, by=by)
    return words(attempt.messages[-1], attempt.scenario, attempt.director)


def test_people_companies_and_the_time_have_names() -> None:
    line = "{client} of {client_company} smiled at {seller} at {time}."
    assert said(line, "begin", "price_415") == "Elena of Harbor smiled at Nordline at 16:46."


def test_a_term_is_named_by_its_own_label_small_inside_a_sentence() -> None:
    assert said("Look at the {term}: {level}.", "begin", "price_415") == "Look at the price per pallet: €415."


def test_and_with_a_capital_where_a_sentence_begins() -> None:
    line = "{term}. And then? {level}."
    assert said(line, "begin", "price_415") == "Price per pallet. And then? €415."


def test_a_level_in_words_begins_a_sentence_with_a_capital() -> None:
    by = director(directives=[], lines={**lines("cold"), "concession": ["{level}. Since when, {level}?"]})
    worded = changed_terms(
        price={
            "levels": [
                {"at": "list", "label": "list price", "client": 0, "company": 0},
                {"at": "rebate", "label": "a rebate", "client": 3, "company": -3},
                {"at": "gift", "label": "a gift", "client": 5, "company": -9},
            ],
            "limit": "gift",
        }
    )
    data = worded.model_dump(mode="json", by_alias=True, exclude_none=True)
    data["scenes"]["table"]["choices"] = [
        {"id": "give", "say": "So.", "move": "concede", "terms": {"price": "rebate"}, "goto": "table"},
        {"id": "sign", "say": "Sign.", "move": "hold", "goto": "signed"},
    ]
    attempt = Attempt(Scenario.model_validate(data), by, choices=("begin", "give"))
    assert words(attempt.messages[-1], attempt.scenario, by) == "A rebate. Since when, a rebate?"


def test_an_abbreviation_keeps_its_capitals() -> None:
    by = director(directives=[], lines={**lines("cold"), "concession": ["Our {term} again."]})
    attempt = Attempt(changed_terms(price={"label": "VAT refund"}), by, choices=("begin", "price_415"))
    assert words(attempt.messages[-1], attempt.scenario, by) == "Our VAT refund again."


def test_the_same_message_in_another_language() -> None:
    attempt = play("begin", "days_45")
    message = attempt.messages[-1]
    other: dict[str, Any] = attempt.scenario.model_dump(mode="json", by_alias=True, exclude_none=True)
    other["language"] = "ru"
    other["terms"]["deferral"] |= {"label": "Отсрочка платежа", "unit": "день|дня|дней"}
    russian = director(COLD_SMILE)
    data = russian.model_dump(mode="json", exclude_none=True)
    data["language"] = "ru"
    order = next(item for item in data["directives"] if item["id"] == "bank")
    order["says"] = "Мы не банк. {term}: {level}?"
    text = words(message, Scenario.model_validate(other), Director.model_validate(data))
    assert text == "Мы не банк. Отсрочка платежа: 45\u00a0дней?"


def test_words_that_a_model_lacks_are_empty() -> None:
    attempt = play("begin", "price_415")
    assert words(attempt.messages[-1], attempt.scenario, director(COLD_SMILE, lines={})) == ""


def test_a_directors_line_knows_nothing_of_a_scenarios_own_terms() -> None:
    assert said("{deferral} of {client}.", "begin", "price_415") == "{deferral} of Elena."
