<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Elsewhere</name>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>{file} has your attempt with the last move. When the history can be written again, bring it in: History, “Bring attempts in…”, or main.py history import {file}.</source>
        <translation>Ваша попытка вместе с последним ходом — в файле {file}. Когда в историю снова можно будет писать, верните её: История, «Загрузить попытки…», или main.py history import {file}.</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>Файл {file} не записан.</translation>
    </message>
</context>
<context>
    <name>ScoreMeter</name>
    <message>
        <source>{label}, {value} of 100, up {change}, opened at {start}</source>
        <translation>{label}, {value} из 100, плюс {change}, в начале {start}</translation>
    </message>
    <message>
        <source>{label}, {value} of 100, down {change}, opened at {start}</source>
        <translation>{label}, {value} из 100, минус {change}, в начале {start}</translation>
    </message>
    <message>
        <source>{label}, {value} of 100, opened at {start}</source>
        <translation>{label}, {value} из 100, в начале {start}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Ask the director</source>
        <translation>Спросить директора</translation>
    </message>
    <message>
        <source>The clock stands still while you choose. Esc closes.</source>
        <translation>Пока вы выбираете, часы стоят. Esc&#xa0;— закрыть.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий вызов</translation>
    </message>
    <message>
        <source>The clock is stopped while you talk.</source>
        <translation>Пока вы говорите, часы стоят.</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>{director} is calling. Enter to answer.</source>
        <translation>Звонит {director}. Enter&#xa0;— ответить.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Scores are hidden in exam mode. You will see both after the talks.</source>
        <translation>На экзамене оценки скрыты. Обе появятся после переговоров.</translation>
    </message>
    <message>
        <source>You have hidden the scores. M shows them again.</source>
        <translation>Вы скрыли оценки. M покажет их снова.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What you know of the client</source>
        <translation>Что известно о клиенте</translation>
    </message>
    <message>
        <source>Between you so far</source>
        <translation>Что между вами было</translation>
    </message>
    <message>
        <source>If you walk away</source>
        <translation>Если уйти без сделки</translation>
    </message>
    <message>
        <source>our target</source>
        <translation>наша цель</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>client’s ask</source>
        <translation>клиент просит</translation>
    </message>
    <message>
        <source>Deal sheet</source>
        <translation>Лист сделки</translation>
    </message>
    <message>
        <source>Picked up where you left off.</source>
        <translation>Продолжаем с того места, где вы остановились.</translation>
    </message>
    <message>
        <source>Taken back. The talks stand where they stood before.</source>
        <translation>Ход взят назад. Всё как было до него.</translation>
    </message>
    <message>
        <source>Made again. The talks stand where they stood.</source>
        <translation>Ход возвращён. Разговор стоит там же, где стоял.</translation>
    </message>
    <message>
        <source>Another way in attempt {number}, from decision {decision} on.</source>
        <translation>Другой путь в попытке {number}, с решения {decision}.</translation>
    </message>
    <message>
        <source>Your last move is not saved: {fault} The table stays open.</source>
        <translation>Последний ход не сохранён: {fault} Переговоры никуда не делись.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Picked up where you left off, on the version of the scenario that you began with.</source>
        <translation>Продолжаем с того места, где вы остановились, на той версии сценария, с которой вы начали.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Nothing to ask now</source>
        <translation>Сейчас спросить нечего</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>{director} called you · {time}</source>
        <translation>Звонок: {director} · {time}</translation>
    </message>
    <message>
        <source>{director} sent you a message · {time}</source>
        <translation>Вам пишет {director} · {time}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Outside your mandate: {what}</source>
        <translation>Вне мандата: {what}</translation>
    </message>
    <message>
        <source>In return: {what}</source>
        <translation>Взамен: {what}</translation>
    </message>
    <message>
        <source>1 or Enter to choose</source>
        <translation>1 или Enter — выбрать</translation>
    </message>
    <message>
        <source>1–{count} to choose   ·   ↑ ↓ then Enter</source>
        <translation>1–{count} — выбрать   ·   ↑ ↓ и Enter</translation>
    </message>
    <message>
        <source>Mood: {now}</source>
        <translation>Настроение: {now}</translation>
    </message>
    <message>
        <source>Mood: {now}. Before: {before}</source>
        <translation>Настроение: {now}. До этого: {before}</translation>
    </message>
    <message>
        <source>Outside your mandate by {gap}</source>
        <translation>Вне мандата на {gap}</translation>
    </message>
    <message>
        <source>Outside your mandate</source>
        <translation>Вне мандата</translation>
    </message>
    <message>
        <source>Beyond your limit, approved</source>
        <translation>Сверх предела, согласовано</translation>
    </message>
    <message>
        <source>At your limit</source>
        <translation>На пределе мандата</translation>
    </message>
    <message>
        <source>Gained: {gap}</source>
        <translation>Получено: {gap}</translation>
    </message>
    <message>
        <source>Gained against the opening</source>
        <translation>Лучше, чем в начале</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Предел не задан</translation>
    </message>
    <message>
        <source>{gap} above your floor</source>
        <translation>На {gap} выше вашего минимума</translation>
    </message>
    <message>
        <source>{gap} to your limit</source>
        <translation>До предела: {gap}</translation>
    </message>
    <message>
        <source>Your limit: {limit}</source>
        <translation>Ваш предел: {limit}</translation>
    </message>
    <message>
        <source>Limit {limit}</source>
        <translation>Предел {limit}</translation>
    </message>
    <message>
        <source>Client’s ask {ask}</source>
        <translation>Клиент просит {ask}</translation>
    </message>
    <message>
        <source>{some} of {all} outside</source>
        <translation>{some} из {all} вне мандата</translation>
    </message>
    <message>
        <source>{some} of {all} at the limit</source>
        <translation>{some} из {all} на пределе</translation>
    </message>
    <message>
        <source>All inside</source>
        <translation>Всё в пределах мандата</translation>
    </message>
    <message>
        <source>If time runs out: you say nothing</source>
        <translation>Не успеете&#xa0;— промолчите</translation>
    </message>
    <message>
        <source>If time runs out: you call the director</source>
        <translation>Не успеете&#xa0;— позвоните директору</translation>
    </message>
    <message>
        <source>If time runs out: reply {number}</source>
        <translation>Не успеете&#xa0;— ответ {number}</translation>
    </message>
    <message>
        <source>Time to answer, {seconds} left</source>
        <translation>Время на ответ, осталось: {seconds}</translation>
    </message>
    <message>
        <source>Contradicts {time}</source>
        <translation>Расходится с {time}</translation>
    </message>
    <message>
        <source>Phase {place} of {count}: {phase}</source>
        <translation>Этап {place} из {count}: {phase}</translation>
    </message>
    <message>
        <source>{director} wants a word.</source>
        <translation>Вас хочет видеть {director}.</translation>
    </message>
    <message>
        <source>Deal closed.</source>
        <translation>Сделка заключена.</translation>
    </message>
    <message>
        <source>It goes beyond your mandate and is void. {director} wants a word.</source>
        <translation>Она выходит за ваш мандат и недействительна. Вас хочет видеть {director}.</translation>
    </message>
    <message>
        <source>You walked away.</source>
        <translation>Вы ушли без сделки.</translation>
    </message>
    <message>
        <source>The talks are over: no deal.</source>
        <translation>Переговоры окончены, сделки нет.</translation>
    </message>
    <message>
        <source>{side} {value}, up {change}.</source>
        <translation>{side} {value}, плюс {change}.</translation>
    </message>
    <message>
        <source>{side} {value}, down {change}.</source>
        <translation>{side} {value}, минус {change}.</translation>
    </message>
    <message>
        <source>Message from {director}: {text}</source>
        <translation>Пишет {director}: {text}</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>{name} is thinking</source>
        <translation>{name} думает</translation>
    </message>
    <message>
        <source>Any key skips</source>
        <translation>Любая клавиша — дальше</translation>
    </message>
    <message>
        <source>The clock is stopped</source>
        <translation>Часы остановлены</translation>
    </message>
    <message>
        <source>Space lets it run again</source>
        <translation>Пробел — пустить снова</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Back to before a decision</source>
        <translation>Вернуться к одному из решений</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Вернуть ход</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Every decision is saved. The clock stands.</source>
        <translation>Каждое решение сохранено. Часы стоят.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Read the briefing</source>
        <translation>Перечитать подготовку</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>Leave table</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Взять ход назад</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Ход разговора</translation>
    </message>
    <message>
        <source>To the director’s office</source>
        <translation>В кабинет директора</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Вернуться к моменту перед</translation>
    </message>
    <message>
        <source>What comes after is taken back too. You can go forward again.</source>
        <translation>Всё, что было после, тоже возьмётся назад. Потом можно вернуться вперёд.</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3, or click. There is no right reply to find.</source>
        <translation>Нажмите 1, 2 или 3, можно мышью. Правильного ответа здесь нет.</translation>
    </message>
    <message>
        <source>Two bars, on purpose: one can rise while the other falls.</source>
        <translation>Две шкалы, и это нарочно: одна может расти, пока другая падает.</translation>
    </message>
    <message>
        <source>The mark on the bar is your limit. You may go past it, at a price.</source>
        <translation>Черта на шкале — ваш предел. Зайти за него можно, но это стоит дорого.</translation>
    </message>
    <message>
        <source>Your director writes here. One message need not agree with the next.</source>
        <translation>Здесь пишет директор. Одно сообщение не обязано сходиться со следующим.</translation>
    </message>
</context>
<context>
    <name>TableCounted</name>
    <message>
        <source>Taken back: 1 line</source>
        <translation>Взято назад: 1 реплика</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n lines</source>
        <translation>
            <numerusform>Взято назад: %n реплика</numerusform>
            <numerusform>Взято назад: %n реплики</numerusform>
            <numerusform>Взято назад: %n реплик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply, 1 choice</source>
        <translation>Ваш ответ, 1 вариант</translation>
    </message>
    <message numerus="yes">
        <source>Your reply, %n choices</source>
        <translation>
            <numerusform>Ваш ответ, %n вариант</numerusform>
            <numerusform>Ваш ответ, %n варианта</numerusform>
            <numerusform>Ваш ответ, %n вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 секунда</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 новое сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
</context>
</TS>
