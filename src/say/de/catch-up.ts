import type {Translation} from '../translation';

/** Looking back over the last 90 days. */
export const catchUp = {
  'catchUp.title': 'Nachholen',
  'catchUp.what': 'Was in den letzten 90 Tagen geschah',
  'catchUp.how':
    'Afterword geht die Liste in Ihrem offenen E-Mail-Tab durch, Seite für Seite, und merkt sich, was von einem Vorstellungsgespräch handeln könnte. Keine E-Mail wird geöffnet oder als gelesen markiert, und danach steht alles wieder, wo es war. In Outlook, das keine sicheren Daten nennt, sind es höchstens sechzig Bildschirme.',
  'catchUp.keeps': 'Was gefunden wird, ist vergessen, sobald der Browser geschlossen wird.',
  'catchUp.start': 'Zurückblicken',
  'catchUp.again': 'Noch einmal zurückblicken',
  'catchUp.goOn': 'Weiter',
  'catchUp.stop': 'Anhalten',
  'catchUp.noMail':
    'Keine E-Mails sind offen. Öffnen Sie Gmail oder Outlook in einem Tab, und versuchen Sie es noch einmal.',
  'catchUp.notStarted':
    'Das konnte nicht beginnen. Laden Sie den E-Mail-Tab neu, und versuchen Sie es noch einmal.',
  'catchUp.progress': 'Wie weit der Rückblick reicht',
  'catchUp.going': {
    one: 'Rückblick: {looked} Unterhaltungen bisher, eine könnte von einem Gespräch handeln.',
    other: 'Rückblick: {looked} Unterhaltungen bisher, {count} könnten von einem Gespräch handeln.',
  },
  'catchUp.soFar': {
    one: '{looked} Unterhaltungen angesehen, eine könnte von einem Gespräch handeln.',
    other: '{looked} Unterhaltungen angesehen, {count} könnten von einem Gespräch handeln.',
  },
  'catchUp.toMail': 'Den E-Mail-Tab zeigen',
  'catchUp.waiting': 'Es wartet, solange der E-Mail-Tab nicht zu sehen ist.',
  'catchUp.stopped': 'Angehalten. Es kann dort weitergehen, wo es war.',
  'catchUp.ended': 'Das war alles.',
  'catchUp.noList':
    'Es gab nichts anzusehen. Öffnen Sie im E-Mail-Tab Ihren Posteingang, und blicken Sie noch einmal zurück.',
  'catchUp.found': 'Handelt das von einem Ihrer Gespräche?',
  'catchUp.foundHow': 'Öffnen Sie, was davon handelt; dann liest Afterword es.',
  'catchUp.yes': 'Ja',
  'catchUp.no': 'Nein',
  'catchUp.later': 'Später',
  'catchUp.open': 'Öffnen',
  'catchUp.openWhat': '{subject} öffnen',
  'catchUp.read': 'Gelesen',
  'catchUp.saidNo': 'Ähnliche werden ebenfalls übergangen.',
  'catchUp.notOpened': 'Diese E-Mail konnte nicht geöffnet werden.',
} satisfies Translation;
