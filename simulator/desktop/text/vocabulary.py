"""The names of the closed lists, in the language in force when they are asked for.

Each list is a function that builds its table anew, so that a switch of language needs no second step.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Say = Callable[[str, str], str]
"""Puts a source text of a context into words."""


def mood_word(mood: str) -> str:
    """The name of a mood: a noun in Russian, so that it fits anybody."""
    return {
        "calm": translate("Mood", "Calm"),
        "pleased": translate("Mood", "Pleased"),
        "guarded": translate("Mood", "Guarded"),
        "annoyed": translate("Mood", "Annoyed"),
        "impatient": translate("Mood", "Losing patience"),
        "surprised": translate("Mood", "Surprised"),
        "worried": translate("Mood", "Worried"),
        "cold": translate("Mood", "Cold"),
        "angry": translate("Mood", "Angry"),
    }[mood]


def region_word(region: str) -> str:
    """The name of a region of the two scores."""
    return {
        "shared_win": translate("Region", "Shared win"),
        "bought_smile": translate("Region", "Bought smile"),
        "squeezed_lemon": translate("Region", "Squeezed lemon"),
        "nobodys_deal": translate("Region", "Nobody’s deal"),
        "sound_walk_away": translate("Region", "Sound walk-away"),
        "missed_deal": translate("Region", "Missed deal"),
    }[region]


def kind_word(kind: str) -> str:
    """The name of a kind of ending."""
    return {
        "deal": translate("EndingKind", "Deal"),
        "walk_away": translate("EndingKind", "You walked away"),
        "lost": translate("EndingKind", "The client left"),
    }[kind]


def result_word(region: str | None, kind: str | None) -> str:
    """How an attempt ended: its region, or its kind of ending where only the analysis could tell more."""
    if region:
        return region_word(region)
    return kind_word(kind) if kind else ""


def move_word(move: str) -> str:
    """The name of a move."""
    return {
        "probe": translate("Move", "Probe"),
        "trade": translate("Move", "Trade"),
        "hold": translate("Move", "Hold"),
        "concede": translate("Move", "Concede"),
        "silence": translate("Move", "Silence"),
        "ask": translate("Move", "Ask the director"),
    }[move]


def phase_word(phase: str) -> str:
    """The name of a phase of talks."""
    return {
        "opening": translate("Phase", "Opening"),
        "probing": translate("Phase", "Probing"),
        "bargaining": translate("Phase", "Bargaining"),
        "closing": translate("Phase", "Closing"),
    }[phase]


def stance_word(stance: str) -> str:
    """The name of the director's stance: a noun in Russian, so that it fits anybody."""
    return {
        "supportive": translate("Stance", "Supportive"),
        "neutral": translate("Stance", "Neutral"),
        "questioning": translate("Stance", "Questioning"),
        "suspicious": translate("Stance", "Suspicious"),
        "accusing": translate("Stance", "Accusing"),
        "withdrawn": translate("Stance", "Withdrawn"),
    }[stance]


def cause_word(cause: str) -> str:
    """The name of a cause of points in the ledger."""
    return {
        "terms": translate("Cause", "Terms of the deal"),
        "act": translate("Cause", "How you dealt with people"),
        "effect": translate("Cause", "What happened on the way"),
        "precedent": translate("Cause", "Given for nothing"),
        "mandate": translate("Cause", "Outside the mandate"),
        "no_deal": translate("Cause", "No deal: terms taken back"),
    }[cause]


def facet_word(facet: str) -> str:
    """The name of a source of the client's satisfaction."""
    return {
        "terms": translate("Facet", "Terms"),
        "process": translate("Facet", "Fair process"),
        "relation": translate("Facet", "Relationship"),
        "face": translate("Facet", "Face"),
    }[facet]


def act_word(act: str) -> str:
    """The name of an act of the standard catalogue; a scenario's own act by its id in words."""
    return _acts().get(act, act.replace("_", " "))


def _acts() -> Mapping[str, str]:
    return {
        "listen": translate("Act", "Listening"),
        "explain_criterion": translate("Act", "Explaining the reason"),
        "offer_options": translate("Act", "Offering options"),
        "candour": translate("Act", "Candour"),
        "promise": translate("Act", "A promise"),
        "keep_promise": translate("Act", "A promise kept"),
        "respect": translate("Act", "Respect"),
        "label_concession": translate("Act", "Naming the concession"),
        "ignore_need": translate("Act", "Ignoring a need"),
        "bare_refusal": translate("Act", "A bare refusal"),
        "pressure": translate("Act", "Pressure"),
        "threat": translate("Act", "A threat"),
        "false_claim": translate("Act", "A false claim"),
        "break_promise": translate("Act", "A broken promise"),
        "humiliate": translate("Act", "Humiliation"),
        "flatter": translate("Act", "Flattery"),
    }


def occasion_word(occasion: str) -> str:
    """When the director speaks."""
    return {
        "before": translate("Occasion", "Before the talks"),
        "during": translate("Occasion", "During the talks"),
        "after": translate("Occasion", "After the talks"),
        "concession": translate("Occasion", "At a concession"),
    }[occasion]


def topic_word(topic: str) -> str:
    """What the director speaks about."""
    return {
        "all": translate("Topic", "Everything"),
        "price": translate("Topic", "Price"),
        "payment": translate("Topic", "Payment"),
        "credit": translate("Topic", "Credit"),
        "delivery": translate("Topic", "Delivery"),
        "extra": translate("Topic", "Extras"),
        "volume": translate("Topic", "Volume"),
        "commitment": translate("Topic", "Commitment"),
        "other": translate("Topic", "Other terms"),
        "rules": translate("Topic", "Rules"),
        "manner": translate("Topic", "Manner"),
    }[topic]


def substitution_word(substitution: str, translate: Say = translate) -> str:
    """What a scenario practises, in a word or two: the substitution it provokes.

    `translate` puts it into a language that need not be the one in force; see `text.language.saying`.
    """
    return {
        "conceded": translate("Substitution", "Concessions"),
        "price": translate("Substitution", "Price"),
        "deferral": translate("Substitution", "Deferral"),
        "delivery": translate("Substitution", "Delivery"),
        "bent": translate("Substitution", "Bending"),
        "extras": translate("Substitution", "Extras"),
        "spoiled": translate("Substitution", "Spoiled client"),
        "client_first": translate("Substitution", "Client first"),
    }[substitution]


def level_word(level: str) -> str:
    """How hard a scenario is."""
    return {
        "beginner": translate("Level", "Beginner"),
        "intermediate": translate("Level", "Intermediate"),
        "advanced": translate("Level", "Advanced"),
    }[level]


def mode_word(mode: str) -> str:
    """The name of a way to play."""
    return {
        "practice": translate("Mode", "Practice"),
        "exam": translate("Mode", "Exam"),
    }[mode]


def side_word(side: str) -> str:
    """The full name of a score."""
    return {
        "client": translate("Score", "Client satisfaction"),
        "company": translate("Score", "Company interests"),
    }[side]


def side_in_full(side: str) -> str:
    """The name of a score where there is room for a long word."""
    return {
        "client": translate("Score", "Client satisfaction", "in full"),
        "company": translate("Score", "Company interests"),
    }[side]


def side_short(side: str) -> str:
    """The short name of a side, for legends and table heads."""
    return {
        "client": translate("Score", "Client"),
        "company": translate("Score", "Company"),
    }[side]


def upward_word(upward: str) -> str:
    """The name of a report to the director."""
    return {
        "warn": translate("Upward", "Warned the director"),
        "recap": translate("Upward", "Confirmed what was agreed"),
        "admit": translate("Upward", "Owned up"),
        "name_contradiction": translate("Upward", "Named the contradiction"),
    }[upward]


def mark_word(mark: str) -> str:
    """What a decision's mark reads as."""
    return {
        "brilliant": translate("Mark", "Brilliant"),
        "strong": translate("Mark", "Strong"),
        "solid": translate("Mark", "Solid"),
        "mixed": translate("Mark", "Mixed"),
        "inaccuracy": translate("Mark", "Inaccuracy"),
        "mistake": translate("Mark", "Mistake"),
        "blunder": translate("Mark", "Blunder"),
    }[mark]


def demand_word(demand: str) -> str:
    """What a director may really want, in a few words."""
    return {
        "happy_client": translate("Demand", "A happy client, within the limits"),
        "most_margin": translate("Demand", "The most margin"),
        "any_price": translate("Demand", "A deal at any price"),
        "look_tough": translate("Demand", "To look tough"),
        "no_surprises": translate("Demand", "No surprises"),
    }[demand]


def demand_note(demand: str) -> str:
    """What a demand means, so that two of them are not mixed up."""
    return {
        "happy_client": translate("Demand", "The client leaves content, and nothing goes past the mandate."),
        "most_margin": translate("Demand", "As much for us as there is, even at the client’s cost."),
        "any_price": translate("Demand", "Signed is signed, whatever it took."),
        "look_tough": translate("Demand", "Nobody may see the client pleased."),
        "no_surprises": translate("Demand", "Rules kept, and everything told in advance."),
    }[demand]


def claim_word(claim: str) -> str:
    """What a director holds against a deal, in a few words."""
    return {
        "conceded": translate("Claim", "We conceded too much"),
        "price": translate("Claim", "The price was too low"),
        "deferral": translate("Claim", "The deferral was too long"),
        "delivery": translate("Claim", "We could have saved on delivery"),
        "bent": translate("Claim", "We bent where we should not have"),
        "extras": translate("Claim", "Competitors do without such extras"),
        "spoiled": translate("Claim", "We have spoiled this client"),
        "client_first": translate("Claim", "The client came first"),
        "walked": translate("Claim", "You should have signed"),
        "praise": translate("Claim", "Well done"),
    }[claim]


def claim_state_word(state: str) -> str:
    """How a claim stands in the office."""
    return {
        "next": translate("ClaimState", "Next"),
        "now": translate("ClaimState", "Now"),
        "dropped": translate("ClaimState", "Dropped"),
        "stands": translate("ClaimState", "Stands"),
        "opinion": translate("ClaimState", "Opinion"),
    }[state]


def answer_word(answer: str) -> str:
    """A way to answer a claim."""
    return {
        "own": translate("Answer", "Own it"),
        "evidence": translate("Answer", "Evidence"),
        "ask": translate("Answer", "Ask"),
        "silence": translate("Answer", "Silence"),
    }[answer]


def verdict_word(verdict: str) -> str:
    """What the facts say of a claim."""
    return {
        "fair": translate("Verdict", "Fair"),
        "hindsight": translate("Verdict", "Only in hindsight"),
        "policy_clash": translate("Verdict", "Against own policy"),
        "unfair": translate("Verdict", "Unfair"),
        "opinion": translate("Verdict", "Opinion"),
    }[verdict]
