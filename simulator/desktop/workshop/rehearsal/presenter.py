"""Rehearsals as rows: everything already in the words of the language in force."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.text.vocabulary import (
    claim_word,
    result_word,
    side_short,
    stance_word,
    verdict_word,
)
from simulator.desktop.workshop.rehearsal.row import Mark, Row, Wants
from simulator.desktop.workshop.rehearsal.words import (
    best_word,
    list_word,
    message_word,
    mood_word,
    why_word,
)
from simulator.director.speech import Said, words
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.wording import at_address

if TYPE_CHECKING:
    from simulator.debrief.claims import ClaimRow
    from simulator.workshop.rehearsal.rehearsal import Claimed, Reaction, Rehearsal
    from simulator.workshop.rehearsal.stage import Sample

translate = QCoreApplication.translate

ENOUGH = 10
"""Verdicts before a claim is said to be never or always fair; as the deep checks have it."""

_TONES = {
    "fair": ("good", "check"), "unfair": ("bad", "cross"), "hindsight": ("warn", "clock"),
    "policy_clash": ("warn", "swap"), "opinion": ("neutral", ""),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One director of a rehearsal: what was found, and his model in the language in force.

    Attributes:
        open: whether his file is the one that is open.
    """

    rehearsal: "Rehearsal"
    director: Director
    open: bool

    @property
    def file(self) -> str:
        """Whose file rows lead into; empty for the one that is open."""
        return "" if self.open else self.director.id


@dataclass(frozen=True, slots=True)
class Shown:
    """All that rows are made of; `scenario` is in the language in force."""

    scenario: Scenario
    parts: Sequence[Part]

    @property
    def many(self) -> bool:
        """Whether directors are compared, so that each must be named."""
        return len(self.parts) > 1

    def said(self, part: Part, said: Said, caption: str, marks: tuple[Mark, ...] = ()) -> Row:
        """Something that he says."""
        here = said.address if said.source == "director" else None
        text = words(said, self.scenario, part.director)
        return Row("said", text, caption, marks, address=here, director=part.file)


def endings(shown: Shown) -> Iterator[Row]:
    """What he wants, and what he makes of every ending."""
    for part in shown.parts:
        yield from _wants(shown, part)
    for place, sample in enumerate(shown.parts[0].rehearsal.reactions):
        yield _heading(sample.sample)
        for part in shown.parts:
            found = _beside(part, place, sample.sample)
            if found is not None:
                yield from _reaction(shown, part, found)


def _beside(part: Part, place: int, sample: "Sample") -> "Reaction | None":
    """The same ending under this director; the stage of another rule of approvals may have others."""
    reactions = part.rehearsal.reactions
    if place < len(reactions) and reactions[place].sample.way == sample.way:
        return reactions[place]
    alike = (one for one in reactions if (one.sample.region, one.sample.best) == (sample.region, sample.best))
    return next(alike, None)


def _wants(shown: Shown, part: Part) -> Iterator[Row]:
    director, found = part.rehearsal.director, part.rehearsal
    declares = director.declares
    says = None if declares is None else (declares.client, declares.company)
    name = part.director.name if shown.many else translate("Rehearsal", "What he says, what he rewards")
    bars = Wants(
        says,
        (director.rewards.client, director.rewards.company),
        translate("Rehearsal", "Says"),
        translate("Rehearsal", "Rewards"),
    )
    marks = []
    if declares is not None and declares.floor is not None:
        floor = translate("Rehearsal", "Says the client must have {floor}").format(floor=declares.floor)
        marks.append(Mark(floor))
    if director.smile_penalty:
        smile = translate("Rehearsal", "A smile costs {points} %").format(points=director.smile_penalty)
        marks.append(Mark(smile, "director"))
    if director.hindsight:
        text = translate("Rehearsal", "Hindsight {points} %").format(points=director.hindsight)
        marks.append(Mark(text, "director"))
    address: Address = ("rewards",) if declares is None else ("declares",)
    yield Row("wants", name, "", tuple(marks), wants=bars, address=address, director=part.file)
    meant, real = found.by_words, found.by_rewards
    if meant is None or real is None:
        return
    if meant.sample == real.sample:
        text = translate("Rehearsal", "One and the same is best by his words and pleases him most: {end}.")
        yield Row("note", text.format(end=_end(real.sample)))
    else:
        text = translate("Rehearsal", "Best by his words: {meant}. What pleases him most: {real}.")
        yield Row("note", text.format(meant=_end(meant.sample), real=_end(real.sample)))


def _end(sample: "Sample") -> str:
    return f"{result_word(sample.region, sample.kind)} {sample.client}/{sample.company}"


def _heading(sample: "Sample") -> Row:
    marks = [Mark(best_word(best), "outline") for best in sample.best]
    if sample.share is not None:
        common = translate("Rehearsal", "{share} % of random plays end here")
        marks.append(Mark(common.format(share=sample.share)))
    title = result_word(sample.region, sample.kind)
    return Row("heading", title, sample.ending, tuple(marks), (sample.client, sample.company))


def _reaction(shown: Shown, part: Part, one: "Reaction") -> Iterator[Row]:
    if shown.many:
        yield Row("person", part.director.name)
    pleased = translate("Rehearsal", "{mood}, {pleasure} of 100 by what he rewards")
    parts = [pleased.format(mood=mood_word(one.rewarded.mood), pleasure=round(one.rewarded.pleasure))]
    declared = one.rewarded.declared
    if declared is not None:
        told = translate("Rehearsal", "{worth} by his words").format(worth=round(declared.worth))
        if declared.met is False:
            told = translate("Rehearsal", "{told}, under his floor").format(told=told)
        parts.append(told)
    parts.append(translate("Rehearsal", "stands: {stance}").format(stance=stance_word(one.stance).lower()))
    yield Row("note", "; ".join(parts) + ".")
    if one.farewell is not None:
        caption = translate("Rehearsal", "On the phone · {occasion}")
        yield shown.said(part, one.farewell, caption.format(occasion=message_word(one.farewell.occasion)))
    if one.enter is not None:
        yield shown.said(part, one.enter, translate("Rehearsal", "In the office"))
    for row in one.claims:
        yield shown.said(part, row.claim, claim_word(row.claim.id), tuple(_marks(row)))
    if one.leave is not None:
        yield shown.said(part, one.leave, translate("Rehearsal", "Last words"))


def _marks(row: "ClaimRow") -> Iterator[Mark]:
    if row.tested is None:
        yield Mark(translate("Rehearsal", "Not tested"))
        return
    verdict = row.tested.verdict
    yield _verdict(verdict)
    if verdict in ("unfair", "hindsight"):
        count = len(row.evidence)
        yield Mark(translate("Rehearsal", "Facts against it: {count}").format(count=count), "outline")


def _verdict(verdict: str) -> Mark:
    tone, icon = _TONES[verdict]
    return Mark(verdict_word(verdict), tone, icon)  # type: ignore[arg-type]


def messages(shown: Shown, occasion: str) -> Iterator[Row]:
    """What he sends on one occasion over all plays, the most frequent first."""
    for part in shown.parts:
        plays = part.rehearsal.plays
        mine = [one for one in part.rehearsal.uttered if one.occasion == occasion]
        total = sum(one.times for one in mine)
        if shown.many:
            yield Row("person", part.director.name)
        if not mine:
            yield Row("note", translate("Rehearsal", "He says nothing on this occasion."))
            continue
        text = translate("Rehearsal", "Messages: {times} in {plays} plays; different lines: {lines}.")
        yield Row("note", text.format(times=total, plays=plays, lines=len(mine)))
        for one in mine:
            marks = [Mark(translate("Rehearsal", "Rings"), "director", "phone")] if one.message.call else []
            if one.message.leans is not None:
                leans = translate("Rehearsal", "For: {side}").format(side=side_short(one.message.leans))
                marks.append(Mark(leans, "outline"))
            yield shown.said(part, one.message, f"× {one.times}", tuple(marks))


def occasions(shown: Shown) -> list[tuple[str, str]]:
    """The occasions on which anybody speaks, with how often, the most frequent first and the
    scenario's own lines last."""
    counts: dict[str, int] = {}
    for part in shown.parts:
        for one in part.rehearsal.uttered:
            counts[one.occasion] = counts.get(one.occasion, 0) + one.times
    order = sorted(counts, key=lambda occasion: (occasion == "told", -counts[occasion]))
    return [(occasion, f"{message_word(occasion)} · {counts[occasion]}") for occasion in order]


def claims(shown: Shown) -> Iterator[Row]:
    """Which claims he makes how often, and how often they are fair."""
    for part in shown.parts:
        found = part.rehearsal
        text = translate(
            "Rehearsal", "{plays} plays: ways to the best outcomes, those promised, random ones."
        )
        if shown.many:
            yield Row("person", part.director.name)
        yield Row("note", text.format(plays=found.plays))
        if found.fair is not None:
            fair = translate("Rehearsal", "Of the claims that can be true or false {fair} % are fair.")
            yield Row("note", fair.format(fair=found.fair))
        elif not found.judged:
            too = translate("Rehearsal", "The scenario is too large to be searched, so no claim is tested.")
            yield Row("note", too)
        for one in found.claims:
            yield _claimed(part, one)


def _claimed(part: Part, one: "Claimed") -> Row:
    plays = part.rehearsal.plays
    raised = translate("Rehearsal", "In {share} % of plays").format(share=round(100 * one.times / plays))
    total = sum(one.verdicts.values())
    shares = [
        f"{verdict_word(verdict)}: {round(100 * one.verdicts[verdict] / total)} %"
        for verdict in ("fair", "hindsight", "policy_clash", "unfair", "opinion")
        if one.verdicts[verdict]
    ]
    marks = []
    judged = total - one.verdicts["opinion"]
    if judged >= ENOUGH and one.fair == 0:
        marks.append(Mark(translate("Rehearsal", "Never fair"), "warn", "warning"))
    if judged >= ENOUGH and one.fair == 100:
        marks.append(Mark(translate("Rehearsal", "Always fair"), "warn", "warning"))
    text = "; ".join([raised, *shares])
    return Row("said", text, claim_word(one.id), tuple(marks), address=one.lines, director=part.file)


def silent(shown: Shown) -> Iterator[Row]:
    """The lines of the open director that were never said."""
    part = shown.parts[0]
    found = part.rehearsal
    count = sum(len(one.lines) for one in found.unsaid)
    if not count:
        text = translate("Rehearsal", "Every one of the {lines} lines was said in {plays} plays.")
        yield Row("note", text.format(lines=found.lines, plays=found.plays))
        return
    text = translate(
        "Rehearsal", "Never said in any ending of this scenario: {count} of {lines} lines, in {plays} plays."
    )
    yield Row("note", text.format(count=count, lines=found.lines, plays=found.plays))
    for why in ("rarely", "never", "scenario"):
        groups = [one for one in found.unsaid if one.why == why]
        if groups:
            number = sum(len(one.lines) for one in groups)
            yield Row("heading", why_word(why), "", (Mark(str(number)),))
        for one in groups:
            title = list_word(one.address, found.director)
            lines = one.lines if why == "rarely" else one.lines[:1]
            for line in lines:
                more = len(one.lines) - len(lines)
                marks = (Mark(translate("Rehearsal", "and {count} more").format(count=more)),) if more else ()
                text = at_address(part.director, line) or ""
                yield Row("said", text, title, marks, address=line, director=part.file)


View = Callable[[Shown], Iterator[Row]]
