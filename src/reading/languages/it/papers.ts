import type {PaperWords} from '../paper-words';

export const papers: PaperWords = {
  asks: '(?:per favore|potrebbe|potresti|puo|puoi|le chiediamo|ti chiediamo|abbiamo bisogno|(?:ci|mi) serv(?:e|ono|irebbe|irebbero)|avremmo bisogno|ci manca|ci mancano|la preghiamo|ti preghiamo|vorremmo|ci invii|inviaci|cortesemente)[^;!?]{0,180}',
  asksNot:
    'grazie per|abbiamo ricevuto|non e necessario|non serve|portare|porti|piu avanti|facoltativ|se (?:ne )?(?:ha|hai)',
  done: 'grazie per (?:aver|il|la|i|le) (?:\\w+ ){0,2}(?:completato|inviato|svolto|test|prova|partecipa\\w*)|(?:abbiamo|e stat[oa]|sono stat[ie]) (?:\\w+ ){0,2}(?:ricevut|completat|inviat)[oaie]',
  namedBefore: 'lo|la|li|le|questi|documenti|tutto|prova',
  deadline: 'scadenza',
  opensList: '(?:seguenti|documenti|documentazione)(?: \\w+){0,3} ?:?$|:$',
  by: 'entro(?: e non oltre)?(?: il)?|prima del?',
  papers: [
    ['references', 'referenze|lettere? di (?:raccomandazione|referenze)'],
    ['portfolio', 'portfolio'],
    ['certificates', 'certificati|attestati?|diploma|laurea'],
    ['transcript', 'elenco (?:degli )?esami|libretto universitario'],
    ['form', 'modulo|questionario'],
    ['take-home task', 'caso di studio|esercizio|prova pratica|case study'],
    ['work permit', 'permesso di (?:soggiorno|lavoro)'],
    ['cover letter', 'lettera di (?:presentazione|motivazione)'],
    ['CV', 'cv\\b|curriculum'],
    ['payslips', 'buste? paga'],
    ['ID', "copia (?:del|della) (?:documento|carta d'identita|passaporto)"],
  ],
};
