import type {Translation} from '../translation';

/** One quiet sentence at the foot of a mail page. */
export const notices = {
  'notice.cannot-read':
    'Deze pagina is veranderd en Afterword kan hem niet lezen. Je notities zijn veilig. Je kunt nog een brief kopiëren vanuit de werkbalk.',
  'notice.could-not-insert': 'Het concept nam de brief niet aan. Je kunt hem kopiëren en zelf plakken.',
  'notice.open-reply-first': 'Open een antwoord en de brieven staan klaar.',
  'notice.inserted': 'De brief staat in je concept. Eén keer ongedaan maken haalt hem eruit.',
  'notice.copy': 'Kopieer de brief',
  'notice.copied': 'Gekopieerd',
  'notice.copyReport': 'Meld een probleem',
  'notice.reportCopied':
    'Een melding is gekopieerd. Ze zegt hoe de pagina is gebouwd, zonder een woord van je mail.',
  'notice.reportByHand': 'De melding, om zelf te kopiëren',
  'notice.copyByHand': 'De brief, om zelf te kopiëren',
  'notice.close': 'Sluiten',
} satisfies Translation;
