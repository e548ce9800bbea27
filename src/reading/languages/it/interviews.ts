import type {InterviewWords} from '../interview-words';

export const interviews: InterviewWords = {
  interview:
    'colloquio|incontro|chiamata|videochiamata|intervista|telefonata|conoscer|appuntamento|call|sentir',
  deadlineBefore:
    '(?:entro(?: e non oltre)?(?: il| le)?|prima del?|fino al?|scadenza:?|dal)(?: giorno| ore)?',
  deadline: 'scadenza|scade|(?:rispondere|confermare|inviare) .{0,60}entro',
  past: '(?:grazie|ringrazi\\w+)(?: \\w+){0,4} (?:per|del)(?: \\w+){0,6}(?:tempo|colloquio|incontro|chiacchierata|disponibilita|candidatura)|(?:e stato|stato) un piacere|a seguito (?:del|dell)|la sua candidatura del|abbiamo ricevuto',
  looksAhead: 'conferm|invit|secondo colloquio|prossimo colloquio|vorremmo|piacere di incontrar',
  reachable:
    '(?:uffici|ufficio|reception|negozio|portineria) (?:\\w+ ){0,2}(?:apert|apr[eo]|chiud)|orari? di ufficio|dal lunedi al|tutti i giorni|fuori ufficio',
  arrival: '(?:arrivare|presentarsi|si presenti|collegarsi)(?: \\w+){0,3}',
  impossible: 'non (?:posso|potro|possiamo|riesco|e possibile|sono disponibile|va bene)|impossibile',
  asks: '(?:per favore|prego|cortesemente|gentilmente),? (?:\\w+ ){0,3}(?:conferm\\w+|indic\\w+|rispond\\w+|comunic\\w+)|(?:le|ti) (?:chiedo|chiediamo) (?:\\w+ ){0,3}(?:conferm\\w+|far|di)|(?:puo|puoi|potrebbe|potresti) (?:\\w+ ){0,2}(?:confermar|indicar|dir)|(?:mi|ci) (?:faccia|fai) sapere|ci dica|fammi sapere|in attesa di (?:un|una|suo|sua|tuo|tua|gentile) (?:\\w+ )?(?:conferma|riscontro|risposta)|attendo (?:\\w+ ){0,2}conferma|attendiamo (?:\\w+ ){0,2}(?:conferma|riscontro)|andrebbe bene|va(?:nno)? bene (?:per )?(?:lei|te)|per conferma',
  questionAbout:
    'disponibil|va bene|andrebbe|possibile|puo|puoi|potrebbe|potresti|sarebbe|saresti|liber|orario',
  asksNothing:
    '(?:per qualsiasi|qualsiasi|in caso di) (?:\\w+ )?(?:domanda|informazion|dubbio|impediment)|se non (?:puo|puoi|potesse)',
  settled:
    'conferm(?:iamo|o|ato|ata|a)\\b|(?:e|e stato|stato) (?:\\w+ ){0,2}(?:fissat|programmat|confermat|spostat|pianificat)\\w|si terra|si svolgera|avra luogo|ci vediamo|ci sentiamo|la aspettiamo|ti aspettiamo|la chiamer\\w+|ti chiamer\\w+|abbiamo (?:fissato|spostato|prenotato)',
  accepts: 'confermo|perfetto|va bene|d.accordo|volentieri|ci saro|saro presente|con piacere|accetto',
  wishes:
    'sarebbe possibile|potremmo|possiamo|invece|spostar|rimandar|propong|\\?|sono (?:anche )?disponibile',
  oldTime:
    '(?:invece (?:di|del|che)|al posto del?|inizialmente (?:previsto|fissato)(?: per)?(?: il)?|previsto (?:per )?(?:il)?|fissato (?:per )?(?:il)?|\\bdal|\\bdel|data precedente:?|orario precedente:?)',
  newTime: '(?:al?|per)(?: il)?',
  hadBefore:
    '(?:che (?:avevamo|era (?:previsto|prevista|fissato|fissata)))(?: (?:alle|per(?: le)?)(?: ore)?)?',
  endBefore:
    '(?:fine|termin(?:a|era|eremo|iamo)|finir(?:a|emo)|conclud(?:e|era|eremo))(?: (?:alle|verso le|entro le)(?: ore)?)?:?',
  meansAt: '(?!)',
  noLonger: 'annull|rimand|rinvi|spost|imprevist|malat|purtroppo|scus|dispiac',
  choice: 'seguenti|opzioni|quale|quali|scegli|preferi|una delle|oppure|\\bo\\b|disponibilita|slot',
  agenda: 'agenda|programma|incontrera|incontrerai|scaletta',
  window: 'tra|disponibil|fascia',
  otherEvent: 'webinar|fiera|manutenzione|inizio lavoro|open day|chius',
  phone: 'telefon|la chiamer|ti chiamer',
  video:
    'videochiamata|videoconferenza|zoom|teams|google meet|meet\\.google|skype|online|da remoto|videocolloquio',
  onSite:
    'in presenza|presso (?:la nostra sede|i nostri uffici|la sede)|di persona|indirizzo|reception|via [a-z]+ \\d|piano',
};
