<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Rehearsal</name>
    <message>
        <source>What he says, what he rewards</source>
        <translation>Что он говорит и что поощряет</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Поощряет</translation>
    </message>
    <message>
        <source>Says the client must have {floor}</source>
        <translation>Говорит: клиенту не меньше {floor}</translation>
    </message>
    <message>
        <source>A smile costs {points} %</source>
        <translation>Улыбка стоит {points} %</translation>
    </message>
    <message>
        <source>Hindsight {points} %</source>
        <translation>Задний ум {points} %</translation>
    </message>
    <message>
        <source>One and the same is best by his words and pleases him most: {end}.</source>
        <translation>По словам директора лучше всех та же концовка, которая радует больше всех: {end}.</translation>
    </message>
    <message>
        <source>Best by his words: {meant}. What pleases him most: {real}.</source>
        <translation>По словам директора лучше всего: {meant}. Больше всего радует: {real}.</translation>
    </message>
    <message>
        <source>{share} % of random plays end here</source>
        <translation>так кончаются {share} % случайных игр</translation>
    </message>
    <message>
        <source>{mood}, {pleasure} of 100 by what he rewards</source>
        <translation>{mood}: {pleasure} из 100 по тому, что он поощряет</translation>
    </message>
    <message>
        <source>{worth} by his words</source>
        <translation>{worth} по его словам</translation>
    </message>
    <message>
        <source>{told}, under his floor</source>
        <translation>{told}, ниже его порога</translation>
    </message>
    <message>
        <source>stands: {stance}</source>
        <translation>его отношение: {stance}</translation>
    </message>
    <message>
        <source>On the phone · {occasion}</source>
        <translation>Сообщение · {occasion}</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>В кабинете</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Последние слова</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Facts against it: {count}</source>
        <translation>Фактов против: {count}</translation>
    </message>
    <message>
        <source>He says nothing on this occasion.</source>
        <translation>По этому поводу он молчит.</translation>
    </message>
    <message>
        <source>Messages: {times} in {plays} plays; different lines: {lines}.</source>
        <translation>Сообщений: {times} за игр: {plays}; разных реплик: {lines}.</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Звонит</translation>
    </message>
    <message>
        <source>For: {side}</source>
        <translation>За: {side}</translation>
    </message>
    <message>
        <source>{plays} plays: ways to the best outcomes, those promised, random ones.</source>
        <translation>Игр: {plays}. Это пути к лучшим концовкам, обещанные в файле и случайные.</translation>
    </message>
    <message>
        <source>Of the claims that can be true or false {fair} % are fair.</source>
        <translation>Из упрёков, которые можно проверить, справедливы {fair} %.</translation>
    </message>
    <message>
        <source>The scenario is too large to be searched, so no claim is tested.</source>
        <translation>Сценарий слишком велик, чтобы обойти его целиком, поэтому упрёки не проверены.</translation>
    </message>
    <message>
        <source>In {share} % of plays</source>
        <translation>В {share} % игр</translation>
    </message>
    <message>
        <source>Never fair</source>
        <translation>Всегда мимо</translation>
    </message>
    <message>
        <source>Always fair</source>
        <translation>Всегда верно</translation>
    </message>
    <message>
        <source>Every one of the {lines} lines was said in {plays} plays.</source>
        <translation>Прозвучали все реплики: {lines} (игр: {plays}).</translation>
    </message>
    <message>
        <source>Never said in any ending of this scenario: {count} of {lines} lines, in {plays} plays.</source>
        <translation>Ни разу не прозвучало в этом сценарии реплик: {count} из {lines} (игр: {plays}).</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>What he declares</source>
        <translation>Что он заявляет</translation>
    </message>
    <message>
        <source>Directive {id}</source>
        <translation>Указание {id}</translation>
    </message>
    <message>
        <source>Criterion · {name}</source>
        <translation>Критерий · {name}</translation>
    </message>
    <message>
        <source>Claim · {name}</source>
        <translation>Упрёк · {name}</translation>
    </message>
    <message>
        <source>Office · {name}</source>
        <translation>Кабинет · {name}</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>что важнее</translation>
    </message>
    <message>
        <source>the least for the client</source>
        <translation>минимум для клиента</translation>
    </message>
    <message>
        <source>what needs his word</source>
        <translation>что требует его слова</translation>
    </message>
    <message>
        <source>what success is</source>
        <translation>что считать успехом</translation>
    </message>
    <message>
        <source>what he judges by</source>
        <translation>по чему он судит</translation>
    </message>
    <message>
        <source>how far he looks</source>
        <translation>как далеко он смотрит</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Довольство</translation>
    </message>
    <message>
        <source>Unmoved</source>
        <translation>Безразличие</translation>
    </message>
    <message>
        <source>Displeased</source>
        <translation>Недовольство</translation>
    </message>
    <message>
        <source>Best for both</source>
        <translation>Лучший для обоих</translation>
    </message>
    <message>
        <source>Best for the client</source>
        <translation>Лучший для клиента</translation>
    </message>
    <message>
        <source>Best for the company</source>
        <translation>Лучший для компании</translation>
    </message>
    <message>
        <source>Others of the same list were said</source>
        <translation>Звучали другие реплики того же списка</translation>
    </message>
    <message>
        <source>The occasion did not come</source>
        <translation>Повода не случилось</translation>
    </message>
    <message>
        <source>The scenario has no such terms</source>
        <translation>В сценарии нет таких условий</translation>
    </message>
    <message>
        <source>At a second concession</source>
        <translation>При второй уступке</translation>
    </message>
    <message>
        <source>Past the middle of the mandate</source>
        <translation>За серединой полномочий</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>На пределе</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>Что-то получено взамен</translation>
    </message>
    <message>
        <source>The client cools</source>
        <translation>Клиент остывает</translation>
    </message>
    <message>
        <source>Nothing for a while</source>
        <translation>Долго ничего</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>В согласии отказано</translation>
    </message>
    <message>
        <source>Asked, he states a criterion</source>
        <translation>Спросили: называет критерий</translation>
    </message>
    <message>
        <source>Asked, he evades</source>
        <translation>Спросили: уклоняется</translation>
    </message>
    <message>
        <source>Asked, he does not answer</source>
        <translation>Спросили: не отвечает</translation>
    </message>
    <message>
        <source>After a warning</source>
        <translation>После предупреждения</translation>
    </message>
    <message>
        <source>After a recap</source>
        <translation>После подтверждения</translation>
    </message>
    <message>
        <source>After an admission</source>
        <translation>После признания</translation>
    </message>
    <message>
        <source>His contradiction is named</source>
        <translation>Назвали его противоречие</translation>
    </message>
    <message>
        <source>He has had enough</source>
        <translation>С него хватит</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>After a happy client</source>
        <translation>После довольного клиента</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Без сделки</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>The scenario’s own lines</source>
        <translation>Реплики самого сценария</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>первые слова</translation>
    </message>
    <message>
        <source>a good mark</source>
        <translation>оценка хорошая</translation>
    </message>
    <message>
        <source>a poor mark</source>
        <translation>оценка плохая</translation>
    </message>
    <message>
        <source>no deal</source>
        <comment>office</comment>
        <translation>без сделки</translation>
    </message>
    <message>
        <source>he drops a claim</source>
        <translation>снимает упрёк</translation>
    </message>
    <message>
        <source>facts do not move him</source>
        <translation>факты его не убедили</translation>
    </message>
    <message>
        <source>a fair claim is owned</source>
        <translation>признан справедливый упрёк</translation>
    </message>
    <message>
        <source>an unfair one is owned</source>
        <translation>признан несправедливый</translation>
    </message>
    <message>
        <source>he is asked</source>
        <translation>его спросили</translation>
    </message>
    <message>
        <source>he evades</source>
        <translation>он уклоняется</translation>
    </message>
    <message>
        <source>he hears silence</source>
        <translation>в ответ молчание</translation>
    </message>
    <message>
        <source>he does not remember</source>
        <translation>он не помнит</translation>
    </message>
    <message>
        <source>his patience is out</source>
        <translation>терпение кончилось</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>последние слова</translation>
    </message>
</context>
<context>
    <name>RehearsalPane</name>
    <message>
        <source>Rehearsed on</source>
        <translation>Репетиция на сценарии</translation>
    </message>
    <message>
        <source>Beside him</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Концовки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Упрёки</translation>
    </message>
    <message>
        <source>Unsaid</source>
        <translation>Молчание</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Репетиция готова</translation>
    </message>
    <message>
        <source>Working out what he makes of it…</source>
        <translation>Считаю, как он на это смотрит…</translation>
    </message>
    <message>
        <source>Stopped. What is shown is of an earlier version.</source>
        <translation>Остановлено. Показана прежняя версия.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The rehearsal was not finished, because of an error in the program.</source>
        <translation>Репетиция не закончена: в программе ошибка.</translation>
    </message>
    <message>
        <source>There is no version without errors to rehearse yet.</source>
        <translation>Пока нет версии без ошибок, репетировать нечего.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
</TS>
