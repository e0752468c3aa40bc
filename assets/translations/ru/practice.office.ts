<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Office</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Director’s office</source>
        <translation>Кабинет директора</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Терпение</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>Сказано в {time}</translation>
    </message>
    <message>
        <source>Your forecast is sealed until the debrief.</source>
        <translation>Ваш прогноз запечатан до разбора.</translation>
    </message>
    <message>
        <source>The client’s survey</source>
        <translation>Опрос клиента</translation>
    </message>
    <message>
        <source>The company paper</source>
        <translation>Газета компании</translation>
    </message>
    <message>
        <source>out of 10</source>
        <translation>из 10</translation>
    </message>
    <message>
        <source>{count} at most: put one back first.</source>
        <translation>Не больше {count}: сначала уберите один.</translation>
    </message>
    <message>
        <source>What you said is not saved: {fault} The office stays open.</source>
        <translation>Ваш ответ не сохранён: {fault} Разговор не окончен.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Упрёки</translation>
    </message>
    <message>
        <source>Your evidence</source>
        <translation>Ваши доводы</translation>
    </message>
    <message>
        <source>How do you answer?</source>
        <translation>Что ответите?</translation>
    </message>
    <message>
        <source>Pick one or two that answer this claim</source>
        <translation>Выберите один или два против этого упрёка</translation>
    </message>
    <message>
        <source>{name} is looking through the deal.</source>
        <translation>{name} просматривает сделку.</translation>
    </message>
    <message>
        <source>The deal is signed. {director} wants a word.</source>
        <translation>Сделка подписана. {director} ждёт вас на разговор.</translation>
    </message>
    <message>
        <source>There is no deal. {director} wants a word.</source>
        <translation>Сделки нет. {director} ждёт вас на разговор.</translation>
    </message>
    <message>
        <source>Claim {place} of {count}</source>
        <translation>Упрёк {place} из {count}</translation>
    </message>
    <message>
        <source>Patience: {left} of {most}</source>
        <translation>Терпение: {left} из {most}</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Ждёт вашего ответа</translation>
    </message>
    <message>
        <source>Not raised yet</source>
        <translation>Ещё не прозвучал</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>До него не дошли</translation>
    </message>
    <message>
        <source>You showed: {what}</source>
        <translation>Вы показали: {what}</translation>
    </message>
    <message>
        <source>You owned it</source>
        <translation>Вы с ним согласились</translation>
    </message>
    <message>
        <source>You asked for the criterion</source>
        <translation>Вы спросили о критерии</translation>
    </message>
    <message>
        <source>You said nothing</source>
        <translation>Вы промолчали</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Выслушать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>To the debrief</source>
        <translation>К разбору</translation>
    </message>
    <message>
        <source>What are you judging this by?</source>
        <translation>По чему вы об этом судите?</translation>
    </message>
    <message>
        <source>Say nothing.</source>
        <translation>Промолчать.</translation>
    </message>
    <message>
        <source>Look at this: {what}.</source>
        <translation>Посмотрите: {what}.</translation>
    </message>
    <message>
        <source>Let me show you something first.</source>
        <translation>Сначала я кое-что покажу.</translation>
    </message>
    <message>
        <source>Yes. I gave more than I had to.</source>
        <translation>Да, уступок было больше, чем нужно.</translation>
    </message>
    <message>
        <source>Yes. I went too low on the price.</source>
        <translation>Да, цену надо было держать выше.</translation>
    </message>
    <message>
        <source>Yes. I gave them too long to pay.</source>
        <translation>Да, отсрочка вышла слишком длинной.</translation>
    </message>
    <message>
        <source>Yes. I gave too much away on delivery.</source>
        <translation>Да, на доставке отдано лишнее.</translation>
    </message>
    <message>
        <source>Yes. I should not have bent there.</source>
        <translation>Да, прогибаться там не стоило.</translation>
    </message>
    <message>
        <source>Yes. They would have signed without it.</source>
        <translation>Да, подписали бы и без этого.</translation>
    </message>
    <message>
        <source>Yes. I have let them get used to it.</source>
        <translation>Да, они к этому привыкли, и это моя вина.</translation>
    </message>
    <message>
        <source>Yes. The client came first, and that was right.</source>
        <translation>Да, клиент был на первом месте, и это правильно.</translation>
    </message>
    <message>
        <source>Yes. I should have signed.</source>
        <translation>Да, надо было подписывать.</translation>
    </message>
    <message>
        <source>Yes. That was my decision.</source>
        <translation>Да, это было моё решение.</translation>
    </message>
    <message>
        <source>Pick one or two facts from your evidence first (E)</source>
        <translation>Сначала выберите один или два факта (E)</translation>
    </message>
    <message>
        <source>The client’s survey: {mark} out of 10. {comment}</source>
        <translation>Опрос клиента: {mark} из 10. {comment}</translation>
    </message>
    <message>
        <source>The company paper: {words}</source>
        <translation>Газета компании: {words}</translation>
    </message>
    <message>
        <source>Stance now: {stance}</source>
        <translation>Настрой теперь: {stance}</translation>
    </message>
</context>
</TS>
