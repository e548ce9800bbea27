import type {Translation} from '../translation';

/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'Eine Sicherung von Afterword. Sie enthält, was Afterword über Ihre Bewerbungen weiß: wer wann geschrieben hat, was es verstanden hat, höchstens eine kurze zitierte Zeile zu jeder Angabe, und was Sie ihm gesagt haben. E-Mails sind nicht darin. Wer diese Datei hat, kann sie lesen.',

  'ownership.reminder':
    'Ihre Notizen liegen nur auf diesem Computer, und manche sind neuer als Ihre letzte Sicherung. Eine Sicherung dauert einen Moment: Schreibtisch, Ihre Daten.',

  'ownership.table.employer': 'Arbeitgeber',
  'ownership.table.role': 'Stelle',
  'ownership.table.stage': 'Stand',
  'ownership.table.people': 'Personen',
  'ownership.table.addresses': 'Adressen',
  'ownership.table.interviews': 'Gespräche',
  'ownership.table.heard': 'Letzter Kontakt',
  'ownership.table.promised': 'Antwort angekündigt bis',
  'ownership.table.next': 'Als Nächstes',
  'ownership.table.due': 'Bis wann',
  'ownership.table.outcome': 'Ausgang',
  'ownership.table.notes': 'Notizen',
  'ownership.table.archived': 'Weggelegt',
  'ownership.table.yes': 'ja',
  'ownership.outcome.offer': 'Angebot',
  'ownership.outcome.rejected': 'Absage',
  'ownership.outcome.let-go': 'ruht',
  'ownership.outcome.accepted': 'angenommen',
  'ownership.outcome.declined': 'abgelehnt',
  'ownership.outcome.withdrawn': 'zurückgezogen',

  'ownership.calendar.step': '{step}: {name}',
  'ownership.calendar.interview': 'Gespräch: {name}',
  'ownership.calendar.interviewUncertain': 'Gespräch (bitte die Uhrzeit prüfen): {name}',
  'ownership.calendar.unknown': 'Arbeitgeber noch unbekannt',

  'ownership.title': 'Ihre Daten',
  'ownership.link': 'Alles sichern, zurückholen oder löschen',
  'ownership.here':
    'Was Afterword kennt: Bewerbungen {applications}, gelesen aus Unterhaltungen {conversations}. Alles liegt in diesem Browser und nirgendwo sonst.',

  'ownership.backup': 'Sicherung',
  'ownership.backup.what':
    'Eine Datei mit allem: was gelesen wurde, was Sie notiert und was Sie eingestellt haben. Sie können sie öffnen und lesen. Heben Sie sie dort auf, wo andere nicht hinkommen.',
  'ownership.backup.none': 'Noch gibt es keine Sicherung.',
  'ownership.backup.older': 'Letzte Sicherung: {day}. Seitdem hat sich etwas geändert.',
  'ownership.backup.current': 'Letzte Sicherung: {day}. Seitdem hat sich nichts geändert.',
  'ownership.backup.save': 'Sicherung speichern',
  'ownership.backup.collecting': 'Wird zusammengestellt …',
  'ownership.backup.made': 'Die Datei liegt bei Ihren Downloads.',
  'ownership.backup.failed': 'Die Sicherung kam nicht zustande. Bitte versuchen Sie es noch einmal.',
  'ownership.backup.remind': 'Leise Bescheid geben, wenn einen Monat lang nichts gesichert wurde',

  'ownership.restore': 'Eine Sicherung zurückholen',
  'ownership.restore.choose': 'Sicherungsdatei auswählen',
  'ownership.restore.hint':
    'Oder legen Sie sie hier ab. Sie sehen, was sie enthält, bevor etwas geändert wird.',
  'ownership.restore.reading': 'Die Datei wird gelesen …',
  'ownership.restore.taking': 'Wird zurückgeholt …',
  'ownership.restore.how': 'Was schon hier ist',
  'ownership.restore.merge': 'Behalten und um den Inhalt der Datei ergänzen',
  'ownership.restore.mergeHint':
    'Was beide kennen, bleibt von beiden erhalten. Ihre Einstellungen hier bleiben.',
  'ownership.restore.replace': 'Durch den Inhalt der Datei ersetzen',
  'ownership.restore.replaceHint':
    'Was hier ist und nicht in der Datei, ist dann weg, auch die Einstellungen.',
  'ownership.restore.take': 'Zurückholen',
  'ownership.restore.leave': 'So lassen',
  'ownership.restore.done': 'Alles ist wieder da.',
  'ownership.restore.failed': 'Das Zurückholen ging nicht. Was hier war, ist noch hier.',
  'ownership.restore.dropped': 'Nichts wurde geändert.',

  'ownership.preview': 'Sicherung vom {day}',
  'ownership.preview.conversations': {one: 'Eine Unterhaltung', other: '{count} Unterhaltungen'},
  'ownership.preview.known': {one: 'Eine davon ist schon hier', other: '{count} davon sind schon hier'},
  'ownership.preview.told': {
    one: 'Eine Antwort oder Notiz von Ihnen',
    other: '{count} Antworten und Notizen von Ihnen',
  },
  'ownership.preview.letters': {
    one: 'Die Spur eines gesendeten Briefs',
    other: 'Die Spuren von {count} gesendeten Briefen',
  },
  'ownership.preview.settings': 'Ihre Einstellungen',
  'ownership.preview.noSettings': 'Keine Einstellungen',

  'ownership.problem.at': '{reason} (Dort: {where})',
  'ownership.problem.not-json':
    'Das ist keine Sicherungsdatei: Sie lässt sich nicht als JSON lesen. Nichts wurde geändert.',
  'ownership.problem.truncated': 'Die Datei endet zu früh; ein Teil fehlt. Nichts wurde geändert.',
  'ownership.problem.wrong-schema': 'Diese Datei ist keine Sicherung von Afterword. Nichts wurde geändert.',
  'ownership.problem.newer-version':
    'Diese Sicherung stammt von einem neueren Afterword. Bitte aktualisieren Sie dieses zuerst. Nichts wurde geändert.',
  'ownership.problem.forbidden-key':
    'Die Datei enthält ein Feld, das keine Sicherung hat. Nichts wurde geändert.',
  'ownership.problem.unknown-field':
    'Die Datei enthält ein Feld, das Afterword nicht kennt. Nichts wurde geändert.',
  'ownership.problem.missing-field': 'In der Datei fehlt etwas. Nichts wurde geändert.',
  'ownership.problem.duplicate': 'In der Datei steht etwas doppelt. Nichts wurde geändert.',
  'ownership.problem.wrong-type': 'Ein Wert in der Datei ist von falscher Art. Nichts wurde geändert.',
  'ownership.problem.out-of-range':
    'Ein Wert in der Datei liegt außerhalb dessen, was möglich ist. Nichts wurde geändert.',
  'ownership.problem.too-large': 'Die Datei ist zu groß für eine Sicherung. Nichts wurde geändert.',
  'ownership.problem.unreachable':
    'Afterword konnte die Datei gerade nicht lesen. Bitte versuchen Sie es noch einmal.',

  'ownership.files': 'Für andere Programme',
  'ownership.files.what':
    'Ihre Bewerbungen als Tabelle und was ansteht als Kalender. Beim erneuten Importieren des Kalenders zieht mit, was sich verschoben hat.',
  'ownership.files.alarms': 'Auch der Kalender soll erinnern',
  'ownership.files.table': 'Tabelle speichern (CSV)',
  'ownership.files.calendar': 'Kalender speichern (ICS)',
  'ownership.files.made': 'Die Datei liegt bei Ihren Downloads.',
  'ownership.files.failed': 'Die Datei kam nicht zustande. Bitte versuchen Sie es noch einmal.',

  'ownership.forgetting': 'Von selbst vergessen',
  'ownership.forgetting.what':
    'Bewerbungen, die zu Ende oder weggelegt sind, können nach einer Zeit ganz vergessen werden. Vergessenes kommt nur aus einer Sicherung zurück.',
  'ownership.forgetting.after': 'Beendetes vergessen',
  'ownership.forgetting.never': 'nie',
  'ownership.forgetting.months': {one: 'nach einem Monat', other: 'nach {count} Monaten'},
  'ownership.forgetting.begin': 'Ab jetzt vergessen',
  'ownership.forgetting.stop': 'Nie vergessen',

  'ownership.erase': 'Alles löschen',
  'ownership.erase.what':
    'Alle Bewerbungen, Notizen und Einstellungen in diesem Browser. Sie haben zehn Sekunden, um es sich anders zu überlegen. Gespeicherte Sicherungen und Ihre anderen Computer behalten, was sie haben.',
  'ownership.erase.all': 'Alles löschen',
  'ownership.erase.pending': 'In zehn Sekunden wird alles gelöscht.',
  'ownership.erase.undo': 'Alles behalten',
  'ownership.erase.undone': 'Alles ist behalten.',
  'ownership.erase.done': 'Alles ist gelöscht.',

  'ownership.hereShared':
    'Was Afterword kennt: Bewerbungen {applications}, gelesen aus Unterhaltungen {conversations}. Alles liegt in diesem Browser; was noch läuft, wird mit Ihren anderen Computern geteilt.',
  'ownership.share': 'Ihre anderen Computer',
  'ownership.share.what':
    'Der Browser kann, was noch läuft, auf Ihre anderen Computer bringen, über das Konto, mit dem Sie dort angemeldet sind: Angaben, Ihre Notizen und Antworten, Ihre Einstellungen. Zitierte Zeilen reisen nie mit. Das ist aus, bis Sie es möchten.',
  'ownership.share.on': 'Es ist an. Wer das Konto Ihres Browsers betreibt, könnte es lesen.',
  'ownership.share.onSealed':
    'Es ist an und mit Ihrer Passphrase verschlossen, bevor es diesen Computer verlässt.',
  'ownership.share.full':
    'Der Browser hat nur begrenzt Platz, und der ist voll. Die ältesten Angaben bleiben auf diesem Computer; Notizen und Antworten reisen weiter mit.',
  'ownership.share.locked':
    'Ein anderer Ihrer Computer verwendet eine andere Passphrase, deshalb lässt sich hier nicht lesen, was er teilt. Geben Sie überall dieselbe ein.',
  'ownership.share.not-sealed':
    'Ein anderer Ihrer Computer teilt ohne die Passphrase. Was er teilt, wird nicht übernommen: Geben Sie dort dieselbe Passphrase ein.',
  'ownership.share.key-lost':
    'Der Browser hat verloren, was er von Ihrer Passphrase behalten hatte. Geben Sie sie noch einmal ein, dann geht das Teilen weiter.',
  'ownership.share.newer-version':
    'Auf einem anderen Ihrer Computer ist ein neueres Afterword. Bitte aktualisieren Sie dieses.',
  'ownership.share.passphrase': 'Passphrase',
  'ownership.share.passphraseHint': 'Bleibt sie leer, reist alles unverschlossen.',
  'ownership.share.passphraseAnew':
    'Um ohne Passphrase zu teilen, beenden Sie das Teilen und beginnen Sie neu mit leerem Feld.',
  'ownership.share.tooShort': 'Bitte mindestens {count} Zeichen.',
  'ownership.share.begin': 'Ab jetzt teilen',
  'ownership.share.change': 'Diese Passphrase verwenden',
  'ownership.share.leave': 'Nicht mehr teilen',
} satisfies Translation;
