<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AttemptModel</name>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Director guessed</source>
        <translation>Директор угадан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Взято назад</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решений</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыты</translation>
    </message>
    <message>
        <source>{side} {score}</source>
        <translation>{side} {score}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>—</translation>
    </message>
    <message>
        <source>{skill} of what can be foreseen</source>
        <translation>{skill} того, что можно предвидеть</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} дн.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>вчера, {time}</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>без часов</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычное</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring attempts in</source>
        <translation>Загрузить попытки</translation>
    </message>
    <message>
        <source>{file} is being looked into</source>
        <translation>Просматриваем {file}</translation>
    </message>
    <message>
        <source>{file} is being brought in</source>
        <translation>Загружаем {file}</translation>
    </message>
    <message>
        <source>Bring in attempts from {file}?</source>
        <translation>Загрузить попытки из {file}?</translation>
    </message>
    <message>
        <source>{file} brings nothing new</source>
        <translation>В {file} нет ничего нового</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>New here: {count}</source>
        <translation>Новых: {count}</translation>
    </message>
    <message>
        <source>Gone on with there: {count}</source>
        <translation>Продолжены на другом компьютере: {count}</translation>
    </message>
    <message>
        <source>Here already: {count}</source>
        <translation>Уже есть: {count}</translation>
    </message>
    <message>
        <source>Not taken: {count}</source>
        <translation>Не взяты: {count}</translation>
    </message>
    <message>
        <source>Attempts in the file: {count}</source>
        <translation>Попыток в файле: {count}</translation>
    </message>
    <message>
        <source>People: {names}</source>
        <translation>Участники: {names}</translation>
    </message>
    <message>
        <source>1 attempt brought in</source>
        <translation>Загружена 1 попытка</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts brought in</source>
        <translation>
            <numerusform>Загружена %n попытка</numerusform>
            <numerusform>Загружено %n попытки</numerusform>
            <numerusform>Загружено %n попыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>In the order of</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Обычная ширина</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare two</source>
        <translation>Сравнение двух попыток</translation>
    </message>
    <message>
        <source>Open the fork</source>
        <translation>Открыть развилку</translation>
    </message>
    <message>
        <source>Select two attempts to see what changed: Shift with an arrow key, or Ctrl and a click.</source>
        <translation>Выберите две попытки, чтобы увидеть, что изменилось: Shift со стрелкой или щелчок с Ctrl.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решений</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Ошибок</translation>
    </message>
    <message>
        <source>Questions to the director</source>
        <translation>Вопросов директору</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Different scenarios: only the figures can be compared.</source>
        <translation>Сценарии разные: сравнить можно только цифры.</translation>
    </message>
    <message>
        <source>Both went the same way to the end.</source>
        <translation>Обе попытки прошли одним путём до конца.</translation>
    </message>
    <message>
        <source>The same way up to move {number}; from there only one goes on: “{said}”</source>
        <translation>Одним путём до хода {number}; дальше идёт только одна: «{said}»</translation>
    </message>
    <message>
        <source>Parted at move {number}. Then: “{then}” Now: “{now}”</source>
        <translation>Разошлись на ходу {number}. Тогда: «{then}» Теперь: «{now}»</translation>
    </message>
</context>
<context>
    <name>CompareMap</name>
    <message>
        <source>Map: then client {client}, company {company}; now client {client2}, company {company2}</source>
        <translation>Карта: тогда клиент {client}, компания {company}; теперь клиент {client2}, компания {company2}</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Delete the attempt on {scenario}?</source>
        <translation>Удалить попытку «{scenario}»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n attempts?</source>
        <translation>
            <numerusform>Удалить %n попытку?</numerusform>
            <numerusform>Удалить %n попытки?</numerusform>
            <numerusform>Удалить %n попыток?</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts nowhere any more. Right afterwards you can still bring it back.</source>
        <translation>Она больше нигде не будет учитываться. Сразу после удаления её ещё можно вернуть.</translation>
    </message>
    <message>
        <source>They count nowhere any more. Right afterwards you can still bring them back.</source>
        <translation>Они больше нигде не будут учитываться. Сразу после удаления их ещё можно вернуть.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>1 attempt deleted</source>
        <translation>Попытка удалена</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts deleted</source>
        <translation>
            <numerusform>Удалена %n попытка</numerusform>
            <numerusform>Удалены %n попытки</numerusform>
            <numerusform>Удалено %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Report of a person or a group…</source>
        <translation>Отчёт по человеку или группе…</translation>
    </message>
    <message>
        <source>Leave people’s names out</source>
        <translation>Без имён участников</translation>
    </message>
    <message>
        <source>{file} is being written</source>
        <translation>Записываем {file}</translation>
    </message>
    <message>
        <source>1 attempt saved as {file}</source>
        <translation>1 попытка сохранена в {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts saved as {file}</source>
        <translation>
            <numerusform>%n попытка сохранена в {file}</numerusform>
            <numerusform>%n попытки сохранены в {file}</numerusform>
            <numerusform>%n попыток сохранено в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What the table shows, for spreadsheets (XLSX)…</source>
        <translation>То, что в таблице, для электронных таблиц (XLSX)…</translation>
    </message>
    <message>
        <source>What the table shows, for spreadsheets (CSV)…</source>
        <translation>То, что в таблице, для электронных таблиц (CSV)…</translation>
    </message>
    <message>
        <source>What the table shows, for another computer (JSON)…</source>
        <translation>То, что в таблице, для другого компьютера (JSON)…</translation>
    </message>
    <message>
        <source>What is selected, on paper (PDF)…</source>
        <translation>Выбранное, для печати (PDF)…</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Все сценарии</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>All directors</source>
        <translation>Все директора</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>Любой режим</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Exams only</source>
        <translation>Только экзамены</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Find attempts</source>
        <translation>Найти попытки</translation>
    </message>
    <message>
        <source>Find attempts by scenario, director or name</source>
        <translation>Найти попытки по сценарию, директору или имени</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Whose attempts</source>
        <translation>Чьи попытки</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Порядок и столбцы</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>Выбрана 1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбрана %n</numerusform>
            <numerusform>Выбраны %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No attempts yet</source>
        <translation>Попыток пока нет</translation>
    </message>
    <message>
        <source>Finish one deal and it will appear here with both scores.</source>
        <translation>Доведите до конца одну сделку, и она появится здесь с обеими оценками.</translation>
    </message>
    <message>
        <source>To the scenarios</source>
        <translation>К сценариям</translation>
    </message>
    <message>
        <source>No attempt matches</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>With other filters there are some.</source>
        <translation>С другими фильтрами попытки есть.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Bring attempts in…</source>
        <translation>Загрузить попытки…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 попытка</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} attempts</source>
        <translation>Попыток: {count}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
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
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SelectionReport</name>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Mixed Signals, {day}</source>
        <translation>Mixed Signals, {day}</translation>
    </message>
    <message>
        <source>Attempts: {count}</source>
        <translation>Попыток: {count}</translation>
    </message>
    <message>
        <source>On average: {client} {x}, {company} {y}</source>
        <translation>В среднем: {client} {x}, {company} {y}</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Прогнозы</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Упрёки</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Давление</translation>
    </message>
    <message>
        <source>weekly means</source>
        <translation>среднее за неделю</translation>
    </message>
    <message>
        <source>how well you foresaw him</source>
        <translation>насколько точно вы его предвидели</translation>
    </message>
    <message>
        <source>Claims that were fair</source>
        <translation>Справедливые упрёки</translation>
    </message>
    <message>
        <source>how many of his claims held up</source>
        <translation>сколько его упрёков подтвердилось</translation>
    </message>
    <message>
        <source>Right after a message</source>
        <translation>Сразу после сообщения</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>В остальное время</translation>
    </message>
    <message>
        <source>what a decision gives away</source>
        <translation>сколько теряет одно решение</translation>
    </message>
    <message>
        <source>Three weeks make a trend</source>
        <translation>Динамика видна с трёх недель</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{word}, {number} %</source>
        <translation>{word}, {number} %</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>What the trend is of</source>
        <translation>Что показывает динамика</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>{name}: {first} at first, {last} last</source>
        <translation>{name}: вначале {first}, в конце {last}</translation>
    </message>
    <message>
        <source>weeks: {count}</source>
        <translation>недель: {count}</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>My history</source>
        <translation>Моя история</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Чья история</translation>
    </message>
</context>
</TS>
