"""A translator is told who says a line, and where; every line that ships has an answer."""

import pytest

from simulator.scenario.files import File
from simulator.scenario.library import Library
from simulator.scenario.translation import texts
from simulator.workshop.said import Said, said


@pytest.mark.parametrize(
    ("context", "what"),
    [
        ("scenes.opening.client.says.text", Said("client", scene="opening")),
        ("scenes.opening.client.body", Said("body", scene="opening")),
        ("scenes.opening.choices.say.say", Said("trainee", scene="opening", reply="say")),
        ("scenes.a.choices.b.goto.answer.says", Said("client", scene="a", reply="b")),
        ("scenes.a.choices.b.asks.granted", Said("director", scene="a", reply="b")),
        ("scenes.a.director.says", Said("director", scene="a")),
        ("scenes.title.timer.reason", Said("timer", scene="title")),
        ("endings.signed.points.because", Said("because", ending="signed")),
        ("terms.day.levels.label", Said("level", thing="day")),
        ("terms.day.label", Said("term", thing="day")),
        ("terms.day.unit", Said("unit", thing="day")),
        ("facts.hurry", Said("fact", thing="hurry")),
        ("directives.keep.says", Said("director", thing="keep")),
        ("lines.office.enter.low.says", Said("director", occasion="office.enter.low")),
        ("deals.carries.text", Said("carries")),
        ("seller.kpis", Said("kpis")),
    ],
)
def test_who_says_what_where(context: str, what: Said) -> None:
    assert said(context) == what


def test_every_line_that_ships_is_known() -> None:
    shelf = Library.shipped()
    models: list[File | None] = [entry.loaded.value for entry in shelf.scenarios()]
    models += [entry.loaded.value for entry in shelf.directors()]
    models += [entry.loaded.value for entry in shelf.exercises()]
    contexts = {place.context for model in models if model is not None for place in texts(model)}
    assert {context for context in contexts if said(context).who == "other"} == set()
