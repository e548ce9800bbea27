import type {LetterTexts} from '../letter-text';

export const thankYou = {
  'thank-you.first-round': {
    subject: 'Grazie per il colloquio',
    tones: {
      warm: `il colloquio che abbiamo avuto {day} mi ha fatto bene, perché siamo arrivati presto al lavoro vero. Un'idea mi accompagna da allora: {keyPoint}. Da questo riconosco un posto in cui vorrei lavorare. Potrei essere utile per prima cosa qui: {strength}. Grazie per aver reso così facile immaginare la posizione di {role}.`,
      formal: `[La|ti] ringrazio per il colloquio che abbiamo avuto {day} sulla posizione di {role}. Da allora ho ripensato a un punto: {keyPoint}. Conferma il mio desiderio di lavorare in {employer}. Il mio primo contributo sarebbe questo: {strength}. Resto a disposizione per qualsiasi domanda.`,
    },
  },
  'thank-you.later-round': {
    subject: 'Grazie per il nuovo colloquio',
    tones: {
      warm: `è stato bello tornare {day} e vedere più da vicino come lavorate. Questa volta porto con me soprattutto questo: {keyPoint}. La posizione di {role} non è più un annuncio, mi ci vedo un lunedì mattina. Comincerei da qui: {strength}. Un saluto anche alle altre persone del tavolo.`,
      formal: `[La|ti] ringrazio per il nuovo colloquio che abbiamo avuto {day}. Ha completato la mia idea della posizione di {role}, in particolare su un punto: {keyPoint}. Il mio desiderio di lavorare in {employer} si fa più saldo a ogni incontro. Porterei prima di tutto questo: {strength}. Se per la decisione manca qualcosa, lo invio subito.`,
    },
  },
  'thank-you.panel': {
    subject: 'Grazie per il colloquio',
    tones: {
      warm: [
        `avere davanti più persone può intimidire; con [Lei|te] non è stato così, e questo mi ha aiutato. Di tutto quello che è emerso {day}, è qui che torno più spesso: {keyPoint}. Accanto a quanto hanno raccontato {colleagues}, capisco meglio come lavora il gruppo. Io porterei questo: {strength}.`,
        `ho voluto scrivere a ciascuno, e queste righe sono state le più facili da cominciare. Quando {day} è venuto fuori questo tema, la tensione è passata: {keyPoint}. Non avevo la risposta intera, e mi è piaciuto. Con {colleagues} nel gruppo e un compito così, la mia parte sarebbe questa: {strength}.`,
      ],
      formal: [
        `desidero [ringraziarLa|ringraziarti] per la parte [Sua|tua] nel colloquio che ho avuto {day} con [Lei|te], insieme a {colleagues}. Una delle [Sue|tue] domande mi occupa ancora: {keyPoint}. Mi ha mostrato che cosa {employer} si aspetta dalla posizione di {role}. Il mio primo contributo sarebbe il seguente: {strength}.`,
        `rileggendo gli appunti del nostro incontro vedo quanti vengono da [Lei|te]. Il primo dice così: {keyPoint}. Mi piacerebbe lavorarci al [Suo|tuo] fianco. Ciò che davanti a {colleagues} ho solo accennato, lo preciso qui: {strength}. Grazie per la franchezza.`,
      ],
    },
  },
  'thank-you.second-thought': {
    subject: 'Grazie, e una risposta migliore',
    tones: {
      warm: `grazie per il colloquio che abbiamo avuto {day} e per domande che meritavano più della mia prima risposta. Una non mi lascia: {keyPoint}. Oggi direi così: {betterAnswer}. La posizione di {role} mi interessa ancora, e ci tenevo a far avere anche il mio secondo pensiero.`,
      formal: `[La|ti] ringrazio per il colloquio che abbiamo avuto {day}. A una domanda devo una risposta migliore: {keyPoint}. Con un po' di distanza risponderei così: {betterAnswer}. Il mio interesse per la posizione di {role} in {employer} resta immutato.`,
    },
  },
  'thank-you.pass-on': {
    subject: 'Un grazie da inoltrare',
    tones: {
      warm: `al nostro incontro era tutto pensato, e immagino a chi lo devo. Posso chiedere ancora un favore? Non ho un indirizzo di {interviewers} e vorrei che ricevessero il mio grazie, soprattutto per questo: {keyPoint}. [Dica|Di'] loro, per favore, che prenderei volentieri la posizione di {role}.`,
      formal: `[La|ti] ringrazio per l'organizzazione del colloquio che si è svolto {day}. Non avendo un indirizzo di {interviewers}, [Le|ti] chiedo di trasmettere i miei ringraziamenti. Un punto della conversazione è stato per me di particolare valore: {keyPoint}. Accetterei volentieri la posizione di {role} in {employer}.`,
    },
  },
  'thank-you.late': {
    subject: 'Grazie per il colloquio',
    tones: {
      warm: `queste righe dovevano partire prima; eccole. Da quando abbiamo parlato {day}, una cosa mi torna sempre in mente: {keyPoint}. Qualche notte di riposo non ha cambiato nulla, la posizione di {role} la vorrei. Porterei questo: {strength}. Grazie per una buona conversazione.`,
      formal: `il mio ringraziamento per il colloquio che abbiamo avuto {day} arriva con qualche ritardo, ma non è meno sentito. Ho riflettuto con calma su un punto: {keyPoint}. Il mio interesse per la posizione di {role} in {employer} è cresciuto. Il mio contributo sarebbe prima di tutto questo: {strength}.`,
    },
  },
  'thank-you.agency': {
    subject: 'Dopo il colloquio con {employer}',
    tones: {
      warm: `grazie per avermi fatto conoscere {employer}. Abbiamo parlato {day}, e da entrambe le parti c'erano domande, come dev'essere. Mi è rimasto questo: {keyPoint}. La posizione di {role} mi piacerebbe, e [può|puoi] dirlo da parte mia. Se hanno un dubbio, preferisco sentirlo che indovinarlo.`,
      formal: `[La|ti] ringrazio per aver organizzato il colloquio con {employer} che si è svolto {day}. Il mio interesse per la posizione di {role} ne esce rafforzato, soprattutto per una ragione: {keyPoint}. [Le|Ti] chiedo di trasmettere i miei ringraziamenti. Risponderò subito a eventuali domande. Un [Suo|tuo] parere sui prossimi passi mi sarebbe utile.`,
    },
  },
  'thank-you.phone-screen': {
    subject: 'Grazie per la telefonata',
    tones: {
      warm: `grazie per la telefonata che abbiamo fatto {day}; la mezz'ora è volata. Ho drizzato le orecchie qui: {keyPoint}. Dopo, avrei voluto sentire il resto e conoscere le persone dietro la posizione di {role}. Se può aiutare nella scelta, ecco dove sarei utile: {strength}.`,
      formal: `[La|ti] ringrazio per il colloquio telefonico che abbiamo avuto {day} sulla posizione di {role}. Un punto è stato per me di particolare interesse: {keyPoint}. Lo proseguirei volentieri di persona in {employer}. Porterei prima di tutto questo: {strength}. Ogni documento mancante arriverà in giornata.`,
    },
  },
} as const satisfies LetterTexts;
