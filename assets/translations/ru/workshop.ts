<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Workshop</name>
    <message>
        <source>Two versions of {file}</source>
        <translation>Две версии {file}</translation>
    </message>
    <message>
        <source>Minus: only in the file on the disk. Plus: only in your text.</source>
        <translation>Минус: есть только в файле на диске. Плюс: есть только в вашем тексте.</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>Обе версии одинаковы.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мою</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Взять из файла</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>from line {line}</source>
        <translation>со строки {line}</translation>
    </message>
    <message>
        <source>No scenario open</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>Choose one on the left, begin with a template, or open a folder of your own.</source>
        <translation>Выберите файл слева, начните с шаблона или откройте свою папку.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новый из шаблона</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Этот файл не открывается</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>В нём ничего не изменено.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Удалить {name}?</translation>
    </message>
    <message>
        <source>It goes into the trash of the program with its translations, and can be fetched back.</source>
        <translation>Файл уйдёт в корзину программы вместе с переводами, и его можно будет вернуть.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{name} lies in the trash.</source>
        <translation>{name} — в корзине.</translation>
    </message>
    <message>
        <source>Fetch it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>It goes into your own folder, with its translations.</source>
        <translation>Копия ляжет в вашу папку вместе с переводами.</translation>
    </message>
    <message>
        <source>These name it and are changed too: {files}.</source>
        <translation>На этот файл ссылаются и тоже изменятся: {files}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>such as my-first</source>
        <translation>например, my-first</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The id in the file too</source>
        <translation>Поменять и id внутри файла</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Small letters and digits, hyphens between them.</source>
        <translation>Строчные латинские буквы и цифры, между ними дефисы.</translation>
    </message>
    <message>
        <source>A new scenario</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>A copy of {name}</source>
        <translation>Копия {name}</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Новое имя для {name}</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Малый</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Большой</translation>
    </message>
    <message>
        <source>One term, one thing to find out, two scenes. The least that is worth playing.</source>
        <translation>Одно условие, одна тайна, две сцены. Меньше играть не стоит.</translation>
    </message>
    <message>
        <source>Two terms, facts, a director who interrupts. Every key is explained.</source>
        <translation>Два условия, факты, директор вмешивается. Объяснён каждый ключ.</translation>
    </message>
    <message>
        <source>A whole deal: four terms, a clock, calls, two ways to lose.</source>
        <translation>Целая сделка: четыре условия, часы, звонки, два способа проиграть.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Найти файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Новый из шаблона…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Убрать {folder} из списка</translation>
    </message>
    <message>
        <source>ships with the program</source>
        <translation>из поставки программы</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Директора</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Проверить баланс</translation>
    </message>
    <message>
        <source>Playtest</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Открыть пакет…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Portrait maker…</source>
        <translation>Сделать портрет…</translation>
    </message>
    <message>
        <source>Save the graph as a picture…</source>
        <translation>Сохранить граф картинкой…</translation>
    </message>
    <message>
        <source>Make a package…</source>
        <translation>Собрать пакет…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>The file is not there any more. Saving writes it again.</source>
        <translation>Файла больше нет на диске. Сохранение запишет его заново.</translation>
    </message>
    <message>
        <source>This file ships with the program: it is shown, not edited.</source>
        <translation>Этот файл из поставки: его можно смотреть, но не править.</translation>
    </message>
    <message>
        <source>The file changed on disk at {time}. Your version has changes of its own.</source>
        <translation>Файл изменился на диске в {time}. В вашей версии есть свои правки.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>You have a draft of {day}, {time}. The file was changed since it began.</source>
        <translation>Есть ваш черновик: {day}, {time}. Файл с тех пор изменился.</translation>
    </message>
    <message>
        <source>You have a draft of {day}, {time}.</source>
        <translation>Есть ваш черновик: {day}, {time}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить с ним</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Сцены</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Концовки</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Указания</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Сохранено {when}</translation>
    </message>
    <message>
        <source>{language} only, not translated yet</source>
        <translation>Только {language}, перевода ещё нет</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>{language}: names in braces differ</source>
        <translation>{language}: имена в скобках не совпадают</translation>
    </message>
    <message>
        <source>{language}: the catalogue cannot be read</source>
        <translation>{language}: каталог не читается</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>{key} next</source>
        <translation>{key} — следующая</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая проблема</translation>
    </message>
    <message>
        <source>Done: {fix}</source>
        <translation>Готово: {fix}</translation>
    </message>
    <message>
        <source>The filters let no problem through.</source>
        <translation>Фильтры скрывают все проблемы.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>В этом файле проблем нет.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>Alt+Enter: {fix}</source>
        <translation>Alt+Enter: {fix}</translation>
    </message>
    <message>
        <source>first on line {line}</source>
        <translation>первая в строке {line}</translation>
    </message>
    <message>
        <source>What comes of the text</source>
        <translation>Что получается из текста</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Showing the last version without errors, line {line} has a problem.</source>
        <translation>Показана последняя версия без ошибок: проблема в строке {line}.</translation>
    </message>
    <message>
        <source>{old} becomes {new} in {count} files</source>
        <translation>{old} → {new}, файлов: {count}</translation>
    </message>
    <message>
        <source>{file}: {count} places</source>
        <translation>{file}: мест {count}</translation>
    </message>
    <message>
        <source>Here: {count} places</source>
        <translation>Здесь: мест {count}</translation>
    </message>
    <message>
        <source>and {count} more files</source>
        <translation>и ещё файлов: {count}</translation>
    </message>
    <message>
        <source>Your text is saved too, so that they fit together.</source>
        <translation>Ваш текст тоже будет сохранён, чтобы всё сходилось.</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Переименовать везде</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>{old} is called {new} now, in {count} places.</source>
        <translation>{old} теперь называется {new}, мест: {count}.</translation>
    </message>
    <message>
        <source>{old} is called {new} now, in {count} files.</source>
        <translation>{old} теперь называется {new}, файлов: {count}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open the file again to take its rename back.</source>
        <translation>Чтобы отменить переименование, снова откройте файл.</translation>
    </message>
    <message>
        <source>{name} is called so again, everywhere.</source>
        <translation>{name} снова называется так, везде.</translation>
    </message>
</context>
<context>
    <name>WorkshopCounts</name>
    <message>
        <source>1 error</source>
        <translation>1 ошибка</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 предупреждение</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 подсказка</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n подсказка</numerusform>
            <numerusform>%n подсказки</numerusform>
            <numerusform>%n подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Проблем нет</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 проблема</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n lines translated</source>
        <translation>
            <numerusform>переведены все строки: %n</numerusform>
            <numerusform>переведены все строки: %n</numerusform>
            <numerusform>переведены все строки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line missing</source>
        <translation>не хватает 1 строки</translation>
    </message>
    <message numerus="yes">
        <source>%n lines missing</source>
        <translation>
            <numerusform>не хватает %n строки</numerusform>
            <numerusform>не хватает %n строк</numerusform>
            <numerusform>не хватает %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changed since</source>
        <translation>1 строка с тех пор изменилась</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed since</source>
        <translation>
            <numerusform>%n строка с тех пор изменилась</numerusform>
            <numerusform>%n строки с тех пор изменились</numerusform>
            <numerusform>%n строк с тех пор изменились</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopPanes</name>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Playtest</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
</context>
</TS>
