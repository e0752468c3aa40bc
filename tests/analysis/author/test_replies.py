"""Replies that give themselves away."""

from simulator.analysis.author.replies import on_the_ways, plain_replies
from tests.analysis.author.material import found, places, story


def test_a_reply_that_another_beats_on_one_score_and_equals_on_the_other_is_plainly_wrong() -> None:
    scenario = story({"opening": ["give +8 -8 > signed", "stand -8 +4 > signed", "shout -9 +4 > signed"]})
    assert places(found(plain_replies, scenario)) == [("reply-dominated", "scenes.opening.choices.shout")]


def test_a_reply_that_beats_every_other_is_said_to_be_right_and_the_others_are_left_in_peace() -> None:
    scenario = story({"opening": ["listen +5 +1 > signed", "stand +2 -1 > signed", "shout -9 -4 > signed"]})
    assert places(found(plain_replies, scenario)) == [
        ("reply-plainly-right", "scenes.opening.choices.listen")
    ]


def test_what_a_reply_makes_possible_later_counts() -> None:
    scenario = story(
        {
            "opening": ["ask -3 -1 > talk", "stand +2 +2 > signed"],
            "talk": ["swap +12 +6 > signed", "give +20 -20 > signed"],
        }
    )
    assert places(found(plain_replies, scenario)) == [("reply-plainly-right", "scenes.opening.choices.ask")]


def test_a_reply_that_is_sometimes_offered_alone_is_not_plainly_wrong() -> None:
    facts = "facts:\n  hurry: She has a train\n"
    scenario = story(
        {
            "opening": ["ask +0 -3 > closing; learn: [hurry]", "wait -3 +0 > closing"],
            "closing": ["catch +9 +9 > signed; when: hurry", "sign +1 +1 > signed", "give +2 -9 > signed"],
        },
        facts,
    )
    codes = places(found(plain_replies, scenario))
    assert ("reply-dominated", "scenes.closing.choices.sign") not in codes


def test_walking_away_and_asking_for_a_criterion_are_not_judged_by_the_scores() -> None:
    scenario = story(
        {
            "opening": [
                "give +8 -8 > signed",
                "stand -8 +4 > signed",
                "leave -20 -20 > walked",
                "floor -1 +0 > opening; move: ask, asks: {criterion: floor}",
            ]
        }
    )
    assert found(plain_replies, scenario) == []


def test_replies_that_are_worth_the_same_are_neither_right_nor_wrong() -> None:
    assert found(plain_replies, story({"opening": ["a +1 +1 > signed", "b +1 +1 > signed"]})) == []


def test_a_reply_on_no_way_to_the_frontier_though_no_single_reply_beats_it() -> None:
    scenario = story(
        {
            "opening": ["soft > soft_talk", "firm > firm_talk", "vague > vague_talk"],
            "soft_talk": ["give +24 -40 > signed", "swap +5 -15 > signed"],
            "firm_talk": ["stand -10 +10 > signed", "gift -5 +5 > signed"],
            "vague_talk": ["late +20 -42 > signed", "no -12 +8 > signed"],
        }
    )
    assert found(plain_replies, scenario) == []
    off = [place for code, place in places(found(on_the_ways, scenario)) if code == "reply-off-frontier"]
    assert off == [
        "scenes.opening.choices.vague",
        "scenes.vague_talk.choices.late",
        "scenes.vague_talk.choices.no",
    ]


def test_a_reply_that_is_dominated_is_not_said_twice_to_be_poor() -> None:
    scenario = story({"opening": ["give +8 -8 > signed", "stand -8 +4 > signed", "shout -9 +4 > signed"]})
    assert found(on_the_ways, scenario) == []


def test_a_reply_on_the_ways_to_most_of_the_frontier() -> None:
    ways = ["one +5 +0 > signed", "two +10 -5 > signed", "three +15 -10 > signed"]
    scenario = story({"opening": ["sign +0 +10 > signed", "talk > talks"], "talks": ways})
    (finding,) = found(on_the_ways, scenario)
    assert (finding.code, finding.address[-1], finding.args["share"]) == ("reply-on-most-ways", "talk", "75")


def test_a_reply_without_an_alternative_is_on_every_way_and_nobody_minds() -> None:
    scenario = story({"opening": ["go > talk"], "talk": ["a +5 -5 > signed", "b -5 +5 > signed"]})
    assert found(on_the_ways, scenario) == []


def test_a_reply_that_is_better_under_one_draw_and_worse_under_another_is_not_plainly_right() -> None:
    facts = "facts:\n  day: {text: When, draw: [friday, monday]}\n"
    both = "points: [{client: %s9, because: Hers.}, {company: %s9, because: Ours.}]"
    good, poor = both % ("+", "+"), both % ("-", "-")
    for first, last in ((good, poor), (poor, good)):
        gate = f"goto: [{{when: day == friday, to: signed, {first}}}, {{to: signed, {last}}}]"
        scenario = story({"opening": [f"sorry > signed; {gate}", "sign > signed"]}, facts)
        assert found(plain_replies, scenario) == []
