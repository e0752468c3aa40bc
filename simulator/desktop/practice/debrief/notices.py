"""What the banner over the debrief says: what has failed, or else that the scenario has changed since."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from simulator.desktop.practice.debrief.phrases import translate
from simulator.desktop.text import Language
from simulator.desktop.widgets import Banner

if TYPE_CHECKING:
    from simulator.history import HistoryFault, Session

Action = tuple[str, Callable[[], object]]


class Notices:
    """Keeps what is to be told, so that it can be said again in another language."""

    def __init__(self, banner: Banner, language: Language) -> None:
        self._banner, self._language = banner, language
        self._passing: Callable[[], None] | None = None
        self._changed = False

    def show_session(self, session: "Session") -> None:
        """Begin with what lasts: whether the library has another content for the session now."""
        self._changed, self._passing = session.scenario_changed, None
        self.repeat()

    def tell(self, sentence: str, *actions: Action) -> None:
        """Say what has just failed, in the words given."""
        self._passing = lambda: self._banner.tell(sentence, *actions)
        self.repeat()

    def fault(self, fault: "HistoryFault", again: Callable[[], object]) -> None:
        """Say what is wrong with the history, and offer to try the same again."""
        self._passing = lambda: self._say_fault(fault, again)
        self.repeat()

    def hide(self) -> None:
        """What failed is over; what lasts is said again."""
        self._passing = None
        self.repeat()

    def repeat(self) -> None:
        """Say it again, in the language in force."""
        if self._passing is not None:
            self._passing()
        elif self._changed:
            self._banner.tell(
                translate(
                    "Debrief",
                    "The library has another version of this scenario now, or none. "
                    "Everything here is worked out on the version that you played.",
                )
            )
        else:
            self._banner.hide()

    def _say_fault(self, fault: "HistoryFault", again: Callable[[], object]) -> None:
        def try_again() -> None:
            self.hide()
            again()

        self._banner.tell(fault.message(self._language.code), (translate("Debrief", "Try again"), try_again))
