"""From generated text to whole sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.writers import prose


@pytest.mark.parametrize(
    ("generated", "cleaned"),
    [
        (" The ferry sank . No one died .", "The ferry sank. No one died."),
        ("The ferry sank.<n>No one died.", "The ferry sank. No one died."),
        ("– The ferry sank.", "The ferry sank."),
        ("It cost 4 , 000 .", "It cost 4, 000."),
        ("Page 3 .5 stays", "Page 3 .5 stays"),
        ("A\n\n b\t c\x00", "A b c"),
        ("  ", ""),
    ],
)
def test_traces_of_the_model_are_cleaned_away(generated, cleaned):
    assert prose.clean(generated) == cleaned


def test_markers_are_taken_out():
    assert prose.clean("One.<doc-sep>Two.", ["<doc-sep>"]) == "One. Two."


@pytest.mark.parametrize(
    ("text", "max_words", "kept", "code"),
    [
        ("One two three. Four five.", 5, "One two three. Four five.", None),
        ("One two three. Four five.", 4, "One two three.", "summary-trimmed"),
        ("One two three. Four fi", 50, "One two three.", "summary-trimmed"),
        ("One two three", 50, "One two three", "unfinished-sentence"),
        ("One two three four. Five.", 2, "One two three four.", "summary-too-long"),
        ("One, R-N.C., two. Four five.", 4, "One, R-N.C., two.", "summary-trimmed"),
        ("“One two,” he said. “Three!”", 50, "“One two,” he said. “Three!”", None),
    ],
)
def test_a_summary_ends_with_a_whole_sentence_within_its_words(text, max_words, kept, code):
    trimmed, notices = prose.trim(text, max_words)
    assert trimmed == kept
    assert [notice.code for notice in notices] == ([code] if code else [])


@given(
    st.lists(st.sampled_from(["One two.", "Three four five!", "Six?", "Seven eight nine ten."]), min_size=1),
    st.integers(4, 30),
)
def test_trimming_never_exceeds_the_words_nor_cuts_a_sentence(sentences, max_words):
    trimmed, _ = prose.trim(" ".join(sentences), max_words)
    assert len(trimmed.split()) <= max_words
    assert " ".join(sentences).startswith(trimmed)
    assert trimmed[-1] in ".!?"


def test_fusing_keeps_one_sentence_of_each_text_and_says_what_it_left():
    text, notices = prose.join_fused(["One two. More.", "Three four", "Five!"])
    assert text == "One two. Three four. Five!"
    assert [(notice.code, notice.message.split()[0]) for notice in notices] == [
        ("unfinished-sentence", "1"),
        ("fusion-trimmed", "the"),
    ]
