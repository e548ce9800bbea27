import type {Translation} from '../translation';

/** Why a step is right now, and why a rule holds. Facts first, then the reason, then the choice. */
export const etiquette = {
  'etiquette.onDay': '{day}',
  'etiquette.moment': '{day}, {time}',
  'etiquette.momentToday': 'alle {time}',
  'etiquette.met': 'Hai avuto il colloquio: {day}.',
  'etiquette.metPeople': 'Hai incontrato {people}: {day}.',
  'etiquette.metAt': 'Hai avuto il colloquio da {employer}: {day}.',
  'etiquette.metPeopleAt': 'Hai incontrato {people} da {employer}: {day}.',
  'etiquette.meeting': 'Il tuo colloquio: {moment}.',
  'etiquette.meetingPeople': 'Incontri {people}: {moment}.',
  'etiquette.meetingAt': 'Il tuo colloquio da {employer}: {moment}.',
  'etiquette.meetingPeopleAt': 'Incontri {people} da {employer}: {moment}.',

  'etiquette.reply': 'È arrivato un invito: {day}. Rispondere entro {by} ti tiene libero l’orario.',
  'etiquette.replyUntil':
    'È arrivato un invito: {day}. Il primo orario è {first}; rispondere entro {by} te lo tiene libero.',
  'etiquette.prepare':
    '{met} Vale la pena chiedere: come si confrontano i candidati, chi decide e quando avrai notizie. E di’ che vuoi il posto.',
  'etiquette.note': '{met} Un minuto adesso conserva i nomi, i punti importanti e ciò che hanno promesso.',
  'etiquette.thankYou': '{met} Un ringraziamento è gradito fino a {by}.',
  'etiquette.thankYouLate': '{met} Un ringraziamento ora è tardivo, ma vale ancora la pena.',
  'etiquette.thankYouRest': '{met} Ancora da ringraziare: {rest}, fino a {by}.',
  'etiquette.card':
    'Hai ringraziato: {day}. Due righe scritte a mano sono un di più gentile per un’azienda come questa.',
  'etiquette.papers': 'Hanno chiesto {what}. Lo aspettano entro {by}.',
  'etiquette.papersSoon': 'Hanno chiesto {what}. Mandarlo entro {by} mostra che ci tieni.',
  'etiquette.enquiryPromised':
    'Hanno detto che avrebbero deciso entro {date}. Un buon giorno per chiedere è {day}.',
  'etiquette.enquiryPromisedNow': 'Hanno detto che avrebbero deciso entro {date}. Ora è gentile chiedere.',
  'etiquette.enquiry':
    'Ultime notizie da loro: {date}. Un buon giorno per chiedere a che punto sono è {day}.',
  'etiquette.enquiryNow': 'Ultime notizie da loro: {date}. È gentile chiedere a che punto sono.',
  'etiquette.enquiryAfterInterview':
    'Il tuo colloquio: {date}; non hanno detto un giorno. Un buon giorno per chiedere a che punto sono è {day}.',
  'etiquette.enquiryAfterInterviewNow':
    'Il tuo colloquio: {date}; non hanno detto un giorno. È gentile chiedere a che punto sono.',
  'etiquette.enquiryOfferElsewhere':
    'Hai un’offerta di altri a cui rispondere. È un buon motivo per chiedere ora se possono decidere in tempo.',
  'etiquette.enquiryThanks': '{why} Nella stessa lettera puoi ringraziarli per il colloquio.',
  'etiquette.secondEnquiry':
    'Hai chiesto ({date}) e non c’è ancora risposta. Un buon giorno per chiedere ancora è {day}.',
  'etiquette.secondEnquiryNow': 'Hai chiesto ({date}) e non c’è ancora risposta. Una volta ancora è gentile.',
  'etiquette.lastEnquiryNow':
    'Hai chiesto ({date}) e non c’è ancora risposta. Un’ultima, breve lettera è gentile.',
  'etiquette.letGo': {
    one: 'Hai scritto una volta e hai aspettato bene. Va bene lasciarla riposare; fra circa dieci settimane ti ricordiamo di mandare un saluto.',
    other:
      'Hai scritto {count} volte. Va bene lasciarla riposare; fra circa dieci settimane ti ricordiamo di mandare un saluto.',
  },
  'etiquette.letGoUnasked':
    'È passato molto tempo senza una parola. Va bene lasciarla riposare e dare il tuo tempo ad altre.',
  'etiquette.rejectionReply':
    'Hanno scelto un’altra persona. Un breve grazie, senza discutere, lascia la porta aperta, e puoi chiedere un parere.',
  'etiquette.rejectionReplyInstead':
    'Hanno scelto un’altra persona. Quell’indirizzo non può ricevere risposte; potresti scrivere a {person}.',
  'etiquette.keepInTouch':
    'È un po’ che non vi sentite. Una riga amichevole, con una notizia loro o tua, tiene la porta aperta.',
  'etiquette.offerReply':
    'Ti hanno fatto un’offerta. Rispondi entro {by}; ringraziare e chiedere il tempo che ti serve è già una risposta.',
  'etiquette.callFits':
    'Vi siete trovati bene, una lettera è rimasta senza risposta ed è orario d’ufficio: una breve telefonata va bene.',
  'etiquette.cardFits': 'A loro queste cose piacciono: due righe scritte a mano sono un di più gentile.',
  'etiquette.overNow': 'Questa è arrivata alla fine. Adesso è meglio una lettera.',
  'etiquette.cancelledReply':
    'Il colloquio è stato annullato. Una risposta gentile ti fa ricordare per un’altra volta.',

  'rule.twoEnquiriesAreEnough': {
    one: 'Hai scritto una volta senza risposta. Una lettera basta.',
    other: 'Hai scritto {count} volte senza risposta. Per ora basta così.',
  },
  'rule.answerAnInvitationPromptly':
    'A un invito si risponde meglio entro un giorno lavorativo; dopo il suo primo orario è troppo tardi.',
  'rule.prepareTheDayBefore': 'Il giorno prima è un buon momento per pensare alle domande.',
  'rule.writeItDownWhileItIsFresh': 'Nomi e promesse si annotano meglio finché sono freschi.',
  'rule.thankWithinADay':
    'Un ringraziamento è gradito entro un giorno e vale la pena entro due; dopo, il suo posto è nella lettera seguente.',
  'rule.askEvenAfterABadInterview':
    'Spesso si giudica un colloquio peggio di come l’ha visto l’altra parte. Vale la pena chiedere.',
  'rule.aCardIsAnExtra':
    'Un biglietto scritto a mano è un di più dopo la mail di ringraziamento, per chi lo apprezza.',
  'rule.sendWhatTheyAskedFor': 'Manda ciò che hanno chiesto, una volta, e in tempo.',
  'rule.waitForTheDayTheyNamed': 'Hanno detto un giorno. Chiedere prima sembrerebbe impaziente.',
  'rule.keepWaitingWhenAskedTo': 'Ti hanno chiesto di aspettare.',
  'rule.giveThemTimeToDecide':
    'Le decisioni vogliono tempo. Una settimana o più dopo le ultime notizie è un buon momento per chiedere.',
  'rule.stayCalmInTheFirstDays': 'Nei primi giorni solo il ringraziamento e ciò che hanno chiesto.',
  'rule.askAgainAfterAWeek':
    'Hanno bisogno di un po’ di quiete con la tua ultima lettera prima della prossima.',
  'rule.callOnceAfterALetter':
    'Prima una mail. Una telefonata va bene una volta, se vi siete trovati bene e una lettera è rimasta senza risposta.',
  'rule.followThePaceOfTheField':
    'Ogni settore ha il suo passo. In un ente pubblico o in un’università una decisione richiede il doppio che in un ufficio.',
  'rule.learnFromIt':
    'Ciò che hai annotato e ciò che ti hanno detto resta qui: vale uno sguardo prima del prossimo colloquio.',
  'rule.letItGoKindly': 'Dopo la tua ultima lettera, dai loro due settimane prima di lasciarla riposare.',
  'rule.thankForARejection': 'Un breve grazie, a qualcuno che può riceverlo, lascia la porta aperta.',
  'rule.stayInTouch':
    'Una riga amichevole ogni dieci settimane circa, per un anno, tiene la porta aperta senza premere.',
  'rule.answerAnOfferPromptly':
    'A un’offerta si risponde una volta, e presto. Chiedere tempo è una risposta.',
  'rule.theirWordEndsTheSilence': 'Hanno risposto. Dalla loro parola comincia una nuova attesa.',
  'rule.keepOfficeHours': 'Telefonate e promemoria restano nell’orario di lavoro dei giorni lavorativi.',
  'rule.aCalledOffInterviewTakesItsStepsAlong': 'Quel colloquio non ha avuto luogo.',
  'rule.connectOnlyWhenChosen':
    'La riga che propone di restare in contatto in rete si scrive solo se la scegli nelle impostazioni.',
} satisfies Translation;
