<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>MapCounted</name>
    <message>
        <source>1 company point more was reachable at this client score.</source>
        <translation>При этой оценке клиента можно было взять ещё 1 балл для компании.</translation>
    </message>
    <message numerus="yes">
        <source>%n company points more were reachable at this client score.</source>
        <translation>
            <numerusform>При этой оценке клиента можно было взять ещё %n балл для компании.</numerusform>
            <numerusform>При этой оценке клиента можно было взять ещё %n балла для компании.</numerusform>
            <numerusform>При этой оценке клиента можно было взять ещё %n баллов для компании.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 client point more was reachable at this company score.</source>
        <translation>При этой оценке компании клиенту можно было дать ещё 1 балл.</translation>
    </message>
    <message numerus="yes">
        <source>%n client points more were reachable at this company score.</source>
        <translation>
            <numerusform>При этой оценке компании клиенту можно было дать ещё %n балл.</numerusform>
            <numerusform>При этой оценке компании клиенту можно было дать ещё %n балла.</numerusform>
            <numerusform>При этой оценке компании клиенту можно было дать ещё %n баллов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreMap</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>The opening</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Решение {number}</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Попытка {number}</translation>
    </message>
    <message>
        <source>Another attempt</source>
        <translation>Другая попытка</translation>
    </message>
    <message>
        <source>Best reachable</source>
        <translation>Лучшее из достижимого</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>This scenario has one ending.</source>
        <translation>В этом сценарии один финал.</translation>
    </message>
    <message>
        <source>A loop of this scenario adds points for ever: there is no best ending.</source>
        <translation>Один круг этого сценария прибавляет баллы без конца: лучшего финала у него нет.</translation>
    </message>
    <message>
        <source>This scenario is too large to be searched whole. Decisions are judged from {number} on.</source>
        <translation>Сценарий слишком велик, чтобы перебрать его целиком. Решения оценены начиная с {number}-го.</translation>
    </message>
    <message>
        <source>This scenario is too large to be searched.</source>
        <translation>Сценарий слишком велик, чтобы его перебрать.</translation>
    </message>
    <message>
        <source>Void: outside your mandate</source>
        <translation>Недействительно: вне мандата</translation>
    </message>
    <message>
        <source>This would please the director</source>
        <translation>Директору понравилось бы</translation>
    </message>
    <message>
        <source>{side} →</source>
        <translation>{side} →</translation>
    </message>
    <message>
        <source>Possible ending</source>
        <translation>Возможный финал</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>Ваш путь</translation>
    </message>
    <message>
        <source>Earlier attempts</source>
        <translation>Прошлые попытки</translation>
    </message>
    <message>
        <source>Director says</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Director rewards</source>
        <translation>Поощряет</translation>
    </message>
    <message>
        <source>DIRECTOR SAYS</source>
        <translation>ГОВОРИТ</translation>
    </message>
    <message>
        <source>DIRECTOR REWARDS</source>
        <translation>ПООЩРЯЕТ</translation>
    </message>
    <message>
        <source>Nothing left on the table</source>
        <translation>На столе ничего не осталось</translation>
    </message>
    <message>
        <source>Finding the best reachable endings</source>
        <translation>Ищем лучшие из достижимых финалов</translation>
    </message>
    <message>
        <source>Walk the graph</source>
        <translation>Пройти сценарий</translation>
    </message>
    <message>
        <source>Score endings</source>
        <translation>Оценить финалы</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Нарисовать</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Финал</translation>
    </message>
    <message>
        <source>Efficient</source>
        <translation>Эффективен</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{title}: client {client}, company {company}. {rest}</source>
        <translation>{title}: клиент {client}, компания {company}. {rest}</translation>
    </message>
    <message>
        <source>Score map.</source>
        <translation>Карта оценок.</translation>
    </message>
    <message>
        <source>You: client {client}, company {company}.</source>
        <translation>Вы: клиент {client}, компания {company}.</translation>
    </message>
    <message>
        <source>Nothing left on the table.</source>
        <translation>На столе ничего не осталось.</translation>
    </message>
    <message>
        <source>The best reachable endings are still being worked out.</source>
        <translation>Лучшие из достижимых финалов ещё ищутся.</translation>
    </message>
    <message>
        <source>Ctrl+T shows a table.</source>
        <translation>Ctrl+T — таблица.</translation>
    </message>
</context>
</TS>
