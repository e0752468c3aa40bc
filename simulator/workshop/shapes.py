"""What the format allows at a path of keys: the models' own types, in every form that may be meant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.model import Scenario
from simulator.scenario.schema import Kind
from simulator.scenario.vocabulary import Translatable
from simulator.workshop.entry import ITEM

MODELS: Mapping[Kind, type[BaseModel]] = {"scenario": Scenario, "director": Director, "exercise": Exercise}
_ANY = "*"
"""Stands for a key that is an id, so that what is remembered stays small."""


@dataclass(frozen=True)
class Shape:
    """One form that a value may have.

    `name` says which value it is by its model and field: `Choice.goto`; `Choice.acts.-` for an item of a
    list, `Choice.terms.=` for a value of a mapping.
    """

    form: Any
    name: str = ""
    text: bool = False
    """Whether it is words that people read."""
    required: bool = False
    low: int | None = None
    high: int | None = None

    @cached_property
    def model(self) -> type[BaseModel] | None:
        """The model, if the form is one."""
        return self.form if isinstance(self.form, type) and issubclass(self.form, BaseModel) else None

    @cached_property
    def is_list(self) -> bool:
        """Whether it is a list."""
        return get_origin(self.form) is tuple

    @cached_property
    def is_mapping(self) -> bool:
        """Whether it is a mapping whose keys are no fixed list."""
        return get_origin(self.form) is dict

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The values of a closed list, as they are written."""
        if self.form is bool:
            return ("true", "false")
        return _words(self.form)

    def inside(self) -> list[type[BaseModel]]:
        """The models that it is or holds."""
        held = step((self,), ITEM) if self.is_list else step((self,), _ANY) if self.is_mapping else (self,)
        return [
            model
            for one in held
            for model in ([one.model] if one.model else one.inside() if one != self else [])
        ]

    @cached_property
    def key_words(self) -> tuple[str, ...]:
        """The keys of a mapping that takes them from a closed list."""
        return _words(get_args(self.form)[0]) if self.is_mapping else ()


Shapes = tuple[Shape, ...]


@cache
def top(kind: Kind) -> Shapes:
    """The shape of a whole file."""
    return (Shape(MODELS[kind]),)


def shapes_at(kind: Kind, path: Iterable[str]) -> Shapes:
    """Every form that the value at a path may have; none where the format has no such path."""
    here = top(kind)
    for key in path:
        here = step(here, key)
    return here


def step(shapes: Shapes, key: str) -> Shapes:
    """The forms of what stands under a key, or of an item."""
    if key != ITEM and not any(shape.model is not None and key in fields(shape.model) for shape in shapes):
        key = _ANY
    return _step(shapes, key)


@cache
def _step(shapes: Shapes, key: str) -> Shapes:
    found: list[Shape] = []
    for shape in shapes:
        if shape.model is not None and key in (own := fields(shape.model)):
            found += own[key]
        elif shape.is_list and key == ITEM:
            found += _forms(get_args(shape.form)[0], f"{shape.name}.-")
        elif shape.is_mapping and key == _ANY:
            found += _forms(get_args(shape.form)[1], f"{shape.name}.=")
    return tuple(dict.fromkeys(found))


@cache
def fields(model: type[BaseModel]) -> Mapping[str, Shapes]:
    """The keys of a model in its order, its own before the inherited ones, with the forms of their values."""
    own = model.__annotations__
    rows = sorted(model.model_fields.items(), key=lambda item: item[0] not in own)
    return {
        field.alias or name: tuple(
            _forms(
                Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation,
                f"{_home(model, name)}.{field.alias or name}",
                required=field.is_required(),
            )
        )
        for name, field in rows
    }


def allowed(shapes: Shapes, present: Iterable[str]) -> dict[str, Shapes]:
    """The keys allowed by the forms that take all the keys which are present; by any, if none takes all."""
    models = [shape.model for shape in shapes if shape.model is not None]
    keys = set(present)
    fitting = [model for model in models if keys <= fields(model).keys()] or models
    found: dict[str, Shapes] = {}
    for model in fitting:
        for key, forms in fields(model).items():
            found.setdefault(key, forms)
    return found


def _home(model: type[BaseModel], name: str) -> str:
    """The class of a model's family that first gave it the field."""
    return next(
        base.__name__ for base in reversed(model.__mro__) if name in getattr(base, "__annotations__", ())
    )


def _forms(shape: Any, name: str, *, required: bool = False, notes: tuple[Any, ...] = ()) -> list[Shape]:
    """The forms of a type, unions taken apart."""
    while get_origin(shape) is Annotated:
        shape, *more = get_args(shape)
        notes = (*notes, *more)
    if get_origin(shape) in (Union, UnionType):
        return [
            form for part in get_args(shape) for form in _forms(part, name, required=required, notes=notes)
        ]
    if shape is type(None):
        return []
    flat = [inner for note in notes for inner in (note, *getattr(note, "metadata", ()))]
    low = next((note.ge for note in flat if getattr(note, "ge", None) is not None), None)
    high = next((note.le for note in flat if getattr(note, "le", None) is not None), None)
    text = any(isinstance(note, Translatable) for note in flat)
    return [Shape(shape, name, text, required, low, high)]


def _words(form: Any) -> tuple[str, ...]:
    if get_origin(form) is Literal:
        return tuple(str(value) for value in get_args(form))
    if get_origin(form) in (Union, UnionType):
        return tuple(word for part in get_args(form) for word in _words(part))
    return ()
