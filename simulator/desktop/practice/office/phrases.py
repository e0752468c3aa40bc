"""The office's sentences, made in the language in force when they are asked for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.office.view import ClaimRow, OfficeView, Stage
from simulator.desktop.text.evidence_words import quoted
from simulator.desktop.text.vocabulary import claim_state_word
from simulator.office.talk import Answer, AnswerKind, ItemState

translate = QCoreApplication.translate


def subtitle(kind: str, director: str) -> str:
    """Why one is here."""
    if kind == "deal":
        text = translate("Office", "The deal is signed. {director} wants a word.")
    else:
        text = translate("Office", "There is no deal. {director} wants a word.")
    return text.format(director=director)


def place_words(place: tuple[int, int] | None) -> str:
    """Which claim is talked about."""
    if place is None:
        return ""
    return translate("Office", "Claim {place} of {count}").format(place=place[0], count=place[1])


def patience_words(left: int, most: int) -> str:
    """His patience for a screen reader."""
    return translate("Office", "Patience: {left} of {most}").format(left=left, most=most)


def claim_note(state: ItemState, answer: Answer | None, shown: Sequence[str]) -> str:
    """What became of a claim; `shown` are the sources of the evidence that was shown."""
    if answer is None:
        return {
            "now": translate("Office", "Waiting for your answer"),
            "next": translate("Office", "Not raised yet"),
        }.get(state, translate("Office", "Not talked about"))
    if answer.kind == "evidence":
        return translate("Office", "You showed: {what}").format(what="; ".join(shown))
    return {
        "own": translate("Office", "You owned it"),
        "ask": translate("Office", "You asked for the criterion"),
        "silence": translate("Office", "You said nothing"),
    }[answer.kind]


def claim_name(row: ClaimRow) -> str:
    """A claim for a screen reader."""
    return f"{row.title}. {claim_state_word(row.state)}. {row.note}"


def onward_words(stage: Stage) -> str:
    """The button that goes on; empty where something else is expected."""
    return {
        "official": translate("Office", "Listen"),
        "entrance": translate("Office", "Go on"),
        "reaction": translate("Office", "Go on"),
        "praise": translate("Office", "Go on"),
        "leave": translate("Office", "To the debrief"),
    }.get(stage, "")


def answer_text(kind: AnswerKind, claim: str, shown: Sequence[str]) -> str:
    """What the seller says with an answer; `shown` are the sources of the evidence picked."""
    if kind == "own":
        return _owned(claim)
    if kind == "ask":
        return translate("Office", "What are you judging this by?")
    if kind == "silence":
        return translate("Office", "Say nothing.")
    if shown:
        return translate("Office", "Look at this: {what}.").format(what="; ".join(shown))
    return translate("Office", "Let me show you something first.")


def _owned(claim: str) -> str:
    return {
        "conceded": translate("Office", "Yes. I gave more than I had to."),
        "price": translate("Office", "Yes. I went too low on the price."),
        "deferral": translate("Office", "Yes. I gave them too long to pay."),
        "delivery": translate("Office", "Yes. I gave too much away on delivery."),
        "bent": translate("Office", "Yes. I should not have bent there."),
        "extras": translate("Office", "Yes. They would have signed without it."),
        "spoiled": translate("Office", "Yes. I have let them get used to it."),
        "client_first": translate("Office", "Yes. The client came first, and that was right."),
        "walked": translate("Office", "Yes. I should have signed."),
    }.get(claim, translate("Office", "Yes. That was my decision."))


def locked_reason() -> str:
    """Why evidence cannot be shown yet."""
    return translate("Office", "Pick one or two facts from your evidence first (E)")


def said_now(view: OfficeView) -> str:
    """What he says, as an announcement."""
    return f"{view.name}: {view.speech.text}" if view.speech.text else ""


def official_words(view: OfficeView) -> str:
    """The official voice as an announcement."""
    parts = []
    official = view.official
    if official.mark is not None:
        survey = translate("Office", "The client’s survey: {mark} out of 10. {comment}")
        parts.append(survey.format(mark=official.mark, comment=official.comment))
    if official.paper:
        parts.append(translate("Office", "The company paper: {words}").format(words=official.paper))
    return " ".join(parts)


def quote_words(text: str) -> str:
    """Something he said, in quotation marks."""
    return quoted(text)
