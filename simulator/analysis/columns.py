"""States of one scene in columns: many at once, an array for each variable in which they differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.thresholds import standing
from simulator.analysis.variables import DECISION, Variable, Variables
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State

Array = NDArray[Any]
Codes = NDArray[np.int64]

_SCORE_BITS, _SCORE_ZERO = 12, 2048
"""Running totals are kept within 2,048 points of zero; a score's whole range is 100."""


WIDEST = 54
"""How many bits a packed state may have; the rest of an integer holds what is believed of the draws."""


@dataclass(frozen=True, slots=True)
class Field:
    """Where a variable stands in a packed state; `zero` is what is added so that it is never negative."""

    variable: Variable
    shift: int
    bits: int
    zero: int


class Merged(Protocol):
    """Which values of variables that are read together have the same future (see `alike`)."""

    @property
    def clusters(self) -> tuple[tuple[Variable, ...], ...]: ...
    def classes(self, scene: str) -> list[Codes]: ...


@dataclass(frozen=True, slots=True)
class Canon:
    """Adjacent bits of a packed state, and for each of their patterns the one that stands for it."""

    shift: int
    mask: int
    patterns: Codes

    def settle(self, codes: Codes) -> Codes:
        """Put in place of every pattern the one that stands for it."""
        found = (codes >> self.shift) & self.mask
        settled: Codes = codes ^ ((found ^ self.patterns[found]) << self.shift)
        return settled


class TooWide(Exception):
    """A scene has more live variables than a packed state holds."""


class Layouts:
    """How states are packed at each scene, and what variables are worth where they are not kept."""

    def __init__(self, variables: Variables, merged: Merged | None = None) -> None:
        self.scenario = variables.scenario
        self._spare = variables.spare
        clusters = merged.clusters if merged is not None else ()
        self._standing = {
            name: tuple(np.array(side, dtype=np.int64) for side in pair)
            for name, pair in standing(variables).items()
        }
        self.fields = {name: self._pack(_sorted(kept, clusters)) for name, kept in variables.kept.items()}
        self.initial = initial(variables.scenario)
        self._canons = {name: tuple(self._canon(name, merged)) for name in self.fields} if merged else {}

    def opening(self) -> int:
        """The packed state in which talks open."""
        return int(self.pack(self.scenario.first, Columns(1, {}, self.initial))[0])

    def code(self, state: State) -> int:
        """The packed state of an attempt that stands in a scene."""
        values: dict[Variable, Array | int] = {}
        for field in self.fields[state.at]:
            values[field.variable] = _value(state, field.variable)
        return int(self.pack(state.at, Columns(1, values, self.initial))[0])

    def unpack(self, scene: str, codes: Codes) -> "Columns":
        """The states of a scene as columns."""
        fields = {field.variable: field for field in self.fields[scene]}
        return Columns(len(codes), {}, self.initial, _Packed(fields, codes))

    def pack(self, scene: str, columns: "Columns") -> Codes:
        """Columns as the states of a scene; what the scene does not keep is dropped."""
        codes = np.zeros(columns.size, dtype=np.int64)
        shared = 0
        moved: dict[int, int] = {}
        for field in self.fields[scene]:
            before = columns.untouched(field.variable)
            if before is not None and field.variable[0] != "score" and field.variable != DECISION:
                # What stays as it is moves over as it is packed, together with all that moves as far.
                by = field.shift - before.shift
                moved[by] = moved.get(by, 0) | ((1 << field.bits) - 1) << before.shift
                continue
            value = columns.held(field.variable)
            if field.variable[0] == "score":
                value = _stand_in(np.asarray(value), self._standing[scene][field.variable[1]])
            elif field.variable == DECISION:
                value = np.maximum(value, self._spare[scene])
            if isinstance(value, int):
                shared += (value + field.zero) << field.shift
            else:
                shared += field.zero << field.shift
                codes += value.astype(np.int64) << field.shift
        codes += shared
        for by, mask in moved.items():
            part = columns.packed & mask
            codes += part << by if by >= 0 else part >> -by
        for canon in self._canons.get(scene, ()):
            codes = canon.settle(codes)
        return codes

    def pack_signed(self, columns: "Columns", breaches: Array) -> Codes:
        """What was signed: the level of every term, and whether the mandate was broken."""
        codes = (breaches > 0).astype(np.int64)
        shift = 1
        for place, term in enumerate(self.scenario.terms):
            codes |= columns["term", place].astype(np.int64) << shift
            shift += _bits(len(term.points) - 1)
        return codes

    def unpack_signed(self, code: int) -> tuple[tuple[int, ...], bool]:
        """The levels signed, and whether the deal is void."""
        levels, rest = [], code >> 1
        for term in self.scenario.terms:
            bits = _bits(len(term.points) - 1)
            levels.append(rest & ((1 << bits) - 1))
            rest >>= bits
        return tuple(levels), bool(code & 1)

    def _pack(self, kept: tuple[Variable, ...]) -> tuple[Field, ...]:
        fields, shift = [], 0
        for variable in kept:
            bits, zero = self._size(variable)
            fields.append(Field(variable, shift, bits, zero))
            shift += bits
        if shift > WIDEST:
            raise TooWide(str(shift))
        return tuple(fields)

    def _canon(self, scene: str, merged: Merged) -> Iterator[Canon]:
        """For each cluster that a scene keeps, the first pattern of every class stands for all of it."""
        for cluster, classes in zip(merged.clusters, merged.classes(scene), strict=True):
            fields = [field for field in self.fields[scene] if field.variable in cluster]
            if not fields:
                continue
            shift, bits = fields[0].shift, sum(field.bits for field in fields)
            patterns = np.arange(1 << bits)
            values = _unpacked(fields, patterns << shift)
            place, known = np.zeros(len(patterns), dtype=np.int64), np.ones(len(patterns), dtype=bool)
            for variable in cluster:
                allowed = domain(self.scenario, variable)
                value = values.get(variable, np.full(len(patterns), self.initial[variable]))
                known &= (value >= allowed[0]) & (value <= allowed[-1])
                place = place * len(allowed) + value - allowed[0]
            found = classes[place[known]]
            _, first, which = np.unique(found, return_index=True, return_inverse=True)
            stands = patterns.copy()
            stands[known] = patterns[known][first[which]]
            if (stands != patterns).any():
                yield Canon(shift, (1 << bits) - 1, stands)

    def _size(self, variable: Variable) -> tuple[int, int]:
        kind = variable[0]
        if kind == "score":
            return _SCORE_BITS, _SCORE_ZERO
        allowed = domain(self.scenario, variable)
        return _bits(allowed[-1] - allowed[0]), -allowed[0]


def domain(scenario: CompiledScenario, variable: Variable) -> range:
    """The values that a variable may have; a score has no such bounds."""
    kind, place = variable
    match kind:
        case "term":
            return range(len(scenario.terms[place].points))
        case "approved":
            return range(-1, len(scenario.terms[place].points))
        case "fact":
            return range(scenario.facts[place].low, scenario.facts[place].high + 1)
        case "decision":
            return range((scenario.rounds or 0) + 1)
        case "learnt" | "used":
            return range(2)
    raise ValueError(kind)


def _sorted(kept: tuple[Variable, ...], clusters: tuple[tuple[Variable, ...], ...]) -> tuple[Variable, ...]:
    """The variables of a scene so that those of one cluster stand together."""
    place = {variable: number for number, cluster in enumerate(clusters) for variable in cluster}
    return tuple(sorted(kept, key=lambda variable: (place.get(variable, len(clusters)), variable)))


def _unpacked(fields: Sequence[Field], codes: Codes) -> dict[Variable, Array]:
    values: dict[Variable, Array] = {}
    for field in fields:
        found = codes >> field.shift
        if field.bits < 31:
            found = found.astype(np.int32)
        found = found & ((1 << field.bits) - 1)
        values[field.variable] = found - field.zero if field.zero else found
    return values


@dataclass(slots=True)
class _Packed:
    """Packed states from which columns are made when they are asked for."""

    fields: dict[Variable, Field]
    codes: Codes
    made: dict[Variable, Array] = dataclass_field(default_factory=dict)

    def column(self, variable: Variable) -> Array | None:
        """A variable's column; None if the states do not hold it."""
        found = self.made.get(variable)
        if found is None and variable in self.fields:
            found = _unpacked([self.fields[variable]], self.codes)[variable]
            self.made[variable] = found
        return found


class Columns:
    """The variables of many states; those that are not kept have the value they began with.

    A value that all states share is kept as one number, and columns of packed states are only made when
    they are asked for.
    """

    __slots__ = ("_initial", "_packed", "size", "values")

    def __init__(
        self, size: int, values: dict[Variable, Array | int], initial: dict[Variable, int],
        packed: _Packed | None = None,
    ) -> None:  # fmt: skip
        self.size, self.values, self._initial, self._packed = size, values, initial, packed

    def __getitem__(self, variable: Variable) -> Array:
        found = self.held(variable)
        if isinstance(found, int):
            found = self.values[variable] = _filled(self.size, found)
        return found

    def __setitem__(self, variable: Variable, value: Array | int) -> None:
        self.values[variable] = value if np.ndim(value) else int(value)

    def held(self, variable: Variable) -> Array | int:
        """A variable's column, or the one value that all states share."""
        found = self.values.get(variable)
        if found is None and self._packed is not None:
            found = self._packed.column(variable)
        return self._initial[variable] if found is None else found

    def untouched(self, variable: Variable) -> Field | None:
        """Where a variable stands in the packed states, if it still is as it is there."""
        if self._packed is None or variable in self.values:
            return None
        return self._packed.fields.get(variable)

    @property
    def packed(self) -> Codes:
        """The packed states that the columns are made from."""
        assert self._packed is not None
        return self._packed.codes

    def put(self, variable: Variable, value: int) -> None:
        """Give every state the same value."""
        self.values[variable] = value

    def take(self, which: Array) -> "Columns":
        """Some of the states, in their order."""
        if len(which) == self.size:
            return self.copy()
        values = {
            variable: column if isinstance(column, int) else column[which]
            for variable, column in self.values.items()
        }
        packed = self._packed and _Packed(self._packed.fields, self._packed.codes[which])
        return Columns(len(which), values, self._initial, packed)

    def copy(self) -> "Columns":
        """The same states, to be changed apart."""
        return Columns(self.size, dict(self.values), self._initial, self._packed)


def _filled(size: int, value: int) -> Array:
    return np.full(size, value, dtype=np.int32 if abs(value) < 2**31 else np.int64)


def _value(state: State, variable: Variable) -> int:
    kind, place = variable
    match kind:
        case "term":
            return state.terms[place]
        case "fact":
            return state.facts[place]
        case "approved":
            return state.approved[place]
        case "learnt":
            return state.learnt >> place & 1
        case "used":
            return state.used >> place & 1
        case "score":
            return (state.client, state.company)[place]
    return state.decision


def _stand_in(totals: Array, standing: Array) -> Array:
    """One total for all that no threshold ahead tells apart."""
    return standing[np.searchsorted(standing[1:], totals, side="right")]


def void(signed: Codes) -> Array:
    """Which of the packed deals broke the mandate."""
    return (signed & 1).astype(bool)


def _bits(highest: int) -> int:
    return max(1, highest.bit_length())


def initial(scenario: CompiledScenario) -> dict[Variable, int]:
    values: dict[Variable, int] = {DECISION: 0}
    for place, term in enumerate(scenario.terms):
        values["term", place] = term.opening
        values["approved", place] = -1
    for place, fact in enumerate(scenario.facts):
        values["fact", place] = fact.start
    for place in range(len(scenario.draws)):
        values["learnt", place] = 0
    for scene in scenario.scenes:
        for reply in scene.replies:
            values["used", reply.number] = 0
    for place in range(2):
        values["score", place] = scenario.start[place]
    return values
