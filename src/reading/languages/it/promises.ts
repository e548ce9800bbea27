import type {PromiseWords} from '../promise-words';

export const promises: PromiseWords = {
  answers:
    '(?:decidera|deliberera|decide\\b|(?:sara|verra|saranno|verranno) (?:comunicat|pubblicat|res)[aoei](?: not[aoie])?|(?:le|ti|vi|la) (?:facci(?:o|amo) sapere|dic(?:o|iamo)|chiam(?:o|iamo)|scriv(?:o|iamo)|rispond(?:o|iamo)|aggiorn(?:o|iamo)|richiam(?:o|iamo)|ricontatt(?:o|iamo)|telefon(?:o|iamo))|ci (?:ri)?sentiamo|facci(?:o|amo) sapere|(?:la|ti|vi) (?:contatter|ricontatter|faremo|faro|aggiorner|informer|daremo|daro|chiamer|comunicher|risponder)\\w*|ci faremo|mi faro|faremo sapere|avremo|avra|avrai|ricevera|riceverai|decideremo|prenderemo|contiamo di|speriamo di|prevediamo di|sapra|saprai|risponderemo|contatteremo|daremo)|(?:decisione|risposta|riscontro|feedback|esito)\\b[^.;!?]{0,40}(?:entro|in|per|sara|nei|nelle|verra)|(?:ci servono|ci vorranno|ci occorrono|occorrono|ci dia|dacci)',
  conditional: '\\bse\\b|\\bqualora\\b|in caso|solo i candidati|solamente|nel caso',
  whether: '(?:sapere|dire|comunicare|dico|diciamo) (?:\\w+ ){0,4}se\\b',
  otherLimit:
    '(?:per favore|potrebbe|puo|le chiediamo|ti chiediamo|inviare|invii)\\b|(?:link|test|prova|offerta) (?:\\w+ ){0,4}(?:scade|valid)|se non (?:ricev|avra)|conserv|inizio lavoro|a settimana|ferie|ricandidarsi|scus|dispiac',
  notBound: '(?:da|dal|dopo|colloquio del|colloquio di|a partire)(?: il| dal)?',
  open: '(?:non appena|quando|una volta|appena|dopo che) (?:\\w+)|dopo le (?:feste|vacanze|ferie)|piu (?:tempo )?del previsto|ritard',
  wait: '(?:per favore|la preghiamo|ti preghiamo|preghiamo)(?: \\w+){0,4} (?:attend\\w+|aspett\\w+|pazient\\w+)(?: \\w+){0,4}? (?:fino|sino)|non (?:ci )?contatt\\w+ (?:\\w+ ){0,2}prima',
  thisWeek: '(?:questa|la|della) settimana|settimana',
  bareWeek: '(?:(?:la|della) )?settimana',
  nextWeek: '(?:la |della )?(?:prossima settimana|settimana prossima|settimana successiva)',
  weekAfterNext: 'tra due settimane',
  weekOf: 'settimana del',
  thisMonth: '(?:questo|del|il|di questo) mese|mese',
  nextMonth: '(?:il |del )?(?:prossimo mese|mese prossimo|mese successivo)',
  endOf: '(?:la |alla )?fine(?: di| del| della| d.)?',
  startOf:
    "(?:nella |la )?prima settimana(?: di| del| d')?|(?:l'|all')?inizio(?: di| del| della| d.)?|inizi(?: di| del)?|primi(?: di| giorni di)?",
  midOf: 'meta(?: di| del| della)?',
  spanBefore:
    "(?:entro|in|tra|fra|nel giro di|nell'arco di|circa|ci servono|ci vorranno|occorrono|prossim[ie]|nei|nelle|massimo|dacci|ci dia)",
  spanAfter: '(?:per (?:decidere|rispondere)|al massimo)',
  rangeTo: 'o|-|e|a',
  hours: 'ore|ora',
  days: 'giorni|giorno',
  weeks: 'settiman[ae]',
  months: 'mes[ei]',
  working: '(?:lavorativi|lavorativo)',
  fortnight: 'una quindicina di giorni',
  gives: '(?:dateci|dacci|ci dia|dammi) (?:\\w+ ){0,2}fino',
  beforeWeekend: '(?:prima del|entro il) (?:fine settimana|weekend|week-end)',
  monthEnd: 'fine mese',
  sinceOther: 'dopo |dalla? (?!data odierna)|dal ',
  sameDay: '(?:il giorno|quel giorno|la sera) stess[oa]|lo stesso giorno|in giornata',
  nextDay: "il giorno (?:dopo|seguente|successivo)|l'indomani",
  weekFromToday: 'oggi a otto',
};
