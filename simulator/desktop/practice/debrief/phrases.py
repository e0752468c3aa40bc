"""The debrief's small words: points, quotes, what an attempt is called."""

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.debrief.counted import DebriefCounted
from simulator.desktop.practice.debrief.rows import DebriefView, DirectorTile, Expected, Tile
from simulator.desktop.practice.debrief.tabs.figures import signed
from simulator.desktop.practice.debrief.variation import variation_words
from simulator.desktop.text.evidence_words import quoted

translate = QCoreApplication.translate


def gains(client: int, company: int) -> str:
    """How much better another way is for each side: "22 points more for the company"; empty if for none.

    What is gained comes first, then what the other side gains or gives for it, in short.
    """
    words = DebriefCounted()
    if not client or not company:
        if client:
            return words.client_more(client) if client > 0 else words.client_less(-client)
        return (
            (words.company_more(company) if company > 0 else words.company_less(-company)) if company else ""
        )
    if client > 0 and company > 0:
        text = translate("Debrief", "{client} and {points} for the company")
        return text.format(client=words.client_more(client), points=company)
    if client < 0 < company:
        text = translate("Debrief", "{company}, {points} less for the client")
        return text.format(company=words.company_more(company), points=-client)
    if company < 0 < client:
        text = translate("Debrief", "{client}, {points} less for the company")
        return text.format(client=words.client_more(client), points=-company)
    return f"{words.client_less(-client)}, {words.company_less(-company)}"


def attempt_words(view: DebriefView, when: str) -> str:
    """Which attempt it was and when: one line beside the title of the scenario."""
    number = translate("Debrief", "Attempt {number}, {when}").format(number=view.attempt, when=when)
    parts = [number if view.attempt is not None else when]
    counted = DebriefCounted()
    if view.variation is not None:
        parts.append(variation_words(*view.variation))
    if view.rewinds:
        parts.append(counted.rewinds(view.rewinds))
    if view.timed_out:
        parts.append(counted.time_outs(view.timed_out))
    if view.exam:
        parts.append(translate("Debrief", "exam"))
    if view.old_version:
        parts.append(translate("Debrief", "an earlier version of the scenario"))
    return " · ".join(parts)


def compared(tile: Tile) -> str:
    """How a score stands to that of the attempt before, or to where it opened."""
    if tile.before is None:
        return translate("Debrief", "{change} from {start}").format(
            change=signed(tile.change), start=tile.start
        )
    difference, number = tile.before
    if not difference:
        return translate("Debrief", "as in no. {number}").format(number=number)
    sign = "▲" if difference > 0 else "▼"
    text = translate("Debrief", "{change} vs no. {number}")
    return text.format(change=f"{sign}\u00a0{abs(difference)}", number=number)


def compared_aloud(tile: Tile) -> str:
    """The same for a screen reader, without signs."""
    opened = translate("Debrief", "opened at {start}").format(start=tile.start)
    if tile.before is None:
        return opened
    difference, number = tile.before
    text = (
        translate("Debrief", "up {points} on attempt {number}")
        if difference > 0
        else translate("Debrief", "down {points} on attempt {number}")
        if difference
        else translate("Debrief", "the same as attempt {number}")
    )
    return f"{opened}, {text.format(points=abs(difference), number=number)}"


def expectation(expected: Expected | None, demand: str) -> str:
    """Whether the director was read rightly: the last line of his tile; `demand` in words."""
    if expected is None:
        return translate("Debrief", "You sealed no forecast")
    if expected.right is None:
        return translate("Debrief", "Your chips scored {skill} %").format(skill=expected.skill)
    if expected.right:
        return translate("Debrief", "You predicted this reaction")
    if expected.confidence is None:
        return translate("Debrief", "You expected: {demand}").format(demand=demand)
    text = translate("Debrief", "You expected: {demand} ({confidence} % sure)")
    return text.format(demand=demand, confidence=expected.confidence)


def said_by(tile: DirectorTile) -> str:
    """What the director says of it, in quotes; nothing if he says nothing."""
    return quoted(tile.word) if tile.word else ""
