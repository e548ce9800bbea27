import type {LetterTexts} from '../letter-text';

export const thankYou = {
  'thank-you.first-round': {
    subject: 'Danke für das Gespräch',
    tones: {
      warm: `das Gespräch mit [Ihnen|dir] {day} hat mir gutgetan, weil wir so schnell bei der Arbeit selbst waren. Ein Gedanke geht mir seitdem nach: {keyPoint}. Daran merke ich, dass ich die Stelle als {role} gern hätte. Am ehesten könnte ich hiermit helfen: {strength}. Danke, dass [Sie sich|du dir] so viel Zeit dafür genommen [haben|hast].`,
      formal: `vielen Dank für das Gespräch {day} über die Stelle als {role}. Ein Punkt hat mich seither beschäftigt: {keyPoint}. Er hat mir gezeigt, worauf es in den ersten Monaten ankommt, und bestärkt mich in meinem Wunsch, bei {employer} zu arbeiten. Vor allem das könnte ich beitragen: {strength}. Für Rückfragen [erreichen Sie|erreichst du] mich jederzeit.`,
    },
  },
  'thank-you.later-round': {
    subject: 'Danke für das zweite Gespräch',
    tones: {
      warm: `danke, dass ich {day} noch einmal kommen durfte und mehr von [Ihrem|eurem] Alltag gesehen habe. Dieses Mal habe ich vor allem eines mitgenommen: {keyPoint}. Die Stelle als {role} ist für mich damit sehr greifbar geworden. Anfangen würde ich am liebsten hier: {strength}. Grüße bitte auch an die anderen in der Runde.`,
      formal: `vielen Dank für das weitere Gespräch {day}. Es hat mein Bild von der Stelle als {role} ergänzt, besonders in einem Punkt: {keyPoint}. Mein Wunsch, bei {employer} zu arbeiten, ist mit jedem Treffen klarer geworden. Einbringen möchte ich vor allem dies: {strength}. Falls noch etwas fehlt, reiche ich es gern nach.`,
    },
  },
  'thank-you.panel': {
    subject: 'Danke für das Gespräch',
    tones: {
      warm: [
        `mehrere Menschen gegenüber, das kann einschüchtern; bei [Ihnen|dir] war das nicht so, danke dafür. Von allem, was {day} zur Sprache kam, bin ich am häufigsten hierauf zurückgekommen: {keyPoint}. Zusammen mit dem, was {colleagues} erzählt haben, verstehe ich jetzt, wie bei [Ihnen|euch] gearbeitet wird. Mitbringen würde ich dies: {strength}.`,
        `ich habe mir vorgenommen, allen einzeln zu schreiben, und [Ihre|deine] Zeilen fielen mir am leichtesten. Dass [Sie|du] {day} darauf zu sprechen [kamen|kamst], hat mich neugierig gemacht: {keyPoint}. Eine fertige Antwort hatte ich nicht, und gerade das gefiel mir. An der Seite von {colleagues} wäre das hier mein Anteil: {strength}.`,
      ],
      formal: [
        `vielen Dank für [Ihren|deinen] Anteil am Gespräch {day}, in der Runde mit {colleagues}. Eine [Ihrer|deiner] Fragen hat mich seither beschäftigt: {keyPoint}. Sie hat mir gezeigt, was {employer} von der Stelle als {role} erwartet. Mein erster Beitrag wäre dieser: {strength}.`,
        `bei der Durchsicht meiner Notizen vom Treffen {day} ist mir aufgefallen, wie viel davon auf [Sie|dich] zurückgeht. Besonders im Gedächtnis blieb mir dies: {keyPoint}. Darüber würde ich gern weiter nachdenken, und zwar bei [Ihnen|euch]. Was ich {colleagues} gegenüber nur kurz erwähnt habe, führe ich hier aus: {strength}. [Haben Sie|Hab] Dank für die offenen Worte.`,
      ],
    },
  },
  'thank-you.second-thought': {
    subject: 'Danke, und eine bessere Antwort',
    tones: {
      warm: `danke für das Gespräch {day} und für Fragen, auf die meine erste Antwort zu kurz war. Eine davon lässt mich nicht los: {keyPoint}. Heute würde ich es so sagen: {betterAnswer}. Die Stelle als {role} möchte ich nach wie vor, und mir war wichtig, dass [Sie|du] auch meinen zweiten Gedanken [kennen|kennst].`,
      formal: `vielen Dank für das Gespräch {day}. Auf eine Frage schulde ich [Ihnen|dir] eine bessere Antwort: {keyPoint}. Mit etwas Abstand würde ich sie so beantworten: {betterAnswer}. Mein Interesse an der Stelle als {role} bei {employer} ist unverändert.`,
    },
  },
  'thank-you.pass-on': {
    subject: 'Ein Dank zum Weitergeben',
    tones: {
      warm: `{day} war an alles gedacht, und ich vermute, das lag an [Ihnen|dir]. Darf ich noch um einen Gefallen bitten? Von {interviewers} habe ich keine Adresse und möchte mich doch bedanken, vor allem hierfür: {keyPoint}. [Richten Sie|Richte] bitte aus, dass ich die Stelle als {role} sehr gern übernehmen würde.`,
      formal: `vielen Dank, dass [Sie|du] das Gespräch {day} so gut vorbereitet [haben|hast]. Da mir von {interviewers} keine Adresse vorliegt, bitte ich [Sie|dich], meinen Dank weiterzugeben. Ein Punkt war für mich besonders wertvoll: {keyPoint}. Die Stelle als {role} bei {employer} würde ich gern antreten.`,
    },
  },
  'thank-you.late': {
    subject: 'Danke für das Gespräch',
    tones: {
      warm: `eigentlich wollte ich [Ihnen|dir] gleich nach unserem Gespräch schreiben; nun kommt mein Dank etwas später. Seit wir {day} gesprochen haben, ist mir eines immer wieder eingefallen: {keyPoint}. Ein paar Nächte darüber haben nichts geändert, ich hätte die Stelle als {role} gern. Mitbringen würde ich dies: {strength}.`,
      formal: `mein Dank für das Gespräch {day} kommt mit etwas Verspätung, ist aber nicht weniger ernst gemeint. Über einen Punkt habe ich inzwischen gründlich nachgedacht: {keyPoint}. Er hat mein Interesse an der Stelle als {role} bei {employer} noch verstärkt. Beitragen könnte ich vor allem dies: {strength}.`,
    },
  },
  'thank-you.agency': {
    subject: 'Nach dem Gespräch mit {employer}',
    tones: {
      warm: `danke, dass [Sie|du] mich mit {employer} zusammengebracht [haben|hast]. Wir haben {day} gesprochen, und beide Seiten hatten Fragen, so wie es sein soll. Das ist mir geblieben: {keyPoint}. Die Stelle als {role} möchte ich gern; [geben Sie|gib] das bitte so weiter. Falls dort Zweifel bestehen, höre ich sie lieber, als dass ich sie errate.`,
      formal: `vielen Dank für die Vermittlung des Gesprächs mit {employer} {day}. Mein Interesse an der Stelle als {role} ist dadurch gewachsen, vor allem aus einem Grund: {keyPoint}. Bitte [richten Sie|richte] dort meinen Dank aus. Offene Fragen beantworte ich umgehend. Für eine kurze Einschätzung zum weiteren Ablauf wäre ich [Ihnen|dir] dankbar.`,
    },
  },
  'thank-you.phone-screen': {
    subject: 'Danke für das Telefonat',
    tones: {
      warm: `danke für das Telefonat {day}, die halbe Stunde war schnell vorbei. Aufgehorcht habe ich an dieser Stelle: {keyPoint}. Danach wollte ich gern den Rest hören und die Menschen hinter der Stelle als {role} kennenlernen. Falls es bei der Auswahl hilft, hier wäre ich von Nutzen: {strength}.`,
      formal: `vielen Dank für das Telefonat {day} über die Stelle als {role}. Besonders aufschlussreich war für mich ein Punkt: {keyPoint}. Gern würde ich das Gespräch bei {employer} persönlich fortsetzen. Mitbringen würde ich vor allem dies: {strength}. Fehlende Unterlagen reiche ich noch am selben Tag nach.`,
    },
  },
} as const satisfies LetterTexts;
