"""Seeing, hearing, moving, pressing: what makes the program usable for everyone."""

from simulator.desktop.desk import Desk
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section


class Access(Section):
    """High contrast, motion, portraits, what is said to a screen reader, single keys.

    Attributes:
        contrast, motion, portraits, single: switches. spoken: a row of segments.
    """

    def __init__(self, desk: Desk, choices: Choices) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "Accessibility"))
        preferences = desk.preferences
        self.contrast = self.add_switch(
            lambda: translate("Settings", "High contrast"),
            lambda: desk.theme.look.high_contrast,
            choices.keep_contrast,
        )
        self.motion = self.add_switch(
            lambda: translate("Settings", "Reduce motion"),
            lambda: desk.theme.look.reduced_motion,
            choices.keep_motion,
            lambda: translate("Settings", "Lines and scores appear at once, faces do not blink."),
        )
        self.portraits = self.add_switch(
            lambda: translate("Settings", "Hide portraits"),
            lambda: preferences.hide_portraits,
            lambda on: choices.keep(hide_portraits=on),
            lambda: translate("Settings", "Moods stay in words."),
        )
        self.single = self.add_switch(
            lambda: translate("Settings", "Letters alone are keys"),
            lambda: preferences.single_keys,
            lambda on: choices.keep(single_keys=on),
            lambda: translate("Settings", "Otherwise they are pressed together with Alt."),
        )
        self.spoken = self.add_choice(
            lambda: translate("Settings", "Tell a screen reader"),
            lambda: [
                ("all", translate("Settings", "Everything")),
                ("lines", translate("Settings", "What is said")),
                ("nothing", translate("Settings", "Nothing")),
            ],
            lambda: preferences.announce,
            lambda kind: choices.keep(announce=kind),
        )
