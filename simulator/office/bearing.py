"""Which facts speak against which claim: the rules of what counts as an answer."""

from simulator.attempt import Attempt
from simulator.director.claims import KINDS, Claim
from simulator.director.facts import TermFacts, facts_of
from simulator.director.message import contradict
from simulator.negotiation.ledger import total
from simulator.office.links import linked
from simulator.office.pieces import Evidence, reported


class Case:
    """One claim against one attempt."""

    def __init__(self, attempt: Attempt, claim: Claim) -> None:
        self._attempt, self._claim = attempt, claim
        self._given = {facts.term: facts for facts in claim.facts}
        self._about_all = claim.id not in KINDS

    def bears(self, piece: Evidence, *, hindsight: bool) -> bool:
        """Whether a fact speaks against the claim.

        Args:
            hindsight: whether the claim could only be known to be right afterwards.
        """
        match self._claim.id:
            case "praise":
                return False
            case "walked":
                return self._against_walking(piece)
            case "client_first":
                return self._against_praise(piece)
        match piece.kind:
            case "message":
                return self._contradicts(piece)
            case "criterion":
                return self._contradicts(piece) or self._meets(piece)
            case "return":
                returns = (back for facts in self._given.values() for back in facts.returns)
                return any(back.decision == piece.decision for back in returns)
            case "rival" | "fact":
                return not self._given.keys().isdisjoint(linked(self._attempt, piece.fact or ""))
            case "draw":
                return hindsight
            case "recap":
                return any(self._in_writing(term, piece.decision) for term in self._given)
            case "warning":
                return any(self._warned(facts, piece.decision or 0) for facts in self._given.values())
            case "past":
                return self._claim.id in ("spoiled", "bent")
            case "survey":
                return self._about_all and self._earned()
        return self._of_term(piece)

    def _of_term(self, piece: Evidence) -> bool:
        """Where a term stands, what the mandate allowed, and what was approved."""
        facts = self._given.get(piece.term or "")
        if facts is None:
            # What was won elsewhere answers a claim about the whole deal.
            return self._about_all and piece.kind == "term" and self._facts(piece).company > 0
        if piece.kind == "term":
            return facts.signed < facts.ask
        if piece.kind == "mandate":
            return facts.limit is not None and facts.signed <= facts.limit
        return facts.approved and not self.denies(piece)

    def denies(self, piece: Evidence) -> bool:
        """Whether he will not remember: an approval by one who forgets, and nobody put it in writing."""
        if piece.kind != "approval" or not self._attempt.director.forgets:
            return False
        return not any(decision >= (piece.decision or 0) for decision in reported(self._attempt, "recap"))

    def _facts(self, piece: Evidence) -> TermFacts:
        terms = [term.id for term in self._attempt.rules.terms]
        return facts_of(self._attempt.talks, terms.index(piece.term or ""))

    def _contradicts(self, piece: Evidence) -> bool:
        """He said the opposite himself."""
        said = self._attempt.messages[piece.message or 0]
        return contradict(self._claim.about, self._claim.leans, said.about, said.leans)

    def _meets(self, piece: Evidence) -> bool:
        """The deal is what he said he judges by: inside the limits, above the floor only by what was given,
        or good for both.
        """
        address = self._attempt.messages[piece.message or 0].address
        declares, client = self._attempt.director.declares, self._attempt.state.shown[0]
        if "approval" in address:
            return all(f.limit is None or f.signed <= f.limit or f.approved for f in self._given.values())
        if "floor" in address:
            floor = declares.floor if declares is not None else None
            without = client - sum(facts.client for facts in self._given.values())
            return floor is not None and without < floor <= client
        ended = self._attempt.ended
        both = ended is not None and ended.region == "shared_win"
        return both and "horizon" not in address and self._attempt.messages[piece.message or 0].leans is None

    def _in_writing(self, term: str, decision: int | None) -> bool:
        """An approval that covers a term given was there when the recap was written."""
        if not self._given[term].approved:
            return False
        place = [other.id for other in self._attempt.rules.terms].index(term)
        state = self._attempt.talks.steps[(decision or 1) - 1].state
        return state.approved[place] >= self._given[term].signed

    def _warned(self, facts: TermFacts, decision: int) -> bool:
        """He was warned before a term reached its limit, and it did."""
        if facts.limit is None or facts.signed < facts.limit:
            return False
        place = [other.id for other in self._attempt.rules.terms].index(facts.term)
        reached = (s.state.decision for s in self._attempt.talks.steps if s.state.terms[place] >= facts.limit)
        return decision <= next(reached, 0)

    def _earned(self) -> bool:
        """The client is satisfied by how the talks were held at least as much as by the terms."""
        dealt = [entry for entry in self._attempt.ledger if entry.cause in ("act", "effect")]
        earned = total(dealt, "client")
        bought = self._attempt.state.client - self._attempt.rules.start[0] - earned
        return earned > 0 and earned >= bought

    def _against_walking(self, piece: Evidence) -> bool:
        """What speaks for leaving: an ask past the mandate, and his own word for the company."""
        if piece.kind == "mandate":
            facts = self._facts(piece)
            return facts.limit is not None and facts.ask > facts.limit
        if piece.kind in ("message", "criterion"):
            return self._attempt.messages[piece.message or 0].leans == "company"
        return False

    def _against_praise(self, piece: Evidence) -> bool:
        """What speaks against celebrating: what it cost us, and his own word for the company."""
        if piece.kind == "term":
            places = range(len(self._attempt.rules.terms))
            given = any(facts_of(self._attempt.talks, place).company < 0 for place in places)
            # Where nothing was given at all, any term shows that there is nothing to praise.
            return self._facts(piece).company < 0 or not given
        if piece.kind == "mandate":
            facts = self._facts(piece)
            return facts.limit is not None and facts.signed > facts.limit and not facts.approved
        return piece.kind in ("message", "criterion") and self._contradicts(piece)
