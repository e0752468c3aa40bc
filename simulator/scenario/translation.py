"""The words of an authored model: each with its place, and the model with other words in the same places.

A place is the path of keys and ids without list positions (`scenes.opening.choices.ask_spring.say`), so
that adding a line moves no other; lines of one list share a place and differ by their text.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from simulator.scenario.vocabulary import Authored, Translatable

M = TypeVar("M", bound=Authored)

_LETTER = re.compile(r"[^\W\d_]")
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where words stand and what they are in the language of the file: the key of a catalogue."""

    context: str
    text: str


def texts(model: Authored) -> tuple[Place, ...]:
    """Everything to translate in a scenario or director, in file order, each once.

    Left out are units that are the same in every language: currency codes and signs.
    """
    found: dict[Place, None] = {}

    def note(context: str, text: str) -> str:
        if _has_words(context, text):
            found[Place(context, text)] = None
        return text

    _walk(model, _Shape(model=True), "", note)
    return tuple(found)


def translated(model: M, words: Mapping[tuple[str, str], str], language: str) -> M:
    """The model in another language; words that the mapping lacks stay as written.

    Args:
        words: (context, text as written) to text in the language.

    Returns:
        A model of the same structure: only words, and the `language` of the model itself, differ.
    """

    def look_up(context: str, text: str) -> str:
        return words.get((context, text), text)

    spoken: M = _walk(model, _Shape(model=True), "", look_up)
    return spoken.model_copy(update={"language": language})


def _has_words(context: str, text: str) -> bool:
    if context.endswith(".unit") and _CURRENCY.fullmatch(text):
        return False
    return _LETTER.search(text) is not None


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where an annotation may hold words: in itself, in a list's items, a mapping's values, a model."""

    text: bool = False
    model: bool = False
    items: "_Shape | None" = None
    values: "_Shape | None" = None


def _walk(value: Any, shape: _Shape, context: str, visit: Callable[[str, str], str]) -> Any:
    """Visit the words in file order; returns the value itself where nothing was changed."""
    if isinstance(value, str):
        return visit(context, value) if shape.text else value
    if isinstance(value, Authored):
        return _walk_model(value, context, visit)
    if isinstance(value, tuple) and shape.items is not None:
        return _walk_list(value, shape.items, context, visit)
    if isinstance(value, dict) and shape.values is not None:
        done = {key: _walk(item, shape.values, f"{context}.{key}", visit) for key, item in value.items()}
        return done if any(done[key] is not value[key] for key in value) else value
    return value


def _walk_model(model: Authored, context: str, visit: Callable[[str, str], str]) -> Authored:
    changed = {}
    for name, shape in _fields(type(model)):
        value = getattr(model, name)
        if value is None:
            continue
        done = _walk(value, shape, f"{context}.{name}" if context else name, visit)
        if done is not value:
            changed[name] = done
    return model.model_copy(update=changed) if changed else model


def _walk_list(
    value: tuple[Any, ...], shape: _Shape, context: str, visit: Callable[[str, str], str]
) -> tuple[Any, ...]:
    done = []
    for item in value:
        name = getattr(item, "id", None)
        done.append(_walk(item, shape, context if name is None else f"{context}.{name}", visit))
    return tuple(done) if any(new is not old for new, old in zip(done, value, strict=True)) else value


@cache
def _fields(model: type[Authored]) -> tuple[tuple[str, _Shape], ...]:
    """The fields of a model with words somewhere beneath them; its own before the inherited ones."""
    own = [name for name in model.model_fields if name in model.__annotations__]
    inherited = [name for name in model.model_fields if name not in model.__annotations__]
    fields = ((name, model.model_fields[name]) for name in (*own, *inherited))
    shapes = ((name, _shape(field.annotation, tuple(field.metadata))) for name, field in fields)
    return tuple((name, shape) for name, shape in shapes if shape is not None)


def _shape(annotation: Any, metadata: tuple[Any, ...] = ()) -> _Shape | None:
    if any(isinstance(mark, Translatable) for mark in metadata):
        return _Shape(text=True)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0], tuple(arguments[1:]))
    if origin in (Union, UnionType):
        return _merged([_shape(argument) for argument in arguments])
    if origin is tuple:
        items = _shape(arguments[0])
        return _Shape(items=items) if items else None
    if origin is dict:
        values = _shape(arguments[1])
        return _Shape(values=values) if values else None
    if isinstance(annotation, type) and issubclass(annotation, Authored) and _fields(annotation):
        return _Shape(model=True)
    return None


def _merged(shapes: list[_Shape | None]) -> _Shape | None:
    some = [shape for shape in shapes if shape is not None]
    if not some:
        return None
    return _Shape(
        text=any(shape.text for shape in some),
        model=any(shape.model for shape in some),
        items=_merged([shape.items for shape in some]),
        values=_merged([shape.values for shape in some]),
    )
