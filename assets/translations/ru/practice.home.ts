<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>CardWords</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
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
        <source>Problem</source>
        <translation>Ошибка в файле</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>The file cannot be played. Line {line} has a problem.</source>
        <translation>Файл не запустить: ошибка на строке {line}.</translation>
    </message>
    <message>
        <source>best: {client_name} {client}, {company_name} {company}</source>
        <translation>лучший итог: {client_name} {client}, {company_name} {company}</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Да, начать заново</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Paused at decision {number}</source>
        <translation>Пауза на решении {number}</translation>
    </message>
    <message>
        <source>What you have played stays in the history, marked as abandoned.</source>
        <translation>Сыгранное останется в истории с пометкой «Прервано».</translation>
    </message>
</context>
<context>
    <name>DealsCard</name>
    <message>
        <source>Your last ten deals</source>
        <translation>Десять последних сделок</translation>
    </message>
    <message>
        <source>Your deals</source>
        <translation>Ваши сделки</translation>
    </message>
    <message>
        <source>{side} →</source>
        <translation>{side} →</translation>
    </message>
    <message>
        <source>{side} ↑</source>
        <translation>{side} ↑</translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>Все попытки</translation>
    </message>
    <message>
        <source>Finish one deal and it appears here: the client to the right, the company up.</source>
        <translation>Доведите до конца одну сделку, и она появится здесь: клиент — вправо, компания — вверх.</translation>
    </message>
    <message numerus="yes">
        <source>{enough} deals make a pattern. You have %n.</source>
        <translation>
            <numerusform>Закономерность видна с {enough} сделок. У вас пока&#xa0;%n.</numerusform>
            <numerusform>Закономерность видна с {enough} сделок. У вас пока&#xa0;%n.</numerusform>
            <numerusform>Закономерность видна с {enough} сделок. У вас пока&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides leave with something: {client} and {company} on average.</source>
        <translation>Обе стороны уходят не с пустыми руками: в среднем&#xa0;{client} и&#xa0;{company}.</translation>
    </message>
    <message>
        <source>The sides stay close together: {client} and {company} on average.</source>
        <translation>Стороны держатся вровень: в среднем&#xa0;{client} и&#xa0;{company}.</translation>
    </message>
    <message>
        <source>You lean to the client: {client} on average, {company} for your company.</source>
        <translation>Вас тянет к клиенту: у него в среднем {client}, у вашей компании {company}.</translation>
    </message>
    <message>
        <source>You lean to your company: {company} on average, {client} for the client.</source>
        <translation>Вас тянет к своей компании: у неё в среднем {company}, у клиента {client}.</translation>
    </message>
    <message>
        <source>You drift to the client: on average its score rises by {up}, the company’s falls by {down}.</source>
        <translation>Вас уносит к&#xa0;клиенту: его балл в&#xa0;среднем растёт на&#xa0;{up}, балл компании падает на&#xa0;{down}.</translation>
    </message>
    <message>
        <source>You drift to the company: on average its score rises by {up}, the client’s falls by {down}.</source>
        <translation>Вас уносит к&#xa0;компании: её балл в&#xa0;среднем растёт на&#xa0;{up}, балл клиента падает на&#xa0;{down}.</translation>
    </message>
</context>
<context>
    <name>DealsMap</name>
    <message>
        <source>client {client}, company {company}</source>
        <translation>клиент {client}, компания {company}</translation>
    </message>
    <message>
        <source>Map of your last deals, the newest first: {deals}</source>
        <translation>Карта последних сделок, новые впереди: {deals}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by level and progress: {picked}</source>
        <translation>Фильтр по&#xa0;уровню и&#xa0;прохождению: {picked}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Любой уровень</translation>
    </message>
    <message>
        <source>Played or not</source>
        <translation>Сыгранные и&#xa0;нет</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Незаконченные</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Пройденные</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>No scenarios here yet</source>
        <translation>Сценариев пока нет</translation>
    </message>
    <message>
        <source>Scenarios are files in {folder}. Put one there and it appears here.</source>
        <translation>Сценарии — это файлы в папке {folder}. Положите туда файл, и он появится здесь.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>No scenario fits</source>
        <translation>Таких сценариев нет</translation>
    </message>
    <message>
        <source>None is of this topic, level and progress together.</source>
        <translation>Тема, уровень и&#xa0;прохождение вместе не&#xa0;подходят ни&#xa0;одному.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>A scenario of your own is a file in one folder; it appears here at once.</source>
        <translation>Свой сценарий — это файл в одной папке; он появится здесь сразу.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n problems, the first on line {line}: {sentence}</source>
        <translation>
            <numerusform>В файле {file} %n ошибка, на строке {line}: {sentence}</numerusform>
            <numerusform>В файле {file} %n ошибки, первая на строке {line}: {sentence}</numerusform>
            <numerusform>В файле {file} %n ошибок, первая на строке {line}: {sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has a problem on line {line}: {sentence}</source>
        <translation>В файле {file} ошибка на строке {line}: {sentence}</translation>
    </message>
    <message>
        <source>This file cannot be played</source>
        <translation>Этот файл нельзя сыграть</translation>
    </message>
    <message>
        <source>Your paused attempts are safe.</source>
        <translation>Попытки на паузе целы.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What to practise next</source>
        <translation>Что сыграть дальше</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Сыграть</translation>
    </message>
    <message>
        <source>Practise: {title}</source>
        <translation>Сыграть: {title}</translation>
    </message>
    <message>
        <source>You have not played it to an end yet. It takes {minutes} min.</source>
        <translation>Вы ещё не&#xa0;доигрывали его до&#xa0;конца. Займёт {minutes}&#xa0;мин.</translation>
    </message>
    <message>
        <source>Last time the client left, {ago}.</source>
        <translation>В&#xa0;прошлый раз клиент ушёл, {ago}.</translation>
    </message>
    <message>
        <source>Last time you walked away, {ago}.</source>
        <translation>В&#xa0;прошлый раз вы встали из-за стола, {ago}.</translation>
    </message>
    <message numerus="yes">
        <source>Last time the company lost %n points here, {ago}.</source>
        <translation>
            <numerusform>В&#xa0;прошлый раз компания потеряла здесь %n&#xa0;балл, {ago}.</numerusform>
            <numerusform>В&#xa0;прошлый раз компания потеряла здесь %n&#xa0;балла, {ago}.</numerusform>
            <numerusform>В&#xa0;прошлый раз компания потеряла здесь %n&#xa0;баллов, {ago}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time the client lost %n points here, {ago}.</source>
        <translation>
            <numerusform>В&#xa0;прошлый раз клиент потерял здесь %n&#xa0;балл, {ago}.</numerusform>
            <numerusform>В&#xa0;прошлый раз клиент потерял здесь %n&#xa0;балла, {ago}.</numerusform>
            <numerusform>В&#xa0;прошлый раз клиент потерял здесь %n&#xa0;баллов, {ago}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time it was not enough for both sides, {ago}.</source>
        <translation>В&#xa0;прошлый раз двум сторонам сразу не&#xa0;хватило, {ago}.</translation>
    </message>
    <message>
        <source>Last time it went well for both sides, {ago}. See whether it holds.</source>
        <translation>В&#xa0;прошлый раз вышло хорошо для обеих сторон, {ago}. Проверьте, держится&#xa0;ли.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n&#xa0;день назад</numerusform>
            <numerusform>%n&#xa0;дня назад</numerusform>
            <numerusform>%n&#xa0;дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Reading the director</source>
        <translation>Понимание директора</translation>
    </message>
    <message>
        <source>Practise predictions</source>
        <translation>Потренировать прогноз</translation>
    </message>
    <message>
        <source>The deal where your forecast was furthest off</source>
        <translation>Сделка, где ваш прогноз промахнулся больше всего</translation>
    </message>
    <message>
        <source>of what can be foreseen, in one deal; an even guess is 0 %.</source>
        <translation>того, что можно предвидеть, в&#xa0;одной сделке; ответ наугад — 0&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>of what can be foreseen, over the last %n deals; an even guess is 0 %.</source>
        <translation>
            <numerusform>того, что можно предвидеть, за&#xa0;%n последнюю сделку; ответ наугад — 0&#xa0;%.</numerusform>
            <numerusform>того, что можно предвидеть, за&#xa0;%n последние сделки; ответ наугад — 0&#xa0;%.</numerusform>
            <numerusform>того, что можно предвидеть, за&#xa0;%n последних сделок; ответ наугад — 0&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before that it was {percent}.</source>
        <translation>До этого было {percent}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TopicChips</name>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
</context>
</TS>
