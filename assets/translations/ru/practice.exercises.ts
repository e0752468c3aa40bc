<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutCard</name>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Дальше: {name}</translation>
    </message>
    <message>
        <source>Go on with deal {number} of {count}</source>
        <translation>Продолжить: сделка {number} из {count}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Compare the same choices</source>
        <translation>Те же реплики у других</translation>
    </message>
    <message>
        <source>All deals done. On average:</source>
        <translation>Все сделки пройдены. В среднем:</translation>
    </message>
    <message>
        <source>So far, on average:</source>
        <translation>Пока в среднем:</translation>
    </message>
    <message>
        <source>The same client comes back. What you give or promise comes back too.</source>
        <translation>Клиент возвращается. Возвращается и то, что вы уступили или пообещали.</translation>
    </message>
    <message>
        <source>The deals are played in their order; you may stop after any of them.</source>
        <translation>Сделки идут по порядку; прерваться можно после любой.</translation>
    </message>
    <message>
        <source>One scenario, another director each time, in any order.</source>
        <translation>Один сценарий, каждый раз другой директор, порядок любой.</translation>
    </message>
    <message>
        <source>After the first deal you see what every director makes of your choices.</source>
        <translation>После первой сделки видно, что о ваших решениях думает каждый директор.</translation>
    </message>
    <message>
        <source>Scores stay hidden until the debrief of each deal.</source>
        <translation>Баллы скрыты до разбора каждой сделки.</translation>
    </message>
    <message>
        <source>No reply can be taken back.</source>
        <translation>Сказанное назад не взять.</translation>
    </message>
    <message>
        <source>No hints: no marks on replies, no warnings.</source>
        <translation>Без подсказок: ни пометок у реплик, ни предупреждений.</translation>
    </message>
    <message>
        <source>At the end: a certificate with both scores of every deal.</source>
        <translation>В конце — сертификат с обоими баллами каждой сделки.</translation>
    </message>
    <message>
        <source>Hidden draws are the same for everybody, so results can be compared.</source>
        <translation>Скрытые обстоятельства у всех одни и те же, так что результаты можно сравнивать.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>There is no finished run of this exam to certify.</source>
        <translation>Завершённого прохождения этого экзамена нет, удостоверять нечего.</translation>
    </message>
    <message>
        <source>Working out what was lost: deal {number} of {count}. The sheet can be saved then.</source>
        <translation>Считаем, что было упущено: сделка {number} из {count}. После этого лист можно сохранить.</translation>
    </message>
    <message>
        <source>A scenario is too large to be searched: what was lost there cannot be told.</source>
        <translation>Один из сценариев слишком велик для полного перебора: что там упущено, сказать нельзя.</translation>
    </message>
    <message>
        <source>The certificate is ready.</source>
        <translation>Сертификат готов.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить сертификат</translation>
    </message>
    <message>
        <source>{file} is being written.</source>
        <translation>Файл {file} сохраняется…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Сохранить в другом месте</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Mean of the deals</source>
        <translation>В среднем по сделкам</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Что значат цифры</translation>
    </message>
    <message>
        <source>How it was played</source>
        <translation>Как это было сыграно</translation>
    </message>
    <message>
        <source>{title}: version {version}</source>
        <translation>{title}: версия {version}</translation>
    </message>
    <message>
        <source>Certificate of an exam</source>
        <translation>Сертификат по итогам экзамена</translation>
    </message>
    <message>
        <source>(no name given)</source>
        <translation>(имя не указано)</translation>
    </message>
    <message>
        <source>{result}, outside the mandate</source>
        <translation>{result}, вне мандата</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Упущено</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Managing up</source>
        <translation>Работа с директором</translation>
    </message>
    <message>
        <source>The deal to look at again: {number}. {title} — client {client}, company {company}.</source>
        <translation>Стоит пересмотреть: {number}. {title} — клиент {client}, компания {company}.</translation>
    </message>
    <message>
        <source>Client and company: 0 to 100, as the talks ended. Both are named, because either alone says little; there is no pass mark.</source>
        <translation>Клиент и компания: от 0 до 100 на момент окончания переговоров. Названы оба числа: по одному судить не о чем. Проходного балла нет.</translation>
    </message>
    <message>
        <source>Lost: what each reply gave away against the best that could still be reached, in per cent of the scale, added up over the deal: 0 is perfect, and it can pass 100.</source>
        <translation>Упущено: сколько теряла каждая реплика по сравнению с лучшим из ещё достижимого, в процентах шкалы, в сумме за сделку: 0 — безупречно, бывает и больше 100.</translation>
    </message>
    <message>
        <source>Forecast: how well the director’s real demand was read; 100 is perfect, 0 no better than an even spread, a dash: no forecast was made.</source>
        <translation>Прогноз: насколько верно угадано, чего на деле хочет директор; 100 — точно, 0 — не лучше, чем поровну на все ответы, прочерк — прогноза не было.</translation>
    </message>
    <message>
        <source>Managing up: criterion asked in time, agreement confirmed, limits announced, claims answered rightly; 0 to 100.</source>
        <translation>Работа с директором: вовремя спрошен критерий, подтверждены договорённости, предупреждено о пределах, верно отвечено на упрёки; от 0 до 100.</translation>
    </message>
    <message>
        <source>Played in exam mode: scores hidden, nothing taken back, no hints; first attempts count.</source>
        <translation>Режим экзамена: баллы скрыты, реплики назад не берутся, подсказок нет; засчитывается первая попытка.</translation>
    </message>
    <message>
        <source>Program {version}</source>
        <translation>Программа {version}</translation>
    </message>
    <message>
        <source>rules {version}</source>
        <translation>правила {version}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>зерно {seed}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>прохождение {run}</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>The same choices: {count}</source>
        <translation>Те же реплики: {count}</translation>
    </message>
    <message>
        <source>Your replies of {when}, repeated under each director with the same hidden draws.</source>
        <translation>Ваши реплики ({when}), повторённые при каждом директоре с теми же скрытыми обстоятельствами.</translation>
    </message>
</context>
<context>
    <name>DealCard</name>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Paused at decision {number}</source>
        <translation>Пауза на решении {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё впереди</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Сыграть</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>К разбору</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>DirectorRow</name>
    <message>
        <source>You played under this one</source>
        <translation>Вы играли с этим директором</translation>
    </message>
    <message>
        <source>Has not said what matters.</source>
        <translation>Что важно, сказано не было.</translation>
    </message>
    <message>
        <source>Declares: {what}</source>
        <translation>На словах: {what}</translation>
    </message>
    <message>
        <source>Rewards: {what}</source>
        <translation>На деле: {what}</translation>
    </message>
    <message>
        <source>Not worked out yet</source>
        <translation>Ещё не посчитано</translation>
    </message>
    <message>
        <source>The talks did not end here, so there are no claims.</source>
        <translation>Здесь переговоры не закончены, упрёков нет.</translation>
    </message>
    <message>
        <source>Praise.</source>
        <translation>Похвала.</translation>
    </message>
    <message>
        <source>No claims.</source>
        <translation>Упрёков нет.</translation>
    </message>
    <message>
        <source>Stops at decision {number} of {count}</source>
        <translation>Обрывается на решении {number} из {count}</translation>
    </message>
    <message>
        <source>Not offered: “{reply}”</source>
        <translation>Нет реплики: «{reply}»</translation>
    </message>
    <message>
        <source>approved here</source>
        <translation>здесь одобрение дано</translation>
    </message>
    <message>
        <source>outside the mandate</source>
        <translation>вне мандата</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>итог нравится</translation>
    </message>
    <message>
        <source>neither pleased nor displeased</source>
        <translation>итог безразличен</translation>
    </message>
    <message>
        <source>displeased</source>
        <translation>итог не нравится</translation>
    </message>
    <message>
        <source>Your own result:</source>
        <translation>Ваш результат:</translation>
    </message>
    <message>
        <source>You have not played this one.</source>
        <translation>Здесь вы ещё не играли.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>К разбору</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Сыграть</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>The file cannot be played. Line {line} has a problem.</source>
        <translation>Файл нельзя сыграть. Ошибка в строке {line}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Deal {number} of {count}</source>
        <translation>Сделка {number} из {count}</translation>
    </message>
    <message>
        <source>Go on: deal {number} of {count}</source>
        <translation>Дальше: сделка {number} из {count}</translation>
    </message>
    <message>
        <source>To the exercise</source>
        <translation>К упражнению</translation>
    </message>
    <message>
        <source>{done} of {count} played</source>
        <translation>Сыграно {done} из {count}</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>ничего не упущено</translation>
    </message>
    <message>
        <source>{share} % lost</source>
        <translation>упущено {share}&#xa0;%</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <source>{whole}.{tenth}</source>
        <translation>{whole},{tenth}</translation>
    </message>
    <message>
        <source>client {client}, company {company}</source>
        <translation>клиент {client}, компания {company}</translation>
    </message>
</context>
<context>
    <name>ExerciseCounted</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n&#xa0;сделка</numerusform>
            <numerusform>%n&#xa0;сделки</numerusform>
            <numerusform>%n&#xa0;сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directors</source>
        <translation>
            <numerusform>%n&#xa0;директор</numerusform>
            <numerusform>%n&#xa0;директора</numerusform>
            <numerusform>%n&#xa0;директоров</numerusform>
        </translation>
    </message>
    <message>
        <source>no contradictions</source>
        <translation>без противоречий</translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <translation>1&#xa0;противоречие</translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n&#xa0;противоречие</numerusform>
            <numerusform>%n&#xa0;противоречия</numerusform>
            <numerusform>%n&#xa0;противоречий</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval refused</source>
        <translation>1&#xa0;отказ в одобрении</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals refused</source>
        <translation>
            <numerusform>%n&#xa0;отказ в одобрении</numerusform>
            <numerusform>%n&#xa0;отказа в одобрении</numerusform>
            <numerusform>%n&#xa0;отказов в одобрении</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>около %n&#xa0;минуты</numerusform>
            <numerusform>около %n&#xa0;минут</numerusform>
            <numerusform>около %n&#xa0;минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Runs</source>
        <translation>Прохождения</translation>
    </message>
    <message>
        <source>done</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>{when} · {done}</source>
        <translation>{when} · {done}</translation>
    </message>
    <message>
        <source>Begin a new run</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>This exercise cannot start</source>
        <translation>Упражнение нельзя начать</translation>
    </message>
    <message>
        <source>Its file, or one of its scenarios, has been removed or has a problem now.</source>
        <translation>Его файл или один из его сценариев удалён либо содержит ошибку.</translation>
    </message>
    <message>
        <source>What you have played of it is in the history.</source>
        <translation>Всё, что вы сыграли, осталось в истории.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть ещё раз</translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The same result under both directors.</source>
        <translation>Результат один у обоих.</translation>
    </message>
    <message numerus="yes">
        <source>The same result under all %n directors.</source>
        <translation>
            <numerusform>Результат один у всех: %n&#xa0;директор.</numerusform>
            <numerusform>Результат один у всех: %n&#xa0;директора.</numerusform>
            <numerusform>Результат один у всех: %n&#xa0;директоров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same result under %n of {count} directors.</source>
        <translation>
            <numerusform>Тот же результат у %n из {count}.</numerusform>
            <numerusform>Тот же результат у %n из {count}.</numerusform>
            <numerusform>Тот же результат у %n из {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under one of them the same replies are not all possible.</source>
        <translation>У одного из них не все реплики возможны.</translation>
    </message>
    <message numerus="yes">
        <source>Under %n of them the same replies are not all possible.</source>
        <translation>
            <numerusform>У %n из них не все реплики возможны.</numerusform>
            <numerusform>У %n из них не все реплики возможны.</numerusform>
            <numerusform>У %n из них не все реплики возможны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither holds anything against you.</source>
        <translation>Упрёков нет ни у кого из двоих.</translation>
    </message>
    <message>
        <source>None of them holds anything against you.</source>
        <translation>Упрёков нет ни у кого.</translation>
    </message>
    <message>
        <source>Both hold something against you.</source>
        <translation>Упрёки есть у обоих.</translation>
    </message>
    <message>
        <source>All of them hold something against you.</source>
        <translation>Упрёки есть у всех.</translation>
    </message>
    <message>
        <source>One of them holds something against you.</source>
        <translation>Упрёки есть у одного.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold something against you.</source>
        <translation>
            <numerusform>Упрёки есть у %n.</numerusform>
            <numerusform>Упрёки есть у %n.</numerusform>
            <numerusform>Упрёки есть у %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one claim is fair.</source>
        <translation>Этот упрёк справедлив.</translation>
    </message>
    <message>
        <source>That one claim is not fair.</source>
        <translation>Этот упрёк несправедлив.</translation>
    </message>
    <message numerus="yes">
        <source>None of their %n claims is fair.</source>
        <translation>
            <numerusform>Из %n&#xa0;упрёка справедливых нет.</numerusform>
            <numerusform>Из %n&#xa0;упрёков справедливых нет.</numerusform>
            <numerusform>Из %n&#xa0;упрёков справедливых нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of their %n claims {fair} are fair.</source>
        <translation>
            <numerusform>Из %n&#xa0;упрёка справедливы {fair}.</numerusform>
            <numerusform>Из %n&#xa0;упрёков справедливы {fair}.</numerusform>
            <numerusform>Из %n&#xa0;упрёков справедливы {fair}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of their %n claims one is fair.</source>
        <translation>
            <numerusform>Из %n&#xa0;упрёка справедлив один.</numerusform>
            <numerusform>Из %n&#xa0;упрёков справедлив один.</numerusform>
            <numerusform>Из %n&#xa0;упрёков справедлив один.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Working out the directors: {done} of {count}</source>
        <translation>Считаем директоров: {done} из {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped: {done} of {count} directors.</source>
        <translation>Остановлено: посчитано {done} из {count}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
</TS>
