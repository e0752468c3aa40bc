"""From the authored scenario to the compiled one. Takes only scenarios that have passed the checks."""

from collections.abc import Iterable, Mapping

from simulator.negotiation import compiled
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.condition import Condition, Layout, compile_condition
from simulator.negotiation.ledger import Address
from simulator.scenario import model
from simulator.scenario.acts import acts_of
from simulator.scenario.condition import parse_condition
from simulator.scenario.declared import names_of
from simulator.scenario.vocabulary import Approves, Facet

_FACETS: tuple[Facet, ...] = ("process", "relation", "face")


def compile_scenario(scenario: model.Scenario, approves: Approves) -> CompiledScenario:
    """Resolve every id to a position and every condition to a function.

    Raises:
        ValueError: a condition or reference does not hold; the checks would have said so.
    """
    return _Compiler(scenario).build(approves)


def condition_in(scenario: model.Scenario, text: str) -> Condition:
    """A condition that stands outside a scenario and speaks of its facts, terms and scores.

    Raises:
        ValueError: it cannot be read with the scenario's names; the checks would have said so.
    """
    return _Compiler(scenario).condition(text)


class _Compiler:
    def __init__(self, scenario: model.Scenario) -> None:
        self.scenario = scenario
        self.names = names_of(scenario)
        self.acts = acts_of(scenario.acts)
        plain = [name for name, fact in scenario.facts.items() if not isinstance(fact, model.Draw)]
        self.layout = Layout(
            terms=_positions(scenario.terms),
            facts=_positions(plain),
            draws=_positions(self.names.draws),
            levels=tuple(self._numbers(term) for term in scenario.terms.values()),
        )
        self.replies = 0

    def build(self, approves: Approves) -> CompiledScenario:
        authored = self.scenario
        endings = tuple(self._ending(name, ending) for name, ending in authored.endings.items())
        self.terms = tuple(self._term(name, term) for name, term in authored.terms.items())
        self.ending_ids = set(authored.endings)
        scenes = tuple(
            self._scene(number, name, scene) for number, (name, scene) in enumerate(authored.scenes.items())
        )
        first, second = authored.breach
        return CompiledScenario(
            id=authored.id,
            start=(authored.start.client, authored.start.company),
            regions=(authored.regions.client, authored.regions.company),
            rounds=authored.rounds,
            out_of_rounds=authored.out_of_rounds,
            first=authored.first,
            precedent=authored.precedent,
            breach=(first, second),
            approves=approves,
            terms=self.terms,
            facts=tuple(self._fact(name) for name in self.layout.facts),
            draws=tuple(compiled.Draw(name, values) for name, values in self.names.draws.items()),
            scenes=scenes,
            endings=endings,
            scene_of={scene.id: scene for scene in scenes},
            ending_of={ending.id: ending for ending in endings},
        )

    def _numbers(self, term: model.Term) -> tuple[int | float, ...]:
        values = [level.at for level in term.levels]
        return tuple(index if isinstance(value, str) else value for index, value in enumerate(values))

    def _condition(self, text: str | None) -> Condition | None:
        return None if text is None else self.condition(text)

    def condition(self, text: str) -> Condition:
        parsed = parse_condition(text, self.names)
        if parsed.expression is None:
            raise ValueError(f"condition {text!r}: {parsed.faults[0].code}")
        return compile_condition(parsed.expression, self.layout)

    def _level(self, term: str, at: model.At | None, default: int) -> int:
        if at is None:
            return default
        return [level.at for level in self.scenario.terms[term].levels].index(at)

    def _term(self, name: str, term: model.Term) -> compiled.Term:
        adjust = []
        for case in term.adjust:
            when = self._condition(case.when)
            assert when is not None
            adjust.append(compiled.Adjust(when, case.client or 0, case.company or 0))
        return compiled.Term(
            id=name,
            kind=term.kind,
            points=tuple((level.client, level.company) for level in term.levels),
            opening=self._level(name, term.open, 0),
            limit=None if term.limit is None else self._level(name, term.limit, 0),
            ask=self._level(name, term.ask, len(term.levels) - 1),
            adjust=tuple(adjust),
        )

    def _fact(self, name: str) -> compiled.Fact:
        fact = self.scenario.facts[name]
        if isinstance(fact, model.Counter):
            low, high = fact.range
            return compiled.Fact(name, fact.start, low, high, counter=True)
        known = isinstance(fact, model.Flag) and fact.known
        return compiled.Fact(name, int(known), 0, 1, counter=False)

    def _points(self, points: Iterable[model.Effect], owner: Address) -> tuple[compiled.Points, ...]:
        made = []
        for index, item in enumerate(points):
            address = (*owner, "points", index, "because")
            if isinstance(item, model.ClientPoints):
                made.append(compiled.Points("client", item.client, item.facet, item.because or "", address))
            else:
                made.append(compiled.Points("company", item.company, None, item.because or "", address))
        return tuple(sorted(made, key=lambda item: item.side))  # the ledger's order: client before company

    def _effects(self, effects: model.Effects, owner: Address) -> compiled.Effects:
        layout = self.layout
        # Keys of a mapping have no order that content keeps, so the facts' own order is the order of effects.
        added = {layout.facts[name]: by for name, by in effects.add.items()}
        assigned = {layout.facts[name]: int(value) for name, value in effects.set.items()}
        return compiled.Effects(
            flags=tuple(layout.facts[name] for name in effects.learn if name in layout.facts),
            draws=tuple(layout.draws[name] for name in effects.learn if name in layout.draws),
            add=tuple(sorted(added.items())),
            assign=tuple(sorted(assigned.items())),
            points=self._points(effects.points, owner),
        )

    def _speech(self, speech: model.Speech | None, address: Address) -> compiled.Speech | None:
        if speech is None:
            return None
        if speech.says is None:
            variants: tuple[Condition | None, ...] = ()
        elif isinstance(speech.says, str):
            variants = (None,)
        else:
            variants = tuple(self._condition(variant.when) for variant in speech.says)
        several = not isinstance(speech.says, str | None)
        return compiled.Speech(address, speech.mood, speech.body is not None, several, variants)

    def _scene(self, number: int, name: str, scene: model.Scene) -> compiled.Scene:
        address = ("scenes", name)
        timer = scene.timer
        return compiled.Scene(
            id=name,
            number=number,
            phase=scene.phase,
            narration=scene.narration is not None,
            client=self._speech(scene.client, (*address, "client")),
            again=self._speech(scene.again, (*address, "again")),
            again_narration=scene.again is not None and scene.again.narration is not None,
            timer=None if timer is None else (timer.seconds, timer.choice),
            replies=tuple(self._reply(name, choice) for choice in scene.choices),
        )

    def _reply(self, scene: str, choice: model.Choice) -> compiled.Reply:
        address = ("scenes", scene, "choices", choice.id)
        number, self.replies = self.replies, self.replies + 1
        places = self.layout.terms
        moved = {places[term]: self._level(term, at, 0) for term, at in choice.terms.items()}
        branches = self._branches(choice, address)
        return compiled.Reply(
            id=choice.id,
            number=number,
            when=self._condition(choice.when),
            locked=choice.locked is not None,
            repeat=choice.repeat,
            move=choice.move,
            terms=tuple(sorted(moved.items())),
            acts=tuple((act, self._act(act)) for act in choice.acts),
            in_return=choice.in_return is not None,
            effects=self._effects(choice, address),
            asks=self._asks(choice.asks),
            upward=choice.upward,
            answer=self._speech(choice.answer, (*address, "answer")),
            branches=branches,
            draws=self._deciding_draws(branches),
        )

    def _act(self, act: str) -> tuple[tuple[Facet, int], ...]:
        points = self.acts[act]
        split = ((facet, getattr(points, facet)) for facet in _FACETS)
        return tuple((facet, value) for facet, value in split if value)

    def _asks(self, asks: model.Asks | None) -> compiled.Asks | None:
        if asks is None:
            return None
        layout = self.layout
        approve = {layout.terms[term]: self._level(term, at, 0) for term, at in (asks.approve or {}).items()}
        return compiled.Asks(
            approve=tuple(sorted(approve.items())),
            backed_by_flags=tuple(layout.facts[name] for name in asks.backed_by if name in layout.facts),
            backed_by_draws=tuple(layout.draws[name] for name in asks.backed_by if name in layout.draws),
            criterion=asks.criterion,
        )

    def _branches(self, choice: model.Choice, address: Address) -> tuple[compiled.Branch, ...]:
        if isinstance(choice.goto, str):
            return (compiled.Branch(None, choice.goto, compiled.Effects(), None),)
        made = []
        for index, branch in enumerate(choice.goto):
            owner = (*address, "goto", index)
            made.append(
                compiled.Branch(
                    self._condition(branch.when),
                    branch.to,
                    self._effects(branch, owner),
                    self._speech(branch.answer, (*owner, "answer")),
                )
            )
        return tuple(made)

    def _deciding_draws(self, branches: tuple[compiled.Branch, ...]) -> tuple[int, ...]:
        """Draws whose value may change the next scene, an entry or a fact after this reply."""
        names = {name for branch in branches if branch.when for name in branch.when.draws}
        out = self.scenario.out_of_rounds if self.scenario.rounds is not None else None
        if {*(branch.to for branch in branches), out} & self.ending_ids:
            for term in self.terms:
                names.update(name for case in term.adjust for name in case.when.draws)
        return tuple(sorted(self.layout.draws[name] for name in names))

    def _ending(self, name: str, ending: model.Ending) -> compiled.Ending:
        address = ("endings", name)
        if isinstance(ending.delight, int):
            delight: tuple[tuple[Condition | None, int], ...] = ((None, ending.delight),)
        else:
            delight = tuple((self._condition(case.when), case.is_) for case in ending.delight)
        return compiled.Ending(
            id=name,
            kind=ending.kind,
            delight=delight,
            narration=ending.narration is not None,
            client=self._speech(ending.client, (*address, "client")),
            points=self._points(ending.points, address),
        )


def _positions(names: Iterable[str]) -> Mapping[str, int]:
    return {name: index for index, name in enumerate(names)}
