import type {LetterTexts} from '../letter-text';

export const keepInTouch = {
  'keep-in-touch.their-news': {
    subject: 'Schön, von {employer} zu lesen',
    tones: {
      warm: `ich habe etwas gelesen, bei dem ich an [Sie|dich] denken musste: {theirNews}. Es klang nach den Plänen, von denen [Sie mir erzählt haben|du mir erzählt hast], und ich habe mich darüber gefreut. Bei mir ist alles in Ordnung. Falls einmal Zeit für einen Kaffee ist, höre ich gern die Geschichte dahinter.`,
      formal: `diese Nachricht ist mir aufgefallen: {theirNews}. Ich musste an unser Gespräch über die Stelle als {role} denken und habe mich für [Sie|dich] und [Ihre|deine] Kollegen gefreut. Die Entwicklung von {employer} verfolge ich weiter. Sollte eine passende Stelle frei werden, bin ich für einen Hinweis dankbar.`,
    },
  },
  'keep-in-touch.my-news': {
    subject: 'Ein kurzer Gruß',
    tones: {
      warm: `seit unserem Treffen sind ein paar Monate vergangen, und vielleicht interessiert [Sie|dich], was aus mir geworden ist: {myNews}. Unser Gespräch hatte einen kleinen Anteil daran, danke dafür. Wie geht es bei {employer}? Eine Antwort hat keine Eile.`,
      formal: `einige Monate nach unserem Gespräch über die Stelle als {role} sende ich einen kurzen Gruß. Bei mir gibt es Neues: {myNews}. {employer} habe ich in guter Erinnerung. Falls sich etwas Passendes ergibt, bin ich für einen Hinweis dankbar.`,
    },
  },
} as const satisfies LetterTexts;
