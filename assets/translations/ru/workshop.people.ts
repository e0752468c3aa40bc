<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Filters</name>
    <message>
        <source>Person {n}</source>
        <translation>Участник {n}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Whose attempts</source>
        <translation>Чьи попытки</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Which version of the file</source>
        <translation>Какая версия файла</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Скрыть имена</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Все версии</translation>
    </message>
    <message>
        <source>Only this version</source>
        <translation>Только эта версия</translation>
    </message>
    <message>
        <source>The last {n} days</source>
        <translation>Последние {n} дней</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все участники</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Where people go</source>
        <translation>Куда идут люди</translation>
    </message>
    <message>
        <source>Replies and what came of them. Enter goes to the line of one</source>
        <translation>Реплики и что из них вышло. Enter ведёт к строке реплики</translation>
    </message>
    <message>
        <source>Graph of where people went. {what}</source>
        <translation>Граф: куда шли люди. {what}</translation>
    </message>
    <message>
        <source>The history cannot be read now</source>
        <translation>История сейчас не читается</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>No such attempts</source>
        <translation>Таких попыток нет</translation>
    </message>
    <message>
        <source>There are attempts on this scenario, but none that fits what is chosen above.</source>
        <translation>Попытки в этом сценарии есть, но под выбранное выше ни одна не подходит.</translation>
    </message>
    <message>
        <source>Count all of them</source>
        <translation>Считать все</translation>
    </message>
    <message>
        <source>Nobody has played this yet</source>
        <translation>Этого ещё никто не играл</translation>
    </message>
    <message>
        <source>When somebody has, the replies that were given and what came of them stand here.</source>
        <translation>Когда сыграют, здесь будут выбранные реплики и то, что из них вышло.</translation>
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
    <message numerus="yes">
        <source>%n replies never given</source>
        <translation>
            <numerusform>%n реплику не выбирал никто</numerusform>
            <numerusform>%n реплики не выбирал никто</numerusform>
            <numerusform>%n реплик не выбирал никто</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reply never given</source>
        <translation>1 реплику не выбирал никто</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts cannot be played again and are left out</source>
        <translation>
            <numerusform>%n попытку не удалось проиграть заново, она не в счёт</numerusform>
            <numerusform>%n попытки не удалось проиграть заново, они не в счёт</numerusform>
            <numerusform>%n попыток не удалось проиграть заново, они не в счёт</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attempt cannot be played again and is left out</source>
        <translation>1 попытку не удалось проиграть заново, она не в счёт</translation>
    </message>
</context>
<context>
    <name>ReplyModel</name>
    <message>
        <source>{reply} (gone)</source>
        <translation>{reply} (нет в файле)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ни разу</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>In the attempts, but not in the file any more</source>
        <translation>В попытках есть, в файле уже нет</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
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
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>How often it was given and not taken back</source>
        <translation>Сколько раз её выбрали и не взяли назад</translation>
    </message>
    <message>
        <source>Of all replies given in this scene</source>
        <translation>От всех реплик, выбранных в этой сцене</translation>
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
        <source>What these attempts lost in all decisions, of what could be had</source>
        <translation>Сколько эти попытки потеряли во всех решениях от возможного</translation>
    </message>
</context>
</TS>
