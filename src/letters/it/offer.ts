import type {LetterTexts} from '../letter-text';

export const offer = {
  'offer.time-to-decide': {
    subject: 'La [Sua|tua] offerta',
    tones: {
      warm: `grazie per l'offerta, mi ha rallegrato la giornata. Vorrei rispondere a mente fresca: posso dormirci sopra e scrivere entro {decideBy}? Se serve saperlo prima, [me lo dica|dimmelo] e troverò il modo. In ogni caso, sarà bello risentirci.`,
      formal: `[La|ti] ringrazio per l'offerta della posizione di {role} e per la fiducia che esprime. Vorrei esaminarla con la cura che merita. Posso dare la mia risposta entro {decideBy}? Se quella data fosse troppo tarda, [La|ti] prego di indicarmene un'altra.`,
    },
  },
  'offer.accept': {
    subject: 'Accetto la posizione di {role}',
    tones: {
      warm: `sì, e con molto piacere. Accetto la posizione di {role} così come ne abbiamo parlato e posso cominciare il {startDay}. [Mi mandi|Mandami] quello che c'è da firmare e quello che conviene leggere prima. Non vedo l'ora di rivedere tutti.`,
      formal: `accetto con piacere la posizione di {role} in {employer}, alle condizioni della [Sua|tua] offerta. Posso cominciare il {startDay}. [La|Ti] prego di inviarmi il contratto e l'elenco dei documenti che mancano. Grazie per la fiducia.`,
    },
  },
  'offer.decline': {
    subject: 'La [Sua|tua] offerta',
    tones: {
      warm: `grazie per l'offerta e per ogni conversazione che ci ha portato fin qui. Ci ho pensato a lungo e la mia risposta è no; un'altra strada mi si addice di più in questo momento. Non è facile scriverlo, perché ricordo ancora questo: {keyPoint}. Forse ci incontreremo di nuovo.`,
      formal: `[La|ti] ringrazio per l'offerta della posizione di {role}. Dopo attenta riflessione ho deciso di non accettarla e di seguire un'altra strada. Conserverò un buon ricordo dei colloqui e di un punto in particolare: {keyPoint}. Auguro a {employer} di trovare la persona giusta.`,
    },
  },
} as const satisfies LetterTexts;
