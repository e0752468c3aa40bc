<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Ending</name>
    <message>
        <source>What the director says, and what happened</source>
        <translation>Что говорит директор и как было</translation>
    </message>
    <message>
        <source>The facts stand beside each claim; you judge.</source>
        <translation>Рядом с каждым упрёком факты; судить вам.</translation>
    </message>
    <message>
        <source>Where every point came from</source>
        <translation>Откуда взялся каждый балл</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Что вы сказали</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>На главную</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Новая попытка</translation>
    </message>
    <message>
        <source>There was no deal. Whether leaving was right depends on what could still be reached; this page does not guess.</source>
        <translation>Сделки не было. Верно ли было уйти, зависит от того, чего ещё можно было добиться; здесь этого не угадывают.</translation>
    </message>
    <message>
        <source>There was no deal: the client ended the talks.</source>
        <translation>Сделки нет: переговоры прервал клиент.</translation>
    </message>
    <message>
        <source>Both sides have reason to be satisfied.</source>
        <translation>Обе стороны могут быть довольны.</translation>
    </message>
    <message>
        <source>The client is satisfied. Your company is not.</source>
        <translation>Клиент доволен. Ваша компания&#xa0;— нет.</translation>
    </message>
    <message>
        <source>Your company is satisfied. The client is not.</source>
        <translation>Ваша компания довольна. Клиент&#xa0;— нет.</translation>
    </message>
    <message>
        <source>Neither side has reason to be satisfied.</source>
        <translation>Не довольна ни одна сторона.</translation>
    </message>
    <message>
        <source>The deal is void: it goes beyond your mandate, and nobody approved that.</source>
        <translation>Сделка недействительна: она выходит за ваш мандат, и никто этого не согласовал.</translation>
    </message>
    <message>
        <source>Without a deal the terms count for nothing. What is left of the client’s change, {total}, comes from how you dealt with the client.</source>
        <translation>Без сделки условия не в счёт. Остальное ({total})&#xa0;— от того, как вы вели разговор.</translation>
    </message>
    <message>
        <source>The client’s satisfaction changed by {total}: {bought} bought with terms, {earned} earned by how you dealt with the client.</source>
        <translation>Удовлетворённость клиента: {total}. Из них {bought} куплено условиями, {earned} дал разговор.</translation>
    </message>
    <message>
        <source>an earlier version of the scenario</source>
        <translation>прежняя версия сценария</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{change} from {start}</source>
        <translation>{change}, было {start}</translation>
    </message>
    <message>
        <source>Your limit {limit}, the client’s ask {ask}.</source>
        <translation>Ваш предел: {limit}, клиент просит: {ask}.</translation>
    </message>
    <message>
        <source>No limit, the client’s ask {ask}.</source>
        <translation>Предела нет, клиент просит: {ask}.</translation>
    </message>
    <message>
        <source>Beyond your limit, with approval.</source>
        <translation>Сверх предела, с согласия директора.</translation>
    </message>
    <message>
        <source>Beyond your limit, without approval.</source>
        <translation>Сверх предела, без согласия директора.</translation>
    </message>
    <message>
        <source>Client {client}, company {company}.</source>
        <translation>Клиенту {client}, компании {company}.</translation>
    </message>
    <message>
        <source>In return: {what}.</source>
        <translation>Взамен: {what}.</translation>
    </message>
    <message>
        <source>Nothing came back for it.</source>
        <translation>Взамен ничего.</translation>
    </message>
    <message>
        <source>No term stands worse for the company than at the opening.</source>
        <translation>Ни одно условие не стало для компании хуже, чем было вначале.</translation>
    </message>
    <message>
        <source>No deal was signed; the terms stand where they stood at the opening.</source>
        <translation>Сделки нет; условия вернулись к начальным.</translation>
    </message>
    <message>
        <source>This is about the whole deal; no term stands worse for the company.</source>
        <translation>Это о сделке целиком; ни одно условие не стало для компании хуже.</translation>
    </message>
    <message>
        <source>Decision {decision}. {side} {points}. {cause}. {detail}</source>
        <translation>Решение {decision}. {side} {points}. {cause}. {detail}</translation>
    </message>
    <message>
        <source>{sum}, shown as {shown}</source>
        <translation>{sum}, на шкале {shown}</translation>
    </message>
    <message>
        <source>Where the client’s satisfaction came from</source>
        <translation>Откуда взялась удовлетворённость клиента</translation>
    </message>
</context>
<context>
    <name>EndingCounted</name>
    <message>
        <source>1 decision</source>
        <translation>1 решение</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back once</source>
        <translation>ход взят назад 1&#xa0;раз</translation>
    </message>
    <message numerus="yes">
        <source>taken back %n times</source>
        <translation>
            <numerusform>ход взят назад %n раз</numerusform>
            <numerusform>ход взят назад %n раза</numerusform>
            <numerusform>ход взят назад %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>time ran out once</source>
        <translation>время вышло 1 раз</translation>
    </message>
    <message numerus="yes">
        <source>time ran out %n times</source>
        <translation>
            <numerusform>время вышло %n раз</numerusform>
            <numerusform>время вышло %n раза</numerusform>
            <numerusform>время вышло %n раз</numerusform>
        </translation>
    </message>
</context>
</TS>
