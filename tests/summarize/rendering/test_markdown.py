from __future__ import annotations

import pytest
from markdown_it import MarkdownIt
from support.results import checked_only, claim, ferry_result, headed_result

from summarize.records import CheckedClaim
from summarize.rendering import render
from summarize.rendering.markdown import escaped, paragraph

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(markdown: str) -> str:
    """The words that a Markdown reader shows, all blocks joined."""
    inline = [token for token in PARSER.parse(markdown) if token.type == "inline"]
    return "\n".join("".join(child.content for child in token.children or []) for token in inline)


def test_a_marked_claim_is_bold_and_cited() -> None:
    html = PARSER.render(render(ferry_result(), "markdown"))
    assert "<strong>[contradicted by 4: The line resumes on Friday]</strong>." in html
    assert "taken ashore [1,2,3]. The captain" in html


def unsupported(text: str, *claims: str) -> str:
    checked = (CheckedClaim(claim(words, summary=text), "unsupported", None, 0) for words in claims)
    return PARSER.render(render(checked_only(text, *checked), "markdown"))


@pytest.mark.parametrize("gap", ["\n", "  \n ", "\n\n"])
def test_a_claim_over_a_line_end_is_marked_once(gap: str) -> None:
    html = unsupported(f"The ferry{gap}sank. All{gap}swam.", f"The ferry{gap}sank")
    assert "<p><strong>[unsupported: The ferry sank]</strong>. All" in html
    assert html.count("<strong>[") == 1


def test_lines_stay_lines_and_paragraphs_paragraphs() -> None:
    html = unsupported("Ann came\nBob left\n \n\n- Cy\n=== \n1. Di", "Ann came", "Bob left")
    assert "<p><strong>[unsupported: Ann came]</strong><br />\n<strong>[unsupported: Bob left]</strong></p>" in html
    assert "<p>- Cy<br />\n===<br />\n1. Di</p>" in html


def test_a_headline_is_the_heading_of_the_page_when_asked_for() -> None:
    plain, headed = render(ferry_result(), "markdown"), render(headed_result(), "markdown", headline=True)
    assert headed == plain.replace("# Summary", "# Ferry runs aground off Lysholm", 1)
    assert render(headed_result(), "markdown") == render(ferry_result(), "markdown", headline=True) == plain


@pytest.mark.parametrize("headline", ["1. # *a* <b> [c](d) #", "line\n\n## line", "back\\", "-", "```"])
def test_markup_in_a_headline_is_shown_as_it_is(headline: str) -> None:
    markdown = render(headed_result(headline), "markdown", headline=True)
    assert [token.tag for token in PARSER.parse(markdown)[:3]] == ["h1", "", "h1"]
    assert shown(markdown).split("\n")[0] == " ".join(headline.split())


def test_sources_are_a_numbered_list() -> None:
    html = PARSER.render(render(ferry_result(), "markdown"))
    numbered = html[html.index("<ol>") : html.index("</ol>")]
    assert numbered.count("<li>") == 5
    assert "<li>Ferry stuck on sandbank, 2024-03-13 (daily-mirror-copy); rewrites [1] (100%" in numbered


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no item",
        "+ no item",
        "12. no item",
        "3) no item",
        "> no quote",
        "===",
        "--- ---",
        "a *b* _c_ `d` ~~e~~ **f**",
        "[text](https://example.org)",
        "![image](x.png)",
        "<script>alert(1)</script>",
        "<https://example.org>",
        "&lt;b&gt; &amp; &#35; &copy;",
        "a | b",
        "~~~",
        "```",
        "back\\slash \\*",
        "[ref]: https://example.org",
        "[^1]: note",
    ],
)
def test_markup_in_a_text_is_shown_as_it_is(text: str) -> None:
    markdown = paragraph(escaped(text))
    tokens = PARSER.parse(markdown)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for child in tokens[1].children or []} == {"text"}
    assert shown(markdown) == text


def test_bare_addresses_are_broken_up() -> None:
    assert escaped("https://example.org www.example.org me@example.org") == (
        "https\\://example.org www\\.example.org me\\@example.org"
    )


def test_an_empty_summary_says_so() -> None:
    assert "*The summary is empty.*" in render(checked_only(""), "markdown")
