"""What happened, beside what the director claims: one or two sentences for every verdict."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.debrief.claims import ClaimRow, OtherDeal
from simulator.desktop.practice.debrief.tabs.figures import (
    both,
    differences,
    money,
    moved,
    returned,
    signed,
)
from simulator.desktop.text.vocabulary import answer_word
from simulator.scenario.wording import at_address

if TYPE_CHECKING:
    from simulator.history import Session

translate = QCoreApplication.translate


def what_happened(session: "Session", row: ClaimRow) -> str:
    """The fact that decides a claim."""
    if row.tested is None:
        return translate("DebriefClaims", "Not tested: what was possible is not known.")
    because, other = row.tested.because, row.other
    if because in ("better_deal", "hidden", "rewarded_only") and other is not None:
        return _compared(session, because, other)
    if because == "rivals_offer":
        offers = " ".join(_fact(session, fact) for fact in row.rivals)
        return translate("DebriefClaims", "Competitors give it too. {facts}").format(facts=offers)
    if because == "broke_the_rules":
        frame = translate(
            "DebriefClaims",
            "{points} for the company: given with nothing in return, or signed outside the mandate.",
        )
        return frame.format(points=signed(row.broken))
    return _plain(because)


def _compared(session: "Session", because: str, other: OtherDeal) -> str:
    """The other deal that decided."""
    frame = {
        "better_deal": translate(
            "DebriefClaims", "A better deal was there, by the declared policy itself: {gains}. {terms}"
        ),
        "hidden": translate(
            "DebriefClaims",
            "A better deal was there ({gains}), but only for somebody who knew what nobody could know "
            "then. {terms}",
        ),
        "rewarded_only": translate(
            "DebriefClaims",
            "Another deal was better only by what is rewarded: {gains}. By the declared policy it is "
            "worse. {terms}",
        ),
    }[because]
    gains = both(other.client_gain, other.company_gain)
    terms = differences(session, other.differs)
    return frame.format(gains=gains, terms=f"{terms}." if terms else "").strip()


def _plain(because: str) -> str:
    return {
        "nothing_given": translate(
            "DebriefClaims", "Nothing was given here: this stands where it opened, or better for us."
        ),
        "nothing_better": translate(
            "DebriefClaims",
            "No deal that could be reached was better for us with all other terms as they are.",
        ),
        "owed": translate(
            "DebriefClaims",
            "Every favour they had before repaired a failure of our own: what is owed spoils nobody.",
        ),
        "on_the_frontier": translate(
            "DebriefClaims", "True: neither side could have had more without the other having less."
        ),
        "below_the_frontier": translate(
            "DebriefClaims", "Praise for a deal that left points on the table for both."
        ),
        "void": translate("DebriefClaims", "Praise for a deal that is void: it goes beyond the mandate."),
        "missed": translate("DebriefClaims", "A deal better for both sides could still be signed."),
        "sound": translate("DebriefClaims", "Nothing better for both sides could be signed any more."),
        "opinion": translate("DebriefClaims", "An opinion: no fact of this deal makes it true or false."),
    }[because]


def details(session: "Session", row: ClaimRow) -> list[str]:
    """All that belongs to a claim: what it contradicts, the sums, the other deal, the talk in the office."""
    lines = [contradiction(session, row), *sums(session, row)]
    if row.other is not None:
        lines += other_deal(session, row.other)
    lines.append(in_the_office(row))
    return [line for line in lines if line]


def sums(session: "Session", row: ClaimRow) -> list[str]:
    """What the terms brought that a claim is about, one line for each, and their sum."""
    lines = []
    for fact in row.claim.facts:
        head = moved(session, fact.term, fact.opening, fact.signed)
        lines.append(f"{head} ({both(fact.client, fact.company)})")
        if fact.limit is not None and fact.signed > fact.limit:
            lines.append(
                translate("DebriefClaims", "Beyond your limit, with approval.")
                if fact.approved
                else translate("DebriefClaims", "Beyond your limit, without approval.")
            )
        if fact.returns:
            back = ", ".join(returned(session, one) for one in fact.returns)
            lines.append(translate("DebriefClaims", "In return: {what}.").format(what=back))
        elif fact.company < 0:
            lines.append(translate("DebriefClaims", "Nothing came back for it."))
    if len(row.claim.facts) > 1:
        frame = translate("DebriefClaims", "Together: {points}")
        lines.append(frame.format(points=both(row.client, row.company)))
    if row.money is not None and row.money.amount:
        frame = translate("DebriefClaims", "In money: {sum}")
        lines.append(frame.format(sum=money(row.money, session.scenario_words.language)))
    return lines


def other_deal(session: "Session", other: OtherDeal) -> list[str]:
    """The other deal with both scores and where the way to it parts."""
    frame = translate("DebriefClaims", "The other deal: client {client}, company {company} ({gains}).")
    gains = both(other.client_gain, other.company_gain)
    lines = [frame.format(client=other.client, company=other.company, gains=gains)]
    if other.money is not None and other.money.amount:
        worth = translate("DebriefClaims", "For us it was worth {sum}.")
        lines.append(worth.format(sum=money(other.money, session.scenario_words.language)))
    lines.append(
        translate("DebriefClaims", "The way to it parts from yours at decision {number}.").format(
            number=other.parts
        )
    )
    return lines


def in_the_office(row: ClaimRow) -> str:
    """How the claim went in the office; empty if it was not answered."""
    item = row.item
    if item is None or item.answer is None:
        return ""
    answer = answer_word(item.answer.kind)
    if item.right is None:
        return translate("DebriefClaims", "In the office: {answer}.").format(answer=answer)
    if item.right:
        frame = translate("DebriefClaims", "In the office: {answer}. That was the right answer.")
    else:
        frame = translate("DebriefClaims", "In the office: {answer}. {better}")
    return frame.format(answer=answer, better=_better_answer(row))


def _better_answer(row: ClaimRow) -> str:
    """What would have been the right answer to it."""
    verdict = None if row.tested is None else row.tested.verdict
    return {
        "fair": translate("DebriefClaims", "It was fair: owning it would have been right."),
        "unfair": translate(
            "DebriefClaims", "It was unfair: evidence that bears on it would have been right."
        ),
        "hindsight": translate(
            "DebriefClaims", "It was hindsight: evidence of what was known then would have been right."
        ),
        "policy_clash": translate(
            "DebriefClaims",
            "It clashed with the declared policy: asking for the criterion would have been right.",
        ),
        "opinion": translate("DebriefClaims", "It was an opinion: there was nothing to own."),
    }.get(verdict or "", "")


def contradiction(session: "Session", row: ClaimRow) -> str:
    """What he said earlier that says the opposite; empty if nothing."""
    number = row.claim.contradicts
    if number is None:
        return ""
    from simulator.director.speech import words

    earlier = session.attempt.messages[number]
    said = words(earlier, session.scenario_words, session.director_words)
    frame = translate("DebriefClaims", "Contradicts {time}: “{said}”")
    return frame.format(time=earlier.time, said=said)


def _fact(session: "Session", fact: str) -> str:
    text = at_address(session.scenario_words, ("facts", fact)) or fact.replace("_", " ")
    return text if text[-1] in ".!?…" else f"{text}."
