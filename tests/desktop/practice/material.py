"""A deal in which everything the Table shows can happen, its director, and both in Russian."""

from functools import cache
from typing import Any

from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

_TERMS: dict[str, Any] = {
    "price": {
        "label": "Price per pallet",
        "kind": "price",
        "unit": "EUR",
        "levels": [
            {"at": 420, "client": 0, "company": 0},
            {"at": 412, "client": 4, "company": -4},
            {"at": 405, "client": 8, "company": -9},
            {"at": 395, "client": 14, "company": -17},
        ],
        "limit": 405,
    },
    "deferral": {
        "label": "Payment deferral",
        "kind": "payment",
        "unit": "day|days",
        "levels": [
            {"at": 30, "client": 0, "company": 0},
            {"at": 45, "client": 5, "company": -3},
            {"at": 60, "client": 8, "company": -8},
        ],
        "limit": 45,
    },
    "delivery": {
        "label": "Delivery on us",
        "kind": "delivery",
        "levels": [
            {"at": 0, "client": 0, "company": 0, "label": "no sites"},
            {"at": 4, "client": 6, "company": -4, "label": "4 of 6 sites"},
            {"at": 6, "client": 8, "company": -9, "label": "all 6 sites"},
        ],
        "limit": 4,
    },
    "commitment": {
        "label": "Commitment",
        "kind": "commitment",
        "unit": "month|months",
        "levels": [
            {"at": 24, "client": -4, "company": 8},
            {"at": 18, "client": -1, "company": 5},
            {"at": 12, "client": 0, "company": 0},
        ],
        "open": 12,
        "limit": 12,
    },
}

_OPENING: dict[str, Any] = {
    "phase": "opening",
    "narration": "Her office, 16:40. A printed quote lies face down.",
    "client": {
        "mood": "calm",
        "body": "Hands folded on the quote.",
        "says": "You are the third supplier I have seen today. The other two smiled more.",
    },
    "choices": [
        {
            "id": "be_useful",
            "say": "Then I will try to be more useful than pleasant.",
            "move": "hold",
            "acts": ["respect"],
            "answer": {"mood": "pleased", "says": "That would be a change."},
            "goto": "bargain",
        },
        {
            "id": "ask_spring",
            "say": "What exactly happened last spring?",
            "move": "probe",
            "acts": ["listen"],
            "learn": ["double_charge"],
            "answer": {"mood": "annoyed", "says": "Two invoices. One pallet. Eleven phone calls."},
            "goto": "bargain",
        },
        {"id": "leave_now", "say": "Then I wish you a good day.", "move": "hold", "goto": "parted"},
    ],
}

_BARGAIN: dict[str, Any] = {
    "phase": "bargaining",
    "narration": "She slides a printed quote across the table.",
    "client": {
        "mood": "guarded",
        "body": "Taps the FrostWay quote. Eyes on your pen, not on you.",
        "says": "FrostWay offers 395 a pallet and sixty days. I would rather stay with you. "
        "So give me a reason I can say out loud.",
    },
    "again": {"says": "Delivery to all six sites stays on your side."},
    "choices": [
        {
            "id": "trade_days",
            "say": "{price} holds, and I can move payment to forty-five days "
            "if you commit to eighteen months.",
            "move": "trade",
            "terms": {"deferral": 45, "commitment": 18},
            "acts": ["offer_options"],
            "answer": {"mood": "calm", "says": "Forty-five is a start."},
            "director": [
                {"says": "{deferral}? We are not a bank.", "about": "payment", "leans": "company"},
            ],
            "goto": "bargain",
        },
        {
            "id": "give_all",
            "say": "All six sites on us, and I will match their sixty days.",
            "move": "concede",
            "terms": {"deferral": 60, "delivery": 6},
            "answer": {"mood": "pleased", "says": "Now we are talking."},
            "goto": "closing",
        },
        {
            "id": "two_invoices",
            "say": "Let us put the two invoices side by side.",
            "move": "hold",
            "when": "double_charge",
            "locked": "You do not know yet what hurt her",
            "acts": ["explain_criterion"],
            "goto": "closing",
        },
        {
            "id": "call_for_sixty",
            "say": "Give me two minutes, I need a word with my director.",
            "move": "ask",
            "asks": {"approve": {"deferral": 60}, "backed_by": ["double_charge"]},
            "goto": "bargain",
        },
        {
            "id": "ask_floor",
            "say": "May I check one number with my director?",
            "move": "ask",
            "asks": {"criterion": "floor"},
            "goto": "bargain",
        },
    ],
}

_CLOSING: dict[str, Any] = {
    "phase": "closing",
    "client": {"mood": "impatient", "says": "I have a train. What do I take upstairs?"},
    "timer": {"seconds": 20, "reason": "She is putting her coat on", "choice": "say_nothing"},
    "choices": [
        {
            "id": "sign",
            "say": "Take this sheet. It is what we said.",
            "move": "hold",
            "director": [
                {"says": "She walked out laughing.", "about": "all", "leans": "company", "call": True},
            ],
            "goto": "signed",
        },
        {
            "id": "one_more",
            "say": "Four sites, and we sign now.",
            "move": "trade",
            "terms": {"delivery": 4},
            "in_return": "A signature today",
            "goto": "signed",
        },
        {"id": "say_nothing", "say": "Say nothing.", "move": "silence", "goto": "went"},
    ],
}

SCENARIO: dict[str, Any] = {
    "format": 1,
    "id": "cold-pallets",
    "title": "The Friday renewal",
    "summary": "A clinic chain renews its supply contract with a cheaper quote on the table.",
    "director": "warm-hale",
    "start": {"client": 50, "company": 72},
    "clock": {"starts": "16:40", "step": 3},
    "seller": {
        "company": "Nordline Supply",
        "role": "Key account manager",
        "brief": "Keep the clinics.",
        "walk_away": "An empty third-quarter slot, about EUR 38,000",
    },
    "client": {
        "name": "Elena Marsh",
        "role": "Head of procurement",
        "company": "Harbor Clinics",
        "portrait": "marsh",
    },
    "terms": _TERMS,
    "facts": {"double_charge": "Elena was charged twice last spring"},
    "scenes": {"opening": _OPENING, "bargain": _BARGAIN, "closing": _CLOSING},
    "endings": {
        "signed": {
            "kind": "deal",
            "delight": 80,
            "client": {"mood": "pleased", "says": "Then we have a deal."},
            "points": [{"client": 3, "facet": "relation", "because": "She could defend it upstairs."}],
        },
        "parted": {"kind": "walk_away", "client": {"mood": "cold", "says": "Goodbye."}},
        "went": {
            "kind": "lost",
            "points": [{"company": -12, "because": "The slot stays empty."}],
            "client": {"mood": "cold", "says": "Thank you for coming."},
        },
    },
}

DIRECTOR: dict[str, Any] = {
    "format": 1,
    "id": "warm-hale",
    "name": "Victor Hale",
    "role": "Commercial director",
    "portrait": "hale",
    "declares": {"client": 70, "company": 30, "floor": 60, "says": "The client comes first. Always."},
    "rewards": {"client": 20, "company": 80},
    "smile_penalty": 35,
    "states": ["floor"],
    "demand": {"look_tough": 60, "most_margin": 40},
    "directives": [
        {
            "id": "happy",
            "when": "before",
            "says": "Make sure she leaves happy.",
            "about": "all",
            "leans": "client",
        },
    ],
    "lines": {
        "refused": ["And who finances it?"],
        "granted": ["Sixty then."],
        "signed": ["Signed, then."],
        "parted": ["So she went."],
        "praise": ["Well held."],
        "criteria": {"floor": ["Four hundred and five. Below that I sign nothing."]},
        "claims": {
            "conceded": ["She smiled because we gave."],
            "deferral": ["The deferral was too long."],
            "delivery": ["You gave the delivery away."],
            "bent": ["You bent."],
            "walked": ["You should have signed."],
        },
        "office": {
            "enter": {
                "high": ["{mark} out of ten. So tell me what we gave away."],
                "low": ["{mark} out of ten. And we paid for it."],
                "no_deal": ["So the chair is empty."],
            },
            "dropped": ["Then leave it."],
            "unmoved": ["That is not what I asked."],
            "owned": ["At least you see it."],
            "bowed": ["You see."],
            "asked": ["You want to know what I judge by."],
            "evaded": ["You know what I judge by."],
            "silent": ["Nothing, then."],
            "dismissed": ["Enough for today."],
            "leave": {"supportive": ["Good work."], "accusing": ["We will talk about this again."]},
        },
    },
}

RUSSIAN = {
    "Price per pallet": "Цена за паллету",
    "Payment deferral": "Отсрочка платежа",
    "day|days": "день|дня|дней",
    "Delivery on us": "Доставка за наш счёт",
    "no sites": "ни одной площадки",
    "4 of 6 sites": "4 площадки из 6",
    "all 6 sites": "все 6 площадок",
    "Commitment": "Срок контракта",
    "month|months": "месяц|месяца|месяцев",
    "Her office, 16:40. A printed quote lies face down.": "Её кабинет, 16:40. Распечатка лежит текстом вниз.",
    "Hands folded on the quote.": "Руки сложены на распечатке.",
    "You are the third supplier I have seen today. The other two smiled more.": "Вы сегодня третий "
    "поставщик. Первые двое улыбались чаще.",
    "Then I will try to be more useful than pleasant.": "Тогда я постараюсь быть полезнее, чем приятнее.",
    "That would be a change.": "Это было бы ново.",
    "What exactly happened last spring?": "Что именно случилось прошлой весной?",
    "Two invoices. One pallet. Eleven phone calls.": "Два счёта. Одна паллета. Одиннадцать звонков.",
    "Then I wish you a good day.": "Тогда хорошего вам дня.",
    "She slides a printed quote across the table.": "Придвигает к вам распечатку чужого предложения.",
    "Taps the FrostWay quote. Eyes on your pen, not on you.": "Постукивает по счёту «Фроствэй». "
    "Смотрит на вашу ручку, не на вас.",
    "FrostWay offers 395 a pallet and sixty days. I would rather stay with you. "
    "So give me a reason I can say out loud.": "«Фроствэй» даёт 395 за паллету и шестьдесят дней отсрочки. "
    "Я бы осталась с вами. Дайте мне довод, который можно произнести вслух.",
    "Delivery to all six sites stays on your side.": "Доставка на все шесть площадок остаётся за вами.",
    "{price} holds, and I can move payment to forty-five days if you commit to eighteen months.": "{price} "
    "остаются, а отсрочку я могу поднять до сорока пяти дней, если вы берёте контракт на полтора года.",
    "Forty-five is a start.": "Сорок пять — уже разговор.",
    "{deferral}? We are not a bank.": "{deferral}? Мы не банк.",
    "All six sites on us, and I will match their sixty days.": "Берём все шесть площадок и даём те же "
    "шестьдесят дней.",
    "Now we are talking.": "Вот это разговор.",
    "Let us put the two invoices side by side.": "Давайте положим рядом оба счёта.",
    "You do not know yet what hurt her": "Вы ещё не знаете, что её задело",
    "Give me two minutes, I need a word with my director.": "Две минуты, мне нужно слово с директором.",
    "May I check one number with my director?": "Можно я сверю с директором одну цифру?",
    "I have a train. What do I take upstairs?": "У меня поезд. С чем мне идти наверх?",
    "She is putting her coat on": "Она уже надевает пальто",
    "Take this sheet. It is what we said.": "Возьмите этот лист. Там то, о чём договорились.",
    "She walked out laughing.": "Она вышла и смеялась.",
    "Four sites, and we sign now.": "Четыре площадки, и подписываем сейчас.",
    "A signature today": "Подпись сегодня",
    "Say nothing.": "Промолчать.",
    "The Friday renewal": "Пятничное продление",
    "Keep the clinics.": "Удержите клиники.",
    "Key account manager": "Менеджер по ключевым клиентам",
    "Nordline Supply": "«Нордлайн»",
    "An empty third-quarter slot, about EUR 38,000": "Пустой слот в третьем квартале, около 38 000 €",
    "Elena Marsh": "Елена Марш",
    "Head of procurement": "Директор по закупкам",
    "Harbor Clinics": "Клиники «Гавань»",
    "Elena was charged twice last spring": "С Елены весной взяли дважды",
    "Then we have a deal.": "Значит, договорились.",
    "She could defend it upstairs.": "Ей было что сказать наверху.",
    "Goodbye.": "Всего доброго.",
    "The slot stays empty.": "Слот остаётся пустым.",
    "Thank you for coming.": "Спасибо, что пришли.",
    "Victor Hale": "Виктор Хейл",
    "Commercial director": "Коммерческий директор",
    "The client comes first. Always.": "Клиент прежде всего. Всегда.",
    "Make sure she leaves happy.": "Пусть она уйдёт довольной.",
    "And who finances it?": "А кто это финансирует?",
    "Sixty then.": "Значит, шестьдесят.",
    "Signed, then.": "Подписали, значит.",
    "So she went.": "Значит, ушла.",
    "Well held.": "Хорошо держались.",
    "Four hundred and five. Below that I sign nothing.": "Четыреста пять. Ниже я не подписываю.",
    "She smiled because we gave.": "Она улыбалась, потому что мы отдали.",
    "The deferral was too long.": "Отсрочка слишком большая.",
    "You gave the delivery away.": "Доставку отдали даром.",
    "You bent.": "Прогнулись.",
    "You should have signed.": "Надо было подписывать.",
    "{mark} out of ten. So tell me what we gave away.": "{mark} из десяти. Расскажите, что мы отдали.",
    "{mark} out of ten. And we paid for it.": "{mark} из десяти. И мы за это заплатили.",
    "So the chair is empty.": "Значит, стул пустой.",
    "Then leave it.": "Тогда оставим.",
    "That is not what I asked.": "Я не об этом.",
    "At least you see it.": "Хоть понимаете.",
    "You see.": "Вот видите.",
    "You want to know what I judge by.": "Хотите знать, по чему я сужу.",
    "You know what I judge by.": "Вы знаете, по чему я сужу.",
    "Nothing, then.": "Значит, ничего.",
    "Enough for today.": "На сегодня хватит.",
    "Good work.": "Хорошая работа.",
    "We will talk about this again.": "К этому мы ещё вернёмся.",
    "A clinic chain renews its supply contract with a cheaper quote on the table.": "Сеть клиник продлевает "
    "договор, а на столе предложение дешевле.",
}


@cache
def scenario(language: str = "en") -> Scenario:
    """The deal in a language."""
    return Scenario.model_validate({**_said(SCENARIO, language), "language": language})


@cache
def director(language: str = "en") -> Director:
    """The director in a language."""
    return Director.model_validate({**_said(DIRECTOR, language), "language": language})


def _said(value: Any, language: str) -> Any:
    """The same data in a language; ids, numbers and conditions stay."""
    if language == "en":
        return value
    if isinstance(value, dict):
        return {key: _said(item, language) for key, item in value.items()}
    if isinstance(value, list):
        return [_said(item, language) for item in value]
    return RUSSIAN.get(value, value) if isinstance(value, str) else value
