"""How it stands with the team's database, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from simulator.desktop.teaming import Teaming
from simulator.desktop.text import Language

translate = QCoreApplication.translate


def sentence(team: Teaming, language: Language) -> str:
    """What is done, what waits, what the team has; a fault is told elsewhere."""
    if not team.choices.on:
        return translate("Team", "Your attempts stay on this computer: there is no address.")
    return " ".join((*_work(team), *_counts(team, language), *_key(team)))


def _work(team: Teaming) -> Iterator[str]:
    if team.busy == "check":
        yield translate("Team", "Testing the connection…")
    elif team.busy == "send":
        yield translate("Team", "Sending…")
    elif team.reached is not None:
        if team.reached:
            yield translate("Team", "The database is there, and you may write to it.")
        else:
            yield translate("Team", "The database is there; you may read it, but not write to it.")


def _counts(team: Teaming, language: Language) -> Iterator[str]:
    state = team.standing
    if state is None:
        return
    if state.waiting:
        yield translate("Team", "Attempts that wait: {count}.").format(count=language.number(state.waiting))
    else:
        yield translate("Team", "Nothing waits to be sent.")
    yield translate("Team", "The team has of yours: {count}.").format(count=language.number(state.shared))
    if state.refused:
        refused = translate("Team", "Not taken: {count} ({why}).")
        yield refused.format(count=language.number(state.refused), why=state.why_refused(language.code))
    if state.sent is not None:
        moment = state.sent.astimezone()
        last = translate("Team", "Last sent: {day}, {clock}.")
        yield last.format(day=language.day(moment), clock=language.clock(moment))


def _key(team: Teaming) -> Iterator[str]:
    if team.key_held and team.fault is None:
        yield translate(
            "Team", "This computer has no keyring, so the password holds until you close the program."
        )
