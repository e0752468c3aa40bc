<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Report</name>
    <message>
        <source>Term</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Our target</source>
        <translation>Наша цель</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Client’s ask</source>
        <translation>Клиент просит</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Where the client’s satisfaction came from</source>
        <translation>Откуда взялась удовлетворённость клиента</translation>
    </message>
    <message>
        <source>Hatched: bought with terms. Full: earned by dealing well.</source>
        <translation>Штриховкой: куплено условиями. Сплошным: заслужено тем, как вели переговоры.</translation>
    </message>
    <message>
        <source>Where every point came from</source>
        <translation>Откуда взялся каждый балл</translation>
    </message>
    <message>
        <source>Claims against facts</source>
        <translation>Слова и факты</translation>
    </message>
    <message>
        <source>No claims were made.</source>
        <translation>Упрёков не было.</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>Что говорят исследования</translation>
    </message>
    <message>
        <source>Declared and rewarded</source>
        <translation>Заявлено и поощряется</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Прогнозы</translation>
    </message>
    <message>
        <source>No forecast was sealed.</source>
        <translation>Прогноз не был запечатан.</translation>
    </message>
    <message>
        <source>What the director really wants, per cent</source>
        <translation>Чего директор хочет на самом деле, %</translation>
    </message>
    <message>
        <source>What weighs for the client, per cent</source>
        <translation>Что важно клиенту, %</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>На деле</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>At once: {change}</source>
        <translation>Сразу: {change}</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Лучше</translation>
    </message>
    <message>
        <source>One sentence to send the director tomorrow</source>
        <translation>Одна фраза, чтобы завтра отправить директору</translation>
    </message>
    <message>
        <source>Shown: the {count} decisions that cost most, of {all}.</source>
        <translation>Показаны самые дорогие решения: {count} из {all}.</translation>
    </message>
    <message>
        <source>Better: {reply}</source>
        <translation>Лучше: {reply}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
</context>
</TS>
