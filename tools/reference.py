"""docs/reference, made from the format's models, their words and the problem catalogue, in both languages.

python tools/reference.py     write both pages anew
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from simulator.scenario.catalogue import catalogue  # noqa: E402
from simulator.scenario.schema import MODELS, Schema, json_schema, models_by_name  # noqa: E402
from simulator.workshop.key_words import model_words  # noqa: E402

FOLDER = ROOT / "docs" / "reference"
LANGUAGES = ("en", "ru")
_SEVERITIES = {
    "en": {"error": "error", "warning": "warning", "hint": "hint"},
    "ru": {"error": "ошибка", "warning": "предупреждение", "hint": "подсказка"},
}
_WORDS = {
    "en": {
        "title": "# Every key and every problem",
        "head": "Made by `python tools/reference.py` from what the program itself reads, never by hand. "
        "How the parts belong together stands in [the file format](../format.md).",
        "scenario": "## A scenario",
        "director": "## A director",
        "exercise": "## An exercise",
        "columns": "| key | what it is | values |\n|---|---|---|",
        "needed": "required",
        "problems": "## Problems",
        "told": "| code | | what it says |\n|---|---|---|",
        "examples": "Each with an example stands in [the list of problems](../problems.md).",
    },
    "ru": {
        "title": "# Все ключи и все сообщения",
        "head": "Страница сделана командой `python tools/reference.py` из того, что читает сама программа; "
        "руками её не правят. Как части связаны между собой, написано в [описании формата](../format.md).",
        "scenario": "## Сценарий",
        "director": "## Директор",
        "exercise": "## Упражнение",
        "columns": "| ключ | что это | значения |\n|---|---|---|",
        "needed": "обязателен",
        "problems": "## Сообщения",
        "told": "| код | | что сказано |\n|---|---|---|",
        "examples": "Каждое с примером стоит в [списке сообщений](../problems.md).",
    },
}


def page(language: str) -> str:
    """The page in a language."""
    words, models = _WORDS[language], models_by_name()
    parts, told = [words["title"], words["head"]], set[str]()
    for kind in MODELS:
        schema = json_schema(kind)
        parts += [words[kind], _table(schema, MODELS[kind].__name__, language)]
        for name, definition in schema["definitions"].items():
            if name not in told and name in models and definition.get("properties"):
                told.add(name)
                parts += [f"### {name}", _table(definition, name, language)]
    rows = (
        f"| `{code}` | {_SEVERITIES[language][entry['severity']]} | {_cell(entry[language]['message'])} |"
        for code, entry in sorted(catalogue().entries.items())
    )
    parts += [words["problems"], words["examples"], "\n".join([words["told"], *rows])]
    return "\n\n".join(parts) + "\n"


def _table(schema: Schema, model: str, language: str) -> str:
    """The keys of one form."""
    words, said = _WORDS[language], model_words(models_by_name()[model], language)
    needed = set(schema.get("required", ()))
    rows = [
        f"| `{key}` | {_cell(said.get(key) or found.get('description', ''))} | "
        f"{_values(found, words['needed'] if key in needed else '')} |"
        for key, found in schema["properties"].items()
    ]
    return "\n".join([words["columns"], *rows])


def _values(found: Schema, needed: str) -> str:
    """What may stand there, as far as a table can say it."""
    limits = [found.get("minimum"), found.get("maximum")]
    parts = [needed] if needed else []
    if "enum" in found:
        parts.append(", ".join(f"`{value}`" for value in found["enum"]))
    elif None not in limits:
        parts.append(f"{limits[0]}–{limits[1]}")
    if "default" in found:
        parts.append(f"= `{str(found['default']).replace(chr(39), '')}`")
    return _cell("; ".join(parts))


def _cell(text: str) -> str:
    return " ".join(str(text).split()).replace("|", "\\|")


def main() -> None:
    """Write both pages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        (FOLDER / f"{language}.md").write_text(page(language), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
