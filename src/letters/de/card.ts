import type {LetterTexts} from '../letter-text';

export const card = {
  card: {
    subject: '',
    tones: {
      warm: `manche Gespräche sind eine Briefmarke wert, und das mit [Ihnen|dir] {day} war so eines. Noch immer denke ich hieran: {keyPoint}. Wie auch immer [Sie sich entscheiden|du dich entscheidest], es war gut, dass wir uns kennengelernt haben.`,
      formal: `für das Gespräch {day} möchte ich [Ihnen|dir] auch auf diesem Weg danken. Ein Gedanke daraus begleitet mich: {keyPoint}. Gern würde ich bei {employer} meinen Teil beitragen.`,
    },
  },
} as const satisfies LetterTexts;
