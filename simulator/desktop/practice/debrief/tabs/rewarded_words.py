"""The words about what he declared and what he rewarded."""

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from simulator.debrief.rewarded import Declared, Part, Rewarded
from simulator.debrief.voices import Voices
from simulator.desktop.practice.debrief.tabs.figures import translate
from simulator.desktop.text.evidence_words import quoted
from simulator.desktop.text.vocabulary import demand_word
from simulator.director.speech import words as said_words
from simulator.office.official import survey_words
from simulator.scenario.wording import at_address, number_words

if TYPE_CHECKING:
    from simulator.history import Session

Kind = Literal["plain", "mark", "said"]
"""What a line of a voice is: told, a mark out of ten, words of his."""


def declared_title() -> str:
    """The head over what he declared."""
    return translate("DebriefRewarded", "Declared")


def declared_lines(session: "Session", declared: Declared | None) -> list[str]:
    """What he declared: his words first, then what the deal is worth by them."""
    if declared is None:
        return [translate("DebriefRewarded", "Nothing: no yardstick was named.")]
    says = at_address(session.director_words, declared.says) or ""
    lines = [quoted(says)] if says else []
    lines.append(weights(declared.client, declared.company))
    if declared.floor is not None:
        met = (
            translate("DebriefRewarded", "The client at {floor} or more: reached.")
            if declared.met
            else translate("DebriefRewarded", "The client at {floor} or more: not reached.")
        )
        lines.append(met.format(floor=declared.floor))
    worth = translate("DebriefRewarded", "By this your result is worth {worth} of 100.")
    lines.append(worth.format(worth=decimal(declared.worth, session)))
    if declared.best is not None:
        lines.append(best_words(declared.best.client, declared.best.company))
    return lines


def rewarded_title() -> str:
    """The head over what he rewarded."""
    return translate("DebriefRewarded", "Rewarded")


def rewarded_lines(found: Rewarded) -> list[str]:
    """What he rewarded: how he took it first, then by what."""
    mood = {
        "pleased": translate("DebriefRewarded", "Pleased with this result."),
        "unmoved": translate("DebriefRewarded", "Neither pleased nor displeased."),
        "displeased": translate("DebriefRewarded", "Displeased with this result."),
    }[found.mood]
    lines = [
        mood,
        weights(found.client, found.company),
        *counted_besides(found.smile_penalty, found.hindsight),
    ]
    if found.best is not None:
        lines.append(best_words(found.best.client, found.best.company))
    return lines


def counted_besides(smile_penalty: int, hindsight: int) -> list[str]:
    """What counts with him besides the two sides; `smile_penalty` and `hindsight` as a director has them."""
    lines = []
    if smile_penalty > 0:
        lines.append(translate("DebriefRewarded", "A client who shows delight counts against you."))
    elif smile_penalty < 0:
        lines.append(translate("DebriefRewarded", "A client who shows delight counts for you."))
    if hindsight:
        lines.append(translate("DebriefRewarded", "What could have been had counts against you."))
    return lines


def pleasure_table(session: "Session", found: Rewarded) -> tuple[str, tuple[str, str], list[tuple[str, str]]]:
    """How his pleasure adds up: title, heads, a line for each part and for the sum."""
    title = translate("DebriefRewarded", "How the director’s pleasure adds up")
    heads = translate("DebriefRewarded", "What is weighed"), translate("DebriefRewarded", "Points")
    cells = [(part_words(found, part), decimal(part.points, session)) for part in found.parts]
    total = translate("DebriefRewarded", "Pleasure: from 60 on pleased, under 40 displeased")
    return title, heads, [*cells, (total, decimal(found.pleasure, session))]


def voices_title() -> str:
    """The head over the three voices."""
    return translate("DebriefRewarded", "Three voices")


def voices_lines(session: "Session", found: Voices) -> tuple[tuple[str, list[tuple[str, Kind]]], ...]:
    """What is printed, what is measured, what is meant: a title, and lines with what each of them is."""
    printed: list[tuple[str, Kind]] = [
        (at_address(session.scenario_words, address) or "", "plain") for address in found.printed
    ]
    measured: list[tuple[str, Kind]] = [(translate("DebriefRewarded", "No deal, no survey."), "plain")]
    if found.measured is not None:
        mark = translate("DebriefRewarded", "{mark} out of ten").format(mark=found.measured.mark)
        measured = [(mark, "mark"), (quoted(survey_words(found.measured, session.scenario_words)), "plain")]
    meant: list[tuple[str, Kind]] = [
        (quoted(said_words(said, session.scenario_words, session.director_words)), "said")
        for said in (found.said, found.meant)
        if said is not None
    ]
    most = max((share for _, share in found.demand), default=0)
    wanted = [demand_word(demand) for demand, share in found.demand if share == most and share]
    if wanted:
        frame = translate("DebriefRewarded", "Wanted most of all: {demand}.")
        meant.append((frame.format(demand=", ".join(wanted)), "plain"))
    return (
        (translate("DebriefRewarded", "What is printed"), printed),
        (translate("DebriefRewarded", "What is measured"), measured),
        (translate("DebriefRewarded", "What is meant"), meant),
    )


def headline(found: Rewarded) -> str:
    """How what he rewarded stands to what he declared, in one sentence."""
    if found.declared is None:
        return translate("DebriefRewarded", "No yardstick was named before; one was applied afterwards.")
    if found.consistent:
        return translate("DebriefRewarded", "Judged by exactly what had been declared.")
    if found.declared.leans != found.leans:
        frame = translate("DebriefRewarded", "Declared: {says} per cent for the client. Rewarded: {rewards}.")
        return frame.format(says=found.declared.client, rewards=found.client)
    return translate("DebriefRewarded", "Something other was rewarded than was declared.")


def weights(client: int, company: int) -> str:
    """Weights of both sides, per cent."""
    frame = translate("DebriefRewarded", "Client {client}, company {company} per cent.")
    return frame.format(client=client, company=company)


def best_words(client: int, company: int) -> str:
    """The outcome that is best by a yardstick."""
    frame = translate("DebriefRewarded", "Best by this: client {client}, company {company}.")
    return frame.format(client=client, company=company)


def part_words(found: Rewarded, part: Part) -> str:
    """A summand of his pleasure."""
    return {
        "company": translate("DebriefRewarded", "{weight} per cent of the company’s score"),
        "client": translate("DebriefRewarded", "{weight} per cent of the client’s score"),
        "smile": translate(
            "DebriefRewarded", "{weight} per cent of visible delight over 60 (it was {delight})"
        ),
        "hindsight": translate(
            "DebriefRewarded", "{weight} per cent of what the best deal would have added (it was {headroom})"
        ),
    }[part.name].format(
        weight={
            "company": found.company,
            "client": found.client,
            "smile": abs(found.smile_penalty),
            "hindsight": found.hindsight,
        }[part.name],
        delight=found.delight,
        headroom="—" if found.headroom is None else found.headroom,
    )


def decimal(value: Fraction, session: "Session") -> str:
    """One decimal in the language of the words, none for a whole number."""
    places = None if value.denominator == 1 else 1
    number = int(value) if value.denominator == 1 else float(value)
    return number_words(number, session.scenario_words.language, places=places)
