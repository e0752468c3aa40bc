"""The transcript: what was told, said and sent, in order, in the language of the words handed in."""

from collections.abc import Iterable, Iterator

from simulator.attempt import Attempt
from simulator.desktop.practice.table.replies import chips_of
from simulator.desktop.practice.table.rows import Line
from simulator.director.message import Message
from simulator.negotiation.events import Event, Narrated, Spoke
from simulator.negotiation.step import Step
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Mood
from simulator.scenario.wording import spoken


def transcript(attempt: Attempt, words: Scenario, moves: bool = True) -> tuple[Line, ...]:
    """Every line so far. `moves` tells whether one's own moves are named."""
    teller = _Teller(words)
    lines = list(teller.told(attempt.talks.opening, attempt.talks.start.terms, 0))
    for turn in attempt.turns:
        number = turn.step.state.decision
        lines.append(_own(attempt, words, turn.step, number, moves))
        lines += teller.told(turn.step.events, turn.step.state.terms, number)
        lines += (_sent(message) for message in attempt.messages if message.decision == number)
    return tuple(lines)


def words_after(attempt: Attempt, words: Scenario, decisions: int) -> tuple[str, ...]:
    """What was said and told in an attempt after so many decisions."""
    teller = _Teller(words)
    said: list[str] = []
    for number, turn in enumerate(attempt.turns[decisions:], decisions + 1):
        step = turn.step
        said.append(_own(attempt, words, step, number, False).text)
        said += (line.text for line in teller.told(step.events, step.state.terms, number))
    return tuple(said)


def moods(attempt: Attempt) -> tuple[Mood, ...]:
    """The client's moods from the start, without repetition in a row; calm where none was shown."""
    trail: list[Mood] = []
    for event in attempt.talks.events:
        if isinstance(event, Spoke) and event.mood is not None and trail[-1:] != [event.mood]:
            trail.append(event.mood)
    return tuple(trail) or ("calm",)


def body(attempt: Attempt, words: Scenario) -> str:
    """What the client's body says now: it goes with the mood in which it was seen."""
    seen = ""
    for event in attempt.talks.events:
        if isinstance(event, Spoke) and (event.body is not None or event.mood is not None):
            seen = "" if event.body is None else spoken(words, event.body, attempt.state.terms)
    return seen


class _Teller:
    """Puts events into words and remembers the face the client last made."""

    def __init__(self, words: Scenario) -> None:
        self._words = words
        self._mood: Mood = "calm"

    def told(self, events: Iterable[Event], levels: tuple[int, ...], decision: int) -> Iterator[Line]:
        for event in events:
            if isinstance(event, Narrated):
                told = spoken(self._words, event.address, levels)
                yield Line("narration", told, decision, address=event.address)
            elif isinstance(event, Spoke):
                self._mood = event.mood or self._mood
                if event.says is not None:
                    said = spoken(self._words, event.says, levels)
                    yield Line("client", said, decision, self._mood, address=event.says)


def _own(attempt: Attempt, words: Scenario, step: Step, number: int, moves: bool) -> Line:
    address = ("scenes", step.scene, "choices", step.choice)
    reply = attempt.rules.scene_of[step.scene].reply(step.choice)
    assert reply is not None, "a reply that was given is a reply of its scene"
    return Line(
        "you",
        spoken(words, (*address, "say"), step.before.terms),
        number,
        move=reply.move if moves else None,
        chips=chips_of(words, step.before, reply),
        timed_out=step.timed_out,
        address=(*address, "say"),
    )


def _sent(message: Message) -> Line:
    return Line("message", "", message.decision, time=message.time, call=message.call)
