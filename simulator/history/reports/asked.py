"""What a report is wanted of."""

from dataclasses import dataclass, replace

from simulator.history.exchange.words import Language
from simulator.history.query import Query


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose report over which deals, and how it is written.

    Attributes:
        query: which deals. If it names one trainee, the report is this person's; else it is of a group: of
            its `trainees`, or of everybody who has a deal that is meant. Its order says nothing.
        names: whether people are called by their names; otherwise they are "Person 1", "Person 2" and so on.
        language: of every word.
    """

    query: Query
    names: bool = True
    language: Language = "en"

    @property
    def group(self) -> bool:
        """Whether the report is of a group."""
        return self.query.trainee is None

    @property
    def deals(self) -> Query:
        """The deals that are meant, and other ways that were tried: the oldest first."""
        return replace(self.query, ended=None, order="started", ascending=True)
