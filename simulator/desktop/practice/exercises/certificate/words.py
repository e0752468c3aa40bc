"""The words of a certificate."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate

from simulator.desktop.text import Language
from simulator.desktop.text.vocabulary import result_word
from simulator.scenario.wording import number_words

if TYPE_CHECKING:
    from simulator.exercise.certificate import Certificate, CertifiedDeal

translate = QCoreApplication.translate
NONE = "—"
"""Stands for what is not known, or was not done."""


def title() -> str:
    """What the sheet is."""
    return translate("Certificate", "Certificate of an exam")


def trainee(made: "Certificate") -> str:
    """Whose it is."""
    return made.trainee or translate("Certificate", "(no name given)")


def when(made: "Certificate", language: Language) -> str:
    """From when to when it was played, in the time of this place."""
    began, ended = made.began.astimezone(), made.ended.astimezone()
    first = f"{_day(began, language)}, {language.clock(began)}"
    if began.date() == ended.date():
        return f"{first} – {language.clock(ended)}"
    return f"{first} – {_day(ended, language)}, {language.clock(ended)}"


def result(deal: "CertifiedDeal") -> str:
    """How a deal ended."""
    words = result_word(deal.region, deal.kind)
    if not deal.void:
        return words
    return translate("Certificate", "{result}, outside the mandate").format(result=words)


def lost(deal: "CertifiedDeal", language: Language) -> str:
    """What a deal's replies gave away."""
    if deal.regret is None:
        return NONE
    frame = translate("Certificate", "{share} %")
    return frame.format(share=number_words(deal.regret, language.code, places=1))


def forecast(deal: "CertifiedDeal") -> str:
    """The skill of the forecast; a dash where none was made."""
    return NONE if deal.forecast is None else str(deal.forecast).replace("-", "\u2212")


def managing_up(deal: "CertifiedDeal") -> str:
    """How well the director was kept in the picture."""
    return NONE if deal.managing_up is None else str(deal.managing_up)


def heads() -> tuple[str, str, str, str, str, str, str]:
    """The heads of the table of deals."""
    return (
        translate("Certificate", "Deal"),
        translate("Certificate", "Came to"),
        translate("Certificate", "Client"),
        translate("Certificate", "Company"),
        translate("Certificate", "Lost"),
        translate("Certificate", "Forecast"),
        translate("Certificate", "Managing up"),
    )


def weakest(made: "Certificate", titles: tuple[str, ...]) -> str:
    """The deal to look at again, with both scores."""
    deal = made.deals[made.weakest]
    frame = translate(
        "Certificate", "The deal to look at again: {number}. {title} — client {client}, company {company}."
    )
    return frame.format(
        number=made.weakest + 1,
        title=titles[made.weakest],
        client=deal.client,
        company=deal.company,
    )


def notes() -> tuple[str, ...]:
    """What the figures mean."""
    return (
        translate(
            "Certificate",
            "Client and company: 0 to 100, as the talks ended. Both are named, because either alone says "
            "little; there is no pass mark.",
        ),
        translate(
            "Certificate",
            "Lost: what each reply gave away against the best that could still be reached, in per cent of "
            "the scale, added up over the deal: 0 is perfect, and it can pass 100.",
        ),
        translate(
            "Certificate",
            "Forecast: how well the director’s real demand was read; 100 is perfect, 0 no better than an "
            "even spread, a dash: no forecast was made.",
        ),
        translate(
            "Certificate",
            "Managing up: criterion asked in time, agreement confirmed, limits announced, claims answered "
            "rightly; 0 to 100.",
        ),
    )


def conditions() -> str:
    """How an exam is played."""
    return translate(
        "Certificate",
        "Played in exam mode: scores hidden, nothing taken back, no hints; first attempts count.",
    )


def versions(made: "Certificate") -> str:
    """Program, rules and seed."""
    parts = [translate("Certificate", "Program {version}").format(version=made.program)]
    if made.rules is not None:
        parts.append(translate("Certificate", "rules {version}").format(version=made.rules))
    if made.seed is not None:
        parts.append(translate("Certificate", "seed {seed}").format(seed=made.seed))
    parts.append(translate("Certificate", "run {run}").format(run=made.run))
    return " · ".join(parts)


def _day(moment: datetime, language: Language) -> str:
    return language.locale().toString(QDate(moment.year, moment.month, moment.day), "d MMMM yyyy")
