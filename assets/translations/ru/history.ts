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
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
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
        <source>{side} {score}</source>
        <translation>{side} {score}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>—</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>вчера, {time}</translation>
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
        <source>Enter opens an attempt: a paused one goes on, a finished one shows its debrief</source>
        <translation>Enter открывает попытку: начатая продолжится, законченная покажет свой разбор</translation>
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
</TS>
