"""The sentence to send the director tomorrow, as the seller would write it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.debrief.tomorrow import Tomorrow
from simulator.desktop.practice.debrief.tabs.figures import both, label, level, signed
from simulator.desktop.text.evidence_words import quoted
from simulator.director.speech import words

if TYPE_CHECKING:
    from simulator.history import Session

translate = QCoreApplication.translate


def tomorrow_words(session: "Session", tomorrow: Tomorrow) -> str:
    """The sentence, in the first person and ready to be sent."""
    values = {
        "client": session.scenario_words.client.company,
        "term": "",
        "level": "",
        "claim": "",
        "criterion": "",
        "first": "",
        "second": "",
        "points": both(tomorrow.client, tomorrow.company),
        "earned": signed(tomorrow.client),
        "cost": signed(tomorrow.company),
    }
    attempt = session.attempt
    if tomorrow.term is not None:
        place = list(session.scenario_words.terms).index(tomorrow.term)
        values["term"] = label(session, tomorrow.term)
        values["level"] = level(session, tomorrow.term, attempt.state.terms[place])
    if tomorrow.claim is not None:
        said = words(attempt.claims[tomorrow.claim], session.scenario_words, session.director_words)
        values["claim"] = quoted(said)
    if tomorrow.criterion is not None:
        values["criterion"] = criterion_question(tomorrow.criterion)
    if tomorrow.messages is not None:
        for name, number in zip(("first", "second"), tomorrow.messages, strict=True):
            message = attempt.messages[number]
            values[name] = quoted(words(message, session.scenario_words, session.director_words))
    walked = tomorrow.claim is not None and attempt.claims[tomorrow.claim].id == "walked"
    return (_walked(tomorrow) if walked else _frame(tomorrow)).format(**values)


def _walked(tomorrow: Tomorrow) -> str:
    """Of the reproach that one should have signed: what one says where it is fair, and where it is not."""
    if tomorrow.code not in ("own_claim", "next_time"):
        return translate(
            "Tomorrow",
            "You said {claim} When I left, nothing better for both sides could be signed with {client} any "
            "more. The door is open; the price of coming back is theirs to name.",
        )
    return translate(
        "Tomorrow",
        "You were right about {client}: a deal that was better for both could still be signed when I left. "
        "I will ask them this week whether the door is open.",
    )


def _frame(tomorrow: Tomorrow) -> str:
    better_deal = tomorrow.client or tomorrow.company
    return {
        "own_up": translate(
            "Tomorrow",
            "About {client}: on “{term}” I signed {level}, which is outside my mandate and was not approved. "
            "You hear it from me first; how do we put it right?",
        ),
        "warn_first": translate(
            "Tomorrow",
            "About {client}: on “{term}” I went to the limit, {level}, without telling you before. Next time "
            "you hear it before they do.",
        ),
        "which_of_the_two": translate(
            "Tomorrow",
            "Two things you told me about {client} pull apart: {first} and {second}. Which of the two holds "
            "next time?",
        ),
        "known_then": translate(
            "Tomorrow",
            "You said {claim} What I knew when I signed did not show a better deal with {client}; here "
            "is what "
            "was on the table then.",
        ),
        "his_policy": translate(
            "Tomorrow",
            "You said {claim} That deal would have been worse by our own policy. For the next one: do I "
            "follow "
            "the policy or the margin?",
        ),
        "next_time": translate(
            "Tomorrow",
            "You were right about {client}: a deal with {points} was there. Next time I look for it before I "
            "sign.",
        )
        if better_deal
        else translate(
            "Tomorrow",
            "You were right about {client}: I gave without asking for anything back. Next time I name the "
            "return first.",
        ),
        "own_claim": translate(
            "Tomorrow",
            "On {client} I should have said yes at once: you were right. A deal with {points} was there, "
            "and I "
            "missed it.",
        )
        if better_deal
        else translate(
            "Tomorrow",
            "On {client} I should have said yes at once: you were right, I gave without asking for anything "
            "back.",
        ),
        "ask_criterion": translate(
            "Tomorrow", "Before the next talks with {client} one question: {criterion}"
        ),
        "in_writing": translate(
            "Tomorrow",
            "For the file on {client}: you approved “{term}” at {level}. Please confirm, so that it "
            "stands in "
            "writing.",
        ),
        "name_the_return": translate(
            "Tomorrow",
            "On “{term}” with {client} I gave {level} with nothing named in return. I will ask for something "
            "back this week and tell you what.",
        ),
        "bring_the_sum": translate(
            "Tomorrow",
            "You said {claim} Here is the sum for {client}: {points}. Nothing better could be had with the "
            "other terms as they are.",
        ),
        "earned": translate(
            "Tomorrow",
            "{client} is satisfied by how we dealt with them ({earned} points); the terms cost us "
            "{cost}. That "
            "part we can repeat for free.",
        ),
        "keep": translate(
            "Tomorrow",
            "With {client} I would do it the same way again: inside the mandate, and nothing given for "
            "nothing.",
        ),
    }[tomorrow.code]


def criterion_question(criterion: str) -> str:
    """One of the six things a seller may ask to be judged by, as a question."""
    return {
        "priority": translate(
            "Tomorrow", "what comes first if both cannot be had, the client or the margin?"
        ),
        "floor": translate("Tomorrow", "below which result do you not want this deal at all?"),
        "approval": translate("Tomorrow", "what do I decide alone, and what do I bring to you before?"),
        "success": translate("Tomorrow", "by what will you say afterwards that it went well?"),
        "judged": translate("Tomorrow", "will you judge what I knew at the time, or how it came out?"),
        "horizon": translate("Tomorrow", "do we judge this deal by this quarter or by the next two years?"),
    }[criterion]
