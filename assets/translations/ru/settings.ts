<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Made with {parts}. The full texts lie in THIRD_PARTY.md.</source>
        <translation>Сделано с помощью {parts}. Полные тексты лицензий — в THIRD_PARTY.md.</translation>
    </message>
    <message>
        <source>{name} {version}, rules version {rules}. It works without a network.</source>
        <translation>{name} {version}, версия правил {rules}. Работает без сети.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy what a report needs</source>
        <translation>Скопировать сведения для отчёта об ошибке</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Lines and scores appear at once, faces do not blink.</source>
        <translation>Реплики и оценки появляются сразу, лица не моргают.</translation>
    </message>
    <message>
        <source>Hide portraits</source>
        <translation>Скрыть портреты</translation>
    </message>
    <message>
        <source>Moods stay in words.</source>
        <translation>Настроение останется словами.</translation>
    </message>
    <message>
        <source>Letters alone are keys</source>
        <translation>Буквы работают без Alt</translation>
    </message>
    <message>
        <source>Otherwise they are pressed together with Alt.</source>
        <translation>Если выключить, буквы нажимают вместе с Alt.</translation>
    </message>
    <message>
        <source>Tell a screen reader</source>
        <translation>Сообщать экранному диктору</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Только речь</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Data and profiles</source>
        <translation>Данные и профили</translation>
    </message>
    <message>
        <source>Who plays</source>
        <translation>Кто играет</translation>
    </message>
    <message>
        <source>Everyone on this computer has attempts of their own.</source>
        <translation>На этом компьютере у каждого свои попытки.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Stands on reports and certificates and stays on this computer.</source>
        <translation>Стоит в отчётах и свидетельствах и остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Somebody else plays too</source>
        <translation>Играет ещё кто-то</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Забрать всё с собой</translation>
    </message>
    <message>
        <source>One ZIP file with the history, the settings and your own scenarios.</source>
        <translation>Один файл ZIP с историей, настройками и вашими сценариями.</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Удалить этот профиль</translation>
    </message>
    <message>
        <source>{file} was not written: the history cannot be read now.</source>
        <translation>Файл {file} не записан: историю сейчас не прочитать.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено в {file}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Сохранить всё…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Who plays: {name}</source>
        <translation>Играет: {name}</translation>
    </message>
    <message>
        <source>Type “{name}” to delete all attempts of this profile for good.</source>
        <translation>Наберите «{name}», чтобы навсегда удалить все попытки этого профиля.</translation>
    </message>
    <message>
        <source>There is a profile {name} already.</source>
        <translation>Профиль «{name}» уже есть.</translation>
    </message>
    <message>
        <source>The profile {name} is deleted.</source>
        <translation>Профиль «{name}» удалён.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Opens first</source>
        <translation>Открывать сначала</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Usual text size, now {percent} %</source>
        <translation>Обычный размер текста, сейчас {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Нажмите клавишу…</translation>
    </message>
    <message>
        <source>{action}: {key}. Press to change.</source>
        <translation>{action}: {key}. Нажмите, чтобы сменить.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>All keys as at first</source>
        <translation>Вернуть все клавиши</translation>
    </message>
    <message>
        <source>{key} cannot be changed: it is for moving about.</source>
        <translation>{key} сменить нельзя: эта клавиша нужна для перемещения.</translation>
    </message>
    <message>
        <source>{key} is taken: {action} ({place}).</source>
        <translation>{key} занята: {action} ({place}).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Usual mode</source>
        <translation>Обычный режим</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Время на ответ</translation>
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
        <source>For replies on the clock. It does not change the scores.</source>
        <translation>Для ответов на время. На оценки не влияет.</translation>
    </message>
    <message>
        <source>Hide the scores at the table</source>
        <translation>Скрывать оценки за столом</translation>
    </message>
    <message>
        <source>M shows them. An exam never does.</source>
        <translation>M покажет. На экзамене их не видно никогда.</translation>
    </message>
    <message>
        <source>Shuffle the replies</source>
        <translation>Перемешивать ответы</translation>
    </message>
    <message>
        <source>So that no place in the list is a habit.</source>
        <translation>Чтобы место в списке не входило в привычку.</translation>
    </message>
    <message>
        <source>Show the notes again</source>
        <translation>Показать подсказки снова</translation>
    </message>
    <message>
        <source>Notes of the warm-up</source>
        <translation>Подсказки разминки</translation>
    </message>
    <message>
        <source>Four short notes beside what they explain.</source>
        <translation>Четыре короткие заметки рядом с тем, что объясняют.</translation>
    </message>
    <message>
        <source>Say what sort of move a reply is</source>
        <translation>Называть вид хода у ответа</translation>
    </message>
    <message>
        <source>Show the terms a reply would change</source>
        <translation>Показывать, какие условия изменит ответ</translation>
    </message>
    <message>
        <source>Warn where a reply leaves the mandate</source>
        <translation>Предупреждать о выходе за мандат</translation>
    </message>
    <message>
        <source>Point out where the director contradicts an earlier message</source>
        <translation>Отмечать, где директор противоречит прежнему сообщению</translation>
    </message>
    <message>
        <source>Learning records</source>
        <translation>Учебные записи</translation>
    </message>
    <message>
        <source>Nothing is sent: there is no address.</source>
        <translation>Ничего не отправляется: адреса нет.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key holds until you close the program.</source>
        <translation>На этом компьютере нет связки ключей, поэтому ключ действует, пока вы не закроете программу.</translation>
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
        <source>The store is there and takes the key.</source>
        <translation>Хранилище отвечает и принимает ключ.</translation>
    </message>
    <message>
        <source>The store is there. The key may not read; whether it may write shows on sending.</source>
        <translation>Хранилище отвечает. Читать с этим ключом нельзя; можно ли писать, покажет отправка.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Всё отправлено.</translation>
    </message>
    <message>
        <source>Statements that wait: {count}.</source>
        <translation>Ждут отправки: {count}.</translation>
    </message>
    <message>
        <source>Not taken by the store: {count}.</source>
        <translation>Не принято хранилищем: {count}.</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Хранилище записей</translation>
    </message>
    <message>
        <source>The address is given by MIXED_SIGNALS_LRS_URL.</source>
        <translation>Адрес задан переменной MIXED_SIGNALS_LRS_URL.</translation>
    </message>
    <message>
        <source>Attempts are sent there as they end. Empty: nothing is sent.</source>
        <translation>Попытки отправляются туда, когда заканчиваются. Пусто: ничего не отправляется.</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Ключ и секрет</translation>
    </message>
    <message>
        <source>They go into the keyring of your system, never into a file.</source>
        <translation>Они хранятся в системной связке ключей и никогда не пишутся в файл.</translation>
    </message>
    <message>
        <source>Accounts belong to</source>
        <translation>Чьи учётные записи</translation>
    </message>
    <message>
        <source>The address under which the store knows your people.</source>
        <translation>Адрес, под которым хранилище знает ваших людей.</translation>
    </message>
    <message>
        <source>Send names</source>
        <translation>Отправлять имена</translation>
    </message>
    <message>
        <source>Otherwise everybody has a pseudonym that stays the same.</source>
        <translation>Иначе у каждого постоянный псевдоним.</translation>
    </message>
    <message>
        <source>Send earlier attempts too</source>
        <translation>Отправлять и прежние попытки</translation>
    </message>
    <message>
        <source>Those from before the store was chosen.</source>
        <translation>Те, что были до выбора хранилища.</translation>
    </message>
    <message>
        <source>Allow http</source>
        <translation>Разрешить без шифрования</translation>
    </message>
    <message>
        <source>Everybody on the way can read along then.</source>
        <translation>Тогда по дороге всё можно прочитать.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Сохранить ключ</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
</context>
</TS>
