<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Is it getting better, and where most is lost: of the deals that the filters leave.</source>
        <translation>Становится ли лучше и где теряется больше всего: по сделкам, которые оставили фильтры.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>По всем вместе</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, для печати</translation>
    </message>
    <message>
        <source>XLSX, a workbook</source>
        <translation>XLSX, таблица</translation>
    </message>
    <message>
        <source>Leave people’s names out</source>
        <translation>Без имён участников</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Сохранить в другом месте</translation>
    </message>
    <message>
        <source>{file} is being written</source>
        <translation>{file} записывается</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
</TS>
