<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Keys</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Review of many deals</source>
        <translation>Обзор многих сделок</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search scenarios, attempts and actions</source>
        <translation>Искать сценарии, попытки и действия</translation>
    </message>
    <message>
        <source>The keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Следующая часть страницы</translation>
    </message>
    <message>
        <source>Part of the page before</source>
        <translation>Предыдущая часть страницы</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Close what is on top, then go back</source>
        <translation>Закрыть то, что сверху, потом назад</translation>
    </message>
    <message>
        <source>Open the scenario</source>
        <translation>Открыть сценарий</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ваша догадка</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>За стол</translation>
    </message>
    <message>
        <source>Give this reply</source>
        <translation>Дать этот ответ</translation>
    </message>
    <message>
        <source>Go over the replies</source>
        <translation>По ответам</translation>
    </message>
    <message>
        <source>Give the reply you are on</source>
        <translation>Дать выбранный ответ</translation>
    </message>
    <message>
        <source>Ask the director</source>
        <translation>Спросить директора</translation>
    </message>
    <message>
        <source>Show or hide the scores</source>
        <translation>Показать или скрыть оценки</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Взять ход назад</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Вернуть ход</translation>
    </message>
    <message>
        <source>Read the briefing</source>
        <translation>Перечитать подготовку</translation>
    </message>
    <message>
        <source>To the transcript</source>
        <translation>К разговору</translation>
    </message>
    <message>
        <source>Transcript up</source>
        <translation>Разговор вверх</translation>
    </message>
    <message>
        <source>Transcript down</source>
        <translation>Разговор вниз</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop the clock, where no reply has the focus</source>
        <translation>Остановить часы, если не выбран ответ</translation>
    </message>
    <message>
        <source>After the deal: to the director</source>
        <translation>После сделки: к директору</translation>
    </message>
    <message>
        <source>While the phone rings: answer it</source>
        <translation>Когда звонит телефон: ответить</translation>
    </message>
    <message>
        <source>While the phone rings: let it ring</source>
        <translation>Когда звонит телефон: не отвечать</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>To the evidence</source>
        <translation>К доводам</translation>
    </message>
    <message>
        <source>Take a piece of evidence or put it back</source>
        <translation>Взять довод или положить обратно</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>К вкладке</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Go over the decisions</source>
        <translation>По решениям</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Открыть решение</translation>
    </message>
    <message>
        <source>Next mistake</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Mistake before</source>
        <translation>Предыдущая ошибка</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>Переиграть отсюда</translation>
    </message>
    <message>
        <source>Map or timeline as a table</source>
        <translation>Карта или шкала таблицей</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Новая попытка</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Искать в разговоре</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страница вверх</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страница вниз</translation>
    </message>
    <message>
        <source>Begin, or go on with the deal that waits</source>
        <translation>Начать или продолжить сделку, которая ждёт</translation>
    </message>
    <message>
        <source>Save the certificate as a PDF</source>
        <translation>Сохранить сертификат в PDF</translation>
    </message>
    <message>
        <source>Up and down the sheet</source>
        <translation>Вверх и вниз по листу</translation>
    </message>
    <message>
        <source>Go over the directors</source>
        <translation>Перебрать директоров</translation>
    </message>
    <message>
        <source>Press the button one is on</source>
        <translation>Нажать кнопку под фокусом</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>New scenario from a template</source>
        <translation>Новый сценарий из шаблона</translation>
    </message>
    <message>
        <source>Playtest</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>In the playtest: from the start</source>
        <translation>В пробе: с самого начала</translation>
    </message>
    <message>
        <source>Check the balance</source>
        <translation>Проверить баланс</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая проблема</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Предыдущая проблема</translation>
    </message>
    <message>
        <source>Mend the problem, where a way is known</source>
        <translation>Исправить, если известно как</translation>
    </message>
    <message>
        <source>To the problems and back</source>
        <translation>К проблемам и обратно</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Что здесь можно написать</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>Что значит это слово</translation>
    </message>
    <message>
        <source>To where this name is declared</source>
        <translation>Туда, где это имя объявлено</translation>
    </message>
    <message>
        <source>Every place of this name</source>
        <translation>Все места этого имени</translation>
    </message>
    <message>
        <source>Another name, everywhere</source>
        <translation>Переименовать везде</translation>
    </message>
    <message>
        <source>Go to a scene, ending, term or fact</source>
        <translation>Перейти к сцене, концовке, условию или факту</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Следующее найденное место</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>Предыдущее найденное место</translation>
    </message>
    <message>
        <source>Lines into comments and back</source>
        <translation>Строки в комментарий и обратно</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Передвинуть строки вверх</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Передвинуть строки вниз</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Fold all scenes away</source>
        <translation>Свернуть все сцены</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Break long lines or not</source>
        <translation>Переносить длинные строки или нет</translation>
    </message>
    <message>
        <source>Let Tab leave the text, or indent again</source>
        <translation>Tab уходит из текста или снова делает отступ</translation>
    </message>
    <message>
        <source>Next tab on the right</source>
        <translation>Следующая вкладка справа</translation>
    </message>
    <message>
        <source>Tab before on the right</source>
        <translation>Предыдущая вкладка справа</translation>
    </message>
    <message>
        <source>In the translations: done, to the next line</source>
        <translation>В переводах: готово, к следующей строке</translation>
    </message>
    <message>
        <source>In the list of files: rename</source>
        <translation>В списке файлов: переименовать</translation>
    </message>
    <message>
        <source>In the list of files: delete</source>
        <translation>В списке файлов: удалить</translation>
    </message>
    <message>
        <source>In the graph: along its lines</source>
        <translation>В графе: по линиям</translation>
    </message>
    <message>
        <source>In the graph: to the lines of the scene</source>
        <translation>В графе: к строкам сцены</translation>
    </message>
    <message>
        <source>In the graph: larger</source>
        <translation>В графе: крупнее</translation>
    </message>
    <message>
        <source>In the graph: smaller</source>
        <translation>В графе: мельче</translation>
    </message>
    <message>
        <source>In the graph: all of it</source>
        <translation>В графе: целиком</translation>
    </message>
    <message>
        <source>In the graph: name the replies</source>
        <translation>В графе: подписать реплики</translation>
    </message>
    <message>
        <source>In the graph: play from the scene</source>
        <translation>В графе: играть с этой сцены</translation>
    </message>
    <message>
        <source>People: graph or table</source>
        <translation>Люди: граф или таблица</translation>
    </message>
    <message>
        <source>In the graph: save it as a picture</source>
        <translation>В графе: сохранить картинкой</translation>
    </message>
    <message>
        <source>Open the attempt</source>
        <translation>Открыть попытку</translation>
    </message>
    <message>
        <source>Find attempts</source>
        <translation>Найти попытки</translation>
    </message>
    <message>
        <source>Compare the two that are selected</source>
        <translation>Сравнить две выбранные попытки</translation>
    </message>
    <message>
        <source>Replay the attempt step by step</source>
        <translation>Повторить попытку по шагам</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Удалить выбранное</translation>
    </message>
    <message>
        <source>Order and columns of the table</source>
        <translation>Порядок и столбцы таблицы</translation>
    </message>
    <message>
        <source>The trend as a chart or a table</source>
        <translation>Динамика графиком или таблицей</translation>
    </message>
    <message>
        <source>Save the attempts to a file</source>
        <translation>Сохранить попытки в файл</translation>
    </message>
    <message>
        <source>Report of a person or a group</source>
        <translation>Отчёт по человеку или группе</translation>
    </message>
    <message>
        <source>Open what one is on: narrower, its replies, its deals</source>
        <translation>Открыть выбранное: сузить, к репликам, к сделкам</translation>
    </message>
    <message>
        <source>Find deals</source>
        <translation>Найти сделки</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Порядок в таблице</translation>
    </message>
    <message>
        <source>These attempts in the history</source>
        <translation>Эти попытки в истории</translation>
    </message>
    <message>
        <source>What decisions cost as a graph or a table</source>
        <translation>Цена решений: граф или таблица</translation>
    </message>
    <message>
        <source>The scene in the Workshop</source>
        <translation>Сцена в Мастерской</translation>
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
        <source>Play by itself, or stop</source>
        <translation>Проигрывать или остановить</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Next place that was found</source>
        <translation>Следующее найденное место</translation>
    </message>
    <message>
        <source>Place that was found before</source>
        <translation>Предыдущее найденное место</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>Director’s office</source>
        <translation>Кабинет директора</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Comparison of directors</source>
        <translation>Сравнение директоров</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
</TS>
