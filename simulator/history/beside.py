"""What a trainee did besides choosing replies: forecasts sealed, calls taken, answers given in the office."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from simulator.history.rows import NewEvent, StoredEvent

if TYPE_CHECKING:
    from simulator.office.forecast import Forecast
    from simulator.office.talk import Answer


@dataclass(slots=True)
class Beside:
    """All of it, in order; folded over the stored events, or added to as it happens.

    Attributes:
        forecasts: as sealed.
        calls: for each message that rang, by its number, whether it was answered.
        answers: what was said in the office.
        office_left: whether the talk there is over.
    """

    forecasts: list["Forecast"] = field(default_factory=list)
    calls: dict[int, bool] = field(default_factory=dict)
    answers: list["Answer"] = field(default_factory=list)
    office_left: bool = False
    _rang_at: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, events: Iterable[StoredEvent]) -> "Beside":
        """What the events of an attempt come to.

        Raises:
            ValueError: an event does not hold what its kind does.
        """
        beside = cls()
        for event in events:
            try:
                beside.take(event.kind, event.data or {})
            except (AttributeError, KeyError, TypeError) as error:
                raise ValueError(f"event {event.number} is not what was stored") from error
        return beside

    def take(self, kind: str, data: dict[str, Any]) -> None:
        """Add what an event says; events of other kinds say nothing here."""
        if kind == "forecast":
            self.forecasts.append(_forecast(data))
        elif kind == "call":
            self.calls[data["message"]] = data["answered"]
            self._rang_at[data["message"]] = data["decision"]
        elif kind == "answer":
            self.answers.append(_answer(data))
        elif kind == "office_left":
            self.office_left = True
        elif kind == "rewind":
            # A call that was taken back may ring again, with the same number or another.
            for number in [number for number, decision in self._rang_at.items() if decision > data["to"]]:
                del self.calls[number], self._rang_at[number]


def forecast_event(forecast: "Forecast") -> NewEvent:
    """A forecast as it is stored."""
    return NewEvent(
        "forecast",
        data={
            "subject": forecast.subject,
            "moment": forecast.moment,
            "chips": dict(forecast.chips),
            "picked": forecast.picked,
            "confidence": forecast.confidence,
        },
    )


def answer_event(answer: "Answer", said: Iterable[str]) -> NewEvent:
    """An answer in the office as it is stored, with what the director said to it."""
    lines = list(said)
    data = {"answer": answer.kind, "evidence": list(answer.evidence)}
    return NewEvent("answer", data=data, shown={"said": lines} if lines else None)


def _forecast(data: dict[str, Any]) -> "Forecast":
    from simulator.office.forecast import Forecast

    chips = tuple(data["chips"].items())
    return Forecast(data["subject"], data["moment"], chips, data["picked"], data["confidence"])


def _answer(data: dict[str, Any]) -> "Answer":
    from simulator.office.talk import Answer

    return Answer(data["answer"], tuple(data["evidence"]))
