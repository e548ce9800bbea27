import type {LetterTexts} from '../letter-text';

export const arranging = {
  'invitation.offer-times': {
    subject: 'Unser Gespräch über die Stelle als {role}',
    tones: {
      warm: `über [Ihre|deine] Nachricht habe ich mich gefreut. Ich komme gern, um über die Stelle als {role} zu sprechen, und hätte zu diesen Zeiten Luft: {otherTimes}. [Suchen Sie sich|Such dir] einfach die bequemste aus, ich halte sie alle frei. Wen werde ich denn kennenlernen?`,
      formal: `vielen Dank für die Einladung zum Gespräch über die Stelle als {role}. Folgende Termine kann ich anbieten: {otherTimes}. Bitte [wählen Sie|wähle] den, der am besten passt; bis dahin halte ich alle frei. Darf ich fragen, mit wem ich sprechen werde und wie viel Zeit ich einplanen soll?`,
    },
  },
  'invitation.accept': {
    subject: 'Unser Gespräch über die Stelle als {role}',
    tones: {
      warm: `danke für die Einladung, ich komme sehr gern. Der Termin steht bei mir fest im Kalender: {time}. [Können Sie|Kannst du] mir noch kurz sagen, wen ich treffe, damit ich die richtigen Fragen mitbringe? Bis dahin lese ich mich weiter in die Stelle als {role} ein.`,
      formal: `vielen Dank für die Einladung zum Gespräch über die Stelle als {role}. Hiermit bestätige ich den Termin: {time}. Dürfte ich noch erfahren, mit wem ich sprechen werde und ob ich außer den vorliegenden Unterlagen etwas mitbringen soll? Ich freue mich darauf, mehr über {employer} zu erfahren.`,
    },
  },
  'invitation.other-times': {
    subject: 'Unser Gespräch über die Stelle als {role}',
    tones: {
      warm: `danke für die Einladung, über die Stelle als {role} möchte ich sehr gern sprechen. Zur vorgeschlagenen Zeit komme ich nicht weg, das tut mir leid. Möglich wäre es mir zu diesen Zeiten: {otherTimes}. Wenn davon nichts passt, [nennen Sie|nenn] mir eine andere, und ich richte es ein.`,
      formal: `vielen Dank für die Einladung zum Gespräch über die Stelle als {role}. Zum vorgeschlagenen Zeitpunkt bin ich schon gebunden. Stattdessen könnte ich zu einem dieser Termine kommen: {otherTimes}. Sollte keiner davon möglich sein, richte ich mich gern nach [Ihrem|deinem] Vorschlag.`,
    },
  },
  reschedule: {
    subject: 'Bitte um einen anderen Termin',
    tones: {
      warm: `wir haben uns für diesen Termin verabredet: {time}. Nun ist mir etwas dazwischengekommen, das ich niemandem abgeben kann; für die zusätzliche Mühe bitte ich um Entschuldigung. Möglich wäre es mir zu diesen Zeiten: {otherTimes}. Auf das Gespräch über die Stelle als {role} freue ich mich unverändert. Falls nichts davon geht, schiebe ich, was sich schieben lässt.`,
      formal: `unseren Termin kann ich zu meinem Bedauern nicht einhalten: {time}. Für die Umstände bitte ich um Entschuldigung. Als Ersatz könnte ich diese Zeiten anbieten: {otherTimes}. Mein Interesse an der Stelle als {role} bleibt davon unberührt. Jeden anderen Vorschlag prüfe ich gern.`,
    },
  },
  'cancelled-reply': {
    subject: 'Ein neuer Termin für unser Gespräch',
    tones: {
      warm: `danke für die Nachricht, so etwas kommt vor. Über die Stelle als {role} möchte ich weiterhin gern mit [Ihnen|dir] sprechen. Diese Zeiten könnte ich anbieten: {otherTimes}. Auch eine spätere Woche ist mir recht.`,
      formal: `vielen Dank für die Mitteilung, dass unser Gespräch nicht stattfinden kann. An der Stelle als {role} bin ich weiterhin interessiert. Falls [Sie|du] einen neuen Termin suchen [möchten|möchtest], wären mir diese Zeiten möglich: {otherTimes}. Nach einem anderen Vorschlag richte ich mich ebenfalls gern.`,
    },
  },
  'no-show': {
    subject: 'Unser Gespräch',
    tones: {
      warm: `wir wollten {day} über die Stelle als {role} sprechen und haben uns offenbar verpasst. Ich war zwanzig Minuten da; vielleicht kam etwas dazwischen, oder einer von uns hat den falschen Link oder die falsche Nummer. Wollen wir es noch einmal versuchen? Mir würde das hier passen: {otherTimes}.`,
      formal: `unser Gespräch über die Stelle als {role}, das {day} vorgesehen war, ist nicht zustande gekommen. Ich war zur vereinbarten Zeit bereit und habe für den Fall einer Verspätung gewartet. Gern schlage ich neue Termine vor: {otherTimes}. Bitte [geben Sie|gib] mir Bescheid, falls sich an Link oder Nummer etwas geändert hat.`,
    },
  },
} as const satisfies LetterTexts;
