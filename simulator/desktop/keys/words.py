"""Words for what keys do, and the keys' own names as they stand on a cap."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from simulator.desktop.keys.actions import Action, Where

translate = QCoreApplication.translate


_ACTIONS: Mapping[str, Callable[[], str]] = MappingProxyType({
    "everywhere.practice": lambda: translate("Keys", "Practice"),
    "everywhere.workshop": lambda: translate("Keys", "Workshop"),
    "everywhere.history": lambda: translate("Keys", "History"),
    "everywhere.settings": lambda: translate("Keys", "Settings"),
    "everywhere.search": lambda: translate("Keys", "Search scenarios, attempts and actions"),
    "everywhere.keys": lambda: translate("Keys", "The keys of this screen"),
    "everywhere.help": lambda: translate("Keys", "Help"),
    "everywhere.next_region": lambda: translate("Keys", "Next part of the page"),
    "everywhere.previous_region": lambda: translate("Keys", "Part of the page before"),
    "everywhere.larger": lambda: translate("Keys", "Larger text"),
    "everywhere.smaller": lambda: translate("Keys", "Smaller text"),
    "everywhere.usual_size": lambda: translate("Keys", "Usual text size"),
    "everywhere.theme": lambda: translate("Keys", "Light or dark"),
    "everywhere.leave": lambda: translate("Keys", "Close what is on top, then go back"),
    "home.open": lambda: translate("Keys", "Open the scenario"),
    "briefing.guess": lambda: translate("Keys", "Your guess"),
    "briefing.begin": lambda: translate("Keys", "To the table"),
    "table.reply": lambda: translate("Keys", "Give this reply"),
    "table.move": lambda: translate("Keys", "Go over the replies"),
    "table.choose": lambda: translate("Keys", "Give the reply you are on"),
    "table.ask": lambda: translate("Keys", "Ask the director"),
    "table.scores": lambda: translate("Keys", "Show or hide the scores"),
    "table.rewind": lambda: translate("Keys", "Take a decision back"),
    "table.forward": lambda: translate("Keys", "Make it again"),
    "table.brief": lambda: translate("Keys", "Read the briefing"),
    "table.transcript": lambda: translate("Keys", "To the transcript"),
    "table.page_up": lambda: translate("Keys", "Transcript up"),
    "table.page_down": lambda: translate("Keys", "Transcript down"),
    "table.pause": lambda: translate("Keys", "Pause"),
    "table.hold_clock": lambda: translate("Keys", "Stop the clock, where no reply has the focus"),
    "table.onward": lambda: translate("Keys", "After the deal: to the director"),
    "table.take_call": lambda: translate("Keys", "While the phone rings: answer it"),
    "table.let_ring": lambda: translate("Keys", "While the phone rings: let it ring"),
    "office.answer": lambda: translate("Keys", "Your answer"),
    "office.evidence": lambda: translate("Keys", "To the evidence"),
    "office.tick": lambda: translate("Keys", "Take a piece of evidence or put it back"),
    "office.onward": lambda: translate("Keys", "Go on"),
    "debrief.tab": lambda: translate("Keys", "Go to a tab"),
    "debrief.next_tab": lambda: translate("Keys", "Next tab"),
    "debrief.tab_before": lambda: translate("Keys", "Tab before"),
    "debrief.move": lambda: translate("Keys", "Go over the decisions"),
    "debrief.open": lambda: translate("Keys", "Open the decision"),
    "debrief.next_mistake": lambda: translate("Keys", "Next mistake"),
    "debrief.mistake_before": lambda: translate("Keys", "Mistake before"),
    "debrief.retry": lambda: translate("Keys", "Try again from here"),
    "debrief.twin": lambda: translate("Keys", "Map or timeline as a table"),
    "debrief.again": lambda: translate("Keys", "New attempt"),
    "debrief.export": lambda: translate("Keys", "Save the report"),
    "debrief.find": lambda: translate("Keys", "Find in the transcript"),
    "debrief.page_up": lambda: translate("Keys", "Page up"),
    "debrief.page_down": lambda: translate("Keys", "Page down"),
    "exercise.onward": lambda: translate("Keys", "Begin, or go on with the deal that waits"),
    "exercise.page_up": lambda: translate("Keys", "Page up"),
    "exercise.page_down": lambda: translate("Keys", "Page down"),
    "certificate.save": lambda: translate("Keys", "Save the certificate as a PDF"),
    "certificate.scroll": lambda: translate("Keys", "Up and down the sheet"),
    "certificate.page_up": lambda: translate("Keys", "Page up"),
    "certificate.page_down": lambda: translate("Keys", "Page down"),
    "comparison.move": lambda: translate("Keys", "Go over the directors"),
    "comparison.use": lambda: translate("Keys", "Press the button one is on"),
    "comparison.page_up": lambda: translate("Keys", "Page up"),
    "comparison.page_down": lambda: translate("Keys", "Page down"),
    "workshop.save": lambda: translate("Keys", "Save the file"),
    "workshop.new": lambda: translate("Keys", "New scenario from a template"),
    "workshop.playtest": lambda: translate("Keys", "Playtest"),
    "workshop.restart": lambda: translate("Keys", "In the playtest: from the start"),
    "workshop.balance": lambda: translate("Keys", "Check the balance"),
    "workshop.next_problem": lambda: translate("Keys", "Next problem"),
    "workshop.problem_before": lambda: translate("Keys", "Problem before"),
    "workshop.fix": lambda: translate("Keys", "Mend the problem, where a way is known"),
    "workshop.problems": lambda: translate("Keys", "To the problems and back"),
    "workshop.complete": lambda: translate("Keys", "What can stand here"),
    "workshop.tell": lambda: translate("Keys", "What this word means"),
    "workshop.definition": lambda: translate("Keys", "To where this name is declared"),
    "workshop.uses": lambda: translate("Keys", "Every place of this name"),
    "workshop.rename": lambda: translate("Keys", "Another name, everywhere"),
    "workshop.node": lambda: translate("Keys", "Go to a scene, ending, term or fact"),
    "workshop.line": lambda: translate("Keys", "Go to a line"),
    "workshop.find": lambda: translate("Keys", "Find in the text"),
    "workshop.replace": lambda: translate("Keys", "Find and replace"),
    "workshop.find_next": lambda: translate("Keys", "Next place found"),
    "workshop.find_before": lambda: translate("Keys", "Place found before"),
    "workshop.comment": lambda: translate("Keys", "Lines into comments and back"),
    "workshop.line_up": lambda: translate("Keys", "Move lines up"),
    "workshop.line_down": lambda: translate("Keys", "Move lines down"),
    "workshop.fold": lambda: translate("Keys", "Fold away"),
    "workshop.unfold": lambda: translate("Keys", "Unfold"),
    "workshop.fold_all": lambda: translate("Keys", "Fold all scenes away"),
    "workshop.unfold_all": lambda: translate("Keys", "Unfold everything"),
    "workshop.wrap": lambda: translate("Keys", "Break long lines or not"),
    "workshop.free_tab": lambda: translate("Keys", "Let Tab leave the text, or indent again"),
    "workshop.next_tab": lambda: translate("Keys", "Next tab on the right"),
    "workshop.tab_before": lambda: translate("Keys", "Tab before on the right"),
    "workshop.line_done": lambda: translate("Keys", "In the translations: done, to the next line"),
    "workshop.rename_file": lambda: translate("Keys", "In the list of files: rename"),
    "workshop.delete_file": lambda: translate("Keys", "In the list of files: delete"),
    "workshop.graph_move": lambda: translate("Keys", "In the graph: along its lines"),
    "workshop.graph_open": lambda: translate("Keys", "In the graph: to the lines of the scene"),
    "workshop.graph_larger": lambda: translate("Keys", "In the graph: larger"),
    "workshop.graph_smaller": lambda: translate("Keys", "In the graph: smaller"),
    "workshop.graph_fit": lambda: translate("Keys", "In the graph: all of it"),
    "workshop.graph_replies": lambda: translate("Keys", "In the graph: name the replies"),
    "workshop.graph_play": lambda: translate("Keys", "In the graph: play from the scene"),
    "workshop.people_twin": lambda: translate("Keys", "People: graph or table"),
    "workshop.graph_save": lambda: translate("Keys", "In the graph: save it as a picture"),
    "history.open": lambda: translate("Keys", "Open the attempt"),
    "history.find": lambda: translate("Keys", "Find attempts"),
    "history.compare": lambda: translate("Keys", "Compare the two that are selected"),
    "history.replay": lambda: translate("Keys", "Replay the attempt step by step"),
    "history.delete": lambda: translate("Keys", "Delete what is selected"),
    "history.columns": lambda: translate("Keys", "Order and columns of the table"),
    "history.twin": lambda: translate("Keys", "The trend as a chart or a table"),
    "history.export": lambda: translate("Keys", "Save the attempts to a file"),
    "replay.before": lambda: translate("Keys", "Decision before"),
    "replay.after": lambda: translate("Keys", "Next decision"),
    "replay.play": lambda: translate("Keys", "Play by itself, or stop"),
    "replay.first": lambda: translate("Keys", "To the beginning"),
    "replay.last": lambda: translate("Keys", "To the end"),
    "replay.page_up": lambda: translate("Keys", "Transcript up"),
    "replay.page_down": lambda: translate("Keys", "Transcript down"),
    "help.find": lambda: translate("Keys", "Find in the guide"),
    "help.next_found": lambda: translate("Keys", "Next place that was found"),
    "help.found_before": lambda: translate("Keys", "Place that was found before"),
})  # fmt: skip
"""What every action does, short; each is translated when it is asked for: a page of keys asks for all."""


def action_word(action: Action) -> str:
    """What an action does, short, in the language in force."""
    return _ACTIONS[action.id]()


def place_word(where: Where) -> str:
    """The name of a place with keys of its own."""
    return {
        "everywhere": translate("Keys", "Everywhere"),
        "home": translate("Keys", "Practice"),
        "briefing": translate("Keys", "Briefing"),
        "table": translate("Keys", "Table"),
        "office": translate("Keys", "Director’s office"),
        "debrief": translate("Keys", "Debrief"),
        "exercise": translate("Keys", "Exercise"),
        "certificate": translate("Keys", "Certificate"),
        "comparison": translate("Keys", "Comparison of directors"),
        "workshop": translate("Keys", "Workshop"),
        "history": translate("Keys", "History"),
        "replay": translate("Keys", "Replay"),
        "help": translate("Keys", "Help"),
    }[where]


def cap_words(stroke: str) -> tuple[str, ...]:
    """What stands on the caps of a stroke, one for each key pressed together: `Ctrl`, `Z`."""
    before, plus, last = stroke.rpartition("+") if not stroke.endswith("++") else (stroke[:-2], "+", "+")
    keys = (*before.split("+"), last) if plus and before else (stroke,)
    return tuple(_cap(key) for key in keys)


def _cap(key: str) -> str:
    return {
        "Return": "Enter",
        "PgDown": "PgDn",
        "Space": translate("Keys", "Space"),
        "Up": "\u2191",
        "Down": "\u2193",
        "Left": "\u2190",
        "Right": "\u2192",
    }.get(key, key)
