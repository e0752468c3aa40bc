"""The ending page's sentences."""

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.ending.counted import EndingCounted
from simulator.desktop.practice.ending.rows import ClaimRow, EndingView, FactRow, LedgerRow, Sum
from simulator.desktop.text.vocabulary import kind_word, mode_word, region_word, side_short

translate = QCoreApplication.translate
_MINUS = "\u2212"


def signed(points: int) -> str:
    """Points with their sign: +6, −7, 0."""
    return f"{'+' if points > 0 else _MINUS if points < 0 else ''}{abs(points)}"


def title(view: EndingView) -> str:
    """How it went, in two words: the region, or how talks ended where no region can be told yet."""
    return region_word(view.region) if view.region else kind_word(view.kind)


def verdict(view: EndingView) -> str:
    """One honest sentence about the outcome."""
    if view.kind == "walk_away":
        return translate(
            "Ending",
            "There was no deal. Whether leaving was right depends on what could still be reached; "
            "this page does not guess.",
        )
    if view.kind == "lost":
        return translate("Ending", "There was no deal: the client ended the talks.")
    return {
        "shared_win": translate("Ending", "Both sides have reason to be satisfied."),
        "bought_smile": translate("Ending", "The client is satisfied. Your company is not."),
        "squeezed_lemon": translate("Ending", "Your company is satisfied. The client is not."),
        "nobodys_deal": translate("Ending", "Neither side has reason to be satisfied."),
    }.get(view.region or "", "")


def void_words() -> str:
    """What a void deal is."""
    return translate("Ending", "The deal is void: it goes beyond your mandate, and nobody approved that.")


def split_words(view: EndingView) -> str:
    """Bought or earned: where the client's change came from."""
    split = view.split
    if view.kind != "deal":
        text = translate(
            "Ending",
            "Without a deal the terms count for nothing. What is left of the client’s change, {total}, "
            "comes from how you dealt with the client.",
        )
        return text.format(total=signed(split.total))
    text = translate(
        "Ending",
        "The client’s satisfaction changed by {total}: {bought} bought with terms, "
        "{earned} earned by how you dealt with the client.",
    )
    return text.format(total=signed(split.total), bought=signed(split.terms), earned=signed(split.earned))


def how_played(view: EndingView) -> str:
    """Mode, decisions, rewinds, time-outs: one line under the title."""
    parts = [mode_word("exam" if view.exam else "practice")]
    counted = EndingCounted()
    parts.append(counted.decisions(view.decisions))
    if view.rewinds:
        parts.append(counted.rewinds(view.rewinds))
    if view.timed_out:
        parts.append(counted.time_outs(view.timed_out))
    if view.old_version:
        parts.append(translate("Ending", "an earlier version of the scenario"))
    return " · ".join(parts)


def quoted(text: str) -> str:
    """Words as somebody said them, in the quotation marks of the language; a deed in brackets has none."""
    if text.startswith("(") and text.endswith(")"):
        return text
    return translate("Ending", "“{text}”").format(text=text)


def changed(change: int, start: int) -> str:
    """A change of a score since the start."""
    return translate("Ending", "{change} from {start}").format(change=signed(change), start=start)


def fact_lines(fact: FactRow) -> list[str]:
    """The plain facts of a term."""
    lines = [f"{fact.label}: {fact.opening} →\u00a0{fact.signed}"]
    if fact.limit:
        frame = translate("Ending", "Your limit {limit}, the client’s ask {ask}.")
    else:
        frame = translate("Ending", "No limit, the client’s ask {ask}.")
    lines.append(frame.format(limit=fact.limit, ask=fact.ask))
    if fact.over and fact.approved:
        lines.append(translate("Ending", "Beyond your limit, with approval."))
    elif fact.over:
        lines.append(translate("Ending", "Beyond your limit, without approval."))
    cost = translate("Ending", "Client {client}, company {company}.")
    lines.append(cost.format(client=signed(fact.client), company=signed(fact.company)))
    if fact.returns:
        back = translate("Ending", "In return: {what}.")
        lines.append(back.format(what=", ".join(fact.returns)))
    elif fact.company < 0:
        lines.append(translate("Ending", "Nothing came back for it."))
    return lines


def no_facts(claim: ClaimRow, view: EndingView) -> str:
    """What stands beside a claim that is about no term."""
    if claim.praise:
        return translate("Ending", "No term stands worse for the company than at the opening.")
    if view.kind != "deal":
        return translate("Ending", "No deal was signed; the terms stand where they stood at the opening.")
    return translate("Ending", "This is about the whole deal; no term stands worse for the company.")


def row_words(row: LedgerRow, cause: str) -> str:
    """An entry for a screen reader."""
    words = translate("Ending", "Decision {decision}. {side} {points}. {cause}. {detail}")
    side = side_short(row.side)
    return words.format(
        decision=row.decision, side=side, points=signed(row.points), cause=cause, detail=row.detail
    )


def sum_words(side: str, total: Sum) -> str:
    """What the entries of a side come to: 50 + 26 = 76."""
    sign = "+" if total.points >= 0 else _MINUS
    text = f"{total.start} {sign} {abs(total.points)} = {total.uncapped}"
    if total.shown != total.uncapped:
        capped = translate("Ending", "{sum}, shown as {shown}")
        text = capped.format(sum=text, shown=total.shown)
    return f"{side_short(side)}: {text}"
