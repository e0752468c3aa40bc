"""The parts to the right work together: a way is found in one, seen in another and played in a third."""

from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.workshop.balance.pane import BalancePane
from simulator.desktop.workshop.graph.pane import GraphPane
from simulator.desktop.workshop.page import WorkshopPage
from simulator.desktop.workshop.playtest.pane import PlaytestPane
from simulator.workshop.templates import starter
from tests.desktop.workshop.conftest import MakePage


@pytest.fixture
def page(make_page: MakePage, own: Path) -> WorkshopPage:
    (own / "deal.yaml").write_text(starter("large", "deal"), encoding="utf-8")
    return make_page(own / "deal.yaml")


def played(page: WorkshopPage, qtbot: QtBot) -> PlaytestPane:
    pane = cast(PlaytestPane, page.panes["playtest"])
    qtbot.waitUntil(lambda: pane.playing is not None and not pane.busy, timeout=20_000)
    return pane


def test_what_is_played_is_seen_in_the_graph(page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_pane("playtest")
    pane = played(page, qtbot)
    assert pane.playing is not None
    scene = pane.playing.attempt.state.at
    pane.choose(pane.playing.attempt.offered()[0].id)
    page.show_pane("graph")
    graph = cast(GraphPane, page.panes["graph"])
    assert [at for at, _ in graph._path[0]] == [scene]


def test_a_scene_of_the_graph_is_played_from(page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_pane("graph")
    graph = cast(GraphPane, page.panes["graph"])
    scene = next(
        part.name for part in page.parts.outline.shown if part.section == "scenes" and part.name != "opening"
    )
    graph.scene_chosen.emit(scene)
    assert page.parts.right.shown == "playtest"
    pane = played(page, qtbot)
    assert pane.playing is not None
    assert pane.playing.attempt.state.at == scene


def test_a_way_that_the_balance_found_is_seen_and_played_with_its_draws(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    page.parts.right.pane("balance")
    balance = cast(BalancePane, page.panes["balance"])
    balance.sections.card.path_shown.emit((("opening", "first"),))
    assert page.parts.right.shown == "graph"
    page.show_pane("playtest")
    pane = played(page, qtbot)
    assert pane.playing is not None
    draws = dict(pane.playing.attempt.talks.draws)
    name, values = next(
        (name, [value for value in field.values if value is not None])
        for name, field in pane.parts.setup.draw_fields.items()
    )
    other = next(value for value in values if value != draws[name])
    first = pane.playing.attempt.offered()[0].id
    balance.play_wanted.emit((("opening", first),), {name: other})
    qtbot.waitUntil(
        lambda: pane.playing is not None and pane.playing.attempt.talks.draws[name] == other, timeout=20_000
    )
    assert pane.playing is not None
    assert [made.choice for made in pane.playing.attempt.talks.made] == [first]


def test_what_the_director_says_leads_into_the_directors_file(page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_pane("playtest")
    pane = played(page, qtbot)
    assert pane.playing is not None
    director = pane.playing.attempt.director.id
    transcript = pane.parts.transcript
    said = [
        (row, line)
        for row, line in enumerate(transcript.lines.lines)
        if line.address[:2] == ("director", director)
    ]
    assert said
    row, line = said[0]
    pane.leading.go_to_row(transcript, row)
    assert page.work.path is not None
    assert page.work.path.stem == director
    assert line.text in page.work.text.split("\n")[page.work.line - 1]
