"""The sentences of the balance, in the language in force when they are asked for."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from simulator.analysis.author.balance import Balance
from simulator.desktop.text.vocabulary import kind_word, region_word

translate = QCoreApplication.translate

Number = Callable[[int], str]
"""Writes a whole number as the language in force does."""

NARROW = "\N{NO-BREAK SPACE}"


def percent(share: float) -> str:
    """A share, 0 to 1, in whole per cent; what is there is never told as none, nor what is not all as all."""
    whole = round(100 * share)
    if share > 0 and not whole:
        return f"<1{NARROW}%"
    if whole == 100 and share < 0.9999:
        return f">99{NARROW}%"
    return f"{whole}{NARROW}%"


def end_word(name: str) -> str:
    """A region of deals, a kind of ending, or that there was no end."""
    if name == "stuck":
        return translate("Balance", "Got stuck")
    if name in ("deal", "walk_away", "lost"):
        return _kinds()[name]
    return region_word(name)


def _kinds() -> dict[str, str]:
    # The trainer's words: nobody here is "you".
    return {
        "deal": kind_word("deal"),
        "walk_away": translate("Balance", "Walked away"),
        "lost": kind_word("lost"),
    }


def step_words(step: str, count: int, number: Number) -> str:
    """What is done now."""
    if step == "states" and count:
        text = translate("Balance", "Working out what can happen: {count} states")
        return text.format(count=number(count))
    if step == "plays" and count:
        return translate("Balance", "Playing at random: {count}").format(count=number(count))
    if step == "director":
        return translate("Balance", "Comparing directors: {count}").format(count=count)
    return {
        "states": translate("Balance", "Working out what can happen"),
        "endings": translate("Balance", "Listing how talks can end"),
        "plays": translate("Balance", "Finding how often each ending comes at random"),
        "players": translate("Balance", "Trying rules of thumb"),
        "checks": translate("Balance", "Checking what an author should know"),
    }[step]


def source_words(balance: Balance, number: Number) -> str:
    """Where the figures come from."""
    if balance.exact:
        return translate("Balance", "exact")
    text = translate("Balance", "{count} random runs, seed {seed}")
    return text.format(count=number(balance.plays), seed=balance.seed)


def reason_words(balance: Balance) -> str:
    """Why not everything is exact; empty where it is."""
    return {
        None: "",
        "too_many_states": translate(
            "Balance",
            "Too large to be searched whole: the frontier is not known, and rare endings are missing.",
        ),
        "too_wide": translate(
            "Balance",
            "One scene remembers too much to be searched: the frontier is not known, and rare endings are "
            "missing.",
        ),
        "score_farm": translate(
            "Balance",
            "A loop adds points for ever, so there is no best ending. What is shown comes from random runs.",
        ),
        "too_many_endings": translate(
            "Balance",
            "There are too many different endings to list: the frontier is exact, but rare ones are missing.",
        ),
    }[balance.reason]


def failure_words(why: str) -> str:
    """Why nothing came of it, in one sentence."""
    known = {
        "memory": translate("Balance", "There is not enough memory to work the balance out."),
        "director": translate("Balance", "There is no such director in the library, or his file has errors."),
        "errors": translate("Balance", "The text has errors by now."),
    }
    unforeseen = translate("Balance", "The balance was not worked out, because of an error in the program.")
    return known.get(why, unforeseen)


def player_word(name: str) -> str:
    """The name of a rule of thumb."""
    return {
        "pleaser": translate("Balance", "Whatever pleases the client most"),
        "squeezer": translate("Balance", "Whatever brings us most"),
        "first": translate("Balance", "The first reply"),
        "longest": translate("Balance", "The longest reply"),
        "politest": translate("Balance", "The politest reply"),
        "toughest": translate("Balance", "The toughest reply"),
    }[name]


class BalanceCounted(QObject):
    """Words with a number; methods, because the tool that collects texts knows a number only there."""

    def balance_of(self, endings: int) -> str:
        """The headline."""
        if endings == 1:
            return self.tr("Balance of 1 ending")
        return self.tr("Balance of %n endings", "", endings)

    def outcomes(self, count: int, written: str) -> str:
        """How many distinct outcomes there are; `written` is the number with its separators."""
        if count == 1:
            return self.tr("1 different outcome")
        return self.tr("{count} different outcomes", "", count).format(count=written)

    def states(self, count: int, written: str) -> str:
        """How many states can be reached."""
        if count == 1:
            return self.tr("1 state")
        return self.tr("{count} states", "", count).format(count=written)

    def decisions(self, count: int) -> str:
        """How long a way is."""
        if count == 1:
            return self.tr("1 decision")
        return self.tr("%n decisions", "", count)

    def points(self, count: int) -> str:
        """How many distinct points there are."""
        if count == 1:
            return self.tr("1 point")
        return self.tr("%n points", "", count)

    def single(self, code: str, count: int) -> str:
        """How many findings of a kind there are, told together."""
        if code == "reply-off-frontier":
            return self.tr("On no way to the frontier: %n replies", "", count)
        if code == "reply-on-most-ways":
            return self.tr("On most ways to the frontier: %n replies", "", count)
        if code == "reply-dominated":
            return self.tr("Plainly wrong: %n replies", "", count)
        return self.tr("Conditions that never change: %n", "", count)
