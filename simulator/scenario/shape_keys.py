"""The keys that a model allows at a place, found by pydantic's own path to it."""

from collections.abc import Sequence
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Tag


def keys_at(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """The keys allowed by the model that stands at a path, its own before the inherited ones."""
    found = model_at(model, loc)
    if found is None:
        return []
    own = found.__annotations__
    fields = sorted(found.model_fields.items(), key=lambda item: item[0] not in own)
    return [field.alias or name for name, field in fields]


def model_at(shape: Any, loc: Sequence[str | int]) -> type[BaseModel] | None:
    """The model at a path of keys, indices and names of forms."""
    for step in loc:
        shape = _step(shape, step)
        if shape is None:
            return None
    plain = _plain(shape)
    return plain if isinstance(plain, type) and issubclass(plain, BaseModel) else None


def _step(shape: Any, step: str | int) -> Any:
    plain = _plain(shape)
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        fields = plain.model_fields
        found = fields.get(str(step)) or next((f for f in fields.values() if f.alias == step), None)
        return None if found is None else found.annotation
    origin, inner = get_origin(plain), get_args(plain)
    if origin is dict:
        return inner[1]
    if origin is tuple:
        return inner[0]
    if origin in (Union, UnionType):
        return next((form for form in inner if _is_form(form, step)), None)
    return None


def _is_form(form: Any, step: str | int) -> bool:
    """Whether a member of a union is what the path calls it: its tag, or the name of its model."""
    if get_origin(form) is Annotated:
        tags = [item.tag for item in get_args(form)[1:] if isinstance(item, Tag)]
        return step in tags
    return getattr(form, "__name__", None) == step


def _plain(shape: Any) -> Any:
    """A shape without its notes, and without the None that it may be instead."""
    while get_origin(shape) is Annotated:
        shape = get_args(shape)[0]
    if get_origin(shape) in (Union, UnionType):
        others = [form for form in get_args(shape) if form is not type(None)]
        if len(others) == 1:
            return _plain(others[0])
    return shape
