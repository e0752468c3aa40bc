<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Replay</name>
    <message>
        <source>Decision {number} of {count}</source>
        <translation>Решение {number} из {count}</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Play by itself</source>
        <translation>Проигрывать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Decision before</source>
        <translation>Предыдущее решение</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Следующее решение</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>To the director: {words}</source>
        <translation>Директору: {words}</translation>
    </message>
    <message>
        <source>What was replied is marked</source>
        <translation>Отмечен данный ответ</translation>
    </message>
</context>
</TS>
