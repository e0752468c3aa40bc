"""The playtest's sentences, in the language in force when they are asked for."""

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.debrief.tabs.figures import signed
from simulator.desktop.text.vocabulary import cause_word, kind_word, side_short
from simulator.desktop.workshop.playtest.counted import PlaytestCounted
from simulator.desktop.workshop.playtest.does import Does
from simulator.desktop.workshop.playtest.playing import Playing
from simulator.negotiation.beginning import Lost
from simulator.negotiation.events import Ended

translate = QCoreApplication.translate


def does_words(does: Does) -> tuple[str, ...]:
    """What a reply would do, in lines: where it leads and its points, their causes, facts, what is hidden."""
    goes = translate("Playtest", "→ {to}").format(to=does.to)
    if does.ending is not None:
        goes = translate("Playtest", "→ {to}: {ending}").format(to=does.to, ending=kind_word(does.ending))
    causes = [f"{cause_word(cause)}: {_points(client, company)}" for cause, client, company in does.causes]
    if len(causes) == 1:
        lines = [f"{goes} · {causes[0]}"]
    else:
        points = _points(does.client, does.company) or translate("Playtest", "no points")
        lines = [f"{goes} · {points}", *causes]
    if does.learnt:
        lines.append(translate("Playtest", "Becomes known: {names}").format(names=", ".join(does.learnt)))
    if does.changed:
        lines.append(", ".join(f"{name} {before} → {after}" for name, before, after in does.changed))
    if does.relied_on:
        names = ", ".join(does.relied_on)
        lines.append(translate("Playtest", "Hangs on what is hidden: {names}").format(names=names))
    return tuple(lines)


def offered_when(condition: str) -> str:
    """On which condition a reply is offered."""
    return translate("Playtest", "Offered when {condition}").format(condition=condition)


def hidden_words(hidden: tuple[tuple[str, str], ...]) -> str:
    """The replies of the scene that are not offered now, with why not."""
    given = translate("Playtest", "given already")
    parts = (f"{choice} ({condition or given})" for choice, condition in hidden)
    return translate("Playtest", "Not offered now: {replies}").format(replies=", ".join(parts))


def replayed_words(playing: Playing) -> str:
    """How far the same choices held after an edit; empty where there were none."""
    made, stopped = len(playing.order.made), playing.stopped
    if not made:
        return ""
    if stopped is None:
        return PlaytestCounted().replayed(made)
    frame = translate("Playtest", "Replayed {kept} of {made}: “{choice}” is no longer offered in “{scene}”.")
    if not stopped.offered:
        frame = translate("Playtest", "Replayed {kept} of {made}: talks are over in “{scene}” now.")
    choices = PlaytestCounted().choices(made)
    return frame.format(kept=playing.kept, made=choices, choice=stopped.choice, scene=stopped.scene)


def begun_words(playing: Playing) -> str:
    """That talks were begun in the middle, and what could not be kept of it; empty if they were not."""
    beginning = playing.order.beginning
    if beginning is None:
        return ""
    gone = [lost for lost in playing.lost if lost.sort != "scene"]
    if playing.attempt.talks.begun is None:
        frame = translate("Playtest", "There is no scene “{scene}” any more, so talks begin where they open.")
        return frame.format(scene=beginning.scene)
    text = translate(
        "Playtest", "Begun in the middle, in “{scene}”. The director knows nothing of what came before."
    ).format(scene=beginning.scene)
    return f"{text} {_lost_words(gone)}".strip()


def _lost_words(lost: list[Lost]) -> str:
    if not lost:
        return ""
    names = ", ".join(dict.fromkeys(item.name for item in lost))
    return translate("Playtest", "Left as they open, because the file has them no more: {names}.").format(
        names=names
    )


def last_good_words(line: int | None) -> str:
    """That the text has errors, and what is played instead."""
    if line is None:
        return translate("Playtest", "Playing the last version without errors.")
    text = translate("Playtest", "Playing the last version without errors: line {line} has a problem.")
    return text.format(line=line)


def verdict_words(ended: Ended, client: int, company: int) -> str:
    """How talks ended, in one line: the ending, both scores, whether the deal is void."""
    text = translate("Playtest", "“{ending}” · {client} {points}, {company} {others}")
    line = text.format(
        ending=ended.ending,
        client=side_short("client"),
        points=client,
        company=side_short("company"),
        others=company,
    )
    if ended.void:
        line = translate("Playtest", "{line} · void: outside the mandate").format(line=line)
    if ended.kind == "deal":
        delight = translate("Playtest", "visible delight {delight}").format(delight=ended.delight)
        line = f"{line} · {delight}"
    return line


def draw_words(name: str, value: str) -> str:
    """A hidden draw and its value."""
    return translate("Playtest", "{name} = {value}").format(name=name, value=value)


def _points(client: int, company: int) -> str:
    sides = ((side_short("client"), client), (side_short("company"), company))
    return ", ".join(f"{name} {signed(points)}" for name, points in sides if points)
