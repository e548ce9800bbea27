import type {LetterTexts} from '../letter-text';

export const rejection = {
  'rejection-reply.after-interview': {
    subject: 'Grazie per la risposta',
    tones: {
      warm: `grazie per avermelo detto. Questa posizione l'avrei voluta, perciò un po' mi dispiace, e insieme mi fa piacere il nostro incontro, da cui porto via questo: {keyPoint}. Una frase su quello che mi è mancato mi aiuterebbe molto la prossima volta. E se un giorno si apre un posto in cui mi [vede|vedi], [mi scriva|scrivimi].`,
      formal: `[La|ti] ringrazio per avermi comunicato la decisione, che mi dispiace e che rispetto. Il colloquio che abbiamo avuto {day} è stato comunque di valore per me, soprattutto su un punto: {keyPoint}. Se possibile, mi sarebbe utile un breve parere. La mia candidatura resta a disposizione per altre posizioni in {employer}.`,
    },
  },
  'rejection-reply.before-interview': {
    subject: 'Grazie per la risposta',
    tones: {
      warm: `grazie per la risposta, anche se ne speravo un'altra. Della posizione di {role} mi attirava il lavoro in sé, e questo non è cambiato. Se qualcosa nella mia candidatura è stato d'ostacolo, vorrei saperlo. E se si apre qualcosa di più adatto, [mi scriva|scrivimi].`,
      formal: `[La|ti] ringrazio per la risposta sulla posizione di {role}. La decisione mi dispiace, e la rispetto. Se possibile, una parola su che cosa mancava alla mia candidatura mi sarebbe utile. Resta a disposizione per altre posizioni in {employer}.`,
    },
  },
  feedback: {
    subject: 'Una domanda, per la prossima volta',
    tones: {
      warm: `la decisione è presa e non cerco di cambiarla. Vorrei soltanto impararne qualcosa, e dalla [Sua|tua] parte del tavolo si vede quello che io non vedo. Che cosa dovrei fare diversamente al prossimo colloquio per una posizione di {role}? Io sospetto questo: {betterAnswer}. Basta una riga, e va bene anche un no.`,
      formal: `accetto la decisione sulla posizione di {role} e non intendo tornarci sopra. Per le mie prossime candidature, però, un breve commento su ciò che ha contato di più mi sarebbe utile. La mia impressione è la seguente: {betterAnswer}. Se le regole non consentono una risposta, lo capirò.`,
    },
  },
  withdraw: {
    subject: 'Ritiro la mia candidatura per la posizione di {role}',
    tones: {
      warm: `ritiro la mia candidatura per la posizione di {role}, e volevo dirlo subito e senza giri di parole. Non è per mancanza di interesse verso ciò che fate; un'altra strada mi si addice di più in questo momento. Delle nostre conversazioni ricorderò soprattutto questo: {keyPoint}. Auguro alla posizione qualcuno che ci stia bene.`,
      formal: `ritiro la mia candidatura per la posizione di {role}, avendo scelto un'altra strada. Mi scuso per il lavoro che questo rende inutile. I colloqui sono stati di valore per me, in particolare su un punto: {keyPoint}. Auguro a {employer} una buona scelta.`,
    },
  },
} as const satisfies LetterTexts;
