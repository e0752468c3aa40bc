"""`check`: every problem of scenarios, directors, exercises and their catalogues, with its place."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.commands.failure import Failure
from simulator.commands.finding import library, path_of
from simulator.commands.finding import loaded as read
from simulator.commands.words import LANGUAGES
from simulator.scenario.library import PLACES, Library, yaml_files
from simulator.scenario.problem import Problem
from simulator.scenario.translation_check import check_translations
from simulator.workshop.checking import promises

if TYPE_CHECKING:
    from simulator.commands.deep import DeepChecks

_COLOURS = {"error": "red", "warning": "yellow", "hint": "cyan"}


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option(
    "--deep", is_flag=True, help="Also search everything that can happen; takes seconds for a large scenario."
)
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings and hints too.")
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Language of the messages.",
)
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl+C.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def check(paths: tuple[str, ...], deep: bool, strict: bool, language: str, watch: bool, form: str) -> None:
    """Check scenarios, directors and exercises, and their translations.

    PATH is a file, a folder, or an id of the library; by default the whole library is checked.
    """
    shelf = library()
    if watch:
        _watch(shelf, paths, deep, language, form)
        return
    files = tuple(dict.fromkeys(_files(shelf, paths)))
    further = _deep_checks(shelf) if deep else None
    problems = [problem for path in files for problem in problems_of(shelf, path, further)]
    if form == "json":
        click.echo(json.dumps(report(len(files), problems, language), ensure_ascii=False, indent=2))
    else:
        _print(len(files), problems, language)
    if any(strict or problem.severity == "error" for problem in problems):
        raise SystemExit(1)


def _watch(shelf: Library, paths: tuple[str, ...], deep: bool, language: str, form: str) -> None:
    if form == "json":
        raise click.UsageError("--watch prints text; --format json is for one check.")
    from simulator.commands.check_watch import check_again

    def files() -> tuple[Path, ...]:
        return tuple(dict.fromkeys(_files(shelf, paths)))

    def show(found: tuple[Path, ...]) -> None:
        shelf.refresh()
        # What the deep checks keep of the library holds for one look at it.
        further = _deep_checks(shelf) if deep else None
        problems = [problem for path in found for problem in problems_of(shelf, path, further)]
        _print(len(found), problems, language)

    check_again(files, show)


def _deep_checks(shelf: Library) -> "DeepChecks":
    # Only here: the analysis takes longer to import than all other checks take together.
    from simulator import places
    from simulator.analysis.cache import Cache
    from simulator.commands.deep import DeepChecks

    return DeepChecks(shelf, Cache(places.cache_folder() / "analysis"))


def problems_of(shelf: Library, path: Path, deep: "DeepChecks | None" = None) -> tuple[Problem, ...]:
    """What is wrong with a file and what it promises, in its order, then with its catalogues."""
    loaded = read(shelf, path)
    if loaded.value is None:
        return loaded.problems
    promised = promises(shelf, loaded.value, path)
    further = deep.of(loaded.value, path) if deep is not None else ()
    found = (*loaded.problems, *promised, *_more(loaded.problems, further))
    own = sorted(found, key=lambda problem: problem.span)
    return (*own, *check_translations(loaded.value, path))


def _more(plain: tuple[Problem, ...], deep: tuple[Problem, ...]) -> Iterator[Problem]:
    """What the deep checks add: a condition that is constant in itself is so in play too."""
    said = {problem.span for problem in plain if problem.code.startswith("condition-always")}
    for problem in deep:
        if not (problem.code.startswith("condition-") and problem.span in said):
            yield problem


def report(files: int, problems: Iterable[Problem], language: str = "en") -> dict[str, object]:
    """The stable JSON: how many files were checked and every problem; fields may be added."""
    return {
        "files": files,
        "problems": [
            {
                "file": problem.file,
                "line": problem.span.line,
                "column": problem.span.column,
                "end_line": problem.span.end_line,
                "end_column": problem.span.end_column,
                "severity": problem.severity,
                "code": problem.code,
                "message": problem.message(language),
                "hint": problem.hint(language),
            }
            for problem in problems
        ],
    }


def _files(shelf: Library, paths: tuple[str, ...]) -> Iterator[Path]:
    if not paths:
        yield from (_near(path) for path in shelf.paths())
    for name in paths:
        path = Path(name)
        if path.is_dir():
            found = [file for below in PLACES for file in yaml_files(path / below)]
            if not found:
                raise Failure(f"{path} holds no scenario, director or exercise.")
            yield from found
        else:
            yield _near(path_of(shelf, name))


def _near(path: Path) -> Path:
    """A path as it is shown: from here, where it lies below."""
    try:
        return path.relative_to(Path.cwd())
    except ValueError:
        return path


def _print(files: int, problems: list[Problem], language: str) -> None:
    for problem in problems:
        place = f"{problem.file}:{problem.span.line}:{problem.span.column}"
        what = click.style(f"{problem.severity}[{problem.code}]", fg=_COLOURS[problem.severity])
        click.echo(f"{place}: {what} {problem.message(language)}")
        hint = problem.hint(language)
        if hint:
            click.echo(f"    {hint}")
    counted = ", ".join(
        f"{number} {name}{'' if number == 1 else 's'}"
        for name in ("error", "warning", "hint")
        if (number := sum(problem.severity == name for problem in problems))
    )
    click.echo(f"{files} file{'' if files == 1 else 's'}: {counted or 'no problems'}.")
