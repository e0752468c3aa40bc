"""Whether giving in is the easy win, and whether a good deal comes by chance."""

import random
from collections import Counter
from collections.abc import Iterator

from simulator.analysis.author.finding import SEED, Finding, Study, per_cent
from simulator.negotiation.compiled import CompiledScenario, Reply
from simulator.negotiation.ledger import shown
from simulator.negotiation.offer import offered
from simulator.negotiation.region import region_of
from simulator.negotiation.state import State
from simulator.negotiation.step import begin, step
from simulator.scenario.catalogue import word

SMILES = 40
"""Per cent of random plays that may end in a Bought smile: more, and giving in happens by itself."""

WINS = 15
"""Per cent of plays that may end in a Shared win without a thought: by chance, or by giving in always."""

GIVEN_IN, LONGEST = 400, 200
"""How many plays that always give in are made, and after how many decisions one is left."""


def giving_in(study: Study) -> Iterator[Finding]:
    """Giving in pays too often, in random play or in play that gives in wherever it can."""
    plays = study.plays
    regions = Counter(
        _region(study.rules, play.ending, play.client, play.company) for play in plays if play.ending
    )
    smiles = per_cent(regions["bought_smile"], len(plays))
    if smiles > SMILES:
        yield _finding("giving-in-pays", smiles, "random-plays", "bought_smile")
    given_in = _always_given_in(study)
    ends = Counter(_region(study.rules, state.at, state.client, state.company) for state in given_in)
    wins = per_cent(ends["shared_win"], len(given_in))
    if wins > WINS:
        yield _finding("giving-in-pays", wins, "plays-giving-in", "shared_win")
    chance = per_cent(regions["shared_win"], len(plays))
    if chance > WINS:
        yield Finding("win-by-chance", ("endings",), {"share": str(chance)})


def _finding(code: str, share: int, plays: str, region: str) -> Finding:
    return Finding(code, ("endings",), {"share": str(share), "plays": word(plays), "region": word(region)})


def _region(rules: CompiledScenario, ending: str, client: int, company: int) -> str | None:
    return region_of(rules.ending_of[ending].kind, (shown(client), shown(company)), rules.regions)


def _always_given_in(study: Study) -> list[State]:
    """How plays end that take a reply that concedes wherever there is one, else any; empty if none does."""
    rules = study.rules
    if not any(reply.move == "concede" for scene in rules.scenes for reply in scene.replies):
        return []
    chance = random.Random(SEED)
    ends = (_given_in(rules, chance.choice(study.analysis.draws), chance) for _ in range(GIVEN_IN))
    return [state for state in ends if state is not None]


def _given_in(rules: CompiledScenario, draws: tuple[int, ...], chance: random.Random) -> State | None:
    state = begin(rules, draws)[0]
    for _ in range(LONGEST):
        replies = [one.reply for one in offered(rules, state) if one.available]
        if not replies:
            return None
        state = step(rules, state, chance.choice(_conceding(replies) or replies).id).state
        if state.at in rules.ending_of:
            return state
    return None


def _conceding(replies: list[Reply]) -> list[Reply]:
    return [reply for reply in replies if reply.move == "concede"]
