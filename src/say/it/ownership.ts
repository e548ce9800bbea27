import type {Translation} from '../translation';

/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'Una copia di sicurezza di Afterword. Contiene ciò che Afterword sa delle tue candidature: chi ha scritto e quando, cosa ha capito, al massimo una breve riga citata per ogni fatto, e ciò che gli hai detto. Non contiene mail. Chiunque abbia questo file può leggerlo.',

  'ownership.reminder':
    'I tuoi appunti sono solo su questo computer, e alcuni sono più recenti dell’ultima copia. Farne una richiede un momento: Scrivania, I tuoi dati.',

  'ownership.title': 'I tuoi dati',
  'ownership.link': 'Salva, riporta o cancella tutto',
  'ownership.here':
    'Afterword conosce {applications} candidature, da {conversations} conversazioni. Tutto è conservato in questo browser e da nessun’altra parte.',
  'ownership.hereShared':
    'Afterword conosce {applications} candidature, da {conversations} conversazioni. Tutto è conservato in questo browser; ciò che è in corso è condiviso con i tuoi altri computer.',

  'ownership.backup': 'Copia di sicurezza',
  'ownership.backup.what':
    'Un file con tutto: ciò che è stato letto, i tuoi appunti, le tue impostazioni. Puoi aprirlo e leggerlo. Tienilo dove altri non arrivano.',
  'ownership.backup.none': 'Non c’è ancora una copia.',
  'ownership.backup.older': 'L’ultima copia: {day}. Da allora qualcosa è cambiato.',
  'ownership.backup.current': 'L’ultima copia: {day}. Da allora non è cambiato niente.',
  'ownership.backup.save': 'Salva una copia',
  'ownership.backup.collecting': 'Raccolgo…',
  'ownership.backup.made': 'Il file è fra i tuoi download.',
  'ownership.backup.failed': 'Non è stato possibile fare la copia. Prova ancora una volta.',
  'ownership.backup.remind': 'Dimmelo piano se da un mese non c’è una copia',

  'ownership.restore': 'Riporta una copia',
  'ownership.restore.choose': 'Scegli un file di copia',
  'ownership.restore.hint': 'Oppure trascinalo qui. Vedi cosa contiene prima che qualcosa cambi.',
  'ownership.restore.reading': 'Leggo il file…',
  'ownership.restore.taking': 'Lo riporto…',
  'ownership.restore.how': 'Ciò che c’è già qui',
  'ownership.restore.merge': 'Tienilo, e aggiungi ciò che è nel file',
  'ownership.restore.mergeHint':
    'Dove entrambi sanno qualcosa, non si perde niente. Le tue impostazioni restano.',
  'ownership.restore.replace': 'Sostituiscilo con ciò che è nel file',
  'ownership.restore.replaceHint': 'Ciò che è qui e non nel file sparirà, impostazioni comprese.',
  'ownership.restore.take': 'Riporta',
  'ownership.restore.leave': 'Lascia così',
  'ownership.restore.done': 'È di nuovo qui.',
  'ownership.restore.failed': 'Non è stato possibile riportarla. Ciò che c’era qui c’è ancora.',
  'ownership.restore.dropped': 'Non è cambiato niente.',

  'ownership.preview': 'Una copia: {day}',
  'ownership.preview.conversations': {one: 'Una conversazione', other: '{count} conversazioni'},
  'ownership.preview.known': {one: 'Una è già qui', other: '{count} sono già qui'},
  'ownership.preview.told': {one: 'Una tua risposta o nota', other: '{count} tue risposte e note'},
  'ownership.preview.letters': {
    one: 'La traccia di una lettera mandata',
    other: 'Le tracce di {count} lettere mandate',
  },
  'ownership.preview.settings': 'Le tue impostazioni',
  'ownership.preview.noSettings': 'Nessuna impostazione',

  'ownership.problem.at': '{reason} (Dove: {where})',
  'ownership.problem.not-json':
    'Non è un file di copia: non si può leggere come JSON. Non è cambiato niente.',
  'ownership.problem.truncated': 'Il file finisce troppo presto; ne manca una parte. Non è cambiato niente.',
  'ownership.problem.wrong-schema': 'Questo file non è una copia di Afterword. Non è cambiato niente.',
  'ownership.problem.newer-version':
    'Questa copia è di un Afterword più recente. Prima aggiorna questo. Non è cambiato niente.',
  'ownership.problem.forbidden-key': 'Il file contiene un campo che nessuna copia ha. Non è cambiato niente.',
  'ownership.problem.unknown-field':
    'Il file contiene un campo che Afterword non conosce. Non è cambiato niente.',
  'ownership.problem.missing-field': 'Nel file manca qualcosa. Non è cambiato niente.',
  'ownership.problem.duplicate': 'Qualcosa è nel file due volte. Non è cambiato niente.',
  'ownership.problem.wrong-type': 'Un valore nel file non è del suo tipo. Non è cambiato niente.',
  'ownership.problem.out-of-range': 'Un valore nel file supera ciò che può essere. Non è cambiato niente.',
  'ownership.problem.too-large': 'Il file è troppo grande per essere una copia. Non è cambiato niente.',
  'ownership.problem.unreachable':
    'In questo momento Afterword non è riuscito a leggere il file. Prova ancora una volta.',

  'ownership.files': 'Per altri programmi',
  'ownership.files.what':
    'Le tue candidature come tabella, e ciò che è da fare come calendario. Importando di nuovo il calendario si sposta ciò che si è spostato.',
  'ownership.files.alarms': 'Che ricordi anche il calendario',
  'ownership.files.table': 'Salva la tabella (CSV)',
  'ownership.files.calendar': 'Salva il calendario (ICS)',
  'ownership.files.made': 'Il file è fra i tuoi download.',
  'ownership.files.failed': 'Non è stato possibile fare il file. Prova ancora una volta.',

  'ownership.forgetting': 'Dimenticare da sé',
  'ownership.forgetting.what':
    'Le candidature concluse o messe via possono essere dimenticate del tutto dopo un po’. Ciò che è dimenticato torna solo da una copia.',
  'ownership.forgetting.after': 'Dimentica ciò che è concluso',
  'ownership.forgetting.never': 'mai',
  'ownership.forgetting.months': {one: 'dopo un mese', other: 'dopo {count} mesi'},
  'ownership.forgetting.begin': 'Dimentica da ora in poi',
  'ownership.forgetting.stop': 'Non dimenticare mai',

  'ownership.share': 'I tuoi altri computer',
  'ownership.share.what':
    'Il browser può portare ciò che è in corso ai tuoi altri computer, con l’account con cui hai fatto l’accesso lì: fatti, appunti e risposte, impostazioni. Le righe citate non viaggiano mai. È spento finché non lo vuoi.',
  'ownership.share.on': 'È acceso. Chi gestisce l’account del tuo browser potrebbe leggerlo.',
  'ownership.share.onSealed':
    'È acceso, e chiuso con la tua frase segreta prima di lasciare questo computer.',
  'ownership.share.full':
    'Il browser ha spazio solo per un tanto, ed è pieno. I fatti più vecchi restano su questo computer; appunti e risposte viaggiano ancora.',
  'ownership.share.locked':
    'Un altro dei tuoi computer usa un’altra frase segreta, perciò ciò che condivide qui non si può leggere. Scrivi la stessa su ognuno.',
  'ownership.share.not-sealed':
    'Un altro dei tuoi computer condivide senza la frase segreta. Ciò che condivide non viene ripreso: scrivi anche lì la stessa frase.',
  'ownership.share.key-lost':
    'Il browser ha perso ciò che conservava della tua frase segreta. Scrivila ancora una volta e la condivisione riprende.',
  'ownership.share.newer-version': 'Un altro dei tuoi computer ha un Afterword più recente. Aggiorna questo.',
  'ownership.share.passphrase': 'Frase segreta',
  'ownership.share.passphraseHint': 'Se la lasci vuota, ciò che viaggia non è chiuso.',
  'ownership.share.passphraseAnew':
    'Per condividere senza, smetti di condividere e ricomincia con il campo vuoto.',
  'ownership.share.tooShort': 'Almeno {count} caratteri, per favore.',
  'ownership.share.begin': 'Condividi da ora in poi',
  'ownership.share.change': 'Usa questa frase',
  'ownership.share.leave': 'Smetti di condividere',

  'ownership.erase': 'Cancella tutto',
  'ownership.erase.what':
    'Tutte le candidature, gli appunti e le impostazioni in questo browser. Hai dieci secondi per ripensarci. Le copie che hai salvato e i tuoi altri computer tengono ciò che hanno.',
  'ownership.erase.all': 'Cancella tutto',
  'ownership.erase.pending': 'Fra dieci secondi sarà cancellato tutto.',
  'ownership.erase.undo': 'Tieni tutto',
  'ownership.erase.undone': 'Tutto è rimasto.',
  'ownership.erase.done': 'Tutto è cancellato.',

  'ownership.table.employer': 'Azienda',
  'ownership.table.role': 'Ruolo',
  'ownership.table.stage': 'Fase',
  'ownership.table.people': 'Persone',
  'ownership.table.addresses': 'Indirizzi',
  'ownership.table.interviews': 'Colloqui',
  'ownership.table.heard': 'Ultimo contatto',
  'ownership.table.promised': 'Hanno promesso una risposta entro',
  'ownership.table.next': 'Poi',
  'ownership.table.due': 'Quando',
  'ownership.table.outcome': 'Esito',
  'ownership.table.notes': 'Appunti',
  'ownership.table.archived': 'Messa via',
  'ownership.table.yes': 'sì',
  'ownership.outcome.offer': 'offerta',
  'ownership.outcome.rejected': 'hanno detto no',
  'ownership.outcome.let-go': 'a riposo',
  'ownership.outcome.accepted': 'accettata',
  'ownership.outcome.declined': 'rifiutata',
  'ownership.outcome.withdrawn': 'ritirata',

  'ownership.calendar.step': '{step}: {name}',
  'ownership.calendar.interview': 'Colloquio: {name}',
  'ownership.calendar.interviewUncertain': 'Colloquio (controlla l’ora): {name}',
  'ownership.calendar.unknown': 'un’azienda non ancora nota',
} satisfies Translation;
