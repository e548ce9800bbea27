import type {LetterTexts} from '../letter-text';

export const offer = {
  'offer.time-to-decide': {
    subject: 'Zu [Ihrem|deinem] Angebot',
    tones: {
      warm: `danke für das Angebot, es hat mir den Tag verschönt. Antworten möchte ich mit klarem Kopf: Darf ich darüber schlafen und mich bis zum {decideBy} melden? Wenn es früher sein muss, [sagen Sie|sag] es mir, dann finde ich einen Weg. Auf das nächste Gespräch freue ich mich so oder so.`,
      formal: `vielen Dank für das Angebot der Stelle als {role} und das Vertrauen, das daraus spricht. Ich möchte es mit der nötigen Sorgfalt prüfen. [Sind Sie|Bist du] einverstanden, wenn ich bis zum {decideBy} antworte? Sollte das zu spät sein, bitte ich um einen kurzen Hinweis.`,
    },
  },
  'offer.accept': {
    subject: 'Zusage für die Stelle als {role}',
    tones: {
      warm: `ja, sehr gern. Ich nehme die Stelle als {role} so an, wie wir sie besprochen haben, und kann am {startDay} anfangen. [Schicken Sie|Schick] mir bitte, was zu unterschreiben ist und was ich vorher lesen sollte. Ich freue mich auf alle.`,
      formal: `sehr gern nehme ich die Stelle als {role} bei {employer} zu den Bedingungen [Ihres|deines] Angebots an. Beginnen kann ich am {startDay}. Bitte [senden Sie|sende] mir den Vertrag und [teilen Sie|teile] mir mit, welche Unterlagen noch fehlen. Für das Vertrauen danke ich [Ihnen|dir].`,
    },
  },
  'offer.decline': {
    subject: 'Zu [Ihrem|deinem] Angebot',
    tones: {
      warm: `danke für das Angebot und für jedes Gespräch auf dem Weg dahin. Ich habe es mir nicht leicht gemacht und sage ab, weil ein anderer Weg gerade besser passt. Das zu schreiben fällt mir schwer, auch weil mir das hier in Erinnerung bleibt: {keyPoint}. Vielleicht kreuzen sich unsere Wege noch einmal.`,
      formal: `vielen Dank für das Angebot der Stelle als {role}. Nach reiflicher Überlegung habe ich mich entschieden, es nicht anzunehmen und einen anderen Weg zu gehen. Die Gespräche behalte ich in guter Erinnerung, besonders einen Punkt: {keyPoint}. Für die Besetzung wünsche ich [Ihnen|dir] und {employer} viel Erfolg.`,
    },
  },
} as const satisfies LetterTexts;
