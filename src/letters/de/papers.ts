import type {LetterTexts} from '../letter-text';

export const papers = {
  papers: {
    subject: 'Zur Stelle als {role}: {papers}',
    tones: {
      warm: `hier kommt, worum [Sie|du] mich gebeten [haben|hast]: {papers}. Ich habe versucht, es leicht lesbar zu halten. Wenn etwas fehlt oder sich nicht öffnen lässt, genügt eine Zeile, und ich schicke es neu. Ich bin gespannt, was [Sie|du] dazu [sagen|sagst].`,
      formal: `anbei [erhalten Sie|bekommst du] die gewünschten Unterlagen zur Stelle als {role}: {papers}. Sollte etwas unvollständig sein oder in anderer Form gebraucht werden, ersetze ich es umgehend. Fragen dazu beantworte ich gern.`,
    },
  },
} as const satisfies LetterTexts;
