import type {LetterTexts} from '../letter-text';

export const card = {
  card: {
    subject: '',
    tones: {
      warm: `Sommige gesprekken zijn een postzegel waard, en dat wat we {day} hadden was er zo een. Ik denk nog steeds hieraan: {keyPoint}. Wat de beslissing ook wordt, het was goed om kennis te maken.`,
      formal: `Ook langs deze weg wil ik [u|je] danken voor het gesprek dat we {day} hadden. Eén gedachte is me bijgebleven: {keyPoint}. Graag zou ik bij {employer} mijn deel bijdragen.`,
    },
  },
} as const satisfies LetterTexts;
