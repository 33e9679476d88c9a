<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n order(s) that only the register has</source>
        <translation>
            <numerusform>%n order that only the register has</numerusform>
            <numerusform>%n orders that only the register has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that only the backup has</source>
        <translation>
            <numerusform>%n order that only the backup has</numerusform>
            <numerusform>%n orders that only the backup has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) marked or taken back in the register only</source>
        <translation>
            <numerusform>%n payment marked or taken back in the register only</numerusform>
            <numerusform>%n payments marked or taken back in the register only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) marked or taken back in the backup only</source>
        <translation>
            <numerusform>%n payment marked or taken back in the backup only</numerusform>
            <numerusform>%n payments marked or taken back in the backup only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the last one sealed with %1</source>
        <translation>
            <numerusform>%n event, sealed with %1</numerusform>
            <numerusform>%n events, the last one sealed with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSentences</name>
    <message numerus="yes">
        <source>The last good backup is of %1, %n day(s) ago. With File › Backups… you make a new one.</source>
        <translation>
            <numerusform>The last good backup is of %1, %n day ago. With File › Backups… you make a new one.</numerusform>
            <numerusform>The last good backup is of %1, %n days ago. With File › Backups… you make a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance(s)</source>
        <translation>
            <numerusform>%n guidance</numerusform>
            <numerusform>%n guidances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s)</source>
        <translation>
            <numerusform>%n cheque</numerusform>
            <numerusform>%n cheques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s), the first at %2. %3</source>
        <translation>
            <numerusform>%1: %n fault, at %2. %3</numerusform>
            <numerusform>%1: %n faults, the first at %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientBackupsPart</name>
    <message numerus="yes">
        <source>%n backup(s) will be deleted. The register can then no longer be restored as it was at that time, so make a new backup as well.</source>
        <translation>
            <numerusform>%n backup will be deleted. The register can then no longer be restored as it was at that time, so make a new backup as well.</numerusform>
            <numerusform>%n backups will be deleted. The register can then no longer be restored as it was at that time, so make a new backup as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientDataDialog</name>
    <message numerus="yes">
        <source>The names, career questions and feedback of %n cheque(s) are overwritten.</source>
        <translation>
            <numerusform>The name, career questions and feedback of %n cheque are overwritten.</numerusform>
            <numerusform>The names, career questions and feedback of %n cheques are overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” takes %n argument(s). Use --help to see which.</source>
        <translation>
            <numerusform>“%1” takes %n argument. Use --help to see which.</numerusform>
            <numerusform>“%1” takes %n arguments. Use --help to see which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Made a register with %n sample dossier(s): %1</source>
        <translation>
            <numerusform>Made a register with %n sample dossier: %1</numerusform>
            <numerusform>Made a register with %n sample dossiers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationSentences</name>
    <message numerus="yes">
        <source>The counsellor&apos;s name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The counsellor&apos;s name has more than %n character. Shorten it.</numerusform>
            <numerusform>The counsellor&apos;s name has more than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateSentences</name>
    <message numerus="yes">
        <source>This is more than %n month(s) after the conversation of %1, which closed the cheque. Check the date.</source>
        <translation>
            <numerusform>This is more than %n month after the conversation of %1, which closed the cheque. Check the date.</numerusform>
            <numerusform>This is more than %n months after the conversation of %1, which closed the cheque. Check the date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message numerus="yes">
        <source>%n line(s), together %1, will be to be paid again.</source>
        <translation>
            <numerusform>%n line of %1 will be to be paid again.</numerusform>
            <numerusform>%n lines, together %1, will be to be paid again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are to be paid again.</source>
        <translation>
            <numerusform>%n line is to be paid again.</numerusform>
            <numerusform>%n lines are to be paid again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), together %1, are marked as paid.</source>
        <translation>
            <numerusform>%n line of %1 is marked as paid.</numerusform>
            <numerusform>%n lines, together %1, are marked as paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>%n line(s) are being written…</source>
        <translation>
            <numerusform>%n line is being written…</numerusform>
            <numerusform>%n lines are being written…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n line written to %1</numerusform>
            <numerusform>%n lines written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureSentences</name>
    <message numerus="yes">
        <source>The data have to be kept for %n year(s): erase them on %1 or later.</source>
        <translation>
            <numerusform>The data have to be kept for %n year: erase them on %1 or later.</numerusform>
            <numerusform>The data have to be kept for %n years: erase them on %1 or later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message numerus="yes">
        <source>The name of the centre or your own name has more than %n character(s), or one that cannot be seen. Type the name again.</source>
        <translation>
            <numerusform>The name of the centre or your own name has more than %n character, or one that cannot be seen. Type the name again.</numerusform>
            <numerusform>The name of the centre or your own name has more than %n characters, or one that cannot be seen. Type the name again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n line written to %1</numerusform>
            <numerusform>%n lines written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSentences</name>
    <message numerus="yes">
        <source>Among all guidances there are %n.</source>
        <translation>
            <numerusform>Among all guidances there is %n.</numerusform>
            <numerusform>Among all guidances there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the period there are %n.</source>
        <translation>
            <numerusform>Without the period there is %n.</numerusform>
            <numerusform>Without the period there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the status there are %n.</source>
        <translation>
            <numerusform>Without the status there is %n.</numerusform>
            <numerusform>Without the status there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the payment there are %n.</source>
        <translation>
            <numerusform>Without the payment there is %n.</numerusform>
            <numerusform>Without the payment there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the counsellor there are %n.</source>
        <translation>
            <numerusform>Without the counsellor there is %n.</numerusform>
            <numerusform>Without the counsellor there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the keyword there are %n.</source>
        <translation>
            <numerusform>Without the keyword there is %n.</numerusform>
            <numerusform>Without the keyword there are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinancialPage</name>
    <message numerus="yes">
        <source>%1 of %n line(s) · %2 · %3</source>
        <translation>
            <numerusform>%1 of %n line · %2 · %3</numerusform>
            <numerusform>%1 of %n lines · %2 · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) %1 min</source>
        <comment>short, as in a table</comment>
        <translation>
            <numerusform>%n hour %1 min</numerusform>
            <numerusform>%n hours %1 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message numerus="yes">
        <source>%n earlier version(s)…</source>
        <translation>
            <numerusform>%n earlier version…</numerusform>
            <numerusform>%n earlier versions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidancesPage</name>
    <message numerus="yes">
        <source>%1 of %n guidance(s)</source>
        <translation>
            <numerusform>%1 of %n guidance</numerusform>
            <numerusform>%1 of %n guidances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n order(s) would be taken</source>
        <translation>
            <numerusform>%n order would be taken</numerusform>
            <numerusform>%n orders would be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) taken</source>
        <translation>
            <numerusform>%n order taken</numerusform>
            <numerusform>%n orders taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unchanged</source>
        <translation>
            <numerusform>%n order unchanged</numerusform>
            <numerusform>%n orders unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n record refused</numerusform>
            <numerusform>%n records refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n order(s) are stored. They can be registered now.</source>
        <translation>
            <numerusform>%n order is stored. It can be registered now.</numerusform>
            <numerusform>%n orders are stored. They can be registered now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n new order(s) taken over</source>
        <translation>
            <numerusform>%n new order taken over</numerusform>
            <numerusform>%n new orders taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) will be taken over</source>
        <translation>
            <numerusform>%n new order will be taken over</numerusform>
            <numerusform>%n new orders will be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the file are in the register already, with the same data</source>
        <translation>
            <numerusform>%n order of the file is in the register already, with the same data</numerusform>
            <numerusform>%n orders of the file are in the register already, with the same data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not taken over. Correct them in the file and import it again.</source>
        <translation>
            <numerusform>%n row of the file was not taken over. Correct it in the file and import it again.</numerusform>
            <numerusform>%n rows of the file were not taken over. Correct them in the file and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file cannot be taken over. Correct them in the file and import it again; the other rows are not touched by them.</source>
        <translation>
            <numerusform>%n row of the file cannot be taken over. Correct it in the file and import it again; the other rows are not touched by it.</numerusform>
            <numerusform>%n rows of the file cannot be taken over. Correct them in the file and import it again; the other rows are not touched by them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <translation>
            <numerusform>%1 of %n character</numerusform>
            <numerusform>%1 of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you pasted is far too long and was not taken over: %n character(s) fit in here.</source>
        <translation>
            <numerusform>What you pasted is far too long and was not taken over: %n character fits in here.</numerusform>
            <numerusform>What you pasted is far too long and was not taken over: %n characters fit in here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderSentences</name>
    <message numerus="yes">
        <source>This row has %n field(s) but the first row of the file has %1. Add what is missing.</source>
        <translation>
            <numerusform>This row has %n field but the first row of the file has %1. Add what is missing.</numerusform>
            <numerusform>This row has %n fields but the first row of the file has %1. Add what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n field(s) but the first row of the file has %1. Remove the surplus, or put quotation marks around a text that holds the separator.</source>
        <translation>
            <numerusform>This row has %n field but the first row of the file has %1. Remove the surplus, or put quotation marks around a text that holds the separator.</numerusform>
            <numerusform>This row has %n fields but the first row of the file has %1. Remove the surplus, or put quotation marks around a text that holds the separator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell of this row has more than %n character(s). Shorten the text.</source>
        <translation>
            <numerusform>A cell of this row has more than %n character. Shorten the text.</numerusform>
            <numerusform>A cell of this row has more than %n characters. Shorten the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message numerus="yes">
        <source>%1 of %n order(s)</source>
        <translation>
            <numerusform>%1 of %n order</numerusform>
            <numerusform>%1 of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message numerus="yes">
        <source>%n line(s), %1 together</source>
        <translation>
            <numerusform>%n line, %1 together</numerusform>
            <numerusform>%n lines, %1 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentSentences</name>
    <message numerus="yes">
        <source>The reference has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The reference has more than %n character. Shorten it.</numerusform>
            <numerusform>The reference has more than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message numerus="yes">
        <source>%n file(s) beside the register look like a conflict copy: %1. Find out which of them holds your latest work before you remove one.</source>
        <translation>
            <numerusform>%n file beside the register looks like a conflict copy: %1. Find out which of them holds your latest work before you remove one.</numerusform>
            <numerusform>%n files beside the register look like conflict copies: %1. Find out which of them holds your latest work before you remove one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterInfoDialog</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance(s)</source>
        <translation>
            <numerusform>%n guidance</numerusform>
            <numerusform>%n guidances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the financial overview</source>
        <translation>
            <numerusform>%n line in the financial overview</numerusform>
            <numerusform>%n lines in the financial overview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n &amp;dossier(s) that this changes:</source>
        <translation>
            <numerusform>%n &amp;dossier that this changes:</numerusform>
            <numerusform>%n &amp;dossiers that this changes:</numerusform>
        </translation>
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
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSentences</name>
    <message numerus="yes">
        <source>The family name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The family name has more than %n character. Shorten it.</numerusform>
            <numerusform>The family name has more than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The given name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The given name has more than %n character. Shorten it.</numerusform>
            <numerusform>The given name has more than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The name has more than %n character. Shorten it.</numerusform>
            <numerusform>The name has more than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The career question has more than %n character(s). Keep it short and leave out the background.</source>
        <translation>
            <numerusform>The career question has more than %n character. Keep it short and leave out the background.</numerusform>
            <numerusform>The career question has more than %n characters. Keep it short and leave out the background.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feedback has more than %n character(s). Note only general steps.</source>
        <translation>
            <numerusform>The feedback has more than %n character. Note only general steps.</numerusform>
            <numerusform>The feedback has more than %n characters. Note only general steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of the centre has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The name of the centre has more than %n character. Shorten it.</numerusform>
            <numerusform>The name of the centre has more than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your name has more than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>Your name has more than %n character. Shorten it.</numerusform>
            <numerusform>Your name has more than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
</TS>
