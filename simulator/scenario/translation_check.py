"""Problems of a file's catalogues: missing texts, texts changed since, placeholders that went."""

from collections.abc import Iterator
from pathlib import Path

from simulator.scenario.files import File
from simulator.scenario.problem import Problem, Span
from simulator.scenario.translation import Place
from simulator.scenario.translation_catalogue import (
    CatalogueFault,
    catalogue_path,
    languages,
    read_catalogue,
)
from simulator.scenario.translation_status import Lost, Status, status


def check_translations(model: File, path: Path) -> tuple[Problem, ...]:
    """What is wrong with the catalogues beside a file; one that has none is not meant to be translated."""
    found: list[Problem] = []
    for language in languages(path):
        catalogue = catalogue_path(path, language)
        try:
            found.extend(_problems(status(model, read_catalogue(catalogue)), catalogue, model.id, language))
        except CatalogueFault as fault:
            found.append(Problem("translation-unreadable", str(catalogue), _span(fault.line), {}))
    return tuple(found)


def _problems(found: Status, catalogue: Path, id: str, language: str) -> Iterator[Problem]:
    common = {"id": id, "language": language, "total": str(found.total)}
    for code, places in (("translation-missing", found.missing), ("translation-fuzzy", found.fuzzy)):
        if places:
            args = {**common, "count": str(len(places)), "first": places[0].context}
            yield Problem(code, str(catalogue), _line(found, places[0]), args)
    for lost in found.lost:
        yield Problem("translation-placeholder", str(catalogue), _span(lost.line), _placeholders(lost))


def _placeholders(lost: Lost) -> dict[str, str]:
    names = [f"{{{name}}}" for name in (*lost.missing, *lost.unknown)]
    return {"context": lost.place.context, "names": ", ".join(names)}


def _line(found: Status, place: Place) -> Span:
    return _span(found.lines.get(place, 1))


def _span(line: int) -> Span:
    return Span(line, 1, line, 1)
