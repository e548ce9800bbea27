import type {Translation} from '../translation';

/** The toolbar's popup. */
export const popup = {
  'popup.title': 'Afterword',
  'popup.due': 'Adesso',
  'popup.soon': 'Presto',
  'popup.waiting': 'Tocca a loro',
  'popup.search': 'Cerca un’azienda, un ruolo o una persona',
  'popup.notFound': 'Nessuna con questo nome. Quelle concluse sono alla scrivania.',
  'popup.desk': 'Apri la scrivania',
  'popup.open': 'Apri',
  'popup.write': 'Scrivi',
  'popup.more': 'Perché, e altre scelte: {what}',
  'popup.unknownEmployer': 'Azienda non ancora nota',
  'popup.nothingMorning': 'Niente da fare. Buona mattinata.',
  'popup.nothingAfternoon': 'Niente da fare. Buon pomeriggio.',
  'popup.nothingEvening': 'Niente da fare. Buona serata.',
  'popup.empty': 'Apri una mail che riguarda un colloquio: Afterword terrà il tempo per te.',
  'popup.loading': 'Un momento',
  'popup.cannotLoad': 'Afterword non è riuscito a guardare. Chiudi questa finestra e riaprila.',
  'popup.did.later': 'Rimandato.',
  'popup.did.skip': 'Saltato.',
  'popup.did.done': 'Fatto.',
  'popup.did.not-interview': 'Preso nota: non riguarda un colloquio.',
} satisfies Translation;
