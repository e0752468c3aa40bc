<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Act</name>
    <message>
        <source>Listening</source>
        <translation>Внимание к собеседнику</translation>
    </message>
    <message>
        <source>Explaining the reason</source>
        <translation>Объяснение причин</translation>
    </message>
    <message>
        <source>Offering options</source>
        <translation>Варианты на выбор</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Откровенность</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>A promise kept</source>
        <translation>Сдержанное обещание</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Уважение</translation>
    </message>
    <message>
        <source>Naming the concession</source>
        <translation>Уступка названа уступкой</translation>
    </message>
    <message>
        <source>Ignoring a need</source>
        <translation>Потребность не услышали</translation>
    </message>
    <message>
        <source>A bare refusal</source>
        <translation>Голый отказ</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Давление</translation>
    </message>
    <message>
        <source>A threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>A false claim</source>
        <translation>Ложное утверждение</translation>
    </message>
    <message>
        <source>A broken promise</source>
        <translation>Нарушенное обещание</translation>
    </message>
    <message>
        <source>Humiliation</source>
        <translation>Унижение</translation>
    </message>
    <message>
        <source>Flattery</source>
        <translation>Лесть</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Own it</source>
        <translation>Признать</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказать</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Промолчать</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Terms of the deal</source>
        <translation>Условия сделки</translation>
    </message>
    <message>
        <source>How you dealt with people</source>
        <translation>Как вы вели себя с людьми</translation>
    </message>
    <message>
        <source>What happened on the way</source>
        <translation>Что случилось по ходу</translation>
    </message>
    <message>
        <source>Given for nothing</source>
        <translation>Отдано даром</translation>
    </message>
    <message>
        <source>Outside the mandate</source>
        <translation>Вне мандата</translation>
    </message>
    <message>
        <source>No deal: terms taken back</source>
        <translation>Сделки нет: условия сняты</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>We conceded too much</source>
        <translation>Уступили слишком много</translation>
    </message>
    <message>
        <source>The price was too low</source>
        <translation>Цена слишком низкая</translation>
    </message>
    <message>
        <source>The deferral was too long</source>
        <translation>Отсрочка слишком длинная</translation>
    </message>
    <message>
        <source>We could have saved on delivery</source>
        <translation>На доставке можно было сэкономить</translation>
    </message>
    <message>
        <source>We bent where we should not have</source>
        <translation>Прогнулись там, где не стоило</translation>
    </message>
    <message>
        <source>Competitors do without such extras</source>
        <translation>Конкуренты без этого обходятся</translation>
    </message>
    <message>
        <source>We have spoiled this client</source>
        <translation>Клиента избаловали</translation>
    </message>
    <message>
        <source>The client came first</source>
        <translation>Клиент был на первом месте</translation>
    </message>
    <message>
        <source>You should have signed</source>
        <translation>Надо было подписывать</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Хорошая работа</translation>
    </message>
</context>
<context>
    <name>ClaimState</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Мнение</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>A happy client, within the limits</source>
        <translation>Довольный клиент в рамках мандата</translation>
    </message>
    <message>
        <source>The most margin</source>
        <translation>Больше маржи</translation>
    </message>
    <message>
        <source>A deal at any price</source>
        <translation>Сделка любой ценой</translation>
    </message>
    <message>
        <source>To look tough</source>
        <translation>Выглядеть жёстко</translation>
    </message>
    <message>
        <source>No surprises</source>
        <translation>Никаких сюрпризов</translation>
    </message>
    <message>
        <source>The client leaves content, and nothing goes past the mandate.</source>
        <translation>Клиент уходит довольным, и мандат цел.</translation>
    </message>
    <message>
        <source>As much for us as there is, even at the client’s cost.</source>
        <translation>Взять всё, что можно, пусть и за счёт клиента.</translation>
    </message>
    <message>
        <source>Signed is signed, whatever it took.</source>
        <translation>Главное подписать, а чего это стоило, неважно.</translation>
    </message>
    <message>
        <source>Nobody may see the client pleased.</source>
        <translation>Никто не должен видеть, что клиент доволен.</translation>
    </message>
    <message>
        <source>Rules kept, and everything told in advance.</source>
        <translation>Правила соблюдены, и обо всём предупреждают заранее.</translation>
    </message>
</context>
<context>
    <name>EndingKind</name>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>You walked away</source>
        <translation>Вы ушли без сделки</translation>
    </message>
    <message>
        <source>The client left</source>
        <translation>Клиент ушёл</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Stayed at {opening}; the client asked for {ask}</source>
        <translation>Осталось {opening}; клиент просил {ask}</translation>
    </message>
    <message>
        <source>From {opening} to {signed}; the client asked for {ask}</source>
        <translation>Было {opening}, стало {signed}; клиент просил {ask}</translation>
    </message>
    <message>
        <source>Deal sheet, {term}</source>
        <translation>Лист сделки, {term}</translation>
    </message>
    <message>
        <source>Limit {limit}, signed {signed}</source>
        <translation>Предел {limit}, подписано {signed}</translation>
    </message>
    <message>
        <source>Limit {limit}, the client asked for {ask}</source>
        <translation>Предел {limit}, клиент просил {ask}</translation>
    </message>
    <message>
        <source>Mandate, {term}</source>
        <translation>Мандат, {term}</translation>
    </message>
    <message>
        <source>Approved by {director}, {time}</source>
        <translation>Согласие: {director}, {time}</translation>
    </message>
    <message>
        <source>In return, {time}</source>
        <translation>Взамен, {time}</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message>
        <source>{who} when asked, {time}</source>
        <translation>{who}, ответ на вопрос, {time}</translation>
    </message>
    <message>
        <source>What competitors offer</source>
        <translation>Что дают конкуренты</translation>
    </message>
    <message>
        <source>What you learnt at the table</source>
        <translation>Что вы узнали за столом</translation>
    </message>
    <message>
        <source>Not known then</source>
        <translation>Тогда этого никто не знал</translation>
    </message>
    <message>
        <source>Your warning, {time}</source>
        <translation>Ваше предупреждение, {time}</translation>
    </message>
    <message>
        <source>Your recap in writing, {time}</source>
        <translation>Ваше письмо с итогом, {time}</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>Наш прежний долг</translation>
    </message>
    <message>
        <source>The client’s survey</source>
        <translation>Опрос клиента</translation>
    </message>
    <message>
        <source>The client’s survey: {mark} out of 10</source>
        <translation>Опрос клиента: {mark} из 10</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Fair process</source>
        <translation>Ход разговора</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Достоинство</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Beginner</source>
        <translation>Начальный</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Сложный</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Brilliant</source>
        <translation>Блестяще</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Сильно</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Ровно</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Двояко</translation>
    </message>
    <message>
        <source>Inaccuracy</source>
        <translation>Неточно</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Blunder</source>
        <translation>Промах</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Calm</source>
        <translation>Спокойствие</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Удовольствие</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Настороженность</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>Раздражение</translation>
    </message>
    <message>
        <source>Losing patience</source>
        <translation>Нетерпение</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Удивление</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Холодность</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Гнев</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Probe</source>
        <translation>Разведка</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Concede</source>
        <translation>Уступка</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Молчание</translation>
    </message>
    <message>
        <source>Ask the director</source>
        <translation>Вопрос директору</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>Before the talks</source>
        <translation>До переговоров</translation>
    </message>
    <message>
        <source>During the talks</source>
        <translation>Во время переговоров</translation>
    </message>
    <message>
        <source>After the talks</source>
        <translation>После переговоров</translation>
    </message>
    <message>
        <source>At a concession</source>
        <translation>При уступке</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Opening</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Разведка</translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation>Торг</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Финал</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>&amp;Каталог:</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Shared win</source>
        <translation>Общий выигрыш</translation>
    </message>
    <message>
        <source>Bought smile</source>
        <translation>Купленная улыбка</translation>
    </message>
    <message>
        <source>Squeezed lemon</source>
        <translation>Выжатый лимон</translation>
    </message>
    <message>
        <source>Nobody’s deal</source>
        <translation>Сделка ни для кого</translation>
    </message>
    <message>
        <source>Sound walk-away</source>
        <translation>Разумный отказ</translation>
    </message>
    <message>
        <source>Missed deal</source>
        <translation>Упущенная сделка</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Client satisfaction</source>
        <translation>Клиент доволен</translation>
    </message>
    <message>
        <source>Company interests</source>
        <translation>Интересы компании</translation>
    </message>
    <message>
        <source>Client satisfaction</source>
        <comment>in full</comment>
        <translation>Удовлетворённость клиента</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Supportive</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтралитет</translation>
    </message>
    <message>
        <source>Questioning</source>
        <translation>Сомнение</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Подозрительность</translation>
    </message>
    <message>
        <source>Accusing</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отстранился</translation>
    </message>
</context>
<context>
    <name>Substitution</name>
    <message>
        <source>Concessions</source>
        <translation>Уступки</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Отсрочка</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Bending</source>
        <translation>Прогнулись</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Spoiled client</source>
        <translation>Избаловали</translation>
    </message>
    <message>
        <source>Client first</source>
        <translation>Всё клиенту</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Прочие условия</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Тон</translation>
    </message>
</context>
<context>
    <name>Upward</name>
    <message>
        <source>Warned the director</source>
        <translation>Директор предупреждён</translation>
    </message>
    <message>
        <source>Confirmed what was agreed</source>
        <translation>Договорённости подтверждены</translation>
    </message>
    <message>
        <source>Owned up</source>
        <translation>Ошибка признана</translation>
    </message>
    <message>
        <source>Named the contradiction</source>
        <translation>Противоречие названо</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Fair</source>
        <translation>Справедливо</translation>
    </message>
    <message>
        <source>Only in hindsight</source>
        <translation>Задним числом</translation>
    </message>
    <message>
        <source>Against own policy</source>
        <translation>Против своей же политики</translation>
    </message>
    <message>
        <source>Unfair</source>
        <translation>Несправедливо</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Мнение</translation>
    </message>
</context>
</TS>
