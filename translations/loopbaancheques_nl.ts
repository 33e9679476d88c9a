<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loopbaancheques</source>
        <translation>Over Loopbaancheques</translation>
    </message>
    <message>
        <source>Version %1, made with Qt %2</source>
        <translation>Versie %1, gemaakt met Qt %2</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later (GPL-3.0-or-later).</source>
        <translation>Vrije software: je mag ze gebruiken, bestuderen, delen en aanpassen volgens de GNU General Public License, versie 3 of later (GPL-3.0-or-later).</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>ApplyCommand</name>
    <message>
        <source>This line is too long.</source>
        <translation>Deze regel is te lang.</translation>
    </message>
</context>
<context>
    <name>ApplyLine</name>
    <message>
        <source>The field “%1” holds a value that does not exist.</source>
        <translation>Het veld ‘%1’ bevat een waarde die niet bestaat.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Deze regel is geen JSON-object.</translation>
    </message>
    <message>
        <source>The use case in the field “use” does not exist.</source>
        <translation>De opdracht in het veld ‘use’ bestaat niet.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>The backup holds what the register holds.</source>
        <translation>De back-up bevat hetzelfde als het register.</translation>
    </message>
    <message>
        <source>The register went on since the backup.</source>
        <translation>In het register is na de back-up verder gewerkt.</translation>
    </message>
    <message>
        <source>The backup is from a later time than the register.</source>
        <translation>De back-up is van later dan het register.</translation>
    </message>
    <message>
        <source>Register and backup each went on from a common past.</source>
        <translation>In het register en in de back-up is elk apart verder gewerkt, vanaf hetzelfde verleden.</translation>
    </message>
    <message>
        <source>The backup is of another register.</source>
        <translation>De back-up is van een ander register.</translation>
    </message>
    <message>
        <source>The register cannot be read: what differs is not known.</source>
        <translation>Het register kan niet gelezen worden: wat verschilt, is niet bekend.</translation>
    </message>
    <message>
        <source>There is no register yet.</source>
        <translation>Er is nog geen register.</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>gaat verloren</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>gaat terug</translation>
    </message>
    <message>
        <source>goes forward</source>
        <translation>gaat vooruit</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>wordt vervangen</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>komt terug</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that only the register has</source>
        <translation>
            <numerusform>%n bestelling die enkel in het register staat</numerusform>
            <numerusform>%n bestellingen die enkel in het register staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that only the backup has</source>
        <translation>
            <numerusform>%n bestelling die enkel in de back-up staat</numerusform>
            <numerusform>%n bestellingen die enkel in de back-up staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) marked or taken back in the register only</source>
        <translation>
            <numerusform>%n uitbetaling die enkel in het register gemarkeerd of ongedaan gemaakt is</numerusform>
            <numerusform>%n uitbetalingen die enkel in het register gemarkeerd of ongedaan gemaakt zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) marked or taken back in the backup only</source>
        <translation>
            <numerusform>%n uitbetaling die enkel in de back-up gemarkeerd of ongedaan gemaakt is</numerusform>
            <numerusform>%n uitbetalingen die enkel in de back-up gemarkeerd of ongedaan gemaakt zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a backup and read it back: %1</source>
        <translation>Back-up gemaakt en nagelezen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the last one sealed with %1</source>
        <translation>
            <numerusform>%n gebeurtenis, verzegeld met %1</numerusform>
            <numerusform>%n gebeurtenissen, de laatste verzegeld met %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored the register: %1</source>
        <translation>Register teruggezet: %1</translation>
    </message>
    <message>
        <source>What was there is kept: %1</source>
        <translation>Wat er stond, is bewaard: %1</translation>
    </message>
</context>
<context>
    <name>BackupForm</name>
    <message>
        <source>Second folder for backups</source>
        <translation>Tweede map voor back-ups</translation>
    </message>
    <message>
        <source>The folder “%1” is not there now: no backup goes to it until it is. Connect its disk, or choose another folder.</source>
        <translation>De map ‘%1’ is er nu niet: zolang komt er geen back-up in. Sluit de schijf aan, of kies een andere map.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another one.</source>
        <translation>De map ‘%1’ bestaat niet. Kies een andere.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another one.</source>
        <translation>In de map ‘%1’ mag je niet schrijven. Kies een andere.</translation>
    </message>
    <message>
        <source>If the register is damaged or lost, all that was registered since the last backup is lost with it.</source>
        <translation>Raakt het register beschadigd of verloren, dan ben je alles kwijt wat sinds de laatste back-up geregistreerd is.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Make a &amp;backup whenever the register is opened</source>
        <translation>Maak een &amp;back-up telkens als het register geopend wordt</translation>
    </message>
    <message>
        <source>Second &amp;folder</source>
        <translation>Tweede &amp;map</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;s…</translation>
    </message>
    <message>
        <source>Choose the second folder for backups…</source>
        <translation>Kies de tweede map voor back-ups…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Wis</translation>
    </message>
    <message>
        <source>No second folder for backups</source>
        <translation>Geen tweede map voor back-ups</translation>
    </message>
    <message>
        <source>Each backup is copied there as well. Choose a folder on another disk or stick: it is still there when this computer is not.</source>
        <translation>Elke back-up komt ook hier. Kies een map op een andere schijf of een stick: die is er nog als deze computer er niet meer is.</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Beside the re&amp;gister:</source>
        <translation>&amp;Naast het register:</translation>
    </message>
    <message>
        <source>Folder of the backups beside the register</source>
        <translation>Map van de back-ups naast het register</translation>
    </message>
    <message>
        <source>&amp;Second folder:</source>
        <translation>Twee&amp;de map:</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Tweede map voor back-ups</translation>
    </message>
    <message>
        <source>No backups are made by themselves. In File › Settings… you can turn them on.</source>
        <translation>Er worden niet vanzelf back-ups gemaakt. Via Bestand › Instellingen… zet je dat aan.</translation>
    </message>
</context>
<context>
    <name>BackupSentences</name>
    <message>
        <source>Nothing has changed since the last backup, which was verified again and is good: “%1”.</source>
        <translation>Er is niets gewijzigd sinds de laatste back-up. Die is opnieuw nagekeken en is goed: ‘%1’.</translation>
    </message>
    <message>
        <source>The backup is made and verified: “%1”.</source>
        <translation>De back-up is gemaakt en nagekeken: ‘%1’.</translation>
    </message>
    <message>
        <source>Ordinary backup</source>
        <translation>Gewone back-up</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Vóór een update van het programma</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Vóór het terugzetten van een andere back-up</translation>
    </message>
    <message>
        <source>The second folder has it too: “%1”.</source>
        <translation>Hij staat ook in de tweede map: ‘%1’.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>De back-up is teruggezet.</translation>
    </message>
    <message>
        <source>The backup is restored. The register that was there before is kept as “%1”.</source>
        <translation>De back-up is teruggezet. Het register dat er voordien stond, is bewaard als ‘%1’.</translation>
    </message>
    <message>
        <source>There is no good backup of this register yet. With File › Backups… you make one.</source>
        <translation>Er is nog geen goede back-up van dit register. Via Bestand › Back-ups… maak je er een.</translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is of %1, %n day(s) ago. With File › Backups… you make a new one.</source>
        <translation>
            <numerusform>De laatste goede back-up is van %1, %n dag geleden. Via Bestand › Back-ups… maak je een nieuwe.</numerusform>
            <numerusform>De laatste goede back-up is van %1, %n dagen geleden. Via Bestand › Back-ups… maak je een nieuwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made in the second folder: “%1”. Connect its disk, make room on it, or choose another folder: File › Settings…</source>
        <translation>In de tweede map kon geen back-up gemaakt worden: ‘%1’. Sluit de schijf aan, maak er plaats op of kies een andere map: Bestand › Instellingen…</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>The backup is being made and verified. Nothing can be registered until it is done.</source>
        <translation>De back-up wordt gemaakt en nagekeken. Tot dat klaar is, kun je niets registreren.</translation>
    </message>
    <message>
        <source>No backup can be made here now. %1</source>
        <translation>Hier kan nu geen back-up gemaakt worden. %1</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Back-ups worden gezocht…</translation>
    </message>
    <message>
        <source>No backup of this register was found. Choose a file if you have one in another place.</source>
        <translation>Er is geen back-up van dit register gevonden. Heb je er een op een andere plaats, kies dan dat bestand.</translation>
    </message>
    <message>
        <source>There is no backup of this register yet.</source>
        <translation>Er is nog geen back-up van dit register.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een back-up</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een back-up</translation>
    </message>
    <message>
        <source>Registers (*.sqlite);;All files (*)</source>
        <translation>Registers (*.sqlite);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>&amp;Make a backup</source>
        <translation>Back-up &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Map &amp;openen</translation>
    </message>
    <message>
        <source>Shows the folder of the chosen backup</source>
        <translation>Toont de map van de gekozen back-up</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Backups of this register</source>
        <translation>Back-ups van dit register</translation>
    </message>
    <message>
        <source>&amp;Restore backup…</source>
        <translation>Back-up &amp;terugzetten…</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Ander &amp;bestand…</translation>
    </message>
    <message>
        <source>Restore a backup from another file…</source>
        <translation>Back-up uit een ander bestand terugzetten…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>The register could not be opened. Choose the backup with which you want to go on.</source>
        <translation>Het register kon niet geopend worden. Kies de back-up waarmee je verder wilt.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>All that is stored is being looked at. Nothing can be registered until it is done.</source>
        <translation>Alles wat bewaard is, wordt nagekeken. Tot dat klaar is, kun je niets registreren.</translation>
    </message>
    <message>
        <source>The check was stopped before it had seen everything.</source>
        <translation>De controle is gestopt voor alles nagekeken was.</translation>
    </message>
    <message>
        <source>Check of the register on %1</source>
        <translation>Controle van het register op %1</translation>
    </message>
    <message>
        <source>Last event: %1, %2</source>
        <translation>Laatste gebeurtenis: %1, %2</translation>
    </message>
    <message>
        <source>Check register</source>
        <translation>Controleer register</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Results of the check</source>
        <translation>Resultaten van de controle</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Back-&amp;ups…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>Copy the results as text</source>
        <translation>Kopieer de resultaten als tekst</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n gebeurtenis</numerusform>
            <numerusform>%n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n lijn</numerusform>
            <numerusform>%n lijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance(s)</source>
        <translation>
            <numerusform>%n begeleiding</numerusform>
            <numerusform>%n begeleidingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s)</source>
        <translation>
            <numerusform>%n cheque</numerusform>
            <numerusform>%n cheques</numerusform>
        </translation>
    </message>
    <message>
        <source>the file as a whole</source>
        <translation>het bestand als geheel</translation>
    </message>
    <message>
        <source>the tables as a whole</source>
        <translation>de tabellen als geheel</translation>
    </message>
    <message>
        <source>the tariffs</source>
        <translation>de tarieven</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>gebeurtenis %1</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>gesprek %1</translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>begeleiding %1</translation>
    </message>
    <message>
        <source>career question %1</source>
        <translation>loopbaanvraag %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>bestelling %1</translation>
    </message>
    <message>
        <source>ledger line %1</source>
        <translation>lijn %1 van het financieel overzicht</translation>
    </message>
    <message>
        <source>payment %1</source>
        <translation>betaling %1</translation>
    </message>
    <message>
        <source>Another program changed the tables or the tariffs. Restore the last good backup.</source>
        <translation>Een ander programma heeft de tabellen of de tarieven aangepast. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the last good backup.</source>
        <translation>Het bestand is beschadigd. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>Something that is referred to is not there. Restore the last good backup.</source>
        <translation>Iets waarnaar verwezen wordt, is er niet. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>The history was changed or cut off. Restore the last good backup.</source>
        <translation>De geschiedenis is aangepast of afgebroken. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>What is stored is not what was registered. Restore the last good backup.</source>
        <translation>Wat opgeslagen is, is niet wat er geregistreerd werd. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>The payouts do not agree with the conversations. Restore the last good backup, and do not pay before you have.</source>
        <translation>De uitbetalingen kloppen niet met de gesprekken. Zet de laatste goede back-up terug, en betaal niets voor je dat gedaan hebt.</translation>
    </message>
    <message>
        <source>More was used than the cheque is good for. Restore the last good backup.</source>
        <translation>Er is meer opgenomen dan de cheque waard is. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>The overview does not agree with the conversations. Restore the last good backup.</source>
        <translation>Het overzicht klopt niet met de gesprekken. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>A cheque is registered twice. Restore the last good backup.</source>
        <translation>Een cheque is twee keer geregistreerd. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>Tables and tariffs</source>
        <translation>Tabellen en tarieven</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Structuur van het bestand</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>Chain of events</source>
        <translation>Keten van gebeurtenissen</translation>
    </message>
    <message>
        <source>Dossiers against their events</source>
        <translation>Dossiers tegenover hun gebeurtenissen</translation>
    </message>
    <message>
        <source>Financial overview</source>
        <translation>Financieel overzicht</translation>
    </message>
    <message>
        <source>Hours and value of the cheques</source>
        <translation>Uren en waarde van de cheques</translation>
    </message>
    <message>
        <source>Overview of guidances</source>
        <translation>Overzicht begeleidingen</translation>
    </message>
    <message>
        <source>One active guidance per cheque</source>
        <translation>Eén actieve begeleiding per cheque</translation>
    </message>
    <message>
        <source>%1: in order (%2)</source>
        <translation>%1: in orde (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s), the first at %2. %3</source>
        <translation>
            <numerusform>%1: %n fout, bij %2. %3</numerusform>
            <numerusform>%1: %n fouten, de eerste bij %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Het register is in orde.</translation>
    </message>
    <message>
        <source>The register is not sound. Do not work on in it: restore the last good backup.</source>
        <translation>Het register is niet in orde. Werk er niet in verder: zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nog geen gebeurtenissen</translation>
    </message>
    <message>
        <source>Last event: %1, with hash %2</source>
        <translation>Laatste gebeurtenis: %1, met controlegetal %2</translation>
    </message>
</context>
<context>
    <name>ChequeFields</name>
    <message>
        <source>Che&amp;que number</source>
        <translation>Ch&amp;equenummer</translation>
    </message>
    <message>
        <source>Cl&amp;ient number</source>
        <translation>&amp;Klantnummer</translation>
    </message>
    <message>
        <source>You find both numbers on the cheque. Spaces, slashes and dashes may stay.</source>
        <translation>Je vindt beide nummers op de loopbaancheque. Spaties, slashes en streepjes mogen blijven staan.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open het dossier</translation>
    </message>
</context>
<context>
    <name>ChequePage</name>
    <message>
        <source>Which cheque do you want to register?</source>
        <translation>Welke cheque wil je registreren?</translation>
    </message>
</context>
<context>
    <name>ClientBackupsPart</name>
    <message>
        <source>Are you sure that you want to remove these backups?</source>
        <translation>Ben je zeker dat je deze back-ups wil verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) will be deleted. The register can then no longer be restored as it was at that time, so make a new backup as well.</source>
        <translation>
            <numerusform>%n back-up wordt verwijderd. Je kan het register dan niet meer terugzetten zoals het toen was. Maak dus ook een nieuwe back-up.</numerusform>
            <numerusform>%n back-ups worden verwijderd. Je kan het register dan niet meer terugzetten zoals het toen was. Maak dus ook een nieuwe back-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the backups</source>
        <translation>Verwijder de back-ups</translation>
    </message>
    <message>
        <source>These backups still hold the data of the client:</source>
        <translation>Deze back-ups bevatten de gegevens van de klant nog:</translation>
    </message>
    <message>
        <source>Backups that still hold the data of the client</source>
        <translation>Back-ups die de gegevens van de klant nog bevatten</translation>
    </message>
    <message>
        <source>Remove these &amp;backups…</source>
        <translation>Verwijder deze &amp;back-ups…</translation>
    </message>
</context>
<context>
    <name>ClientDataDialog</name>
    <message>
        <source>The backups are removed.</source>
        <translation>De back-ups zijn verwijderd.</translation>
    </message>
    <message>
        <source>The data of this client have been erased. Numbers, days and amounts stay.</source>
        <translation>De gegevens van deze klant zijn verwijderd. Nummers, data en bedragen blijven bewaard.</translation>
    </message>
    <message>
        <source>Overwrites names, career questions and feedback, for good. Numbers, days and amounts stay.</source>
        <translation>Overschrijft namen, loopbaanvragen en feedback, voorgoed. Nummers, data en bedragen blijven bewaard.</translation>
    </message>
    <message>
        <source>client-%1</source>
        <translation>klant-%1</translation>
    </message>
    <message>
        <source>Export the data of a client</source>
        <translation>Gegevens van een klant exporteren</translation>
    </message>
    <message>
        <source>Data of a client (*.json)</source>
        <translation>Gegevens van een klant (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Opgeslagen in %1</translation>
    </message>
    <message numerus="yes">
        <source>The names, career questions and feedback of %n cheque(s) are overwritten.</source>
        <translation>
            <numerusform>De naam, de loopbaanvragen en de feedback van %n cheque worden overschreven.</numerusform>
            <numerusform>De namen, de loopbaanvragen en de feedback van %n cheques worden overschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client number, the cheque numbers, days, hours and amounts stay, because the payouts are accounted for by them.</source>
        <translation>Het klantnummer, de chequenummers, data, uren en bedragen blijven bewaard, want daarmee worden de uitbetalingen verantwoord.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Are you sure that you want to erase the data of this client?</source>
        <translation>Ben je zeker dat je de gegevens van deze klant wil verwijderen?</translation>
    </message>
    <message>
        <source>%1 · client number %2</source>
        <translation>%1 · klantnummer %2</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Verwijder de gegevens</translation>
    </message>
    <message>
        <source>The data of client %1 are erased.</source>
        <translation>De gegevens van klant %1 zijn verwijderd.</translation>
    </message>
    <message>
        <source>Data of a client</source>
        <translation>Gegevens van een klant</translation>
    </message>
    <message>
        <source>What your centre has about a client: to hand it out to a client who asks for it, or to erase it once it need no longer be kept.</source>
        <translation>Wat jouw loopbaancentrum over een klant bewaart: om het te bezorgen aan een klant die erom vraagt, of om het te verwijderen zodra je het niet meer moet bewaren.</translation>
    </message>
    <message>
        <source>C&amp;lient number</source>
        <translation>&amp;Klantnummer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteer…</translation>
    </message>
    <message>
        <source>A file with all of it: names, every version of the career question, conversations, deleted ones too, and payouts. It holds personal data: hand it over in a safe way.</source>
        <translation>Een bestand met alles: namen, elke versie van de loopbaanvraag, gesprekken, ook de verwijderde, en uitbetalingen. Het bevat persoonsgegevens: bezorg het op een veilige manier.</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Verwijder…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Orders never registered</source>
        <translation>Niet-geregistreerde bestellingen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Standard view</source>
        <translation>Standaardweergave</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option “%1”. Use --help to see which there are.</source>
        <translation>De optie ‘%1’ bestaat niet. Met --help zie je welke er zijn.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. Use --help to see how it is used.</source>
        <translation>Bij een optie ontbreekt de waarde, of er staat een waarde bij die ze niet aanvaardt. Met --help zie je hoe je ze gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n argument(s). Use --help to see which.</source>
        <translation>
            <numerusform>‘%1’ verwacht %n argument. Met --help zie je welk.</numerusform>
            <numerusform>‘%1’ verwacht %n argumenten. Met --help zie je welke.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. Use --help to see which it has.</source>
        <translation>‘%1’ heeft geen optie ‘%2’. Met --help zie je welke opties er zijn.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Use --help to see which there are.</source>
        <translation>De opdracht ‘%1’ bestaat niet. Met --help zie je welke er zijn.</translation>
    </message>
    <message>
        <source>There are no sentences in the language “%1”: use nl or en.</source>
        <translation>De taal ‘%1’ is er niet: gebruik nl of en.</translation>
    </message>
    <message>
        <source>Use: loopbaancheques [OPTION …] [COMMAND]

Without a command the window opens, which needs a screen.

  init                          make an empty register for --centre and --user
  demo                          make a register with sample dossiers
  import-orders FILE            import a file of orders; --dry-run only shows what it would do
  apply FILE                    carry out commands, one JSON object a line; - reads standard
                                input; --stop-on-error stops at the first that is refused
  show CHEQUENUMBER             the dossiers of a cheque as JSON
  export guidances FILE         the overview of guidances, as CSV or, when FILE ends in .xlsx, as
                                a workbook for Excel; --keyword WORDS, --all,
                                --status in-use|closed|discontinued, --sort COLUMN[:desc]
  export financial FILE         the financial overview, likewise; --keyword WORDS,
                                --sort COLUMN[:desc]
  backup FILE                   a verified copy of the register, which may be open
  restore BACKUP                show what differs, then put a backup in the place of the
                                register, which is kept in the folder of its backups
  check                         look whether all of the register is sound, a line for each check

  --register FILE               the register; without it the one of this user
  --centre NAME, --user NAME    for whom, in place of the register&apos;s own settings
  --language nl|en              the language of what is printed
  --json                        the result as one JSON object
  --version, --help

Exit code: 0 done; 1 done in part, refused by a rule, or a check found a fault; 2 wrong use, or
the register cannot be opened.</source>
        <translation>Gebruik: loopbaancheques [OPTIE …] [OPDRACHT]

Zonder opdracht opent het venster; daarvoor is een scherm nodig.

  init                          maakt een leeg register voor --centre en --user
  demo                          maakt een register met voorbeelddossiers
  import-orders BESTAND         importeert bestellingen; --dry-run toont enkel wat er zou
                                gebeuren
  apply BESTAND                 voert opdrachten uit, één JSON-object per regel; - leest de
                                standaardinvoer; --stop-on-error stopt bij de eerste die
                                geweigerd wordt
  show CHEQUENUMMER             de dossiers van een cheque als JSON
  export guidances BESTAND      het overzicht van de begeleidingen, als CSV of, als BESTAND op
                                .xlsx eindigt, als werkmap voor Excel; --keyword WOORDEN,
                                --all, --status in-use|closed|discontinued,
                                --sort KOLOM[:desc]
  export financial BESTAND      het financieel overzicht, net zo; --keyword WOORDEN,
                                --sort KOLOM[:desc]
  backup BESTAND                een nagelezen kopie van het register, dat open mag zijn
  restore BACK-UP               toont wat verschilt en zet dan een back-up op de plaats van
                                het register; dat blijft bewaard bij zijn back-ups
  check                         kijkt na of heel het register in orde is, een regel per controle

  --register BESTAND            het register; zonder deze optie dat van deze gebruiker
  --centre NAAM, --user NAAM    voor wie, in plaats van de instellingen van het register
  --language nl|en              de taal van wat getoond wordt
  --json                        het resultaat als één JSON-object
  --version, --help

Exitcode: 0 gedaan; 1 gedeeltelijk gedaan, door een regel geweigerd, of een controle vond een fout;
2 verkeerd gebruik, of het register kan niet geopend worden.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Made an empty register: %1</source>
        <translation>Leeg register gemaakt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Made a register with %n sample dossier(s): %1</source>
        <translation>
            <numerusform>Register met %n voorbeelddossier gemaakt: %1</numerusform>
            <numerusform>Register met %n voorbeelddossiers gemaakt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Not everything could be printed: make room where the output goes. What was stored is stored.</source>
        <translation>Niet alles kon getoond worden: maak plaats vrij waar de uitvoer naartoe gaat. Wat bewaard werd, is bewaard.</translation>
    </message>
</context>
<context>
    <name>ConversationCard</name>
    <message>
        <source>Conversation of %1</source>
        <translation>Gesprek %1</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>VERWIJDERD</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Verwijder gesprek</translation>
    </message>
    <message>
        <source>Delete conversation of %1</source>
        <translation>Verwijder gesprek %1</translation>
    </message>
    <message>
        <source>Type of conversation</source>
        <translation>Type gesprek</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duurtijd</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Career centre</source>
        <translation>Loopbaancentrum</translation>
    </message>
    <message>
        <source>Value of the conversation</source>
        <translation>Waarde van het gesprek</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Conversation of %1: %2, %3, %4, counsellor %5, career centre %6, value %7.</source>
        <translation>Gesprek %1: %2, %3, %4, begeleider %5, loopbaancentrum %6, waarde %7.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Feedback: %1</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Register conversation</source>
        <translation>Registreer gesprek</translation>
    </message>
</context>
<context>
    <name>ConversationFields</name>
    <message>
        <source>Left on this cheque: %1</source>
        <translation>Nog over op deze cheque: %1</translation>
    </message>
    <message>
        <source>Aftercare takes no time from the cheque and is not paid.</source>
        <translation>Nazorg neemt geen uren van de cheque en leidt niet tot uitbetaling.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Name of &amp;counsellor</source>
        <translation>&amp;Naam begeleider</translation>
    </message>
    <message>
        <source>Family-name Given-name</source>
        <translation>Familienaam Voornaam</translation>
    </message>
    <message>
        <source>T&amp;ype of conversation</source>
        <translation>&amp;Type gesprek</translation>
    </message>
    <message>
        <source>Attention: the intake is not the acquaintance conversation.</source>
        <translation>Let op: dit is niet het kennismakingsgesprek.</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>A&amp;kkoord</translation>
    </message>
    <message>
        <source>The client agrees with the discontinuation</source>
        <translation>De klant is akkoord met de stopzetting</translation>
    </message>
    <message>
        <source>&amp;Form of conversation</source>
        <translation>&amp;Vorm gesprek</translation>
    </message>
    <message>
        <source>D&amp;uration of conversation</source>
        <translation>D&amp;uur van het gesprek</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Feedback</translation>
    </message>
    <message>
        <source>Not required. Note only general steps of the trajectory and no personal information of the client.</source>
        <translation>Niet verplicht. Noteer enkel algemene stappen in het traject en geen persoonlijke info van de klant.</translation>
    </message>
</context>
<context>
    <name>ConversationSentences</name>
    <message>
        <source>Character %1 of the counsellor&apos;s name cannot be used: it is invisible. Remove it, or type the name again.</source>
        <translation>Teken %1 in de naam van de begeleider kan niet gebruikt worden: het is onzichtbaar. Verwijder het of typ de naam opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>The counsellor&apos;s name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>De naam van de begeleider telt meer dan %n teken. Kort hem in.</numerusform>
            <numerusform>De naam van de begeleider telt meer dan %n tekens. Kort hem in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first the family name and then the given name, each with a capital, for example “Janssens Thomas”.</source>
        <translation>Schrijf eerst de familienaam en dan de voornaam, telkens met een hoofdletter, bijvoorbeeld ‘Janssens Thomas’.</translation>
    </message>
    <message>
        <source>Nothing is left on this cheque. Close it with a synthesis of 0 minutes.</source>
        <translation>Er is niets meer over op deze cheque. Sluit hem af met een synthesegesprek van 0 minuten.</translation>
    </message>
    <message>
        <source>Only %1 is left on this cheque. Choose a shorter duration.</source>
        <translation>Er is nog maar %1 over op deze cheque. Kies een kortere duur.</translation>
    </message>
    <message>
        <source>Choose the type of the conversation.</source>
        <translation>Kies het type gesprek.</translation>
    </message>
    <message>
        <source>Choose the form of the conversation.</source>
        <translation>Kies de vorm van het gesprek.</translation>
    </message>
    <message>
        <source>Choose the duration of the conversation.</source>
        <translation>Kies de duur van het gesprek.</translation>
    </message>
    <message>
        <source>Fill in the name of the counsellor: first the family name, then the given name.</source>
        <translation>Vul de naam van de begeleider in: eerst de familienaam, dan de voornaam.</translation>
    </message>
    <message>
        <source>This type of conversation is not possible now. The intake is the first conversation; in-depth conversations, a synthesis or a discontinuation follow; after closing there is only aftercare.</source>
        <translation>Dit type gesprek kan nu niet. Het eerste gesprek is altijd de intake, daarna volgen verdiepingsgesprekken, een synthesegesprek of een stopzetting, en na de afsluiting kan je enkel nog nazorggesprekken registreren.</translation>
    </message>
    <message>
        <source>You can register from 30 minutes to 2 hours per conversation, by the half hour. 0 minutes is only possible for a discontinuation, or for a synthesis when nothing is left on the cheque.</source>
        <translation>Je kan van 30 minuten tot 2 uur per gesprek registreren, telkens per half uur. 0 minuten kan enkel bij een stopzetting, of bij een synthesegesprek als er niets meer over is op de cheque.</translation>
    </message>
    <message>
        <source>Tick that the client agrees with the discontinuation. Without the client&apos;s agreement you cannot discontinue the guidance.</source>
        <translation>Vink aan dat de klant akkoord is met de stopzetting. Zonder dat akkoord kan je de begeleiding niet stopzetten.</translation>
    </message>
    <message>
        <source>The name “%1” starts with a small letter. Leave it so if the family name is written like that, and use a capital otherwise.</source>
        <translation>De naam ‘%1’ begint met een kleine letter. Laat dat zo als de familienaam zo geschreven wordt, gebruik anders een hoofdletter.</translation>
    </message>
    <message>
        <source>You have a counsellor with the name “%1”. Write first the family name and then the given name.</source>
        <translation>Er is een begeleider met de naam ‘%1’. Schrijf eerst de familienaam en dan de voornaam.</translation>
    </message>
    <message>
        <source>After this conversation nothing is left on the cheque for the synthesis. Check the duration.</source>
        <translation>Na dit gesprek is er op de cheque niets meer over voor het synthesegesprek. Kijk de duur na.</translation>
    </message>
    <message>
        <source>Attention! The cheque will be closed automatically when this conversation is registered.</source>
        <translation>Opgelet! De cheque zal automatisch worden afgesloten bij het registreren van dit gesprek.</translation>
    </message>
    <message>
        <source>Because of this, %1 can no longer be taken up.</source>
        <translation>Hierdoor zal %1 niet meer opgenomen kunnen worden.</translation>
    </message>
    <message>
        <source>Do you mean “%1”? Write first the family name and then the given name, each with a capital.</source>
        <translation>Bedoel je ‘%1’? Schrijf eerst de familienaam en dan de voornaam, telkens met een hoofdletter.</translation>
    </message>
</context>
<context>
    <name>CounsellorField</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Type a part of the name to find a counsellor</source>
        <translation>Typ een deel van de naam om een begeleider te vinden</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day, month and year as dd/mm/yyyy</source>
        <translation>Dag, maand en jaar als dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open de kalender</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Open de kalender (Alt+Pijl-omlaag)</translation>
    </message>
</context>
<context>
    <name>DateSentences</name>
    <message>
        <source>Fill in the day the cheque was requested on.</source>
        <translation>Vul in op welke dag de cheque aangevraagd werd.</translation>
    </message>
    <message>
        <source>Fill in up to which registration day the lines are paid.</source>
        <translation>Vul in tot en met welke registratiedatum de lijnen uitbetaald zijn.</translation>
    </message>
    <message>
        <source>Fill in the day of the payment.</source>
        <translation>Vul de datum van de uitbetaling in.</translation>
    </message>
    <message>
        <source>Fill in the date of the conversation.</source>
        <translation>Vul de datum van het gesprek in.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar. Check it and write it as yyyy-mm-dd, for example 2015-11-02.</source>
        <translation>De dag ‘%1’ bestaat niet. Kijk de datum na en schrijf die als jjjj-mm-dd, bijvoorbeeld 2015-11-02.</translation>
    </message>
    <message>
        <source>“%1” must be written year first here, as yyyy-mm-dd, for example 2015-11-02.</source>
        <translation>Schrijf ‘%1’ hier met het jaar eerst, als jjjj-mm-dd, bijvoorbeeld 2015-11-02.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar. Check it and write it as dd/mm/yyyy, for example 02/11/2015.</source>
        <translation>De dag ‘%1’ bestaat niet. Kijk de datum na en schrijf die als dd/mm/jjjj, bijvoorbeeld 02/11/2015.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form dd/mm/yyyy. Write the year with four digits, for example 02/11/2015 and not 02/11/15.</source>
        <translation>‘%1’ is geen datum in het formaat dd/mm/jjjj. Schrijf het jaar met vier cijfers, bijvoorbeeld 02/11/2015 en niet 02/11/15.</translation>
    </message>
    <message>
        <source>The last registered conversation is of %1 and conversations go in chronological order. Choose that day or a later one.</source>
        <translation>Het laatst geregistreerde gesprek is van %1 en je registreert gesprekken in chronologische volgorde. Kies die dag of een latere.</translation>
    </message>
    <message>
        <source>Today a conversation with the same date, duration and counsellor was already registered in the dossier of %1 (cheque %2). Check whether you are in the right dossier.</source>
        <translation>Vandaag werd al een gesprek met dezelfde datum, duur en begeleider geregistreerd in het dossier van %1 (cheque %2). Kijk na of je in het juiste dossier bezig bent.</translation>
    </message>
    <message>
        <source>This date lies in the future. Register a conversation once it has taken place.</source>
        <translation>Deze datum ligt in de toekomst. Registreer een gesprek pas wanneer het plaatsgevonden heeft.</translation>
    </message>
    <message>
        <source>It is not allowed to select a date longer than a year ago</source>
        <translation>Het is niet toegelaten om een datum langer dan een jaar geleden te selecteren</translation>
    </message>
    <message>
        <source>The cheque was requested on %1. Choose that day or a later one.</source>
        <translation>De cheque werd aangevraagd op %1. Kies die dag of een latere.</translation>
    </message>
    <message>
        <source>The cheque was closed by the conversation of %1. Aftercare comes after it: choose that day or a later one.</source>
        <translation>De cheque werd afgesloten met het gesprek van %1. Nazorg komt daarna: kies die dag of een latere.</translation>
    </message>
    <message numerus="yes">
        <source>This is more than %n month(s) after the conversation of %1, which closed the cheque. Check the date.</source>
        <translation>
            <numerusform>Dit is meer dan %n maand na het gesprek van %1, waarmee de cheque werd afgesloten. Kijk de datum na.</numerusform>
            <numerusform>Dit is meer dan %n maanden na het gesprek van %1, waarmee de cheque werd afgesloten. Kijk de datum na.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date in the form dd/mm/yyyy. Write day and month with two digits and put slashes between, for example 02/11/2015.</source>
        <translation>‘%1’ is geen datum in het formaat dd/mm/jjjj. Schrijf dag en maand met twee cijfers en zet er schuine strepen tussen, bijvoorbeeld 02/11/2015.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>Cheque %1 of %2 is registered.</source>
        <translation>Cheque %1 van %2 is geregistreerd.</translation>
    </message>
    <message>
        <source>The conversation of %1 is registered.</source>
        <translation>Het gesprek van %1 is geregistreerd.</translation>
    </message>
    <message>
        <source>The career question of %1 is revised.</source>
        <translation>De loopbaanvraag van %1 is aangepast.</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Verwijder gesprek</translation>
    </message>
    <message>
        <source>The conversation of %1 is deleted.</source>
        <translation>Het gesprek van %1 is verwijderd.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellingen importeren</translation>
    </message>
    <message>
        <source>Order files (*.csv *.txt);;All files (*)</source>
        <translation>Bestelbestanden (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Undo payment</source>
        <translation>Uitbetaling ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), together %1, will be to be paid again.</source>
        <translation>
            <numerusform>%n lijn van %1 wordt weer te betalen.</numerusform>
            <numerusform>%n lijnen, samen %1, worden weer te betalen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are to be paid again.</source>
        <translation>
            <numerusform>%n lijn is weer te betalen.</numerusform>
            <numerusform>%n lijnen zijn weer te betalen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), together %1, are marked as paid.</source>
        <translation>
            <numerusform>%n lijn van %1 is gemarkeerd als uitbetaald.</numerusform>
            <numerusform>%n lijnen, samen %1, zijn gemarkeerd als uitbetaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copy %2.sqlite</source>
        <translation>%1 kopie %2.sqlite</translation>
    </message>
    <message>
        <source>Save copy as</source>
        <translation>Kopie opslaan als</translation>
    </message>
    <message>
        <source>Registers (*.sqlite)</source>
        <translation>Registers (*.sqlite)</translation>
    </message>
    <message>
        <source>A copy of the register is being saved: %1</source>
        <translation>Er wordt een kopie van het register bewaard: %1</translation>
    </message>
    <message>
        <source>A copy of the register is saved: %1</source>
        <translation>Een kopie van het register is bewaard: %1</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>De kopie is bewaard</translation>
    </message>
    <message>
        <source>This register can only be read. Do you want to go on in the copy?</source>
        <translation>In dit register kan je alleen lezen. Wil je verder werken in de kopie?</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>Verder in de kopie</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>The data of client %1 are erased.</source>
        <translation>De gegevens van klant %1 zijn verwijderd.</translation>
    </message>
</context>
<context>
    <name>DossierBanner</name>
    <message>
        <source>Client number %1 · Cheque number %2 · %3 of guidance · valid until %4</source>
        <translation>Klantnummer %1 · Chequenummer %2 · %3 begeleiding · geldig tot %4</translation>
    </message>
</context>
<context>
    <name>DossierDifferenceModel</name>
    <message>
        <source>Cheque number</source>
        <translation>Chequenummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Gewijzigd hier</translation>
    </message>
    <message>
        <source>Changed in the backup</source>
        <translation>Gewijzigd in de back-up</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>‹ Overview of guidances</source>
        <translation>‹ Overzicht begeleidingen</translation>
    </message>
    <message>
        <source>Back to the overview of guidances</source>
        <translation>Terug naar Overzicht begeleidingen</translation>
    </message>
    <message>
        <source>Order and guidance in detail</source>
        <translation>Detail bestelling en begeleiding</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>‹ Financial overview</source>
        <translation>‹ Financieel overzicht</translation>
    </message>
    <message>
        <source>Back to the financial overview</source>
        <translation>Terug naar het financieel overzicht</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are being written…</source>
        <translation>
            <numerusform>%n lijn wordt geschreven…</numerusform>
            <numerusform>%n lijnen worden geschreven…</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n lijn geschreven naar %1</numerusform>
            <numerusform>%n lijnen geschreven naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The download was stopped. Nothing was written.</source>
        <translation>De download is gestopt. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>ErasureSentences</name>
    <message>
        <source>Your centre has nothing about client number %1. Check the number.</source>
        <translation>Jouw loopbaancentrum heeft niets over klantnummer %1. Kijk het nummer na.</translation>
    </message>
    <message>
        <source>The data of this client were erased, so nothing can be added or changed any more. Ask your client to order a new cheque.</source>
        <translation>De gegevens van deze klant zijn verwijderd, dus je kan niets meer toevoegen of wijzigen. Vraag je klant om een nieuwe cheque te bestellen.</translation>
    </message>
    <message>
        <source>Cheque %1 is still in use. Register its synthesis or its discontinuation first.</source>
        <translation>Cheque %1 is nog in gebruik. Registreer eerst een synthesegesprek of de stopzetting.</translation>
    </message>
    <message numerus="yes">
        <source>The data have to be kept for %n year(s): erase them on %1 or later.</source>
        <translation>
            <numerusform>Je moet de gegevens %n jaar bewaren: verwijder ze op %1 of later.</numerusform>
            <numerusform>Je moet de gegevens %n jaar bewaren: verwijder ze op %1 of later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another centre in this register has dossiers of this client as well, so your centre cannot erase the client. Arrange it with that centre.</source>
        <translation>Ook een ander loopbaancentrum in dit register heeft dossiers van deze klant, dus jouw loopbaancentrum kan de klant niet verwijderen. Spreek dit af met dat loopbaancentrum.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>There is no register at “%1”. Check the place, or make a new register there.</source>
        <translation>Er is geen register op de plaats ‘%1’. Kijk de plaats na of maak er een nieuw register.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name for the new register.</source>
        <translation>‘%1’ bestaat al en wordt niet overschreven. Kies een andere naam voor het nieuwe register.</translation>
    </message>
    <message>
        <source>“%1” is not a file, but a folder for instance. Choose the file of a register.</source>
        <translation>‘%1’ is geen gewoon bestand, maar bijvoorbeeld een map. Kies het bestand van een register.</translation>
    </message>
    <message>
        <source>The file “%1” is empty and so it is not a register. Choose another file, or restore a backup.</source>
        <translation>Het bestand ‘%1’ is leeg en dus geen register. Kies een ander bestand of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The file “%1” is not a register. Choose another file.</source>
        <translation>Het bestand ‘%1’ is geen register. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The file “%1” belongs to another program and was not touched. Choose the file of a register.</source>
        <translation>Het bestand ‘%1’ is van een ander programma en bleef ongewijzigd. Kies het bestand van een register.</translation>
    </message>
    <message>
        <source>The register “%1” was written by a newer version of this program. Install that version to open it.</source>
        <translation>Het register ‘%1’ werd geschreven met een nieuwere versie van dit programma. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>The register “%1” comes from a version that is too old for this program. Open it once with a version in between.</source>
        <translation>Het register ‘%1’ komt uit een versie die te oud is voor dit programma. Open het eerst één keer met een tussenliggende versie.</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Make it, or choose another place.</source>
        <translation>De map voor ‘%1’ bestaat niet. Maak die map of kies een andere plaats.</translation>
    </message>
    <message>
        <source>The register cannot be written to. Ask for the right to write to the file and its folder, or move it to a place where you may write.</source>
        <translation>In het register kan niet geschreven worden. Vraag schrijfrechten voor het bestand en zijn map, of verplaats het naar een plaats waar je mag schrijven.</translation>
    </message>
    <message>
        <source>The register cannot be opened. Check whether you may read the file and whether its disk is connected.</source>
        <translation>Het register kan niet geopend worden. Kijk na of je het bestand mag lezen en of de schijf verbonden is.</translation>
    </message>
    <message>
        <source>The register is busy. Nothing was stored: try again in a moment.</source>
        <translation>Het register is even bezet. Er werd niets bewaard: probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored: make room and try again.</source>
        <translation>De schijf is vol. Er werd niets bewaard: maak plaats vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Reading from or writing to the disk failed. Check whether the disk is connected, open the register again and check your last change.</source>
        <translation>Het lezen van of schrijven naar de schijf is mislukt. Kijk na of de schijf verbonden is, open het register opnieuw en controleer je laatste wijziging.</translation>
    </message>
    <message>
        <source>The register is damaged. Do not work on in it: restore the last good backup.</source>
        <translation>Het register is beschadigd. Werk er niet in verder: zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The register refused this change, because it does not agree with what is stored. Nothing was stored: open the dossier again and repeat the change.</source>
        <translation>Het register heeft deze wijziging geweigerd, omdat ze niet klopt met wat al bewaard is. Er werd niets bewaard: open het dossier opnieuw en herhaal de wijziging.</translation>
    </message>
    <message>
        <source>Something went wrong with the register. Open it again and check your last change.</source>
        <translation>Er liep iets mis met het register. Open het opnieuw en controleer je laatste wijziging.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check whether it exists and whether you may open it.</source>
        <translation>Het bestand ‘%1’ kan niet gelezen worden. Kijk na of het bestaat en of je het mag openen.</translation>
    </message>
    <message>
        <source>The file “%1” is too large. Split it into smaller files.</source>
        <translation>Het bestand ‘%1’ is te groot. Verdeel het over kleinere bestanden.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Close it in other programs, make room on the disk, or choose another place.</source>
        <translation>Het bestand ‘%1’ kan niet geschreven worden. Sluit het in andere programma&apos;s, maak plaats vrij op de schijf of kies een andere plaats.</translation>
    </message>
    <message>
        <source>The form of the file “%1” is not known. Save it as CSV and try again.</source>
        <translation>Het formaat van het bestand ‘%1’ is niet gekend. Bewaar het als CSV en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>These columns are missing: %1. Add them to the first row of the file.</source>
        <translation>Deze kolommen ontbreken: %1. Voeg ze toe aan de eerste rij van het bestand.</translation>
    </message>
    <message>
        <source>The column “%1” occurs more than once. Keep one of them.</source>
        <translation>De kolom ‘%1’ komt meer dan één keer voor. Behoud er één.</translation>
    </message>
    <message>
        <source>The file “%1” has too many columns. Remove those that are not needed.</source>
        <translation>Het bestand ‘%1’ heeft te veel kolommen. Verwijder de kolommen die niet nodig zijn.</translation>
    </message>
    <message>
        <source>The register is open in another program. Close it there and try again.</source>
        <translation>Het register is geopend in een ander programma. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The register is already open: %1. Close it there and try again.</source>
        <translation>Het register is al geopend door %1. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The register is “%1”.</source>
        <translation>Het gaat om het register ‘%1’.</translation>
    </message>
    <message>
        <source>An import is running in this register. Wait until it is done and try again.</source>
        <translation>Er loopt een import in dit register. Wacht tot die klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Geannuleerd. Er werd niets bewaard.</translation>
    </message>
    <message>
        <source>It is not known for which centre and in whose name this is done. Give the centre and your name, and try again.</source>
        <translation>Het is niet gekend voor welk loopbaancentrum en in wiens naam dit gebeurt. Geef het loopbaancentrum en je naam op en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the centre or your own name has more than %n character(s), or one that cannot be seen. Type the name again.</source>
        <translation>
            <numerusform>De naam van het loopbaancentrum of je eigen naam telt meer dan %n teken, of bevat een onzichtbaar teken. Typ de naam opnieuw.</numerusform>
            <numerusform>De naam van het loopbaancentrum of je eigen naam telt meer dan %n tekens, of bevat een onzichtbaar teken. Typ de naam opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register “%1” was changed by another program and can no longer be trusted. It was not touched: restore a backup.</source>
        <translation>Het register ‘%1’ is door een ander programma aangepast en is niet meer te vertrouwen. Er is niets aan veranderd: zet een back-up terug.</translation>
    </message>
    <message>
        <source>The register “%1” was left in the midst of a change, which can only be undone by opening it for writing. Open it on the computer that last wrote to it.</source>
        <translation>In het register ‘%1’ bleef een wijziging half steken. Die kan alleen ongedaan gemaakt worden door het register te openen om te schrijven. Open het op de computer die er het laatst in schreef.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be made. Make room on the disk or choose another folder, and make the backup again.</source>
        <translation>De back-up ‘%1’ kon niet gemaakt worden. Maak plaats op de schijf of kies een andere map, en maak de back-up opnieuw.</translation>
    </message>
    <message>
        <source>The file “%1” is not a good backup of a register. Choose another backup.</source>
        <translation>Het bestand ‘%1’ is geen goede back-up van een register. Kies een andere back-up.</translation>
    </message>
    <message>
        <source>The file of the register was deleted, moved or replaced while it was open. Nothing was stored: save a copy with File › Save copy as… and go on in that one, or put the file back.</source>
        <translation>Het bestand van het register werd gewist, verplaatst of vervangen terwijl het open was. Er is niets opgeslagen: bewaar een kopie met Bestand › Kopie opslaan als… en werk daarin verder, of zet het bestand terug.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation>‘%1’ bestaat al en wordt niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 on computer %2 (%3, process %4)</source>
        <translation>%1 op computer %2 (%3, proces %4)</translation>
    </message>
    <message>
        <source>The register is still being checked. Writing opens in a moment: try again then.</source>
        <translation>Het register wordt nog nagekeken. Zo meteen kan je registreren: probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>A backup or check of this register is running. Wait until it is done and try again.</source>
        <translation>Er loopt een back-up of controle van dit register. Wacht tot ze klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” was not written: this version of the program cannot make workbooks for Excel. Choose a name that ends in .csv.</source>
        <translation>“%1” is niet geschreven: deze versie van het programma kan geen werkmappen voor Excel maken. Kies een naam die op .csv eindigt.</translation>
    </message>
    <message>
        <source>“%1” was not written: Excel holds no more than 1048575 lines. Show fewer lines, or choose a name that ends in .csv.</source>
        <translation>“%1” is niet geschreven: in Excel passen niet meer dan 1048575 lijnen. Toon minder lijnen, of kies een naam die op .csv eindigt.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is not a column to sort by.</source>
        <translation>‘%1’ is geen kolom waarop je kan sorteren.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n lijn geschreven naar %1</numerusform>
            <numerusform>%n lijnen geschreven naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no overview “%1”: use guidances or financial.</source>
        <translation>Het overzicht ‘%1’ bestaat niet: gebruik guidances of financial.</translation>
    </message>
    <message>
        <source>--status takes in-use, closed or discontinued, and only for guidances.</source>
        <translation>--status aanvaardt in-use, closed of discontinued, en enkel bij guidances.</translation>
    </message>
</context>
<context>
    <name>FieldMessage</name>
    <message>
        <source>Use “%1”</source>
        <translation>Gebruik ‘%1’</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Keyword</source>
        <translation>&amp;Trefwoord</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <source>Date, amount, counsellor, type of conversation, name or number</source>
        <translation>Datum, bedrag, begeleider, type gesprek, naam of nummer</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoek</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Wis</translation>
    </message>
</context>
<context>
    <name>FilterSentences</name>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>only active guidances</source>
        <translation>enkel actieve begeleidingen</translation>
    </message>
    <message>
        <source>status “%1”</source>
        <translation>status ‘%1’</translation>
    </message>
    <message>
        <source>payment “%1”</source>
        <translation>uitbetaling ‘%1’</translation>
    </message>
    <message>
        <source>counsellor %1</source>
        <translation>begeleider %1</translation>
    </message>
    <message>
        <source>keyword “%1”</source>
        <translation>trefwoord ‘%1’</translation>
    </message>
    <message>
        <source>No guidance is active now.</source>
        <translation>Er is nu geen actieve begeleiding.</translation>
    </message>
    <message>
        <source>No line has the status “%1”.</source>
        <translation>Geen enkele lijn heeft de status ‘%1’.</translation>
    </message>
    <message>
        <source>No line has been paid yet.</source>
        <translation>Er is nog geen lijn uitbetaald.</translation>
    </message>
    <message>
        <source>Every line has been paid.</source>
        <translation>Alle lijnen zijn uitbetaald.</translation>
    </message>
    <message>
        <source>No line is of %1.</source>
        <translation>Geen enkele lijn is van %1.</translation>
    </message>
    <message>
        <source>No line has “%1” in it.</source>
        <translation>Geen enkele lijn bevat ‘%1’.</translation>
    </message>
    <message>
        <source>No line meets all of this: %1.</source>
        <translation>Geen enkele lijn voldoet aan dit alles: %1.</translation>
    </message>
    <message>
        <source>No active guidance has “%1” in it.</source>
        <translation>Geen enkele actieve begeleiding bevat ‘%1’.</translation>
    </message>
    <message>
        <source>No line of %1 has “%2” in it.</source>
        <translation>Geen enkele lijn van %1 bevat ‘%2’.</translation>
    </message>
    <message>
        <source>No active guidance is of %1.</source>
        <translation>Geen enkele actieve begeleiding is van %1.</translation>
    </message>
    <message>
        <source>No active guidance of %1 has “%2” in it.</source>
        <translation>Geen enkele actieve begeleiding van %1 bevat ‘%2’.</translation>
    </message>
    <message numerus="yes">
        <source>Among all guidances there are %n.</source>
        <translation>
            <numerusform>In alle begeleidingen is er %n.</numerusform>
            <numerusform>In alle begeleidingen zijn er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the period there are %n.</source>
        <translation>
            <numerusform>Zonder de periode is er %n.</numerusform>
            <numerusform>Zonder de periode zijn er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the status there are %n.</source>
        <translation>
            <numerusform>Zonder de status is er %n.</numerusform>
            <numerusform>Zonder de status zijn er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the payment there are %n.</source>
        <translation>
            <numerusform>Zonder de uitbetaling is er %n.</numerusform>
            <numerusform>Zonder de uitbetaling zijn er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the counsellor there are %n.</source>
        <translation>
            <numerusform>Zonder de begeleider is er %n.</numerusform>
            <numerusform>Zonder de begeleider zijn er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the keyword there are %n.</source>
        <translation>
            <numerusform>Zonder het trefwoord is er %n.</numerusform>
            <numerusform>Zonder het trefwoord zijn er %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all guidances</source>
        <translation>Toon alle begeleidingen</translation>
    </message>
    <message>
        <source>Drop the period</source>
        <translation>Zonder periode</translation>
    </message>
    <message>
        <source>Drop the status</source>
        <translation>Zonder status</translation>
    </message>
    <message>
        <source>Drop the payment</source>
        <translation>Zonder uitbetaling</translation>
    </message>
    <message>
        <source>Drop the counsellor</source>
        <translation>Alle begeleiders</translation>
    </message>
    <message>
        <source>Drop the keyword</source>
        <translation>Zonder trefwoord</translation>
    </message>
</context>
<context>
    <name>FinancialPage</name>
    <message numerus="yes">
        <source>%1 of %n line(s) · %2 · %3</source>
        <translation>
            <numerusform>%1 van %n lijn · %2 · %3</numerusform>
            <numerusform>%1 van %n lijnen · %2 · %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be paid yet: a line appears with every registered conversation.</source>
        <translation>Er is nog niets te betalen: bij elk geregistreerd gesprek komt er een lijn bij.</translation>
    </message>
    <message>
        <source>To the line it &amp;corrects</source>
        <translation>Naar de ge&amp;corrigeerde lijn</translation>
    </message>
    <message>
        <source>To its &amp;correction</source>
        <translation>Naar de &amp;correctie</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>&amp;Markeer als uitbetaald…</translation>
    </message>
    <message>
        <source>&amp;Undo payment</source>
        <translation>Uitbetaling &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>&amp;Uitbetaling</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Uitbetaling</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Financial overview</source>
        <translation>Financieel overzicht</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Registratiedatum</translation>
    </message>
    <message>
        <source>Registered &amp;from</source>
        <translation>Geregistreerd &amp;van</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>Tot&amp;alen</translation>
    </message>
    <message>
        <source>What the lines shown come to, per counsellor and per month</source>
        <translation>Wat de getoonde lijnen samen geven, per begeleider en per maand</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome to Loopbaancheques</source>
        <translation>Welkom bij Loopbaancheques</translation>
    </message>
    <message>
        <source>Here you keep the career cheques of your centre, the conversations and what they are worth. Everything stays on this computer.</source>
        <translation>Hier hou je de loopbaancheques van je centrum bij, de gesprekken en wat ze waard zijn. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>The register will be stored here:</source>
        <translation>Hier wordt het register bewaard:</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Plaats van het register</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Leeg beginnen</translation>
    </message>
    <message>
        <source>Next you import the ordered cheques, or enter them.</source>
        <translation>Daarna importeer je de bestelde cheques of voer je ze in.</translation>
    </message>
    <message>
        <source>Look around with the &amp;demo register</source>
        <translation>&amp;Rondkijken met het demoregister</translation>
    </message>
    <message>
        <source>Made-up clients, to try everything out. Your names may stay empty.</source>
        <translation>Verzonnen klanten, om alles uit te proberen. De namen mag je leeg laten.</translation>
    </message>
    <message>
        <source>&amp;Open an existing register…</source>
        <translation>Bestaand register &amp;openen…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 January %2</source>
        <translation>%1 januari %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 februari %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 maart %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 april %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 mei %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 juni %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 juli %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 augustus %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 september %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 oktober %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 november %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 december %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>short, as in a table</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>short, as in a table</comment>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) %1 min</source>
        <comment>short, as in a table</comment>
        <translation>
            <numerusform>%n uur %1 min</numerusform>
            <numerusform>%n uur %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 euro</source>
        <translation>%1 euro</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>januari %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>februari %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>maart %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>april %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>mei %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>juni %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>juli %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>augustus %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>september %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>oktober %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>november %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>december %1</translation>
    </message>
</context>
<context>
    <name>GuidanceModel</name>
    <message>
        <source>Cheque number</source>
        <translation>Chequenummer</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remaining (minutes)</source>
        <translation>Resterend (minuten)</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Aangevraagd op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Date last changed</source>
        <translation>Datum laatst gewijzigd</translation>
    </message>
    <message>
        <source>Overview of guidances</source>
        <translation>Overzicht begeleidingen</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>&amp;Revise</source>
        <translation>&amp;Wijzig</translation>
    </message>
    <message>
        <source>Revise the reason for guidance and the career question</source>
        <translation>Wijzig de reden van begeleiding en de loopbaanvraag</translation>
    </message>
    <message>
        <source>Register &amp;conversation</source>
        <translation>&amp;Registreer gesprek</translation>
    </message>
    <message>
        <source>Conversations, newest first</source>
        <translation>Gesprekken, het meest recente eerst</translation>
    </message>
    <message>
        <source>Reason for guidance</source>
        <translation>Reden van begeleiding</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Meer info</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)…</source>
        <translation>
            <numerusform>%n eerdere versie…</numerusform>
            <numerusform>%n eerdere versies…</numerusform>
        </translation>
    </message>
    <message>
        <source>This cheque is closed: only an aftercare conversation can still be registered.</source>
        <translation>Deze cheque is afgesloten: je kan enkel nog een nazorggesprek registreren.</translation>
    </message>
    <message>
        <source>This guidance was discontinued: only an aftercare conversation can still be registered.</source>
        <translation>Deze begeleiding is stopgezet: je kan enkel nog een nazorggesprek registreren.</translation>
    </message>
    <message>
        <source>All conversations were deleted and the cheque was released: this dossier can only be read.</source>
        <translation>Alle gesprekken zijn verwijderd en de cheque is vrijgegeven: je kan dit dossier enkel nog lezen.</translation>
    </message>
    <message>
        <source>The data of this client were erased: this dossier can only be read.</source>
        <translation>De gegevens van deze klant zijn verwijderd: dit dossier kan je alleen nog lezen.</translation>
    </message>
</context>
<context>
    <name>GuidancesPage</name>
    <message numerus="yes">
        <source>%1 of %n guidance(s)</source>
        <translation>
            <numerusform>%1 van %n begeleiding</numerusform>
            <numerusform>%1 van %n begeleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No cheque has been registered yet.</source>
        <translation>Er is nog geen cheque geregistreerd.</translation>
    </message>
    <message>
        <source>Register cheque</source>
        <translation>Registreer cheque</translation>
    </message>
    <message>
        <source>&amp;Register cheque</source>
        <translation>&amp;Registreer cheque</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show only &amp;active guidances</source>
        <translation>Toon enkel &amp;actieve begeleidingen</translation>
    </message>
    <message>
        <source>Overview of guidances</source>
        <translation>Overzicht begeleidingen</translation>
    </message>
    <message>
        <source>Date last changed</source>
        <translation>Datum laatst gewijzigd</translation>
    </message>
    <message>
        <source>Changed &amp;from</source>
        <translation>Gewijzigd &amp;van</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Je eigen &amp;naam</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Naam van het centrum</translation>
    </message>
    <message>
        <source>First the family name, then the given name: Janssens Thomas</source>
        <translation>Eerst de familienaam, dan de voornaam: Janssens Thomas</translation>
    </message>
    <message>
        <source>Name of the cen&amp;tre</source>
        <translation>Naam van het &amp;centrum</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n order(s) would be taken</source>
        <translation>
            <numerusform>%n bestelling zou opgenomen worden</numerusform>
            <numerusform>%n bestellingen zouden opgenomen worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) taken</source>
        <translation>
            <numerusform>%n bestelling opgenomen</numerusform>
            <numerusform>%n bestellingen opgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unchanged</source>
        <translation>
            <numerusform>%n bestelling ongewijzigd</numerusform>
            <numerusform>%n bestellingen ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n rij geweigerd</numerusform>
            <numerusform>%n rijen geweigerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Looking at what is in the file…</source>
        <translation>Het bestand wordt bekeken…</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Check what the file brings and choose Import.</source>
        <translation>Er is nog niets opgeslagen. Kijk na wat het bestand bevat en kies Importeren.</translation>
    </message>
    <message>
        <source>The file holds no orders, so there is nothing to take over.</source>
        <translation>Het bestand bevat geen bestellingen: er is niets over te nemen.</translation>
    </message>
    <message>
        <source>Everything in the file is in the register already. There is nothing to take over.</source>
        <translation>Alles in het bestand staat al in het register. Er is niets over te nemen.</translation>
    </message>
    <message>
        <source>There is nothing to take over from this file.</source>
        <translation>Uit dit bestand is niets over te nemen.</translation>
    </message>
    <message>
        <source>The orders are being stored…</source>
        <translation>De bestellingen worden opgeslagen…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are stored. They can be registered now.</source>
        <translation>
            <numerusform>%n bestelling is opgeslagen. Je kan de cheque nu registreren.</numerusform>
            <numerusform>%n bestellingen zijn opgeslagen. Je kan de cheques nu registreren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was stored.</source>
        <translation>Het importeren is gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellingen importeren</translation>
    </message>
    <message>
        <source>File with orders</source>
        <translation>Bestand met bestellingen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n new order(s) taken over</source>
        <translation>
            <numerusform>%n nieuwe bestelling overgenomen</numerusform>
            <numerusform>%n nieuwe bestellingen overgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) will be taken over</source>
        <translation>
            <numerusform>%n nieuwe bestelling wordt overgenomen</numerusform>
            <numerusform>%n nieuwe bestellingen worden overgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the file are in the register already, with the same data</source>
        <translation>
            <numerusform>%n bestelling uit het bestand staat al in het register, met dezelfde gegevens</numerusform>
            <numerusform>%n bestellingen uit het bestand staan al in het register, met dezelfde gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not taken over. Correct them in the file and import it again.</source>
        <translation>
            <numerusform>%n rij van het bestand is niet overgenomen. Verbeter ze in het bestand en importeer het opnieuw.</numerusform>
            <numerusform>%n rijen van het bestand zijn niet overgenomen. Verbeter ze in het bestand en importeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file cannot be taken over. Correct them in the file and import it again; the other rows are not touched by them.</source>
        <translation>
            <numerusform>%n rij van het bestand kan niet overgenomen worden. Verbeter ze in het bestand en importeer het opnieuw; de andere rijen hebben er geen last van.</numerusform>
            <numerusform>%n rijen van het bestand kunnen niet overgenomen worden. Verbeter ze in het bestand en importeer het opnieuw; de andere rijen hebben er geen last van.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders that are taken over</source>
        <translation>Bestellingen die overgenomen worden</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Rijen die geweigerd worden</translation>
    </message>
    <message>
        <source>%1 copies the selected rows, or all of them.</source>
        <translation>Met %1 kopieer je de gekozen rijen, of alle rijen als er geen gekozen is.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Register the first conversation</source>
        <translation>Registreer het eerste gesprek</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Het veld ‘%1’ ontbreekt.</translation>
    </message>
    <message>
        <source>The field “%1” holds another kind of value than it should.</source>
        <translation>Het veld ‘%1’ bevat een ander soort waarde dan verwacht.</translation>
    </message>
    <message>
        <source>The field “%1” is unknown here.</source>
        <translation>Het veld ‘%1’ is hier niet gekend.</translation>
    </message>
</context>
<context>
    <name>LedgerGroupModel</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Totals per counsellor</source>
        <translation>Totalen per begeleider</translation>
    </message>
    <message>
        <source>Totals per month</source>
        <translation>Totalen per maand</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Duration (minutes)</source>
        <translation>Duur (minuten)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Amount (euro)</source>
        <translation>Bedrag (euro)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Registration date</source>
        <translation>Registratiedatum</translation>
    </message>
    <message>
        <source>Date of conversation</source>
        <translation>Datum gesprek</translation>
    </message>
    <message>
        <source>Cheque number</source>
        <translation>Chequenummer</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Type of conversation</source>
        <translation>Type gesprek</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Duration (minutes)</source>
        <translation>Duur (minuten)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Amount (euro)</source>
        <translation>Bedrag (euro)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Uitbetaling</translation>
    </message>
    <message>
        <source>Financial overview</source>
        <translation>Financieel overzicht</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nieuw register…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Import orders…</source>
        <translation>&amp;Bestellingen importeren…</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Download…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Register cheque…</source>
        <translation>&amp;Registreer cheque…</translation>
    </message>
    <message>
        <source>Register &amp;conversation…</source>
        <translation>Registreer &amp;gesprek…</translation>
    </message>
    <message>
        <source>Revise career &amp;question…</source>
        <translation>&amp;Wijzig loopbaanvraag…</translation>
    </message>
    <message>
        <source>&amp;Delete conversation…</source>
        <translation>&amp;Verwijder gesprek…</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;Nieuwe bestelling…</translation>
    </message>
    <message>
        <source>&amp;Orders…</source>
        <translation>&amp;Bestellingen…</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>&amp;Markeer als uitbetaald…</translation>
    </message>
    <message>
        <source>&amp;Undo payment…</source>
        <translation>&amp;Uitbetaling ongedaan maken…</translation>
    </message>
    <message>
        <source>Overview of &amp;guidances</source>
        <translation>Overzicht &amp;begeleidingen</translation>
    </message>
    <message>
        <source>&amp;Financial overview</source>
        <translation>&amp;Financieel overzicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;About Loopbaancheques</source>
        <translation>&amp;Over Loopbaancheques</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>Be&amp;geleiding</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Back-u&amp;ps…</translation>
    </message>
    <message>
        <source>&amp;Check register…</source>
        <translation>&amp;Controleer register…</translation>
    </message>
    <message>
        <source>Save copy &amp;as…</source>
        <translation>&amp;Kopie opslaan als…</translation>
    </message>
    <message>
        <source>About this &amp;register</source>
        <translation>Over dit &amp;register</translation>
    </message>
    <message>
        <source>Data of a c&amp;lient…</source>
        <translation>Gegevens van een &amp;klant…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bewer&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolommen…</translation>
    </message>
    <message>
        <source>S&amp;tandard view</source>
        <translation>&amp;Standaardweergave</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a register</source>
        <translation>Een register openen</translation>
    </message>
    <message>
        <source>Registers (*.sqlite);;All files (*)</source>
        <translation>Registers (*.sqlite);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Loopbaancheques</source>
        <translation>Loopbaancheques</translation>
    </message>
    <message>
        <source>%1 – sample register – %2</source>
        <translation>%1 – demoregister – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Stop without saving?</source>
        <translation>Stoppen zonder op te slaan?</translation>
    </message>
    <message>
        <source>What you have filled in is not saved.</source>
        <translation>Wat je hebt ingevuld, wordt niet opgeslagen.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Verder invullen</translation>
    </message>
</context>
<context>
    <name>NewRegisterDialog</name>
    <message>
        <source>New register</source>
        <translation>Nieuw register</translation>
    </message>
    <message>
        <source>Registers (*.sqlite)</source>
        <translation>Registers (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Make register</source>
        <translation>&amp;Maak register</translation>
    </message>
    <message>
        <source>&amp;File of the register</source>
        <translation>&amp;Bestand van het register</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Bestand van het register</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kies…</translation>
    </message>
    <message>
        <source>Choose the file in which the register will be kept.</source>
        <translation>Kies het bestand waarin het register bewaard wordt.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <translation>
            <numerusform>%1 van %n teken</numerusform>
            <numerusform>%1 van %n tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you pasted is far too long and was not taken over: %n character(s) fit in here.</source>
        <translation>
            <numerusform>Wat je plakte is veel te lang en werd niet overgenomen: hier past %n teken.</numerusform>
            <numerusform>Wat je plakte is veel te lang en werd niet overgenomen: hier passen %n tekens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>A spreadsheet has changed the cheque number into “%1” and its last digits may be lost. Set the column to text in the spreadsheet, fill in the number again and export once more.</source>
        <translation>Een rekenblad heeft het chequenummer veranderd in ‘%1’; mogelijk zijn de laatste cijfers verloren. Zet de kolom in het rekenblad op tekst, vul het nummer opnieuw in en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not a cheque number. It has at most 11 digits and no letters: copy it from the cheque, for example 00007788152.</source>
        <translation>‘%1’ is geen chequenummer. Een chequenummer heeft hoogstens 11 cijfers en geen letters: neem het over van de loopbaancheque, bijvoorbeeld 00007788152.</translation>
    </message>
    <message>
        <source>This register has no cheque with that number. Check the cheque number.</source>
        <translation>Dit register kent geen cheque met dat nummer. Kijk het chequenummer na.</translation>
    </message>
    <message>
        <source>No cheque found for client number %1 and cheque number %2</source>
        <translation>Geen cheque gevonden voor klantnummer %1 en chequenummer %2</translation>
    </message>
    <message>
        <source>Fill in the cheque number. You find it on the cheque.</source>
        <translation>Vul het chequenummer in. Je vindt het op de loopbaancheque.</translation>
    </message>
    <message>
        <source>Fill in the client number. You find it on the cheque.</source>
        <translation>Vul het klantnummer in. Je vindt het op de loopbaancheque.</translation>
    </message>
    <message>
        <source>“%1” is not a client number. It has exactly 8 digits: copy it from the cheque, for example 60004436.</source>
        <translation>‘%1’ is geen klantnummer. Een klantnummer heeft precies 8 cijfers: neem het over van de loopbaancheque, bijvoorbeeld 60004436.</translation>
    </message>
    <message>
        <source>This cheque is already in use at your centre.</source>
        <translation>Deze cheque is reeds in gebruik bij jouw loopbaancentrum.</translation>
    </message>
    <message>
        <source>This cheque is already in use at another centre.</source>
        <translation>Deze cheque is reeds in gebruik bij een ander loopbaancentrum.</translation>
    </message>
    <message>
        <source>This cheque has already been closed.</source>
        <translation>Deze cheque is reeds afgesloten.</translation>
    </message>
    <message>
        <source>This cheque has already been discontinued.</source>
        <translation>Deze cheque is reeds stopgezet.</translation>
    </message>
    <message>
        <source>This is only possible while the cheque is in use. Check whether this is the right dossier; after closing you can only register aftercare.</source>
        <translation>Dit kan enkel zolang de cheque in gebruik is. Kijk na of je in het juiste dossier bezig bent; na de afsluiting kan je enkel nog nazorggesprekken registreren.</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Leave empty for %1</source>
        <translation>Als je dit leeg laat: %1</translation>
    </message>
    <message>
        <source>May stay empty: follows from the day the cheque was requested on</source>
        <translation>Mag leeg blijven: volgt uit de dag van de aanvraag</translation>
    </message>
    <message>
        <source>Leave empty for %1, by the tariff</source>
        <translation>Als je dit leeg laat: %1, volgens het tarief</translation>
    </message>
    <message>
        <source>May stay empty: follows from the tariff and the number of hours</source>
        <translation>Mag leeg blijven: volgt uit het tarief en het aantal uren</translation>
    </message>
    <message>
        <source>May stay empty: follows from the tariff</source>
        <translation>Mag leeg blijven: volgt uit het tarief</translation>
    </message>
    <message>
        <source>Cheque %1 was in the register already, with exactly these data. Nothing has changed.</source>
        <translation>Cheque %1 stond al in het register, met precies deze gegevens. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe bestelling</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Wijzig bestelling</translation>
    </message>
    <message>
        <source>C&amp;lient number</source>
        <translation>&amp;Klantnummer</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Familienaam</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>&amp;Requested on</source>
        <translation>Aangevraag&amp;d op</translation>
    </message>
    <message>
        <source>&amp;Number of hours</source>
        <translation>Aantal &amp;uren</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;Geldig tot</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Waarde</translation>
    </message>
    <message>
        <source>C&amp;ost for the client</source>
        <translation>Kos&amp;t voor de klant</translation>
    </message>
    <message>
        <source>C&amp;heque number</source>
        <translation>&amp;Chequenummer</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <source>Cheque number</source>
        <translation>Chequenummer</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Aangevraagd op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Client cost</source>
        <translation>Kost klant</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Other cheques of this client</source>
        <translation>Andere dossiers van deze klant</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Aangevraagd op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Ter waarde van</translation>
    </message>
    <message>
        <source>Cost to the client</source>
        <translation>Kost voor de klant</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Goed voor</translation>
    </message>
    <message>
        <source>%1 of guidance</source>
        <translation>%1 begeleiding</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Cheque number</source>
        <translation>Chequenummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Requested on %1, last changed on %2</source>
        <translation>Aangevraagd op %1, laatst gewijzigd op %2</translation>
    </message>
    <message>
        <source>Open the dossier of cheque %1, %2, requested on %3</source>
        <translation>Open het dossier van cheque %1, %2, aangevraagd op %3</translation>
    </message>
</context>
<context>
    <name>OrderSentences</name>
    <message>
        <source>The register knows no tariffs. Restore a good backup.</source>
        <translation>Het register kent geen tarieven. Zet een goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The tariffs start on %1, so a cheque cannot be requested earlier. Check the day it was requested on.</source>
        <translation>De tarieven beginnen op %1, een cheque kan dus niet vroeger aangevraagd zijn. Kijk de datum van de aanvraag na.</translation>
    </message>
    <message>
        <source>The number of hours is missing. Fill in a whole number from 1 to %1.</source>
        <translation>Het aantal uren ontbreekt. Vul een geheel getal in van 1 tot en met %1.</translation>
    </message>
    <message>
        <source>“%1” is not a possible number of hours. Fill in a whole number from 1 to %2.</source>
        <translation>‘%1’ is geen mogelijk aantal uren. Vul een geheel getal in van 1 tot en met %2.</translation>
    </message>
    <message>
        <source>“%1” is not a possible cost for the client. Write an amount from 0 to %2 with at most two decimals, for example 45,00.</source>
        <translation>‘%1’ is geen mogelijke kost voor de klant. Schrijf een bedrag van 0 tot en met %2, met hoogstens twee decimalen, bijvoorbeeld 45,00.</translation>
    </message>
    <message>
        <source>“%1” is not a possible value of a cheque. Write an amount from 0 to %2 with at most two decimals, for example 726,00.</source>
        <translation>‘%1’ is geen mogelijke waarde van een cheque. Schrijf een bedrag van 0 tot en met %2, met hoogstens twee decimalen, bijvoorbeeld 726,00.</translation>
    </message>
    <message numerus="yes">
        <source>This row has %n field(s) but the first row of the file has %1. Add what is missing.</source>
        <translation>
            <numerusform>Deze rij heeft %n veld, maar de eerste rij van het bestand heeft er %1. Vul aan wat ontbreekt.</numerusform>
            <numerusform>Deze rij heeft %n velden, maar de eerste rij van het bestand heeft er %1. Vul aan wat ontbreekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n field(s) but the first row of the file has %1. Remove the surplus, or put quotation marks around a text that holds the separator.</source>
        <translation>
            <numerusform>Deze rij heeft %n veld, maar de eerste rij van het bestand heeft er %1. Verwijder wat te veel is, of zet aanhalingstekens rond een tekst waarin het scheidingsteken voorkomt.</numerusform>
            <numerusform>Deze rij heeft %n velden, maar de eerste rij van het bestand heeft er %1. Verwijder wat te veel is, of zet aanhalingstekens rond een tekst waarin het scheidingsteken voorkomt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day the cheque was requested on lies in the future. Check the date.</source>
        <translation>De datum waarop de cheque aangevraagd werd, ligt in de toekomst. Kijk die datum na.</translation>
    </message>
    <message>
        <source>The cheque was requested on %1 and cannot be valid until an earlier day. Check both dates.</source>
        <translation>De cheque werd aangevraagd op %1 en kan niet geldig zijn tot een vroegere dag. Kijk beide datums na.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed. Close it or remove it.</source>
        <translation>Een aanhalingsteken in deze rij wordt niet gesloten. Sluit het of verwijder het.</translation>
    </message>
    <message>
        <source>The register already has cheque %1 with other data. Compare both; what is in the register stays as it is.</source>
        <translation>Cheque %1 staat al met andere gegevens in het register. Vergelijk beide; wat in het register staat, blijft ongewijzigd.</translation>
    </message>
    <message>
        <source>This order has been registered, so it can no longer be changed or removed.</source>
        <translation>Op deze bestelling werd al een begeleiding geregistreerd. Ze kan niet meer gewijzigd of verwijderd worden.</translation>
    </message>
    <message numerus="yes">
        <source>A cell of this row has more than %n character(s). Shorten the text.</source>
        <translation>
            <numerusform>Een cel van deze rij telt meer dan %n teken. Kort de tekst in.</numerusform>
            <numerusform>Een cel van deze rij telt meer dan %n tekens. Kort de tekst in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheque %1 occurs earlier in the file. Keep one of the two rows.</source>
        <translation>Cheque %1 komt al eerder voor in het bestand. Behoud een van de twee rijen.</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message numerus="yes">
        <source>%1 of %n order(s)</source>
        <translation>
            <numerusform>%1 van %n bestelling</numerusform>
            <numerusform>%1 van %n bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No ordered cheque waits to be registered. Import orders, or enter one.</source>
        <translation>Er is geen bestelde cheque die nog geregistreerd moet worden. Importeer bestellingen of voer er een in.</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Bestellingen importeren…</translation>
    </message>
    <message>
        <source>No order has “%1”.</source>
        <translation>Geen enkele bestelling bevat ‘%1’.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Toon alle bestellingen</translation>
    </message>
    <message>
        <source>Are you sure that you want to remove this order?</source>
        <translation>Ben je zeker dat je deze bestelling wil verwijderen?</translation>
    </message>
    <message>
        <source>The cheque can then no longer be registered, until it is imported or entered again.</source>
        <translation>De cheque kan dan niet meer geregistreerd worden, tot ze opnieuw geïmporteerd of ingevoerd wordt.</translation>
    </message>
    <message>
        <source>Remove order</source>
        <translation>Verwijder bestelling</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;Nieuwe bestelling…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Register this cheque…</source>
        <translation>&amp;Registreer deze cheque…</translation>
    </message>
    <message>
        <source>C&amp;hange order…</source>
        <translation>Wi&amp;jzig bestelling…</translation>
    </message>
    <message>
        <source>Re&amp;move order…</source>
        <translation>&amp;Verwijder bestelling…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Orders that were never registered</source>
        <translation>Bestellingen die nooit geregistreerd zijn</translation>
    </message>
</context>
<context>
    <name>OverviewFilters</name>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Wis filters</translation>
    </message>
    <message>
        <source>C&amp;ounsellor</source>
        <translation>Bege&amp;leider</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Begeleider</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>%1 · older lines are being read…</source>
        <translation>%1 · oudere lijnen worden nog ingelezen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wis de filters</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Overview of guidances</source>
        <translation>Overzicht begeleidingen</translation>
    </message>
    <message>
        <source>Financial overview</source>
        <translation>Financieel overzicht</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Je bent hier</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Fill in a day to see which lines these are.</source>
        <translation>Vul een dag in om te zien over welke lijnen het gaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 together</source>
        <translation>
            <numerusform>%n lijn, samen %1</numerusform>
            <numerusform>%n lijnen, samen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be paid that was registered up to and including %1. Nothing was marked. Choose another day, or cancel.</source>
        <translation>Er zijn geen te betalen lijnen die tot en met %1 geregistreerd zijn. Er is niets gemarkeerd. Kies een andere dag, of annuleer.</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Markeer als uitbetaald</translation>
    </message>
    <message>
        <source>&amp;Mark as paid</source>
        <translation>&amp;Markeer als uitbetaald</translation>
    </message>
    <message>
        <source>All lines of your centre that were registered up to and including this day and are still to be paid, corrections included. This can be undone in the financial overview.</source>
        <translation>Alle lijnen van je centrum die tot en met deze dag geregistreerd zijn en nog te betalen zijn, ook de correcties. In het Financieel overzicht kan je dit ongedaan maken.</translation>
    </message>
    <message>
        <source>&amp;Registered up to</source>
        <translation>&amp;Geregistreerd tot en met</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Uitbetaald op</translation>
    </message>
    <message>
        <source>R&amp;eference</source>
        <translation>R&amp;eferentie</translation>
    </message>
    <message>
        <source>May stay empty, for example the number of the statement</source>
        <translation>Mag leeg blijven; bv. het nummer van het afschrift</translation>
    </message>
</context>
<context>
    <name>PaymentSentences</name>
    <message>
        <source>The day of the payment lies in the future. Mark the lines once they are paid.</source>
        <translation>De datum van de uitbetaling ligt in de toekomst. Markeer de lijnen pas wanneer ze uitbetaald zijn.</translation>
    </message>
    <message numerus="yes">
        <source>The reference has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>De referentie telt meer dan %n teken. Kort ze in.</numerusform>
            <numerusform>De referentie telt meer dan %n tekens. Kort ze in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your centre has no such payment. Load the overview again and choose a paid line.</source>
        <translation>Jouw loopbaancentrum heeft deze uitbetaling niet. Laad het overzicht opnieuw en kies een uitbetaalde lijn.</translation>
    </message>
    <message>
        <source>This payment has already been undone, so there is nothing left to do. Load the overview again.</source>
        <translation>Deze uitbetaling werd al ongedaan gemaakt. Je hoeft niets meer te doen; laad het overzicht opnieuw.</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>%1, from</source>
        <translation>%1, vanaf</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, tot en met</translation>
    </message>
    <message>
        <source>The first day is after the last: nothing is filtered by them.</source>
        <translation>Van ligt na tot: hierop wordt niet gefilterd.</translation>
    </message>
    <message>
        <source>These are no days yet as dd/mm/yyyy: nothing is filtered by them.</source>
        <translation>Van en tot zijn nog geen datum (dd/mm/jjjj): hierop wordt niet gefilterd.</translation>
    </message>
    <message>
        <source>The first day is no day yet as dd/mm/yyyy: nothing is filtered by it.</source>
        <translation>Van is nog geen datum (dd/mm/jjjj): hierop wordt niet gefilterd.</translation>
    </message>
    <message>
        <source>The last day is no day yet as dd/mm/yyyy: nothing is filtered by it.</source>
        <translation>Tot is nog geen datum (dd/mm/jjjj): hierop wordt niet gefilterd.</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>This register is on a network share (%1), where it can be damaged or two people can write in it at once. Keep it on the disk of this computer, and only its backups on the share.</source>
        <translation>Dit register staat op een netwerkschijf (%1): daar kan het beschadigd raken of kunnen twee mensen er tegelijk in schrijven. Bewaar het op de schijf van deze computer, en enkel de back-ups op de netwerkschijf.</translation>
    </message>
    <message>
        <source>This register is in a folder that %1 synchronises, where it can be damaged or fall apart in two. Keep it in a folder that stays on this computer, and only its backups in the one of %1.</source>
        <translation>Dit register staat in een map die %1 synchroniseert: daar kan het beschadigd raken of uiteenvallen in twee versies. Bewaar het in een map die enkel op deze computer staat, en enkel de back-ups in de map van %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the register look like a conflict copy: %1. Find out which of them holds your latest work before you remove one.</source>
        <translation>
            <numerusform>Naast het register staat %n bestand dat op een conflictkopie lijkt: %1. Zoek eerst uit waarin je laatste werk zit, en verwijder pas dan wat niet meer dient.</numerusform>
            <numerusform>Naast het register staan %n bestanden die op een conflictkopie lijken: %1. Zoek eerst uit waarin je laatste werk zit, en verwijder pas dan wat niet meer dient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The register could not be opened</source>
        <translation>Het register kon niet worden geopend</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Open another register…</source>
        <translation>Ander &amp;register openen…</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nieuw register…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Back-&amp;ups…</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Revise the career question</source>
        <translation>Wijzig de loopbaanvraag</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>&amp;Reason for
career guidance</source>
        <translation>Re&amp;den
loopbaanbegeleiding</translation>
    </message>
    <message>
        <source>Tick at least one theme. More than one is possible.</source>
        <translation>Vink minstens één thema aan. Meerdere keuzes zijn mogelijk.</translation>
    </message>
    <message>
        <source>Career &amp;question</source>
        <translation>&amp;Beginvraag</translation>
    </message>
    <message>
        <source>The client must agree with the wording of the question. Keep it short and leave out background and context.</source>
        <translation>De klant moet akkoord zijn met de formulering van de loopbaanvraag. Noteer ze kort en bondig; laat achtergrond en contextgegevens weg.</translation>
    </message>
</context>
<context>
    <name>QuestionHistory</name>
    <message>
        <source>Earlier versions of the career question</source>
        <translation>Eerdere versies van de loopbaanvraag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Noted on %1</source>
        <translation>Genoteerd op %1</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>This question was noted for %1. Check whether it also holds for %2.</source>
        <translation>Deze beginvraag is ingevuld voor %1. Kijk na of ze ook klopt voor %2.</translation>
    </message>
    <message>
        <source>Why does the client want career guidance?</source>
        <translation>Waarom wil de klant loopbaanbegeleiding volgen?</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Watch out!</source>
        <translation>Opgepast!</translation>
    </message>
    <message>
        <source>Are you sure that you want to save this conversation?</source>
        <translation>Bent u zeker dat u dit gesprek wil opslaan?</translation>
    </message>
    <message>
        <source>Are you sure that you want to delete this conversation?</source>
        <translation>Ben je zeker dat je dit gesprek wil verwijderen?</translation>
    </message>
    <message>
        <source>The payout of %1 is taken back.</source>
        <translation>De uitbetaling van %1 wordt teruggenomen.</translation>
    </message>
    <message>
        <source>This is the last conversation: the guidance ends. The validity of the cheque has passed, so nobody will be able to register it again.</source>
        <translation>Dit is het laatste gesprek: de begeleiding stopt. De geldigheidstermijn van de cheque is overschreden, dus niemand zal hem nog kunnen registreren.</translation>
    </message>
    <message>
        <source>This is the last conversation: the guidance ends and the cheque becomes available again for the client.</source>
        <translation>Dit is het laatste gesprek: de begeleiding stopt en de loopbaancheque komt terug beschikbaar voor je klant.</translation>
    </message>
    <message>
        <source>%1 · client number %2 · cheque %3</source>
        <translation>%1 · klantnummer %2 · cheque %3</translation>
    </message>
</context>
<context>
    <name>ReadOnlySentences</name>
    <message>
        <source>The register is being checked and backed up. You can read already; registering opens in a moment.</source>
        <translation>Het register wordt nagekeken en er wordt een back-up gemaakt. Je kan al lezen; registreren kan zo meteen.</translation>
    </message>
    <message>
        <source>Read only: another program is writing in this register. Close it there and try again.</source>
        <translation>Alleen lezen: een ander programma schrijft in dit register. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Read only: %1 has this register open. What is registered there appears here by itself, and as soon as it is closed there you can register here.</source>
        <translation>Alleen lezen: %1 heeft dit register open. Wat daar geregistreerd wordt, verschijnt hier vanzelf, en zodra het daar gesloten is kan je hier registreren.</translation>
    </message>
    <message>
        <source>Read only: the file of the register, or its folder, may not be written to. Ask for the right to write, or save a copy in a place where you may write.</source>
        <translation>Alleen lezen: in het bestand van het register of in zijn map mag niet geschreven worden. Vraag het recht om te schrijven, of bewaar een kopie op een plaats waar je mag schrijven.</translation>
    </message>
    <message>
        <source>Read only: this register was written by a newer version of the program. Install that version to register.</source>
        <translation>Alleen lezen: dit register is gemaakt met een nieuwere versie van het programma. Installeer die versie om te registreren.</translation>
    </message>
    <message>
        <source>Read only: the file of the register was deleted, moved or replaced. Put it back, or save a copy and go on in that one.</source>
        <translation>Alleen lezen: het bestand van het register werd gewist, verplaatst of vervangen. Zet het terug, of bewaar een kopie en werk daarin verder.</translation>
    </message>
    <message>
        <source>Read only: the register is damaged. Do not work on in it: restore the last good backup.</source>
        <translation>Alleen lezen: het register is beschadigd. Werk er niet in verder: zet de laatste goede back-up terug.</translation>
    </message>
</context>
<context>
    <name>RefusedOrderModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Cheque number</source>
        <translation>Chequenummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>RegisterInfoDialog</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n bestelling</numerusform>
            <numerusform>%n bestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance(s)</source>
        <translation>
            <numerusform>%n begeleiding</numerusform>
            <numerusform>%n begeleidingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the financial overview</source>
        <translation>
            <numerusform>%n lijn in het financieel overzicht</numerusform>
            <numerusform>%n lijnen in het financieel overzicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the register…</source>
        <translation>Het register wordt bekeken…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Versie van de tabellen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Laatste back-up</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Control &amp;number of all that was done, up to event %1:</source>
        <translation>Controle&amp;nummer van alles wat gebeurd is, tot en met gebeurtenis %1:</translation>
    </message>
    <message>
        <source>About this register</source>
        <translation>Over dit register</translation>
    </message>
    <message>
        <source>The register is stored in this &amp;file:</source>
        <translation>Het register wordt bewaard in dit &amp;bestand:</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Bestand van het register</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>Copy the path of the register</source>
        <translation>Kopieer het pad van het register</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Controlenummer</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieer</translation>
    </message>
    <message>
        <source>Copy the control number</source>
        <translation>Kopieer het controlenummer</translation>
    </message>
    <message>
        <source>Write this number down in another place, with the day. It later proves that nothing that was done before was changed or removed.</source>
        <translation>Noteer dit nummer op een andere plaats, met de datum erbij. Zo bewijs je later dat aan alles van ervoor niets gewijzigd of weggehaald is.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>RegisterNotices</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Save copy &amp;as…</source>
        <translation>&amp;Kopie opslaan als…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Back-&amp;ups…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>RegistrationWizard</name>
    <message>
        <source>Register cheque</source>
        <translation>Registreer cheque</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;rige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Vol&amp;gende</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Looking at what restoring this backup would change…</source>
        <translation>Wat het terugzetten zou wijzigen, wordt nagekeken…</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Bestand van de back-up</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;dossier(s) that this changes:</source>
        <translation>
            <numerusform>%n &amp;dossier dat hierdoor wijzigt:</numerusform>
            <numerusform>%n &amp;dossiers die hierdoor wijzigen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers that this changes</source>
        <translation>Dossiers die hierdoor wijzigen</translation>
    </message>
    <message>
        <source>The present register is &amp;kept, in the folder of its backups:</source>
        <translation>Het huidige register blijft be&amp;waard, in de map van zijn back-ups:</translation>
    </message>
    <message>
        <source>Where the present register is kept</source>
        <translation>Waar het huidige register bewaard blijft</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zet terug</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
</context>
<context>
    <name>RestoreSentences</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n bestelling</numerusform>
            <numerusform>%n bestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossier, order or payment has changed since then.</source>
        <translation>Sindsdien is geen enkel dossier, geen bestelling en geen betaling gewijzigd.</translation>
    </message>
    <message>
        <source>What you registered after that is lost: %1.</source>
        <translation>Wat je daarna registreerde gaat verloren: %1.</translation>
    </message>
    <message>
        <source>It holds all that is in the register. Nothing is lost.</source>
        <translation>Alles wat in het register staat, staat er ook in. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>It holds all that is in the register, and more. Nothing is lost, and this comes back: %1.</source>
        <translation>Alles wat in het register staat, staat er ook in, en meer. Er gaat niets verloren, en dit komt terug: %1.</translation>
    </message>
    <message>
        <source>The register and this backup each went on by themselves, as after an earlier restore.</source>
        <translation>In het register en in deze back-up is apart verder geregistreerd, zoals na een eerder terugzetten.</translation>
    </message>
    <message>
        <source>No dossier, order or payment is lost.</source>
        <translation>Er gaat geen dossier, bestelling of betaling verloren.</translation>
    </message>
    <message>
        <source>What only the register has is lost: %1.</source>
        <translation>Wat alleen in het register staat, gaat verloren: %1.</translation>
    </message>
    <message>
        <source>What only the backup has comes back: %1.</source>
        <translation>Wat alleen in de back-up staat, komt terug: %1.</translation>
    </message>
    <message>
        <source>Take care: this is a backup of another register. Nothing of the present register is in it.</source>
        <translation>Opgepast: dit is een back-up van een ander register. Niets van het huidige register staat erin.</translation>
    </message>
    <message>
        <source>All of it makes way: %1.</source>
        <translation>Dit moet er allemaal voor wijken: %1.</translation>
    </message>
    <message>
        <source>Goes back to how it was</source>
        <translation>Wordt weer zoals het toen was</translation>
    </message>
    <message>
        <source>Gets the changes of the backup</source>
        <translation>Krijgt de wijzigingen uit de back-up</translation>
    </message>
    <message>
        <source>Is replaced by that of the backup</source>
        <translation>Wordt vervangen door dat uit de back-up</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>This backup is of %1.</source>
        <translation>Deze back-up is van %1.</translation>
    </message>
    <message>
        <source>Nothing was ever registered in this backup.</source>
        <translation>In deze back-up is nog nooit iets geregistreerd.</translation>
    </message>
    <message>
        <source>The last change in this backup is of %1.</source>
        <translation>De laatste wijziging in deze back-up is van %1.</translation>
    </message>
    <message>
        <source>It holds the same as the register. Restoring it only makes sense when the register is damaged.</source>
        <translation>Er staat hetzelfde in als in het register. Terugzetten heeft alleen zin als het register beschadigd is.</translation>
    </message>
    <message>
        <source>The present register cannot be read, so it cannot be said what would be lost. What you registered after that is not in the backup.</source>
        <translation>Het huidige register kan niet gelezen worden: er valt niet te zeggen wat er verloren gaat. Wat je daarna registreerde, staat niet in de back-up.</translation>
    </message>
    <message>
        <source>The register itself is gone. What you registered after that is not in the backup.</source>
        <translation>Het register zelf is er niet meer. Wat je daarna registreerde, staat niet in de back-up.</translation>
    </message>
    <message>
        <source>Is lost</source>
        <translation>Gaat verloren</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>The backup is being checked and put in its place…</source>
        <translation>De back-up wordt nagekeken en op zijn plaats gezet…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The validity of the cheque may have passed: ask your client to order a new cheque.</source>
        <translation>Mogelijk is de geldigheidstermijn overschreden: vraag aan je klant om een nieuwe loopbaancheque aan te vragen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>“%1” is not in the register yet: it is added as a new centre. A centre cannot be renamed or removed later.</source>
        <translation>‘%1’ staat nog niet in het register: het wordt als nieuw centrum toegevoegd. Een centrum kan later geen andere naam krijgen en niet verwijderd worden.</translation>
    </message>
    <message>
        <source>You then work for “%1” and see its dossiers. The dossiers of “%2” stay with that centre: choose “%2” here to see them again.</source>
        <translation>Je werkt dan voor ‘%1’ en ziet de dossiers van dat centrum. De dossiers van ‘%2’ blijven bij ‘%2’: kies hier ‘%2’ om ze weer te zien.</translation>
    </message>
    <message>
        <source>Add a new centre?</source>
        <translation>Nieuw centrum toevoegen?</translation>
    </message>
    <message>
        <source>Add centre</source>
        <translation>Voeg centrum toe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Register cheque</source>
        <translation>Registreer cheque</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Stap %1 van 3</translation>
    </message>
</context>
<context>
    <name>TextSentences</name>
    <message>
        <source>The family name is missing. Fill it in.</source>
        <translation>De familienaam ontbreekt. Vul hem in.</translation>
    </message>
    <message>
        <source>The given name is missing. Fill it in.</source>
        <translation>De voornaam ontbreekt. Vul hem in.</translation>
    </message>
    <message>
        <source>A name is missing. Fill it in.</source>
        <translation>De naam ontbreekt. Vul hem in.</translation>
    </message>
    <message numerus="yes">
        <source>The family name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>De familienaam telt meer dan %n teken. Kort hem in.</numerusform>
            <numerusform>De familienaam telt meer dan %n tekens. Kort hem in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The given name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>De voornaam telt meer dan %n teken. Kort hem in.</numerusform>
            <numerusform>De voornaam telt meer dan %n tekens. Kort hem in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>De naam telt meer dan %n teken. Kort hem in.</numerusform>
            <numerusform>De naam telt meer dan %n tekens. Kort hem in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 of the family name cannot be used: it is invisible or breaks the line. Remove it, or type the name again.</source>
        <translation>Teken %1 in de familienaam kan niet gebruikt worden: het is onzichtbaar of breekt de regel af. Verwijder het of typ de naam opnieuw.</translation>
    </message>
    <message>
        <source>Character %1 of the given name cannot be used: it is invisible or breaks the line. Remove it, or type the name again.</source>
        <translation>Teken %1 in de voornaam kan niet gebruikt worden: het is onzichtbaar of breekt de regel af. Verwijder het of typ de naam opnieuw.</translation>
    </message>
    <message>
        <source>Character %1 of the name cannot be used: it is invisible or breaks the line. Remove it, or type the name again.</source>
        <translation>Teken %1 in de naam kan niet gebruikt worden: het is onzichtbaar of breekt de regel af. Verwijder het of typ de naam opnieuw.</translation>
    </message>
    <message>
        <source>Character %1 of the career question cannot be used: it is invisible. Remove it, or type the text again.</source>
        <translation>Teken %1 in de beginvraag kan niet gebruikt worden: het is onzichtbaar. Verwijder het of typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>Character %1 of the feedback cannot be used: it is invisible. Remove it, or type the text again.</source>
        <translation>Teken %1 in de feedback kan niet gebruikt worden: het is onzichtbaar. Verwijder het of typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>Character %1 of the text cannot be used: it is invisible or breaks the line. Remove it, or type the text again.</source>
        <translation>Teken %1 in de tekst kan niet gebruikt worden: het is onzichtbaar of breekt de regel af. Verwijder het of typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>The career question seems to hold a national number, an e-mail address or a telephone number. Leave such details out.</source>
        <translation>De beginvraag lijkt een rijksregisternummer, een e-mailadres of een telefoonnummer te bevatten. Laat zulke gegevens weg.</translation>
    </message>
    <message>
        <source>The feedback seems to hold a national number, an e-mail address or a telephone number. Note only general steps, no personal information of the client.</source>
        <translation>De feedback lijkt een rijksregisternummer, een e-mailadres of een telefoonnummer te bevatten. Noteer enkel algemene stappen in het traject en geen persoonlijke info van de klant.</translation>
    </message>
    <message>
        <source>Tick at least one theme.</source>
        <translation>Duid minstens één thema aan.</translation>
    </message>
    <message>
        <source>Note the career question of the client.</source>
        <translation>Noteer de beginvraag van de klant.</translation>
    </message>
    <message numerus="yes">
        <source>The career question has more than %n character(s). Keep it short and leave out the background.</source>
        <translation>
            <numerusform>De beginvraag telt meer dan %n teken. Noteer ze kort en bondig en laat achtergrond weg.</numerusform>
            <numerusform>De beginvraag telt meer dan %n tekens. Noteer ze kort en bondig en laat achtergrond weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feedback has more than %n character(s). Note only general steps.</source>
        <translation>
            <numerusform>De feedback telt meer dan %n teken. Noteer enkel algemene stappen.</numerusform>
            <numerusform>De feedback telt meer dan %n tekens. Noteer enkel algemene stappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the name of the centre.</source>
        <translation>Vul de naam van het centrum in.</translation>
    </message>
    <message>
        <source>Fill in your name: first the family name, then the given name.</source>
        <translation>Vul je naam in: eerst de familienaam, dan de voornaam.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the centre has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>De naam van het centrum telt meer dan %n teken. Kort hem in.</numerusform>
            <numerusform>De naam van het centrum telt meer dan %n tekens. Kort hem in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>Je naam telt meer dan %n teken. Kort hem in.</numerusform>
            <numerusform>Je naam telt meer dan %n tekens. Kort hem in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 of the name of the centre cannot be used: it is invisible or breaks the line. Remove it, or type the name again.</source>
        <translation>Teken %1 in de naam van het centrum kan niet gebruikt worden: het is onzichtbaar of breekt de regel af. Verwijder het of typ de naam opnieuw.</translation>
    </message>
    <message>
        <source>Character %1 of your name cannot be used: it is invisible or breaks the line. Remove it, or type the name again.</source>
        <translation>Teken %1 in je naam kan niet gebruikt worden: het is onzichtbaar of breekt de regel af. Verwijder het of typ de naam opnieuw.</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Per counsellor</source>
        <translation>Per begeleider</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Totals per counsellor</source>
        <translation>Totalen per begeleider</translation>
    </message>
    <message>
        <source>Totals per month</source>
        <translation>Totalen per maand</translation>
    </message>
    <message>
        <source>Download totals</source>
        <translation>Download totalen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Intake conversation</source>
        <translation>Intake gesprek</translation>
    </message>
    <message>
        <source>In-depth conversation</source>
        <translation>Verdiepingsgesprek</translation>
    </message>
    <message>
        <source>Synthesis conversation</source>
        <translation>Synthese gesprek</translation>
    </message>
    <message>
        <source>Discontinuation of the guidance</source>
        <translation>Stopzetting van de begeleiding</translation>
    </message>
    <message>
        <source>Aftercare conversation</source>
        <translation>Nazorggesprek</translation>
    </message>
    <message>
        <source>Individual conversation</source>
        <translation>Individueel gesprek</translation>
    </message>
    <message>
        <source>Coaching online</source>
        <translation>E-coaching</translation>
    </message>
    <message>
        <source>Guidance in a group</source>
        <translation>Begeleiding in groep</translation>
    </message>
    <message>
        <source>Workable work</source>
        <translation>Werkbaar werk</translation>
    </message>
    <message>
        <source>Relations at work</source>
        <translation>Relaties in de werkcontext</translation>
    </message>
    <message>
        <source>Job target</source>
        <translation>Jobdoelwit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Zingeving</translation>
    </message>
    <message>
        <source>Reflection on qualities</source>
        <translation>Kwaliteitsreflectie</translation>
    </message>
    <message>
        <source>Growth and challenge</source>
        <translation>Groei en uitdaging</translation>
    </message>
    <message>
        <source>In my present work I have too much pressure, stress, signs of burn-out, …</source>
        <translation>In mijn huidige werksituatie heb ik te hoge werkdruk, stress, signalen van burn-out,...</translation>
    </message>
    <message>
        <source>In my present work I have a hard time with one or more colleagues, a team leader, …</source>
        <translation>In mijn huidige werksituatie heb ik het moeilijk met (een) collega(&apos;s), teamleider,...</translation>
    </message>
    <message>
        <source>I want to know which work and which statute (employee, self-employed, …) really suits me, and find a new direction on the labour market.</source>
        <translation>Ik wil weten welk werk en/of statuut (werknemer, zelfstandige, ...) écht bij mij past en mij heroriënteren op de arbeidsmarkt.</translation>
    </message>
    <message>
        <source>I want more satisfaction, pleasure or challenge in my work.</source>
        <translation>Ik wil meer voldoening, plezier, of uitdaging in mijn werk.</translation>
    </message>
    <message>
        <source>I want to know my strong and weak points and how best to handle them.</source>
        <translation>Ik wil weten wat mijn sterke en zwakte punten zijn en hoe hiermee best om te gaan</translation>
    </message>
    <message>
        <source>I want to grow, to learn something new or to take on a new challenge.</source>
        <translation>Ik wil doorgroeien, bijleren of een nieuwe uitdaging aangaan.</translation>
    </message>
    <message>
        <source>Cheque in use</source>
        <translation>Cheque in gebruik</translation>
    </message>
    <message>
        <source>Cheque closed</source>
        <translation>Cheque afgesloten</translation>
    </message>
    <message>
        <source>Cheque discontinued</source>
        <translation>Cheque stopgezet</translation>
    </message>
    <message>
        <source>Cheque released</source>
        <translation>Cheque vrijgegeven</translation>
    </message>
    <message>
        <source>Cheque available</source>
        <translation>Cheque beschikbaar</translation>
    </message>
    <message>
        <source>Cheque expired</source>
        <translation>Cheque vervallen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Uitbetaald</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>Uitbetaald op %1</translation>
    </message>
    <message>
        <source>Paid on %1 (%2)</source>
        <translation>Uitbetaald op %1 (%2)</translation>
    </message>
    <message>
        <source>Client erased</source>
        <translation>Klant verwijderd</translation>
    </message>
</context>
</TS>
