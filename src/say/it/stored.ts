import type {Translation} from '../translation';

/** What is kept, and what never is. */
export const stored = {
  'stored.kept': 'Conservato su questo computer',
  'stored.counts': 'Ora: candidature {applications}, conversazioni da cui sono lette {conversations}.',
  'stored.facts':
    'Fatti letti nelle mail sui colloqui: azienda, ruolo, persone, date, ciò che è stato promesso e chiesto.',
  'stored.quotes': 'Per ogni fatto al massimo una riga della mail che lo prova, lunga al più 160 caratteri.',
  'stored.subjects': 'L’oggetto di ognuna di queste conversazioni, perché tu la ritrovi.',
  'stored.said': 'Ciò che hai detto ad Afterword: appunti, risposte, correzioni.',
  'stored.settings': 'Le tue impostazioni.',
  'stored.never': 'Mai conservato',
  'stored.noBodies': 'Il testo di una mail. Viene letto in memoria e dimenticato.',
  'stored.noAttachments': 'Gli allegati, e le mail che non riguardano un colloquio.',
  'stored.noNetwork':
    'Niente da nessun’altra parte, se non condividi con i tuoi altri computer. Afterword stesso non fa richieste alla rete.',
  'stored.report': 'Quando qualcosa non va',
  'stored.reportHint':
    'Questa segnalazione contiene solo numeri: né una parola di una mail, né un nome, né un indirizzo.',
  'stored.copy': 'Copia la segnalazione',
  'stored.copied': 'Copiata.',
  'stored.notCopied': 'Il browser non ha permesso di copiarla. Selezionala e copiala tu.',
  'stored.health.well': 'L’archivio sta bene.',
  'stored.health.restored':
    'L’archivio era tornato vuoto ed è stato ricostruito dal registro. Dai uno sguardo alle tue candidature.',
  'stored.health.memory-only':
    'Questo browser non conserva niente per Afterword. Ciò che viene letto sparisce quando si chiude.',
  'stored.health.newer-version':
    'L’archivio è stato scritto da un Afterword più recente. Resta com’è finché Afterword non è aggiornato.',
} satisfies Translation;
