<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Packages</name>
    <message>
        <source>Open a package</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Opened into your library: {count} files.</source>
        <translation>Открыто в вашу библиотеку, файлов: {count}.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Сохранить пакет</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A package of {title}</source>
        <translation>Пакет «{title}»</translation>
    </message>
    <message>
        <source>One file to mail. Whoever opens it has all of this:</source>
        <translation>Один файл, который можно отправить почтой. Получатель получит всё это:</translation>
    </message>
    <message>
        <source>Your text is saved first.</source>
        <translation>Сначала сохранится ваш текст.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>What {file} brings</source>
        <translation>Что в пакете {file}</translation>
    </message>
    <message>
        <source>It goes into your own library and nowhere else; nothing in it is run.</source>
        <translation>Всё попадёт в вашу библиотеку и больше никуда; ничего из пакета не запускается.</translation>
    </message>
    <message>
        <source>Open into my library</source>
        <translation>Открыть в библиотеку</translation>
    </message>
    <message>
        <source>Nothing to open</source>
        <translation>Открывать нечего</translation>
    </message>
    <message>
        <source>Translation, {language}</source>
        <translation>Перевод, {language}</translation>
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
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>translations: {languages}</source>
        <translation>переводы: {languages}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>As in your library</source>
        <translation>Уже есть у вас</translation>
    </message>
    <message>
        <source>Your library has another one</source>
        <translation>У вас есть другая версия</translation>
    </message>
    <message>
        <source>The program has one of this name</source>
        <translation>Такое имя есть в программе</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>As a copy</source>
        <translation>Копией</translation>
    </message>
    <message>
        <source>It comes as {name}; what you have stays as it is.</source>
        <translation>Откроется под именем {name}; ваше останется как есть.</translation>
    </message>
    <message>
        <source>What you have stays; this one is left in the package.</source>
        <translation>Ваше останется; это из пакета не откроется.</translation>
    </message>
    <message>
        <source>It is used instead of the one that came with the program.</source>
        <translation>Будет использоваться вместо того, что поставляется с программой.</translation>
    </message>
    <message>
        <source>It takes the place of yours, which is gone then.</source>
        <translation>Займёт место вашего файла; ваш при этом пропадёт.</translation>
    </message>
    <message>
        <source>lines: {new} only in the package, {gone} only in yours</source>
        <translation>строк только в пакете {new}, только у вас {gone}</translation>
    </message>
    <message>
        <source>Other in {file}: {parts}; {lines}.</source>
        <translation>Отличается {file}: {parts}; {lines}.</translation>
    </message>
    <message>
        <source>To know: {first}</source>
        <translation>Замечание: {first}</translation>
    </message>
    <message>
        <source>To know ({count}): {first}</source>
        <translation>Замечания ({count}): {first}</translation>
    </message>
    <message>
        <source>{part} is new</source>
        <translation>{part} — нового раздела у вас нет</translation>
    </message>
    <message>
        <source>{part} is gone</source>
        <translation>{part} — в пакете нет</translation>
    </message>
    <message>
        <source>translations: {changed} other, {added} new, {gone} gone</source>
        <translation>переводов изменено {changed}, новых {added}, нет {gone}</translation>
    </message>
    <message>
        <source>other: {names}</source>
        <translation>изменено: {names}</translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation>новое: {names}</translation>
    </message>
    <message>
        <source>gone: {names}</source>
        <translation>нет: {names}</translation>
    </message>
</context>
</TS>
