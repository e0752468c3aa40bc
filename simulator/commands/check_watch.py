"""`check --watch`: checks again whenever a file has changed, until Ctrl+C."""

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from simulator.commands.watching import Watch, changes
from simulator.scenario.library import PLACES, yaml_files
from simulator.scenario.translation_catalogue import catalogue_path, languages


def check_again(files: Callable[[], tuple[Path, ...]], show: Callable[[tuple[Path, ...]], None]) -> None:
    """Show what is wrong now, and again after every change of the files or of what lies with them.

    Args:
        files: the files to check, asked again every time.
        show: checks files and prints what is wrong with them.
    """

    def watched() -> Iterator[Path]:
        for path in files():
            yield path
            root = path.absolute().parent
            if root.name == "exercises":
                # An exercise is checked against its scenarios.
                yield from yaml_files(root.parent)
            yield from yaml_files((root.parent if root.name in PLACES else root) / "directors")
            for language in languages(path):
                yield catalogue_path(path, language)

    watch = Watch(watched)
    try:
        show(files())
        click.echo("Watching for changes; Ctrl+C ends.")
        for changed in changes(watch):
            names = ", ".join(sorted({path.name for path in changed}))
            click.echo(f"\n{'─' * 60}\n{names} changed.")
            show(files())
    except KeyboardInterrupt:
        click.echo("")
