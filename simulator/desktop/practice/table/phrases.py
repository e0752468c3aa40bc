"""The Table's sentences, made from plain rows in the language in force when they are asked for."""

from typing import Literal

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.table.counted import TableCounted
from simulator.desktop.practice.table.rows import (
    ChoiceRow,
    EndedRow,
    Line,
    MessageRow,
    Score,
    TableView,
    TermRow,
    TimerRow,
)
from simulator.desktop.text.vocabulary import mood_word, move_word, phase_word, side_short

translate = QCoreApplication.translate

MOVE_ICONS = {
    "trade": "trade",
    "hold": "hold",
    "probe": "probe",
    "concede": "concede",
    "silence": "silence",
    "ask": "ask",
}


def spoken_line(line: Line, client: str, director: str) -> str:
    """A line of the transcript as it is read aloud."""
    if line.kind == "client":
        return f"{client}: {line.text}"
    if line.kind == "you":
        you = translate("Table", "You")
        who = f"{you}, {move_word(line.move)}" if line.move else you
        return f"{who}: {line.text}"
    if line.kind == "message":
        sent = message_sent(director, line)
        return f"{sent}. {line.text}" if line.text else sent
    if line.kind == "taken_back":
        return f"{taken_back(line.count)} {line.text}"
    return line.text


def bubble_chips(line: Line) -> list[tuple[str, str]]:
    """The chips under one's own words: (words, icon); the move has an icon, levels have none."""
    chips = [(move_word(line.move), MOVE_ICONS[line.move])] if line.move else []
    if line.timed_out:
        chips.append((translate("Table", "Time ran out"), "clock"))
    return [*chips, *((words, "") for words in line.chips)]


def message_sent(director: str, line: Line) -> str:
    """The system line of a message or a call."""
    if line.call:
        text = translate("Table", "{director} called you · {time}")
    else:
        text = translate("Table", "{director} sent you a message · {time}")
    return text.format(director=director, time=line.time)


def taken_back(count: int) -> str:
    """The row that stands for lines taken back."""
    return TableCounted().taken_back(count)


def unread_lines(count: int) -> str:
    """The chip that leads to lines below what is seen."""
    return TableCounted().unread_lines(count)


def choice_name(row: ChoiceRow, place: int, count: int) -> str:
    """A reply's accessible name: "1 of 4. Trade. Delivery on us ..."."""
    parts = [translate("Table", "{place} of {count}").format(place=place, count=count)]
    if row.locked is not None:
        parts.append(translate("Table", "Locked"))
    if row.move:
        parts.append(move_word(row.move))
    return ". ".join([*parts, row.text])


def choice_note(row: ChoiceRow) -> str:
    """A reply's accessible description: its levels, its return, its warning or why it is locked."""
    parts = [*row.chips]
    if row.in_return:
        parts.append(in_return(row.in_return))
    if row.over:
        parts.append(outside(row.over))
    if row.locked:
        parts.append(row.locked)
    return ". ".join([*parts, *row.does])


def outside(over: tuple[str, ...]) -> str:
    """The warning of a reply that leaves the mandate."""
    return translate("Table", "Outside your mandate: {what}").format(what=", ".join(over))


def in_return(what: str) -> str:
    """What a reply asks in return that is no term."""
    return translate("Table", "In return: {what}").format(what=what)


def replies_name(count: int) -> str:
    """The list of replies."""
    return TableCounted().replies(count)


def keys_hint(count: int) -> str:
    """Which keys choose."""
    if count == 1:
        return translate("Table", "1 or Enter to choose")
    return translate("Table", "1–{count} to choose   ·   ↑ ↓ then Enter").format(count=count)


def mood_trail(moods: tuple[str, ...]) -> str:
    """The trail in words: "Mood: guarded. Before: calm, pleased"."""
    now = mood_word(moods[-1]).lower()
    if len(moods) == 1:
        return translate("Table", "Mood: {now}").format(now=now)
    before = ", ".join(mood_word(mood).lower() for mood in moods[:-1])
    return translate("Table", "Mood: {now}. Before: {before}").format(now=now, before=before)


def in_mood(name: str, mood: str) -> str:
    """A person and a mood: "Elena Marsh, guarded"."""
    return f"{name}, {mood_word(mood).lower()}"


def term_note(row: TermRow) -> str:
    """How a term stands, in a few words."""
    if row.status == "over":
        if row.gap:
            return translate("Table", "Outside your mandate by {gap}").format(gap=row.gap)
        return translate("Table", "Outside your mandate")
    if row.status == "approved":
        return translate("Table", "Beyond your limit, approved")
    if row.status == "edge":
        return translate("Table", "At your limit")
    if row.status == "gained":
        if row.gap:
            return translate("Table", "Gained: {gap}").format(gap=row.gap)
        return translate("Table", "Gained against the opening")
    if not row.limit_words:
        return translate("Table", "No limit set")
    if row.status == "inside" and row.gap:
        if row.floor:
            return translate("Table", "{gap} above your floor").format(gap=row.gap)
        return translate("Table", "{gap} to your limit").format(gap=row.gap)
    return translate("Table", "Your limit: {limit}").format(limit=row.limit_words)


STATUS_ICONS: dict[str, tuple[str, str]] = {
    "open": ("", "text3"),
    "inside": ("check", "good"),
    "gained": ("check", "good"),
    "approved": ("check", "good"),
    "edge": ("warning", "warn"),
    "over": ("warning", "bad"),
}
"""Icon and colour token of each state of a term."""


def term_words(row: TermRow) -> str:
    """A term for a screen reader: "Price per pallet, 412 euro. Limit 405. Ask 395. Inside the mandate"."""
    parts = [f"{row.label}, {row.value}"]
    if row.limit_words:
        parts.append(translate("Table", "Limit {limit}").format(limit=row.limit_words))
    parts.append(translate("Table", "Client’s ask {ask}").format(ask=row.ask_words))
    return ". ".join([*parts, term_note(row)])


def sheet_state(terms: tuple[TermRow, ...]) -> tuple[str, Literal["good", "warn", "bad"], str]:
    """The chip of the deal sheet: words, tone, icon; it counts the worst state."""
    count = len(terms)
    over = sum(row.status == "over" for row in terms)
    edge = sum(row.status == "edge" for row in terms)
    if over:
        words = translate("Table", "{some} of {all} outside")
        return words.format(some=over, all=count), "bad", "warning"
    if edge:
        words = translate("Table", "{some} of {all} at the limit")
        return words.format(some=edge, all=count), "warn", "warning"
    return translate("Table", "All inside"), "good", "check"


def timer_default(timer: TimerRow) -> str:
    """What happens when time runs out."""
    if timer.kind == "silence":
        return translate("Table", "If time runs out: you say nothing")
    if timer.kind == "ask":
        return translate("Table", "If time runs out: you call the director")
    return translate("Table", "If time runs out: reply {number}").format(number=timer.number)


def seconds_words(seconds: int) -> str:
    """So many seconds."""
    return TableCounted().seconds(seconds)


def time_left(seconds: int) -> str:
    """The clock for a screen reader."""
    return translate("Table", "Time to answer, {seconds} left").format(seconds=seconds_words(seconds))


def clock(seconds: float) -> str:
    """Time as m:ss, rounded up so that 0:00 means over."""
    whole = max(0, -int(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02d}"


def contradicts(time: str) -> str:
    """The chip of a contradiction."""
    return translate("Table", "Contradicts {time}").format(time=time)


def phone_name(director: str, new: int) -> str:
    """The phone for a screen reader."""
    parts = [translate("Table", "Phone"), director]
    return ", ".join([*parts, TableCounted().new_messages(new)] if new else parts)


def phases_words(view: TableView) -> str:
    """The stepper for a screen reader."""
    place, count = view.phases.index(view.phase) + 1, len(view.phases)
    words = translate("Table", "Phase {place} of {count}: {phase}")
    return words.format(place=place, count=count, phase=phase_word(view.phase))


def closing_words(ended: EndedRow, director: str) -> tuple[str, str]:
    """The card at the end of talks: title and sentence."""
    wants = translate("Table", "{director} wants a word.").format(director=director)
    if ended.kind == "deal":
        title = translate("Table", "Deal closed.")
        if ended.void:
            void = translate("Table", "It goes beyond your mandate and is void. {director} wants a word.")
            return title, void.format(director=director)
        return title, wants
    if ended.kind == "walk_away":
        return translate("Table", "You walked away."), wants
    return translate("Table", "The talks are over: no deal."), wants


def score_change(client: Score, company: Score) -> str:
    """What the last decision did to both scores, as an announcement; empty if nothing."""
    parts = []
    for score, name in ((client, side_short("client")), (company, side_short("company"))):
        if score.change > 0:
            text = translate("Table", "{side} {value}, up {change}.")
        elif score.change < 0:
            text = translate("Table", "{side} {value}, down {change}.")
        else:
            continue
        parts.append(text.format(side=name, value=score.value, change=abs(score.change)))
    return " ".join(parts)


def message_words(director: str, message: MessageRow) -> str:
    """A new message as an announcement."""
    return translate("Table", "Message from {director}: {text}").format(director=director, text=message.text)
