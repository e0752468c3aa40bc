"""The director who watches the talks: his stance and everything he says, folded over the steps."""

from dataclasses import dataclass

from simulator.director.candidate import Candidate, order_words, told
from simulator.director.clock import StoryClock
from simulator.director.directives import directives
from simulator.director.lines import Words
from simulator.director.message import Message, Values, contradicted
from simulator.director.occasions import candidates
from simulator.director.persona import HIGH, LOW, declared, is_consistent, pleasure, stated
from simulator.director.reader import Reader
from simulator.director.reading import Bad, Good, Reading
from simulator.director.situation import Memory, Situation
from simulator.director.stance import StanceMachine
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State
from simulator.negotiation.step import Step
from simulator.scenario.director_model import Director
from simulator.scenario.model import Choice, Scenario
from simulator.scenario.vocabulary import Stance


@dataclass(frozen=True, slots=True)
class Observation:
    """What the director made of one decision.

    `before` and `stance` are how he stood and stands; `judged` how he stood when he had taken the decision
    in, and not yet the outcome (the same as `stance` until talks end); `bads` and `goods` why he moved;
    `message` what he said, if anything.
    """

    before: Stance
    judged: Stance
    stance: Stance
    bads: tuple[Bad, ...]
    goods: tuple[Good, ...]
    message: Message | None


class Watch:
    """A director's view of one attempt. Depends on nothing but its arguments and the steps observed."""

    def __init__(
        self,
        director: Director,
        scenario: Scenario,
        compiled: CompiledScenario,
        seed: int,
        begun: State | None = None,
    ) -> None:
        """Begin to watch: what he says before talks is said. `begun` is where they begin in the middle."""
        self._director, self._scenario, self._rules, self._seed = director, scenario, compiled, seed
        self._states = stated(director, seed)
        self._directives = directives(director, scenario)
        self._begun = begun
        self._reader = Reader(compiled, self._states, compiled.first if begun is None else begun.at)
        self._machine = StanceMachine()
        self._memory = Memory()
        self._clock = StoryClock(scenario, seed)
        self._asks = 0
        self._before_talks()

    @property
    def stance(self) -> Stance:
        """How he stands now."""
        return self._machine.stance

    @property
    def messages(self) -> tuple[Message, ...]:
        """Everything he has said, in order."""
        return tuple(self._memory.messages)

    @property
    def seed(self) -> int:
        """What chooses his words."""
        return self._seed

    @property
    def clock(self) -> StoryClock:
        """The story time he speaks in."""
        return self._clock

    def observe(self, step: Step, headroom: int | None = None) -> Observation:
        """Take in the next step: the stance moves, then at most one message is said.

        Args:
            headroom: read at the ending only, see `persona.pleasure`.
        """
        choice_at = ("scenes", step.scene, "choices", step.choice)
        reply = self._rules.scene_of[step.scene].reply(step.choice)
        assert reply is not None
        reading = self._reader.read(step, reply, self._memory.topics())
        before = self.stance
        judged = self._move(reading, step, headroom)
        situation = Situation(
            director=self._director,
            scenario=self._scenario,
            rules=self._rules,
            seed=self._seed,
            directives=self._directives,
            states=self._states,
            memory=self._memory,
            choice_at=choice_at,
            choice=_choice(self._scenario, step),
            reading=reading,
            stance=self.stance,
            before=step.before,
            after=step.state,
        )
        message = self._speak(situation)
        self._memory.silent = 0 if message is not None else self._memory.silent + 1
        return Observation(before, judged, self.stance, reading.bads, reading.goods, message)

    def _move(self, reading: Reading, step: Step, headroom: int | None) -> Stance:
        """Take a decision in, and at the ending the outcome; returns how he stood between the two."""
        self._asks += reading.asked
        named = "name_contradiction" in reading.reported and not is_consistent(self._director)
        if named or self._asks > self._director.patience:
            self._machine.withdraw()
        self._machine.judge(reading.net)
        if reading.ended is not None:
            self._machine.come_back()
        judged = self.stance
        if reading.ended is not None:
            client, company = step.state.shown
            pleased = pleasure(
                self._director,
                client=client,
                company=company,
                delight=reading.ended.delight,
                headroom=headroom,
            )
            self._machine.end(better=pleased >= HIGH, worse=pleased < LOW)
        return judged

    def _speak(self, situation: Situation) -> Message | None:
        for candidate in candidates(situation):
            words = candidate.pick(self._memory, self._seed, situation.decision)
            if words is not None:
                time = self._clock.after(situation.decision)
                return self._say(candidate, words, time, situation.decision, situation.after.terms)
        return None

    def _before_talks(self) -> None:
        begun = self._begun
        opening = tuple(term.opening for term in self._rules.terms) if begun is None else begun.terms
        decision = 0 if begun is None else begun.decision
        declares = self._director.declares
        if declares is not None:
            words = Words("director", ("declares", "says"), declares.says)
            said = Candidate("before", (words,), leans=declared(self._director))
            self._say(said, words, self._clock.declared(), 0, opening)
        first = self._rules.first if begun is None else begun.at
        orders = [order_words(order) for order in self._directives if order.when == "before"]
        lines = told(self._scenario.scenes[first].director, ("scenes", first), self._director.id)
        for candidate, time, after in (
            (Candidate("before", orders), self._clock.before(), 0),
            (lines, self._clock.after(decision), decision),
        ):
            picked = candidate.pick(self._memory, self._seed, after)
            if picked is not None:
                self._say(candidate, picked, time, after, opening)

    def _say(
        self, candidate: Candidate, words: Words, time: str, decision: int, levels: tuple[int, ...]
    ) -> Message:
        memory = self._memory
        about, leans = words.about or candidate.about, words.leans or candidate.leans
        term = None if candidate.place is None else self._rules.terms[candidate.place].id
        message = Message(
            number=len(memory.messages),
            decision=decision,
            occasion=candidate.occasion,
            about=about,
            leans=leans,
            time=time,
            contradicts=contradicted(about, leans, memory.messages),
            call=words.call,
            source=words.source,
            address=words.address,
            values=Values(term, candidate.level, levels),
        )
        memory.messages.append(message)
        memory.said.add(words.key)
        memory.last = words.text
        memory.during += candidate.occasion == "during"
        if self.stance == "withdrawn" and candidate.occasion in ("named", "withdrawn"):
            memory.withdrawn_told = True
        return message


def _choice(scenario: Scenario, step: Step) -> Choice:
    """The reply as the file has it."""
    return next(choice for choice in scenario.scenes[step.scene].choices if choice.id == step.choice)
