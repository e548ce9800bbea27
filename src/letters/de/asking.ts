import type {LetterTexts} from '../letter-text';

export const asking = {
  'enquiry.promised-date': {
    subject: 'Die Stelle als {role}',
    tones: {
      warm: `bis zum {promised} [wollten Sie|wolltest du] mehr über die Stelle als {role} wissen, darum frage ich einmal, wie es steht. So etwas dauert leicht einmal länger, das muss niemand erklären. Von unserem Gespräch {day} ist mir vor allem das geblieben: {keyPoint}. Sollte es länger dauern, hilft mir schon eine grobe Angabe.`,
      formal: `für die Stelle als {role} [hatten Sie|hattest du] mir den {promised} genannt. Darf ich fragen, ob es schon etwas Neues gibt oder ob sich der Zeitplan geändert hat? Bei {employer} würde ich weiterhin sehr gern arbeiten; seit dem Gespräch {day} denke ich besonders hieran: {keyPoint}. Auch eine kurze Nachricht hilft mir weiter.`,
    },
  },
  'enquiry.no-date': {
    subject: 'Die Stelle als {role}',
    tones: {
      warm: `gern wüsste ich, wie es mit der Suche vorangeht. Von unserem Gespräch {day} ist mir eines besonders geblieben: {keyPoint}. Lässt sich schon absehen, wann [Sie|ihr] über die Stelle als {role} [entscheiden|entscheidet]? Eine grobe Angabe genügt mir. Und falls [Sie|ihr] von mir noch etwas [brauchen|braucht], genügt ein Wort.`,
      formal: `darf ich fragen, wie es um die Besetzung der Stelle als {role} steht, über die wir {day} gesprochen haben? Mein Interesse an {employer} ist unverändert, nicht zuletzt wegen dieses Punktes: {keyPoint}. Für meine Planung würde mir eine ungefähre Angabe zur Entscheidung helfen. [Benötigen Sie|Braucht ihr] noch Unterlagen von mir, reiche ich sie umgehend nach.`,
    },
  },
  'second-enquiry': {
    subject: 'Die Stelle als {role}',
    tones: {
      warm: `noch einmal schreibe ich wegen der Stelle als {role}, danach lasse ich die Sache in [Ihren|deinen] Händen. Sie reizt mich nach wie vor, und auch das aus unserem Gespräch {day}: {keyPoint}. Ist die Wahl auf jemand anderen gefallen, genügt eine Zeile, und ich trage es niemandem nach. Ist sie noch offen, bin ich es auch.`,
      formal: `ein letztes Mal erlaube ich mir die Frage nach der Stelle als {role} bei {employer}. Ich würde sie weiterhin gern antreten und denke gern an einen Teil unseres Gesprächs {day} zurück: {keyPoint}. [Haben Sie sich|Habt ihr euch] anders entschieden, genügt mir eine kurze Mitteilung. Mit beiden Antworten bin ich zufrieden.`,
    },
  },
  'another-offer': {
    subject: 'Die Stelle als {role}: eine Frage der Zeit',
    tones: {
      warm: `lieber früh als spät möchte ich [Ihnen|dir] sagen: Ich habe ein anderes Angebot und soll bis zum {answerBy} antworten. Warten würde ich am liebsten auf die Stelle als {role}, auch wegen dieses Punktes aus unserem Gespräch: {keyPoint}. [Wissen Sie|Wisst ihr] bis dahin schon mehr? Falls nicht, [sagen Sie|sag] es mir offen; auch das hilft mir beim Entscheiden.`,
      formal: `ich möchte [Sie|dich] davon in Kenntnis setzen, dass mir ein anderes Angebot vorliegt, auf das ich bis zum {answerBy} antworten muss. Den Vorzug gebe ich weiterhin der Stelle als {role} bei {employer}, unter anderem aus diesem Grund: {keyPoint}. Ist bis zu diesem Tag mit einer Entscheidung zu rechnen? Sollte das nicht möglich sein, habe ich dafür Verständnis.`,
    },
  },
  'phone-script': {
    subject: 'Ein Anruf wegen der Stelle als {role}',
    tones: {
      warm: `Guten Tag {name}, hier ist {me}; wir haben {day} über die Stelle als {role} gesprochen. Passt es gerade, oder soll ich es später versuchen? Ich hatte vor einer Weile geschrieben und dachte, eine Minute am Telefon ist vielleicht einfacher. Lässt sich schon sagen, wie es steht, oder wann [Sie|ihr] mehr [wissen|wisst]? Vielen Dank, mehr wollte ich gar nicht.`,
      formal: `Guten Tag, mein Name ist {me}. Ich hatte {day} ein Gespräch über die Stelle als {role} und würde gern {name} sprechen, wenn es gerade möglich ist. Meine Frage ist, ob schon eine Entscheidung gefallen ist oder bis wann damit zu rechnen ist. Darf ich für einen Rückruf meine Nummer hinterlassen? Vielen Dank und auf Wiederhören.`,
    },
  },
} as const satisfies LetterTexts;
