"""Words for what keys do, and the keys' own names as they stand on a cap."""

from PySide6.QtCore import QCoreApplication

from simulator.desktop.keys.actions import Action, Where

translate = QCoreApplication.translate


def action_word(action: Action) -> str:
    """What an action does, short, in the language in force."""
    return {
        "everywhere.practice": translate("Keys", "Practice"),
        "everywhere.workshop": translate("Keys", "Workshop"),
        "everywhere.history": translate("Keys", "History"),
        "everywhere.settings": translate("Keys", "Settings"),
        "everywhere.search": translate("Keys", "Search scenarios, attempts and actions"),
        "everywhere.keys": translate("Keys", "The keys of this screen"),
        "everywhere.help": translate("Keys", "Help"),
        "everywhere.next_region": translate("Keys", "Next part of the page"),
        "everywhere.previous_region": translate("Keys", "Part of the page before"),
        "everywhere.larger": translate("Keys", "Larger text"),
        "everywhere.smaller": translate("Keys", "Smaller text"),
        "everywhere.usual_size": translate("Keys", "Usual text size"),
        "everywhere.theme": translate("Keys", "Light or dark"),
        "everywhere.leave": translate("Keys", "Close what is on top, then go back"),
        "home.open": translate("Keys", "Open the scenario"),
        "briefing.guess": translate("Keys", "Your guess"),
        "briefing.begin": translate("Keys", "To the table"),
        "table.reply": translate("Keys", "Give this reply"),
        "table.move": translate("Keys", "Go over the replies"),
        "table.choose": translate("Keys", "Give the reply you are on"),
        "table.ask": translate("Keys", "Ask the director"),
        "table.scores": translate("Keys", "Show or hide the scores"),
        "table.rewind": translate("Keys", "Take a decision back"),
        "table.forward": translate("Keys", "Make it again"),
        "table.brief": translate("Keys", "Read the briefing"),
        "table.transcript": translate("Keys", "To the transcript"),
        "table.page_up": translate("Keys", "Transcript up"),
        "table.page_down": translate("Keys", "Transcript down"),
        "table.pause": translate("Keys", "Pause"),
        "table.hold_clock": translate("Keys", "Stop the clock, where no reply has the focus"),
        "table.onward": translate("Keys", "After the deal: to the director"),
        "table.take_call": translate("Keys", "While the phone rings: answer it"),
        "table.let_ring": translate("Keys", "While the phone rings: let it ring"),
        "office.answer": translate("Keys", "Your answer"),
        "office.evidence": translate("Keys", "To the evidence"),
        "office.tick": translate("Keys", "Take a piece of evidence or put it back"),
        "office.onward": translate("Keys", "Go on"),
        "debrief.tab": translate("Keys", "Go to a tab"),
        "debrief.next_tab": translate("Keys", "Next tab"),
        "debrief.tab_before": translate("Keys", "Tab before"),
        "debrief.move": translate("Keys", "Go over the decisions"),
        "debrief.open": translate("Keys", "Open the decision"),
        "debrief.next_mistake": translate("Keys", "Next mistake"),
        "debrief.mistake_before": translate("Keys", "Mistake before"),
        "debrief.retry": translate("Keys", "Try again from here"),
        "debrief.twin": translate("Keys", "Map or timeline as a table"),
        "debrief.again": translate("Keys", "New attempt"),
        "debrief.export": translate("Keys", "Save the report"),
        "debrief.find": translate("Keys", "Find in the transcript"),
        "debrief.page_up": translate("Keys", "Page up"),
        "debrief.page_down": translate("Keys", "Page down"),
        "exercise.onward": translate("Keys", "Begin, or go on with the deal that waits"),
        "exercise.page_up": translate("Keys", "Page up"),
        "exercise.page_down": translate("Keys", "Page down"),
        "certificate.save": translate("Keys", "Save the certificate as a PDF"),
        "certificate.scroll": translate("Keys", "Up and down the sheet"),
        "certificate.page_up": translate("Keys", "Page up"),
        "certificate.page_down": translate("Keys", "Page down"),
        "comparison.move": translate("Keys", "Go over the directors"),
        "comparison.use": translate("Keys", "Press the button one is on"),
        "comparison.page_up": translate("Keys", "Page up"),
        "comparison.page_down": translate("Keys", "Page down"),
        "workshop.save": translate("Keys", "Save the file"),
        "workshop.new": translate("Keys", "New scenario from a template"),
        "workshop.playtest": translate("Keys", "Playtest"),
        "workshop.restart": translate("Keys", "In the playtest: from the start"),
        "workshop.balance": translate("Keys", "Check the balance"),
        "workshop.next_problem": translate("Keys", "Next problem"),
        "workshop.problem_before": translate("Keys", "Problem before"),
        "workshop.fix": translate("Keys", "Mend the problem, where a way is known"),
        "workshop.problems": translate("Keys", "To the problems and back"),
        "workshop.complete": translate("Keys", "What can stand here"),
        "workshop.tell": translate("Keys", "What this word means"),
        "workshop.definition": translate("Keys", "To where this name is declared"),
        "workshop.uses": translate("Keys", "Every place of this name"),
        "workshop.rename": translate("Keys", "Another name, everywhere"),
        "workshop.node": translate("Keys", "Go to a scene, ending, term or fact"),
        "workshop.line": translate("Keys", "Go to a line"),
        "workshop.find": translate("Keys", "Find in the text"),
        "workshop.replace": translate("Keys", "Find and replace"),
        "workshop.find_next": translate("Keys", "Next place found"),
        "workshop.find_before": translate("Keys", "Place found before"),
        "workshop.comment": translate("Keys", "Lines into comments and back"),
        "workshop.line_up": translate("Keys", "Move lines up"),
        "workshop.line_down": translate("Keys", "Move lines down"),
        "workshop.fold": translate("Keys", "Fold away"),
        "workshop.unfold": translate("Keys", "Unfold"),
        "workshop.fold_all": translate("Keys", "Fold all scenes away"),
        "workshop.unfold_all": translate("Keys", "Unfold everything"),
        "workshop.wrap": translate("Keys", "Break long lines or not"),
        "workshop.free_tab": translate("Keys", "Let Tab leave the text, or indent again"),
        "workshop.next_tab": translate("Keys", "Next tab on the right"),
        "workshop.tab_before": translate("Keys", "Tab before on the right"),
        "workshop.line_done": translate("Keys", "In the translations: done, to the next line"),
        "workshop.rename_file": translate("Keys", "In the list of files: rename"),
        "workshop.delete_file": translate("Keys", "In the list of files: delete"),
        "workshop.graph_move": translate("Keys", "In the graph: along its lines"),
        "workshop.graph_open": translate("Keys", "In the graph: to the lines of the scene"),
        "workshop.graph_larger": translate("Keys", "In the graph: larger"),
        "workshop.graph_smaller": translate("Keys", "In the graph: smaller"),
        "workshop.graph_fit": translate("Keys", "In the graph: all of it"),
        "workshop.graph_replies": translate("Keys", "In the graph: name the replies"),
        "workshop.graph_play": translate("Keys", "In the graph: play from the scene"),
        "workshop.people_twin": translate("Keys", "People: graph or table"),
        "workshop.graph_save": translate("Keys", "In the graph: save it as a picture"),
        "history.open": translate("Keys", "Open the attempt"),
        "help.find": translate("Keys", "Find in the guide"),
        "help.next_found": translate("Keys", "Next place that was found"),
        "help.found_before": translate("Keys", "Place that was found before"),
    }[action.id]


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
