<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Forecast</name>
    <message>
        <source>Sealed now, opened in the debrief. It changes nothing in the talks.</source>
        <translation>Ответ запечатывается до разбора. На переговоры он не влияет.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запечатать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Lay out all {all} chips first.</source>
        <translation>Сначала разложите все фишки: {all}.</translation>
    </message>
    <message>
        <source>Pick an answer first.</source>
        <translation>Сначала выберите ответ.</translation>
    </message>
    <message>
        <source>Pick one answer</source>
        <translation>Выбрать один ответ</translation>
    </message>
    <message>
        <source>Split 100 chips by hand</source>
        <translation>Разложить 100 фишек</translation>
    </message>
    <message>
        <source>Sealed until the debrief.</source>
        <translation>Запечатано до разбора.</translation>
    </message>
    <message>
        <source>{what}: fewer chips</source>
        <translation>{what}: меньше фишек</translation>
    </message>
    <message>
        <source>{what}: more chips</source>
        <translation>{what}: больше фишек</translation>
    </message>
    <message>
        <source>All 100 chips are laid out</source>
        <translation>Все 100 фишек разложены</translation>
    </message>
    <message>
        <source>Sealed until the debrief</source>
        <translation>Запечатано до разбора</translation>
    </message>
    <message>
        <source>Say it now: your answer is sealed until the debrief.</source>
        <translation>Ответьте сейчас: ответ будет запечатан до разбора.</translation>
    </message>
    <message>
        <source>And the client?</source>
        <translation>А клиент?</translation>
    </message>
    <message>
        <source>Say what you think</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Насколько уверены?</translation>
    </message>
    <message>
        <source>What does {director} really want?</source>
        <translation>Чего на самом деле хочет {director}?</translation>
    </message>
    <message>
        <source>Before you bargain: what does {director} really want?</source>
        <translation>Перед торгом: чего на самом деле хочет {director}?</translation>
    </message>
    <message>
        <source>Before you go in: what does {director} really want?</source>
        <translation>Прежде чем войти: чего на самом деле хочет {director}?</translation>
    </message>
    <message>
        <source>And what matters most to {client}?</source>
        <translation>А что важнее всего клиенту ({client})?</translation>
    </message>
    <message>
        <source>{what} · {sure} % sure</source>
        <translation>{what} · уверенность {sure} %</translation>
    </message>
</context>
<context>
    <name>ForecastCounted</name>
    <message>
        <source>1 chip left</source>
        <translation>Осталась 1 фишка</translation>
    </message>
    <message numerus="yes">
        <source>%n chips left</source>
        <translation>
            <numerusform>Осталась %n фишка</numerusform>
            <numerusform>Осталось %n фишки</numerusform>
            <numerusform>Осталось %n фишек</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chip too many</source>
        <translation>Лишняя фишка: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n chips too many</source>
        <translation>
            <numerusform>Лишняя %n фишка</numerusform>
            <numerusform>Лишние %n фишки</numerusform>
            <numerusform>Лишних фишек: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
