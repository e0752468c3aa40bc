"""The director's face at each moment: a smile below a frown unless something moves him."""

from simulator.desktop.practice.office.view import Stage
from simulator.office.talk import Item
from simulator.scenario.vocabulary import Stance

_CLAIMING: dict[Stance, str] = {
    "questioning": "suspicious",
    "suspicious": "suspicious",
    "accusing": "suspicious",
}
_LEAVING: dict[Stance, str] = {
    "supportive": "pleased",
    "questioning": "suspicious",
    "suspicious": "suspicious",
    "accusing": "annoyed",
    "withdrawn": "cold",
}
RESTING = "mixed"


def face(stage: Stage, stance: Stance, answered: Item | None) -> str:
    """The mood to show.

    Args:
        answered: the claim that was answered last.
    """
    if stage == "praise":
        return "pleased"
    if stage == "claim":
        return _CLAIMING.get(stance, RESTING)
    if stage == "leave":
        return _LEAVING.get(stance, RESTING)
    answer = None if stage != "reaction" or answered is None else answered.answer
    if answer is None:
        return RESTING
    if answer.kind == "silence":
        return "cold"
    unmoved = answer.kind == "evidence" and answered is not None and answered.state == "stands"
    return "suspicious" if unmoved else RESTING
