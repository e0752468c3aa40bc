"""When the director speaks and about what: at most one message after a decision, the first that has words.

The order in which occasions are tried:

| group | occasions, first to last |
|---|---|
| answers, whatever his stance | granted or refused; named; withdrawn |
| unless withdrawn, as below | a criterion stated, silence or evasion; the scenario's line on the reply |
| talks end with this decision | delighted; a directive `after` or signed (the seed decides); parted |
| talks go on: he is addressed | the scenario's line on the scene entered; admitted, warned, recapped |
| talks go on: he reacts | a directive `concession`; limit; second_concession; past_middle; concession |
| talks go on: he has time | a directive `during`; gain; cooling; idle |
"""

from collections.abc import Callable, Iterator

from simulator.director.directives import WHOLE, Ordered
from simulator.director.lines import Words, criterion_lines, lines_for
from simulator.director.persona import DELIGHT, is_consistent, rewarded
from simulator.director.situation import Candidate, Situation, about_term
from simulator.negotiation import picks
from simulator.negotiation.ledger import Address
from simulator.scenario.model import DirectorLine, Scenario
from simulator.scenario.vocabulary import Criterion, Leaning, LineOccasion, Occasion, Topic, Upward

Occasions = Callable[[Situation], Iterator[Candidate]]

IDLE_AFTER = 3
"""Decisions without a word after which he looks in."""

BETWEEN_DIRECTIVES = 2
"""Silent decisions before another directive during talks, after the first."""


def candidates(situation: Situation) -> Iterator[Candidate]:
    """Everything he could say after this decision, first choice first."""
    groups: tuple[Occasions, ...] = (_approval, _named, _withdrawn)
    if situation.stance != "withdrawn":
        groups += (_criterion, _told_on_reply)
        groups += _AT_THE_END if situation.reading.ended is not None else _GOING_ON
    for group in groups:
        yield from group(situation)


def before_talks(orders: tuple[Ordered, ...]) -> Candidate:
    """The directives he may give before talks."""
    return Candidate("before", tuple(_ordered(order) for order in orders if order.when == "before"))


def told_on_scene(scenario: Scenario, scene: str, director: str) -> Candidate:
    """The scenario's lines for him in a scene."""
    return Candidate("told", _told(scenario.scenes[scene].director, ("scenes", scene), director))


def _approval(situation: Situation) -> Iterator[Candidate]:
    asked = situation.reading.approval
    if asked is None:
        return
    occasion: LineOccasion = "granted" if asked.granted else "refused"
    ids = [term.id for term in situation.rules.terms]
    levels = [(ids.index(term), level) for term, level in asked.levels]
    place, level = levels[0]
    leans: Leaning | None = "company"
    if asked.granted:
        leans = None if is_consistent(situation.director) else "client"
    own = None if situation.choice.asks is None else getattr(situation.choice.asks, occasion)
    own_words = () if own is None else (Words("scenario", (*situation.choice_at, "asks", occasion), own),)
    for words in (own_words, lines_for(situation.director, occasion, situation.stance)):
        about = situation.rules.terms[place].kind
        yield Candidate(occasion, words, about, leans, place, level, owed=True)


def _named(situation: Situation) -> Iterator[Candidate]:
    if "name_contradiction" in situation.reading.reported:
        yield _lines(situation, "named", "manner")


def _withdrawn(situation: Situation) -> Iterator[Candidate]:
    if situation.stance != "withdrawn":
        return
    if situation.reading.criterion is not None or not situation.memory.withdrawn_told:
        yield _lines(situation, "withdrawn", "manner", owed=True)


def _criterion(situation: Situation) -> Iterator[Candidate]:
    criterion = situation.reading.criterion
    if criterion is None:
        return
    if criterion in situation.states:
        about: Topic = "rules" if criterion == "approval" else "all"
        words = criterion_lines(situation.director, criterion)
        yield Candidate("answer", words, about, _stated_leaning(situation, criterion), owed=True)
    yield _lines(situation, "evasion" if situation.director.answers else "silence", owed=True)


def _stated_leaning(situation: Situation, criterion: Criterion) -> Leaning | None:
    """A true word about what counts leans the way he rewards."""
    return rewarded(situation.director) if criterion in ("priority", "success", "judged") else None


def _told_on_reply(situation: Situation) -> Iterator[Candidate]:
    words = _told(situation.choice.director, situation.choice_at, situation.director.id)
    yield Candidate("told", [line for line in words if line.key not in situation.memory.said])


def _told_on_entry(situation: Situation) -> Iterator[Candidate]:
    entered = situation.reading.entered
    if entered is not None and not entered.again:
        yield told_on_scene(situation.scenario, entered.scene, situation.director.id)


def _delighted(situation: Situation) -> Iterator[Candidate]:
    ended = situation.reading.ended
    if ended is not None and ended.kind == "deal" and ended.delight > DELIGHT:
        penalty = situation.director.smile_penalty
        leans: Leaning | None = None if penalty == 0 else "company" if penalty > 0 else "client"
        yield _lines(situation, "delighted", leans=leans)


def _signed(situation: Situation) -> Iterator[Candidate]:
    ended = situation.reading.ended
    if ended is None or ended.kind != "deal":
        return
    orders = Candidate("after", tuple(_ordered(order) for order in _unsaid(situation, "after")))
    ways = (orders, _lines(situation, "signed"))
    yield from picks.shuffled(ways, situation.seed, "director:after")


def _parted(situation: Situation) -> Iterator[Candidate]:
    ended = situation.reading.ended
    if ended is not None and ended.kind != "deal":
        yield _lines(situation, "parted")


def _reported(situation: Situation) -> Iterator[Candidate]:
    for upward, occasion in _REPORTS:
        if upward in situation.reading.reported:
            yield _lines(situation, occasion, "rules")


def _ordered_at_concession(situation: Situation) -> Iterator[Candidate]:
    kinds = {place: situation.rules.terms[place].kind for place in situation.reading.conceded}
    orders = _unsaid(situation, "concession")
    for order in picks.shuffled(orders, situation.seed, "director:orders", situation.decision):
        places = tuple(place for place, kind in kinds.items() if order.about in WHOLE | {kind})
        if places:
            place, level, _ = about_term(situation, places)
            yield Candidate("concession", (_ordered(order),), place=place, level=level)


def _limit(situation: Situation) -> Iterator[Candidate]:
    yield from _on_term(situation, "limit", situation.reading.unwarned)


def _second(situation: Situation) -> Iterator[Candidate]:
    yield from _on_term(situation, "second_concession", situation.reading.second)


def _past_middle(situation: Situation) -> Iterator[Candidate]:
    yield from _on_term(situation, "past_middle", situation.reading.past_middle)


def _concession(situation: Situation) -> Iterator[Candidate]:
    if situation.reading.bare:
        yield from _on_term(situation, "concession", situation.reading.conceded)


def _ordered_during(situation: Situation) -> Iterator[Candidate]:
    entered, memory = situation.reading.entered, situation.memory
    if entered is None or entered.phase not in ("bargaining", "closing"):
        return
    if not memory.during or memory.silent >= BETWEEN_DIRECTIVES:
        yield Candidate("during", tuple(_ordered(order) for order in _unsaid(situation, "during")))


def _gain(situation: Situation) -> Iterator[Candidate]:
    if situation.memory.silent:
        yield from _on_term(situation, "gain", situation.reading.gained)


def _cooling(situation: Situation) -> Iterator[Candidate]:
    if situation.memory.silent and situation.reading.cooled:
        yield _lines(situation, "cooling")


def _idle(situation: Situation) -> Iterator[Candidate]:
    if situation.memory.silent >= IDLE_AFTER:
        yield _lines(situation, "idle")


def _lines(
    situation: Situation,
    occasion: LineOccasion,
    about: Topic = "all",
    leans: Leaning | None = None,
    *,
    owed: bool = False,
) -> Candidate:
    words = lines_for(situation.director, occasion, situation.stance)
    return Candidate(occasion, words, about, leans, owed=owed)


def _on_term(situation: Situation, occasion: LineOccasion, places: tuple[int, ...]) -> Iterator[Candidate]:
    if places:
        place, level, kind = about_term(situation, places)
        words = lines_for(situation.director, occasion, situation.stance)
        yield Candidate(occasion, words, kind, "company", place, level)


def _unsaid(situation: Situation, when: Occasion) -> list[Ordered]:
    said = situation.memory.said
    return [
        order
        for order in situation.directives
        if order.when == when and (order.source, order.address) not in said
    ]


def _ordered(order: Ordered) -> Words:
    return Words(order.source, order.address, order.text, order.about, order.leans, order.call)


def _told(lines: tuple[DirectorLine, ...], owner: Address, director: str) -> tuple[Words, ...]:
    return tuple(
        Words("scenario", (*owner, "director", index, "says"), line.says, line.about, line.leans, line.call)
        for index, line in enumerate(lines)
        if not line.by or director in line.by
    )


_REPORTS: tuple[tuple[Upward, LineOccasion], ...] = (
    ("admit", "admitted"),
    ("warn", "warned"),
    ("recap", "recapped"),
)
_AT_THE_END: tuple[Occasions, ...] = (_delighted, _signed, _parted)
_GOING_ON: tuple[Occasions, ...] = (
    _told_on_entry,
    _reported,
    _ordered_at_concession,
    _limit,
    _second,
    _past_middle,
    _concession,
    _ordered_during,
    _gain,
    _cooling,
    _idle,
)
