"""A chapter as HTML, for the program and for the page that is handed round."""

import re

from markdown_it import MarkdownIt

from simulator.desktop.help.guide import Chapter
from simulator.desktop.help.key_tables import put_keys

_ANCHORED = re.compile(r'^<a id="([\w-]+)"></a>\n## (.+)$', re.MULTILINE)
_COMMENT = re.compile(r"^<!-- .*? -->\n", re.MULTILINE)
_SHORT = re.compile(r"(?<![\w`])([А-Яа-яЁё]{1,2}) (?=\S)")
_BEFORE = re.compile(r"(?<=\S) (?=—|% |%[.,;)])")
_MARK = re.compile(r"<h2>\{#([\w-]+)\} ")
_PICTURE = re.compile(r'<p><img src="([^"]+)" alt="([^"]*)" /></p>')
_EMPTY_HEAD = re.compile(r"<thead>\s*<tr>\s*(?:<th></th>\s*)+</tr>\s*</thead>\s*")


def to_html(chapter: Chapter, tables: str) -> str:
    """Turn a chapter into HTML: its parts have their anchors as `id`, its title has the chapter's own.

    `tables` takes the place of the keys that stand in the source. The words of a picture stand below it,
    where everybody can read them.
    """
    source = _ANCHORED.sub(r"## {#\1} \2", put_keys(bind(chapter.source), tables))
    made = MarkdownIt("commonmark", {"html": False}).enable("table").render(_COMMENT.sub("", source))
    made = _MARK.sub(r'<h2 id="\1">', made).replace("<h1>", f'<h1 id="{chapter.id}">', 1)
    made = _PICTURE.sub(r'<p class="picture"><img src="\1" alt="\2" /></p><p class="told">\2</p>', made)
    return _EMPTY_HEAD.sub("", made)


def bind(text: str) -> str:
    """Keep short Russian words with the word after them, and a dash or % with what is before it."""
    return _BEFORE.sub("\u00a0", _SHORT.sub("\\1\u00a0", text))
