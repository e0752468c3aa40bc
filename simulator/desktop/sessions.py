"""Starting and taking up attempts from the library and the history."""

from typing import TYPE_CHECKING, Literal

from simulator.desktop.desk import Desk

if TYPE_CHECKING:
    from simulator.history import Session


def start_session(desk: Desk, scenario: str, director: str, mode: Literal["practice", "exam"]) -> "Session":
    """Begin an attempt on a scenario and a director of the library, in the language in force.

    Raises:
        HistoryFault: it cannot be stored.
        LookupError: one of them is not in the library any more, or has errors.
    """
    from simulator.history import Session

    story, principal = desk.library.scenario(scenario), desk.library.director(director)
    if story is None or story.loaded.value is None:
        raise LookupError(scenario)
    if principal is None or principal.loaded.value is None:
        raise LookupError(director)
    language = desk.language.code
    return Session.start(
        desk.history,
        story.loaded.value,
        principal.loaded.value,
        (story.words(language), principal.words(language)),
        mode=mode,
        trainee=desk.preferences.trainee,
    )


def resume_session(desk: Desk, id: str) -> "Session":
    """Take up an attempt, in the language in force if the library still has what it was played on.

    Raises:
        HistoryFault: it cannot be read or replayed.
    """
    from simulator.history import Session
    from simulator.negotiation.content import freeze

    row = desk.history.attempt(id).row
    story, principal = desk.library.scenario(row.scenario), desk.library.director(row.director)
    if story is None or principal is None or story.loaded.value is None or principal.loaded.value is None:
        return Session.resume(desk.history, id, current="")
    current = freeze(story.loaded.value, principal.loaded.value).hash
    session = Session.resume(desk.history, id, current=current)
    language = desk.language.code
    if not session.scenario_changed and session.language != language:
        session.set_words(story.words(language), principal.words(language))
    return session
