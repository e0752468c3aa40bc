"""Puts together what the page of the same choices shows."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from simulator.desktop.practice.briefing.mandate import told
from simulator.desktop.practice.debrief.tabs.rewarded_words import counted_besides, weights
from simulator.desktop.practice.exercises.comparison.view import (
    ClaimLine,
    ComparisonView,
    DirectorLine,
    Mood,
    Reached,
    SeenLine,
)
from simulator.desktop.practice.exercises.words import moment_words
from simulator.desktop.text import Language
from simulator.desktop.text.evidence_words import quoted
from simulator.desktop.text.vocabulary import claim_word
from simulator.director.persona import HIGH, LOW
from simulator.scenario.wording import spoken

if TYPE_CHECKING:
    from simulator.exercise.comparison import Seen
    from simulator.history import AttemptRow, Session
    from simulator.scenario.director_model import Director


def comparison_view(
    session: "Session",
    directors: "Sequence[Director]",
    seen: "Mapping[str, Seen]",
    rows: "Sequence[AttemptRow]",
    language: Language,
    *,
    playable: bool,
) -> ComparisonView:
    """The view of a finished attempt.

    Args:
        directors: in the order to be shown, in the language in force.
        seen: what is known, by the directors' ids.
        rows: the trainee's attempts on the scenario, newest first.
    """
    reached = _reached(rows)
    client, company = session.attempt.state.shown
    played = seen.get(session.attempt.director.id)
    lines = tuple(
        _line(session, director, seen.get(director.id), played, reached.get(director.id), playable=playable)
        for director in directors
    )
    row = session.row
    return ComparisonView(
        session.scenario_words.title,
        moment_words(language, row.finished or row.changed),
        client,
        company,
        lines,
        sum(line.seen is not None for line in lines),
    )


def _line(
    session: "Session",
    director: "Director",
    seen: "Seen | None",
    played: "Seen | None",
    reached: Reached | None,
    *,
    playable: bool,
) -> DirectorLine:
    declares, rewards = director.declares, director.rewards
    words = session.scenario_words
    return DirectorLine(
        director.id,
        director.name,
        director.role,
        director.portrait,
        "" if declares is None else quoted(told(words, declares.says)),
        "" if declares is None else weights(declares.client, declares.company),
        " ".join(
            (
                weights(rewards.client, rewards.company),
                *counted_besides(director.smile_penalty, director.hindsight),
            )
        ),
        director.id == session.attempt.director.id,
        None if seen is None else _seen(session, seen, played),
        reached,
        playable,
    )


def _seen(session: "Session", seen: "Seen", played: "Seen | None") -> SeenLine:
    """What is known under a director; `played` is the same under the one of the attempt, if known."""
    held = [tested for tested in seen.claims if tested.claim != "praise"]
    return SeenLine(
        seen.followed,
        len(session.attempt.turns),
        None if seen.stopped is None else _reply(session, seen.followed),
        seen.client,
        seen.company,
        seen.region,
        seen.kind,
        bool(seen.void),
        seen.stance,
        _mood(seen),
        seen.contradictions,
        seen.refused,
        tuple(ClaimLine(claim_word(tested.claim), tested.verdict) for tested in held),
        len(held) < len(seen.claims),
        played is not None and seen.refused < played.refused,
    )


def _mood(seen: "Seen") -> Mood | None:
    if seen.pleasure is None:
        return None
    return "pleased" if seen.pleasure >= HIGH else "displeased" if seen.pleasure < LOW else "unmoved"


def _reply(session: "Session", place: int) -> str:
    """The words of the reply at a decision, from 0."""
    step = session.attempt.turns[place].step
    address = ("scenes", step.scene, "choices", step.choice, "say")
    return spoken(session.scenario_words, address, step.before.terms)


def _reached(rows: "Sequence[AttemptRow]") -> dict[str, Reached]:
    """The latest finished attempt under each director; another way through a deal is none of its own."""
    found: dict[str, Reached] = {}
    for row in rows:
        ended = row.finished is not None and row.client is not None and row.company is not None
        if ended and row.variation_of is None and row.director not in found:
            found[row.director] = Reached(row.id, row.client or 0, row.company or 0)
    return found
