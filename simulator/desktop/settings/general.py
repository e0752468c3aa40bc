"""Language, colours, text size, and what opens first."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.appearance import Appearance
from simulator.desktop.desk import Desk
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section
from simulator.desktop.theme import STEPS
from simulator.desktop.widgets import Button


class General(Section):
    """The look of the program.

    Attributes:
        languages, schemes, start: rows of segments. smaller, usual, larger: the buttons of the text size.
    """

    def __init__(self, desk: Desk, appearance: Appearance, choices: Choices) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "General"))
        self._desk = desk
        preferences = desk.preferences
        self.languages = self.add_choice(
            lambda: translate("Settings", "Language"),
            lambda: [("en", "English"), ("ru", "Русский")],
            lambda: desk.language.code,
            appearance.choose_language,
        )
        self.schemes = self.add_choice(
            lambda: translate("Settings", "Theme"),
            lambda: [
                ("system", translate("Settings", "System")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
            ],
            lambda: desk.theme.look.scheme,
            appearance.choose_scheme,
        )
        self.smaller, self.usual, self.larger = (Button(desk.theme, "", "secondary") for _ in range(3))
        self.add_row(lambda: translate("Settings", "Text size"), self._sizes(appearance))
        self.on_words(self._name_sizes)
        self.start = self.add_choice(
            lambda: translate("Settings", "Opens first"),
            lambda: [
                ("home", translate("Settings", "Practice")),
                ("history", translate("Settings", "History")),
            ],
            lambda: preferences.start_page,
            lambda page: choices.keep(start_page=page),
        )

    def _sizes(self, appearance: Appearance) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for button, act in (
            (self.smaller, appearance.shrink),
            (self.usual, appearance.reset_scale),
            (self.larger, appearance.grow),
        ):
            button.clicked.connect(act)
            line.addWidget(button)
        return row

    def _name_sizes(self) -> None:
        scale = self._desk.theme.look.scale
        usual = translate("Settings", "Usual text size, now {percent} %").format(percent=scale)
        self.usual.setText(translate("Settings", "{percent} %").format(percent=scale))
        self.smaller.setText("A−")
        self.larger.setText("A+")
        for button, name in (
            (self.smaller, translate("Settings", "Smaller text")),
            (self.usual, usual),
            (self.larger, translate("Settings", "Larger text")),
        ):
            button.setAccessibleName(name)
            button.updateGeometry()
        self.smaller.setEnabled(scale > STEPS[0])
        self.larger.setEnabled(scale < STEPS[-1])
