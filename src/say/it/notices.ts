import type {Translation} from '../translation';

/** One quiet sentence at the foot of a mail page. */
export const notices = {
  'notice.cannot-read':
    'Questa pagina è cambiata e Afterword non riesce a leggerla. I tuoi appunti sono al sicuro. Puoi ancora copiare una lettera dalla barra degli strumenti.',
  'notice.could-not-insert': 'La bozza non ha accettato la lettera. Puoi copiarla e incollarla tu.',
  'notice.open-reply-first': 'Apri una risposta e le lettere saranno lì.',
  'notice.inserted': 'La lettera è nella tua bozza. Un solo annulla la toglie.',
  'notice.copy': 'Copia la lettera',
  'notice.copied': 'Copiata',
  'notice.copyReport': 'Segnala un problema',
  'notice.reportCopied':
    'Una segnalazione è copiata. Dice com’è fatta la pagina, senza una parola della tua posta.',
  'notice.reportByHand': 'La segnalazione, da copiare a mano',
  'notice.copyByHand': 'La lettera, da copiare a mano',
  'notice.close': 'Chiudi',
} satisfies Translation;
