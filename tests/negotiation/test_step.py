"""What a decision does, in its fixed order: every rule of the ledger, of approvals and of the way on."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings

from simulator.negotiation.attempt import Talks
from simulator.negotiation.events import ApprovalAsked, Ended, Learnt, Replied
from simulator.negotiation.offer import NotOffered
from simulator.negotiation.state import State
from simulator.negotiation.step import Step, step
from tests.negotiation.generated import SEEDS, ended, opened, played
from tests.negotiation.material import DAYS, ENDINGS, PRICE, TERMS, reply, rows, scenario, talks
from tests.negotiation.oracle import Oracle


def last(authored: object, *choices: str, **more: object) -> Step:
    return talks(authored, choices, **more).steps[-1]  # type: ignore[arg-type]


def own(because: str, **sides: int) -> list[dict[str, object]]:
    """The scenario's own points, in the order given."""
    return [{side: points, "because": because} for side, points in sides.items()]


# The rules told twice agree


@given(seed=SEEDS)
@settings(max_examples=300)
def test_every_step_does_exactly_what_the_rules_say(seed: int) -> None:
    authored, opened_ = opened(seed)
    oracle = Oracle(authored, opened_.scenario.approves, opened_.draws)
    rng = random.Random(seed)
    for _ in range(15):
        choices = [offer.id for offer in opened_.offered() if offer.available]
        assert choices == oracle.offered()
        if not choices:
            break
        choice = rng.choice(choices)
        opened_.choose(choice)
        oracle.choose(choice)
        state = opened_.state
        entries = [(one.decision, one.side, one.points, one.cause, one.detail) for one in opened_.ledger]
        assert entries == oracle.rows
        assert (state.at, state.decision) == (oracle.at, oracle.decision)
        assert (state.client, state.company) == (oracle.client, oracle.company)
        assert state.terms == tuple(oracle.levels.values())
        assert state.facts == tuple(oracle.facts.values())
        found = opened_.ended
        assert (found is None) == (oracle.at in authored.scenes)
        if found is not None:
            assert (found.ending, found.void, found.delight) == (oracle.at, oracle.void, oracle.delight)
            assert found.region == oracle.region


# The ledger


@given(seed=SEEDS)
def test_the_ledger_is_exactly_the_change_of_both_scores(seed: int) -> None:
    authored, talked = played(seed)
    for side, start, now in (
        ("client", authored.start.client, talked.state.client),
        ("company", authored.start.company, talked.state.company),
    ):
        assert start + sum(entry.points for entry in talked.ledger if entry.side == side) == now


@given(seed=SEEDS)
def test_entries_of_no_points_are_left_out(seed: int) -> None:
    assert all(entry.points for entry in played(seed)[1].ledger)


@given(seed=SEEDS)
def test_each_step_writes_its_own_decisions_entries(seed: int) -> None:
    for number, made in enumerate(played(seed)[1].steps, 1):
        assert {entry.decision for entry in made.entries} <= {number}
        assert made.state.decision == number


def test_a_step_writes_in_its_fixed_order() -> None:
    everything = reply(
        "everything",
        [{"to": "signed", "points": own("branch", company=-1, client=1)}],
        terms={"days": 45, "price": 410},
        acts=["respect", "listen"],
        points=own("own", company=-3, client=2),
    )
    adjusted = {**DAYS, "limit": 60, "adjust": [{"when": "days == 45", "client": 1, "company": -1}]}
    signed = {"kind": "deal", "points": own("end", company=4, client=4)}
    authored = scenario(
        everything,
        terms={"price": {**PRICE, "limit": 420}, "days": adjusted},
        endings={**ENDINGS, "signed": signed},
    )
    assert rows(last(authored, "everything").entries) == [
        ("client", 5, "terms", "price"),
        ("company", -4, "terms", "price"),
        ("client", 3, "terms", "days"),
        ("company", -2, "terms", "days"),
        ("company", -2, "precedent", "price,days"),
        ("client", 1, "act", "respect.process"),
        ("client", 1, "act", "respect.relation"),
        ("client", 2, "act", "respect.face"),
        ("client", 3, "act", "listen.process"),
        ("client", 2, "effect", "own"),
        ("company", -3, "effect", "own"),
        ("client", 1, "effect", "branch"),
        ("company", -1, "effect", "branch"),
        ("client", 1, "terms", "days"),
        ("company", -1, "terms", "days"),
        ("company", -10, "mandate", "price"),
        ("client", 4, "effect", "end"),
        ("company", 4, "effect", "end"),
    ]


def test_an_entry_says_where_its_reason_stands_in_the_file() -> None:
    authored = scenario(
        reply("say", points=[{"company": 1, "because": "first"}, {"client": 1, "because": "second"}])
    )
    addresses = [entry.address for entry in last(authored, "say").entries]
    at = ("scenes", "opening", "choices", "say", "points")
    assert addresses == [(*at, 1, "because"), (*at, 0, "because")]


# Terms


def test_a_term_moved_there_and_back_gives_its_points_back() -> None:
    authored = scenario(
        reply("give", terms={"price": 400}, in_return="a signature"), reply("take", terms={"price": 420})
    )
    moved = talks(authored, ["give", "take"])
    assert (moved.state.client, moved.state.company) == (50, 70)
    assert rows(moved.ledger) == [
        ("client", 9, "terms", "price"),
        ("company", -10, "terms", "price"),
        ("client", -9, "terms", "price"),
        ("company", 10, "terms", "price"),
    ]


@given(seed=SEEDS)
def test_terms_are_worth_where_they_stand_however_they_came_there(seed: int) -> None:
    authored, talked = played(seed)
    before_the_end = talked.ledger if talked.ended is None else tuple(
        entry for made in talked.steps[:-1] for entry in made.entries
    )  # fmt: skip
    state = talked.state if talked.ended is None else talked.steps[-1].before
    for place, (name, term) in enumerate(authored.terms.items()):
        here, opening = term.levels[state.terms[place]], term.levels[talked.scenario.terms[place].opening]
        mine = [entry for entry in before_the_end if entry.cause == "terms" and entry.detail == name]
        assert sum(one.points for one in mine if one.side == "client") == here.client - opening.client
        assert sum(one.points for one in mine if one.side == "company") == here.company - opening.company


def test_a_term_put_where_it_stands_does_not_move() -> None:
    authored = scenario(reply("same", terms={"price": 420}))
    assert last(authored, "same").entries == ()


def test_what_a_level_is_really_worth_counts_in_a_deal_only_and_once() -> None:
    adjusted = {
        **PRICE,
        "adjust": [{"when": "price == 410", "client": 7}, {"when": "price < 420", "company": 2}],
    }
    authored = scenario(reply("give", terms={"price": 410}, in_return="x"), terms={"price": adjusted})
    assert rows(last(authored, "give", "sign").entries) == [
        ("client", 7, "terms", "price"),
        ("company", 2, "terms", "price"),
    ]
    assert {entry.cause for entry in last(authored, "give", "leave").entries} == {"no_deal"}


# Precedent


@pytest.mark.parametrize(
    ("terms", "in_return", "detail"),
    [
        ({"price": 410}, None, "price"),
        ({"price": 410, "days": 45}, None, "price,days"),
        ({"days": 45, "price": 410}, None, "price,days"),
        ({"price": 410}, "a signature this week", None),
        ({"price": 410, "length": 24}, None, None),
        ({"length": 24}, None, None),
        ({"price": 420}, None, None),
    ],
)
def test_a_concession_with_nothing_in_return_sets_a_precedent(
    terms: dict[str, int], in_return: str | None, detail: str | None
) -> None:
    made = last(scenario(reply("move", terms=terms, in_return=in_return)), "move")
    precedents = [(one.points, one.detail) for one in made.entries if one.cause == "precedent"]
    assert precedents == ([] if detail is None else [(-2, detail)])


@pytest.mark.parametrize(("client", "company"), [(0, -4), (-1, -4), (5, 0)])
def test_a_move_that_gives_nothing_or_costs_nothing_is_no_concession(client: int, company: int) -> None:
    levels = [{"at": 2, "client": 0, "company": 0}, {"at": 1, "client": client, "company": company}]
    term = {"label": "Price", "kind": "price", "levels": levels}
    made = last(scenario(reply("move", terms={"price": 1}), terms={"price": term}), "move")
    assert "precedent" not in {entry.cause for entry in made.entries}


def test_a_scenario_may_weigh_the_precedent() -> None:
    authored = scenario(reply("give", terms={"price": 410}), precedent=7)
    assert rows(last(authored, "give").entries)[-1] == ("company", -7, "precedent", "price")
    assert len(last(scenario(reply("give", terms={"price": 410}), precedent=0), "give").entries) == 2


# Acts


def test_acts_bring_the_points_of_the_catalogue_by_facet() -> None:
    catalogue = {
        "listen": (3, 0, 0), "explain_criterion": (3, 1, 0), "offer_options": (3, 1, 0), "candour": (0, 3, 0),
        "promise": (0, 1, 0), "keep_promise": (0, 4, 0), "respect": (1, 1, 2), "label_concession": (1, 1, 0),
        "ignore_need": (-3, -1, -2), "bare_refusal": (-2, -1, 0), "pressure": (-3, -3, -2),
        "threat": (-5, -4, -3), "false_claim": (0, -8, -2), "break_promise": (0, -9, -2),
        "humiliate": (-2, -3, -6), "flatter": (-1, 0, 1),
    }  # fmt: skip
    authored = scenario(*(reply(f"do_{act}", acts=[act]) for act in catalogue))
    for act, facets in catalogue.items():
        expected = [
            ("client", points, "act", f"{act}.{facet}")
            for facet, points in zip(("process", "relation", "face"), facets, strict=True)
            if points
        ]
        assert rows(last(authored, f"do_{act}").entries) == expected


def test_a_scenario_may_reweigh_an_act() -> None:
    authored = scenario(reply("ask", acts=["listen"]), acts={"listen": {"face": 2}})
    assert rows(last(authored, "ask").entries) == [("client", 2, "act", "listen.face")]


# Facts


def test_what_is_learnt_added_and_set_stays_in_its_range() -> None:
    facts = {"spring": "She was charged twice", "trust": {"start": 2, "range": [0, 5]}}
    authored = scenario(
        reply("learn", learn=["spring"], add={"trust": 9}),
        reply("lose", set={"spring": False}, add={"trust": -9}, repeat=True),
        reply("fix", set={"trust": 4}),
        facts=facts,
    )
    assert last(authored, "learn").state.facts == (1, 5)
    assert last(authored, "learn", "lose").state.facts == (0, 0)
    assert last(authored, "lose", "fix").state.facts == (0, 4)
    assert [one for one in last(authored, "learn").events if isinstance(one, Learnt)] == [Learnt("spring")]


def test_an_act_counts_before_its_reply_is_judged_and_what_is_learnt_before_the_way_on() -> None:
    ways = [{"when": "spring and client >= 53", "to": "signed"}, {"to": "left"}]
    authored = scenario(
        reply("ask", ways, acts=["listen"], learn=["spring"]), facts={"spring": "Charged twice"}
    )
    assert last(authored, "ask").state.at == "signed"


def test_the_first_way_that_holds_is_taken_with_its_own_effects() -> None:
    ways = [
        {"when": "trust > 5", "to": "left"},
        {
            "when": "trust >= 1",
            "to": "opening",
            "add": {"trust": 1},
            "points": [{"client": 3, "because": "b"}],
        },
        {"to": "thrown_out"},
    ]
    authored = scenario(reply("go", ways), facts={"trust": {"start": 1, "range": [0, 9]}})
    made = last(authored, "go")
    assert (made.state.at, made.state.facts, rows(made.entries)) == (
        "opening",
        (2,),
        [("client", 3, "effect", "b")],
    )


# Approvals and the mandate


@pytest.mark.parametrize(
    ("approves", "backed", "granted"),
    [
        ("always", False, True),
        ("never", True, False),
        ("when_backed", False, False),
        ("when_backed", True, True),
    ],
)
def test_the_director_approves_as_his_rule_says(approves: str, backed: bool, granted: bool) -> None:
    question = reply("call", asks={"approve": {"days": 60}, "backed_by": ["spring"]})
    authored = scenario(
        reply("learn", learn=["spring"]),
        question,
        reply("give", terms={"days": 60}),
        facts={"spring": "Twice"},
    )
    choices = [*(["learn"] if backed else []), "call", "give", "sign"]
    made = talks(authored, choices, approves=approves)  # type: ignore[arg-type]
    assert ApprovalAsked((("days", 2),), granted) in made.events
    assert made.ended is not None
    assert made.ended.void is not granted


def test_a_learnt_draw_backs_a_question_and_what_the_question_itself_teaches_counts() -> None:
    question = reply("call", asks={"approve": {"days": 60}, "backed_by": ["deadline"]}, learn=["deadline"])
    authored = scenario(question, facts={"deadline": {"text": "When", "draw": ["friday", "later"]}})
    assert ApprovalAsked((("days", 2),), True) in last(authored, "call").events


@pytest.mark.parametrize(("approved", "signed", "void"), [(45, 45, False), (60, 45, False), (45, 60, True)])
def test_an_approval_covers_a_term_up_to_the_level_asked_for(approved: int, signed: int, void: bool) -> None:
    authored = scenario(
        reply("call", asks={"approve": {"days": approved}}), reply("give", terms={"days": signed})
    )
    found = talks(authored, ["call", "give", "sign"], approves="always").ended
    assert found is not None
    assert found.void is void


def test_a_lower_approval_does_not_take_back_a_higher_one() -> None:
    authored = scenario(
        reply("more", asks={"approve": {"days": 60}}),
        reply("less", asks={"approve": {"days": 45}}),
        reply("give", terms={"days": 60}),
    )
    found = talks(authored, ["more", "less", "give", "sign"], approves="always").ended
    assert found is not None
    assert not found.void


def test_the_mandate_costs_ten_then_five_in_the_files_order_and_the_deal_is_void() -> None:
    give = reply("give", terms={"days": 60, "price": 400}, in_return="x")
    made = last(scenario(give), "give", "sign")
    assert rows(made.entries) == [("company", -10, "mandate", "price"), ("company", -5, "mandate", "days")]
    assert isinstance(made.events[-1], Ended)
    assert made.events[-1].void


def test_the_limit_itself_is_within_the_mandate_and_nothing_is_signed_where_nothing_is() -> None:
    authored = scenario(reply("give", terms={"price": 410}), reply("over", terms={"price": 400}))
    assert last(authored, "give", "sign").entries == ()
    assert "mandate" not in {entry.cause for entry in last(authored, "over", "leave").entries}


def test_beyond_is_what_comes_later_in_the_list_whatever_the_numbers() -> None:
    levels = [
        {"at": 24, "client": 0, "company": 8},
        {"at": 36, "client": 1, "company": 4},
        {"at": 12, "client": 4, "company": 0},
    ]
    term = {"label": "Length", "kind": "commitment", "levels": levels, "limit": 36}
    authored = scenario(
        reply("short", terms={"length": 12}, in_return="x"),
        reply("long", terms={"length": 36}, in_return="x"),
        terms={"length": term},
    )
    assert rows(last(authored, "short", "sign").entries) == [("company", -10, "mandate", "length")]
    assert last(authored, "long", "sign").entries == ()


def test_a_deal_is_void_even_where_a_breach_costs_nothing() -> None:
    authored = scenario(reply("give", terms={"price": 400}), breach=[0, 0])
    found = talks(authored, ["give", "sign"]).ended
    assert found is not None
    assert found.void


# No deal


@pytest.mark.parametrize("ending", ["left", "thrown_out"])
def test_no_deal_takes_the_terms_back_and_leaves_what_was_said_and_done(ending: str) -> None:
    give = reply("give", ending, terms={"price": 410, "length": 24}, acts=["listen"])
    concede = reply("concede", terms={"days": 45})
    made = talks(scenario(give, concede), ["concede", "give"])
    assert rows(made.steps[-1].entries)[-6:] == [
        ("client", -5, "no_deal", "price"),
        ("company", 4, "no_deal", "price"),
        ("client", -3, "no_deal", "days"),
        ("company", 2, "no_deal", "days"),
        ("client", 4, "no_deal", "length"),
        ("company", -8, "no_deal", "length"),
    ]
    assert (made.state.client, made.state.company) == (53, 68)


@given(seed=SEEDS)
def test_without_a_deal_the_terms_bring_nothing(seed: int) -> None:
    _, talked = ended(seed)
    assert talked.ended is not None
    if talked.ended.kind != "deal":
        for side in ("client", "company"):
            about_terms = [
                entry.points for entry in talked.ledger
                if entry.side == side and entry.cause in ("terms", "no_deal")
            ]  # fmt: skip
            assert sum(about_terms) == 0
    assert talked.ended.void <= (talked.ended.kind == "deal")


# Rounds


def test_when_the_rounds_are_used_up_talks_end_as_the_file_says() -> None:
    authored = scenario(reply("wait", repeat=True), rounds=3, out_of_rounds="thrown_out")
    made = talks(authored, ["wait", "wait", "wait"])
    assert [one.state.at for one in made.steps] == ["opening", "opening", "thrown_out"]
    assert made.ended is not None
    assert made.ended.kind == "lost"


def test_the_last_round_may_still_be_a_signature() -> None:
    authored = scenario(reply("wait", repeat=True), rounds=2, out_of_rounds="thrown_out")
    assert last(authored, "wait", "sign").state.at == "signed"


def test_out_of_rounds_terms_are_taken_back_as_in_any_ending_without_a_deal() -> None:
    authored = scenario(
        reply("give", terms={"price": 410}, in_return="x"), rounds=1, out_of_rounds="thrown_out"
    )
    made = last(authored, "give")
    assert [entry.cause for entry in made.entries] == ["terms", "terms", "no_deal", "no_deal"]


# Moves


def test_an_illegal_move_names_what_was_awaited_and_changes_nothing() -> None:
    made = talks(scenario(reply("ask"), reply("later", when="client >= 90")), ["ask"])
    before = made.state
    for choice in ("ask", "later", "nonsense"):
        with pytest.raises(NotOffered) as raised:
            made.choose(choice)
        assert (raised.value.decision, raised.value.scene) == (2, "opening")
        assert raised.value.offered == ("sign", "leave")
        assert str(raised.value) == f"decision 2 in opening: {choice!r} is not offered; offered: sign, leave"
    assert made.state == before
    assert len(made.steps) == 1


def test_after_the_end_nothing_is_awaited() -> None:
    made = talks(scenario(), ["sign"])
    with pytest.raises(NotOffered, match="decision 2 in signed: 'sign' is not offered; offered: nothing"):
        made.choose("sign")


def test_a_timed_out_choice_is_the_same_choice_but_for_its_mark() -> None:
    timer = {"seconds": 20, "reason": "She looks at her watch", "choice": "wait"}
    wait = reply("wait", "left", acts=["listen"])
    scenes = {"closing": {"phase": "closing", "timer": timer, "choices": [wait]}}
    authored = scenario(reply("hurry", "closing"), scenes=scenes)
    made: list[Step] = []
    for timed_out in (False, True):
        talked = talks(authored, ["hurry"])
        scene = talked.scenario.scene_of[talked.state.at]
        assert scene.timer == (20, "wait")
        made.append(talked.choose(scene.timer[1], timed_out=timed_out))
    by_hand, by_clock = made
    assert (by_clock.state, by_clock.entries) == (by_hand.state, by_hand.entries)
    assert by_clock.events[0] == Replied("closing", "wait", timed_out=True)
    assert by_clock.timed_out


@given(seed=SEEDS)
def test_a_step_is_a_function_of_state_and_choice(seed: int) -> None:
    _, talked = played(seed)
    for made in talked.steps:
        again = step(talked.scenario, made.before, made.choice, timed_out=made.timed_out)
        assert again == made


# What a step relied on


def hidden(goto: object, **more: object) -> Talks:
    facts = {"deadline": {"text": "When", "draw": ["friday", "later"]}}
    return talks(scenario(reply("go", goto, **more), facts=facts), draws={"deadline": "friday"})


def test_a_step_relies_on_a_draw_that_decides_unseen() -> None:
    ways = [{"when": "deadline == friday", "to": "signed"}, {"to": "left"}]
    assert hidden(ways).choose("go").relied_on == ("deadline",)


def test_a_step_does_not_rely_on_what_its_own_reply_teaches() -> None:
    ways = [{"when": "deadline == friday", "to": "signed"}, {"to": "left"}]
    assert hidden(ways, learn=["deadline"]).choose("go").relied_on == ()


def test_but_it_does_on_what_only_the_way_on_teaches() -> None:
    ways = [{"when": "deadline == friday", "to": "signed", "learn": ["deadline"]}, {"to": "left"}]
    assert hidden(ways).choose("go").relied_on == ("deadline",)


@pytest.mark.parametrize(
    ("effects", "relied"),
    [
        ({}, ()),
        ({"points": [{"client": 2, "because": "b"}]}, ("deadline",)),
        ({"learn": ["deadline"]}, ("deadline",)),
        ({"answer": {"says": "Friday it is."}}, ()),
    ],
)
def test_it_relies_only_where_another_value_gives_another_scene_entry_or_fact(
    effects: dict[str, object], relied: tuple[str, ...]
) -> None:
    ways = [{"when": "deadline == friday", "to": "opening", **effects}, {"to": "opening"}]
    assert hidden(ways).choose("go").relied_on == relied


def test_a_signature_relies_on_a_draw_that_decides_what_it_is_worth() -> None:
    facts = {"deadline": {"text": "When", "draw": ["friday", "later"]}}
    price = {**PRICE, "adjust": [{"when": "deadline == friday and price == 410", "client": 4}]}
    authored = scenario(reply("give", terms={"price": 410}), terms={**TERMS, "price": price}, facts=facts)
    at_410 = talks(authored, ["give", "sign"], draws={"deadline": "later"})
    assert [made.relied_on for made in at_410.steps] == [(), ("deadline",)]
    assert talks(authored, ["sign"], draws={"deadline": "later"}).steps[-1].relied_on == ()
    assert talks(authored, ["give", "leave"], draws={"deadline": "later"}).steps[-1].relied_on == ()


@given(seed=SEEDS)
def test_a_step_that_relied_on_nothing_goes_the_same_way_whatever_was_drawn(seed: int) -> None:
    _, talked = played(seed)
    compiled = talked.scenario
    for made in talked.steps:
        for place, draw in enumerate(compiled.draws):
            known = made.before.learnt >> place & 1
            for value in range(len(draw.values)):
                draws = (*made.before.draws[:place], value, *made.before.draws[place + 1 :])
                other = step(compiled, _with_draws(made, draws), made.choice)
                same = (other.state.at, other.entries, other.state.facts, other.state.learnt) == (
                    made.state.at, made.entries, made.state.facts, made.state.learnt)  # fmt: skip
                if draw.id not in made.relied_on and not known:
                    learnt_by_reply = made.state.learnt >> place & 1
                    assert same or learnt_by_reply


def _with_draws(made: Step, draws: tuple[int, ...]) -> State:
    return replace(made.before, draws=draws)
