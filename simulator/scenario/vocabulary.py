"""The words of the format: every closed list that a trainer may choose from, in the order it is shown."""

from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, Strict, StringConstraints

T = TypeVar("T")

Level = Literal["beginner", "intermediate", "advanced"]
TermKind = Literal["price", "payment", "credit", "delivery", "extra", "volume", "commitment", "other"]
Phase = Literal["opening", "probing", "bargaining", "closing"]
Move = Literal["probe", "trade", "hold", "concede", "silence", "ask"]
Mood = Literal["calm", "pleased", "guarded", "annoyed", "impatient", "surprised", "worried", "cold", "angry"]
Facet = Literal["process", "relation", "face"]
EndingKind = Literal["deal", "walk_away", "lost"]
Upward = Literal["warn", "recap", "admit", "name_contradiction"]
Criterion = Literal["priority", "floor", "approval", "success", "judged", "horizon"]
Substitution = Literal[
    "conceded", "price", "deferral", "delivery", "bent", "extras", "spoiled", "client_first"
]
Approves = Literal["always", "never", "when_backed"]
Occasion = Literal["before", "during", "after", "concession"]
Topic = Literal[
    "all",
    "price",
    "payment",
    "credit",
    "delivery",
    "extra",
    "volume",
    "commitment",
    "other",
    "rules",
    "manner",
]
DealRegion = Literal["shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal"]
"""Where a deal may lie on the map of the two scores."""
ExerciseKind = Literal["campaign", "exam", "comparison"]
Leaning = Literal["client", "company"]
Stance = Literal["supportive", "neutral", "questioning", "suspicious", "accusing", "withdrawn"]
Demand = Literal["happy_client", "most_margin", "any_price", "look_tough", "no_surprises"]
LineOccasion = Literal[
    "concession",
    "second_concession",
    "past_middle",
    "limit",
    "gain",
    "cooling",
    "idle",
    "granted",
    "refused",
    "evasion",
    "silence",
    "warned",
    "recapped",
    "admitted",
    "named",
    "withdrawn",
    "signed",
    "delighted",
    "parted",
    "praise",
]

SNAKE = r"^[a-z][a-z0-9_]*$"
KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Translatable:
    """Marks a field as words that people read: what the translation catalogues collect."""


class FileName:
    """Marks a string as an id that is also a file name (kebab-case)."""


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True), Translatable()]
Id = Annotated[str, StringConstraints(pattern=SNAKE)]
FileId = Annotated[str, StringConstraints(pattern=KEBAB), FileName()]
Condition = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Points = Annotated[int, Field(ge=-100, le=100)]
Score = Annotated[int, Field(ge=0, le=100)]
Percent = Annotated[int, Field(ge=0, le=100)]
Seq = Annotated[tuple[T, ...], Strict(False)]
"""A YAML list: read leniently into a tuple, its items strictly."""


class Authored(BaseModel):
    """What a trainer writes: no unknown keys, no silent conversions, never changed after loading."""

    # Built when a file is first validated: what the cache of the library gives back never is.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)
