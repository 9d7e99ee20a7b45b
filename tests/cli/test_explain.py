"""How `allegato-h explain` tells what a phrase says."""

import io
import json
from decimal import Decimal

from cli.explain import explain
from language import ENGLISH, LANGUAGES, Language


def told(*texts: str, year: int | None = 2023, as_json: bool = False, language: Language = ENGLISH) -> list[str]:
    """The lines that are printed."""
    out = io.StringIO()
    explain(texts, year, as_json, out, language)
    return out.getvalue().splitlines()


def test_each_phrase_is_one_json_object_on_a_line() -> None:
    """With exactly the keys that programs build on."""
    lines = told("entro il 31/12 almeno 3 incontri", "2/3", as_json=True)
    first, second = map(json.loads, lines)
    assert first == {
        "text": "entro il 31/12 almeno 3 incontri",
        "dates": [
            {
                "text": "entro il 31/12",
                "start": "2023-12-31",
                "end": "2023-12-31",
                "grain": "day",
                "role": "by",
                "inferred": ["year"],
                "recurrence": None,
                "relative": None,
            }
        ],
        "deadline": "2023-12-31",
        "deadline_reasons": [{"words": "entro il 31/12", "rule": "the last day that 'entro', or a word like it, leaves"}],
        "quantities": [{"text": "almeno 3 incontri", "comparator": ">=", "value": 3, "unit": "incontri"}],
        "findings": [],
    }
    assert [set(finding) for finding in second["findings"]] == [{"code", "raw", "message"}]


def test_a_range_is_told_as_its_two_bounds() -> None:
    """An object has room for one comparator and one value."""
    (line,) = told("da 5 a 10", as_json=True)
    assert [(each["comparator"], each["value"]) for each in json.loads(line)["quantities"]] == [(">=", 5), ("<=", 10)]


def test_recurrences_and_terms_are_typed_values() -> None:
    """A duration, and an amount with its unit and event."""
    lines = told("monitoraggio trimestrale", "entro 30 giorni dalla pubblicazione", as_json=True)
    recurrence, term = (json.loads(line)["dates"][0] for line in lines)
    assert recurrence["recurrence"] == "P3M"
    assert term["relative"] == {"amount": 30, "unit": "day", "anchor": "pubblicazione"}


def test_numbers_are_numbers() -> None:
    """Whole ones without a point."""
    values = [json.loads(line)["quantities"][0]["value"] for line in told("100%", "2,5", "1.234,50 €", as_json=True)]
    assert list(map(repr, values)) == ["100", "2.5", "1234.5"]


def test_a_number_keeps_more_digits_than_a_binary_fraction_has() -> None:
    """A program that reads decimals gets every one of them."""
    (line,) = told("12345678901234567890,123 €", as_json=True)
    assert json.loads(line, parse_float=Decimal)["quantities"][0]["value"] == Decimal("12345678901234567890.123")


def test_people_read_a_few_lines() -> None:
    """The phrase, its deadline, and one line for each thing that it says."""
    assert told("Almeno 2 corsi entro il 30/11") == [
        "Almeno 2 corsi entro il 30/11",
        "  deadline   2023-11-30",
        "  because    the last day that 'entro', or a word like it, leaves   (entro il 30/11)",
        "  by         2023-11-30, year inferred   (entro il 30/11)",
        "  quantity   >= 2 corsi   (Almeno 2 corsi)",
    ]


def test_people_are_told_why_a_date_sets_no_deadline() -> None:
    """One line for each date that is named."""
    assert told("a partire dal 1/3, di cui alla DGC n. 32 in data 24/02/2023")[1:4] == [
        "  deadline   none",
        "  because    'a partire da', or a word like it, says when something begins   (a partire dal 1/3)",
        "  because    the date of an act, a law or a contract   (24/02/2023)",
    ]


def test_people_are_told_what_to_look_at() -> None:
    """In the words of the catalogue, with the code."""
    assert told("entro il 31/06/2024")[-1] == "  look at    '31/06/2024' is a day that does not exist   [date-impossible]"


def test_people_read_recurrences_terms_and_changes_in_words() -> None:
    """As in "every 3 months"."""
    lines = told("ogni 3 mesi", "presidio costante", "entro 5 giorni dalla richiesta", "riduzione del 5% rispetto al 2022", "da 2 a 4")
    assert "  within     every 3 months   (ogni 3 mesi)" in lines
    assert "  within     continuous   (costante)" in lines
    assert "  by         5 days from richiesta   (entro 5 giorni dalla richiesta)" in lines
    assert "  quantity   5 % (decrease) of 2022   (5%)" in lines
    assert "  quantity   2 to 4   (da 2 a 4)" in lines


def test_a_date_without_any_year_says_so() -> None:
    """Nothing is taken from today."""
    assert "  by         no year is known   (entro il 15/5)" in told("entro il 15/5", year=None)


def test_people_are_told_in_their_language() -> None:
    """Every word but those of the phrase, codes and signs."""
    assert told("Almeno 2 corsi entro 5 giorni dalla richiesta, e comunque entro il 31/6", language=LANGUAGES["it"])[1:] == [
        "  scadenza   nessuna",
        "  perché     dipende da un evento di cui non è indicato il giorno   (entro 5 giorni dalla richiesta)",
        "  entro      5 giorni da: richiesta   (entro 5 giorni dalla richiesta)",
        "  quantità   >= 2 corsi   (Almeno 2 corsi)",
        "  guardare   «31/6» è un giorno che non esiste   [date-impossible]",
    ]
    assert json.loads(told("entro il 30/11", as_json=True, language=LANGUAGES["it"])[0])["deadline_reasons"] == [
        {"words": "entro il 30/11", "rule": "l'ultimo giorno utile secondo «entro» o una parola simile"}
    ]
