"""`translate`: the catalogues of a scenario or director, for Poedit, Weblate and the like."""

import re
from pathlib import Path
from typing import Any

import click

from simulator.commands.failure import Failure
from simulator.commands.finding import any_entry, library, sound
from simulator.scenario.library import Entry
from simulator.scenario.translation_catalogue import (
    CatalogueFault,
    catalogue_path,
    languages,
    read_catalogue,
)
from simulator.scenario.translation_status import Lost, Status, status
from simulator.scenario.translation_update import update_catalogue

_LANGUAGE = re.compile(r"[a-z]{2}")


def _language(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not _LANGUAGE.fullmatch(value):
        raise click.BadParameter(f"a language is two small letters such as ru, not {value!r}")
    return value


@click.group()
def translate() -> None:
    """Translation catalogues (gettext PO) of scenarios and directors.

    A catalogue lies beside the file, in locale/LANGUAGE/. SCENARIO is the id of a scenario or
    director of the library, or a path.
    """


@translate.command()
@click.argument("scenario")
@click.option("--language", default="ru", show_default=True, callback=_language)
def extract(scenario: str, language: str) -> None:
    """Write a new catalogue with everything there is to translate."""
    entry = any_entry(library(), scenario)
    catalogue = catalogue_path(entry.path, language)
    if catalogue.exists():
        raise Failure(f"{catalogue} is there already; translate update brings it up to date.")
    _write(entry, catalogue, language)
    click.echo(f"{catalogue}: {_report(_status(entry, catalogue))}")


@translate.command()
@click.argument("scenario")
@click.option("--language", default=None, callback=_language, help="Only this one; else all there are.")
def update(scenario: str, language: str | None) -> None:
    """Bring catalogues up to date: done work stays, texts that were changed are marked fuzzy."""
    entry = any_entry(library(), scenario)
    for name in _existing(entry, language):
        catalogue = catalogue_path(entry.path, name)
        changed = _write(entry, catalogue, name)
        click.echo(f"{catalogue}: {'' if changed else 'nothing to do, '}{_report(_status(entry, catalogue))}")


@translate.command("status")
@click.argument("scenario")
@click.option("--language", default=None, callback=_language, help="Only this one; else all there are.")
def show_status(scenario: str, language: str | None) -> None:
    """Count what is translated, fuzzy and missing, and name lost placeholders.

    Exits with 1 unless everything is done.
    """
    entry = any_entry(library(), scenario)
    done = True
    for name in _existing(entry, language):
        catalogue = catalogue_path(entry.path, name)
        found = _status(entry, catalogue)
        click.echo(f"{catalogue}: {_report(found)}")
        for lost in found.lost:
            click.echo(f"{catalogue}:{lost.line}: {lost.place.context}: {_lost_words(lost)}")
        done = done and len(found.translated) == found.total and not found.lost
    if not done:
        raise SystemExit(1)


def _existing(entry: Entry[Any], language: str | None) -> tuple[str, ...]:
    found = languages(entry.path) if language is None else (language,)
    missing = [name for name in found if not catalogue_path(entry.path, name).exists()]
    if missing or not found:
        name = missing[0] if missing else "ru"
        raise Failure(
            f"{entry.id} has no catalogue{f' for {name}' if missing else ''}; "
            f"translate extract {entry.id} --language {name} writes one."
        )
    return found


def _write(entry: Entry[Any], catalogue: Path, language: str) -> bool:
    model = sound(entry)
    if language == model.language:
        raise Failure(f"{entry.path} is written in {language}: there is nothing to translate.")
    try:
        return update_catalogue(model, catalogue, language)
    except CatalogueFault as fault:
        raise Failure(str(fault)) from fault
    except OSError as error:
        raise Failure(f"{catalogue} cannot be written: {(error.strerror or str(error)).lower()}.") from error


def _status(entry: Entry[Any], catalogue: Path) -> Status:
    try:
        return status(sound(entry), read_catalogue(catalogue))
    except CatalogueFault as fault:
        raise Failure(str(fault)) from fault


def _report(found: Status) -> str:
    parts = [f"{len(found.translated)} of {found.total} translated"]
    parts.append(f"{len(found.fuzzy)} fuzzy")
    parts.append(f"{len(found.missing)} missing")
    if found.lost:
        parts.append(f"{len(found.lost)} with other placeholders")
    return ", ".join(parts)


def _lost_words(lost: Lost) -> str:
    parts = []
    if lost.missing:
        parts.append("lost " + _braced(lost.missing))
    if lost.unknown:
        parts.append("not in the text: " + _braced(lost.unknown))
    return "; ".join(parts)


def _braced(names: tuple[str, ...]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)
