"""Every office of the shipped library: whatever is answered, everybody has words in both languages."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simulator.desktop.practice.office.presenter import OfficePresenter
from simulator.desktop.practice.office.view import OfficeView
from simulator.desktop.text import Code, Language
from simulator.history import History, Session
from simulator.negotiation import picks
from simulator.office.talk import AnswerKind
from simulator.scenario.director_model import Director
from simulator.scenario.library import Entry, Library
from simulator.scenario.model import Scenario
from tests.pairs import shipped_pairs

SEED = 1
KINDS: tuple[AnswerKind, ...] = ("own", "evidence", "ask", "silence")


@pytest.fixture(params=["en", "ru"])
def language(request: pytest.FixtureRequest, qapp: object) -> Iterator[Code]:  # noqa: ARG001
    """A language in force while the test runs."""
    code: Code = request.param
    spoken = Language(code)
    yield code
    spoken.close()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """A history of its own."""
    store = History.open(tmp_path / "history.sqlite")
    yield store
    store.close()


def _played(
    history: History, story: Entry[Scenario], boss: Entry[Director], seed: int, language: str
) -> Session:
    """A random attempt, to its end."""
    assert story.loaded.value is not None
    assert boss.loaded.value is not None
    words = story.words(language), boss.words(language)
    session = Session.start(history, story.loaded.value, boss.loaded.value, words, seed=seed)
    while session.attempt.ended is None:
        offered = [choice for choice in session.attempt.offered() if choice.available]
        session.choose(picks.pick(offered, seed, "test", session.attempt.state.decision).id)
    return session


def _visited(session: Session, check: Callable[[OfficeView], None]) -> OfficePresenter:
    """A visit with random answers, to its end; every view is checked."""
    presenter = OfficePresenter(session)
    presenter.foretold()
    for step in range(40):
        view = presenter.view()
        check(view)
        if view.stage == "leave":
            return presenter
        if view.stage != "claim":
            presenter.go_on()
            continue
        kind = picks.pick(KINDS, session.attempt.seed, "answer", step)
        if kind == "evidence":
            presenter.toggle(picks.pick(view.evidence, session.attempt.seed, "evidence", step).id)
        presenter.answer(kind)
    raise AssertionError("the visit does not end")


def test_no_line_is_missing_and_none_is_said_twice_running(
    shipped_library: Library, history: History, language: Code
) -> None:
    for played, watching in shipped_pairs(shipped_library):
        story, boss = shipped_library.scenario(played), shipped_library.director(watching)
        assert story is not None
        assert boss is not None
        session = _played(history, story, boss, SEED, language)
        here = f"{story.id} with {boss.id}, seed {SEED}"
        said: list[str] = []

        def check(view: OfficeView, here: str = here, said: list[str] = said) -> None:
            if view.stage in ("entrance", "claim", "reaction", "praise", "leave"):
                assert view.speech.text, f"{here}: nothing is said at {view.stage}"
                assert view.speech.text not in said[-1:], f"{here}: the same twice"
                said.append(view.speech.text)
            words = " ".join(
                (
                    view.speech.text, view.official.comment, view.official.paper, view.subtitle,
                    *(f"{row.title} {row.note}" for row in view.claims),
                    *(f"{row.source} {row.says}" for row in view.evidence),
                    *(row.text for row in view.answers),
                )
            )  # fmt: skip
            assert not re.search(r"\{[a-z_]+\}", words), f"{here}: a hole in {words!r}"

        presenter = _visited(session, check)
        presenter.leave()
        assert session.office_left
