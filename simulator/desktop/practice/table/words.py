"""The words of a session in the language of the interface."""

from typing import TYPE_CHECKING

from simulator.desktop.desk import Desk
from simulator.desktop.sessions import content_now
from simulator.negotiation.content import freeze

if TYPE_CHECKING:
    from simulator.history import Session


def speak(desk: Desk, session: "Session") -> bool:
    """Put a session into the language in force; return whether it is in that language now.

    Where the library no longer has the content that is played, the words it was played in stay.

    Raises:
        HistoryFault: the language could not be stored; the words are as they were.
    """
    if session.language == desk.language.code:
        return True
    now = content_now(desk, session.row)
    if now is None:
        return False
    scenario, director, words = now
    if freeze(scenario, director).hash != session.content_hash:
        return False
    session.set_words(*words)
    return True
