"""The words of a session in the language of the interface."""

from typing import TYPE_CHECKING

from simulator.desktop.desk import Desk
from simulator.negotiation.content import freeze

if TYPE_CHECKING:
    from simulator.history import Session


def speak(desk: Desk, session: "Session") -> bool:
    """Put a session into the language in force; return whether it is in that language now.

    Where the library no longer has the content that is played, the words it was played in stay.

    Raises:
        HistoryFault: the language could not be stored; the words are as they were.
    """
    language = desk.language.code
    if session.language == language:
        return True
    attempt = session.attempt
    story = desk.library.scenario(attempt.scenario.id)
    principal = desk.library.director(attempt.director.id)
    if story is None or principal is None or story.loaded.value is None or principal.loaded.value is None:
        return False
    if freeze(story.loaded.value, principal.loaded.value).hash != session.content_hash:
        return False
    session.set_words(story.words(language), principal.words(language))
    return True
