"""The words of the portrait maker: features, and what each of them can be."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def group_word(group: str) -> str:
    """The title of a group of features."""
    return {
        "face": translate("Portrait", "Face"),
        "hair": translate("Portrait", "Hair"),
        "eyes": translate("Portrait", "Eyes and mouth"),
        "clothes": translate("Portrait", "Clothes and ground"),
    }[group]


def feature_word(feature: str) -> str:
    """The name of a feature."""
    return {
        "skin": translate("Portrait", "Skin"),
        "width": translate("Portrait", "Shape"),
        "jaw": translate("Portrait", "Jaw"),
        "chin": translate("Portrait", "Chin"),
        "length": translate("Portrait", "Length"),
        "age": translate("Portrait", "Lines of age"),
        "style": translate("Portrait", "Haircut"),
        "hair": translate("Portrait", "Colour of hair"),
        "brow": translate("Portrait", "Brows"),
        "beard": translate("Portrait", "Beard"),
        "iris": translate("Portrait", "Colour of eyes"),
        "glasses": translate("Portrait", "Glasses"),
        "lips": translate("Portrait", "Lips"),
        "lashes": translate("Portrait", "Lashes"),
        "earring": translate("Portrait", "Earrings"),
        "outfit": translate("Portrait", "Clothes"),
        "cloth": translate("Portrait", "Colour of clothes"),
        "ground": translate("Portrait", "Ground"),
    }[feature]


def option_word(feature: str, name: str) -> str:
    """What a feature can be, by its name in `options`."""
    return _words()[feature][name]


def own_colours_word() -> str:
    """Colours that are not on offer: those of the face as it was."""
    return translate("Portrait", "As it was")


def expression_word(expression: str) -> str:
    """What a face says: a noun in Russian, so that it fits anybody."""
    return {
        "calm": translate("Expression", "Calm"),
        "pleased": translate("Expression", "Pleased"),
        "annoyed": translate("Expression", "Annoyed"),
        "suspicious": translate("Expression", "Suspicious"),
        "surprised": translate("Expression", "Surprised"),
        "cold": translate("Expression", "Cold"),
        "mixed": translate("Expression", "Mixed"),
    }[expression]


def _words() -> Mapping[str, Mapping[str, str]]:
    return {**_looks(), **_measures(), **_colours()}


def _looks() -> Mapping[str, Mapping[str, str]]:
    return {
        "skin": {
            "porcelain": translate("Portrait", "Porcelain", "skin"),
            "sand": translate("Portrait", "Sand", "skin"),
            "olive": translate("Portrait", "Olive", "skin"),
            "bronze": translate("Portrait", "Bronze", "skin"),
            "umber": translate("Portrait", "Umber", "skin"),
        },
        "hair": {
            "ink": translate("Portrait", "Black", "hair"),
            "chestnut": translate("Portrait", "Chestnut", "hair"),
            "copper": translate("Portrait", "Copper", "hair"),
            "honey": translate("Portrait", "Honey", "hair"),
            "silver": translate("Portrait", "Silver", "hair"),
            "steel": translate("Portrait", "Steel grey", "hair"),
        },
        "style": {
            "short": translate("Portrait", "Short", "haircut"),
            "swept": translate("Portrait", "Swept back", "haircut"),
            "crop": translate("Portrait", "Cropped", "haircut"),
            "bald": translate("Portrait", "Bald", "haircut"),
            "bob": translate("Portrait", "Bob", "haircut"),
            "long": translate("Portrait", "Long", "haircut"),
            "bun": translate("Portrait", "Bun", "haircut"),
            "curly": translate("Portrait", "Curly", "haircut"),
        },
        "glasses": {
            "none": translate("Portrait", "None", "glasses"),
            "round": translate("Portrait", "Round", "glasses"),
            "rect": translate("Portrait", "Square", "glasses"),
        },
        "beard": {
            "none": translate("Portrait", "None", "beard"),
            "stubble": translate("Portrait", "Stubble", "beard"),
            "full": translate("Portrait", "Full beard", "beard"),
        },
        "outfit": {
            "blazer": translate("Portrait", "Blazer", "clothes"),
            "suit": translate("Portrait", "Suit and tie", "clothes"),
            "rollneck": translate("Portrait", "Roll-neck", "clothes"),
            "shirt": translate("Portrait", "Shirt", "clothes"),
            "scarf": translate("Portrait", "Scarf", "clothes"),
        },
    }


def _measures() -> Mapping[str, Mapping[str, str]]:
    return {
        "width": {
            "0": translate("Portrait", "Narrow", "face"),
            "1": translate("Portrait", "Slim", "face"),
            "2": translate("Portrait", "Medium", "face"),
            "3": translate("Portrait", "Broad", "face"),
            "4": translate("Portrait", "Very broad", "face"),
        },
        "jaw": {
            "0": translate("Portrait", "Narrow", "jaw"),
            "1": translate("Portrait", "Slim", "jaw"),
            "2": translate("Portrait", "Medium", "jaw"),
            "3": translate("Portrait", "Broad", "jaw"),
            "4": translate("Portrait", "Very broad", "jaw"),
        },
        "chin": {
            "0": translate("Portrait", "Pointed", "chin"),
            "1": translate("Portrait", "Small", "chin"),
            "2": translate("Portrait", "Medium", "chin"),
            "3": translate("Portrait", "Wide", "chin"),
            "4": translate("Portrait", "Square", "chin"),
        },
        "length": {
            "0": translate("Portrait", "Short", "length of face"),
            "1": translate("Portrait", "Medium", "length of face"),
            "2": translate("Portrait", "Long", "length of face"),
            "3": translate("Portrait", "Very long", "length of face"),
        },
        "brow": {
            "0": translate("Portrait", "Thin", "brows"),
            "1": translate("Portrait", "Fine", "brows"),
            "2": translate("Portrait", "Medium", "brows"),
            "3": translate("Portrait", "Thick", "brows"),
            "4": translate("Portrait", "Bushy", "brows"),
        },
        "lips": {
            "0": translate("Portrait", "Thin", "lips"),
            "1": translate("Portrait", "Fine", "lips"),
            "2": translate("Portrait", "Medium", "lips"),
            "3": translate("Portrait", "Full", "lips"),
            "4": translate("Portrait", "Very full", "lips"),
        },
        "age": {
            "0": translate("Portrait", "None", "lines of age"),
            "1": translate("Portrait", "Plain to see", "lines of age"),
        },
    }


def _colours() -> Mapping[str, Mapping[str, str]]:
    return {
        "cloth": {
            "navy": translate("Portrait", "Navy", "clothes"),
            "charcoal": translate("Portrait", "Charcoal", "clothes"),
            "teal": translate("Portrait", "Teal", "clothes"),
            "blue": translate("Portrait", "Blue", "clothes"),
            "moss": translate("Portrait", "Moss", "clothes"),
            "earth": translate("Portrait", "Earth", "clothes"),
            "rust": translate("Portrait", "Rust", "clothes"),
            "brick": translate("Portrait", "Brick", "clothes"),
            "red": translate("Portrait", "Red", "clothes"),
            "wine": translate("Portrait", "Wine", "clothes"),
            "plum": translate("Portrait", "Plum", "clothes"),
            "grey": translate("Portrait", "Grey", "clothes"),
        },
        "ground": {
            "mist": translate("Portrait", "Mist", "ground"),
            "sage": translate("Portrait", "Sage", "ground"),
            "leaf": translate("Portrait", "Leaf", "ground"),
            "straw": translate("Portrait", "Straw", "ground"),
            "peach": translate("Portrait", "Peach", "ground"),
            "rose": translate("Portrait", "Rose", "ground"),
            "lilac": translate("Portrait", "Lilac", "ground"),
            "sky": translate("Portrait", "Sky", "ground"),
        },
        "iris": {
            "black": translate("Portrait", "Black", "eyes"),
            "brown": translate("Portrait", "Brown", "eyes"),
            "amber": translate("Portrait", "Amber", "eyes"),
            "hazel": translate("Portrait", "Hazel", "eyes"),
            "green": translate("Portrait", "Green", "eyes"),
            "grey": translate("Portrait", "Grey", "eyes"),
            "blue": translate("Portrait", "Blue", "eyes"),
        },
    }
