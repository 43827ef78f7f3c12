"""Folders of the Document Understanding Conferences (DUC 2001 to 2007) and of TAC, as NIST distributes them.

``docs/CLUSTER/*``: newswire in SGML, ``<DOC>`` with ``<DOCNO>``, perhaps ``<HEADLINE>``, and ``<TEXT>``. ``models/*``
(or ``eval/models``), the summaries that people wrote, one a file and named after their cluster: ``D30001.M.100.T.A``
and ``D30001.M.100.T.B`` belong to ``docs/d30001t``, ``D0901-A.M.100.A.A`` to ``docs/D0901A-A``.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

from eval.data.files import located, split_of, whole
from eval.data.rows import ExampleRow, Text, from_texts
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput
from summarize.reading.detokenize import straight_quotes

MODELS = ("models", "eval/models", "summaries")
CLUSTER = re.compile(r"(d\d+)[a-z]*(-[a-z])?", re.IGNORECASE)
DOCUMENT = re.compile(r"<DOC\b.*?</DOC>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
PARAGRAPH = re.compile(r"</?P>", re.IGNORECASE)
TYPESETTING = re.compile(r"&(?:UR|LR|QC|QL|QR);")  # commands to the New York Times' printers
INDENT = 2  # spaces that begin a paragraph


def read_examples(settings: DataSettings) -> Iterator[ExampleRow]:
    """One example a folder in ``docs/``; every summary of it is a reference."""
    split_of(settings, ("all",))
    root = located(settings)
    folders = _clusters(root / "docs")
    references = _references(root, folders)
    for key, folder in folders.items():
        documents = [text for file in _files(folder) for text in _documents(file)]
        yield ExampleRow(folder.name, from_texts(folder.name, documents), tuple(references[key]), folder.name)


def body(text: str) -> str:
    """The paragraphs of a ``<TEXT>``, without mark-up and hard line breaks, blank lines between them."""
    marked = PARAGRAPH.sub("\n\n", TYPESETTING.sub("", text))
    plain = textwrap.dedent(html.unescape(TAG.sub("", marked)).replace("\t", "    ").strip("\n"))
    paragraphs = re.split(rf"\n\s*\n|\n(?= {{{INDENT}}})", plain)
    lines = (" ".join(straight_quotes(paragraph).split()) for paragraph in paragraphs)
    return "\n\n".join(line for line in lines if line)


def _clusters(docs: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in sorted(docs.glob("*")):
        if folder.is_dir() and not folder.name.startswith("."):
            key = _key(folder.name)
            if key in found:
                raise UnusableInput(f"{docs}: {found[key].name} and {folder.name} both are cluster {key}")
            found[key] = folder
    if not found:
        raise UnusableInput(f"{docs}: holds no folders with documents; one a cluster is expected")
    return found


def _references(root: Path, folders: Mapping[str, Path]) -> dict[str, list[str]]:
    models = next((root / name for name in MODELS if (root / name).is_dir()), None)
    if models is None:
        raise UnusableInput(f"{root}: has no folder {' or '.join(MODELS)} with the summaries")
    found: dict[str, list[str]] = {key: [] for key in folders}
    for file in _files(models):
        key = _key(file.name.partition(".")[0])
        if key not in found:
            raise UnusableInput(f"{file.name}: is no summary of a cluster in {root / 'docs'}")
        found[key].append(" ".join(html.unescape(TAG.sub(" ", whole(file))).split()))
    return found


def _documents(file: Path) -> Iterator[Text]:
    found = DOCUMENT.findall(whole(file))
    if not found:
        raise UnusableInput(f"{file}: holds no <DOC>")
    for number, document in enumerate(found, 1):
        name = _inside(document, "DOCNO").strip() or f"{file.name}-{number}"
        title = " ".join(TAG.sub("", html.unescape(_inside(document, "HEADLINE"))).split())
        yield Text(body(_inside(document, "TEXT")), id=name, title=title)


def _inside(document: str, tag: str) -> str:
    return "\n".join(re.findall(rf"<{tag}>(.*?)</{tag}>", document, re.DOTALL | re.IGNORECASE))


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.startswith("."))


def _key(name: str) -> str:
    match = CLUSTER.fullmatch(name)
    return (match[1] + (match[2] or "")).lower() if match else name.lower()
