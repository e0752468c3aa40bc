"""A chapter as HTML, for the program and for the page that is handed round."""

import re
from pathlib import PurePosixPath

from markdown_it import MarkdownIt

from simulator.desktop.help.guide import CHAPTERS, TRAINERS_CHAPTERS, Chapter
from simulator.desktop.help.key_tables import put_keys

_ANCHORED = re.compile(r'^<a id="([\w-]+)"></a>\n## (.+)$', re.MULTILINE)
_COMMENT = re.compile(r"^<!-- .*? -->\n", re.MULTILINE)
_SHORT = re.compile(r"(?<![\w`])([А-Яа-яЁё]{1,2}) (?=\S)")
_BEFORE = re.compile(r"(?<=\S) (?=—|% |%[.,;)])")
_MARK = re.compile(r"<h2>\{#([\w-]+)\} ")
_PICTURE = re.compile(r'<p><img src="([^"]+)" alt="([^"]*)" /></p>')
_FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"<pre><code[^>]*>(.*?)\n?</code></pre>", re.DOTALL)
_LINK = re.compile(r'<a href="(?!#)([^"]*)">(.*?)</a>', re.DOTALL)
_EMPTY_HEAD = re.compile(r"<thead>\s*<tr>\s*(?:<th></th>\s*)+</tr>\s*</thead>\s*")


def to_html(chapter: Chapter, tables: str) -> str:
    """Turn a chapter into HTML: its parts have their anchors as `id`, its title has the chapter's own.

    `tables` takes the place of the keys that stand in the source. The words of a picture stand below it,
    where everybody can read them. What stands in a fence is code, on a ground of its own, sign by sign as it
    is written. Links that lead out of the guides lose their line: there is nothing here to follow them to.
    """
    source = _ANCHORED.sub(r"## {#\1} \2", put_keys(_bound(chapter.source), tables))
    made = MarkdownIt("commonmark", {"html": False}).enable("table").render(_COMMENT.sub("", source))
    made = _MARK.sub(r'<h2 id="\1">', made).replace("<h1>", f'<h1 id="{chapter.id}">', 1)
    made = _PICTURE.sub(r'<p class="picture"><img src="\1" alt="\2" /></p><p class="told">\2</p>', made)
    made = _CODE.sub(r'<table class="code" width="100%"><tr><td><pre>\1</pre></td></tr></table>', made)
    return _EMPTY_HEAD.sub("", _LINK.sub(_kept, made))


def _bound(source: str) -> str:
    """The text with its short words bound; code stays as it is."""
    return "".join(part if part.startswith("```") else bind(part) for part in _FENCED.split(source))


def _kept(link: re.Match[str]) -> str:
    """A link to a chapter as it is; of any other its words."""
    file = PurePosixPath(link[1].partition("#")[0])
    known = file.suffix == ".md" and file.stem in (*CHAPTERS, *TRAINERS_CHAPTERS)
    return link[0] if known else link[2]


def bind(text: str) -> str:
    """Keep short Russian words with the word after them, and a dash or % with what is before it."""
    return _BEFORE.sub("\u00a0", _SHORT.sub("\\1\u00a0", text))
