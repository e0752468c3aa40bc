"""The library that pictures are taken of: it changes with the program, not with what is written for it.

The deal of `material` under several names, its director and one who rewards the opposite, a campaign, an
exam and a comparison, all of it in English and Russian.
"""

from copy import deepcopy
from pathlib import Path
from typing import Any

import polib
import yaml

from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from simulator.scenario.translation import texts
from tests.desktop.practice.material import DIRECTOR, RUSSIAN, SCENARIO

DEAL, WARM_UP = "cold-pallets", "warm-up"
HALE, STERN = "warm-hale", "cold-stern"
CAMPAIGN, EXAM, COMPARISON = "two-winters", "friday-exam", "two-chiefs"

_OTHERS: dict[str, dict[str, Any]] = {
    WARM_UP: {"title": "Forty kilos a month", "level": "beginner", "minutes": 4, "practises": ["price"]},
    "late-invoice": {"title": "The invoice nobody wants to pay", "minutes": 12, "practises": ["deferral"]},
    "six-sites": {"title": "Six sites before winter", "level": "advanced", "minutes": 20},
}
_FACES = {WARM_UP: ("nell", "Nell Brady"), "late-invoice": ("lindt", "Anders Lindt"),
          "six-sites": ("karim", "Samira Karim")}  # fmt: skip
_EXERCISES: tuple[dict[str, Any], ...] = (
    {
        "format": 1, "id": CAMPAIGN, "kind": "campaign", "title": "Two winters",
        "summary": "The same clinics, and what they remember of last winter.",
        "deals": [
            {"scenario": DEAL},
            {"scenario": "six-sites", "carries": [
                {"when": "delivery == 6", "text": "You carried every site last winter.", "client": 4},
            ]},
        ],
    },
    {
        "format": 1, "id": EXAM, "kind": "exam", "title": "Friday's exam",
        "summary": "Two deals with the same draws for everybody.", "seed": 2026,
        "deals": [{"scenario": DEAL}, {"scenario": "late-invoice", "director": STERN}],
    },
    {
        "format": 1, "id": COMPARISON, "kind": "comparison", "title": "Two chiefs",
        "summary": "The same deal under two directors.",
        "deals": [{"scenario": DEAL, "director": HALE}, {"scenario": DEAL, "director": STERN}],
    },
)  # fmt: skip
_WORDS = {
    **RUSSIAN,
    "Forty kilos a month": "Сорок кило в месяц",
    "The invoice nobody wants to pay": "Счёт, который никто не хочет оплачивать",
    "Six sites before winter": "Шесть площадок до зимы",
    "Nell Brady": "Нелл Брейди",
    "Anders Lindt": "Андерс Линдт",
    "Samira Karim": "Самира Карим",
    "Ralf Stern": "Ральф Штерн",
    "Regional director": "Региональный директор",
    "Margin first. I count it every evening.": "Сначала маржа. Я считаю её каждый вечер.",
    "Two winters": "Две зимы",
    "The same clinics, and what they remember of last winter.": "Те же клиники и то, что они помнят "
    "о прошлой зиме.",
    "You carried every site last winter.": "Прошлой зимой вы возили на все площадки.",
    "Friday's exam": "Пятничный экзамен",
    "Two deals with the same draws for everybody.": "Две сделки с одинаковыми обстоятельствами для всех.",
    "Two chiefs": "Два начальника",
    "The same deal under two directors.": "Одна сделка при двух директорах.",
}


def write_collection(folder: Path) -> Library:
    """Write the library into a folder and open it."""
    for below in ("", "directors", "exercises"):
        (folder / below / "locale" / "ru").mkdir(parents=True)
    for scenario in (SCENARIO, *map(_story, _OTHERS)):
        _write(folder, scenario, Scenario)
    stern = {
        **deepcopy(DIRECTOR), "id": STERN, "name": "Ralf Stern", "role": "Regional director",
        "portrait": "severin", "rewards": {"client": 70, "company": 30}, "demand": {"happy_client": 100},
    }  # fmt: skip
    stern["declares"] |= {"client": 20, "company": 80, "says": "Margin first. I count it every evening."}
    for director in (DIRECTOR, stern):
        _write(folder / "directors", director, Director)
    for exercise in _EXERCISES:
        _write(folder / "exercises", exercise, Exercise)
    return Library([folder])


def _story(id: str) -> dict[str, Any]:
    face, name = _FACES[id]
    told = {**deepcopy(SCENARIO), "id": id, **_OTHERS[id]}
    told["client"] |= {"portrait": face, "name": name}
    return told


def _write(folder: Path, content: dict[str, Any], model: type[Scenario | Director | Exercise]) -> None:
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
    (folder / f"{content['id']}.yaml").write_text(text, encoding="utf-8")
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "ru"}
    for place in texts(model.model_validate(content)):
        if place.text in _WORDS:
            entry = polib.POEntry(msgctxt=place.context, msgid=place.text, msgstr=_WORDS[place.text])
            catalogue.append(entry)
    catalogue.save(str(folder / "locale" / "ru" / f"{content['id']}.po"))
