"""What a choice does: the one place where it is decided, in the fixed order of the rules.

The machine, the exact analysis, the replay and every view use this and derive nothing themselves.
"""

from simulator.negotiation.compiled import Branch, CompiledScenario, Effects, Ending, Reply, Scene, Speech
from simulator.negotiation.events import (
    ApprovalAsked,
    CriterionAsked,
    Ended,
    Entered,
    Event,
    Learnt,
    Narrated,
    Replied,
    Reported,
    Spoke,
)
from simulator.negotiation.ledger import Entry, shown
from simulator.negotiation.offer import NotOffered, is_offered, offered
from simulator.negotiation.record import record
from simulator.negotiation.region import region_of
from simulator.negotiation.state import State
from simulator.negotiation.table import Table


@record
class Step:
    """One decision, whole: where talks stood, what happened, every point, where they stand now.

    `relied_on` names the draws that decided something here though they had not been learnt.
    """

    before: State
    state: State
    choice: str
    timed_out: bool
    events: tuple[Event, ...]
    entries: tuple[Entry, ...]
    relied_on: tuple[str, ...]

    @property
    def scene(self) -> str:
        """Where the reply was given."""
        return self.before.at

    @property
    def ended(self) -> Ended | None:
        """The end of the talks, if this step brought it."""
        last = self.events[-1]
        return last if isinstance(last, Ended) else None


def begin(scenario: CompiledScenario, draws: tuple[int, ...]) -> tuple[State, tuple[Event, ...]]:
    """The state in which talks open under these hidden draws, and what is seen on arrival."""
    return begin_at(scenario, Table.opening(scenario, draws).state(scenario.first))


def begin_at(scenario: CompiledScenario, state: State) -> tuple[State, tuple[Event, ...]]:
    """Talks that begin in this state: it comes to its scene, and what is seen there."""
    table = Table(scenario, state)
    _enter(table, scenario.scene_of[state.at])
    return table.state(state.at), tuple(table.events)


def step(scenario: CompiledScenario, state: State, choice: str, *, timed_out: bool = False) -> Step:
    """Give a reply.

    Raises:
        NotOffered: the choice is not offered in this state; talks stand as they were.
    """
    scene = scenario.scene_of.get(state.at)
    reply = scene.reply(choice) if scene is not None else None
    if reply is None or not is_offered(reply, state):
        available = tuple(offer.id for offer in offered(scenario, state) if offer.available)
        raise NotOffered(state.decision + 1, state.at, choice, available)
    table = Table(scenario, state)
    table.decision += 1
    if not reply.repeat:
        table.used |= 1 << reply.number
    table.events.append(Replied(state.at, choice, timed_out))
    _reply(scenario, table, reply)
    relied_on = _relied_on(scenario, table, reply)
    target = _go_on(scenario, table, reply)
    return Step(
        before=state,
        state=table.state(target),
        choice=choice,
        timed_out=timed_out,
        events=tuple(table.events),
        entries=tuple(table.entries),
        relied_on=relied_on,
    )


def _reply(scenario: CompiledScenario, table: Table, reply: Reply) -> None:
    """The reply's own effects, up to what the director is asked."""
    _move_terms(scenario, table, reply)
    for act, points in reply.acts:
        for facet, value in points:
            table.score("client", value, "act", f"{act}.{facet}")
    _apply(scenario, table, reply.effects)
    for upward in reply.upward:
        table.events.append(Reported(upward))
    _ask(scenario, table, reply)


def _move_terms(scenario: CompiledScenario, table: Table, reply: Reply) -> None:
    conceded: list[str] = []
    gained = False
    for place, level in reply.terms:
        term = scenario.terms[place]
        before = table.terms[place]
        if level == before:
            continue
        old, new = term.points[before], term.points[level]
        table.move(place, level)
        table.score("client", new[0] - old[0], "terms", term.id)
        table.score("company", new[1] - old[1], "terms", term.id)
        if new[0] > old[0] and new[1] < old[1]:
            conceded.append(term.id)
        gained = gained or new[1] > old[1]
    if conceded and not gained and not reply.in_return:
        table.score("company", -scenario.precedent, "precedent", ",".join(conceded))


def _apply(scenario: CompiledScenario, table: Table, effects: Effects) -> None:
    """Points, then what is learnt, added and set."""
    for item in effects.points:
        table.score(item.side, item.points, "effect", item.because, item.address)
    for fact in effects.flags:
        table.assign(fact, 1)
    for draw in effects.draws:
        if not table.learnt >> draw & 1:
            table.learnt |= 1 << draw
            table.events.append(Learnt(scenario.draws[draw].id))
    for fact, by in effects.add:
        table.assign(fact, table.facts[fact] + by)
    for fact, value in effects.assign:
        table.assign(fact, value)


def _ask(scenario: CompiledScenario, table: Table, reply: Reply) -> None:
    asks = reply.asks
    if asks is None:
        return
    if asks.criterion is not None:
        table.events.append(CriterionAsked(asks.criterion))
    if not asks.approve:
        return
    backed = any(table.facts[fact] for fact in asks.backed_by_flags) or any(
        table.learnt >> draw & 1 for draw in asks.backed_by_draws
    )
    granted = scenario.approves == "always" or (scenario.approves == "when_backed" and backed)
    if granted:
        for place, level in asks.approve:
            table.approved[place] = max(table.approved[place], level)
    levels = tuple((scenario.terms[place].id, level) for place, level in asks.approve)
    table.events.append(ApprovalAsked(levels, granted))


def _go_on(scenario: CompiledScenario, table: Table, reply: Reply) -> str:
    """Take the first branch that holds and arrive: in a scene, or at an ending."""
    for branch in reply.branches:
        if branch.when is None or branch.when.holds(table):
            break
    else:
        raise ValueError(f"no way on from {reply.id!r}: its last branch must have no condition")
    _apply(scenario, table, branch.effects)
    answer = branch.answer or reply.answer
    if answer is not None:
        _speak(table, answer)
    return _arrive(scenario, table, branch)


def _arrive(scenario: CompiledScenario, table: Table, branch: Branch) -> str:
    target = branch.to
    if target in scenario.scene_of and scenario.rounds is not None and table.decision >= scenario.rounds:
        target = scenario.out_of_rounds or target
    if target in scenario.ending_of:
        _end(scenario, table, scenario.ending_of[target])
    else:
        _enter(table, scenario.scene_of[target])
    return target


def _enter(table: Table, scene: Scene) -> None:
    again = bool(table.visited >> scene.number & 1)
    table.visited |= 1 << scene.number
    table.events.append(Entered(scene.id, scene.phase, again))
    address = ("scenes", scene.id)
    if again:
        if scene.again_narration:
            table.events.append(Narrated((*address, "again", "narration")))
        if scene.again is not None:
            _speak(table, scene.again)
        return
    if scene.narration:
        table.events.append(Narrated((*address, "narration")))
    if scene.client is not None:
        _speak(table, scene.client)


def _speak(table: Table, speech: Speech) -> None:
    says = None
    for index, when in enumerate(speech.variants):
        if when is None or when.holds(table):
            says = (*speech.address, "says", index) if speech.several else (*speech.address, "says")
            break
    body = (*speech.address, "body") if speech.body else None
    if says is not None or body is not None or speech.mood is not None:
        table.events.append(Spoke(speech.mood, says, body))


def _end(scenario: CompiledScenario, table: Table, ending: Ending) -> None:
    void = _settle(scenario, table, ending)
    for item in ending.points:
        table.score(item.side, item.points, "effect", item.because, item.address)
    if ending.narration:
        table.events.append(Narrated(("endings", ending.id, "narration")))
    if ending.client is not None:
        _speak(table, ending.client)
    delight = next((value for when, value in ending.delight if when is None or when.holds(table)), 50)
    totals = shown(table.client), shown(table.company)
    region = region_of(ending.kind, totals, scenario.regions)
    table.events.append(Ended(ending.id, ending.kind, region, void, delight))


def _settle(scenario: CompiledScenario, table: Table, ending: Ending) -> bool:
    """The terms' last word: what they are really worth and the mandate in a deal, taken back in none.

    Returns whether the deal is void.
    """
    if ending.kind != "deal":
        for place, term in enumerate(scenario.terms):
            now, start = term.points[table.terms[place]], term.points[term.opening]
            table.score("client", start[0] - now[0], "no_deal", term.id)
            table.score("company", start[1] - now[1], "no_deal", term.id)
        return False
    for term in scenario.terms:
        for case in term.adjust:
            if case.when.holds(table):
                table.score("client", case.client, "terms", term.id)
                table.score("company", case.company, "terms", term.id)
    void = False
    for place, term in enumerate(scenario.terms):
        level = table.terms[place]
        if term.beyond(level) and table.approved[place] < level:
            table.score("company", -scenario.breach[1 if void else 0], "mandate", term.id)
            void = True
    return void


def _relied_on(scenario: CompiledScenario, table: Table, reply: Reply) -> tuple[str, ...]:
    """Draws not learnt by now of which another value would give another scene, entry or fact."""
    if not reply.draws:
        return ()
    hidden = [draw for draw in reply.draws if not table.learnt >> draw & 1]
    if not hidden:
        return ()
    real = _consequence(scenario, table, reply, table.draws)
    names = []
    for draw in hidden:
        for value in range(len(scenario.draws[draw].values)):
            if value == table.draws[draw]:
                continue
            other = (*table.draws[:draw], value, *table.draws[draw + 1 :])
            if _consequence(scenario, table, reply, other) != real:
                names.append(scenario.draws[draw].id)
                break
    return tuple(names)


def _consequence(
    scenario: CompiledScenario, table: Table, reply: Reply, draws: tuple[int, ...]
) -> tuple[object, ...]:
    """What would follow the reply's own effects under these draws."""
    trial = table.copy(draws)
    target = _go_on(scenario, trial, reply)
    return target, tuple(trial.entries), tuple(trial.facts), trial.learnt
