<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>FirstRun</name>
    <message>
        <source>Mixed Signals</source>
        <translation>Mixed Signals</translation>
    </message>
    <message>
        <source>Practise the deal your client loves and your boss distrusts.</source>
        <translation>Тренируйте сделку, которой рад клиент и&#xa0;которой не&#xa0;верит начальник.</translation>
    </message>
    <message>
        <source>Start the {minutes}-minute warm-up</source>
        <translation>Начать с&#xa0;разминки: {minutes}&#xa0;мин</translation>
    </message>
    <message>
        <source>Skip to the scenarios</source>
        <translation>Сразу к&#xa0;сценариям</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>As you like it</source>
        <translation>Как вам удобнее</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Время на&#xa0;ответ</translation>
    </message>
    <message>
        <source>For replies on the clock. It does not change the scores.</source>
        <translation>Для ответов на&#xa0;время. На&#xa0;баллы не&#xa0;влияет.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>If you like. It stays on this computer.</source>
        <translation>По&#xa0;желанию. Остаётся на&#xa0;этом компьютере.</translation>
    </message>
</context>
</TS>
