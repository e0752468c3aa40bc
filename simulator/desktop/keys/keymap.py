"""Which key does what now: the usual keys, and what the person has put in their place."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent

from simulator.desktop.keys.actions import ACTIONS, BY_ID, Action, Where
from simulator.desktop.keys.strokes import is_single, stroke_of
from simulator.desktop.preferences import Preferences

_EVERYWHERE: Where = "everywhere"
_OF_A_PAGE = frozenset({"leave", "next_region", "previous_region"})
_OF_THE_SYSTEM = frozenset({"Alt+F4", "Ctrl+Q", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Tab", "Shift+Tab"})


class KeyMap(QObject):
    """The keys in force, kept with the preferences.

    Signals:
        changed: another key does something now.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def keys_of(self, id: str) -> tuple[str, ...]:
        """The keys of an action as they are pressed now; with single keys off a letter is pressed with Alt.

        Raises:
            KeyError: there is no such action.
        """
        single = self._preferences.single_keys
        return tuple(key if single or not _letter(key) else f"Alt+{key}" for key in self.bound(BY_ID[id]))

    def bound(self, action: Action) -> tuple[str, ...]:
        """The keys that are bound to an action."""
        own = None if action.fixed else self._preferences.keys.get(action.id)
        return action.keys if own is None else (own,)

    def action(self, event: QKeyEvent, where: Where) -> str | None:
        """The name, without its place, of what a key asks for here; None for nothing.

        Of what has a key everywhere a page sees only the way back and the ways to its regions: the rest is
        the window's.
        """
        stroke = stroke_of(event)
        for action in ACTIONS:
            name = action.id.partition(".")[2]
            mine = action.where == where or (action.where == _EVERYWHERE and name in _OF_A_PAGE)
            if stroke and mine and not action.listed and stroke in self.keys_of(action.id):
                return name
        return None

    def number(self, event: QKeyEvent) -> int | None:
        """A digit from 1 to 9 that is pressed alone, on the keypad too."""
        stroke = stroke_of(event)
        return int(stroke) if len(stroke) == 1 and stroke in "123456789" else None

    def taken(self, id: str, stroke: str) -> str | None:
        """What forbids a key for an action: the id of another action that has it, `system`, or None.

        A letter with Shift, and the digits and keys of moving about, belong to `system`.
        """
        action = BY_ID[id]
        if stroke in _OF_THE_SYSTEM or stroke.isdigit() or (stroke.startswith("Shift+") and len(stroke) == 7):
            return "system"
        for other in ACTIONS:
            meet = _EVERYWHERE in (other.where, action.where) or other.where == action.where
            if other is not action and meet and stroke in self.bound(other):
                return "system" if other.fixed else other.id
        return None

    def rebind(self, id: str, stroke: str) -> bool:
        """Put a key in place of the usual ones; return whether it could be kept for next time.

        Raises:
            ValueError: the key is taken, or the action's keys are fixed.
        """
        action = BY_ID[id]
        if action.fixed or self.taken(id, stroke) is not None:
            raise ValueError(f"{stroke} cannot be put on {id}")
        return self._keep({**self._preferences.keys, id: stroke})

    def reset(self, id: str | None = None) -> bool:
        """Give an action its usual keys again, or all of them; return whether it could be kept.

        Raises:
            ValueError: another action has one of these keys now.
        """
        kept = {} if id is None else {key: own for key, own in self._preferences.keys.items() if key != id}
        if id is not None and any(self.taken(id, key) for key in BY_ID[id].keys if not key.isdigit()):
            raise ValueError(f"the usual keys of {id} are taken")
        return self._keep(kept)

    def _keep(self, keys: dict[str, str]) -> bool:
        kept = self._preferences.keep(keys=keys)
        self.changed.emit()
        return kept


def _letter(key: str) -> bool:
    return is_single(key) and key.isalpha()
