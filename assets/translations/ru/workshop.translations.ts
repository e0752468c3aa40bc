<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Translations</name>
    <message>
        <source>Take the last change back</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Missing {count}</source>
        <translation>Нет {count}</translation>
    </message>
    <message>
        <source>Look again {count}</source>
        <translation>Проверить {count}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>Найти в строках</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Язык: {language}</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Добавить язык…</translation>
    </message>
    <message>
        <source>Text, {language}</source>
        <translation>Текст, {language}</translation>
    </message>
    <message>
        <source>Translation, {language}</source>
        <translation>Перевод, {language}</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Готово, дальше</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Ещё проверить</translation>
    </message>
    <message>
        <source>{state}. The text was: {text}</source>
        <translation>{state}. Было: {text}</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>Its lines and their translations stand here side by side.</source>
        <translation>Здесь стоят рядом его строки и их перевод.</translation>
    </message>
    <message>
        <source>There are no lines yet</source>
        <translation>Строк пока нет</translation>
    </message>
    <message>
        <source>They are shown as soon as the text has no errors.</source>
        <translation>Они появятся, как только в тексте не будет ошибок.</translation>
    </message>
    <message>
        <source>This catalogue cannot be read</source>
        <translation>Перевод не читается</translation>
    </message>
    <message>
        <source>{file} is damaged. The problems say on which line.</source>
        <translation>Файл {file} повреждён. На какой строке, сказано в списке проблем.</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Перевода пока нет</translation>
    </message>
    <message>
        <source>A language has a catalogue of its own beside the file.</source>
        <translation>У каждого языка свой файл перевода, он лежит рядом.</translation>
    </message>
    <message>
        <source>It ships with the program: duplicate it to change it.</source>
        <translation>Файл поставляется с программой: чтобы менять его, сделайте копию.</translation>
    </message>
    <message>
        <source>The text has errors: these are the lines of its last version without any.</source>
        <translation>В тексте ошибки: это строки последней версии без них.</translation>
    </message>
    <message>
        <source>The text is not saved: translations belong to it as it stands here.</source>
        <translation>Текст не сохранён: перевод относится к тому, что стоит здесь.</translation>
    </message>
    <message>
        <source>Update from the text</source>
        <translation>Обновить по тексту</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>Сохранить и обновить</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Строка {line}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Another program has changed this line meanwhile: “{words}”.</source>
        <translation>Эту строку тем временем изменила другая программа: «{words}».</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять то</translation>
    </message>
    <message>
        <source>The text cannot take these words here: change it in the editor.</source>
        <translation>Такие слова сюда не вписать: измените текст в редакторе.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Надо проверить</translation>
    </message>
    <message>
        <source>Names in braces differ</source>
        <translation>Имена в скобках расходятся</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{language}: all {total} lines translated</source>
        <translation>{language}: переведены все строки, {total}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>нет перевода {count}</translation>
    </message>
    <message>
        <source>{count} to look at again</source>
        <translation>проверить {count}</translation>
    </message>
    <message>
        <source>{count} with wrong braces</source>
        <translation>ошибки в скобках {count}</translation>
    </message>
    <message>
        <source>{language}: {parts} of {total}</source>
        <translation>{language}: {parts}, всего {total}</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Нет в переводе: {names}.</translation>
    </message>
    <message>
        <source>Not in the text: {names}.</source>
        <translation>Нет в тексте: {names}.</translation>
    </message>
    <message>
        <source>All forms after a number, with bars between: day|days.</source>
        <translation>Все формы после числа через черту: день|дня|дней.</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>Говорит {name}</translation>
    </message>
    <message>
        <source>scene {id}</source>
        <translation>сцена {id}</translation>
    </message>
    <message>
        <source>ending {id}</source>
        <translation>концовка {id}</translation>
    </message>
    <message>
        <source>reply {id}</source>
        <translation>реплика {id}</translation>
    </message>
    <message>
        <source>The client says</source>
        <translation>Говорит клиент</translation>
    </message>
    <message>
        <source>The trainee says</source>
        <translation>Говорит обучаемый</translation>
    </message>
    <message>
        <source>The director says</source>
        <translation>Говорит директор</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>How the client looks</source>
        <translation>Как держится клиент</translation>
    </message>
    <message>
        <source>Why points are given</source>
        <translation>За что баллы</translation>
    </message>
    <message>
        <source>What is got in return</source>
        <translation>Что получено взамен</translation>
    </message>
    <message>
        <source>Why a reply is locked</source>
        <translation>Почему реплика закрыта</translation>
    </message>
    <message>
        <source>Why time is short</source>
        <translation>Почему мало времени</translation>
    </message>
    <message>
        <source>A term of the deal</source>
        <translation>Условие сделки</translation>
    </message>
    <message>
        <source>A level of a term</source>
        <translation>Уровень условия</translation>
    </message>
    <message>
        <source>A unit, with its forms after a number</source>
        <translation>Единица, с формами после числа</translation>
    </message>
    <message>
        <source>What can be learnt</source>
        <translation>Что можно узнать</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Бриф</translation>
    </message>
    <message>
        <source>What the company’s papers say</source>
        <translation>Что в документах компании</translation>
    </message>
    <message>
        <source>What the seller is measured by</source>
        <translation>По чему оценивают продавца</translation>
    </message>
    <message>
        <source>What comes of walking away</source>
        <translation>Что даёт уход без сделки</translation>
    </message>
    <message>
        <source>What is known of the client</source>
        <translation>Что известно о клиенте</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>A position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Что было раньше</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The summary on the card</source>
        <translation>Аннотация на карточке</translation>
    </message>
    <message>
        <source>What an earlier deal leaves</source>
        <translation>Что остаётся от прошлой сделки</translation>
    </message>
    <message>
        <source>What the director declares</source>
        <translation>Что директор объявляет</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Прочие слова</translation>
    </message>
</context>
</TS>
