"""What the director says when he is spoken to: asked for an approval or a criterion, or told something."""

from collections.abc import Iterator

from simulator.director.candidate import Candidate, of_occasion, told
from simulator.director.lines import Words, criterion_lines, lines_for
from simulator.director.persona import is_consistent, rewarded
from simulator.director.situation import Situation
from simulator.scenario.vocabulary import Leaning, LineOccasion, Topic, Upward

_REPORTS: tuple[tuple[Upward, LineOccasion], ...] = (
    ("admit", "admitted"),
    ("warn", "warned"),
    ("recap", "recapped"),
)


def approval(situation: Situation) -> Iterator[Candidate]:
    """The answer to an approval asked: the reply's own words first, then his."""
    asked = situation.reading.approval
    if asked is None:
        return
    occasion: LineOccasion = "granted" if asked.granted else "refused"
    term, level = asked.levels[0]
    place = [other.id for other in situation.rules.terms].index(term)
    leans: Leaning | None = "company"
    if asked.granted:
        leans = None if is_consistent(situation.director) else "client"
    kind = situation.rules.terms[place].kind
    asks = situation.choice.asks
    own = None if asks is None else asks.granted if asked.granted else asks.refused
    if own is not None:
        address = (*situation.choice_at, "asks", occasion)
        yield Candidate(occasion, (Words("scenario", address, own),), kind, leans, place, level, owed=True)
    words = lines_for(situation.director, occasion, situation.stance)
    yield Candidate(occasion, words, kind, leans, place, level, owed=True)


def named(situation: Situation) -> Iterator[Candidate]:
    """His contradiction was named to his face."""
    if "name_contradiction" in situation.reading.reported:
        yield of_occasion(situation, "named", "manner", owed=True)


def withdrawn(situation: Situation) -> Iterator[Candidate]:
    """He has had enough: said once, and again to whoever asks him for a criterion."""
    if situation.stance != "withdrawn":
        return
    if situation.reading.criterion is not None or not situation.memory.withdrawn_told:
        yield of_occasion(situation, "withdrawn", "manner", owed=True)


def criterion(situation: Situation) -> Iterator[Candidate]:
    """A criterion was asked: stated truly, or evaded, or met with silence."""
    asked = situation.reading.criterion
    if asked is None:
        return
    if asked in situation.states:
        about: Topic = "rules" if asked == "approval" else "all"
        # A true word about what counts leans the way he rewards.
        leans = rewarded(situation.director) if asked in ("priority", "success", "judged") else None
        yield Candidate("answer", criterion_lines(situation.director, asked), about, leans, owed=True)
    yield of_occasion(situation, "evasion" if situation.director.answers else "silence", owed=True)


def told_on_reply(situation: Situation) -> Iterator[Candidate]:
    """The scenario's line for him on the reply that was given, once each."""
    lines = told(situation.choice.director, situation.choice_at, situation.director.id)
    said = situation.memory.said
    yield Candidate("told", [words for words in lines.words if words.key not in said])


def reported(situation: Situation) -> Iterator[Candidate]:
    """He was told something he had better know."""
    for upward, occasion in _REPORTS:
        if upward in situation.reading.reported:
            yield of_occasion(situation, occasion, "rules")
