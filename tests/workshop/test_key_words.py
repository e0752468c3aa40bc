import re
from pathlib import Path

import yaml

from simulator.scenario import schema
from simulator.workshop.completion import complete
from simulator.workshop.hover import hover
from simulator.workshop.key_words import key_words, translated_words
from simulator.workshop.shapes import top

ENGLISH = yaml.safe_load(Path(schema.__file__).with_name("schema_words.yaml").read_text(encoding="utf-8"))


def test_russian_describes_the_same_keys_as_the_schema() -> None:
    russian = translated_words("ru")
    assert {name: set(keys) for name, keys in russian.items()} == {
        name: set(keys) for name, keys in ENGLISH.items()
    }
    assert all(re.search("[а-яё]", words) for keys in russian.values() for words in keys.values())


def test_a_key_is_told_in_the_language_of_the_editor() -> None:
    text = "scenes:\n  opening:\n    phase: opening # 🏥\n"
    found = hover(text, "scenario", 3, 6, language="ru")
    assert found is not None
    assert found.lines[:2] == ("Этап переговоров.", "Обязательный ключ.")
    offered = {item.label: item.detail for item in complete("ti", "scenario", 1, 3, language="ru")}
    assert offered["title"] == "Что написано на карточке на главной странице."


def test_a_language_without_words_is_told_in_english() -> None:
    assert key_words(top("scenario"), "minutes", "uz") == "How long it takes to play."
