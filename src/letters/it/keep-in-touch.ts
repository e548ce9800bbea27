import type {LetterTexts} from '../letter-text';

export const keepInTouch = {
  'keep-in-touch.their-news': {
    subject: 'Notizie di {employer}',
    tones: {
      warm: `ho letto una cosa che mi ha fatto pensare al nostro incontro: {theirNews}. Somigliava ai progetti di cui mi [aveva|avevi] parlato, e mi ha fatto piacere. Da parte mia va tutto bene. Se un giorno c'è un quarto d'ora per un caffè, sentirei volentieri la storia che c'è dietro.`,
      formal: `questa notizia ha attirato la mia attenzione: {theirNews}. Ho ripensato al nostro colloquio sulla posizione di {role} e mi ha fatto piacere per tutto il gruppo. Continuo a seguire quello che fa {employer}. Se si aprisse qualcosa di adatto a me, vorrei saperlo.`,
    },
  },
  'keep-in-touch.my-news': {
    subject: 'Un breve saluto',
    tones: {
      warm: `è passato qualche mese dal nostro incontro, e forse [Le|ti] farà piacere sapere che cosa è stato di me: {myNews}. La nostra conversazione ci ha messo del suo, grazie. Come va in {employer}? Non c'è fretta di rispondere.`,
      formal: `qualche mese dopo il nostro colloquio sulla posizione di {role}, [Le|ti] mando un breve saluto. Ci sono novità da parte mia: {myNews}. Di {employer} conservo un buon ricordo. Se si aprisse qualcosa di adatto, vorrei saperlo.`,
    },
  },
} as const satisfies LetterTexts;
