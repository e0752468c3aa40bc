<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Amounts</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} из {all}</translation>
    </message>
    <message>
        <source>{count} deals</source>
        <translation>{count} сделок</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 сделка</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n сделка</numerusform>
            <numerusform>%n сделки</numerusform>
            <numerusform>%n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 человек</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
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
        <source>1 decision</source>
        <translation>1 решение</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough deals yet ({some} of {all})</source>
        <translation>Пока мало сделок ({some} из {all})</translation>
    </message>
    <message>
        <source>Not enough decisions yet ({some} of {all})</source>
        <translation>Пока мало решений ({some} из {all})</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Before and since</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>The day that parts the deals</source>
        <translation>День, который делит сделки</translation>
    </message>
    <message>
        <source>As many deals before as since</source>
        <translation>Поровну до и после</translation>
    </message>
    <message>
        <source>Measures before and since</source>
        <translation>Показатели до и после</translation>
    </message>
    <message>
        <source>Nothing lies before</source>
        <translation>До этого сделок нет</translation>
    </message>
    <message>
        <source>All these deals began at one time. Set a day, or come back when there are more.</source>
        <translation>Все эти сделки начаты в одно время. Выберите день или вернитесь, когда их станет больше.</translation>
    </message>
    <message>
        <source>In brackets: how many deals have it.</source>
        <translation>В скобках: по скольким сделкам посчитано.</translation>
    </message>
    <message>
        <source>Where a few people play most of the deals, less is sure than it says here.</source>
        <translation>Если большинство сделок провели несколько человек, уверенности меньше, чем здесь сказано.</translation>
    </message>
    <message>
        <source>What brought a difference about, figures cannot tell.</source>
        <translation>Откуда взялась разница, цифры не скажут.</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Deals are being judged: {so_far}</source>
        <translation>Сделки оцениваются: {so_far}</translation>
    </message>
    <message>
        <source>Stopped: {some} of the newest {all} deals are judged.</source>
        <translation>Остановлено: оценено {some} из {all} последних сделок.</translation>
    </message>
    <message>
        <source>The newest {some} of {all} deals are judged.</source>
        <translation>Оценены последние сделки: {some} из {all}.</translation>
    </message>
    <message>
        <source>1 deal is judged.</source>
        <translation>Оценена 1 сделка.</translation>
    </message>
    <message numerus="yes">
        <source>All %n deals are judged.</source>
        <translation>
            <numerusform>Оценена вся %n сделка.</numerusform>
            <numerusform>Оценены все %n сделки.</numerusform>
            <numerusform>Оценены все %n сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them could not be.</source>
        <translation>Одну из них оценить не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be.</source>
        <translation>
            <numerusform>%n из них оценить не удалось.</numerusform>
            <numerusform>%n из них оценить не удалось.</numerusform>
            <numerusform>%n из них оценить не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>As last played on {day} · {deals}</source>
        <translation>Как играли {day} · {deals}</translation>
    </message>
</context>
<context>
    <name>DecisionsPane</name>
    <message>
        <source>Scenes</source>
        <translation>Сцены</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>How decisions are shown</source>
        <translation>Как показаны решения</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Version of the scenario</source>
        <translation>Версия сценария</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Этого достаточно</translation>
    </message>
    <message>
        <source>The scene in the Workshop</source>
        <translation>Сцена в Мастерской</translation>
    </message>
    <message>
        <source>Scenes, the hardest first. Enter shows the replies there</source>
        <translation>Сцены, сначала самые трудные. Enter показывает реплики в сцене</translation>
    </message>
    <message>
        <source>Replies and what they cost. Enter shows the deals with one</source>
        <translation>Реплики и их цена. Enter показывает сделки с этой репликой</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Все версии</translation>
    </message>
    <message>
        <source>Graph of what decisions cost. {what}</source>
        <translation>Граф: чего стоят решения. {what}</translation>
    </message>
    <message>
        <source>Nothing could be judged</source>
        <translation>Оценить нечего</translation>
    </message>
    <message>
        <source>In these deals there was nothing to choose between, or they cannot be played again.</source>
        <translation>В этих сделках не из чего было выбирать, или их уже не повторить.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ещё не оценено</translation>
    </message>
    <message>
        <source>What decisions cost stands here once the deals are judged.</source>
        <translation>Здесь будет видно, чего стоят решения, когда сделки будут оценены.</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Директора</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>What the deals are told apart by</source>
        <translation>По чему разделены сделки</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Enter shows only what one is on</source>
        <translation>Enter оставит только выбранное</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>“{reply}”</source>
        <translation>«{reply}»</translation>
    </message>
    <message>
        <source>Enter opens the debrief at this decision</source>
        <translation>Enter открывает разбор на этом решении</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Deals with this reply</source>
        <translation>Сделки с этой репликой</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>В пределах</translation>
    </message>
    <message>
        <source>The difference lies between these two, 95 times in 100</source>
        <translation>В 95 случаях из 100 разница лежит в этих пределах</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Что можно сказать</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{mean} ({count})</source>
        <translation>{mean} ({count})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Сказать нельзя</translation>
    </message>
    <message>
        <source>Cannot tell yet: it may as well be nothing</source>
        <translation>Пока сказать нельзя: может быть и случайность</translation>
    </message>
    <message>
        <source>Clearly more lost under pressure</source>
        <translation>Под давлением явно теряют больше</translation>
    </message>
    <message>
        <source>Clearly less lost under pressure</source>
        <translation>Под давлением явно теряют меньше</translation>
    </message>
    <message>
        <source>Clearly more is lost</source>
        <translation>Явно теряют больше</translation>
    </message>
    <message>
        <source>Clearly less is lost</source>
        <translation>Явно теряют меньше</translation>
    </message>
    <message>
        <source>Clearly up</source>
        <translation>Явно выше</translation>
    </message>
    <message>
        <source>Clearly down</source>
        <translation>Явно ниже</translation>
    </message>
    <message>
        <source>Mean score, 0 to 100</source>
        <translation>Средняя оценка, от 0 до 100</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Давление</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Что говорит клиент</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Decisions that were judged</source>
        <translation>Сколько решений оценено</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>What all decisions here gave away together: how much there is to gain</source>
        <translation>Сколько потеряли здесь все решения вместе: столько можно выиграть</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>How often it was given and kept</source>
        <translation>Сколько раз её сказали и не взяли назад</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Of all replies in this scene</source>
        <translation>Среди всех реплик этой сцены</translation>
    </message>
    <message>
        <source>Mostly better</source>
        <translation>Чаще лучше</translation>
    </message>
    <message>
        <source>The reply that would have lost the least, most often</source>
        <translation>Реплика, которая чаще всего потеряла бы меньше всех</translation>
    </message>
    <message>
        <source>Mean final score of the client after it</source>
        <translation>Средняя итоговая оценка клиента после неё</translation>
    </message>
    <message>
        <source>Mean final score of the company after it</source>
        <translation>Средняя итоговая оценка компании после неё</translation>
    </message>
    <message>
        <source>What a decision here gave away in the mean: 0 % is perfect</source>
        <translation>Сколько здесь в среднем теряет решение: 0 % — без потерь</translation>
    </message>
    <message>
        <source>Inaccuracies, mistakes and blunders among the decisions</source>
        <translation>Неточности, ошибки и промахи среди решений</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Deals that came to an end</source>
        <translation>Сколько сделок закончено</translation>
    </message>
    <message>
        <source>Mean score of the client’s satisfaction</source>
        <translation>Средняя оценка удовлетворённости клиента</translation>
    </message>
    <message>
        <source>Mean score of the company’s interests</source>
        <translation>Средняя оценка интересов компании</translation>
    </message>
    <message>
        <source>Fair claims</source>
        <translation>Справедливые упрёки</translation>
    </message>
    <message>
        <source>How many of the director’s claims that could be judged were fair</source>
        <translation>Сколько упрёков директора из тех, что можно проверить, справедливы</translation>
    </message>
    <message>
        <source>What all decisions of a deal gave away in the mean: 0 % is perfect</source>
        <translation>Сколько в среднем теряют все решения сделки: 0 % — без потерь</translation>
    </message>
    <message>
        <source>How well it was foreseen what the director wants: 100 % is perfect, 0 % an even spread</source>
        <translation>Насколько точно угадано, чего хочет директор: 100 % — полностью, 0 % — как наугад</translation>
    </message>
    <message>
        <source>How much more was lost right after a message of the director’s than else</source>
        <translation>Насколько больше теряют сразу после сообщения директора, чем в остальное время</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>{times} · gives away {loss} in the mean</source>
        <translation>{times} · в среднем теряется {loss}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>These attempts</source>
        <translation>Эти попытки</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Before and since</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Что в обзоре</translation>
    </message>
    <message>
        <source>· of the team’s history</source>
        <translation>· история команды</translation>
    </message>
    <message>
        <source>Mean score, 0 to 100</source>
        <translation>Средняя оценка, от 0 до 100</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>No deal matches</source>
        <translation>Таких сделок нет</translation>
    </message>
    <message>
        <source>With other filters there are some.</source>
        <translation>С другими фильтрами сделки есть.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>No deals to review yet</source>
        <translation>Сделок для обзора пока нет</translation>
    </message>
    <message>
        <source>When deals have come to an end, how they went and where most was lost stands here.</source>
        <translation>Когда сделки будут закончены, здесь будет видно, как они прошли и где теряют больше всего.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>К истории</translation>
    </message>
    <message>
        <source>The history cannot be read now</source>
        <translation>Историю сейчас не прочитать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Falling</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>По возрастанию</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>{deals}.</source>
        <translation>{deals}.</translation>
    </message>
    <message>
        <source>{deals} since {day}.</source>
        <translation>{deals} с {day}.</translation>
    </message>
    <message>
        <source>{deals} by {people} since {day}.</source>
        <translation>{deals}, {people}, с {day}.</translation>
    </message>
    <message>
        <source>Not enough deals yet to tell whether it is getting better ({some} of {all}).</source>
        <translation>Чтобы сказать, становится ли лучше, сделок пока мало ({some} из {all}).</translation>
    </message>
    <message>
        <source>Whether it is getting better cannot be told yet.</source>
        <translation>Становится ли лучше, пока сказать нельзя.</translation>
    </message>
    <message>
        <source>Since {day}: {what}.</source>
        <translation>С {day}: {what}.</translation>
    </message>
    <message>
        <source>the client’s score is {points} up</source>
        <translation>оценка клиента выше на {points}</translation>
    </message>
    <message>
        <source>the client’s score is {points} down</source>
        <translation>оценка клиента ниже на {points}</translation>
    </message>
    <message>
        <source>the company’s score is {points} up</source>
        <translation>оценка компании выше на {points}</translation>
    </message>
    <message>
        <source>the company’s score is {points} down</source>
        <translation>оценка компании ниже на {points}</translation>
    </message>
    <message>
        <source>Most is lost in “{title}” ({loss}), above all after “{says}”</source>
        <translation>Больше всего теряют в сценарии «{title}» ({loss}), прежде всего после слов «{says}»</translation>
    </message>
    <message>
        <source>Most is lost in “{title}” ({loss}).</source>
        <translation>Больше всего теряют в сценарии «{title}» ({loss}).</translation>
    </message>
</context>
</TS>
