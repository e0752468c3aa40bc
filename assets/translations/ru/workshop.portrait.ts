<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Expression</name>
    <message>
        <source>Calm</source>
        <translation>Спокойствие</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Радость</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>Раздражение</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Подозрение</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Удивление</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Холодность</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Двойственность</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Face</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Волосы</translation>
    </message>
    <message>
        <source>Eyes and mouth</source>
        <translation>Глаза и рот</translation>
    </message>
    <message>
        <source>Clothes and ground</source>
        <translation>Одежда и фон</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Кожа</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Овал</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Челюсть</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Подбородок</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Высота лица</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>Морщины</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Стрижка</translation>
    </message>
    <message>
        <source>Colour of hair</source>
        <translation>Цвет волос</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Брови</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Борода</translation>
    </message>
    <message>
        <source>Colour of eyes</source>
        <translation>Цвет глаз</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Очки</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>Губы</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Ресницы</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>Серьги</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Colour of clothes</source>
        <translation>Цвет одежды</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <comment>skin</comment>
        <translation>Фарфоровая</translation>
    </message>
    <message>
        <source>Sand</source>
        <comment>skin</comment>
        <translation>Песочная</translation>
    </message>
    <message>
        <source>Olive</source>
        <comment>skin</comment>
        <translation>Оливковая</translation>
    </message>
    <message>
        <source>Bronze</source>
        <comment>skin</comment>
        <translation>Бронзовая</translation>
    </message>
    <message>
        <source>Umber</source>
        <comment>skin</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>hair</comment>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Chestnut</source>
        <comment>hair</comment>
        <translation>Каштановый</translation>
    </message>
    <message>
        <source>Copper</source>
        <comment>hair</comment>
        <translation>Медный</translation>
    </message>
    <message>
        <source>Honey</source>
        <comment>hair</comment>
        <translation>Медовый</translation>
    </message>
    <message>
        <source>Silver</source>
        <comment>hair</comment>
        <translation>Серебряный</translation>
    </message>
    <message>
        <source>Steel grey</source>
        <comment>hair</comment>
        <translation>Стальной</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>haircut</comment>
        <translation>Короткая</translation>
    </message>
    <message>
        <source>Swept back</source>
        <comment>haircut</comment>
        <translation>Зачёсаны назад</translation>
    </message>
    <message>
        <source>Cropped</source>
        <comment>haircut</comment>
        <translation>Под машинку</translation>
    </message>
    <message>
        <source>Bald</source>
        <comment>haircut</comment>
        <translation>Без волос</translation>
    </message>
    <message>
        <source>Bob</source>
        <comment>haircut</comment>
        <translation>Каре</translation>
    </message>
    <message>
        <source>Long</source>
        <comment>haircut</comment>
        <translation>Длинные волосы</translation>
    </message>
    <message>
        <source>Bun</source>
        <comment>haircut</comment>
        <translation>Пучок</translation>
    </message>
    <message>
        <source>Curly</source>
        <comment>haircut</comment>
        <translation>Кудри</translation>
    </message>
    <message>
        <source>None</source>
        <comment>glasses</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>glasses</comment>
        <translation>Круглые</translation>
    </message>
    <message>
        <source>Square</source>
        <comment>glasses</comment>
        <translation>Прямоугольные</translation>
    </message>
    <message>
        <source>None</source>
        <comment>beard</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Stubble</source>
        <comment>beard</comment>
        <translation>Щетина</translation>
    </message>
    <message>
        <source>Full beard</source>
        <comment>beard</comment>
        <translation>Окладистая</translation>
    </message>
    <message>
        <source>Blazer</source>
        <comment>clothes</comment>
        <translation>Жакет</translation>
    </message>
    <message>
        <source>Suit and tie</source>
        <comment>clothes</comment>
        <translation>Костюм с галстуком</translation>
    </message>
    <message>
        <source>Roll-neck</source>
        <comment>clothes</comment>
        <translation>Водолазка</translation>
    </message>
    <message>
        <source>Shirt</source>
        <comment>clothes</comment>
        <translation>Рубашка</translation>
    </message>
    <message>
        <source>Scarf</source>
        <comment>clothes</comment>
        <translation>Шарф</translation>
    </message>
    <message>
        <source>Narrow</source>
        <comment>face</comment>
        <translation>Узкий</translation>
    </message>
    <message>
        <source>Slim</source>
        <comment>face</comment>
        <translation>Тонкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>face</comment>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Broad</source>
        <comment>face</comment>
        <translation>Широкий</translation>
    </message>
    <message>
        <source>Very broad</source>
        <comment>face</comment>
        <translation>Очень широкий</translation>
    </message>
    <message>
        <source>Narrow</source>
        <comment>jaw</comment>
        <translation>Узкая</translation>
    </message>
    <message>
        <source>Slim</source>
        <comment>jaw</comment>
        <translation>Тонкая</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>jaw</comment>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Broad</source>
        <comment>jaw</comment>
        <translation>Широкая</translation>
    </message>
    <message>
        <source>Very broad</source>
        <comment>jaw</comment>
        <translation>Очень широкая</translation>
    </message>
    <message>
        <source>Pointed</source>
        <comment>chin</comment>
        <translation>Острый</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>chin</comment>
        <translation>Небольшой</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>chin</comment>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>chin</comment>
        <translation>Широкий</translation>
    </message>
    <message>
        <source>Square</source>
        <comment>chin</comment>
        <translation>Квадратный</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>length of face</comment>
        <translation>Малая</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of face</comment>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Long</source>
        <comment>length of face</comment>
        <translation>Большая</translation>
    </message>
    <message>
        <source>Very long</source>
        <comment>length of face</comment>
        <translation>Очень большая</translation>
    </message>
    <message>
        <source>Thin</source>
        <comment>brows</comment>
        <translation>Тонкие</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>brows</comment>
        <translation>Изящные</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>brows</comment>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Thick</source>
        <comment>brows</comment>
        <translation>Густые</translation>
    </message>
    <message>
        <source>Bushy</source>
        <comment>brows</comment>
        <translation>Кустистые</translation>
    </message>
    <message>
        <source>Thin</source>
        <comment>lips</comment>
        <translation>Тонкие</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>lips</comment>
        <translation>Изящные</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>lips</comment>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>lips</comment>
        <translation>Полные</translation>
    </message>
    <message>
        <source>Very full</source>
        <comment>lips</comment>
        <translation>Очень полные</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines of age</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Plain to see</source>
        <comment>lines of age</comment>
        <translation>Заметны</translation>
    </message>
    <message>
        <source>Navy</source>
        <comment>clothes</comment>
        <translation>Тёмно-синий</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <comment>clothes</comment>
        <translation>Угольный</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>clothes</comment>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>clothes</comment>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Moss</source>
        <comment>clothes</comment>
        <translation>Болотный</translation>
    </message>
    <message>
        <source>Earth</source>
        <comment>clothes</comment>
        <translation>Земляной</translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>clothes</comment>
        <translation>Рыжий</translation>
    </message>
    <message>
        <source>Brick</source>
        <comment>clothes</comment>
        <translation>Кирпичный</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>clothes</comment>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Wine</source>
        <comment>clothes</comment>
        <translation>Винный</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>clothes</comment>
        <translation>Сливовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>clothes</comment>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Mist</source>
        <comment>ground</comment>
        <translation>Туман</translation>
    </message>
    <message>
        <source>Sage</source>
        <comment>ground</comment>
        <translation>Шалфей</translation>
    </message>
    <message>
        <source>Leaf</source>
        <comment>ground</comment>
        <translation>Зелень</translation>
    </message>
    <message>
        <source>Straw</source>
        <comment>ground</comment>
        <translation>Солома</translation>
    </message>
    <message>
        <source>Peach</source>
        <comment>ground</comment>
        <translation>Персик</translation>
    </message>
    <message>
        <source>Rose</source>
        <comment>ground</comment>
        <translation>Роза</translation>
    </message>
    <message>
        <source>Lilac</source>
        <comment>ground</comment>
        <translation>Сирень</translation>
    </message>
    <message>
        <source>Sky</source>
        <comment>ground</comment>
        <translation>Небо</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>eyes</comment>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>eyes</comment>
        <translation>Карий</translation>
    </message>
    <message>
        <source>Amber</source>
        <comment>eyes</comment>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Hazel</source>
        <comment>eyes</comment>
        <translation>Ореховый</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>eyes</comment>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>eyes</comment>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>eyes</comment>
        <translation>Голубой</translation>
    </message>
</context>
<context>
    <name>PortraitPane</name>
    <message>
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Number of the surprise</source>
        <translation>Номер случайного лица</translation>
    </message>
    <message>
        <source>No. </source>
        <translation>№ </translation>
    </message>
    <message>
        <source>The same number makes the same face</source>
        <translation>С тем же номером выйдет то же лицо</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Наугад</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the portrait</source>
        <translation>Имя портрета</translation>
    </message>
    <message>
        <source>Use it in this file</source>
        <translation>Взять в этот файл</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}</source>
        <translation>Сохранено: {file} в папке {folder}</translation>
    </message>
    <message>
        <source>This file has nobody to give it to: write `client:` first.</source>
        <translation>В этом файле портрет дать некому: сначала напишите `client:`.</translation>
    </message>
    <message>
        <source>The face as it is</source>
        <translation>Лицо как есть</translation>
    </message>
    <message>
        <source>Face number {seed}</source>
        <translation>Лицо номер {seed}</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Заменить {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The open file cannot be changed.</source>
        <translation>Открытый файл изменить нельзя.</translation>
    </message>
</context>
<context>
    <name>PortraitPreview</name>
    <message>
        <source>Light ground</source>
        <translation>Светлый фон</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation>Тёмный фон</translation>
    </message>
    <message>
        <source>As it is shown: {card} pixels wide, {strip} and {small}</source>
        <translation>Так его видно: шириной {card} пикселей, {strip} и {small}</translation>
    </message>
    <message>
        <source>Portraits are hidden in the settings, so no face is drawn here.</source>
        <translation>В настройках портреты скрыты, поэтому лица не видно и здесь.</translation>
    </message>
    <message>
        <source>{word}, on a light ground</source>
        <translation>{word}, на светлом фоне</translation>
    </message>
    <message>
        <source>{word}, on a dark ground</source>
        <translation>{word}, на тёмном фоне</translation>
    </message>
    <message>
        <source>Brows on the skin</source>
        <translation>Брови на коже</translation>
    </message>
    <message>
        <source>Eyes in their white</source>
        <translation>Глаза на белке</translation>
    </message>
    <message>
        <source>Head on a light ground</source>
        <translation>Голова на светлом фоне</translation>
    </message>
    <message>
        <source>Head on a dark ground</source>
        <translation>Голова на тёмном фоне</translation>
    </message>
    <message>
        <source>{ratio} : 1, reads well</source>
        <translation>{ratio} : 1, видно хорошо</translation>
    </message>
    <message>
        <source>{ratio} : 1, hard to read</source>
        <translation>{ratio} : 1, видно плохо</translation>
    </message>
</context>
</TS>
