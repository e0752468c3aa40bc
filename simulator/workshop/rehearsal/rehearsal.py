"""A director rehearsed on a stage: his reactions to its endings, his messages, his claims, his silent lines.

Nothing is judged here: the director, the office and the debrief are asked.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from simulator.analysis.author.finding import per_cent
from simulator.analysis.author.hearing import Heard
from simulator.analysis.author.survey import fair_share
from simulator.analysis.explore import Cancelled
from simulator.analysis.findings import Heard as Findings
from simulator.analysis.findings import hear
from simulator.analysis.verdict import Verdict
from simulator.attempt import Attempt
from simulator.debrief.claims import ClaimRow, claim_rows
from simulator.debrief.rewarded import Rewarded, rewarded_by
from simulator.director.claims import ClaimId, claims_after
from simulator.director.message import Message, MessageOccasion
from simulator.director.speech import Said as Spoken
from simulator.director.stance import StanceMachine
from simulator.director.watch import Watch
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.ledger import Address
from simulator.office.evidence import bears
from simulator.office.office import Answer, Office
from simulator.office.talk import AnswerKind, Said
from simulator.scenario.director_model import Director
from simulator.scenario.vocabulary import Stance
from simulator.workshop.rehearsal.script import Unsaid, script, unsaid
from simulator.workshop.rehearsal.stage import Sample, Stage

SEED = 1
"""Of the attempts whose words are shown."""
SEEDS = 5
"""So many talks in the office are held of each ending, to hear what he has to say there."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What he makes of one ending.

    Attributes:
        farewell: his message when it ends, if any.
        enter, leave: his first and last words in the office, every claim owned between them.
        claims: each with its verdict and the facts that bear on it.
        rewarded: what he said he wants and what he is pleased by.
        stance: how he stands when talks have ended, with hindsight.
    """

    sample: Sample
    farewell: Message | None
    enter: Said | None
    claims: tuple[ClaimRow, ...]
    leave: Said | None
    rewarded: Rewarded
    stance: Stance


@dataclass(frozen=True, slots=True)
class Uttered:
    """One of his lines as messages: on which occasion, one time it was said, and how many there were."""

    occasion: MessageOccasion
    message: Message
    times: int


@dataclass(slots=True)
class Claimed:
    """One of his claims over many plays.

    Attributes:
        times: in how many plays he made it, of all; `lines`: where its lines stand.
        verdicts: what the facts said, how often.
    """

    id: ClaimId
    times: int = 0
    verdicts: Counter[Verdict] = field(default_factory=Counter)

    @property
    def lines(self) -> Address:
        """Where its lines stand in his file."""
        return ("lines", "praise") if self.id == "praise" else ("lines", "claims", self.id)

    @property
    def fair(self) -> int | None:
        """Per cent of fair ones; None where it was never true or false."""
        return fair_share([self.verdicts])


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Everything about one director on one stage.

    Attributes:
        judged: whether claims could be tested.
        plays: how many plays he judged.
        reactions: to the stage's samples, in their order.
        uttered: his messages over all plays, the most frequent first.
        claims: over all plays, the most frequent first.
        fair: per cent of claims that are fair, praise and `walked` left out, as in docs/library.md.
        unsaid, lines: the lines that nobody heard, and how many he has.
        by_words, by_rewards: the reactions to the endings that are best by what he says, and by what he
            rewards; None where there is none.
    """

    director: Director
    judged: bool
    plays: int
    reactions: tuple[Reaction, ...]
    uttered: tuple[Uttered, ...]
    claims: tuple[Claimed, ...]
    fair: int | None
    unsaid: tuple[Unsaid, ...]
    lines: int

    @property
    def by_words(self) -> Reaction | None:
        """What he should be most pleased by, if he meant what he says: above his floor if anything is."""
        known = [(one, one.rewarded.declared) for one in self.reactions if one.sample.kind == "deal"]
        worth = [(one, said) for one, said in known if said is not None]
        best = max(worth, key=lambda pair: (pair[1].met is not False, pair[1].worth), default=None)
        return None if best is None else best[0]

    @property
    def by_rewards(self) -> Reaction | None:
        """What really pleases him most."""
        return max(self.reactions, key=lambda one: one.rewarded.pleasure, default=None)


def rehearse(stage: Stage, director: Director, going_on: Callable[[], bool] = lambda: True) -> Rehearsal:
    """Rehearse a director.

    Args:
        director: one whose rule of approvals is that of the stage.

    Raises:
        Cancelled: `going_on` said no.
    """
    if director.approves != stage.rule:
        raise ValueError(
            f"the stage is set for a director who approves {stage.rule}, not {director.approves}"
        )
    return _Rehearsing(stage, director, going_on).done()


class _Rehearsing:
    def __init__(self, stage: Stage, director: Director, going_on: Callable[[], bool]) -> None:
        self.stage, self.director, self.going_on = stage, director, going_on
        self.said: set[Address] = set()
        self.uttered: dict[tuple[MessageOccasion, str, Address], list[Message]] = {}
        self.claims: dict[ClaimId, Claimed] = {}

    def done(self) -> Rehearsal:
        reactions = tuple(self._reaction(sample) for sample in self.stage.samples)
        plays = 0
        for heard in self._plays():
            self._ask()
            plays += 1
            self._take(heard)
        counted = [one.verdicts for id, one in self.claims.items() if id not in ("praise", "walked")]
        silent = unsaid(self.director, self.stage.scenario, self.said)
        uttered = (Uttered(occasion, told[0], len(told)) for (occasion, _, _), told in self.uttered.items())
        return Rehearsal(
            director=self.director,
            judged=self.stage.analysis is not None,
            plays=plays,
            reactions=reactions,
            uttered=tuple(sorted(uttered, key=lambda one: -one.times)),
            claims=tuple(sorted(self.claims.values(), key=lambda one: -one.times)),
            fair=fair_share(counted),
            unsaid=silent,
            lines=sum(map(len, script(self.director).values())),
        )

    def _ask(self) -> None:
        if not self.going_on():
            raise Cancelled

    def _plays(self) -> Iterator[Heard]:
        hearing = self.stage.hearing
        if hearing is not None:
            yield from hearing.heard(self.director, self.stage.ways)
            return
        for number, (draws, choices) in enumerate(self.stage.ways):
            talks = Talks(self.stage.rules, draws, map(Made, choices))
            watch = Watch(self.director, self.stage.scenario, self.stage.rules, number)
            for step in talks.steps:
                watch.observe(step)
            claims = claims_after(self.director, self.stage.scenario, talks, watch)
            yield Heard((draws, choices), talks, watch, tuple((claim, "opinion") for claim in claims))

    def _take(self, heard: Heard) -> None:
        for message in heard.watch.messages:
            self._hear(message)
            self.uttered.setdefault((message.occasion, message.source, message.address), []).append(message)
        for claim, verdict in heard.claims:
            self._hear(claim)
            known = self.claims.setdefault(claim.id, Claimed(claim.id))
            known.times += 1
            if self.stage.analysis is not None:
                known.verdicts[verdict] += 1

    def _hear(self, *spoken: Spoken | None) -> None:
        self.said |= {one.address for one in spoken if one is not None and one.source == "director"}

    def _reaction(self, sample: Sample) -> Reaction:
        """What he makes of an ending, with the words of the first seed; other seeds are only listened to."""
        self._ask()
        attempt = self._attempt(sample, SEED)
        found = None if self.stage.analysis is None else hear(attempt, self.stage.analysis)
        for seed in range(SEED, SEED + SEEDS):
            other = attempt if seed == SEED else self._attempt(sample, seed)
            for answer in ("own", "evidence", "ask", "silence"):
                self._listen(other, found, answer)
        office = _held(attempt, found, "own")
        last = attempt.turns[-1].observation
        rewarded = rewarded_by(attempt, None if found is None else found.headroom, None)
        return Reaction(
            sample=sample,
            farewell=last.message,
            enter=office.enter,
            claims=claim_rows(attempt, () if found is None else found.verdicts, office.items),
            leave=office.leave,
            rewarded=rewarded,
            stance=_stance(attempt, rewarded),
        )

    def _attempt(self, sample: Sample, seed: int) -> Attempt:
        stage = self.stage
        values = zip(stage.rules.draws, sample.way[0], strict=True)
        draws = {draw.id: draw.values[value] for draw, value in values}
        return Attempt(
            stage.scenario, self.director, seed=seed, draws=draws, choices=sample.way[1], rules=stage.rules
        )

    def _listen(self, attempt: Attempt, found: Findings | None, answer: AnswerKind) -> None:
        office = _held(attempt, found, answer)
        self._hear(*attempt.messages, office.enter, office.leave)
        for item in office.items:
            self._hear(item.claim, item.reaction, item.criterion)


def _held(attempt: Attempt, found: Findings | None, answer: AnswerKind) -> Office:
    """A talk in the office in which every claim is answered in the same way."""
    verdicts = None if found is None else [verdict.tested for verdict in found.verdicts]
    office = Office(attempt, verdicts, None if found is None else found.headroom)
    while not office.over:
        at = office.current or 0
        tested = verdicts[at] if verdicts else None
        claim = office.items[at].claim
        fits = [piece.id for piece in office.evidence if bears(piece, claim, tested, attempt)]
        pieces = (*fits, *(piece.id for piece in office.evidence))[:1]
        kind = answer if answer in office.offered() else "silence"
        office.answer(Answer(kind, pieces if kind == "evidence" else ()))
    return office


def _stance(attempt: Attempt, rewarded: Rewarded) -> Stance:
    """How he stands before anything is answered, his hindsight counted."""
    machine = StanceMachine(attempt.turns[-1].observation.judged)
    machine.end(better=rewarded.mood == "pleased", worse=rewarded.mood == "displeased")
    return machine.stance


def share(claimed: Claimed, plays: int) -> int:
    """Per cent of plays in which he made a claim."""
    return per_cent(claimed.times, plays) if plays else 0


def by_occasion(uttered: Sequence[Uttered]) -> Mapping[MessageOccasion, tuple[Uttered, ...]]:
    """His messages by the occasions on which he spoke, the most frequent first."""
    found: dict[MessageOccasion, list[Uttered]] = {}
    for one in uttered:
        found.setdefault(one.occasion, []).append(one)
    order = sorted(found, key=lambda occasion: -sum(one.times for one in found[occasion]))
    return {occasion: tuple(found[occasion]) for occasion in order}
