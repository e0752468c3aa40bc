"""What is said of a decision: its mark, why another reply was better, chance, time, what stayed open."""

from fractions import Fraction

from simulator.desktop.practice.debrief.counted import DebriefCounted
from simulator.desktop.practice.debrief.phrases import gains, translate
from simulator.desktop.practice.debrief.rows import DebriefView, DecisionLine, Tried, Why
from simulator.desktop.practice.debrief.tabs.figures import signed
from simulator.desktop.text.vocabulary import mark_word

LUCK = 3
"""Chance is spoken of from so many per cent of the scale on."""


def lost_words(line: DecisionLine) -> str:
    """What a decision gave away, at the right end of its row: −17 %, or a dash for nothing."""
    if not line.judged:
        return ""
    return "—" if not line.regret else translate("Decision", "{regret} %").format(regret=signed(-line.regret))


def mark_words(line: DecisionLine) -> str:
    """The word for a decision's mark, and that the clock made it."""
    parts = [mark_word(line.mark)] if line.mark else []
    if line.timed_out:
        parts.append(translate("Decision", "time ran out"))
    return " · ".join(parts)


def row_name(line: DecisionLine, count: int) -> str:
    """A decision's row for a screen reader: 4 of 5. Match all six sites. Blunder, lost 17 %."""
    place = translate("Decision", "{number} of {count}").format(number=line.number, count=count)
    parts = [place, line.made.text.rstrip(".")]
    words = mark_words(line)
    if line.judged and line.regret:
        lost = translate("Decision", "lost {regret} %").format(regret=line.regret)
        words = f"{words}, {lost}" if words else lost
    return ". ".join(part for part in (*parts, words) if part) + "."


def tried_name(tried: Tried) -> str:
    """A reply with its immediate change, for a screen reader."""
    text = translate("Decision", "{words} Client {client}, company {company}.")
    return text.format(words=tried.text, client=signed(tried.client), company=signed(tried.company))


def why_words(why: Why) -> str:
    """Why the better reply was better, in one sentence."""
    found = gains(*_rounded(why)) or translate("Decision", "a fraction of a point")
    if why.code == "void":
        text = translate(
            "Decision", "Yours signed outside the mandate, which cost {points}; this one stays inside."
        )
        return text.format(points=DebriefCounted().points(why.penalty))
    if why.code == "told":
        text = translate(
            "Decision", "It would first have told you: {told}. On average that is worth {gains}."
        )
        return text.format(told="; ".join(why.told), gains=found)
    if why.code == "trade":
        text = translate(
            "Decision", "At your own priority it kept the better exchange within reach: {gains}."
        )
        return text.format(gains=found)
    text = translate("Decision", "It kept {gains} within reach, with nobody worse off.")
    return text.format(gains=found)


def _rounded(why: Why) -> tuple[int, int]:
    return _whole(why.client), _whole(why.company)


def _whole(points: Fraction) -> int:
    return round(points)


def remarks(line: DecisionLine) -> list[str]:
    """What else bears on a decision: the clock, chance, the director's message, what stayed open."""
    found = []
    if line.timed_out:
        found.append(translate("Decision", "Time ran out, and this reply was made for you."))
    if abs(line.luck) >= LUCK:
        text = (
            translate(
                "Decision",
                "Luck was with you: what was hidden turned out better than could be expected, by {luck} %.",
            )
            if line.luck > 0
            else translate(
                "Decision",
                "Luck was against you: what was hidden turned out worse than could be expected, by {luck} %.",
            )
        )
        found.append(text.format(luck=abs(line.luck)))
    if line.pressed:
        found.append(translate("Decision", "The director had just spoken."))
    if line.judged and line.mark is None and len(line.options) < 2:
        found.append(translate("Decision", "There was no other reply."))
    return found


def kept_words(line: DecisionLine) -> str:
    """How much of what lay ahead stayed open."""
    return translate("Decision", "Kept {kept} % of what lay ahead open").format(kept=line.kept)


def read_as(share: int) -> str:
    """The priority at which the attempt was read."""
    client, company = share, 100 - share
    if client == company:
        return translate("Decision", "Read as 50 : 50, both sides alike")
    if client > company:
        text = translate("Decision", "Read as {client} : {company} for the client")
        return text.format(client=client, company=company)
    text = translate("Decision", "Read as {company} : {client} for the company")
    return text.format(client=client, company=company)


def free_gain(view: DebriefView) -> str:
    """What could have been added with nobody worse off."""
    gain = view.gain
    if gain is None:
        return translate("Decision", "Free gain: none")
    text = (
        translate("Decision", "Free gain, had you known what was hidden: {gains}")
        if gain.relied
        else translate("Decision", "Free gain: {gains}")
    )
    return text.format(gains=gains(gain.client, gain.company))


def widest_step(view: DebriefView) -> DecisionLine | None:
    """The decision before the last that closed most of what lay ahead; None if none closed anything."""
    known = [line for line in view.decisions[:-1] if line.kept is not None and line.kept < 100]
    return min(known, key=lambda line: line.kept or 0) if known else None


def options_kept(line: DecisionLine) -> str:
    """Which decision committed most."""
    text = translate("Decision", "Biggest step: decision {number} kept {kept} % of what lay ahead open")
    return text.format(number=line.number, kept=line.kept)
