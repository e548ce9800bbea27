import type {LetterTexts} from '../letter-text';

export const asking = {
  'enquiry.promised-date': {
    subject: 'La posizione di {role}',
    tones: {
      warm: `[contava|contavi] di saperne di più sulla posizione di {role} entro {promised}, perciò chiedo come va. Queste date si spostano facilmente e non serve spiegarlo. Di quanto ci siamo detti {day} mi resta soprattutto questo: {keyPoint}. Se serve più tempo, un'idea approssimativa mi aiuta già.`,
      formal: `per la posizione di {role} la data indicata era {promised}. Posso sapere se una decisione è già presa o se i tempi sono cambiati? Lavorerei sempre volentieri in {employer}; dal colloquio che abbiamo avuto {day} penso in particolare a questo: {keyPoint}. Una risposta breve, qualunque sia, mi sarà utile.`,
    },
  },
  'enquiry.no-date': {
    subject: 'La posizione di {role}',
    tones: {
      warm: `da quando abbiamo parlato {day} mi chiedo come procede la ricerca. Della conversazione mi è rimasta una cosa: {keyPoint}. Si può già dire quando ci sarà una decisione sulla posizione di {role}? Basta un'idea approssimativa. E se da parte mia manca qualcosa, lo mando subito.`,
      formal: `posso sapere a che punto è la posizione di {role}, di cui abbiamo parlato {day}? Il mio interesse per {employer} resta immutato, anche per questa ragione: {keyPoint}. Mi sarebbe utile sapere per quando è attesa una decisione. Se servono altri documenti, li invio senza indugio.`,
    },
  },
  'second-enquiry': {
    subject: 'La posizione di {role}',
    tones: {
      warm: `scrivo un'ultima volta per la posizione di {role}, poi la parola è [Sua|tua]. Mi attira sempre, come qualcosa di cui abbiamo parlato {day}: {keyPoint}. Se la scelta è caduta su un'altra persona, basta una riga e lo capirò. Se è ancora aperta, la mia risposta è la stessa.`,
      formal: `chiedo un'ultima volta della posizione di {role} in {employer}. La accetterei volentieri, e ricordo bene una parte del colloquio che abbiamo avuto {day}: {keyPoint}. Se la decisione è stata un'altra, basterà una breve nota. In ogni caso, resta il mio grazie per la conversazione.`,
    },
  },
  'another-offer': {
    subject: 'La posizione di {role}: una questione di tempi',
    tones: {
      warm: `preferisco dirlo presto che tardi: ho ricevuto un'altra offerta e devo rispondere entro {answerBy}. La posizione che vorrei aspettare è quella di {role}, anche per questo: {keyPoint}. [Pensa|Pensi] che si saprà qualcosa prima di quel giorno? Se no, [me lo dica|dimmelo] con franchezza; mi aiuta comunque a decidere.`,
      formal: `desidero [informarLa|informarti] che ho ricevuto un'altra offerta, alla quale devo rispondere entro {answerBy}. La mia preferenza va sempre alla posizione di {role} in {employer}, tra l'altro per questa ragione: {keyPoint}. Sarebbe possibile una decisione prima di quella data? Se non lo fosse, lo capirei.`,
    },
  },
  'phone-script': {
    subject: 'Una telefonata sulla posizione di {role}',
    tones: {
      warm: `Buongiorno {name}, sono {me}; abbiamo parlato {day} della posizione di {role}. È un buon momento o richiamo più tardi? Ho scritto qualche tempo fa e ho pensato che un minuto al telefono fosse più semplice. Si può già dire come vanno le cose, o quando si saprà? Grazie, era tutto qui.`,
      formal: `Buongiorno, mi chiamo {me}. Ho avuto {day} un colloquio per la posizione di {role} e vorrei parlare con {name}, se possibile. Vorrei sapere se c'è già una decisione o per quando è attesa. Posso lasciare il mio numero, se preferite richiamare? Grazie dell'aiuto, buona giornata.`,
    },
  },
} as const satisfies LetterTexts;
