"""`play --watch`: after every change the same replies are given again, as far as they hold."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from simulator.commands import play_watch
from simulator.commands.play_watch import signals
from simulator.commands.watching import Watch
from tests.commands.conftest import Ran, Run
from tests.commands.material import SCENARIO, scenario_text

Script = Callable[..., Ran]


@pytest.fixture
def played(run: Run, scenario_file: Path, monkeypatch: pytest.MonkeyPatch) -> Script:
    """Play with a script: a line is typed, and a pair of texts is an edit of the file."""

    def play(*script: str | tuple[str, str], choices: str = "", more: tuple[str, ...] = ()) -> Ran:
        def scripted(*_: object) -> Iterator[str | None]:
            for item in script:
                if isinstance(item, str):
                    yield item
                else:
                    text = scenario_file.read_text(encoding="utf-8")
                    assert item[0] in text
                    scenario_file.write_text(text.replace(*item), encoding="utf-8")
                    yield None

        monkeypatch.setattr(play_watch, "signals", scripted)
        begun = ("--choices", choices) if choices else ()
        return run("play", SCENARIO, "--watch", "--no-analysis", *begun, *more)

    return play


def test_a_changed_line_is_said_anew_and_the_replies_hold(played: Script) -> None:
    ran = played("ask_week", ("Tuesday. I am out of flour by noon", "Tuesday. I am out of rye by noon"))
    assert (ran.code, ran.err) == (0, "")
    before, after = ran.out.split("─" * 60)
    assert "out of flour by noon" in before
    assert "The file has changed; all replies still hold: 1." in after
    assert "out of rye by noon" in after
    assert after.rstrip().endswith("Decisions made: 1; nothing was stored.")


def test_a_promise_that_names_a_lost_reply_is_an_error_like_any_other(played: Script) -> None:
    ran = played(("id: second_day", "id: third_day"), choices="ask_week,second_day")
    assert "The file has an error; the last version without one is played on." in ran.out


def test_a_reply_that_is_not_offered_any_more_is_named(played: Script, scenario_file: Path) -> None:
    text = scenario_text().partition("# Optional: what you promise")[0]
    scenario_file.write_text(text, encoding="utf-8")
    ran = played(
        ("id: second_day", "id: third_day"),
        ("id: third_day", "id: second_day"),
        choices="ask_week,second_day",
    )
    _, lost, mended = ran.out.split("─" * 60)
    assert "The file has changed: 1 of 2 replies still hold." in lost
    assert "Decision 2: second_day is not offered any more." in lost
    assert "all replies still hold: 2." in mended
    assert "The deal is signed" in mended


def test_an_error_in_the_file_leaves_the_talks_where_they_are(played: Script) -> None:
    ran = played("ask_week", ("phase: bargaining", "phase: hagling"), "give_days")
    assert ran.code == 0
    assert "The file has an error; the last version without one is played on." in ran.out
    assert "hagling" in ran.out
    assert "The deal is signed" in ran.out


def test_the_last_reply_can_be_taken_back_and_all_of_them(played: Script) -> None:
    ran = played("ask_week", "leave", "b", "give_days", "r", "q?")
    assert "You walked away" in ran.out
    assert "The deal is signed" in ran.out
    assert ran.out.rstrip().endswith("Decisions made: 0; nothing was stored.")


def test_after_the_end_only_what_goes_on_is_understood(played: Script) -> None:
    ran = played("ask_week", "leave", "1")
    assert ran.out.count("The talks are over: b takes back") == 2


def test_it_speaks_the_language_of_the_file(played: Script) -> None:
    ran = played(("month_end", "month_end"), more=("--language", "ru"))
    assert "Файл изменился; все ответы в силе: 0." in ran.out


def test_ctrl_c_is_no_error(run: Run, scenario_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert scenario_file.exists()

    def stopped(*_: object) -> Iterator[None]:
        yield None
        raise KeyboardInterrupt

    monkeypatch.setattr(play_watch, "signals", stopped)
    ran = run("play", SCENARIO, "--watch")
    assert (ran.code, ran.err) == (0, "")
    assert "nothing was stored" in ran.out


def test_a_file_with_errors_at_first_is_said(run: Run, scenario_file: Path) -> None:
    scenario_file.write_text("format: 1\n", encoding="utf-8")
    ran = run("play", SCENARIO, "--watch")
    assert ran.code == 1
    assert ran.err.count("\n") == 1


def test_a_reply_to_begin_with_that_is_not_offered_is_said(run: Run, scenario_file: Path) -> None:
    assert scenario_file.exists()
    ran = run("play", SCENARIO, "--watch", "--choices", "never")
    assert ran.code == 1
    assert "'never' is not offered" in ran.err


@pytest.mark.parametrize("more", [("--format", "json"), ("--choices", "ask_week", "--office", "own")])
def test_what_does_not_go_with_watching_is_wrong_usage(
    run: Run, scenario_file: Path, more: tuple[str, ...]
) -> None:
    assert scenario_file.exists()
    assert run("play", SCENARIO, "--watch", *more).code == 2


def test_typed_lines_and_changes_come_as_they_happen(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Event()

    class Typed:
        """Types a line, waits until a change was seen, then leaves."""

        typed = 0

        def readline(self) -> str:
            self.typed += 1
            if self.typed == 2:
                seen.wait(30)
            return ("1\n", "q\n", "")[self.typed - 1]

    class Once(Watch):
        def changed(self) -> frozenset[Path]:
            return frozenset() if seen.is_set() else frozenset({Path("deal.yaml")})

    monkeypatch.setattr(play_watch, "SECONDS", 0.01)
    came = []
    for signal in signals(Once(lambda: ()), Typed()):  # type: ignore[arg-type]
        came.append(signal)
        if signal is None:
            seen.set()
    assert came == ["1", None]
