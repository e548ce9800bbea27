import type {Translation} from '../translation';

/** What the strip says about a draft: one reason, and where there is one, the mend. */
export const checks = {
  'checks.tooEarly': '{why} Un buon giorno per chiedere è {day}.',
  'checks.answered': 'Nel frattempo hanno scritto. Leggi prima: forse c’è già la risposta.',
  'checks.openSlot': 'Questo punto è ancora da riempire.',
  'checks.otherName': 'La conversazione è con {people}.',
  'checks.otherEmployer': 'Questa conversazione riguarda {employer}.',
  'checks.otherRole': 'Questa conversazione riguarda il ruolo {role}.',
  'checks.noReply': 'Nessuno legge le risposte a {address}.',
  'checks.tooLong': 'La lettera ha {count} parole. Fino a 150 si leggono volentieri.',
  'checks.accusing': 'Può suonare come un rimprovero per l’attesa. Una semplice domanda è più gentile.',
  'checks.pleading': 'Può suonare come una supplica. Parla meglio per te ciò che porti.',
  'checks.arguing': 'Contesta la loro decisione. Un breve grazie lascia la porta aperta.',
  'checks.pestering': 'Preme per una risposta senza un motivo che possano condividere.',
  'checks.nearDuplicate':
    'È quasi lo stesso biglietto mandato a un’altra persona della commissione. Li confrontano.',
  'checks.attachmentMissing': 'La lettera parla di un allegato, e non c’è.',
  'checks.misspelt': '«{word}» sembra scritto male.',
  'checks.twice': 'Qui c’è una parola due volte.',
  'checks.grammar': '«{words}» può essere una svista di grammatica.',
} satisfies Translation;
