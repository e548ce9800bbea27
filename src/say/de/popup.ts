import type {Translation} from '../translation';

/** The toolbar's popup. */
export const popup = {
  'popup.title': 'Afterword',
  'popup.due': 'Jetzt dran',
  'popup.soon': 'Bald',
  'popup.waiting': 'Die andere Seite ist am Zug',
  'popup.search': 'Arbeitgeber, Stelle oder Person suchen',
  'popup.notFound': 'Nichts mit diesem Namen. Abgeschlossene Bewerbungen liegen auf dem Schreibtisch.',
  'popup.desk': 'Zum Schreibtisch',
  'popup.open': 'Öffnen',
  'popup.write': 'Schreiben',
  'popup.more': 'Warum, und was sonst möglich ist: {what}',
  'popup.unknownEmployer': 'Arbeitgeber noch unbekannt',
  'popup.nothingMorning': 'Nichts steht an. Einen schönen Vormittag.',
  'popup.nothingAfternoon': 'Nichts steht an. Einen schönen Nachmittag.',
  'popup.nothingEvening': 'Nichts steht an. Genießen Sie den Abend.',
  'popup.empty':
    'Öffnen Sie eine E-Mail zu einem Vorstellungsgespräch, und Afterword behält die Zeit für Sie im Blick.',
  'popup.loading': 'Einen Moment',
  'popup.cannotLoad':
    'Afterword konnte das nicht nachsehen. Schließen Sie dieses Fenster und öffnen Sie es noch einmal.',
  'popup.did.later': 'Verschoben.',
  'popup.did.skip': 'Übersprungen.',
  'popup.did.done': 'Erledigt.',
  'popup.did.not-interview': 'Notiert: kein Vorstellungsgespräch.',
} satisfies Translation;
