"""The Table's rows with what authors are told: the director's words, and what every reply would do."""

from collections.abc import Iterator
from dataclasses import replace

from simulator.desktop.practice.table.phrases import contradicts
from simulator.desktop.practice.table.rows import ChoiceRow, Line, MessageRow, TableView
from simulator.desktop.workshop.playtest.does import does
from simulator.desktop.workshop.playtest.phrases import does_words, offered_when
from simulator.desktop.workshop.playtest.playing import Playing
from simulator.director.message import Message
from simulator.negotiation.ledger import Address

OF_DIRECTOR = "director"
"""What an address begins with that is of a director's file; his id follows, then the address there."""


def told_view(view: TableView, playing: Playing, *, explained: bool) -> TableView:
    """A view with the director's words in the transcript and, if `explained`, what every reply would do."""
    lines = tuple(_lines(view, playing))
    if not explained:
        return replace(view, lines=lines)
    choices = tuple(_explained(row, playing) for row in view.choices)
    asks = tuple(_explained(row, playing) for row in view.asks)
    return replace(view, lines=lines, choices=choices, asks=asks)


def hidden_replies(playing: Playing) -> tuple[tuple[str, str], ...]:
    """The replies of this scene that are not seen now, with their conditions; empty where they were given."""
    attempt = playing.attempt
    scene = attempt.rules.scene_of.get(attempt.state.at)
    if scene is None:
        return ()
    seen = {offer.id for offer in attempt.offered()}
    return tuple(
        (choice.id, "" if attempt.state.used >> reply.number & 1 else choice.when or "")
        for choice, reply in zip(attempt.scenario.scenes[scene.id].choices, scene.replies, strict=True)
        if choice.id not in seen
    )


def _lines(view: TableView, playing: Playing) -> Iterator[Line]:
    """The Table's lines; what the director said before talks comes first, every message with its words."""
    opening, director = playing.attempt.talks.start.decision, playing.attempt.director.id
    said = list(zip(playing.attempt.messages, view.messages, strict=True))
    before = [pair for pair in said if pair[0].decision <= opening]
    rest = iter(said[len(before) :])
    for message, row in before:
        yield _sent(Line("message", "", 0, time=row.time, call=row.call), message, row, director)
    for line in view.lines:
        yield _sent(line, *next(rest), director) if line.kind == "message" else line


def _sent(line: Line, message: Message, row: MessageRow, director: str) -> Line:
    text = row.text
    if row.contradicts is not None:
        text = f"{text}\n⇄ {contradicts(row.contradicts[1])}"
    return replace(line, text=text, address=_address(message, director))


def _address(message: Message, director: str) -> Address:
    """Where a message stands: in the scenario, or in the file of the director that it names first."""
    return message.address if message.source == "scenario" else (OF_DIRECTOR, director, *message.address)


def _explained(row: ChoiceRow, playing: Playing) -> ChoiceRow:
    attempt = playing.attempt
    if row.locked is None:
        return replace(row, does=does_words(does(attempt, row.id)))
    choice = next(
        choice for choice in attempt.scenario.scenes[attempt.state.at].choices if choice.id == row.id
    )
    return replace(row, does=(offered_when(choice.when),) if choice.when else ())
