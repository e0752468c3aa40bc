<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Balance</name>
    <message>
        <source>Ending</source>
        <translation>Концовка</translation>
    </message>
    <message>
        <source>Efficient</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Наугад</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Концовки</translation>
    </message>
    <message>
        <source>Directors compared</source>
        <translation>Сравнение директоров</translation>
    </message>
    <message>
        <source>Compare all directors</source>
        <translation>Сравнить всех директоров</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сравнить заново</translation>
    </message>
    <message>
        <source>The same scenario under every director of the library. It takes half a minute or so.</source>
        <translation>Тот же сценарий при каждом директоре библиотеки. Это займёт примерно полминуты.</translation>
    </message>
    <message>
        <source>Regions: shares of 2,000 random runs, seed 1. Best of both: the highest of the smaller score of any ending. Fair claims: of those that can be true or false.</source>
        <translation>Области: доли 2000 случайных игр, зерно 1. Лучшее для обоих: самая высокая из меньших оценок по всем концовкам. Упрёки по делу: доля среди тех, что могут быть верны или нет.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Best of both</source>
        <translation>Лучшее для обоих</translation>
    </message>
    <message>
        <source>Fair claims</source>
        <translation>Упрёки по делу</translation>
    </message>
    <message>
        <source>What an author should know</source>
        <translation>Что важно знать автору</translation>
    </message>
    <message>
        <source>The checks are made under the director whom the scenario names.</source>
        <translation>Проверки делаются при директоре, которого называет сценарий.</translation>
    </message>
    <message>
        <source>The deep checks find nothing to tell.</source>
        <translation>Глубокие проверки ничего не нашли.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Проверить баланс</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>Обновлять сразу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} (directs it)</source>
        <translation>{name} (по сценарию)</translation>
    </message>
    <message>
        <source>Of the text as it stands</source>
        <translation>Для текста как он есть</translation>
    </message>
    <message>
        <source>Of the last version without errors</source>
        <translation>Для последней версии без ошибок</translation>
    </message>
    <message>
        <source>Before your last change</source>
        <translation>До вашей последней правки</translation>
    </message>
    <message>
        <source>No balance</source>
        <translation>Баланса нет</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Nothing to balance yet</source>
        <translation>Проверять пока нечего</translation>
    </message>
    <message>
        <source>As soon as the scenario has no errors, its balance can be checked.</source>
        <translation>Как только в сценарии не останется ошибок, можно будет проверить его баланс.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Nothing was kept of it.</source>
        <translation>Ничего из посчитанного не сохранено.</translation>
    </message>
    <message>
        <source>How is it balanced?</source>
        <translation>Хорошо ли он сбалансирован?</translation>
    </message>
    <message>
        <source>All endings on a map, how often each comes at random, and what an author should know.</source>
        <translation>Все концовки на карте, как часто каждая выпадает наугад и что важно знать автору.</translation>
    </message>
    <message>
        <source>Got stuck</source>
        <translation>Застряли</translation>
    </message>
    <message>
        <source>Walked away</source>
        <translation>Ушли сами</translation>
    </message>
    <message>
        <source>Working out what can happen: {count} states</source>
        <translation>Выясняем, что может случиться. Состояний: {count}</translation>
    </message>
    <message>
        <source>Playing at random: {count}</source>
        <translation>Играем наугад: {count}</translation>
    </message>
    <message>
        <source>Comparing directors: {count}</source>
        <translation>Сравниваем директоров: {count}</translation>
    </message>
    <message>
        <source>Working out what can happen</source>
        <translation>Выясняем, что может случиться</translation>
    </message>
    <message>
        <source>Listing how talks can end</source>
        <translation>Перечисляем концовки</translation>
    </message>
    <message>
        <source>Finding how often each ending comes at random</source>
        <translation>Считаем, как часто концовка выпадает наугад</translation>
    </message>
    <message>
        <source>Trying rules of thumb</source>
        <translation>Пробуем простые правила</translation>
    </message>
    <message>
        <source>Checking what an author should know</source>
        <translation>Ищем то, что важно знать автору</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>{count} random runs, seed {seed}</source>
        <translation>случайных игр: {count}, зерно {seed}</translation>
    </message>
    <message>
        <source>Too large to be searched whole: the frontier is not known, and rare endings are missing.</source>
        <translation>Сценарий слишком велик, чтобы обойти его целиком: граница неизвестна, редких концовок здесь нет.</translation>
    </message>
    <message>
        <source>One scene remembers too much to be searched: the frontier is not known, and rare endings are missing.</source>
        <translation>Одна из сцен помнит слишком много, обойти сценарий нельзя: граница неизвестна, редких концовок здесь нет.</translation>
    </message>
    <message>
        <source>A loop adds points for ever, so there is no best ending. What is shown comes from random runs.</source>
        <translation>Один из кругов прибавляет баллы без конца, поэтому лучшей концовки нет. Показано то, что дали случайные игры.</translation>
    </message>
    <message>
        <source>There are too many different endings to list: the frontier is exact, but rare ones are missing.</source>
        <translation>Разных концовок слишком много, чтобы их перечислить: граница точная, но редких концовок здесь нет.</translation>
    </message>
    <message>
        <source>There is not enough memory to work the balance out.</source>
        <translation>Не хватает памяти, чтобы посчитать баланс.</translation>
    </message>
    <message>
        <source>There is no such director in the library, or his file has errors.</source>
        <translation>Такого директора в библиотеке нет, или в его файле ошибки.</translation>
    </message>
    <message>
        <source>The text has errors by now.</source>
        <translation>В тексте уже есть ошибки.</translation>
    </message>
    <message>
        <source>The balance was not worked out, because of an error in the program.</source>
        <translation>Посчитать баланс не удалось: в программе произошла ошибка.</translation>
    </message>
    <message>
        <source>Whatever pleases the client most</source>
        <translation>Что больше всего радует клиента</translation>
    </message>
    <message>
        <source>Whatever brings us most</source>
        <translation>Что больше всего приносит нам</translation>
    </message>
    <message>
        <source>The first reply</source>
        <translation>Первая реплика</translation>
    </message>
    <message>
        <source>The longest reply</source>
        <translation>Самая длинная реплика</translation>
    </message>
    <message>
        <source>The politest reply</source>
        <translation>Самая вежливая реплика</translation>
    </message>
    <message>
        <source>The toughest reply</source>
        <translation>Самая жёсткая реплика</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Директора</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Игроки</translation>
    </message>
    <message>
        <source>Parts of the balance</source>
        <translation>Разделы баланса</translation>
    </message>
    <message>
        <source>Random play</source>
        <translation>Игра наугад</translation>
    </message>
    <message>
        <source>On average: client {client}, company {company}</source>
        <translation>В среднем: клиент {client}, компания {company}</translation>
    </message>
    <message>
        <source>Players without a mind. A scenario that one of them wins teaches to play like that.</source>
        <translation>Игроки, которые не думают. Сценарий, где кто-то из них выигрывает, учит играть так же.</translation>
    </message>
    <message>
        <source>Where rules of thumb end</source>
        <translation>Чем заканчивают простые правила</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Никогда не предлагаются</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>Простое правило</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Чем кончается</translation>
    </message>
    <message>
        <source>Wins for both sides whatever is drawn: {rules}</source>
        <translation>Выигрывает для обеих сторон при любом розыгрыше: {rules}</translation>
    </message>
    <message>
        <source>None of them wins for both sides whatever is drawn.</source>
        <translation>Ни одно не выигрывает для обеих сторон при любом розыгрыше.</translation>
    </message>
    <message>
        <source>Every reply is offered to somebody.</source>
        <translation>Каждую реплику кому-нибудь да предложат.</translation>
    </message>
    <message>
        <source>Not known: the scenario was not searched whole.</source>
        <translation>Неизвестно: сценарий не обойти целиком.</translation>
    </message>
    <message>
        <source>{share} of random runs</source>
        <translation>{share} случайных игр</translation>
    </message>
    <message>
        <source>This would please the director</source>
        <translation>Это понравилось бы директору</translation>
    </message>
    <message>
        <source>Map of the endings: {count}.</source>
        <translation>Карта концовок: {count}.</translation>
    </message>
    <message>
        <source>{count} cannot be beaten on both scores.</source>
        <translation>Непревзойдённых по обеим оценкам: {count}.</translation>
    </message>
    <message>
        <source>Ctrl+T shows a table.</source>
        <translation>Ctrl+T — таблица.</translation>
    </message>
    <message>
        <source>Show on the graph</source>
        <translation>Показать на графе</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Сыграть</translation>
    </message>
    <message>
        <source>How to get there: {count}</source>
        <translation>Как туда попасть: {count}</translation>
    </message>
    <message>
        <source>hidden draws {draws}</source>
        <translation>скрытые розыгрыши {draws}</translation>
    </message>
</context>
<context>
    <name>BalanceCounted</name>
    <message>
        <source>Balance of 1 ending</source>
        <translation>Баланс 1 концовки</translation>
    </message>
    <message numerus="yes">
        <source>Balance of %n endings</source>
        <translation>
            <numerusform>Баланс %n концовки</numerusform>
            <numerusform>Баланс %n концовок</numerusform>
            <numerusform>Баланс %n концовок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 different outcome</source>
        <translation>1 итог</translation>
    </message>
    <message numerus="yes">
        <source>{count} different outcomes</source>
        <translation>
            <numerusform>{count} разный итог</numerusform>
            <numerusform>{count} разных итога</numerusform>
            <numerusform>{count} разных итогов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 state</source>
        <translation>1 состояние</translation>
    </message>
    <message numerus="yes">
        <source>{count} states</source>
        <translation>
            <numerusform>{count} состояние</numerusform>
            <numerusform>{count} состояния</numerusform>
            <numerusform>{count} состояний</numerusform>
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
        <source>1 point</source>
        <translation>1 точка</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
            <numerusform>%n точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On no way to the frontier: %n replies</source>
        <translation>
            <numerusform>Ни на одном пути к границе: %n реплика</numerusform>
            <numerusform>Ни на одном пути к границе: %n реплики</numerusform>
            <numerusform>Ни на одном пути к границе: %n реплик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On most ways to the frontier: %n replies</source>
        <translation>
            <numerusform>На большинстве путей к границе: %n реплика</numerusform>
            <numerusform>На большинстве путей к границе: %n реплики</numerusform>
            <numerusform>На большинстве путей к границе: %n реплик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plainly wrong: %n replies</source>
        <translation>
            <numerusform>Явно неверны: %n реплика</numerusform>
            <numerusform>Явно неверны: %n реплики</numerusform>
            <numerusform>Явно неверны: %n реплик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conditions that never change: %n</source>
        <translation>
            <numerusform>Условия, которые не меняются: %n</numerusform>
            <numerusform>Условия, которые не меняются: %n</numerusform>
            <numerusform>Условия, которые не меняются: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
