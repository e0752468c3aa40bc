<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Completing</name>
    <message>
        <source>Nothing is known that could stand here.</source>
        <translation>Неизвестно, что здесь могло бы стоять.</translation>
    </message>
    <message>
        <source>Portrait maker…</source>
        <translation>Сделать портрет…</translation>
    </message>
    <message>
        <source>{what}, {number} of {count}</source>
        <translation>{what}, {number} из {count}</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Text of {file}</source>
        <translation>Текст файла {file}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Ctrl+Space: what can stand here. Ctrl+M: Tab leaves the text.</source>
        <translation>Ctrl+Space: что здесь можно написать. Ctrl+M: Tab уходит из текста.</translation>
    </message>
    <message>
        <source>{name} has no place in this file: it comes from elsewhere.</source>
        <translation>{name} в этом файле не объявлено: имя приходит извне.</translation>
    </message>
    <message>
        <source>There is no name here that is declared anywhere.</source>
        <translation>Здесь нет имени, которое где-то объявлено.</translation>
    </message>
    <message>
        <source>Declared in several places</source>
        <translation>Объявлено в нескольких местах</translation>
    </message>
    <message>
        <source>Places of this name: {count}</source>
        <translation>Мест с этим именем: {count}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Строка {line}</translation>
    </message>
    <message>
        <source>Go to a line, 1 to {last}</source>
        <translation>Перейти к строке, от 1 до {last}</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Номер строки</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Scene, ending, term or fact</source>
        <translation>Сцена, концовка, условие или факт</translation>
    </message>
    <message>
        <source>Nothing of that name in this file.</source>
        <translation>Ничего с таким именем в этом файле нет.</translation>
    </message>
    <message>
        <source>Ways to mend it</source>
        <translation>Как это исправить</translation>
    </message>
    <message>
        <source>No way to mend this is known: read what is wrong and change it by hand.</source>
        <translation>Готового исправления нет: прочтите, в чём дело, и поправьте сами.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this line.</source>
        <translation>В этой строке всё в порядке.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Готово: {what}</translation>
    </message>
    <message>
        <source>This file came with the program: duplicate it to change it.</source>
        <translation>Этот файл из поставки: чтобы править, сделайте копию.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Tab leaves the text now.</source>
        <translation>Теперь Tab уходит из текста.</translation>
    </message>
    <message>
        <source>Tab indents again.</source>
        <translation>Tab снова делает отступ.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Различать большие и малые буквы</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>Replaced: {count}</source>
        <translation>Заменено: {count}</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Another name, everywhere</source>
        <translation>Новое имя, везде</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Nothing is known of this place.</source>
        <translation>Об этом месте сказать нечего.</translation>
    </message>
</context>
<context>
    <name>WorkshopEditor</name>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Что здесь можно написать</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>сцена</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>концовка</translation>
    </message>
    <message>
        <source>term</source>
        <translation>условие сделки</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>указание</translation>
    </message>
    <message>
        <source>line of the director</source>
        <translation>фраза директора</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>сделка</translation>
    </message>
</context>
</TS>
