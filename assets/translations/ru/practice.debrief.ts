<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Debrief</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>To the office</source>
        <translation>В кабинет</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Новая попытка</translation>
    </message>
    <message>
        <source>How would the others take it?</source>
        <translation>А другие директора?</translation>
    </message>
    <message>
        <source>The same choices under every director</source>
        <translation>Те же реплики при каждом директоре</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера в {time}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Parts of the debrief</source>
        <translation>Части разбора</translation>
    </message>
    <message>
        <source>The library has another version of this scenario now, or none. Everything here is worked out on the version that you played.</source>
        <translation>Сейчас в библиотеке другая версия этого сценария или его там нет. Всё здесь посчитано по той версии, которую вы играли.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>{client} and {points} for the company</source>
        <translation>{client} и {points} компании</translation>
    </message>
    <message>
        <source>{company}, {points} less for the client</source>
        <translation>{company}, клиенту на {points} меньше</translation>
    </message>
    <message>
        <source>{client}, {points} less for the company</source>
        <translation>{client}, компании на {points} меньше</translation>
    </message>
    <message>
        <source>Attempt {number}, {when}</source>
        <translation>Попытка {number}, {when}</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>экзамен</translation>
    </message>
    <message>
        <source>an earlier version of the scenario</source>
        <translation>прежняя версия сценария</translation>
    </message>
    <message>
        <source>variation of attempt {number} from decision {decision}</source>
        <translation>вариант попытки&#xa0;{number} с решения&#xa0;{decision}</translation>
    </message>
    <message>
        <source>{change} from {start}</source>
        <translation>{change} от {start}</translation>
    </message>
    <message>
        <source>as in no. {number}</source>
        <translation>как в №&#xa0;{number}</translation>
    </message>
    <message>
        <source>{change} vs no. {number}</source>
        <translation>{change} к №&#xa0;{number}</translation>
    </message>
    <message>
        <source>opened at {start}</source>
        <translation>в начале {start}</translation>
    </message>
    <message>
        <source>up {points} on attempt {number}</source>
        <translation>на {points} больше, чем в попытке&#xa0;{number}</translation>
    </message>
    <message>
        <source>down {points} on attempt {number}</source>
        <translation>на {points} меньше, чем в попытке&#xa0;{number}</translation>
    </message>
    <message>
        <source>the same as attempt {number}</source>
        <translation>столько же, сколько в попытке&#xa0;{number}</translation>
    </message>
    <message>
        <source>You sealed no forecast</source>
        <translation>Прогноза вы не делали</translation>
    </message>
    <message>
        <source>Your chips scored {skill} %</source>
        <translation>Ваши фишки: точность {skill}&#xa0;%</translation>
    </message>
    <message>
        <source>You predicted this reaction</source>
        <translation>Вы предсказали эту реакцию</translation>
    </message>
    <message>
        <source>You expected: {demand}</source>
        <translation>Вы ждали: {demand}</translation>
    </message>
    <message>
        <source>You expected: {demand} ({confidence} % sure)</source>
        <translation>Вы ждали: {demand} (уверенность {confidence}&#xa0;%)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Claims vs facts</source>
        <translation>Слова и факты</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Says, rewards</source>
        <translation>Говорит, поощряет</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Ваш прогноз</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
</context>
<context>
    <name>DebriefCounted</name>
    <message>
        <source>1 point more for the company</source>
        <translation>ещё 1 балл компании</translation>
    </message>
    <message numerus="yes">
        <source>%n points more for the company</source>
        <translation>
            <numerusform>ещё %n балл компании</numerusform>
            <numerusform>ещё %n балла компании</numerusform>
            <numerusform>ещё %n баллов компании</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point less for the company</source>
        <translation>компании на 1 балл меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n points less for the company</source>
        <translation>
            <numerusform>компании на %n балл меньше</numerusform>
            <numerusform>компании на %n балла меньше</numerusform>
            <numerusform>компании на %n баллов меньше</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point more for the client</source>
        <translation>ещё 1 балл клиенту</translation>
    </message>
    <message numerus="yes">
        <source>%n points more for the client</source>
        <translation>
            <numerusform>ещё %n балл клиенту</numerusform>
            <numerusform>ещё %n балла клиенту</numerusform>
            <numerusform>ещё %n баллов клиенту</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point less for the client</source>
        <translation>клиенту на 1 балл меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n points less for the client</source>
        <translation>
            <numerusform>клиенту на %n балл меньше</numerusform>
            <numerusform>клиенту на %n балла меньше</numerusform>
            <numerusform>клиенту на %n баллов меньше</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 балл</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n балл</numerusform>
            <numerusform>%n балла</numerusform>
            <numerusform>%n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <translation>1 ошибка</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back once</source>
        <translation>один возврат</translation>
    </message>
    <message numerus="yes">
        <source>taken back %n times</source>
        <translation>
            <numerusform>%n возврат</numerusform>
            <numerusform>%n возврата</numerusform>
            <numerusform>%n возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>time ran out once</source>
        <translation>время вышло один раз</translation>
    </message>
    <message numerus="yes">
        <source>time ran out %n times</source>
        <translation>
            <numerusform>время вышло %n раз</numerusform>
            <numerusform>время вышло %n раза</numerusform>
            <numerusform>время вышло %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>You played</source>
        <translation>Ваш ход</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Лучше</translation>
    </message>
    <message>
        <source>Retry from here</source>
        <translation>Переиграть отсюда</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>{regret} %</source>
        <translation>{regret}&#xa0;%</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>время вышло</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>lost {regret} %</source>
        <translation>потеряно {regret}&#xa0;%</translation>
    </message>
    <message>
        <source>{words} Client {client}, company {company}.</source>
        <translation>{words} Клиент {client}, компания {company}.</translation>
    </message>
    <message>
        <source>a fraction of a point</source>
        <translation>доля балла</translation>
    </message>
    <message>
        <source>Yours signed outside the mandate, which cost {points}; this one stays inside.</source>
        <translation>Ваш ответ подписал сделку вне мандата, это стоило {points}; этот остаётся в мандате.</translation>
    </message>
    <message>
        <source>It would first have told you: {told}. On average that is worth {gains}.</source>
        <translation>Сначала вы бы узнали: {told}. В среднем это {gains}.</translation>
    </message>
    <message>
        <source>At your own priority it kept the better exchange within reach: {gains}.</source>
        <translation>При вашем же приоритете он оставлял обмен выгоднее: {gains}.</translation>
    </message>
    <message>
        <source>It kept {gains} within reach, with nobody worse off.</source>
        <translation>С ним в пределах достижимого оставалось {gains}, и никому не хуже.</translation>
    </message>
    <message>
        <source>Time ran out, and this reply was made for you.</source>
        <translation>Время вышло, и этот ответ прозвучал за вас.</translation>
    </message>
    <message>
        <source>Luck was with you: what was hidden turned out better than could be expected, by {luck} %.</source>
        <translation>Повезло: скрытое обернулось лучше, чем можно было ждать, на {luck}&#xa0;%.</translation>
    </message>
    <message>
        <source>Luck was against you: what was hidden turned out worse than could be expected, by {luck} %.</source>
        <translation>Не повезло: скрытое обернулось хуже, чем можно было ждать, на {luck}&#xa0;%.</translation>
    </message>
    <message>
        <source>The director had just spoken.</source>
        <translation>Прямо перед этим было сообщение директора.</translation>
    </message>
    <message>
        <source>There was no other reply.</source>
        <translation>Другого ответа не было.</translation>
    </message>
    <message>
        <source>Kept {kept} % of what lay ahead open</source>
        <translation>Открытыми осталось {kept}&#xa0;% того, что было впереди</translation>
    </message>
    <message>
        <source>Read as 50 : 50, both sides alike</source>
        <translation>Прочитано как 50&#xa0;:&#xa0;50, обе стороны поровну</translation>
    </message>
    <message>
        <source>Read as {client} : {company} for the client</source>
        <translation>Прочитано как {client}&#xa0;:&#xa0;{company} в пользу клиента</translation>
    </message>
    <message>
        <source>Read as {company} : {client} for the company</source>
        <translation>Прочитано как {company}&#xa0;:&#xa0;{client} в пользу компании</translation>
    </message>
    <message>
        <source>Free gain: none</source>
        <translation>Даром добавить было нечего</translation>
    </message>
    <message>
        <source>Free gain, had you known what was hidden: {gains}</source>
        <translation>Даром, знай вы скрытое: {gains}</translation>
    </message>
    <message>
        <source>Free gain: {gains}</source>
        <translation>Даром можно было добавить: {gains}</translation>
    </message>
    <message>
        <source>Biggest step: decision {number} kept {kept} % of what lay ahead open</source>
        <translation>Самый решительный шаг: после решения&#xa0;{number} открытыми осталось {kept}&#xa0;% того, что было впереди</translation>
    </message>
    <message>
        <source>Every attempt is read at the priority at which it looks best, from 80 : 20 to 20 : 80. Standing by one side is no error; giving something away for nothing is.</source>
        <translation>Каждая попытка читается при том приоритете, при котором она выглядит лучше всего, от 80&#xa0;:&#xa0;20 до 20&#xa0;:&#xa0;80. Стоять за одну из сторон — не ошибка; отдавать даром — ошибка.</translation>
    </message>
    <message>
        <source>The most points that could have been added with nobody worse off, at no priority at all.</source>
        <translation>Сколько баллов самое большее можно было добавить, никому не сделав хуже, каков бы ни был приоритет.</translation>
    </message>
    <message>
        <source>How much of what could still be reached a decision left open. Closing doors is how deals are made: it is commitment, not error.</source>
        <translation>Какую часть достижимого решение оставило открытой. Закрывать двери — так и делаются сделки: это выбор, а не ошибка.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Сохранить в другое место</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>{file} is being written.</source>
        <translation>Файл {file} сохраняется…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Report on one page (PDF)…</source>
        <translation>Отчёт на одной странице (PDF)…</translation>
    </message>
    <message>
        <source>Full report (PDF)…</source>
        <translation>Полный отчёт (PDF)…</translation>
    </message>
    <message>
        <source>Picture of the map (PNG)…</source>
        <translation>Карта картинкой (PNG)…</translation>
    </message>
    <message>
        <source>Everything as data (JSON)…</source>
        <translation>Все данные (JSON)…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>К итогу</translation>
    </message>
    <message>
        <source>Next mistake</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>Mistake {number} of {count}: what would have been better here?</source>
        <translation>Ошибка {number} из {count}: что здесь было бы лучше?</translation>
    </message>
    <message>
        <source>Not that one. Try again.</source>
        <translation>Не то. Попробуйте ещё.</translation>
    </message>
    <message>
        <source>Better than yours, but there is a better one still. Try again.</source>
        <translation>Лучше вашего хода, но есть ещё лучше. Попробуйте ещё.</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>This would have been better.</source>
        <translation>Вот что было бы лучше.</translation>
    </message>
    <message>
        <source>Find the better move</source>
        <translation>Найти ход лучше</translation>
    </message>
    <message>
        <source>Found {found} of {count}</source>
        <translation>Найдено {found} из {count}</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Working out what was possible: marks, better replies and the verdict follow.</source>
        <translation>Выясняется, что было возможно: оценки, ходы лучше и итог сейчас появятся.</translation>
    </message>
    <message>
        <source>A loop of this scenario adds points for ever: nothing can be called best.</source>
        <translation>В сценарии есть петля, которая добавляет баллы без конца: лучшего назвать нельзя.</translation>
    </message>
    <message>
        <source>This scenario is too large to be searched: what was possible cannot be told.</source>
        <translation>Сценарий слишком велик для полного перебора: что было возможно, сказать нельзя.</translation>
    </message>
    <message>
        <source>Too large to be searched whole: exact from decision {number} on.</source>
        <translation>Слишком велик для полного перебора: точно с решения&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Too many endings to list them all: claims are not tested, marks are exact.</source>
        <translation>Финалов слишком много, чтобы перечислить все: упрёки не проверены, оценки точны.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Decision {number} of {count}: client {client}, company {company}.</source>
        <translation>Решение {number} из {count}: клиент {client}, компания {company}.</translation>
    </message>
    <message>
        <source>Timeline of the decisions: none was made.</source>
        <translation>Ход решений: ни одного решения нет.</translation>
    </message>
    <message>
        <source>Timeline of the decisions. Client from {client} to {client_end}, company from {company} to {company_end}.</source>
        <translation>Ход решений. Клиент: от {client} до {client_end}, компания: от {company} до {company_end}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Both sides have reason to be satisfied.</source>
        <translation>У обеих сторон есть причины быть довольными.</translation>
    </message>
    <message>
        <source>The client is satisfied; your company paid for it.</source>
        <translation>Клиент доволен; заплатила за это ваша компания.</translation>
    </message>
    <message>
        <source>Your company is satisfied; the client paid for it.</source>
        <translation>Ваша компания довольна; заплатил за это клиент.</translation>
    </message>
    <message>
        <source>Neither side has reason to be satisfied.</source>
        <translation>Ни у одной стороны нет причин быть довольной.</translation>
    </message>
    <message>
        <source>There was no deal: the client ended the talks.</source>
        <translation>Сделки нет: разговор закончил клиент.</translation>
    </message>
    <message>
        <source>There was no deal: you ended the talks.</source>
        <translation>Сделки нет: разговор закончили вы.</translation>
    </message>
    <message>
        <source>The deal is void: signed outside your mandate, approved by nobody ({terms}). That cost {points}.</source>
        <translation>Сделка недействительна: подписано вне мандата, и никто этого не одобрил ({terms}). Это стоило {points}.</translation>
    </message>
    <message>
        <source>Leaving was right: nothing within reach was better for both sides, and nothing was lost on the way.</source>
        <translation>Уйти было верно: ничего лучшего для обеих сторон уже не было, и по дороге ничего не потеряно.</translation>
    </message>
    <message>
        <source>By then leaving was right. A better deal for both had been lost by decision {number}: {gains}.</source>
        <translation>К тому времени уйти было верно. Сделку лучше для обеих сторон закрыло решение&#xa0;{number}: {gains}.</translation>
    </message>
    <message>
        <source>You left although a deal better for both sides could still have been there.</source>
        <translation>Вы ушли, хотя сделка лучше для обеих сторон ещё могла найтись.</translation>
    </message>
    <message>
        <source>You left a deal that was better for both sides and could still be signed: {gains}.</source>
        <translation>Вы ушли от сделки, которую ещё можно было подписать и которая лучше для обеих сторон: {gains}.</translation>
    </message>
    <message>
        <source>The client ended the talks, though no single decision was an error.</source>
        <translation>Разговор закончил клиент, хотя ни одно решение само по себе не было ошибкой.</translation>
    </message>
    <message>
        <source>The client ended the talks. Decision {number} cost most.</source>
        <translation>Разговор закончил клиент. Дороже всего обошлось решение&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Nothing was left on the table: nobody could have had more without the other having less.</source>
        <translation>На столе ничего не осталось: никто не мог получить больше, не отняв у другого.</translation>
    </message>
    <message>
        <source>Nothing was left on the table, but luck made up for decision {number}.</source>
        <translation>На столе ничего не осталось, но решение&#xa0;{number} выручило везение.</translation>
    </message>
    <message>
        <source>Decision {number} cost most: another reply would have told you what was hidden ({told}).</source>
        <translation>Дороже всего обошлось решение&#xa0;{number}: другой ответ открыл бы скрытое ({told}).</translation>
    </message>
    <message>
        <source>Decision {number} cost most: a better reply kept {gains} within reach, with nobody worse off.</source>
        <translation>Дороже всего обошлось решение&#xa0;{number}: с ответом получше оставалось {gains}, и никому не хуже.</translation>
    </message>
    <message>
        <source>Decision {number} cost most: a better reply kept a better exchange within reach ({gains}).</source>
        <translation>Дороже всего обошлось решение&#xa0;{number}: ответ получше оставлял обмен выгоднее ({gains}).</translation>
    </message>
    <message>
        <source>No single decision was an error, yet something was left on the table: {gains}.</source>
        <translation>Ни одно решение само по себе не ошибка, но на столе кое-что осталось: {gains}.</translation>
    </message>
    <message>
        <source>a fraction of a point</source>
        <translation>доля балла</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
</context>
</TS>
