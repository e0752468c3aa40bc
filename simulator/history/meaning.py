"""What a query means here: whose attempts and on which contents, as keys, and what else must hold."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, false, func, literal, literal_column, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import TypeEngine

from simulator.history.query import Query
from simulator.history.rollup import CONTENT, EVERYBODY, PERSON, week_of
from simulator.history.tables import MODES, Instant, content, person, rollup, words
from simulator.history.tables import attempt as attempts_

NOBODY: frozenset[int] = frozenset()

By = Literal["started", "person", "content", "unfinished", "exams", "value", "beside"]
"""What attempts are found by: an index each; `value` is that of the order, `beside` that of contents, where
nothing else of the attempts is looked at (see `tables.BESIDE`)."""


class Aside(ColumnElement[Any]):
    """A column that SQLite is not to look for an index of: it would take that one instead of the order's.

    PostgreSQL knows how many rows each of them finds.
    """

    inherit_cache = True
    _traverse_internals = [("column", InternalTraversal.dp_clauseelement)]  # noqa: RUF012

    def __init__(self, column: ColumnElement[Any]) -> None:
        self.column = column
        self.type: TypeEngine[Any] = column.type


@compiles(Aside)
def _as_it_is(element: Aside, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(element.column, **options))


@compiles(Aside, "sqlite")
def _aside(element: Aside, compiler: SQLCompiler, **options: Any) -> str:
    return f"+{compiler.process(element.column, **options)}"


@dataclass(frozen=True, slots=True)
class Meaning:
    """Which attempts a query means.

    Attributes:
        people, contents: whose, and on which contents, by their keys; None is any.
        words: in which words of a content they may be; None is any.
        either: for each word that both titles and names hold: the keys of these words and of these people.
        others: people who are not meant.
        query: for the rest.
    """

    query: Query
    people: frozenset[int] | None = None
    contents: frozenset[int] | None = None
    words: frozenset[int] | None = None
    either: tuple[tuple[frozenset[int], frozenset[int]], ...] = ()
    others: frozenset[int] = NOBODY

    @property
    def exams(self) -> bool | None:
        """Whether only exams are meant, or only practice; None is both."""
        if self.query.exams:
            return None if self.query.mode == "practice" else True
        return None if self.query.mode is None else self.query.mode == "exam"

    @property
    def nothing(self) -> bool:
        """Whether it is clear already that no attempt is meant."""
        empty = (self.people, self.contents, self.words)
        return NOBODY in empty or (self.query.exams and self.query.mode == "practice")

    @property
    def is_beside(self) -> bool:
        """Whether attempts are told apart by nothing but their content and what stands beside it."""
        return self.people is None and self.words is None and not self.either and not self.others

    @property
    def is_counted_beside(self) -> bool:
        """The same, but whose they are may matter too: that stands there as well."""
        return self.words is None and not self.either

    def summed_by(self, by: str) -> bool:
        """Whether whole weeks of it are summed up: sums are of a person's or of a content's, not of both."""
        one = (self.people is None and by != "person") or self.contents is None
        if by == "content":
            one = self.people is None
        return one and not self.either and not self.others and self.words is None

    def where(self, by: By) -> list[ColumnElement[bool]]:
        """What must hold of an attempt; only what it is to be found `by` looks for an index."""
        a, query = attempts_.c, self.query

        def column(name: str) -> ColumnElement[Any]:
            mine = name == by or (name == "content" and by == "beside")
            return a[name] if mine else Aside(a[name])

        started = Aside(a.started) if by in ("value", "beside") else a.started
        conditions: list[ColumnElement[bool]] = [Aside(a.deleted).is_(None)]
        if self.nothing:
            conditions.append(false())
        for name, keys in (("person", self.people), ("content", self.contents), ("words", self.words)):
            if keys is not None:
                conditions.append(column(name).in_(sorted(keys)))
        for titles, names in self.either:
            conditions.append(or_(Aside(a.words).in_(sorted(titles)), Aside(a.person).in_(sorted(names))))
        if query.since is not None:
            conditions.append(started >= literal(query.since, Instant))
        if query.until is not None:
            conditions.append(started < literal(query.until, Instant))
        if self.others:
            conditions.append(Aside(a.person).not_in(sorted(self.others)))
        if self.exams is not None:
            mode = "exam" if self.exams else "practice"
            # The index of exams is found by what the statement itself says.
            number: ColumnElement[Any] = literal_column(str(MODES.index(mode)))
            conditions.append(
                a.mode == number if by == "exams" else Aside(a.mode) == literal(mode, a.mode.type)
            )
        if query.ended is not None:
            finished = a.finished if by == "unfinished" else Aside(a.finished)
            conditions.append(finished.is_not(None) if query.ended else finished.is_(None))
        return conditions

    def sums(self, by: str = "week") -> list[ColumnElement[bool]]:
        """Which sums the attempts are in, weeks aside; for what is summed up."""
        what, of = rollup.c.what, rollup.c.of
        found: list[ColumnElement[bool]]
        if self.people is not None or by == "person":
            found = [what == PERSON]
            if self.people is not None:
                found.append(of.in_(sorted(self.people)))
        elif self.contents is not None or by == "content":
            found = [what == CONTENT]
            if self.contents is not None:
                found.append(of.in_(sorted(self.contents)))
        else:
            found = [what == EVERYBODY, of == 0]
        if self.exams is not None:
            found.append(rollup.c.mode == ("exam" if self.exams else "practice"))
        return found

    def narrowest(self, connection: Connection) -> tuple[By, int, int]:
        """By what the fewest attempts are found that hold all that are meant, how many, and of how many."""
        since, until = self.query.since, self.query.until
        parts: dict[By, tuple[Meaning, bool]] = {"started": (Meaning(self.query), True)}
        if self.people is not None:
            parts["person"] = Meaning(self.query, people=self.people), False
        if self.contents is not None:
            parts["content"] = Meaning(self.query, contents=self.contents), False
        found: list[tuple[int, By]] = []
        for by, (part, dated) in parts.items():
            weeks = []
            if dated and since is not None:
                weeks.append(rollup.c.week >= week_of(since))
            if dated and until is not None:
                weeks.append(rollup.c.week <= week_of(until))
            found.append((_many(connection, part, *weeks), by))
        many, by = min(found)
        return by, many, _many(connection, Meaning(Query()))

    def apart(self, connection: Connection) -> "tuple[Meaning, ...]":
        """The same attempts as parts without one in common, each found by people or contents if it can be."""
        if not self.either or self.people is not None or self.contents is not None:
            return (self,)
        (titles, names), *rest = self.either
        theirs = _keys(connection, words.c.content, words.c.key.in_(sorted(titles)))
        whole = _keys(connection, words.c.key, words.c.content.in_(sorted(theirs))) <= titles
        spoken = replace(self, contents=theirs, others=names, either=tuple(rest))
        if not whole:
            spoken = replace(spoken, words=titles)
        return replace(self, people=names, either=tuple(rest)), spoken

    def in_sums(self, connection: Connection) -> "tuple[tuple[int, Meaning], ...]":
        """The same attempts as parts that are added up, and others that are taken from these.

        As much as can be is summed up: the rest has to be counted.
        """
        found: list[tuple[int, Meaning]] = []
        for part in self.apart(connection):
            if not part.others or part.people is not None:
                found.append((1, part))
                continue
            whole = replace(part, others=NOBODY)
            theirs = replace(whole, people=part.others)
            rest = replace(whole, people=_keys(connection, person.c.key) - part.others)
            if rest.narrowest(connection)[1] <= theirs.narrowest(connection)[1]:
                found.append((1, rest))
            else:
                found += [(1, whole), (-1, theirs)]
        return tuple(found)


def _many(connection: Connection, meaning: Meaning, *weeks: ColumnElement[bool]) -> int:
    total = select(func.coalesce(func.sum(rollup.c.attempts), 0)).where(*meaning.sums(), *weeks)
    return int(connection.execute(total).scalar_one())


def meaning_of(connection: Connection, query: Query) -> Meaning:
    """Look up what a query names."""
    people = contents = spoken = None
    if query.trainee is not None:
        people = _keys(connection, person.c.key, person.c.name == query.trainee)
    if query.trainees:
        some = _keys(connection, person.c.key, person.c.name.in_(query.trainees))
        people = some if people is None else people & some
    if query.scenario is not None or query.director is not None:
        wanted = []
        if query.scenario is not None:
            wanted.append(content.c.scenario == query.scenario)
        if query.director is not None:
            wanted.append(content.c.director == query.director)
        contents = _keys(connection, content.c.key, *wanted)
    either = []
    for titles, names in _searched(connection, query.text):
        if not names:
            spoken = titles if spoken is None else spoken & titles
        elif not titles:
            people = names if people is None else people & names
        else:
            either.append((titles, names))
    if spoken is not None:
        theirs = _keys(connection, words.c.content, words.c.key.in_(sorted(spoken)))
        contents = theirs if contents is None else contents & theirs
        if _keys(connection, words.c.key, words.c.content.in_(sorted(contents))) <= spoken:
            # Whatever its words, a content that is found is found whole.
            spoken = None
    return Meaning(query, people, contents, spoken, tuple(either))


def _keys(connection: Connection, column: ColumnElement[int], *where: ColumnElement[bool]) -> frozenset[int]:
    return frozenset(connection.execute(select(column).where(*where)).scalars())


def _searched(connection: Connection, text: str) -> list[tuple[frozenset[int], frozenset[int]]]:
    """For each word the words of contents and the people that hold it.

    It is looked for here, because databases know capitals of English letters only.
    """
    wanted = dict.fromkeys(text.casefold().split())
    if not wanted:
        return []
    called = select(words.c.key, words.c.title, words.c.director_name, content.c.scenario, content.c.director)
    titles = connection.execute(called.join(content, words.c.content == content.c.key)).all()
    people = connection.execute(select(person.c.key, person.c.name)).all()
    spoken = [(row[0], "\n".join(row[1:]).casefold()) for row in titles]
    names = [(key, name.casefold()) for key, name in people]
    found = [
        (
            frozenset(key for key, said in spoken if one in said),
            frozenset(key for key, name in names if one in name),
        )
        for one in wanted
    ]
    # What every title or every name holds says nothing.
    return [one for one in found if len(one[0]) < len(spoken) and len(one[1]) < len(names)]
