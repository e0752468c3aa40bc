"""What the analysis found in an attempt, in plain text: claims against facts, the decision review."""

from fractions import Fraction
from typing import TYPE_CHECKING

from simulator.commands.layout import columns, wrapped
from simulator.commands.telling import Telling

if TYPE_CHECKING:
    from simulator.analysis.findings import Findings, Verdict
    from simulator.analysis.reasons import Reason
    from simulator.analysis.review import Judged


def verdict(found: "Verdict", telling: Telling) -> list[str]:
    """Whether a claim is fair and why, and the deal that decided it with the way to it."""
    words, tested = telling.words, found.tested
    lines = [wrapped(f"{words(f'verdict.{tested.verdict}')}: {words(f'because.{tested.because}')}", "    ")]
    deal = tested.alternative
    if deal is not None:
        way = ", ".join(found.choices)
        told = words("alternative", client=deal.client, company=deal.company, choices=way)
        lines.append(wrapped(told, "    "))
    return lines


def review(findings: "Findings", telling: Telling) -> list[str]:
    """Every decision with its mark, and what the better reply would have kept."""
    words, share = telling.words, round(100 * findings.review.share)
    reasons = {reason.decision: reason for reason in findings.reasons}
    lines = ["", words("review", client=share, company=100 - share)]
    rows = [_row(judged, telling) for judged in findings.review.decisions]
    for row, judged in zip(columns(rows, indent="  ").splitlines(), findings.review.decisions, strict=True):
        lines.append(row)
        reason = reasons.get(judged.decision)
        if reason is not None:
            lines.append(wrapped(_why(reason, telling), "      "))
    return lines if findings.since is None else [*lines, _free(findings, telling)]


def _free(findings: "Findings", telling: Telling) -> str:
    words, gain = telling.words, findings.free_gain
    if gain is None:
        return words("no_free_gain")
    gains = _gains(Fraction(gain.client), Fraction(gain.company), telling)
    return words("free_gain_hidden" if gain.relied else "free_gain", gains=gains)


def _row(judged: "Judged", telling: Telling) -> tuple[str, ...]:
    words = telling.words
    mark = "" if judged.mark is None else words(f"mark.{judged.mark}")
    regret = "" if not judged.regret else words("regret", percent=_number(judged.regret, telling))
    luck = "" if not judged.lucky else words("luck", percent=_number(judged.lucky, telling, sign=True))
    return str(judged.decision), judged.choice, mark, regret, luck


def _why(reason: "Reason", telling: Telling) -> str:
    words = telling.words
    facts = ", ".join(str(getattr(telling.scenario.facts[name], "text", name)) for name in reason.told)
    gains = _gains(reason.client, reason.company, telling)
    return words(f"why.{reason.code}", better=reason.better, gains=gains, facts=facts, penalty=reason.penalty)


def _gains(client: Fraction, company: Fraction, telling: Telling) -> str:
    words = telling.words
    sides = [("client", client), ("company", company)]
    return ", ".join(words(f"gain.{side}", points=_number(n, telling, sign=True)) for side, n in sides if n)


def _number(value: Fraction, telling: Telling, *, sign: bool = False) -> str:
    """A number with one decimal where it needs one."""
    tenths = round(10 * value)
    text = str(abs(tenths) // 10)
    if tenths % 10:
        text += f"{telling.words('decimal')}{abs(tenths) % 10}"
    return f"\u2212{text}" if tenths < 0 else f"+{text}" if sign else text
