"""What is asked at the first run; every answer is in force at once."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from simulator.desktop.appearance import Appearance
from simulator.desktop.desk import Desk
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.general import scheme_words
from simulator.desktop.settings.play import factor_words
from simulator.desktop.settings.rows import Section
from simulator.desktop.settings.text_size import TextSize

translate = QCoreApplication.translate
_FIELD = 260


class Wishes(Section):
    """Language, theme, text size, time to answer, name.

    Attributes:
        languages, schemes, factors: rows of segments. sizes: the buttons of the text size. name: the field.
    """

    def __init__(self, desk: Desk, appearance: Appearance, choices: Choices) -> None:
        super().__init__(desk.theme, lambda: translate("FirstRun", "As you like it"))
        self._choices = choices
        preferences = desk.preferences
        self.languages = self.add_choice(
            lambda: translate("FirstRun", "Language"),
            lambda: [("en", "English"), ("ru", "Русский")],
            lambda: desk.language.code,
            appearance.choose_language,
        )
        self.schemes = self.add_choice(
            lambda: translate("FirstRun", "Theme"),
            scheme_words,
            lambda: desk.theme.look.scheme,
            appearance.choose_scheme,
        )
        self.sizes = TextSize(desk, appearance)
        self.add_row(lambda: translate("FirstRun", "Text size"), self.sizes)
        self.on_words(self.sizes.retranslate)
        self.factors = self.add_choice(
            lambda: translate("FirstRun", "Time to answer"),
            factor_words,
            lambda: preferences.time_factor,
            lambda factor: choices.keep(time_factor=factor),
            lambda: translate("FirstRun", "For replies on the clock. It does not change the scores."),
        )
        self.name = QLineEdit(preferences.trainee)
        self.name.setMaxLength(80)
        self.name.setFixedWidth(desk.theme.px(_FIELD))
        self.name.editingFinished.connect(self._keep_name)
        self.add_row(
            lambda: translate("FirstRun", "Your name"),
            self.name,
            lambda: translate("FirstRun", "If you like. It stays on this computer."),
        )

    def _keep_name(self) -> None:
        self._choices.keep(trainee=self.name.text().strip())
