"""An attempt told in plain text: what was said, what moved, how it ended."""

from collections.abc import Iterable, Sequence

from simulator.attempt import Attempt, Turn
from simulator.commands.layout import columns, wrapped
from simulator.commands.words import Words
from simulator.director.message import Message
from simulator.director.speech import words as director_says
from simulator.negotiation.events import (
    ApprovalAsked,
    Event,
    Learnt,
    Narrated,
    Replied,
    Spoke,
    TermMoved,
)
from simulator.negotiation.ledger import Address
from simulator.negotiation.offer import OfferedChoice
from simulator.scenario.wording import at_address, level_words, spoken


class Telling:
    """Tells one attempt in the language of its models; returns lines, prints nothing."""

    def __init__(self, attempt: Attempt) -> None:
        self.attempt, self.scenario, self.director = attempt, attempt.scenario, attempt.director
        self.words = Words(self.scenario.language)

    def opening(self) -> list[str]:
        """What is seen on arrival, and what the director has said by then."""
        levels = self.attempt.talks.start.terms
        lines = self._events(self.attempt.talks.opening, levels)
        return lines + [self._message(said) for said in self.attempt.messages if said.decision == 0]

    def turn(self, turn: Turn) -> list[str]:
        """One decision: the reply, the answer, what moved, where talks are now, what the director said."""
        step = turn.step
        # What was said before it was done speaks of the terms as they stood.
        said, done = step.events[:1], step.events[1:]
        lines = self._events(said, step.before.terms) + self._events(done, step.state.terms)
        decision = step.state.decision
        lines += [self._message(said) for said in self.attempt.messages if said.decision == decision]
        return lines

    def reply(self, scene: str, choice: str, levels: Sequence[int]) -> str:
        """A reply's words, with the levels on the table."""
        return spoken(self.scenario, ("scenes", scene, "choices", choice, "say"), levels)

    def locked(self, choice: OfferedChoice) -> str:
        """Why a reply is not offered now; empty where the scenario does not say."""
        return self._at(choice.reason, self.attempt.state.terms)

    def hurry(self, scene: str) -> str:
        """Why the clock of a scene runs."""
        return self._at(("scenes", scene, "timer", "reason"), self.attempt.state.terms)

    def scores(self) -> str:
        """Both scores as they stand, with what the last decision did to them."""
        turns, state = self.attempt.turns, self.attempt.state
        before = turns[-1].step.before.shown if turns else state.shown
        parts = []
        for name, now, then in zip(("client", "company"), state.shown, before, strict=True):
            change = f" ({self.words.points(now - then)})" if now != then else ""
            parts.append(f"{self.words(name)} {now}{change}")
        return "   ".join(parts)

    def sheet(self) -> str:
        """The deal sheet: every term with its level, its limit and what the client asks."""
        rows = []
        for place, (name, term) in enumerate(self.scenario.terms.items()):
            rules, here = self.attempt.rules.terms[place], self.attempt.state.terms[place]
            limit = "" if rules.limit is None else self.words("limit", level=self._level(name, rules.limit))
            approved = self.attempt.state.approved[place]
            notes = []
            if approved >= 0:
                notes.append(f"{self.words('approved')} {self._level(name, approved)}")
            if rules.beyond(here) and approved < here:
                notes.append(self.words("beyond"))
            ask = self.words("ask", level=self._level(name, rules.ask))
            rows.append((term.label, self._level(name, here), limit, ask, ", ".join(notes)))
        return columns(rows, indent="  ") if rows else ""

    def _events(self, events: Iterable[Event], levels: Sequence[int]) -> list[str]:
        lines = [self._event(event, levels) for event in events]
        return [line for line in lines if line]

    def _event(self, event: Event, levels: Sequence[int]) -> str:
        match event:
            case Replied(scene, choice, timed_out):
                text = spoken(self.scenario, ("scenes", scene, "choices", choice, "say"), levels)
                note = f" ({self.words('timed_out')})" if timed_out else ""
                return wrapped(f"{self.words('you')}{note}: {self.words.quoted(text)}")
            case Spoke():
                return self._speech(event, levels)
            case Narrated(address):
                return wrapped(spoken(self.scenario, address, levels))
            case TermMoved(term, before, after):
                label = self.scenario.terms[term].label
                return f"  {label}: {self._level(term, before)} → {self._level(term, after)}"
            case Learnt(fact):
                return wrapped(self.words("learnt", fact=self._fact(fact)), "  ")
            case ApprovalAsked(asked, granted):
                return "  " + self._approval(asked, granted)
            case _:
                return ""

    def _speech(self, event: Spoke, levels: Sequence[int]) -> str:
        mood = f" ({self.words(f'mood.{event.mood}')})" if event.mood else ""
        says, body = self._at(event.says, levels), self._at(event.body, levels)
        name = self.scenario.client.name
        lines = [f"{name}{mood}: {self.words.quoted(says)}" if says else f"{name}{mood}" if mood else ""]
        if body:
            lines.append(body)
        return "\n".join(wrapped(line) for line in lines if line)

    def _at(self, address: Address | None, levels: Sequence[int]) -> str:
        return "" if address is None else spoken(self.scenario, address, levels)

    def _approval(self, asked: Sequence[tuple[str, int]], granted: bool) -> str:
        terms = ", ".join(
            f"{self.scenario.terms[name].label} {self._level(name, level)}" for name, level in asked
        )
        return self.words("granted" if granted else "refused", terms=terms)

    def _message(self, said: Message) -> str:
        text = director_says(said, self.scenario, self.director)
        name = self.words("calls", name=self.director.name) if said.call else self.director.name
        clash = ""
        if said.contradicts is not None:
            earlier = self.attempt.messages[said.contradicts]
            clash = f" [{self.words('contradicts', time=earlier.time)}]"
        return wrapped(f"[{said.time}] {name}: {self.words.quoted(text)}{clash}", "    ", "    ")

    def _level(self, term: str, level: int) -> str:
        return level_words(self.scenario.terms[term], level, self.scenario.language)

    def _fact(self, name: str) -> str:
        return at_address(self.scenario, ("facts", name)) or name.replace("_", " ")
