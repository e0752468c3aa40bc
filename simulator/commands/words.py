"""What the terminal says in English and Russian; Qt, which words the desktop, is not needed here."""

from collections.abc import Mapping

LANGUAGES = ("en", "ru")

_EN = {
    "client": "Client satisfaction",
    "company": "Company interests",
    "you": "You",
    "summary_you": "You are {role}, {company}. Across the table: {client}, {client_role}, {client_company}.",
    "director": "Your director: {name}, {role}.",
    "paper": "The company paper",
    "kpis": "What you are measured by",
    "walk_away": "If you walk away",
    "sheet": "Deal sheet",
    "limit": "limit {level}",
    "ask": "the client asks {level}",
    "beyond": "OUTSIDE YOUR MANDATE",
    "approved": "approved",
    "learnt": "You know now: {fact}",
    "granted": "The director approves: {terms}",
    "refused": "The director does not approve: {terms}",
    "calls": "{name} calls",
    "contradicts": "contradicts {time}",
    "locked": "locked: {reason}",
    "clock": "On the clock, {seconds} s: {reason} Time runs out into: {choice}",
    "clock_key": "0 lets it run out",
    "timed_out": "time ran out",
    "prompt": "Number (t deal sheet, l ledger, q quit): ",
    "not_a_reply": "Type the number of a reply, t, l or q.",
    "is_locked": "That reply is locked: {reason}",
    "quit": "You left. Decisions made: {decisions}; nothing was stored.",
    "opening_quote": "“",
    "closing_quote": "”",
    "kind.deal": "The deal is signed",
    "kind.walk_away": "You walked away",
    "kind.lost": "The talks are lost",
    "void": "The deal is void: it was signed outside the mandate.",
    "region.shared_win": "Shared win",
    "region.bought_smile": "Bought smile",
    "region.squeezed_lemon": "Squeezed lemon",
    "region.nobodys_deal": "Nobody's deal",
    "region.sound_walk_away": "Sound walk-away",
    "region.missed_deal": "Missed deal",
    "claims": "What the director makes of it ({stance})",
    "stance.supportive": "supportive",
    "stance.neutral": "neutral",
    "stance.questioning": "questioning",
    "stance.suspicious": "suspicious",
    "stance.accusing": "accusing",
    "stance.withdrawn": "withdrawn",
    "ledger": "Where every point came from",
    "opened_at": "opened at {before}",
    "cause.precedent": "gave without a return: {terms}",
    "cause.mandate": "signed outside the mandate: {terms}",
    "cause.no_deal": "no deal, taken back: {terms}",
    "facet.process": "process",
    "facet.relation": "relation",
    "facet.face": "face",
    "move.probe": "Probe",
    "move.trade": "Trade",
    "move.hold": "Hold",
    "move.concede": "Concede",
    "move.silence": "Silence",
    "move.ask": "Ask the director",
    "mood.calm": "calm",
    "mood.pleased": "pleased",
    "mood.guarded": "guarded",
    "mood.annoyed": "annoyed",
    "mood.impatient": "losing patience",
    "mood.surprised": "surprised",
    "mood.worried": "worried",
    "mood.cold": "cold",
    "mood.angry": "angry",
    "act.listen": "listening",
    "act.explain_criterion": "explaining the criterion",
    "act.offer_options": "offering options",
    "act.candour": "candour",
    "act.promise": "a promise",
    "act.keep_promise": "a promise kept",
    "act.respect": "respect",
    "act.label_concession": "naming the concession",
    "act.ignore_need": "ignoring a need",
    "act.bare_refusal": "a bare refusal",
    "act.pressure": "pressure",
    "act.threat": "a threat",
    "act.false_claim": "a false claim",
    "act.break_promise": "a broken promise",
    "act.humiliate": "humiliation",
    "act.flatter": "flattery",
}

_RU = {
    "client": "Довольство клиента",
    "company": "Интересы компании",
    "you": "Вы",
    "summary_you": "Вы — {role}, {company}. Напротив вас: {client}, {client_role}, {client_company}.",
    "director": "Ваш директор: {name}, {role}.",
    "paper": "Что написано в документе компании",
    "kpis": "По чему вас оценивают",
    "walk_away": "Если вы уйдёте",
    "sheet": "Лист сделки",
    "limit": "предел {level}",
    "ask": "клиент просит {level}",
    "beyond": "ВНЕ МАНДАТА",
    "approved": "согласовано",
    "learnt": "Теперь вы знаете: {fact}",
    "granted": "Директор согласовал: {terms}",
    "refused": "Директор не согласовал: {terms}",
    "calls": "Звонит {name}",
    "contradicts": "расходится с {time}",
    "locked": "закрыто: {reason}",
    "clock": "На ответ {seconds} с: {reason} Если время выйдет: {choice}",
    "clock_key": "0 — дать времени выйти",
    "timed_out": "время вышло",
    "prompt": "Номер ответа (t лист сделки, l ведомость, q выход): ",
    "not_a_reply": "Введите номер ответа, t, l или q.",
    "is_locked": "Этот ответ закрыт: {reason}",
    "quit": "Вы вышли. Решений принято: {decisions}; ничего не сохранено.",
    "opening_quote": "«",
    "closing_quote": "»",
    "kind.deal": "Сделка подписана",
    "kind.walk_away": "Вы ушли",
    "kind.lost": "Переговоры сорваны",
    "void": "Сделка недействительна: она подписана вне мандата.",
    "region.shared_win": "Общий выигрыш",
    "region.bought_smile": "Купленная улыбка",
    "region.squeezed_lemon": "Дожали",
    "region.nobodys_deal": "Ничья сделка",
    "region.sound_walk_away": "Верный уход",
    "region.missed_deal": "Упущенная сделка",
    "claims": "Что говорит директор ({stance})",
    "stance.supportive": "поддерживает",
    "stance.neutral": "нейтрален",
    "stance.questioning": "сомневается",
    "stance.suspicious": "подозревает",
    "stance.accusing": "обвиняет",
    "stance.withdrawn": "устранился",
    "ledger": "Откуда взялся каждый балл",
    "opened_at": "в начале {before}",
    "cause.precedent": "уступка без ответной: {terms}",
    "cause.mandate": "подписано вне мандата: {terms}",
    "cause.no_deal": "сделки нет, возвращено: {terms}",
    "facet.process": "ход разговора",
    "facet.relation": "отношения",
    "facet.face": "лицо",
    "move.probe": "Разведка",
    "move.trade": "Обмен",
    "move.hold": "Держать",
    "move.concede": "Уступка",
    "move.silence": "Молчание",
    "move.ask": "Спросить директора",
    "mood.calm": "спокойно",
    "mood.pleased": "с удовольствием",
    "mood.guarded": "настороженно",
    "mood.annoyed": "с раздражением",
    "mood.impatient": "теряя терпение",
    "mood.surprised": "с удивлением",
    "mood.worried": "с тревогой",
    "mood.cold": "холодно",
    "mood.angry": "зло",
    "act.listen": "выслушали",
    "act.explain_criterion": "объяснили, из чего исходите",
    "act.offer_options": "предложили варианты",
    "act.candour": "сказали начистоту",
    "act.promise": "пообещали",
    "act.keep_promise": "сдержали обещание",
    "act.respect": "проявили уважение",
    "act.label_concession": "назвали уступку уступкой",
    "act.ignore_need": "не услышали нужду",
    "act.bare_refusal": "отказали без объяснения",
    "act.pressure": "надавили",
    "act.threat": "пригрозили",
    "act.false_claim": "сказали неправду",
    "act.break_promise": "нарушили обещание",
    "act.humiliate": "унизили",
    "act.flatter": "польстили",
}

_WORDS: Mapping[str, Mapping[str, str]] = {"en": _EN, "ru": _RU}


class Words:
    """The terminal's words in one language; another language than the two speaks English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = _WORDS.get(language, _EN)

    def __call__(self, key: str, **values: object) -> str:
        """The words of a key with values in place of their names; an unknown key is shown as it is."""
        text = self._words.get(key)
        if text is None:
            return key.rpartition(".")[2].replace("_", " ")
        return text.format(**values) if values else text

    @property
    def keys(self) -> frozenset[str]:
        """Every key that has words."""
        return frozenset(self._words)

    def has(self, key: str) -> bool:
        """Whether a key has words of its own."""
        return key in self._words

    def quoted(self, text: str) -> str:
        """A text in the quotation marks of the language."""
        return f"{self('opening_quote')}{text}{self('closing_quote')}"

    def points(self, points: int) -> str:
        """Points with their sign."""
        return f"+{points}" if points > 0 else f"\u2212{-points}" if points else "0"
