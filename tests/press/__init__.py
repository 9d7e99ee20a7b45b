"""The press: what prints the sample annexes, from sources of towns that do not exist, in every form and in many ways.

annexes/      what is printed: a source, its true records, its tables and pages, what it can be changed into
printers/     the forms of samples/, a module a format, and the programs of others that print them
samples       `python -m tests.press.samples`: samples/ made anew
renderings/   `python -m tests.press.renderings`: tests/renderings/ made anew; typesetting/ sets them, and one module is one family
              of what is hard in rules/, tables/, pages/ or letters/
"""
