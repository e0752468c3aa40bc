"""Starting and taking up attempts from the library and the history."""

from typing import TYPE_CHECKING, Literal

from simulator.desktop.desk import Desk

if TYPE_CHECKING:
    from simulator.desktop.practice.briefing.beforehand import Beforehand
    from simulator.exercise.runs import Planned
    from simulator.history import AttemptRow, Session
    from simulator.scenario.director_model import Director
    from simulator.scenario.model import Scenario


def start_session(
    desk: Desk,
    scenario: str,
    director: str,
    mode: Literal["practice", "exam"],
    *,
    beforehand: "Beforehand | None" = None,
) -> "Session":
    """Begin an attempt on a scenario and a director of the library, in the language in force.

    Args:
        beforehand: what may have compiled them already.

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
    content = story.loaded.value, principal.loaded.value
    return Session.start(
        desk.history,
        *content,
        (story.words(language), principal.words(language)),
        mode=mode,
        trainee=desk.preferences.trainee,
        time_factor=desk.preferences.time_tenths,
        rules=None if beforehand is None else beforehand.rules(*content),
    )


def resume_session(desk: Desk, id: str) -> "Session":
    """Take up an attempt, in the language in force if the library still has what it was played on.

    Raises:
        HistoryFault: it cannot be read or replayed.
    """
    from simulator.history import Session
    from simulator.negotiation.content import freeze

    history = desk.history_of(id)
    now = content_now(desk, history.attempt(id).row)
    if now is None:
        return Session.resume(history, id, current="")
    scenario, director, words = now
    session = Session.resume(history, id, current=freeze(scenario, director).hash)
    if not session.scenario_changed and session.language != desk.language.code:
        session.set_words(*words)
    return session


def content_now(
    desk: Desk, row: "AttemptRow"
) -> "tuple[Scenario, Director, tuple[Scenario, Director]] | None":
    """What an attempt would be played on today, and the same in the language in force; None if not at all.

    A deal of an exercise begins with what earlier deals of its run left in it; where that cannot be found out
    any more, with the scenario alone.

    Raises:
        HistoryFault: the history cannot be read.
    """
    language = desk.language.code
    while row.run is None and row.variation_of is not None:
        # Another way through a deal of an exercise begins where that deal began.
        row = desk.history_of(row.variation_of).attempt(row.variation_of).row
    if row.run is not None:
        planned = _planned(desk, row)
        if planned is not None:
            words = planned.scenario_words, planned.director_words
            return planned.scenario, planned.director, words
    story, principal = desk.library.scenario(row.scenario), desk.library.director(row.director)
    if story is None or principal is None or story.loaded.value is None or principal.loaded.value is None:
        return None
    words = story.words(language), principal.words(language)
    return story.loaded.value, principal.loaded.value, words


def _planned(desk: Desk, row: "AttemptRow") -> "Planned | None":
    from simulator.exercise.fault import ExerciseFault
    from simulator.exercise.runs import planned_again
    from simulator.history import HistoryFault

    try:
        return planned_again(desk.history, desk.library, row, desk.language.code)
    except ExerciseFault:
        return None
    except HistoryFault as fault:
        # That an earlier deal cannot be replayed any more keeps nobody from going on with this one.
        if fault.code != "cannot-replay":
            raise
        return None
