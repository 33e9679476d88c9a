#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A counsellor's flow in the real program, from outside: through the accessibility tree.

    outside_window.py PROGRAM

Every field and button is found by its Dutch label, as somebody with a screen reader finds it. Needs
Xvfb, dbus-daemon, at-spi2-core and pyatspi. The register is read back without the window at the end.
"""
import datetime
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from screenreader import Reader, click  # noqa: E402
from stage import Stage  # noqa: E402

GIVE_UP_SECONDS = 150  # before ctest would, so that everything is still put away

CHEQUE, CLIENT = "00007788152", "60004436"
OTHER_CHEQUE, OTHER_CLIENT = "00009414774", "65644490"
QUESTION = "Welke job past bij mij?"
CLOSES = ("Opgelet! De cheque zal automatisch worden afgesloten bij het registreren van dit gesprek."
          " Hierdoor zal 2 uur niet meer opgenomen kunnen worden."
          " Bent u zeker dat u dit gesprek wil opslaan?")


def day(days_ago):
    return datetime.date.today() - datetime.timedelta(days=days_ago)


def on_screen(date):
    return date.strftime("%d/%m/%Y")


INTAKE_DAY, SYNTHESIS_DAY = day(10), day(3)


# --- without the window ---------------------------------------------------------------------------

class Register:
    def __init__(self, program, path):
        self.command = [program, "--register", path]

    def run(self, *arguments, given=""):
        ended = subprocess.run([*self.command, *arguments], input=given, capture_output=True,
                               encoding="utf-8", check=False, timeout=60)
        check(ended.returncode == 0, f"{arguments}: {ended.stdout}{ended.stderr}")
        return ended.stdout

    def prepare(self):
        """Two orders, of which one is registered."""
        self.run("--centre", "De Brug", "--user", "Janssens Thomas", "init")
        order = {"use": "addOrder", "requestedOn": day(40).isoformat(), "hours": 4}
        intake = {"date": day(20).isoformat(), "counsellor": "Claes Ann", "form": "individual",
                  "minutes": 60}
        lines = [
            order | {"chequeNumber": CHEQUE, "clientNumber": CLIENT, "familyName": "Peeters",
                     "givenName": "An"},
            order | {"chequeNumber": OTHER_CHEQUE, "clientNumber": OTHER_CLIENT,
                     "familyName": "Müller", "givenName": "Dirk"},
            {"use": "registerCheque", "chequeNumber": OTHER_CHEQUE, "clientNumber": OTHER_CLIENT,
             "themes": ["meaning"], "question": "Wat nu?", "intake": intake}]
        self.run("apply", "-", given="\n".join(map(json.dumps, lines)))

    def show(self):
        return json.loads(self.run("--json", "show", CHEQUE))


def check(right, otherwise):
    if not right:
        raise AssertionError(otherwise)


def equal(found, wanted, what):
    check(found == wanted, f"{what}: {found!r} instead of {wanted!r}")


# --- through the window ---------------------------------------------------------------------------

def look_up_the_cheque(wizard):
    wizard.says("Stap 1 van 3")
    wizard.part("push button", "Annuleer")
    wizard.fill("Chequenummer", "7788152")
    wizard.fill("Klantnummer", OTHER_CLIENT)
    wizard.press("Volgende")
    refused = f"Geen cheque gevonden voor klantnummer {OTHER_CLIENT} en chequenummer {CHEQUE}"
    wizard.says(refused)
    wizard.is_told_at("Chequenummer", refused)
    wizard.fill("Klantnummer", CLIENT)
    wizard.press("Volgende")


def note_the_question(wizard):
    wizard.says("Stap 2 van 3")
    wizard.says("Peeters An")
    wizard.press("Vorige")
    wizard.says("Stap 1 van 3")
    equal(wizard.text("Klantnummer"), CLIENT, "the client number after Vorige")
    wizard.press("Volgende")
    wizard.says("Stap 2 van 3")
    wizard.press("Volgende")
    wizard.says("Duid minstens één thema aan.")
    wizard.tick("check box", "Werkbaar werk", "Reden loopbaanbegeleiding")
    wizard.tick("check box", "Jobdoelwit", "Reden loopbaanbegeleiding")
    wizard.fill("Beginvraag", QUESTION)
    wizard.press("Volgende")


def fill_in_a_conversation(window, date, form):
    window.fill("Datum", on_screen(date))
    window.fill("Naam begeleider", "Janssens Thomas")
    window.tick("radio button", form, "Vorm gesprek")
    window.tick("radio button", "1 uur", "Duur van het gesprek")


def register_the_cheque(reader, main):
    main.press("Registreer cheque")
    wizard = reader.window("Registreer cheque")
    look_up_the_cheque(wizard)
    note_the_question(wizard)
    wizard.says("Stap 3 van 3")
    wizard.press("Opslaan")
    missing = "Vul de datum van het gesprek in."
    wizard.says(missing)
    wizard.is_told_at("Datum", missing)
    fill_in_a_conversation(wizard, INTAKE_DAY, "E-coaching")
    wizard.says(weekday(INTAKE_DAY))
    wizard.press("Opslaan")
    wizard.is_gone()


def weekday(date):
    return ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
            "zondag")[date.weekday()]


def close_the_cheque(reader, main):
    main.press("Registreer gesprek")
    dialog = reader.window("Registreer gesprek")
    dialog.says("Peeters An")
    fill_in_a_conversation(dialog, SYNTHESIS_DAY, "Individueel gesprek")
    dialog.tick("radio button", "Synthese gesprek", "Type gesprek")
    for answer in ("Annuleer", "Opslaan"):
        dialog.press("Opslaan")
        question = reader.window("Opgepast!")
        question.says(CLOSES)
        check(question.is_default("Annuleer"), "Annuleer is not the default")
        question.press(answer)
        question.is_gone()
    dialog.is_gone()
    main.says("Status: Cheque afgesloten")
    main.part("push button", "Registreer gesprek")  # aftercare is still possible


def read_the_overviews(reader, main):
    main.press("Terug naar Overzicht begeleidingen")
    main.part("push button", "Download")
    main.choose("Status", "Cheque afgesloten")
    (line,) = main.lines("Overzicht begeleidingen", "Chequenummer", [CHEQUE])
    equal(line["Resterend"], "2 uur", "what is left")
    main.press("Financieel overzicht")
    main.lines("Financieel overzicht", "Chequenummer", [CHEQUE, CHEQUE, OTHER_CHEQUE])
    main.part("push button", "Download")
    main.fill("Trefwoord", "peeters synthese")
    main.press("Zoek")
    (line,) = main.lines("Financieel overzicht", "Chequenummer", [CHEQUE])
    equal([line[name] for name in ("Datum gesprek", "Klant", "Type gesprek", "Bedrag")],
          [on_screen(SYNTHESIS_DAY), "Peeters An", "Synthese gesprek", "181,50 euro"],
          "the line of the synthesis")
    main.press("Overzicht begeleidingen")
    main.lines("Overzicht begeleidingen", "Chequenummer", [CHEQUE])


def use_the_window(reader):
    main = reader.window("Loopbaancheques")
    main.part("push button", "Financieel overzicht")
    main.part("push button", "Overzicht begeleidingen")
    register_the_cheque(reader, main)
    lines = main.lines("Overzicht begeleidingen", "Chequenummer", [CHEQUE, OTHER_CHEQUE])
    row = next(line for line in lines if line["Chequenummer"] == CHEQUE)
    equal([row[name] for name in ("Klantnummer", "Klant", "Begeleider", "Status", "Resterend")],
          [CLIENT, "Peeters An", "Janssens Thomas", "Cheque in gebruik", "3 uur"], "the new row")
    click(main.part("table cell", CHEQUE))
    main.says("Detail bestelling en begeleiding")
    equal(main.text("Meer info"), QUESTION, "the question in the dossier")
    close_the_cheque(reader, main)
    read_the_overviews(reader, main)


# --- all of it ------------------------------------------------------------------------------------

def check_the_register(shown):
    equal((shown["status"], shown["remainingMinutes"]), ("closed", 120), "the cheque")
    (guidance,) = shown["guidances"]
    (question,) = guidance["questions"]
    equal((sorted(question["themes"]), question["text"]), (["jobTarget", "workableWork"], QUESTION),
          "the question")
    names = ("type", "date", "counsellor", "form", "minutes", "deleted")
    equal([tuple(c[name] for name in names) for c in guidance["conversations"]],
          [("intake", INTAKE_DAY.isoformat(), "Janssens Thomas", "eCoaching", 60, False),
           ("synthesis", SYNTHESIS_DAY.isoformat(), "Janssens Thomas", "individual", 60, False)],
          "the conversations")
    equal([payout["cents"] for payout in guidance["payouts"]], [18150, 18150], "the payouts")


def watch(stage, program):
    register = Register(program, str(stage.folder / "register.sqlite"))
    register.prepare()
    window = stage.start(*register.command)
    reader = None
    try:
        reader = Reader(window)
        use_the_window(reader)
        reader.quit("Afsluiten")
        equal(window.wait(timeout=20), 0, "the exit code")
        equal(re.findall("^Q.*", stage.said(program), re.MULTILINE), [], "Qt's warnings")
    except BaseException:
        stage.keep_picture("outside_window.xwd")
        print(f"The tree:\n{reader.tree() if reader and window.poll() is None else 'gone'}\n"
              f"The screen: outside_window.xwd\nThe program: {stage.said(program)}")
        raise
    check_the_register(register.show())


def give_up(*_):
    raise TimeoutError("this takes too long")


if __name__ == "__main__":
    signal.signal(signal.SIGALRM, give_up)
    signal.signal(signal.SIGTERM, give_up)
    signal.alarm(GIVE_UP_SECONDS)
    with Stage() as built:
        watch(built, sys.argv[1])
