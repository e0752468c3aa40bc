<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Report</name>
    <message>
        <source>{file} was not written: the disk is full.</source>
        <translation>Файл {file} не записан: на диске нет места.</translation>
    </message>
    <message>
        <source>{file} was not written: there is no folder {folder}.</source>
        <translation>Файл {file} не записан: папки {folder} нет.</translation>
    </message>
    <message>
        <source>{file} was not written: writing to {folder} is not allowed.</source>
        <translation>Файл {file} не записан: в папку {folder} писать нельзя.</translation>
    </message>
    <message>
        <source>{file} was not written: there is a folder of this name.</source>
        <translation>Файл {file} не записан: так уже называется папка.</translation>
    </message>
    <message>
        <source>{file} was not written: {folder} cannot be written to now.</source>
        <translation>Файл {file} не записан: в папку {folder} сейчас не пишется.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
</context>
</TS>
