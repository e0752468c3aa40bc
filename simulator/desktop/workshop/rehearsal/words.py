"""The words of the rehearsal: occasions, lists of lines, moods, and why an ending is shown."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from simulator.desktop.text.vocabulary import claim_word, occasion_word, stance_word
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Director

translate = QCoreApplication.translate


def message_word(occasion: str) -> str:
    """When he sends a message."""
    known = _occasions()
    return known[occasion] if occasion in known else occasion_word(occasion)


def list_word(address: Address, director: Director) -> str:
    """The list that a line stands in, by its address."""
    match address:
        case ("declares", *_):
            return translate("Rehearsal", "What he declares")
        case ("directives", id, *_):
            when = next((one.when for one in director.directives if one.id == id), None)
            title = translate("Rehearsal", "Directive {id}").format(id=id)
            return title if when is None else f"{title} · {message_word(when)}"
        case ("lines", "criteria", criterion, *_):
            return translate("Rehearsal", "Criterion · {name}").format(name=criterion_word(str(criterion)))
        case ("lines", "claims", claim, *_):
            return translate("Rehearsal", "Claim · {name}").format(name=claim_word(str(claim)))
        case ("lines", "office", *moment):
            return translate("Rehearsal", "Office · {name}").format(name=_moment(moment))
        case ("lines", occasion, str() as stance, *_):
            return f"{message_word(str(occasion))} · {stance_word(stance)}"
        case ("lines", occasion, *_):
            return message_word(str(occasion))
    return ".".join(map(str, address))


def criterion_word(criterion: str) -> str:
    """What he may be asked about."""
    return {
        "priority": translate("Rehearsal", "what comes first"),
        "floor": translate("Rehearsal", "the least for the client"),
        "approval": translate("Rehearsal", "what needs his word"),
        "success": translate("Rehearsal", "what success is"),
        "judged": translate("Rehearsal", "what he judges by"),
        "horizon": translate("Rehearsal", "how far he looks"),
    }[criterion]


def mood_word(mood: str) -> str:
    """How an outcome pleases him."""
    return {
        "pleased": translate("Rehearsal", "Pleased"),
        "unmoved": translate("Rehearsal", "Unmoved"),
        "displeased": translate("Rehearsal", "Displeased"),
    }[mood]


def best_word(best: str) -> str:
    """For whom no outcome is better."""
    return {
        "both": translate("Rehearsal", "Best for both"),
        "client": translate("Rehearsal", "Best for the client"),
        "company": translate("Rehearsal", "Best for the company"),
    }[best]


def why_word(why: str) -> str:
    """Why lines were not said."""
    return {
        "rarely": translate("Rehearsal", "Others of the same list were said"),
        "never": translate("Rehearsal", "The occasion did not come"),
        "scenario": translate("Rehearsal", "The scenario has no such terms"),
    }[why]


def _moment(moment: list[str | int]) -> str:
    names = [str(part) for part in moment if isinstance(part, str)]
    known = _moments()
    words = [known[name] if name in known else stance_word(name) for name in names]
    return " · ".join(words)


def _occasions() -> Mapping[str, str]:
    return {
        "second_concession": translate("Rehearsal", "At a second concession"),
        "past_middle": translate("Rehearsal", "Past the middle of the mandate"),
        "limit": translate("Rehearsal", "At the limit"),
        "gain": translate("Rehearsal", "Something came back"),
        "cooling": translate("Rehearsal", "The client cools"),
        "idle": translate("Rehearsal", "Nothing for a while"),
        "granted": translate("Rehearsal", "Approval given"),
        "refused": translate("Rehearsal", "Approval refused"),
        "answer": translate("Rehearsal", "Asked, he states a criterion"),
        "evasion": translate("Rehearsal", "Asked, he evades"),
        "silence": translate("Rehearsal", "Asked, he does not answer"),
        "warned": translate("Rehearsal", "After a warning"),
        "recapped": translate("Rehearsal", "After a recap"),
        "admitted": translate("Rehearsal", "After an admission"),
        "named": translate("Rehearsal", "His contradiction is named"),
        "withdrawn": translate("Rehearsal", "He has had enough"),
        "signed": translate("Rehearsal", "Signed"),
        "delighted": translate("Rehearsal", "After a happy client"),
        "parted": translate("Rehearsal", "No deal"),
        "praise": translate("Rehearsal", "Praise"),
        "told": translate("Rehearsal", "The scenario’s own lines"),
    }


def _moments() -> Mapping[str, str]:
    return {
        "enter": translate("Rehearsal", "first words"),
        "high": translate("Rehearsal", "a good mark"),
        "low": translate("Rehearsal", "a poor mark"),
        "no_deal": translate("Rehearsal", "no deal", "office"),
        "dropped": translate("Rehearsal", "he drops a claim"),
        "unmoved": translate("Rehearsal", "facts do not move him"),
        "owned": translate("Rehearsal", "a fair claim is owned"),
        "bowed": translate("Rehearsal", "an unfair one is owned"),
        "asked": translate("Rehearsal", "he is asked"),
        "evaded": translate("Rehearsal", "he evades"),
        "silent": translate("Rehearsal", "he hears silence"),
        "denied": translate("Rehearsal", "he does not remember"),
        "dismissed": translate("Rehearsal", "his patience is out"),
        "leave": translate("Rehearsal", "last words"),
    }
