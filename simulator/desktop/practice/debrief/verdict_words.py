"""The one sentence over the debrief: how it ended, and the lever that would have changed it most."""

from simulator.desktop.practice.debrief.counted import DebriefCounted
from simulator.desktop.practice.debrief.phrases import gains, translate
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.text.vocabulary import kind_word, region_word


def title(view: DebriefView) -> str:
    """How it went, in two words: the region, or how talks ended where no region can be told."""
    verdict = view.verdict
    return region_word(verdict.region) if verdict.region else kind_word(verdict.kind)


def sentence(view: DebriefView) -> str:
    """What it came to, and which decision would have changed it most."""
    lever = _lever(view)
    if view.verdict.kind != "deal" or view.verdict.code == "void":
        return lever or _no_deal(view)
    return f"{_outcome(view)} {lever}".strip()


def _outcome(view: DebriefView) -> str:
    return {
        "shared_win": translate("Verdict", "Both sides have reason to be satisfied."),
        "bought_smile": translate("Verdict", "The client is satisfied; your company paid for it."),
        "squeezed_lemon": translate("Verdict", "Your company is satisfied; the client paid for it."),
        "nobodys_deal": translate("Verdict", "Neither side has reason to be satisfied."),
    }.get(view.verdict.region or "", "")


def _no_deal(view: DebriefView) -> str:
    if view.verdict.kind == "lost":
        return translate("Verdict", "There was no deal: the client ended the talks.")
    return translate("Verdict", "There was no deal: you ended the talks.")


def _lever(view: DebriefView) -> str:
    """The second half: empty where nothing is known yet."""
    verdict = view.verdict
    words = {
        "void": _void,
        "walked_sound": _walked_sound,
        "walked_late": _walked_late,
        "walked_missed": _walked_missed,
        "lost": _lost,
        "nothing_left": _nothing_left,
        "lucky": _lucky,
        "told": _told,
        "nobody_worse": _nobody_worse,
        "trade": _trade,
        "little_by_little": _little_by_little,
    }.get(verdict.code)
    return "" if words is None else words(view)


def _void(view: DebriefView) -> str:
    text = translate(
        "Verdict",
        "The deal is void: signed outside your mandate, approved by nobody ({terms}). That cost {points}.",
    )
    points = DebriefCounted().points(abs(view.verdict.company))
    return text.format(terms=", ".join(view.terms), points=points)


def _walked_sound(_view: DebriefView) -> str:
    return translate(
        "Verdict",
        "Leaving was right: nothing within reach was better for both sides, and nothing was lost on the way.",
    )


def _walked_late(view: DebriefView) -> str:
    text = translate(
        "Verdict",
        "By then leaving was right. A better deal for both had been lost by decision {number}: {gains}.",
    )
    return text.format(number=view.verdict.decision, gains=_gains(view))


def _walked_missed(view: DebriefView) -> str:
    found = _gains(view)
    if not found:
        return translate(
            "Verdict", "You left although a deal better for both sides could still have been there."
        )
    text = translate(
        "Verdict", "You left a deal that was better for both sides and could still be signed: {gains}."
    )
    return text.format(gains=found)


def _lost(view: DebriefView) -> str:
    if view.verdict.decision is None:
        return translate("Verdict", "The client ended the talks, though no single decision was an error.")
    text = translate("Verdict", "The client ended the talks. Decision {number} cost most.")
    return text.format(number=view.verdict.decision)


def _nothing_left(_view: DebriefView) -> str:
    return translate(
        "Verdict", "Nothing was left on the table: nobody could have had more without the other having less."
    )


def _lucky(view: DebriefView) -> str:
    text = translate("Verdict", "Nothing was left on the table, but luck made up for decision {number}.")
    return text.format(number=view.verdict.decision)


def _told(view: DebriefView) -> str:
    text = translate(
        "Verdict", "Decision {number} cost most: another reply would have told you what was hidden ({told})."
    )
    return text.format(number=view.verdict.decision, told="; ".join(view.told))


def _nobody_worse(view: DebriefView) -> str:
    text = translate(
        "Verdict",
        "Decision {number} cost most: a better reply kept {gains} within reach, with nobody worse off.",
    )
    return text.format(number=view.verdict.decision, gains=_gains(view) or _a_little())


def _trade(view: DebriefView) -> str:
    text = translate(
        "Verdict",
        "Decision {number} cost most: a better reply kept a better exchange within reach ({gains}).",
    )
    return text.format(number=view.verdict.decision, gains=_gains(view) or _a_little())


def _little_by_little(view: DebriefView) -> str:
    text = translate(
        "Verdict", "No single decision was an error, yet something was left on the table: {gains}."
    )
    return text.format(gains=_either(view))


def _a_little() -> str:
    return translate("Verdict", "a fraction of a point")


def _gains(view: DebriefView) -> str:
    return gains(view.verdict.client, view.verdict.company)


def _either(view: DebriefView) -> str:
    """The gap lines: each of them with the other side as it is, so not both at once."""
    client, company = gains(view.verdict.client, 0), gains(0, view.verdict.company)
    if not client or not company:
        return client or company
    return translate("Verdict", "{one}, or {other}").format(one=company, other=client)
