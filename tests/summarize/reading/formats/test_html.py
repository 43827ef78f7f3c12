"""Pages: the article, its metadata, and pages that are none."""

import datetime as dt

import pytest

from summarize.errors import UnusableInput
from summarize.reading.formats.html import read_html

PAGE = """<!DOCTYPE html><html><head><title>Bridge falls - Example</title>
<meta property="og:site_name" content="Example"><meta property="article:published_time" content="2023-06-04T20:17:00Z">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Bridge falls</h1>
<figure><img src="b.jpg" alt="A bridge"><figcaption>A bridge in May. Jane Roe/Example</figcaption></figure>
<p>The bridge fell on <b>Sunday</b>.<br>Nobody was hurt &amp; all fled.</p><h2>What next</h2><script>alert(1)</script>
<p>It will be rebuilt, the mayor said.</p><ul><li>First one half.</li><li>Then the other.</li></ul></article>
<footer>All rights reserved.</footer></body></html>"""


def test_the_article_of_a_page() -> None:
    (document,) = read_html(PAGE.encode()).documents
    assert document.text.split("\n\n") == [
        "Bridge falls",
        "The bridge fell on Sunday.",
        "Nobody was hurt & all fled.",
        "What next",
        "It will be rebuilt, the mayor said.",
        "First one half.",
        "Then the other.",
    ]
    assert (document.title, document.publisher, document.date) == ("Bridge falls", "Example", dt.date(2023, 6, 4))


def test_a_post_that_a_page_shows_is_not_its_own_text() -> None:
    post = '<blockquote class="twitter-tweet"><p>Avoid the bridge.</p>&mdash; Ann (@lind) May 1, 2023</blockquote>'
    quote = "<blockquote><p>We regret that it fell.</p></blockquote>"
    (document,) = read_html(PAGE.replace("<h2>", post + quote + "<h2>").encode()).documents
    assert document.text.split("\n\n")[2:5] == ["Nobody was hurt & all fled.", "We regret that it fell.", "What next"]


@pytest.mark.parametrize(
    ("label", "encoding", "words"),
    [
        ("windows-1252", "cp1252", "“The café fell on Sunday.”"),
        ("ISO-8859-1", "cp1252", "“The café fell on Sunday.”"),
        ("koi8-r", "koi8-r", "Мост упал в воскресенье."),
    ],
)
def test_a_declared_encoding_is_believed(label: str, encoding: str, words: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body><p>{words}</p></body></html>'
    extracted = read_html(page.encode(encoding))
    assert (extracted.documents[0].text, extracted.notices) == (words, ())


@pytest.mark.parametrize("label", ["utf-8", "no-such-thing", "rot13", "utf-7", "punycode"])
def test_an_encoding_that_cannot_be_is_guessed_and_said(label: str) -> None:
    page = f'<meta charset="{label}"><p>“The café’s owner came,” he said – for £5.</p>'
    extracted = read_html(page.encode("cp1252"))
    assert extracted.documents[0].text == "“The café’s owner came,” he said – for £5."
    assert [notice.code for notice in extracted.notices] == ["guessed-encoding"]


@pytest.mark.parametrize("reference", ["&#27;", "&#x1B;", "&#8", "&#x0b;", "&#xD800;", "&#0;", "&#1114112;"])
def test_a_reference_to_a_control_character_costs_no_page(reference: str) -> None:
    page = PAGE.replace("Nobody", f"{reference}Nobody{reference} &#233;")
    (document,) = read_html(page.encode()).documents
    assert "Nobody" in document.text
    assert "é" in document.text


def test_entities_do_not_grow() -> None:
    layers = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    bomb = f'<!DOCTYPE html [<!ENTITY l0 "boom">{layers}]><html><body><p>The bridge fell. &l9;</p></body></html>'
    assert len(read_html(bomb.encode()).documents[0].text) < len(bomb)


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<html></html>", "no article"),
        ("<html><body><script>alert('The bridge fell on Sunday.')</script></body></html>", "no article"),
        ("<div>" * 5_000 + "The bridge fell on Sunday." + "</div>" * 5_000, "no article"),
        ("<html><body>" + "<p>It fell.</p>" * 20_001 + "</body></html>", "more than 20,000 HTML elements"),
    ],
)
def test_a_page_without_an_article_is_an_error(page: str, message: str) -> None:
    with pytest.raises(UnusableInput, match=message):
        read_html(page.encode())
