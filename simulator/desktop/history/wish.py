"""Which attempts a person wants to see."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from simulator.history.query import Order, Query
    from simulator.history.rows import Mode

Period = Literal["7", "30", "90", "year", "all"]
PERIODS: tuple[Period, ...] = get_args(Period)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the filters are set to; None, "all" and empty are any.

    Attributes:
        trainee: whose; None for everyone.
        scenario, director: by their ids.
        period: the last so many days, today included, or since the year began, in this place's time.
        text: what is looked for.
    """

    trainee: str | None = None
    scenario: str | None = None
    director: str | None = None
    mode: "Mode | None" = None
    period: Period = "all"
    text: str = ""

    def narrows(self, mine: str) -> bool:
        """Whether fewer attempts than all of this trainee's are meant."""
        return self not in (Wish(trainee=mine), Wish())

    def query(self, order: "Order" = "started", *, ascending: bool = False) -> "Query":
        """The same as the store is asked."""
        from simulator.history.query import Query

        return Query(
            trainee=self.trainee,
            scenario=self.scenario,
            director=self.director,
            mode=self.mode,
            since=since(self.period, datetime.now(UTC)),
            text=self.text.strip(),
            order=order,
            ascending=ascending,
        )


def since(period: Period, now: datetime) -> datetime | None:
    """When a period began, in UTC; None for all time. Days begin at midnight of this place's time."""
    today = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    if period == "all":
        return None
    if period == "year":
        # The offset of today is not that of January everywhere: the day is looked up anew.
        first = today.replace(month=1, day=1, tzinfo=None).astimezone()
        return first.astimezone(UTC)
    first = (today.replace(tzinfo=None) - timedelta(days=int(period) - 1)).astimezone()
    return first.astimezone(UTC)
