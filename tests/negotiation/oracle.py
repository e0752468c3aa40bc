"""The rules told once more, straight from the authored scenario and as plainly as they can be told.

It shares no code with what it checks: no positions, no compiled conditions (Python itself reads them), no
table. What the program does in `step` must agree with it entry by entry.
"""

from types import SimpleNamespace
from typing import Any

from simulator.scenario.acts import acts_of
from simulator.scenario.model import Choice, Counter, Draw, Ending, Flag, Scenario, Term

Row = tuple[int, str, int, str, str]


class Oracle:
    """Talks under way: call `choose`, then look."""

    def __init__(self, scenario: Scenario, approves: str, draws: dict[str, str]) -> None:
        self.scenario, self.approves, self.draws = scenario, approves, draws
        self.at, self.decision = scenario.first, 0
        self.client, self.company = scenario.start.client, scenario.start.company
        self.levels = {name: self.opening(term) for name, term in scenario.terms.items()}
        self.facts: dict[str, int] = {
            name: fact.start if isinstance(fact, Counter) else int(isinstance(fact, Flag) and fact.known)
            for name, fact in scenario.facts.items()
            if not isinstance(fact, Draw)
        }
        self.learnt: set[str] = set()
        self.approved: dict[str, int] = {}
        self.used: set[tuple[str, str]] = set()
        self.rows: list[Row] = []
        self.void, self.delight = False, 50

    # What the format says

    def position(self, term: str, at: Any) -> int:
        return [level.at for level in self.scenario.terms[term].levels].index(at)

    def opening(self, term: Term) -> int:
        return 0 if term.open is None else [level.at for level in term.levels].index(term.open)

    def holds(self, condition: str | None) -> bool:
        """Python reads the condition; words stand for themselves, those of terms for their place."""
        if condition is None:
            return True
        names: dict[str, Any] = {"client": self.shown[0], "company": self.shown[1]}
        names |= {name: value if isinstance(self.scenario.facts[name], Counter) else bool(value)
                  for name, value in self.facts.items()}  # fmt: skip
        for fact in self.scenario.facts.values():
            if isinstance(fact, Draw):
                names |= {value: value for value in fact.draw}
        names |= self.draws
        for name, term in self.scenario.terms.items():
            here = term.levels[self.levels[name]].at
            if isinstance(here, str):
                names |= {str(level.at): place for place, level in enumerate(term.levels)}
                names[name] = self.levels[name]
            else:
                names[name] = here
        names["known"] = SimpleNamespace(**{name: name in self.learnt for name in self.draws})
        names["approved"] = SimpleNamespace(**{name: name in self.approved for name in self.scenario.terms})
        return bool(eval(condition, {"__builtins__": {}}, names))

    @property
    def shown(self) -> tuple[int, int]:
        return max(0, min(100, self.client)), max(0, min(100, self.company))

    def offered(self) -> list[str]:
        scene = self.scenario.scenes.get(self.at)
        if scene is None:
            return []
        return [
            choice.id for choice in scene.choices
            if self.holds(choice.when) and (choice.repeat or (self.at, choice.id) not in self.used)
        ]  # fmt: skip

    # What a decision does, in its order

    def choose(self, id: str) -> None:
        choice = next(one for one in self.scenario.scenes[self.at].choices if one.id == id)
        self.decision += 1
        self.used.add((self.at, id))
        self.move_terms(choice)
        for act in choice.acts:
            for facet in ("process", "relation", "face"):
                value = getattr(acts_of(self.scenario.acts)[act], facet)
                self.score("client", value, "act", f"{act}.{facet}")
        self.effects(choice)
        self.ask(choice)
        goto: Any = choice.goto
        if not isinstance(goto, str):
            branch = next(one for one in goto if self.holds(one.when))
            self.effects(branch)
            goto = branch.to
        rounds = self.scenario.rounds
        if goto not in self.scenario.endings and rounds is not None and self.decision >= rounds:
            goto = self.scenario.out_of_rounds
        self.at = goto
        if goto in self.scenario.endings:
            self.end(self.scenario.endings[goto])

    def score(self, side: str, points: int, cause: str, detail: str) -> None:
        if points:
            self.rows.append((self.decision, side, points, cause, detail))
            setattr(self, side, getattr(self, side) + points)

    def move_terms(self, choice: Choice) -> None:
        conceded, won = [], False
        for name, term in self.scenario.terms.items():
            if name not in choice.terms:
                continue
            before, after = (
                term.levels[self.levels[name]],
                term.levels[self.position(name, choice.terms[name])],
            )
            self.levels[name] = self.position(name, choice.terms[name])
            self.score("client", after.client - before.client, "terms", name)
            self.score("company", after.company - before.company, "terms", name)
            if after.client > before.client and after.company < before.company:
                conceded.append(name)
            won = won or after.company > before.company
        if conceded and not won and choice.in_return is None:
            self.score("company", -self.scenario.precedent, "precedent", ",".join(conceded))

    def own_points(self, points: Any) -> None:
        for side in ("client", "company"):
            for item in points:
                if hasattr(item, side):
                    self.score(side, getattr(item, side), "effect", item.because)

    def effects(self, effects: Any) -> None:
        self.own_points(effects.points)
        for name in effects.learn:
            if name in self.draws:
                self.learnt.add(name)
            else:
                self.facts[name] = 1
        for name, by in effects.add.items():
            self.assign(name, self.facts[name] + by)
        for name, value in effects.set.items():
            self.assign(name, int(value))

    def assign(self, name: str, value: int) -> None:
        fact = self.scenario.facts[name]
        low, high = fact.range if isinstance(fact, Counter) else (0, 1)
        self.facts[name] = min(high, max(low, value))

    def ask(self, choice: Choice) -> None:
        if choice.asks is None or choice.asks.approve is None:
            return
        backed = any(name in self.learnt or self.facts.get(name) for name in choice.asks.backed_by)
        if self.approves == "always" or (self.approves == "when_backed" and backed):
            for name, at in choice.asks.approve.items():
                self.approved[name] = max(self.approved.get(name, 0), self.position(name, at))

    def end(self, ending: Ending) -> None:
        terms = self.scenario.terms
        if ending.kind == "deal":
            for name, term in terms.items():
                for case in term.adjust:
                    if self.holds(case.when):
                        self.score("client", case.client or 0, "terms", name)
                        self.score("company", case.company or 0, "terms", name)
            for name, term in terms.items():
                beyond = term.limit is not None and self.levels[name] > self.position(name, term.limit)
                if beyond and self.levels[name] > self.approved.get(name, -1):
                    self.score("company", -self.scenario.breach[1 if self.void else 0], "mandate", name)
                    self.void = True
        else:
            for name, term in terms.items():
                here, start = term.levels[self.levels[name]], term.levels[self.opening(term)]
                self.score("client", start.client - here.client, "no_deal", name)
                self.score("company", start.company - here.company, "no_deal", name)
        self.own_points(ending.points)
        cases: Any = ending.delight
        self.delight = (
            cases if isinstance(cases, int) else next(case.is_ for case in cases if self.holds(case.when))
        )

    @property
    def region(self) -> str | None:
        kind, least = self.scenario.endings[self.at].kind, self.scenario.regions
        if kind != "deal":
            return "missed_deal" if kind == "lost" else None
        client, company = self.shown[0] >= least.client, self.shown[1] >= least.company
        if client:
            return "shared_win" if company else "bought_smile"
        return "squeezed_lemon" if company else "nobodys_deal"
