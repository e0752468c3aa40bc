"""What the keys of the format mean, in the language of the editor."""

from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel

from simulator.scenario.schema import described
from simulator.workshop.shapes import Shapes, fields

_CLOSED = Path(__file__).with_name("closed_words.yaml")
_TRANSLATED = {"ru": Path(__file__).with_name("key_words.ru.yaml")}
Words = dict[str, dict[str, str]]


def key_words(shapes: Shapes, key: str, language: str = "en") -> str:
    """What a key of these forms means, in English where the language lacks it; empty where nothing does."""
    for shape in shapes:
        if shape.model is not None and key in fields(shape.model):
            found = model_words(shape.model, language).get(key) or described(shape.model).get(key)
            if found:
                return found
    return _listed(shapes, key, language)


def translated_words(language: str) -> Words:
    """The words of a language by model and key; none for English, which the schema has."""
    path = _TRANSLATED.get(language)
    return {} if path is None else _read(path)


def _listed(shapes: Shapes, key: str, language: str) -> str:
    """What a key from a closed list means, or what a directive implies by it."""
    for shape in shapes:
        for name, words in closed_words().items():
            of_list = bool(shape.key_words) and set(shape.key_words) == set(words)
            if key in words and (of_list or (name == "implied" and shape.name == "Directive.implies")):
                return words[key].get(language) or words[key]["en"]
    return ""


@cache
def closed_words() -> dict[str, Words]:
    """The words of closed lists that stand as keys, by list, word and language."""
    words: dict[str, Words] = yaml.load(_CLOSED.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return words


@cache
def _read(path: Path) -> Words:
    """Constant data that ships, read when it is first asked for."""
    words: Words = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return words


@cache
def model_words(model: type[BaseModel], language: str) -> dict[str, str]:
    """The words for a model's keys; a class's own come before the inherited."""
    words: dict[str, str] = {}
    for base in reversed(model.__mro__):
        words |= translated_words(language).get(base.__name__, {})
    return words
