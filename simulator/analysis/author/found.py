"""A finding about what was written: a value that needs no analysis to be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.negotiation.ledger import Address


@dataclass(frozen=True, slots=True)
class Finding:
    """A code of the problem catalogue, the address in the authored model, and what the sentences need."""

    code: str
    address: Address
    args: Mapping[str, str] = field(default_factory=dict)
