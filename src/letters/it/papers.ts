import type {LetterTexts} from '../letter-text';

export const papers = {
  papers: {
    subject: 'Per la posizione di {role}: {papers}',
    tones: {
      warm: `ecco quello che mi [ha|hai] chiesto: {papers}. Ho cercato di renderlo facile da leggere. Se manca qualcosa o un file non si apre, basta una riga e lo rimando. Mi incuriosisce il [Suo|tuo] parere.`,
      formal: `in allegato quanto richiesto per la posizione di {role}: {papers}. Se un documento fosse incompleto o servisse in altra forma, lo sostituirò subito. Rispondo volentieri a ogni domanda.`,
    },
  },
} as const satisfies LetterTexts;
