"""One sentence to send the director tomorrow: chosen from what this attempt showed."""

from dataclasses import dataclass
from typing import Literal

from simulator.scenario.vocabulary import Criterion

Code = Literal[
    "own_up",
    "warn_first",
    "which_of_the_two",
    "known_then",
    "his_policy",
    "next_time",
    "own_claim",
    "ask_criterion",
    "in_writing",
    "name_the_return",
    "bring_the_sum",
    "earned",
    "keep",
]


@dataclass(frozen=True, slots=True)
class Tomorrow:
    """What to write. `code` is the first that fits:

    - own_up: the deal is void: say it before he finds it. `term`, and in `company` what it cost (0 or less).
    - warn_first: `term` reached its limit in `decision` without a warning or an approval before: next time
      he hears it first.
    - which_of_the_two: two of his statements (`messages`) pull apart, and nobody asked which of them holds.
    - known_then: `claim` rests on what nobody could know: what was known then.
    - his_policy: `claim` asks for what his declared policy forbids: which of the two is to be followed.
    - next_time: a fair `claim` was owned in the office: what is done otherwise next time (`client` and
      `company`: how the better deal differs; 0 and 0 where no deal decided it).
    - own_claim: a fair `claim` was not owned: own it now. The same values.
    - ask_criterion: no criterion was asked: ask for `criterion`, the first of the six that he states, or
      simply the first.
    - in_writing: an approval of his (of `term`, in `decision`) stands nowhere in writing.
    - name_the_return: in `decision` something was given with nothing in return: say what came back, or
      will. `term` is what was given.
    - bring_the_sum: an unfair `claim` with its sum in points: `client` and `company`.
    - earned: the client's change was earned rather than bought: `client` points earned, `company` points
      that the terms cost.
    - keep: nothing of the kind: what will be kept as it was done.

    Attributes:
        claim: the number of the claim it is about, from 0.
        messages: the numbers of two statements of his that contradict each other, the earlier first.
    """

    code: Code
    claim: int | None = None
    term: str | None = None
    criterion: Criterion | None = None
    messages: tuple[int, int] | None = None
    decision: int | None = None
    client: int = 0
    company: int = 0
