"""Every page in every state that it can be seen in, and how to get it there."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from simulator.desktop.fault_dialog import FaultDialog
from simulator.desktop.workshop.graph.pane import GraphPane
from simulator.history import HistoryFault, Session
from simulator.workshop.templates import starter
from tests.desktop.acting import press
from tests.desktop.pictures.collection import CAMPAIGN, COMPARISON, DEAL, EXAM, WARM_UP
from tests.desktop.pictures.frozen import TODAY
from tests.desktop.pictures.stage import CLEAN, LEFT, LOST, VOID, Stage

Show = Callable[[Stage], QWidget]
"""Brings the program into a state; returns the part of it that the state is about."""


# Home


def _home(stage: Stage) -> QWidget:
    stage.window.show_home()
    return stage.window.home


def _home_played(stage: Stage) -> QWidget:
    stage.play_some()
    page = _home(stage)
    stage.window.home.paused.keep.click()
    stage.window.home.setFocus()
    return page


def _home_asking(stage: Stage) -> QWidget:
    page = _home_played(stage)
    stage.settle()
    stage.window.home.paused.start_over.click()
    return page


def _first_run(stage: Stage) -> QWidget:
    stage.window.show_first_run()
    return stage.window.first_run


def _search(stage: Stage, words: str = "") -> QWidget:
    page = _home_played(stage)
    stage.settle()
    stage.window.show_search()
    stage.window.search.sheet.field.setText(words)
    return page


def _search_found(stage: Stage) -> QWidget:
    return _search(stage, "зима" if stage.desk.language.code == "ru" else "winter")


def _search_nothing(stage: Stage) -> QWidget:
    return _search(stage, "xyzzy")


# History and settings


def _history(stage: Stage) -> QWidget:
    stage.window.show_history()
    _history_settled(stage)
    return stage.window.history


def _history_played(stage: Stage) -> QWidget:
    stage.play_some()
    page = _history(stage)
    stage.window.history.parts.filters.clear_all()
    _history_settled(stage)
    return page


def _history_compared(stage: Stage) -> QWidget:
    _history_played(stage)
    _history_settled(stage)
    page = stage.window.history
    lines = page.table.attempts.lines
    page.table.choose_rows(
        [row for row, line in enumerate(lines) if line.row.scenario == DEAL and line.state == "finished"][:2]
    )
    page.comparer.read()
    stage.think_over(page, lambda: page.comparer.complete)
    return page


def _history_nothing(stage: Stage) -> QWidget:
    page = _history_played(stage)
    stage.window.history.parts.filters.field.setText("xyzzy")
    _history_settled(stage)
    return page


def _history_deleting(stage: Stage) -> QWidget:
    page = _history_played(stage)
    _history_settled(stage)
    stage.window.history.delete_selected()
    return page


def _history_fault(stage: Stage) -> QWidget:
    page = _history_played(stage)
    _history_settled(stage)
    stage.window.history._tell(HistoryFault("damaged", file="history.sqlite"))
    return page


def _history_settled(stage: Stage) -> None:
    page = stage.window.history
    stage.think_over(page, lambda: page.settled)


def _review(stage: Stage) -> QWidget:
    stage.play_some()
    page = stage.window.review
    stage.window.show_review()
    page.parts.filters.clear_all()
    page.parts.show_pane(page.parts.figures)
    stage.think_over(page, lambda: page.settled)
    page.parts.figures.by.choose("scenario")
    page.retranslate()
    page.setFocus()
    return page


def _review_decisions(stage: Stage) -> QWidget:
    page = _review(stage)
    parts = stage.window.review.parts
    parts.show_pane(parts.decisions)
    parts.decisions.show_view("replies")
    parts.decisions.replies.setFocus()
    return page


def _review_changes(stage: Stage) -> QWidget:
    page = _review(stage)
    stage.window.review.parts.show_pane(stage.window.review.parts.changes)
    return page


def _settings(stage: Stage) -> QWidget:
    stage.window.show_home()
    stage.window.open_settings()
    _scroll(stage, 0)
    return stage.window.settings


def _settings_middle(stage: Stage) -> QWidget:
    page = _settings(stage)
    _scroll(stage, 0.3)
    return page


def _settings_keys(stage: Stage) -> QWidget:
    page = _settings(stage)
    _scroll(stage, 0.6)
    return page


def _settings_end(stage: Stage) -> QWidget:
    page = _settings(stage)
    _scroll(stage, 1)
    return page


def _scroll(stage: Stage, share: float) -> None:
    stage.settle()
    bar = stage.window.settings._scroll.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))


# Exercises


def _campaign(stage: Stage) -> QWidget:
    stage.once("campaign", lambda: stage.deal(CAMPAIGN, *VOID))
    stage.window.exercises.show_exercise(CAMPAIGN)
    return stage.window.exercises.exercise


def _exam_unplayed(stage: Stage) -> QWidget:
    stage.window.exercises.show_exercise(EXAM)
    return stage.window.exercises.exercise


def _exam_run(stage: Stage) -> str:
    run: str = stage.once("exam", lambda: stage.deal(EXAM, *CLEAN, run=stage.deal(EXAM, *VOID)))
    return run


def _exam_played(stage: Stage) -> QWidget:
    stage.window.exercises.show_exercise(EXAM, _exam_run(stage))
    return stage.window.exercises.exercise


def _certificate(stage: Stage) -> QWidget:
    stage.window.exercises.show_certificate(EXAM, _exam_run(stage))
    page = stage.window.exercises.certificate
    stage.think_over(page, lambda: page.ready)
    return page


def _chiefs(stage: Stage) -> QWidget:
    stage.window.exercises.show_exercise(COMPARISON)
    return stage.window.exercises.exercise


def _comparison(stage: Stage) -> QWidget:
    session = stage.once("compared", lambda: stage.begin(*VOID))
    stage.window.exercises.show_comparison(session.id)
    page = stage.window.exercises.comparison
    stage.think_over(page, lambda: page.view is not None and page.view.whole)
    return page


# Briefing


def _briefing(stage: Stage) -> QWidget:
    stage.window.show_briefing(DEAL)
    return stage.window.briefing


def _briefing_planned(stage: Stage) -> QWidget:
    _campaign(stage)
    stage.window.exercises.exercise.go_on()
    return stage.window.briefing


def _briefing_forecast(stage: Stage) -> QWidget:
    page = _briefing(stage)
    stage.settle()
    stage.window.briefing.ask_forecast(2)
    return page


def _briefing_exam(stage: Stage) -> QWidget:
    page = _briefing(stage)
    stage.settle()
    stage.window.briefing.play.tiles["exam"].click()
    return page


# Table


def _sit(stage: Stage, session: Session) -> QWidget:
    stage.window.show_table(session)
    stage.hands.pass_by(1)
    return stage.window.table


def _session(stage: Stage, *choices: str, foretold: bool = True) -> Session:
    """A session that nothing is done to."""
    made: Session = stage.once(f"{choices} {foretold}", lambda: stage.begin(*choices, foretold=foretold))
    return made


def _table(stage: Stage) -> QWidget:
    page = _sit(stage, _session(stage, "be_useful", "trade_days"))
    stage.window.table._notices.end()
    return page


def _table_resumed(stage: Stage) -> QWidget:
    return _sit(stage, _session(stage, "be_useful", "trade_days"))


def _table_over(stage: Stage) -> QWidget:
    stage.desk.preferences.keep(time_factor=None)
    return _sit(stage, _session(stage, "be_useful", "give_all"))


def _table_timed(stage: Stage) -> QWidget:
    page = _sit(stage, _session(stage, "be_useful", "give_all"))
    stage.hands.pass_by(11)
    stage.window.table.clock.tick()
    return page


def _table_call(stage: Stage) -> QWidget:
    stage.desk.preferences.keep(time_factor=None)
    page = _sit(stage, stage.begin("be_useful", "give_all"))
    stage.window.table.choose("sign")
    stage.settle()
    return page


def _table_on_the_phone(stage: Stage) -> QWidget:
    page = _table_call(stage)
    stage.window.table.call.card.answer.click()
    return page


def _table_notes(stage: Stage) -> QWidget:
    stage.desk.preferences.keep(notes_seen=())
    session = stage.once("notes", lambda: stage.begin(scenario=WARM_UP))
    return _sit(stage, session)


def _table_exam(stage: Stage) -> QWidget:
    return _sit(stage, stage.once("exam", lambda: stage.begin("be_useful", "trade_days", mode="exam")))


def _table_ended(stage: Stage) -> QWidget:
    return _sit(stage, _session(stage, *CLEAN))


def _table_forecast(stage: Stage) -> QWidget:
    return _sit(stage, _session(stage, "be_useful", foretold=False))


def _table_paused(stage: Stage) -> QWidget:
    page = _table(stage)
    stage.window.table.pause()
    return page


def _table_brief(stage: Stage) -> QWidget:
    page = _table(stage)
    stage.window.table.read_brief()
    return page


def _table_decisions(stage: Stage) -> QWidget:
    page = _table(stage)
    stage.settle()
    stage.window.table.show_decisions()
    return page


def _table_asking(stage: Stage) -> QWidget:
    page = _table(stage)
    stage.settle()
    stage.window.table.ask()
    return page


def _table_hidden(stage: Stage) -> QWidget:
    page = _table(stage)
    if not stage.window.table.parts.scores.hidden_by_choice:
        stage.window.table.toggle_scores()
    return page


def _table_fault(stage: Stage) -> QWidget:
    page = _table(stage)
    stage.window.table._tell(HistoryFault("disk-full", file="history.sqlite"), stage.settle)
    stage.window.table.parts.arrange()
    return page


# Office


def _visit(stage: Stage, *choices: str, steps: int = 0) -> QWidget:
    session = stage.begin(*choices)
    page = stage.window.office
    stage.window.show_office(session)
    stage.think_over(page, lambda: stage.desk.thinking.of(session) is not None)
    stage.hands.pass_by(1)
    if steps:
        page.parts.forecast.skipped.emit()
    for _ in range(steps - 1):
        stage.hands.pass_by(1)
        page.go_on()
    return page


def _office_forecast(stage: Stage) -> QWidget:
    return _visit(stage, *VOID)


def _office_official(stage: Stage) -> QWidget:
    return _visit(stage, *VOID, steps=1)


def _office_entrance(stage: Stage) -> QWidget:
    return _visit(stage, *VOID, steps=2)


def _office_claim(stage: Stage) -> QWidget:
    page = _visit(stage, *VOID, steps=3)
    stage.settle()
    tiles = stage.window.office.parts.evidence.tiles
    if tiles:
        tiles[0].click()
    return page


def _office_over(stage: Stage) -> QWidget:
    page = _office_claim(stage)
    for _ in range(8):
        view = stage.window.office.view
        if view is None or view.stage not in ("claim", "reaction"):
            break
        stage.hands.pass_by(1)
        if view.stage == "claim":
            stage.window.office.answer("own")
        else:
            stage.window.office.go_on()
    return page


def _office_no_deal(stage: Stage) -> QWidget:
    return _visit(stage, *LEFT, steps=2)


# Debrief


def _look_back(stage: Stage, *choices: str, tab: int = 0) -> QWidget:
    session = _session(stage, *choices)
    page = stage.window.debrief
    stage.window.show_debrief(session)
    stage.think_over(page, lambda: page.view is not None and page.view.judged)
    stage.settle()
    page.parts.strip.choose(tab)
    return page


def _tab(place: int) -> Show:
    return lambda stage: _look_back(stage, *VOID, tab=place)


def _debrief_lost(stage: Stage) -> QWidget:
    return _look_back(stage, *LOST)


def _debrief_clean(stage: Stage) -> QWidget:
    return _look_back(stage, *CLEAN)


def _debrief_walked(stage: Stage) -> QWidget:
    return _look_back(stage, *LEFT)


def _debrief_table(stage: Stage) -> QWidget:
    page = _look_back(stage, *VOID)
    if not stage.window.debrief.parts.map.as_table:
        stage.window.debrief.parts.map.swap()
    return page


def _debrief_search(stage: Stage) -> QWidget:
    page = _look_back(stage, *VOID)
    if stage.window.debrief.parts.map.as_table:
        stage.window.debrief.parts.map.swap()
    stage.window.debrief.parts.decisions.begin_search()
    return page


# Workshop


def _workshop(stage: Stage) -> QWidget:
    stage.window.show_workshop()
    stage.window.workshop.work.close()
    _rest(stage)
    return stage.window.workshop


def _workshop_problems(stage: Stage) -> QWidget:
    file: Path = stage.once("two errors", lambda: _with_two_errors(stage))
    stage.window.show_workshop(file)
    page = stage.window.workshop
    stage.think_over(page, lambda: page.work.current)
    graph, problems = page.panes["graph"], page.parts.problems
    assert isinstance(graph, GraphPane)
    stage.think_over(page, lambda: graph.drawing is not None and not graph.laying)
    stage.think_over(page, lambda: problems.rows[0].fix != "" and not problems.mending)
    problems.list.go_on(0)
    press(Qt.Key.Key_Return, problems.list)
    _rest(stage)
    return page


def _rest(stage: Stage) -> None:
    """Every file has been looked at, and no caret blinks."""
    files = stage.window.workshop.parts.files
    stage.think_over(files, lambda: not files.checks.busy)
    files.tree.setFocus()


def _with_two_errors(stage: Stage) -> Path:
    """A file with a move that is none and a way that leads nowhere, written when all pictures are taken."""
    text = starter("small", "paper-by-the-pallet", stage.desk.language.code)
    text = text.replace("move: probe", "move: prob", 1)
    at = text.rindex("goto: ")
    file = stage.desk.library.folders[0] / "paper-by-the-pallet.yaml"
    file.write_text(f"{text[:at]}goto: x{text[at + 6 :]}", encoding="utf-8")
    os.utime(file, (TODAY.timestamp(), TODAY.timestamp()))
    return file


# What lies over a page


def _keys_table(stage: Stage) -> QWidget:
    page = _table(stage)
    stage.settle()
    stage.window.show_keys()
    return page


def _keys_debrief(stage: Stage) -> QWidget:
    page = _look_back(stage, *VOID)
    stage.window.show_keys()
    return page


def _quick_settings(stage: Stage) -> QWidget:
    page = _briefing(stage)
    stage.settle()
    stage.window.open_settings()
    return page


def _error(stage: Stage) -> QWidget:
    page = _home(stage)
    stage.window.tell_fault(HistoryFault("disk-full", file="history.sqlite"), stage.settle)
    return page


def _toast(stage: Stage) -> QWidget:
    page = _home(stage)
    stage.window._tell_not_kept()
    return page


def _fault(stage: Stage) -> QWidget:
    _home(stage)
    report = "Traceback (most recent call last):\n  …\nRuntimeError: an example"
    dialog = FaultDialog(stage.desk, report, stage.window)
    dialog.details.setChecked(True)
    dialog.open()
    stage.put_away_later(dialog)
    return dialog


_TABS = ("claims", "terms", "satisfaction", "rewarded", "reading", "transcript")

STATES: Mapping[str, Mapping[str, Show]] = MappingProxyType({
    "unplayed": {"home": _home, "history": _history, "exam": _exam_unplayed},
    "home": {"played": _home_played, "asking": _home_asking},
    "history": {
        "played": _history_played, "compared": _history_compared, "nothing": _history_nothing,
        "deleting": _history_deleting, "fault": _history_fault,
    },
    "review": {
        "figures": _review, "decisions": _review_decisions, "changes": _review_changes,
    },
    "search": {"all": _search, "found": _search_found, "nothing": _search_nothing, "first-run": _first_run},
    "settings": {
        "top": _settings, "middle": _settings_middle, "keys": _settings_keys, "end": _settings_end,
    },
    "exercise": {
        "campaign": _campaign, "exam-played": _exam_played, "chiefs": _chiefs,
    },
    "results": {"certificate": _certificate, "comparison": _comparison},
    "briefing": {
        "alone": _briefing, "planned": _briefing_planned, "forecast": _briefing_forecast,
        "exam": _briefing_exam,
    },
    "table": {
        "normal": _table, "resumed": _table_resumed, "over": _table_over, "timed": _table_timed,
        "exam": _table_exam, "ended": _table_ended, "forecast": _table_forecast, "fault": _table_fault,
        "hidden": _table_hidden, "notes": _table_notes,
    },
    "table-layers": {
        "call": _table_call, "on-the-phone": _table_on_the_phone, "paused": _table_paused,
        "brief": _table_brief, "decisions": _table_decisions, "asking": _table_asking,
    },
    "office": {
        "forecast": _office_forecast, "official": _office_official, "entrance": _office_entrance,
        "claim": _office_claim, "over": _office_over, "no-deal": _office_no_deal,
    },
    "debrief": {
        "decisions": _tab(0), "lost": _debrief_lost, "clean": _debrief_clean, "walked": _debrief_walked,
        "map-table": _debrief_table, "search": _debrief_search,
    },
    "debrief-tabs": {name: _tab(place) for place, name in enumerate(_TABS, start=1)},
    "workshop": {"empty": _workshop, "problems": _workshop_problems},
    "layers": {
        "keys-table": _keys_table, "keys-debrief": _keys_debrief, "quick-settings": _quick_settings,
        "error": _error, "toast": _toast, "fault": _fault,
    },
})  # fmt: skip
"""Every state by the page that it is of and its own name."""
