<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>BriefingBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 условие</translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n условие</numerusform>
            <numerusform>%n условия</numerusform>
            <numerusform>%n условий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>To the table</source>
        <translation>К столу</translation>
    </message>
    <message>
        <source>Your brief</source>
        <translation>Ваша задача</translation>
    </message>
    <message>
        <source>Your part: {role}, {company}</source>
        <translation>Ваша роль: {role}, {company}</translation>
    </message>
    <message>
        <source>Your mandate</source>
        <translation>Ваш мандат</translation>
    </message>
    <message>
        <source>If you walk away: {what}</source>
        <translation>Если уйти без сделки: {what}</translation>
    </message>
    <message>
        <source>The attempt cannot be stored, so it does not begin</source>
        <translation>Попытку негде сохранить, поэтому она не начнётся</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>Всё, что сохранено раньше, цело.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>The library has no {file} any more. Put it back, or go back and pick another scenario.</source>
        <translation>Файла {file} в библиотеке больше нет. Верните его на место или вернитесь назад и выберите другой сценарий.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} Mend it there; this page reads it again.</source>
        <translation>{file}, строка {line}: {problem} Исправьте файл, и страница прочитает его заново.</translation>
    </message>
    <message>
        <source>This scenario cannot start</source>
        <translation>Этот сценарий не запустить</translation>
    </message>
    <message>
        <source>Your paused attempts are safe.</source>
        <translation>Попытки на паузе целы.</translation>
    </message>
    <message>
        <source>It has been begun meanwhile, or is done. Go back to see what comes now.</source>
        <translation>Её уже начали или прошли. Вернитесь: на странице упражнения видно, что дальше.</translation>
    </message>
    <message>
        <source>This deal cannot begin</source>
        <translation>Эту сделку нельзя начать</translation>
    </message>
    <message>
        <source>What you have played of the exercise is in the history.</source>
        <translation>Всё, что вы сыграли из упражнения, осталось в истории.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>The rest is for you to find out.</source>
        <translation>Остальное вам предстоит узнать.</translation>
    </message>
</context>
<context>
    <name>DirectorPanel</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Has not said what matters here.</source>
        <translation>Что здесь важно, не говорит.</translation>
    </message>
    <message>
        <source>Remember this. You will come back to it.</source>
        <translation>Запомните эти слова. Вы к ним вернётесь.</translation>
    </message>
    <message>
        <source>Another director</source>
        <translation>Другой директор</translation>
    </message>
    <message>
        <source>Set by the exercise “{title}”.</source>
        <translation>Задано упражнением «{title}».</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>HowToPlay</name>
    <message>
        <source>How to play</source>
        <translation>Как играть</translation>
    </message>
    <message>
        <source>Scores shown, moves can be undone.</source>
        <translation>Оценки видны, ход можно взять назад.</translation>
    </message>
    <message>
        <source>Scores hidden, no way back.</source>
        <translation>Оценки скрыты, ход назад не взять.</translation>
    </message>
    <message>
        <source>Set by the exercise “{title}”.</source>
        <translation>Задано упражнением «{title}».</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>Does not change the scores.</source>
        <translation>На оценки не влияет.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Не ограничено</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>За столом</translation>
    </message>
    <message>
        <source>No hints and no scores in an exam.</source>
        <translation>На экзамене нет ни подсказок, ни оценок.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>What sort of move a reply is</source>
        <translation>Какой это ход</translation>
    </message>
    <message>
        <source>Terms that it would change</source>
        <translation>Какие условия изменит</translation>
    </message>
    <message>
        <source>Where it leaves the mandate</source>
        <translation>Где выходит за мандат</translation>
    </message>
    <message>
        <source>Contradictions of the director</source>
        <translation>Где директор себе противоречит</translation>
    </message>
</context>
<context>
    <name>MandateModel</name>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>We open with</source>
        <translation>Начинаем с</translation>
    </message>
    <message>
        <source>Your limit</source>
        <translation>Ваш предел</translation>
    </message>
</context>
<context>
    <name>OfficialPanel</name>
    <message>
        <source>What the company prints</source>
        <translation>Что компания говорит о себе</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Что она измеряет</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Between you so far</source>
        <translation>Что было между вами</translation>
    </message>
    <message>
        <source>You owed them that: {term}.</source>
        <translation>Это был ваш долг: {term}.</translation>
    </message>
    <message>
        <source>A favour on your side: {term}.</source>
        <translation>Уступка с вашей стороны: {term}.</translation>
    </message>
</context>
</TS>
