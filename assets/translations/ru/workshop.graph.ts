<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Graph</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Сохранить в другом месте</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Чертёж (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Картинка (PNG)…</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Сюда не попасть</translation>
    </message>
    <message>
        <source>{name} leads nowhere: there is no scene or ending of that name</source>
        <translation>{name} никуда не ведёт: сцены или концовки с таким именем нет</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>строка {n}</translation>
    </message>
    <message>
        <source>What this ending is worth is not worked out</source>
        <translation>Чего стоит эта концовка, не посчитано</translation>
    </message>
    <message>
        <source>Whatever is replied, talks cannot end here</source>
        <translation>Что ни отвечай, переговоры здесь не закончатся</translation>
    </message>
    <message>
        <source>Exact: every way that ends here, under the rule of approvals of {name}</source>
        <translation>Точно: все пути к этой концовке по правилу согласований директора ({name})</translation>
    </message>
    <message>
        <source>At least this, under the rule of approvals of {name}: not all of it was searched</source>
        <translation>Не меньше этого по правилу согласований директора ({name}): перебрано не всё</translation>
    </message>
    <message>
        <source>The best for both: client {client}, company {company}</source>
        <translation>Лучшее для обоих: клиент {client}, компания {company}</translation>
    </message>
    <message>
        <source>Client {low} to {high}, company {least} to {most}</source>
        <translation>Клиент от {low} до {high}, компания от {least} до {most}</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>меньше 1&#xa0;%</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>time out</source>
        <translation>время вышло</translation>
    </message>
</context>
<context>
    <name>GraphCounts</name>
    <message>
        <source>1 scene</source>
        <translation>1 сцена</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n сцена</numerusform>
            <numerusform>%n сцены</numerusform>
            <numerusform>%n сцен</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ending</source>
        <translation>1 концовка</translation>
    </message>
    <message numerus="yes">
        <source>%n endings</source>
        <translation>
            <numerusform>%n концовка</numerusform>
            <numerusform>%n концовки</numerusform>
            <numerusform>%n концовок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 broken way</source>
        <translation>1 обрыв</translation>
    </message>
    <message numerus="yes">
        <source>%n broken ways</source>
        <translation>
            <numerusform>%n обрыв</numerusform>
            <numerusform>%n обрыва</numerusform>
            <numerusform>%n обрывов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 never reached</source>
        <translation>недостижимо: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n never reached</source>
        <translation>
            <numerusform>недостижимо: %n</numerusform>
            <numerusform>недостижимо: %n</numerusform>
            <numerusform>недостижимо: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 раз</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>и ещё 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphPane</name>
    <message>
        <source>Replies</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Name the replies beside the lines</source>
        <translation>Подписать реплики у линий</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Показать граф целиком</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Сохранить картинкой</translation>
    </message>
    <message>
        <source>The text cannot be read as it stands: this is the last graph of it.</source>
        <translation>Текст в таком виде не читается: показан последний граф.</translation>
    </message>
    <message>
        <source>No graph yet</source>
        <translation>Графа пока нет</translation>
    </message>
    <message>
        <source>As soon as the text has scenes, they appear here with every way between them.</source>
        <translation>Как только в тексте появятся сцены, здесь будут они и все пути между ними.</translation>
    </message>
    <message>
        <source>Graph of the scenario. {what}. Enter goes to the lines of a scene</source>
        <translation>Граф сценария. {what}. Enter ведёт к строкам сцены</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Go to its lines</source>
        <translation>К строкам</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Играть отсюда</translation>
    </message>
</context>
</TS>
