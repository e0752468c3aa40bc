"""What makes a scenario too large for the exact analysis."""

import math
from collections import Counter

from simulator.analysis.author.finding import Finding
from simulator.analysis.columns import domain
from simulator.analysis.variables import Variable, Variables
from simulator.negotiation.compiled import CompiledScenario

_SCORES = 100
"""How many values a score may have as far as its readers are concerned, at most."""


def too_large(rules: CompiledScenario, limit: int) -> Finding:
    """Where most is still remembered, and what: once-only replies, facts, terms, scores.

    Args:
        limit: the states that the analysis may hold.
    """
    kept = Variables(rules).kept
    scene = max(kept, key=lambda name: sum(math.log2(_values(rules, one)) for one in kept[name]))
    counts = Counter(kind for kind, _ in kept[scene])
    args = {
        "limit": f"{limit:,}",
        "scene": scene,
        "replies": str(counts["used"]),
        "facts": str(counts["fact"] + counts["learnt"] + counts["approved"]),
        "terms": str(counts["term"]),
        "scores": str(counts["score"]),
    }
    return Finding("analysis-too-large", ("scenes", scene), args)


def _values(rules: CompiledScenario, variable: Variable) -> int:
    return _SCORES if variable[0] == "score" else len(domain(rules, variable))
