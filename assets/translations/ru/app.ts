<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Comparing</name>
    <message>
        <source>There is not enough memory to compare the directors.</source>
        <translation>Не хватает памяти, чтобы сравнить директоров.</translation>
    </message>
    <message>
        <source>The comparison was not finished, because of an error in the program.</source>
        <translation>Сравнение не закончено из-за ошибки в программе.</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>Where your data lies</source>
        <translation>Где лежат ваши данные</translation>
    </message>
    <message>
        <source>Attempts are stored in {folder}.</source>
        <translation>Попытки хранятся в папке {folder}.</translation>
    </message>
    <message>
        <source>From the next start: {folder}.</source>
        <translation>Со следующего запуска: {folder}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Сменить…</translation>
    </message>
    <message>
        <source>Copied to {folder}. It is used from the next start; {before} stays as it is.</source>
        <translation>Данные скопированы в {folder}. Эта папка действует со следующего запуска; {before} остаётся как есть.</translation>
    </message>
    <message>
        <source>{folder} has a history already. It is used from the next start; {before} stays as it is.</source>
        <translation>В папке {folder} уже есть история. Она действует со следующего запуска; {before} остаётся как есть.</translation>
    </message>
</context>
<context>
    <name>ExercisePlaces</name>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Mixed Signals</source>
        <translation>Mixed Signals</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>В программе что-то сломалось</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Your session is saved up to the last decision. You can go on; if something looks wrong, close the program and start it again.</source>
        <translation>Это ошибка программы, а не ваша. Попытка сохранена до последнего решения. Можно продолжать; если что-то выглядит не так, закройте программу и запустите её снова.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Recover what is readable</source>
        <translation>Восстановить, что читается</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Use the backup of Monday</source>
        <translation>Взять копию за понедельник</translation>
    </message>
    <message>
        <source>Use the backup of Tuesday</source>
        <translation>Взять копию за вторник</translation>
    </message>
    <message>
        <source>Use the backup of Wednesday</source>
        <translation>Взять копию за среду</translation>
    </message>
    <message>
        <source>Use the backup of Thursday</source>
        <translation>Взять копию за четверг</translation>
    </message>
    <message>
        <source>Use the backup of Friday</source>
        <translation>Взять копию за пятницу</translation>
    </message>
    <message>
        <source>Use the backup of Saturday</source>
        <translation>Взять копию за субботу</translation>
    </message>
    <message>
        <source>Use the backup of Sunday</source>
        <translation>Взять копию за воскресенье</translation>
    </message>
    <message>
        <source>Use the backup of {day}</source>
        <translation>Взять копию от {day}</translation>
    </message>
</context>
<context>
    <name>MissingFolder</name>
    <message>
        <source>Your data folder is not there</source>
        <translation>Папки с вашими данными нет на месте</translation>
    </message>
    <message>
        <source>The usual folder is {folder}. What lies in the other one stays there.</source>
        <translation>Обычная папка — {folder}. То, что лежит в другой, там и останется.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Взять обычную папку</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
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
        <source>{name}, page {number} of {count}</source>
        <translation>{name}, страница {number} из {count}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Mixed Signals is already open; its window has been brought to the front.</source>
        <translation>Mixed Signals уже открыта; её окно вынесено на передний план.</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
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
        <source>Off</source>
        <translation>Не ограничено</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Usual text size, now {percent} %</source>
        <translation>Обычный размер текста, сейчас {percent} %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>There is not enough memory to work out what could have been reached.</source>
        <translation>Не хватает памяти, чтобы выяснить, что было достижимо.</translation>
    </message>
    <message>
        <source>What could have been reached was not worked out, because of an error in the program.</source>
        <translation>Что было достижимо, выяснить не удалось из-за ошибки в программе.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The history cannot be used now</source>
        <translation>История сейчас недоступна</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>Всё, что сохранено раньше, цело.</translation>
    </message>
    <message>
        <source>The damaged file is kept, whatever you choose.</source>
        <translation>Повреждённый файл останется, что бы вы ни выбрали.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Your settings could not be written. They hold until you close the program.</source>
        <translation>Записать настройки не удалось. Они действуют, пока программа открыта.</translation>
    </message>
    <message>
        <source>Mixed Signals</source>
        <translation>Mixed Signals</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Переговоры</translation>
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
        <source>Workshop</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
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
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>A package can be opened when the deal is done.</source>
        <translation>Пакет можно открыть, когда сделка закончена.</translation>
    </message>
    <message>
        <source>This opens when the call is over.</source>
        <translation>Это откроется, когда звонок закончится.</translation>
    </message>
    <message>
        <source>The history can be used again</source>
        <translation>Историей снова можно пользоваться</translation>
    </message>
    <message>
        <source>The damaged history is being read. Nothing of it is deleted.</source>
        <translation>Повреждённая история читается. Из неё ничего не удаляется.</translation>
    </message>
    <message>
        <source>{place} · {name}</source>
        <translation>{place} · {name}</translation>
    </message>
</context>
</TS>
