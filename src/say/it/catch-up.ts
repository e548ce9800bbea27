import type {Translation} from '../translation';

/** Looking back over the last 90 days. */
export const catchUp = {
  'catchUp.title': 'Ripercorri',
  'catchUp.what': 'Cosa è successo negli ultimi 90 giorni',
  'catchUp.how':
    'Afterword scorre l’elenco nella scheda di posta aperta, una pagina alla volta, e annota ciò che può riguardare un colloquio. Nessuna mail viene aperta o segnata come letta, e alla fine la tua posta è dov’era. In Outlook, che non dà date sicure, guarda al massimo sessanta schermate.',
  'catchUp.keeps': 'Ciò che trova viene dimenticato quando il browser si chiude.',
  'catchUp.start': 'Guarda indietro',
  'catchUp.again': 'Guarda indietro ancora una volta',
  'catchUp.goOn': 'Continua',
  'catchUp.stop': 'Ferma',
  'catchUp.noMail': 'Nessuna posta è aperta. Apri Gmail o Outlook in una scheda, poi prova ancora una volta.',
  'catchUp.notStarted': 'Non è stato possibile cominciare. Ricarica la scheda di posta e prova di nuovo.',
  'catchUp.progress': 'Fin dove è arrivato',
  'catchUp.going': {
    one: 'Guardo indietro. Finora {looked} conversazioni, una può riguardare un colloquio.',
    other: 'Guardo indietro. Finora {looked} conversazioni, {count} possono riguardare un colloquio.',
  },
  'catchUp.soFar': {
    one: '{looked} conversazioni guardate, una può riguardare un colloquio.',
    other: '{looked} conversazioni guardate, {count} possono riguardare un colloquio.',
  },
  'catchUp.toMail': 'Mostra la scheda di posta',
  'catchUp.waiting': 'Aspetta finché la scheda di posta non si vede.',
  'catchUp.stopped': 'Fermo. Può continuare da dov’era.',
  'catchUp.ended': 'È tutto.',
  'catchUp.noList':
    'Non c’era niente da guardare. Apri la posta in arrivo nella scheda, poi guarda indietro di nuovo.',
  'catchUp.found': 'Riguarda un tuo colloquio?',
  'catchUp.foundHow': 'Apri quelle che sì, e Afterword le legge.',
  'catchUp.yes': 'Sì',
  'catchUp.no': 'No',
  'catchUp.later': 'Più tardi',
  'catchUp.open': 'Apri',
  'catchUp.openWhat': 'Apri {subject}',
  'catchUp.read': 'Letta',
  'catchUp.saidNo': 'Anche altre simili verranno saltate.',
  'catchUp.notOpened': 'Non è stato possibile aprire quella mail.',
} satisfies Translation;
