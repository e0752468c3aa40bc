"""How one plays: usual mode, time to answer, hints."""

from simulator.desktop.desk import Desk
from simulator.desktop.preferences import HINTS
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section
from simulator.desktop.text.vocabulary import mode_word
from simulator.desktop.widgets import Button, Switch


class Play(Section):
    """What holds at the table.

    Attributes:
        modes, factors: rows of segments. hints: switches of the hints, by name. scores, shuffle: switches.
        notes: shows the notes of the warm-up again.
    """

    def __init__(self, desk: Desk, choices: Choices) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "Play"))
        preferences = desk.preferences
        self._preferences = preferences
        self.modes = self.add_choice(
            lambda: translate("Settings", "Usual mode"),
            lambda: [("practice", mode_word("practice")), ("exam", mode_word("exam"))],
            lambda: preferences.mode,
            lambda mode: choices.keep(mode=mode),
        )
        self.factors = self.add_choice(
            lambda: translate("Settings", "Time to answer"),
            factor_words,
            lambda: preferences.time_factor,
            lambda factor: choices.keep(time_factor=factor),
            lambda: translate("Settings", "For replies on the clock. It does not change the scores."),
        )
        self.hints = {name: self._hint(choices, name) for name in HINTS}
        self.scores = self.add_switch(
            lambda: translate("Settings", "Hide the scores at the table"),
            lambda: preferences.scores_hidden,
            lambda on: choices.keep(scores_hidden=on),
            lambda: translate("Settings", "M shows them. An exam never does."),
        )
        self.shuffle = self.add_switch(
            lambda: translate("Settings", "Shuffle the replies"),
            lambda: preferences.shuffle,
            lambda on: choices.keep(shuffle=on),
            lambda: translate("Settings", "So that no place in the list is a habit."),
        )
        self.notes = Button(desk.theme, "", "secondary")
        self.on_words(lambda: self.notes.setText(translate("Settings", "Show the notes again")))
        self.on_words(lambda: self.notes.setEnabled(bool(preferences.notes_seen)))
        self.notes.clicked.connect(lambda: choices.keep(notes_seen=()))
        self.notes.clicked.connect(self.retranslate)
        self.add_row(
            lambda: translate("Settings", "Notes of the warm-up"),
            self.notes,
            lambda: translate("Settings", "Four short notes beside what they explain."),
        )
        self.on_words(lambda: self.notes.setAccessibleName(translate("Settings", "Show the notes again")))

    def _hint(self, choices: Choices, name: str) -> Switch:
        return self.add_switch(
            lambda: hint_word(name),
            lambda: bool(getattr(self._preferences.hints, name)),
            lambda on: choices.keep_hint(name, on),
        )


def factor_words() -> list[tuple[float | None, str]]:
    """How much longer the clock of a timed reply may run, in the language in force."""
    return [
        (None, translate("Settings", "Off")),
        (1.0, translate("Settings", "Normal")),
        (2.0, "×2"),
        (4.0, "×4"),
        (10.0, "×10"),
    ]


def hint_word(name: str) -> str:
    """What a hint of the table tells, in the language in force."""
    return {
        "moves": translate("Settings", "Say what sort of move a reply is"),
        "terms": translate("Settings", "Show the terms a reply would change"),
        "limits": translate("Settings", "Warn where a reply leaves the mandate"),
        "contradictions": translate(
            "Settings", "Point out where the director contradicts an earlier message"
        ),
    }[name]
