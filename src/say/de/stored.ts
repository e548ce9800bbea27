import type {Translation} from '../translation';

/** What is kept, and what never is. */
export const stored = {
  'stored.kept': 'Auf diesem Computer behalten',
  'stored.counts':
    'Zurzeit: Bewerbungen {applications}, Unterhaltungen, aus denen sie gelesen wurden, {conversations}.',
  'stored.facts':
    'Angaben aus E-Mails zu Vorstellungsgesprächen: Arbeitgeber, Stelle, Personen, Daten, was zugesagt und worum gebeten wurde.',
  'stored.quotes':
    'Zu jeder Angabe höchstens eine Zeile der E-Mail, die sie belegt, nie länger als 160 Zeichen.',
  'stored.subjects': 'Der Betreff jeder solchen Unterhaltung, damit Sie sie wiederfinden.',
  'stored.said': 'Was Sie Afterword gesagt haben: Notizen, Antworten, Berichtigungen.',
  'stored.settings': 'Ihre Einstellungen.',
  'stored.never': 'Nie behalten',
  'stored.noBodies': 'Der Text einer E-Mail. Er wird im Arbeitsspeicher gelesen und vergessen.',
  'stored.noAttachments': 'Anhänge und E-Mails, in denen es nicht um ein Vorstellungsgespräch geht.',
  'stored.noNetwork':
    'Irgendetwas irgendwo sonst, außer Sie teilen es mit Ihren anderen Computern. Afterword selbst ruft nichts aus dem Netz ab.',
  'stored.report': 'Wenn etwas nicht stimmt',
  'stored.reportHint':
    'Dieser Bericht enthält nur Anzahlen: kein Wort aus einer E-Mail, keinen Namen, keine Adresse.',
  'stored.copy': 'Bericht kopieren',
  'stored.copied': 'Kopiert.',
  'stored.notCopied':
    'Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Bericht und kopieren Sie ihn selbst.',
  'stored.health.well': 'Dem Speicher geht es gut.',
  'stored.health.restored':
    'Der Speicher war leer zurückgekommen und wurde aus dem Journal wiederhergestellt. Bitte sehen Sie Ihre Bewerbungen einmal durch.',
  'stored.health.memory-only':
    'Dieser Browser behält nichts für Afterword. Gelesenes ist weg, sobald der Browser geschlossen wird.',
  'stored.health.newer-version':
    'Der Speicher stammt von einem neueren Afterword. Er bleibt, wie er ist, bis Afterword aktualisiert ist.',
} satisfies Translation;
