<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>DebriefClaims</name>
    <message>
        <source>Not tested: what was possible is not known.</source>
        <translation>Не проверено: неизвестно, что было возможно.</translation>
    </message>
    <message>
        <source>Competitors give it too. {facts}</source>
        <translation>Конкуренты это тоже дают. {facts}</translation>
    </message>
    <message>
        <source>{points} for the company: given with nothing in return, or signed outside the mandate.</source>
        <translation>{points} компании: уступки без ответа или подпись вне мандата.</translation>
    </message>
    <message>
        <source>A better deal was there ({gains}), but only for somebody who knew what nobody could know then. {terms}</source>
        <translation>Сделка лучше была ({gains}), но найти её мог лишь тот, кто знал, чего тогда знать не мог никто. {terms}</translation>
    </message>
    <message>
        <source>Nothing was given here: this stands where it opened, or better for us.</source>
        <translation>Здесь ничего не отдано: условие там же, где было вначале, или выгоднее для нас.</translation>
    </message>
    <message>
        <source>No deal that could be reached was better for us with all other terms as they are.</source>
        <translation>При тех же остальных условиях более выгодной для нас сделки достичь было нельзя.</translation>
    </message>
    <message>
        <source>True: neither side could have had more without the other having less.</source>
        <translation>Верно: ни одна сторона не могла получить больше, не отняв у другой.</translation>
    </message>
    <message>
        <source>Praise for a deal that left points on the table for both.</source>
        <translation>Похвала сделке, в которой баллы остались на столе у обеих сторон.</translation>
    </message>
    <message>
        <source>Praise for a deal that is void: it goes beyond the mandate.</source>
        <translation>Похвала недействительной сделке: она выходит за мандат.</translation>
    </message>
    <message>
        <source>A deal better for both sides could still be signed.</source>
        <translation>Ещё можно было подписать сделку, которая лучше для обеих сторон.</translation>
    </message>
    <message>
        <source>Nothing better for both sides could be signed any more.</source>
        <translation>Ничего лучше для обеих сторон подписать уже было нельзя.</translation>
    </message>
    <message>
        <source>An opinion: no fact of this deal makes it true or false.</source>
        <translation>Мнение: ни один факт этой сделки его не подтверждает и не опровергает.</translation>
    </message>
    <message>
        <source>A better deal was there, by the declared policy itself: {gains}. {terms}</source>
        <translation>Сделка лучше была — лучше даже по заявленной политике: {gains}. {terms}</translation>
    </message>
    <message>
        <source>Another deal was better only by what is rewarded: {gains}. By the declared policy it is worse. {terms}</source>
        <translation>Другая сделка лучше только по тому, что поощряется: {gains}. По заявленной политике она хуже. {terms}</translation>
    </message>
    <message>
        <source>Every favour they had before repaired a failure of our own: what is owed spoils nobody.</source>
        <translation>Все прежние уступки исправляли наши же промахи: тем, что причитается, не балуют.</translation>
    </message>
    <message>
        <source>Beyond your limit, with approval.</source>
        <translation>За вашим пределом, но согласовано.</translation>
    </message>
    <message>
        <source>Beyond your limit, without approval.</source>
        <translation>За вашим пределом и без согласования.</translation>
    </message>
    <message>
        <source>In return: {what}.</source>
        <translation>Взамен: {what}.</translation>
    </message>
    <message>
        <source>Nothing came back for it.</source>
        <translation>Взамен не получено ничего.</translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>Всего: {points}</translation>
    </message>
    <message>
        <source>In money: {sum}</source>
        <translation>В деньгах: {sum}</translation>
    </message>
    <message>
        <source>The other deal: client {client}, company {company} ({gains}).</source>
        <translation>Другая сделка: клиент {client}, компания {company} ({gains}).</translation>
    </message>
    <message>
        <source>For us it was worth {sum}.</source>
        <translation>Для нас она стоила {sum}.</translation>
    </message>
    <message>
        <source>The way to it parts from yours at decision {number}.</source>
        <translation>Путь к ней расходится с вашим на решении {number}.</translation>
    </message>
    <message>
        <source>In the office: {answer}.</source>
        <translation>В кабинете: {answer}.</translation>
    </message>
    <message>
        <source>In the office: {answer}. That was the right answer.</source>
        <translation>В кабинете: {answer}. Это был верный ответ.</translation>
    </message>
    <message>
        <source>In the office: {answer}. {better}</source>
        <translation>В кабинете: {answer}. {better}</translation>
    </message>
    <message>
        <source>It was fair: owning it would have been right.</source>
        <translation>Упрёк справедлив: верно было признать.</translation>
    </message>
    <message>
        <source>It was unfair: evidence that bears on it would have been right.</source>
        <translation>Упрёк несправедлив: верно было ответить фактом по существу.</translation>
    </message>
    <message>
        <source>It was hindsight: evidence of what was known then would have been right.</source>
        <translation>Упрёк задним числом: верно было показать, что было известно тогда.</translation>
    </message>
    <message>
        <source>It clashed with the declared policy: asking for the criterion would have been right.</source>
        <translation>Упрёк против заявленной политики: верно было спросить о критерии.</translation>
    </message>
    <message>
        <source>It was an opinion: there was nothing to own.</source>
        <translation>Это мнение: признавать тут нечего.</translation>
    </message>
    <message>
        <source>Contradicts {time}: “{said}”</source>
        <translation>Расходится с {time}: «{said}»</translation>
    </message>
    <message>
        <source>No claims were made.</source>
        <translation>Упрёков не было.</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>Что говорят исследования</translation>
    </message>
    <message>
        <source>Too few deals with this director to see a pattern.</source>
        <translation>Сделок с этим директором пока мало, закономерности не видно.</translation>
    </message>
    <message>
        <source>The objections follow the client’s satisfaction, not the weakness of the terms.</source>
        <translation>Возражения идут за довольством клиента, а не за слабостью условий.</translation>
    </message>
    <message>
        <source>In your deals with this director the client was always at {threshold} or more, and fault was found in {above_faulted} of {above}.</source>
        <translation>В ваших сделках с этим директором у клиента всегда было {threshold} и больше, а упрёки — в {above_faulted} из {above}.</translation>
    </message>
    <message>
        <source>In your deals with this director the client was always below {threshold}, and fault was found in {below_faulted} of {below}.</source>
        <translation>В ваших сделках с этим директором у клиента всегда было меньше {threshold}, а упрёки — в {below_faulted} из {below}.</translation>
    </message>
    <message>
        <source>In your deals with this director fault was found in {above_faulted} of {above} where the client was at {threshold} or more, and in {below_faulted} of {below} where not.</source>
        <translation>В ваших сделках с этим директором упрёки были в {above_faulted} из {above} там, где у клиента {threshold} и больше, и в {below_faulted} из {below} там, где меньше.</translation>
    </message>
</context>
<context>
    <name>DebriefFigures</name>
    <message>
        <source>client {client}, company {company}</source>
        <translation>клиент {client}, компания {company}</translation>
    </message>
</context>
<context>
    <name>DebriefLedger</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Что вы сказали</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Decision {decision}. {side} {points}. {cause}. {detail}</source>
        <translation>Решение {decision}. {side} {points}. {cause}. {detail}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Where every point came from</source>
        <translation>Откуда взялся каждый балл</translation>
    </message>
    <message>
        <source>{sum}, shown as {shown}</source>
        <translation>{sum}, показано {shown}</translation>
    </message>
</context>
<context>
    <name>DebriefReading</name>
    <message>
        <source>You sealed no forecast.</source>
        <translation>Прогноза вы не запечатывали.</translation>
    </message>
    <message>
        <source>What weighs for the client</source>
        <translation>Что важно клиенту</translation>
    </message>
    <message>
        <source>Forecast and truth, per cent</source>
        <translation>Прогноз и правда, в процентах</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Правда</translation>
    </message>
    <message>
        <source>Managing up: {total} of 100</source>
        <translation>Работа с директором: {total} из 100</translation>
    </message>
    <message>
        <source>Managing up</source>
        <translation>Работа с директором</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} из {most}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>Next time say before the talks what the director really wants: it trains the eye, and costs nothing.</source>
        <translation>В следующий раз до переговоров скажите, чего директор хочет на самом деле: глаз тренируется, и это бесплатно.</translation>
    </message>
    <message>
        <source>What the director really wants</source>
        <translation>Чего директор хочет на самом деле</translation>
    </message>
    <message>
        <source>What the director really wanted, per cent</source>
        <translation>Чего директор хотел на самом деле, в процентах</translation>
    </message>
    <message>
        <source>Asked for a criterion before the first term moved</source>
        <translation>Критерий спрошен до первого движения условий</translation>
    </message>
    <message>
        <source>Put something in writing</source>
        <translation>Итог подтверждён письменно</translation>
    </message>
    <message>
        <source>Right answers in the office</source>
        <translation>Верные ответы в кабинете</translation>
    </message>
    <message>
        <source>Reached no limit without a warning</source>
        <translation>Ни один предел не достигнут без предупреждения</translation>
    </message>
    <message>
        <source>Under pressure</source>
        <translation>Под давлением</translation>
    </message>
    <message>
        <source>Right after a message of a director your decisions lose {pressed} per cent on average, otherwise {calm}. Counted over {pressed_number} and {calm_number} decisions of all your attempts.</source>
        <translation>Сразу после сообщения директора ваши решения теряют в среднем {pressed} %, в остальное время {calm} %. Посчитано по {pressed_number} и {calm_number} решениям всех ваших попыток.</translation>
    </message>
    <message>
        <source>Messages of a director do not shake you: the decisions right after one lose {pressed} per cent on average, the others {calm}. Counted over {pressed_number} and {calm_number} decisions of all your attempts.</source>
        <translation>Сообщения директора вас не сбивают: решения сразу после них теряют в среднем {pressed} %, остальные {calm} %. Посчитано по {pressed_number} и {calm_number} решениям всех ваших попыток.</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>метко</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>неплохо</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>наугад</translation>
    </message>
    <message>
        <source>misled</source>
        <translation>мимо</translation>
    </message>
    <message>
        <source>{moment}: you laid out a hundred chips.</source>
        <translation>{moment}: вы разложили сто фишек.</translation>
    </message>
    <message>
        <source>{moment}: “{option}”, {confidence} per cent sure. Right.</source>
        <translation>{moment}: «{option}», уверенность {confidence} %. Верно.</translation>
    </message>
    <message>
        <source>{moment}: “{option}”, {confidence} per cent sure. Not so.</source>
        <translation>{moment}: «{option}», уверенность {confidence} %. Не так.</translation>
    </message>
    <message>
        <source>Skill {percent} of 100: {word}.</source>
        <translation>Точность {percent} из 100: {word}.</translation>
    </message>
    <message>
        <source>{moved} per cent moved since the forecast before.</source>
        <translation>С прошлого прогноза сдвинулось {moved} %.</translation>
    </message>
    <message>
        <source>Before the talks</source>
        <translation>До переговоров</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>На полпути</translation>
    </message>
    <message>
        <source>Before the office</source>
        <translation>Перед кабинетом</translation>
    </message>
</context>
<context>
    <name>DebriefRewarded</name>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>The client at {floor} or more: reached.</source>
        <translation>Клиент не ниже {floor}: достигнуто.</translation>
    </message>
    <message>
        <source>The client at {floor} or more: not reached.</source>
        <translation>Клиент не ниже {floor}: не достигнуто.</translation>
    </message>
    <message>
        <source>By this your result is worth {worth} of 100.</source>
        <translation>По этой мерке ваш результат стоит {worth} из 100.</translation>
    </message>
    <message>
        <source>How the director’s pleasure adds up</source>
        <translation>Из чего складывается довольство директора</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>Что взвешивается</translation>
    </message>
    <message>
        <source>Pleasure: from 60 on pleased, under 40 displeased</source>
        <translation>Итог: от 60 директор доволен, ниже 40 — нет</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Nothing: no yardstick was named.</source>
        <translation>Ничего: мерка не названа.</translation>
    </message>
    <message>
        <source>Rewarded</source>
        <translation>Поощряется</translation>
    </message>
    <message>
        <source>Pleased with this result.</source>
        <translation>Результат нравится.</translation>
    </message>
    <message>
        <source>Neither pleased nor displeased.</source>
        <translation>Результат не радует и не огорчает.</translation>
    </message>
    <message>
        <source>Displeased with this result.</source>
        <translation>Результат не нравится.</translation>
    </message>
    <message>
        <source>A client who shows delight counts against you.</source>
        <translation>Радость клиента на виду идёт вам в минус.</translation>
    </message>
    <message>
        <source>A client who shows delight counts for you.</source>
        <translation>Радость клиента на виду идёт вам в плюс.</translation>
    </message>
    <message>
        <source>What could have been had counts against you.</source>
        <translation>В минус идёт и то, что можно было взять.</translation>
    </message>
    <message>
        <source>Three voices</source>
        <translation>Три голоса</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что написано</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Что измеряют</translation>
    </message>
    <message>
        <source>No deal, no survey.</source>
        <translation>Нет сделки — нет опроса.</translation>
    </message>
    <message>
        <source>{mark} out of ten</source>
        <translation>{mark} из десяти</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Что имеется в виду</translation>
    </message>
    <message>
        <source>Wanted most of all: {demand}.</source>
        <translation>Важнее всего: {demand}.</translation>
    </message>
    <message>
        <source>No yardstick was named before; one was applied afterwards.</source>
        <translation>До сделки мерку не назвали, после — применили.</translation>
    </message>
    <message>
        <source>Judged by exactly what had been declared.</source>
        <translation>Судят ровно по тому, что заявлено.</translation>
    </message>
    <message>
        <source>Declared: {says} per cent for the client. Rewarded: {rewards}.</source>
        <translation>Клиенту заявлено {says} %, поощряется {rewards} %.</translation>
    </message>
    <message>
        <source>Something other was rewarded than was declared.</source>
        <translation>Поощряется не то, что заявлено.</translation>
    </message>
    <message>
        <source>Client {client}, company {company} per cent.</source>
        <translation>Клиент {client} %, компания {company} %.</translation>
    </message>
    <message>
        <source>Best by this: client {client}, company {company}.</source>
        <translation>Лучшее по этой мерке: клиент {client}, компания {company}.</translation>
    </message>
    <message>
        <source>{weight} per cent of the company’s score</source>
        <translation>{weight} % баллов компании</translation>
    </message>
    <message>
        <source>{weight} per cent of the client’s score</source>
        <translation>{weight} % баллов клиента</translation>
    </message>
    <message>
        <source>{weight} per cent of visible delight over 60 (it was {delight})</source>
        <translation>{weight} % видимой радости сверх 60 (было {delight})</translation>
    </message>
    <message>
        <source>{weight} per cent of what the best deal would have added (it was {headroom})</source>
        <translation>{weight} % того, что добавила бы лучшая сделка (было {headroom})</translation>
    </message>
</context>
<context>
    <name>DebriefSatisfaction</name>
    <message>
        <source>Hatched: bought with terms. Full: earned by dealing well.</source>
        <translation>Штриховка — куплено условиями. Заливка — заслужено обращением.</translation>
    </message>
    <message>
        <source>Where every point came from</source>
        <translation>Откуда взялся каждый балл</translation>
    </message>
    <message>
        <source>Without a deal the terms count for nothing. What is left of the client’s change, {total}, comes from how you dealt with them.</source>
        <translation>Без сделки условия не в счёт. То, что осталось от перемены у клиента, {total}, — от того, как вы с ним обходились.</translation>
    </message>
    <message>
        <source>The client’s satisfaction changed by {total}, and none of it was bought: {earned} earned by how you dealt with them, {bought} from the terms.</source>
        <translation>Удовлетворённость клиента изменилась на {total}, и ничего из этого не куплено: {earned} заслужено обращением, {bought} дали условия.</translation>
    </message>
    <message>
        <source>The client’s satisfaction changed by {total}: {bought} bought with terms, {earned} earned by how you dealt with them.</source>
        <translation>Удовлетворённость клиента изменилась на {total}: {bought} куплено условиями, {earned} заслужено обращением.</translation>
    </message>
</context>
<context>
    <name>DebriefTerms</name>
    <message>
        <source>Terms of the deal</source>
        <translation>Условия сделки</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Our target</source>
        <translation>Наша цель</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Client’s ask</source>
        <translation>Клиент просит</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Opened at {level}; moved in decision {decisions}.</source>
        <translation>Вначале: {level}. Менялось в решении {decisions}.</translation>
    </message>
    <message>
        <source>Past the mandate, with approval.</source>
        <translation>Вне мандата, но согласовано.</translation>
    </message>
    <message>
        <source>Past the mandate, without approval: {points} for the company.</source>
        <translation>Вне мандата и без согласования: {points} компании.</translation>
    </message>
    <message>
        <source>In return: {what}</source>
        <translation>Взамен: {what}</translation>
    </message>
    <message>
        <source>Nothing came back for it.</source>
        <translation>Взамен не получено ничего.</translation>
    </message>
    <message>
        <source>For us: {sum}</source>
        <translation>Для нас: {sum}</translation>
    </message>
</context>
<context>
    <name>DebriefTomorrow</name>
    <message>
        <source>One sentence to send tomorrow</source>
        <translation>Одна фраза, которую стоит отправить завтра</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>DebriefTranscript</name>
    <message>
        <source>Find in the transcript</source>
        <translation>Найти в стенограмме</translation>
    </message>
    <message>
        <source>Another way: client {client}, company {company}</source>
        <translation>Другой путь: клиент {client}, компания {company}</translation>
    </message>
    <message>
        <source>One way to this ending. Nobody said this: you took another.</source>
        <translation>Один из путей к этому финалу. Этого никто не говорил: вы пошли иначе.</translation>
    </message>
    <message>
        <source>Back to what you said</source>
        <translation>К вашим словам</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>You, decision {number}</source>
        <translation>Вы, решение {number}</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>время вышло</translation>
    </message>
</context>
<context>
    <name>Research</name>
    <message>
        <source>People feel they did worse when they hear that the other side was pleased, whatever they really got. A smile says nothing about the price. (Thompson, Valley and Kramer, 1995)</source>
        <translation>Узнав, что другая сторона довольна, люди считают свой результат хуже — сколько бы ни получили. Улыбка ничего не говорит о цене. (Томпсон, Вэлли и Крамер, 1995)</translation>
    </message>
    <message>
        <source>In 1,005 recorded deals the other side’s satisfaction explained 1.6 per cent of one’s own result; in three of four deals both sides were satisfied. (CaSiNo corpus, a toy setting)</source>
        <translation>В 1005 записанных сделках довольство другой стороны объясняло 1,6 % собственного результата; в трёх сделках из четырёх довольны были обе стороны. (Корпус CaSiNo, игровая обстановка)</translation>
    </message>
    <message>
        <source>Serving the client more raises sales up to a point and lowers them beyond it, while the client’s attitude goes on rising. (Homburg, Müller and Klarmann, 2011)</source>
        <translation>Чем больше стараешься для клиента, тем выше продажи — но до предела; дальше они падают, хотя отношение клиента всё теплее. (Хомбург, Мюллер и Кларманн, 2011)</translation>
    </message>
    <message>
        <source>Satisfaction with a negotiation comes from four things: the outcome, one’s own face, the process, the relationship. Three of them cost nothing. (Curhan, Elfenbein and Xu, 2006)</source>
        <translation>Довольство переговорами складывается из четырёх вещей: результат, своё лицо, ход разговора, отношения. Три из них ничего не стоят. (Кёран, Эльфенбайн и Сюй, 2006)</translation>
    </message>
    <message>
        <source>How people felt after one round predicted what both sides earned in the next. (Curhan, Elfenbein and Eisenkraft, 2010)</source>
        <translation>По тому, с каким чувством люди вышли из одних переговоров, предсказывали заработок обеих сторон в следующих. (Кёран, Эльфенбайн и Айзенкрафт, 2010)</translation>
    </message>
    <message>
        <source>People judge a decision by how it came out, even when nobody could have known. (Baron and Hershey, 1988)</source>
        <translation>О решении судят по тому, чем оно кончилось, даже если знать этого не мог никто. (Бэрон и Херши, 1988)</translation>
    </message>
    <message>
        <source>Organisations often reward one thing while hoping for another. (Kerr, 1975)</source>
        <translation>Организации часто поощряют одно, а надеются на другое. (Керр, 1975)</translation>
    </message>
    <message>
        <source>Requests that cannot all be met are a measured burden with a name: role conflict. (Rizzo, House and Lirtzman, 1970)</source>
        <translation>Требования, которые нельзя выполнить все сразу, — измеренная тяжесть, и у неё есть имя: ролевой конфликт. (Риццо, Хаус и Лирцман, 1970)</translation>
    </message>
    <message>
        <source>Not knowing what one is judged by is a burden of its own, and the superior is its main source. (Singh and Rhoads, 1991)</source>
        <translation>Не знать, по чему тебя судят, — отдельная тяжесть, и главный её источник — начальник. (Сингх и Роадс, 1991)</translation>
    </message>
    <message>
        <source>A concession should be named, tied to a return, and given in parts. (Malhotra, Program on Negotiation)</source>
        <translation>Уступку нужно назвать, связать с ответной и отдавать частями. (Малхотра, Гарвардская программа по переговорам)</translation>
    </message>
    <message>
        <source>Steps that grow smaller tell the other side that the limit is near; steps that grow ask for more. (Tey, Schaerer, Madan and Swaab, 2021)</source>
        <translation>Когда шаги мельчают, видно, что предел близко; когда растут — просят ещё. (Тей, Шерер, Мадан и Сваб, 2021)</translation>
    </message>
</context>
<context>
    <name>TabCounted</name>
    <message>
        <source>One complaint that no fact decides</source>
        <translation>Один упрёк, о котором факты молчат</translation>
    </message>
    <message numerus="yes">
        <source>%n complaints that no fact decides</source>
        <translation>
            <numerusform>%n упрёк, о котором факты молчат</numerusform>
            <numerusform>%n упрёка, о которых факты молчат</numerusform>
            <numerusform>%n упрёков, о которых факты молчат</numerusform>
        </translation>
    </message>
    <message>
        <source>The one complaint held up</source>
        <translation>Единственный упрёк подтвердился</translation>
    </message>
    <message>
        <source>The one complaint did not hold up</source>
        <translation>Единственный упрёк не подтвердился</translation>
    </message>
    <message numerus="yes">
        <source>None of %n complaints held up</source>
        <translation>
            <numerusform>Из %n упрёка не подтвердился ни один</numerusform>
            <numerusform>Из %n упрёков не подтвердился ни один</numerusform>
            <numerusform>Из %n упрёков не подтвердился ни один</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every one of %n complaints held up</source>
        <translation>
            <numerusform>Подтвердились все упрёки: %n</numerusform>
            <numerusform>Все %n упрёка подтвердились</numerusform>
            <numerusform>Все %n упрёков подтвердились</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fair} of %n complaints held up</source>
        <translation>
            <numerusform>Подтвердилось {fair} из %n упрёка</numerusform>
            <numerusform>Подтвердилось {fair} из %n упрёков</numerusform>
            <numerusform>Подтвердилось {fair} из %n упрёков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
</context>
<context>
    <name>Tomorrow</name>
    <message>
        <source>You said {claim} When I left, nothing better for both sides could be signed with {client} any more. The door is open; the price of coming back is theirs to name.</source>
        <translation>Вы сказали: {claim} К концу разговора ({client}) подписать что-то, что лучше для обеих сторон, было уже нельзя. Дверь открыта; с чем вернуться, пусть назовут они.</translation>
    </message>
    <message>
        <source>You were right about {client}: a deal that was better for both could still be signed when I left. I will ask them this week whether the door is open.</source>
        <translation>{client}: вы правы — когда разговор закончился, сделку, которая лучше для обеих сторон, ещё можно было подписать. На этой неделе узнаю у них, открыта ли дверь.</translation>
    </message>
    <message>
        <source>About {client}: on “{term}” I signed {level}, which is outside my mandate and was not approved. You hear it from me first; how do we put it right?</source>
        <translation>{client}, условие «{term}»: подписано {level}, это вне моего мандата и не согласовано. Узнайте об этом от меня: как будем исправлять?</translation>
    </message>
    <message>
        <source>About {client}: on “{term}” I went to the limit, {level}, without telling you before. Next time you hear it before they do.</source>
        <translation>{client}, условие «{term}»: дошли до предела, {level}, а предупреждения от меня не было. В следующий раз вы узнаете раньше, чем они.</translation>
    </message>
    <message>
        <source>Two things you told me about {client} pull apart: {first} and {second}. Which of the two holds next time?</source>
        <translation>{client}: у меня от вас два указания, и они расходятся — {first} и {second}. Какое действует в следующий раз?</translation>
    </message>
    <message>
        <source>You said {claim} What I knew when I signed did not show a better deal with {client}; here is what was on the table then.</source>
        <translation>Вы сказали: {claim} Из того, что было известно на момент подписания ({client}), лучшей сделки не видно; вот что тогда лежало на столе.</translation>
    </message>
    <message>
        <source>You said {claim} That deal would have been worse by our own policy. For the next one: do I follow the policy or the margin?</source>
        <translation>Вы сказали: {claim} По нашей же политике та сделка была бы хуже. На будущее: идём по политике или по марже?</translation>
    </message>
    <message>
        <source>You were right about {client}: a deal with {points} was there. Next time I look for it before I sign.</source>
        <translation>{client}: вы правы, была сделка, где {points}. В следующий раз ищу её до подписания.</translation>
    </message>
    <message>
        <source>You were right about {client}: I gave without asking for anything back. Next time I name the return first.</source>
        <translation>{client}: вы правы, отдано без встречной просьбы. В следующий раз сначала называю, что хочу взамен.</translation>
    </message>
    <message>
        <source>On {client} I should have said yes at once: you were right. A deal with {points} was there, and I missed it.</source>
        <translation>{client}: надо было сразу признать, что вы правы. Была сделка, где {points}, и она упущена.</translation>
    </message>
    <message>
        <source>On {client} I should have said yes at once: you were right, I gave without asking for anything back.</source>
        <translation>{client}: надо было сразу признать, что вы правы, отдано без встречной просьбы.</translation>
    </message>
    <message>
        <source>Before the next talks with {client} one question: {criterion}</source>
        <translation>Перед следующими переговорами ({client}) один вопрос: {criterion}</translation>
    </message>
    <message>
        <source>For the file on {client}: you approved “{term}” at {level}. Please confirm, so that it stands in writing.</source>
        <translation>{client}, для порядка: вы согласовали «{term}» — {level}. Подтвердите, пожалуйста, чтобы это осталось письменно.</translation>
    </message>
    <message>
        <source>On “{term}” with {client} I gave {level} with nothing named in return. I will ask for something back this week and tell you what.</source>
        <translation>{client}, условие «{term}»: отдано {level}, а взамен ничего не названо. На этой неделе попрошу встречный шаг и сообщу какой.</translation>
    </message>
    <message>
        <source>You said {claim} Here is the sum for {client}: {points}. Nothing better could be had with the other terms as they are.</source>
        <translation>Вы сказали: {claim} Вот счёт ({client}): {points}. При тех же остальных условиях лучше взять было нельзя.</translation>
    </message>
    <message>
        <source>{client} is satisfied by how we dealt with them ({earned} points); the terms cost us {cost}. That part we can repeat for free.</source>
        <translation>{client}: довольство держится на обращении ({earned} баллов), а условия стоили нам {cost}. Первое можно повторять бесплатно.</translation>
    </message>
    <message>
        <source>With {client} I would do it the same way again: inside the mandate, and nothing given for nothing.</source>
        <translation>{client}: в следующий раз сделаю так же — в пределах мандата и ничего даром.</translation>
    </message>
    <message>
        <source>what comes first if both cannot be had, the client or the margin?</source>
        <translation>что важнее, если и то и другое не получить, — клиент или маржа?</translation>
    </message>
    <message>
        <source>below which result do you not want this deal at all?</source>
        <translation>ниже какого результата сделка вам не нужна вовсе?</translation>
    </message>
    <message>
        <source>what do I decide alone, and what do I bring to you before?</source>
        <translation>что я решаю без вас, а с чем сначала прихожу к вам?</translation>
    </message>
    <message>
        <source>by what will you say afterwards that it went well?</source>
        <translation>по чему вы потом скажете, что получилось хорошо?</translation>
    </message>
    <message>
        <source>will you judge what I knew at the time, or how it came out?</source>
        <translation>вы будете судить по тому, что было известно тогда, или по тому, чем кончилось?</translation>
    </message>
    <message>
        <source>do we judge this deal by this quarter or by the next two years?</source>
        <translation>мы судим эту сделку по кварталу или по двум годам вперёд?</translation>
    </message>
</context>
</TS>
