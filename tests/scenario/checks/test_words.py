"""Words that people read: names in braces, and texts cut short."""

from simulator.scenario.loading import read_director, read_scenario
from simulator.scenario.problem import Problem
from tests.scenario.examples import whole


def reply(extra: str) -> str:
    return whole(
        "scenes:\n  opening:\n    phase: opening\n    choices:\n"
        f"      - id: a\n        move: ask\n        asks: {{criterion: floor, granted: '{{seller}} may.'}}\n"
        f"        goto: signed\n{extra}",
        "scenario",
    )


def of(text: str) -> list[Problem]:
    return list(read_scenario(text, "example.yaml").problems)


def test_a_text_may_name_terms_and_a_directors_line_the_people_too() -> None:
    lines = (
        '        say: "{price}, then."\n        director:\n'
        '          - {says: "{client} at {price}: {time}", about: price, leans: company}\n'
    )
    assert of(reply(lines)) == []


def test_what_lies_between_is_told_as_it_is_written() -> None:
    problems = of(whole('past:\n  - {text: "You gave {price}.", favour: price}\n', "scenario"))
    assert [(problem.code, problem.args["allowed"]) for problem in problems] == [("unknown-placeholder", "")]


def test_a_reply_may_not_name_people() -> None:
    problems = of(reply('        say: "{client}, listen."\n'))
    assert [problem.code for problem in problems] == ["unknown-placeholder"]
    assert problems[0].args["allowed"] == "price"


def test_a_name_in_braces_is_marked_by_itself_in_every_style() -> None:
    for written in (
        'say: "Well: {prise} then"',
        "say: 'It''s {prise}'",
        "say: |\n          Well,\n          {prise}.",
    ):
        text = reply(f"        {written}\n")
        problem = of(text)[0]
        line = text.split("\n")[problem.span.line - 1]
        assert line[problem.span.column - 1 : problem.span.end_column - 1] == "{prise}"
        assert problem.args["nearest"] == "price"


def test_a_director_knows_no_storys_terms() -> None:
    text = whole('lines:\n  claims:\n    price: ["{term} at {level}.", "{price} at {level}."]\n', "director")
    problems = read_director(text, "example.yaml").problems
    assert [(problem.code, problem.args["name"]) for problem in problems] == [
        ("unknown-placeholder", "price")
    ]


def test_a_remark_after_a_text_is_told_from_a_sentence_that_is_cut() -> None:
    assert of(reply("        say: Sign here   # the first reply\n")) == []
    assert of(reply("        say: Sign here   #\n")) == []
    assert of(reply('        say: "Batch #4"\n')) == []
    assert of(reply("        say: Batch#4\n")) == []
    assert of(reply("        say: |\n          Batch #4\n")) == []
    problems = of(reply("        say: We take batch #4 then\n"))
    assert [problem.code for problem in problems] == ["text-cut-at-hash"]
    assert 'say: "We take batch #4 then"' in problems[0].hint()
