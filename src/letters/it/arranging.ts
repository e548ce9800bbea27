import type {LetterTexts} from '../letter-text';

export const arranging = {
  'invitation.offer-times': {
    subject: 'Il nostro colloquio per la posizione di {role}',
    tones: {
      warm: `che bel messaggio da trovare. Vengo volentieri a parlare della posizione di {role}, e potrei in questi momenti: {otherTimes}. [Scelga|Scegli] il più comodo, li tengo tutti liberi. Chi incontrerò?`,
      formal: `[La|ti] ringrazio per l'invito a un colloquio per la posizione di {role}. Potrei essere disponibile nei seguenti momenti: {otherTimes}. Quello più comodo andrà bene; fino ad allora li tengo liberi. Posso sapere con chi parlerò e quanto tempo conviene prevedere?`,
    },
  },
  'invitation.accept': {
    subject: 'Il nostro colloquio per la posizione di {role}',
    tones: {
      warm: `grazie per l'invito, vengo molto volentieri. L'appuntamento è già in agenda: {time}. [Può|Puoi] dirmi chi incontrerò, così arrivo con le domande giuste? Nel frattempo continuo a leggere sulla posizione di {role}.`,
      formal: `[La|ti] ringrazio per l'invito a un colloquio per la posizione di {role}. Confermo l'appuntamento: {time}. Posso sapere con chi parlerò e se conviene portare qualche documento oltre a quelli già inviati? Sarà un piacere saperne di più su {employer}.`,
    },
  },
  'invitation.other-times': {
    subject: 'Il nostro colloquio per la posizione di {role}',
    tones: {
      warm: `grazie per l'invito, della posizione di {role} parlerei molto volentieri. All'ora proposta non riesco a liberarmi, e mi dispiace. Potrei invece in questi momenti: {otherTimes}. Se nessuno va bene, [ne proponga|proponine] un altro e mi organizzo.`,
      formal: `[La|ti] ringrazio per l'invito a un colloquio per la posizione di {role}. All'ora proposta ho un impegno che non posso spostare. Potrei venire in uno di questi momenti: {otherTimes}. Se nessuno fosse possibile, mi adatterò volentieri a un'altra proposta.`,
    },
  },
  reschedule: {
    subject: "Possiamo spostare l'appuntamento?",
    tones: {
      warm: `abbiamo un appuntamento in questo momento: {time}. È sorta una cosa che non posso affidare a nessuno e devo chiedere un'altra ora; mi scuso per il disturbo. Queste andrebbero bene: {otherTimes}. La voglia di parlare della posizione di {role} è la stessa. Se nessuna va bene, sposto quello che si può spostare.`,
      formal: `con dispiacere non potrò rispettare il nostro appuntamento: {time}. Mi scuso per l'inconveniente. Potrei offrire questi altri momenti: {otherTimes}. Il mio interesse per la posizione di {role} resta immutato. Ogni altra proposta sarà benvenuta.`,
    },
  },
  'cancelled-reply': {
    subject: "Un'altra data per il colloquio",
    tones: {
      warm: `grazie per l'avviso; sono cose che capitano. Ho ancora voglia di parlare della posizione di {role}. Questi momenti andrebbero bene: {otherTimes}. Anche una settimana più avanti sarebbe possibile.`,
      formal: `[La|ti] ringrazio per avermi comunicato che il colloquio non può aver luogo. Il mio interesse per la posizione di {role} resta immutato. Se si cerca una nuova data, potrei in questi momenti: {otherTimes}. Mi adatterò volentieri a un'altra proposta.`,
    },
  },
  'no-show': {
    subject: 'Il nostro appuntamento',
    tones: {
      warm: `dovevamo parlare {day} della posizione di {role} e non ci siamo trovati. Ho aspettato venti minuti in linea; forse c'è stato un imprevisto, o uno di noi ha il link o il numero sbagliato. Cerchiamo un altro momento? A me andrebbe bene così: {otherTimes}.`,
      formal: `il colloquio sulla posizione di {role}, previsto {day}, non ha avuto luogo. All'ora concordata ho atteso, nel caso ci fosse un ritardo. Propongo volentieri nuovi momenti: {otherTimes}. Se il link o il numero sono cambiati, [La|ti] prego di indicarmi quelli giusti.`,
    },
  },
} as const satisfies LetterTexts;
