"""The whole state of an attempt at one moment: small, frozen, hashable, without words."""

from typing import Protocol

from simulator.negotiation.ledger import shown
from simulator.negotiation.record import record


class Readable(Protocol):
    """What conditions read: a state, or the table while a step is being made."""

    @property
    def terms(self) -> "tuple[int, ...] | list[int]": ...
    @property
    def facts(self) -> "tuple[int, ...] | list[int]": ...
    @property
    def draws(self) -> tuple[int, ...]: ...
    @property
    def learnt(self) -> int: ...
    @property
    def approved(self) -> "tuple[int, ...] | list[int]": ...
    @property
    def client(self) -> int: ...
    @property
    def company(self) -> int: ...


@record
class State:
    """Where talks stand. Positions refer to the compiled scenario's tuples.

    Attributes:
        at: the scene, or the ending once talks have ended.
        decision: how many decisions have been made.
        terms: the position of the level on the table, per term.
        facts: flags (0 or 1) and counters, per fact that is not a draw.
        draws: the position of each draw's hidden value.
        learnt: bit i is set once draw i has been learnt.
        approved: the furthest level approved, per term; -1 where no approval was given.
        used: bit i is set once reply number i was given.
        visited: bit i is set once scene number i was entered.
        client, company: the uncapped running totals.
    """

    at: str
    decision: int
    terms: tuple[int, ...]
    facts: tuple[int, ...]
    draws: tuple[int, ...]
    learnt: int
    approved: tuple[int, ...]
    used: int
    visited: int
    client: int
    company: int

    @property
    def shown(self) -> tuple[int, int]:
        """Both scores as shown, client first."""
        return shown(self.client), shown(self.company)
