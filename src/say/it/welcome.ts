import type {Translation} from '../translation';

/** The first minute. */
export const welcome = {
  'welcome.title': 'Per i giorni dopo un colloquio',
  'welcome.lead':
    'Afterword sta in silenzio nella tua posta. Nota le conversazioni che riguardano colloqui, ne tiene il tempo e mette la lettera breve giusta nella tua risposta. Non invia mai niente per te.',
  'welcome.reads': 'Cosa legge',
  'welcome.readsWhat':
    'La pagina di posta che hai aperta, e niente dietro di essa. Le mail che non riguardano un colloquio vengono saltate.',
  'welcome.keeps': 'Cosa conserva',
  'welcome.keepsWhat':
    'Fatti: azienda, persone, date, promesse, ognuno con al massimo una riga che lo prova. Tutto su questo computer.',
  'welcome.leaves': 'Cosa lascia il tuo computer',
  'welcome.leavesWhat': 'Niente. Non c’è un account, non c’è un server, e nessuna richiesta alla rete.',

  'welcome.begin': 'Per cominciare',
  'welcome.allow': 'Il tuo browser ti chiede di permettere Afterword nelle tue pagine di posta.',
  'welcome.allowIt': 'Permetti lì',
  'welcome.allowed': 'Permesso. Apri la tua posta e continua come sempre.',
  'welcome.notAllowed':
    'Non permesso. Afterword non legge niente; puoi comunque aggiungere candidature alla scrivania.',
  'welcome.tabs': 'La tua posta è già aperta. Afterword può cominciare lì adesso.',
  'welcome.startThere': 'Comincia lì',
  'welcome.began': 'È cominciato. Apri una mail che riguarda un colloquio per vederlo.',
  'welcome.reload': 'Il tuo browser vuole che quella scheda sia ricaricata. Poi Afterword è lì.',
  'welcome.openMail': 'Apri la tua posta, Gmail o Outlook, e continua come sempre.',
  'welcome.remind':
    'Vuoi un promemoria quando c’è qualcosa che vale la pena fare? Puoi anche guardare da te.',
  'welcome.remindMe': 'Ricordamelo',
  'welcome.reminding': 'Avrai promemoria, nei tuoi orari, senza nomi.',
  'welcome.notReminding': 'Allora niente promemoria. Le impostazioni alla scrivania possono cambiarlo.',

  'welcome.try': 'Prova qui',
  'welcome.tryHint': 'Questa non è una mail vera, ma il biglietto e le lettere sono quelli veri.',
  'welcome.sample.subject': 'Grazie di essere venuta',
  'welcome.sample.mail':
    'Cara Jo,\n\ngrazie per la conversazione di ieri. Parliamo ancora con due persone e ti faremo sapere entro venerdì 20 marzo.\n\nUn caro saluto\nMaya',
  'welcome.sample.reply': 'La tua risposta',
  'welcome.sample.inserted':
    'La lettera è nella tua bozza. Nella tua posta un solo annulla la toglie; inviare resta cosa tua.',
  'welcome.sample.because':
    'Ieri hai incontrato Maya Chen da Acme. Un ringraziamento è gradito entro un giorno.',
  'welcome.sample.enquiry':
    'Hanno detto che avrebbero deciso entro venerdì 20 marzo. Il martedì dopo è un buon giorno per chiedere.',
  'welcome.sample.letter': 'Ringraziamento',
  'welcome.sample.shortLetter': 'Ringraziamento, breve',
  'welcome.sample.letterBegins': 'Cara Maya,\n\ngrazie per la conversazione di lunedì. Continuo a pensare a ',
  'welcome.sample.point': 'Un punto della conversazione',
  'welcome.sample.pointHint': 'qualcosa di cui avete parlato',
  'welcome.sample.letterEnds':
    '.\n\nMi ha fatto desiderare ancora di più il posto da Acme. Se altro può aiutarvi a decidere, lo mando volentieri.\n\nUn caro saluto\nJo Field',
  'welcome.sample.shortText':
    'Cara Maya,\n\ngrazie per il tuo tempo lunedì. La conversazione mi è piaciuta e sarei felice di lavorare con voi.\n\nUn caro saluto\nJo Field',

  'welcome.end':
    'Tutte le tue candidature stanno alla scrivania. La foglia nella barra degli strumenti porta lì.',
  'welcome.lookBack':
    'Anche i colloqui avuti di recente si possono trovare nella tua posta, senza aprire nessuna mail.',
  'welcome.desk': 'Apri la scrivania',
} satisfies Translation;
