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
} satisfies Translation;
