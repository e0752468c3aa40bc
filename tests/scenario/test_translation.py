"""Words of a model by their place, and the model in other words."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.loading import read_director, read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.template import template
from simulator.scenario.translation import Place, texts, translated
from simulator.scenario.wording import at_address, level_words, spoken
from tests.commands.material import DIRECTOR_TEXT


def scenario(text: str | None = None) -> Scenario:
    found = read_scenario(text or template("corner-shop"), "corner-shop.yaml").value
    assert found is not None
    return found


def in_capitals(model: Scenario) -> dict[tuple[str, str], str]:
    return {(place.context, place.text): place.text.upper() for place in texts(model)}


def test_a_place_is_the_path_of_keys_and_ids_without_list_positions() -> None:
    found = {place.context: place.text for place in texts(scenario())}
    assert found["title"] == "The second delivery"
    assert found["facts.tuesday"].startswith("Her ovens")
    assert found["facts.month_end.text"] == "When she pays her own rent"
    assert found["scenes.opening.choices.ask_week.say"] == "Before we talk about twice: which day hurts?"
    assert found["scenes.opening.choices.ask_week.answer.says"].startswith("Tuesday.")
    assert found["scenes.opening.choices.ask_rent.goto.points.because"].startswith("Naming the day")
    assert found["scenes.bargain.client.says.text"] == "So. Sixty, and twice?"
    assert found["scenes.bargain.timer.reason"] == "Her phone rings."
    assert found["endings.parted.points.because"].startswith("Her contract")


def test_lines_of_one_list_share_a_place() -> None:
    known = [place.text for place in texts(scenario()) if place.context == "client.known"]
    assert known == ["Two years with us", "Pays on the day, never before"]


def test_texts_come_in_file_order_each_once() -> None:
    found = texts(scenario())
    assert len(set(found)) == len(found)
    contexts = [place.context for place in found]
    assert contexts.index("scenes.opening.choices.ask_week.say") < contexts.index(
        "scenes.bargain.client.says.text"
    )
    assert contexts.index("scenes.opening.narration") < contexts.index("scenes.opening.client.says")


def test_ids_conditions_and_closed_lists_are_no_words() -> None:
    words = {place.text for place in texts(scenario())}
    assert not words & {
        "corner-shop",
        "tuesday",
        "client >= 65",
        "payment",
        "guarded",
        "opening",
        "10:00",
        ">= 60",
    }


def test_units_that_every_language_writes_alike_are_left_out() -> None:
    text = template("corner-shop").replace("unit: day|days", "unit: EUR")
    contexts = {place.context for place in texts(scenario(text))}
    assert "terms.deferral.unit" not in contexts
    assert Place("terms.deferral.unit", "day|days") in texts(scenario())


def test_a_director_is_translated_line_by_line() -> None:
    director = read_director(DIRECTOR_TEXT, "even-handed.yaml").value
    assert director is not None
    spoken_lines = translated(director, {("lines.concession", "Two."): "Два."}, "ru")
    assert spoken_lines.lines.concession == ("One.", "Два.", "Three.", "Four.", "Five.")
    assert spoken_lines.lines.limit == director.lines.limit
    assert Place("directives.nothing_free.says", "Nothing leaves the house for free.") in texts(director)
    assert Place("lines.claims.conceded", "Too much.") in texts(director)


def test_a_translated_model_has_the_same_structure_and_the_other_words() -> None:
    source = scenario()
    other = translated(source, in_capitals(source), "ru")
    assert other.language == "ru"
    assert [place.context for place in texts(other)] == [place.context for place in texts(source)]
    assert all(place.text == place.text.upper() for place in texts(other))
    assert list(other.scenes) == list(source.scenes)
    assert other.scenes["bargain"].choices[0].when == "tuesday"
    assert other.endings["signed"].delight == source.endings["signed"].delight
    assert other.expect == source.expect


def test_words_at_an_address_are_those_of_the_language() -> None:
    source = scenario()
    says = "Before we talk about twice: which day hurts?"
    address = ("scenes", "opening", "choices", "ask_week", "say")
    other = translated(
        source, {("scenes.opening.choices.ask_week.say", says): "В какой день хуже всего?"}, "ru"
    )
    assert at_address(source, address) == says
    assert at_address(other, address) == "В какой день хуже всего?"


def test_units_have_the_plural_forms_of_the_language() -> None:
    source = scenario()
    other = translated(source, {("terms.deferral.unit", "day|days"): "день|дня|дней"}, "ru")
    said = [level_words(other.terms["deferral"], level, "ru") for level in range(3)]
    assert said == ["30\u00a0дней", "45\u00a0дней", "60\u00a0дней"]
    ending = ("endings", "signed", "client", "says")
    assert spoken(other, ending, (1, 0)) == "45\u00a0дней, once a week. Give me the pen."


def test_a_model_without_translations_is_shown_as_written() -> None:
    source = scenario()
    other = translated(source, {}, "ru")
    assert texts(other) == texts(source)
    assert other == source.model_copy(update={"language": "ru"})


@given(st.data())
def test_any_selection_of_words_changes_only_these(data: st.DataObject) -> None:
    source = scenario()
    some = data.draw(st.sets(st.sampled_from(texts(source))))
    words = {(place.context, place.text): f"«{place.text}»" for place in some}
    expected = [f"«{place.text}»" if place in some else place.text for place in texts(source)]
    assert [place.text for place in texts(translated(source, words, "ru"))] == expected


def test_the_source_is_never_changed() -> None:
    source = scenario()
    before = source.model_dump_json()
    translated(source, in_capitals(source), "ru")
    assert source.model_dump_json() == before
