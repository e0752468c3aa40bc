from simulator.desktop.text.markup import to_html, to_plain


def test_an_empty_line_begins_a_paragraph_and_a_single_break_does_not() -> None:
    assert to_html("One\ntwo.\n\nThree.") == "<p>One two.</p><p>Three.</p>"


def test_stars_around_words_emphasise_them_and_a_lone_star_stays() -> None:
    assert to_html("at *17.50* a kilo") == "<p>at <b>17.50</b> a kilo</p>"
    assert to_html("4 * 5 and 6 * 7") == "<p>4 * 5 and 6 * 7</p>"


def test_dashes_and_numbers_make_lists() -> None:
    assert to_html("Bring:\n- price\n- date") == "<p>Bring:</p><ul><li>price</li><li>date</li></ul>"
    assert to_html("1. ask\n2) listen") == "<ol><li>ask</li><li>listen</li></ol>"


def test_what_looks_like_html_is_shown_and_not_obeyed() -> None:
    assert to_html("<img src=x> & <b>you</b>") == "<p>&lt;img src=x&gt; &amp; &lt;b&gt;you&lt;/b&gt;</p>"


def test_the_plain_words_have_no_marks() -> None:
    assert to_plain("at *17.50* a kilo\n") == "at 17.50 a kilo"
