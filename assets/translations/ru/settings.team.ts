<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Team</name>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Team&apos;s database</source>
        <translation>База команды</translation>
    </message>
    <message>
        <source>The address is given by MIXED_SIGNALS_TEAM_URL.</source>
        <translation>Адрес задан в MIXED_SIGNALS_TEAM_URL.</translation>
    </message>
    <message>
        <source>Attempts land on this computer first and go there as they end, under the name you play with. Empty: nothing is sent.</source>
        <translation>Попытки сначала сохраняются на этом компьютере, а после завершения уходят туда под именем, с которым вы играете. Пусто: ничего не отправляется.</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Имя и пароль</translation>
    </message>
    <message>
        <source>They go into the keyring of your system, never into a file. Leave them empty where your administrator has arranged it otherwise.</source>
        <translation>Они хранятся в связке ключей системы, в файлы не попадают. Оставьте пустыми, если администратор настроил вход иначе.</translation>
    </message>
    <message>
        <source>Send earlier attempts too</source>
        <translation>Отправить и прежние попытки</translation>
    </message>
    <message>
        <source>Those from before the database was chosen.</source>
        <translation>Сыгранные до того, как была выбрана база.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Your attempts stay on this computer: there is no address.</source>
        <translation>Попытки остаются на этом компьютере: адреса нет.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Проверяем связь…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>The database is there, and you may write to it.</source>
        <translation>База отвечает, писать в неё можно.</translation>
    </message>
    <message>
        <source>The database is there; you may read it, but not write to it.</source>
        <translation>База отвечает; читать её можно, писать нельзя.</translation>
    </message>
    <message>
        <source>Attempts that wait: {count}.</source>
        <translation>Ждут отправки: {count}.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Отправлять нечего.</translation>
    </message>
    <message>
        <source>The team has of yours: {count}.</source>
        <translation>У команды ваших попыток: {count}.</translation>
    </message>
    <message>
        <source>Not taken: {count} ({why}).</source>
        <translation>Не приняты: {count} ({why}).</translation>
    </message>
    <message>
        <source>Last sent: {day}, {clock}.</source>
        <translation>Последняя отправка: {day}, {clock}.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password holds until you close the program.</source>
        <translation>На этом компьютере нет связки ключей, поэтому пароль действует, пока программа открыта.</translation>
    </message>
</context>
</TS>
