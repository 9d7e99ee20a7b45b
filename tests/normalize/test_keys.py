"""Keys stay what they are, whatever else an annex gains."""

import io
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.pipeline import load_profile, read_annex
from export.tables import make_tables
from export.tables.cells import cell_text
from models.annex import Annex
from models.layout.blocks import RowSection, TableDocument
from normalize import build_annex, flatten
from normalize.keys import KeyRing, Level, fold_words
from tests.rows import SOURCE, row

Indicators = dict[str, list[int]]
"""The years of the targets of each indicator."""
Outline = dict[str, dict[str, Indicators]]
"""Sections, their objectives, the indicators of these."""


def build(outline: Outline | Sequence[tuple[str, dict[str, Indicators]]]) -> Annex:
    """The annex of an outline, or of sections of which several may have one title; every cell but the outline's own says the same."""
    sections = outline.items() if isinstance(outline, dict) else outline
    made = tuple(RowSection(title, (), tuple(map(row, _rows(objectives)))) for title, objectives in sections)
    return build_annex(TableDocument("pdf", "Piano", (), 2024, 1, made), SOURCE)


def _rows(objectives: dict[str, Indicators]) -> Iterator[tuple[str, ...]]:
    for objective, indicators in objectives.items():
        for index, (indicator, years) in enumerate(indicators.items()):
            targets = "\n".join(f"{year}: fatto" for year in years)
            yield ("" if index else objective, indicator, targets, "" if index else "Area I", "" if index else "5")


def keys_by_path(annex: Annex) -> dict[tuple[object, ...], list[str]]:
    """The keys of all parts by the words that lead to them; several where targets of an indicator share a year."""
    found: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for section in annex.sections:
        found["section", section.title].append(section.key)
        for objective in section.objectives:
            path = section.title, objective.text
            found["objective", *path].append(objective.key)
            for block in objective.blocks:
                found["block", *path].append(block.key)
                for indicator in block.indicators:
                    found["indicator", *path, indicator.text].append(indicator.key)
                    for target in indicator.targets:
                        found["target", *path, indicator.text, target.year].append(target.key)
    return dict(found)


def target_keys(annex: Annex) -> list[str]:
    return [record.key for record in flatten(annex)]


words = st.integers(0, 40).map("voce {}".format)
years = st.lists(st.sampled_from([2024, 2025, 2026]), min_size=1, max_size=3)
indicators = st.dictionaries(words, years, min_size=1, max_size=3)
objectives = st.dictionaries(words, indicators, min_size=1, max_size=3)
outlines = st.dictionaries(words, objectives, min_size=1, max_size=3)
NEW = "cosa nuova"


def inserted(parts: dict[str, Any], at: int, value: object) -> dict[str, Any]:
    """The parts with one more among them."""
    items = list(parts.items())
    return dict([*items[:at], (NEW, value), *items[at:]])


def with_section(outline: Outline, at: int) -> Outline:
    return inserted(outline, at, {NEW: {NEW: [2024]}})


def with_objective(outline: Outline, at: int) -> Outline:
    return {title: inserted(parts, at, {NEW: [2024]}) for title, parts in outline.items()}


def with_indicator(outline: Outline, at: int) -> Outline:
    return {title: {text: inserted(parts, at, [2024]) for text, parts in rest.items()} for title, rest in outline.items()}


def with_target(outline: Outline, at: int) -> Outline:
    """One more year in every indicator."""
    return {
        title: {text: {name: [*years[:at], 2031, *years[at:]] for name, years in parts.items()} for text, parts in rest.items()}
        for title, rest in outline.items()
    }


@pytest.mark.parametrize("insert", [with_section, with_objective, with_indicator, with_target])
@settings(max_examples=40)
@given(outline=outlines, at=st.integers(0, 3))
def test_one_more_part_changes_no_other_key(insert: Callable[[Outline, int], Outline], outline: Outline, at: int) -> None:
    before, after = keys_by_path(build(outline)), keys_by_path(build(insert(outline, at)))
    assert len(after) > len(before)
    assert {path: after[path] for path in before} == before


@settings(max_examples=40)
@given(outlines, st.randoms(use_true_random=False))
def test_sections_in_another_order_have_the_same_keys(outline: Outline, random: Random) -> None:
    shuffled = list(outline.items())
    random.shuffle(shuffled)
    assert keys_by_path(build(dict(shuffled))) == keys_by_path(build(outline))


same_words = st.sampled_from(["", "a", "A", "a.", "b"])
alike = st.lists(st.tuples(same_words, st.dictionaries(same_words, st.dictionaries(same_words, years, max_size=3), max_size=3)), max_size=4)


@settings(max_examples=80)
@given(alike)
def test_keys_are_unique_even_where_words_are_the_same(sections: list[tuple[str, dict[str, Indicators]]]) -> None:
    keys = [key for found in keys_by_path(build(sections)).values() for key in found]
    assert len(keys) == len(set(keys))
    assert all(re.fullmatch(r"[sobit][0-9a-f]{12}", key) for key in keys)


def test_a_further_target_of_the_same_year_leaves_those_before_it_alone() -> None:
    assert target_keys(build({"S": {"A": {"x": [2024, 2024]}}})) == target_keys(build({"S": {"A": {"x": [2024, 2024, 2024]}}}))[:2]


def test_what_one_of_two_equal_parts_gains_is_no_matter_to_the_other() -> None:
    """Equals are counted where they stand, and what stands in them goes by that count."""
    small, large = (build([("S", {"A": {"x": years, "X.": [2024]}})]) for years in ([2024], [2024, 2025, 2024]))
    assert target_keys(small)[0] == target_keys(large)[0]
    assert target_keys(small)[-1] == target_keys(large)[-1]


def test_a_section_whose_heading_comes_again_leaves_objectives_their_keys() -> None:
    """A heading printed once more in front of other objectives is not another objective."""
    late = {"B": {"x": [2024]}}
    assert target_keys(build([("S", late)])) == target_keys(build([("S", {"A": {"x": [2024]}}), ("S", late)]))[1:]


def test_one_more_weight_block_leaves_the_others_their_keys() -> None:
    def of(*cells: tuple[str, ...]) -> list[str]:
        made = RowSection("S", (), tuple(map(row, cells)))
        annex = build_annex(TableDocument("pdf", "Piano", (), 2024, 1, (made,)), SOURCE)
        return [block.key for block in annex.sections[0].objectives[0].blocks]

    first, last = ("A", "x", "2024: a", "Area I", "5"), ("", "y", "2024: b", "Area I", "3")
    assert of(first, last) == [key for at, key in enumerate(of(first, ("", "z", "2024: c", "Area I", "4"), last)) if at != 1]


def test_another_weight_or_responsible_gives_the_block_alone_another_key() -> None:
    def of(responsible: str, weight: str) -> Annex:
        made = (row(("A", "x", "2024: a", responsible, weight)),)
        return build_annex(TableDocument("pdf", "Piano", (), 2024, 1, (RowSection("S", (), made),)), SOURCE)

    first, *others = (keys_by_path(of(*cells)) for cells in (("Area I", "5"), ("Area I", "6"), ("Area II", "5")))
    for other in others:
        assert {path[0] for path in first if first[path] != other[path]} == {"block"}


def test_keys_are_the_same_on_every_machine_and_run() -> None:
    """Written down, so that another hash or another folding cannot come unseen: who keeps keys would lose them."""
    ring = KeyRing()
    made = [ring.make(Level.TARGET, "i0", "2024"), ring.make(Level.TARGET, "i0", "2024"), ring.make(Level.SECTION, "")]
    assert made == ["taeb2310df231", "t5abb14a3c4dd", "s198c1598061a"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Attività DEL Comune", "attivita' del  comune"),
        ("l'ufficio", "l’ufficio"),
        ("l'ufficio", "lʼufficio"),
        ("piano 2024-2026", "piano 2024–2026"),
        ("co-progettazione", "co- progettazione"),
        ("• efficienza", "- efficienza;"),
        ("“Nido”", '"Nido"'),
        ("1° trimestre", "1º trimestre"),
        ("efficacia", "eﬃcacia"),
        ("citta\u0300", "città"),
        ("antropiz\u00adzazione", "antropizzazione"),
        ("entro il 31/12/2024", "entro il 31.12.2024"),
        ("a\ud83db", "ab"),
    ],
)
def test_what_printing_programs_vary_is_folded_away(one: str, other: str) -> None:
    assert fold_words(one) == fold_words(other)


@pytest.mark.parametrize(
    ("one", "other"), [("1.1 posti", "11 posti"), ("Area I", "Area II"), ("posti 2,5", "posti 25"), ("città", "cittadini"), ("x", "")]
)
def test_what_a_reader_tells_apart_stays_apart(one: str, other: str) -> None:
    assert fold_words(one) != fold_words(other)


def test_the_real_annex_has_the_same_keys_in_print_and_as_a_page(shared: Path) -> None:
    """Where the two are read the same; ids and keys are not compared by `compare_records.py`."""
    printed, page = (
        read_annex(path.read_bytes(), path.name, load_profile(), None, lambda page, pages: None)[1]
        for path in (shared / "annexes" / "allegato-h-2023.pdf", shared / "annexes" / "allegato-h-2023.html")
    )
    assert [record.key for record in printed] == [record.key for record in page]


def test_a_table_program_that_guesses_types_leaves_keys_as_they_are() -> None:
    annex = build({"S": {"A": {f"voce {number}": [2024] for number in range(300)}}})
    targets = make_tables(annex, flatten(annex)).targets.dicts()
    cells = pd.DataFrame([{name: cell_text(value) for name, value in row.items()} for row in targets]).to_csv(index=False)
    assert pd.read_csv(io.StringIO(cells))["key"].tolist() == target_keys(annex)
