"""What published research says about what happened, with its source."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from simulator.debrief.research import ResearchLine

translate = QCoreApplication.translate


def research_words(lines: Sequence[ResearchLine]) -> list[str]:
    """A sentence and its source for every line that applies, in their order."""
    known = _lines()
    return [known[line] for line in lines]


def _lines() -> dict[ResearchLine, str]:
    return {
        "smile_is_no_proof": translate(
            "Research",
            "People feel they did worse when they hear that the other side was pleased, whatever they really "
            "got. A smile says nothing about the price. (Thompson, Valley and Kramer, 1995)",
        ),
        "satisfaction_and_points": translate(
            "Research",
            "In 1,005 recorded deals the other side’s satisfaction explained 1.6 per cent of one’s own "
            "result; "
            "in three of four deals both sides were satisfied. (CaSiNo corpus, a toy setting)",
        ),
        "over_service": translate(
            "Research",
            "Serving the client more raises sales up to a point and lowers them beyond it, while the "
            "client’s "
            "attitude goes on rising. (Homburg, Müller and Klarmann, 2011)",
        ),
        "four_factors": translate(
            "Research",
            "Satisfaction with a negotiation comes from four things: the outcome, one’s own face, the "
            "process, "
            "the relationship. Three of them cost nothing. (Curhan, Elfenbein and Xu, 2006)",
        ),
        "value_carries_over": translate(
            "Research",
            "How people felt after one round predicted what both sides earned in the next. "
            "(Curhan, Elfenbein and Eisenkraft, 2010)",
        ),
        "hindsight": translate(
            "Research",
            "People judge a decision by how it came out, even when nobody could have known. "
            "(Baron and Hershey, 1988)",
        ),
        "policy_clash": translate(
            "Research",
            "Organisations often reward one thing while hoping for another. (Kerr, 1975)",
        ),
        "role_conflict": translate(
            "Research",
            "Requests that cannot all be met are a measured burden with a name: role conflict. "
            "(Rizzo, House and Lirtzman, 1970)",
        ),
        "role_ambiguity": translate(
            "Research",
            "Not knowing what one is judged by is a burden of its own, and the superior is its main source. "
            "(Singh and Rhoads, 1991)",
        ),
        "labelled_concessions": translate(
            "Research",
            "A concession should be named, tied to a return, and given in parts. (Malhotra, Program on "
            "Negotiation)",
        ),
        "shrinking_steps": translate(
            "Research",
            "Steps that grow smaller tell the other side that the limit is near; steps that grow ask for "
            "more. "
            "(Tey, Schaerer, Madan and Swaab, 2021)",
        ),
    }
