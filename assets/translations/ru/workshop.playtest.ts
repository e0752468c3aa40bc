<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Playtest</name>
    <message>
        <source>Hidden: {draw}</source>
        <translation>Скрыто: {draw}</translation>
    </message>
    <message>
        <source>Decided by the seed, or chosen in the settings of the playtest</source>
        <translation>Решает зерно, или это выбрано в настройках пробы</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>Copy as a promise</source>
        <translation>Скопировать как обещание</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>На столе</translation>
    </message>
    <message>
        <source>Known and counted</source>
        <translation>Известно и посчитано</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>К этому времени</translation>
    </message>
    <message>
        <source>by the terms</source>
        <translation>по условиям</translation>
    </message>
    <message>
        <source>Decisions made</source>
        <translation>Решений принято</translation>
    </message>
    <message>
        <source>{level} (opening)</source>
        <translation>{level} (в начале)</translation>
    </message>
    <message>
        <source>{level} (limit)</source>
        <translation>{level} (предел)</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>{name} has been learnt</source>
        <translation>{name}: уже известно</translation>
    </message>
    <message>
        <source>Begin in the middle</source>
        <translation>Начать с середины</translation>
    </message>
    <message>
        <source>Talks come to the scene for the first time, no reply has been given yet, and the director knows nothing of what came before. Hidden values are chosen beside the seed.</source>
        <translation>Переговоры приходят в эту сцену впервые, ни одна реплика ещё не сказана, и о том, что было раньше, директор не знает. Скрытое выбирают там же, где зерно.</translation>
    </message>
    <message>
        <source>As talks stand</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Начать отсюда</translation>
    </message>
    <message>
        <source>Go to its line</source>
        <translation>К строке в тексте</translation>
    </message>
    <message>
        <source>The scenario’s own: {name}</source>
        <translation>Как в сценарии: {name}</translation>
    </message>
    <message>
        <source>That of the program</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>by the seed</source>
        <translation>по зерну</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Решение взято назад.</translation>
    </message>
    <message>
        <source>Playtest</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>Играть пока нечего</translation>
    </message>
    <message>
        <source>There is no version without errors yet. As soon as there is one, it can be played here.</source>
        <translation>Версии без ошибок ещё нет. Как только она появится, её можно будет сыграть здесь.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>С самого начала</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>К строке</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Jump to scene…</source>
        <translation>К сцене…</translation>
    </message>
    <message>
        <source>Show what replies do</source>
        <translation>Показать, что делают реплики</translation>
    </message>
    <message>
        <source>Director, language, seed and what is hidden</source>
        <translation>Директор, язык, зерно и скрытое</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Ask the director</source>
        <translation>Спросить директора</translation>
    </message>
    <message>
        <source>Ctrl and a click: to the reply’s line in the text</source>
        <translation>Ctrl и щелчок: к строке реплики в тексте</translation>
    </message>
    <message>
        <source>→ {to}</source>
        <translation>→ {to}</translation>
    </message>
    <message>
        <source>→ {to}: {ending}</source>
        <translation>→ {to}: {ending}</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>без баллов</translation>
    </message>
    <message>
        <source>Becomes known: {names}</source>
        <translation>Станет известно: {names}</translation>
    </message>
    <message>
        <source>Hangs on what is hidden: {names}</source>
        <translation>Зависит от скрытого: {names}</translation>
    </message>
    <message>
        <source>Offered when {condition}</source>
        <translation>Доступна, когда {condition}</translation>
    </message>
    <message>
        <source>given already</source>
        <translation>уже сказана</translation>
    </message>
    <message>
        <source>Not offered now: {replies}</source>
        <translation>Сейчас недоступны: {replies}</translation>
    </message>
    <message>
        <source>Replayed {kept} of {made}: “{choice}” is no longer offered in “{scene}”.</source>
        <translation>Повторено {kept} из {made}: «{choice}» в сцене «{scene}» больше нет.</translation>
    </message>
    <message>
        <source>Replayed {kept} of {made}: talks are over in “{scene}” now.</source>
        <translation>Повторено {kept} из {made}: теперь переговоры кончаются на «{scene}».</translation>
    </message>
    <message>
        <source>There is no scene “{scene}” any more, so talks begin where they open.</source>
        <translation>Сцены «{scene}» больше нет, поэтому переговоры начинаются с самого начала.</translation>
    </message>
    <message>
        <source>Begun in the middle, in “{scene}”. The director knows nothing of what came before.</source>
        <translation>Начато с середины, со сцены «{scene}». О том, что было раньше, директор не знает.</translation>
    </message>
    <message>
        <source>Left as they open, because the file has them no more: {names}.</source>
        <translation>В файле этого больше нет, осталось как в начале: {names}.</translation>
    </message>
    <message>
        <source>Playing the last version without errors.</source>
        <translation>Идёт последняя версия без ошибок.</translation>
    </message>
    <message>
        <source>Playing the last version without errors: line {line} has a problem.</source>
        <translation>Идёт последняя версия без ошибок: ошибка в строке {line}.</translation>
    </message>
    <message>
        <source>“{ending}” · {client} {points}, {company} {others}</source>
        <translation>«{ending}» · {client} {points}, {company} {others}</translation>
    </message>
    <message>
        <source>{line} · void: outside the mandate</source>
        <translation>{line} · недействительна: вне мандата</translation>
    </message>
    <message>
        <source>visible delight {delight}</source>
        <translation>видимая радость {delight}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>Copy the path as a promise</source>
        <translation>Скопировать путь как обещание</translation>
    </message>
    <message>
        <source>Insert it into the file</source>
        <translation>Вставить его в файл</translation>
    </message>
    <message>
        <source>What began in the middle cannot be promised</source>
        <translation>Начатое с середины обещать нельзя</translation>
    </message>
    <message>
        <source>Insert into the file</source>
        <translation>Вставить в файл</translation>
    </message>
    <message>
        <source>Copied as a promise for “expect”.</source>
        <translation>Скопировано: обещание для «expect».</translation>
    </message>
    <message>
        <source>The file’s promises stand in brackets: the new one is copied instead.</source>
        <translation>Обещания файла стоят в скобках, поэтому новое скопировано.</translation>
    </message>
    <message>
        <source>The promise stands in the file.</source>
        <translation>Обещание вставлено в файл.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Что играется</translation>
    </message>
</context>
<context>
    <name>PlaytestCounted</name>
    <message>
        <source>Replayed 1 choice.</source>
        <translation>Повторена 1 реплика.</translation>
    </message>
    <message numerus="yes">
        <source>Replayed all %n choices.</source>
        <translation>
            <numerusform>Повторена вся %n реплика.</numerusform>
            <numerusform>Повторены все %n реплики.</numerusform>
            <numerusform>Повторены все %n реплик.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 choice</source>
        <translation>1 реплики</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Let time run out (1 second)</source>
        <translation>Дать времени выйти (1 секунда)</translation>
    </message>
    <message numerus="yes">
        <source>Let time run out (%n seconds)</source>
        <translation>
            <numerusform>Дать времени выйти (%n секунда)</numerusform>
            <numerusform>Дать времени выйти (%n секунды)</numerusform>
            <numerusform>Дать времени выйти (%n секунд)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger: 1 entry</source>
        <translation>Баллы: 1 запись</translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %n entries</source>
        <translation>
            <numerusform>Баллы: %n запись</numerusform>
            <numerusform>Баллы: %n записи</numerusform>
            <numerusform>Баллы: %n записей</numerusform>
        </translation>
    </message>
</context>
</TS>
