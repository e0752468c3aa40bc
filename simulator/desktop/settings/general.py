"""Language, colours, text size, and what opens first."""

from simulator.desktop.appearance import Appearance
from simulator.desktop.desk import Desk
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section
from simulator.desktop.settings.text_size import TextSize
from simulator.desktop.theme import Scheme


class General(Section):
    """The look of the program.

    Attributes:
        languages, schemes, start: rows of segments. smaller, usual, larger: the buttons of the text size.
    """

    def __init__(self, desk: Desk, appearance: Appearance, choices: Choices) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "General"))
        preferences = desk.preferences
        self.languages = self.add_choice(
            lambda: translate("Settings", "Language"),
            lambda: [("en", "English"), ("ru", "Русский")],
            lambda: desk.language.code,
            appearance.choose_language,
        )
        self.schemes = self.add_choice(
            lambda: translate("Settings", "Theme"),
            scheme_words,
            lambda: desk.theme.look.scheme,
            appearance.choose_scheme,
        )
        sizes = TextSize(desk, appearance)
        self.smaller, self.usual, self.larger = sizes.smaller, sizes.usual, sizes.larger
        self.add_row(lambda: translate("Settings", "Text size"), sizes)
        self.on_words(sizes.retranslate)
        self.start = self.add_choice(
            lambda: translate("Settings", "Opens first"),
            lambda: [
                ("home", translate("Settings", "Practice")),
                ("workshop", translate("Settings", "Workshop")),
                ("history", translate("Settings", "History")),
            ],
            lambda: preferences.start_page,
            lambda page: choices.keep(start_page=page),
        )


def scheme_words() -> list[tuple[Scheme, str]]:
    """The colours on offer, in the language in force."""
    return [
        ("system", translate("Settings", "System")),
        ("light", translate("Settings", "Light")),
        ("dark", translate("Settings", "Dark")),
    ]
