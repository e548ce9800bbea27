import type {LetterTexts} from '../letter-text';

export const rejection = {
  'rejection-reply.after-interview': {
    subject: 'Danke für die Rückmeldung',
    tones: {
      warm: `danke für die ehrliche Nachricht. Diese Stelle hätte ich gern gehabt, darum bin ich ein wenig traurig, und zugleich froh über unser Gespräch, aus dem ich dies mitnehme: {keyPoint}. Ein Satz dazu, was gefehlt hat, würde mir für das nächste Mal sehr helfen. Und sollte einmal eine Stelle frei werden, in der [Sie sich|du dir] mich vorstellen [können|kannst], [schreiben Sie|schreib] mir gern.`,
      formal: `vielen Dank für die Mitteilung [Ihrer|deiner] Entscheidung, die ich mit Bedauern annehme. Das Gespräch {day} war für mich dennoch ein Gewinn, besonders in einem Punkt: {keyPoint}. Falls es möglich ist, wäre ich für einen kurzen Hinweis dankbar, woran es gelegen hat. Meine Unterlagen dürfen gern für andere Stellen bei {employer} vorgemerkt bleiben.`,
    },
  },
  'rejection-reply.before-interview': {
    subject: 'Danke für die Rückmeldung',
    tones: {
      warm: `danke für die Antwort, auch wenn ich auf eine andere gehofft hatte. An der Stelle als {role} hat mich die Arbeit selbst gereizt, und das bleibt so. Wenn eine Sache an meiner Bewerbung im Weg stand, wüsste ich sie gern. Und sollte etwas Passenderes kommen, [schreiben Sie|schreib] mir bitte.`,
      formal: `vielen Dank für [Ihre|deine] Nachricht zur Stelle als {role}. Ich bedaure die Entscheidung und respektiere sie. Falls es möglich ist, wäre ich für einen kurzen Hinweis dankbar, was meiner Bewerbung gefehlt hat. Für andere Stellen bei {employer} dürfen meine Unterlagen gern vorgemerkt bleiben.`,
    },
  },
  feedback: {
    subject: 'Eine Frage für das nächste Mal',
    tones: {
      warm: `[Ihre|deine] Entscheidung steht, daran möchte ich nicht rütteln. Lernen möchte ich trotzdem daraus, und [Sie haben|du hast] mich von einer Seite gesehen, die ich selbst nicht sehe. Was sollte ich beim nächsten Gespräch für eine Stelle als {role} anders machen? Meine eigene Vermutung: {betterAnswer}. Eine Zeile reicht völlig, ein Nein auch.`,
      formal: `[Ihre|deine] Entscheidung zur Stelle als {role} nehme ich an und möchte sie nicht infrage stellen. Für meine weiteren Bewerbungen wäre mir jedoch ein kurzer Hinweis nützlich, was den Ausschlag gab. Mein eigener Eindruck ist dieser: {betterAnswer}. Sollte eine Auskunft bei [Ihnen|euch] nicht üblich sein, habe ich dafür Verständnis.`,
    },
  },
  withdraw: {
    subject: 'Ich ziehe meine Bewerbung als {role} zurück',
    tones: {
      warm: `ich ziehe meine Bewerbung für die Stelle als {role} zurück und wollte, dass [Sie|du] es gleich von mir [erfahren|erfährst]. Am Interesse an [Ihrer|eurer] Arbeit lag es nicht; ein anderer Weg passt gerade besser. Aus unseren Gesprächen nehme ich vor allem das mit: {keyPoint}. Der Stelle wünsche ich jemanden, der sie gern macht.`,
      formal: `hiermit ziehe ich meine Bewerbung für die Stelle als {role} zurück, da ich mich anders entschieden habe. Für die Mühe, die damit umsonst war, bitte ich um Nachsicht. Die Gespräche waren für mich wertvoll, vor allem in einem Punkt: {keyPoint}. [Ihnen|Dir] und {employer} wünsche ich eine gute Wahl.`,
    },
  },
} as const satisfies LetterTexts;
