"""What is being worked out, and why something could not be: one sentence each."""

from simulator.debrief.study import Study
from simulator.desktop.practice.debrief.phrases import translate


def working_words() -> str:
    """What is still to come."""
    return translate("Study", "Working out what was possible: marks, better replies and the verdict follow.")


def missing_words(study: Study) -> str:
    """What a study lacks, and why; empty where nothing is missing."""
    if study.reason == "score_farm":
        return translate("Study", "A loop of this scenario adds points for ever: nothing can be called best.")
    if study.findings is None or study.since is None:
        return translate(
            "Study", "This scenario is too large to be searched: what was possible cannot be told."
        )
    if study.since > 1:
        text = translate("Study", "Too large to be searched whole: exact from decision {number} on.")
        return text.format(number=study.since)
    if study.reason == "too_many_endings":
        return translate(
            "Study", "Too many endings to list them all: claims are not tested, marks are exact."
        )
    return ""
