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
    <name>TopicChips</name>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
</context>
</TS>
