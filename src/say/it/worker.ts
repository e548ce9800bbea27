import type {Translation} from '../translation';

/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Qui c’è qualcosa che vale la pena fare.',
  'worker.row.waiting': 'Tocca a loro.',
  'worker.notice.restored':
    'Il browser aveva perso gli appunti di Afterword. Sono di nuovo qui, dalla copia tenuta per questi casi.',
  'worker.notice.memory-only':
    'Questo browser non lascia usare ad Afterword la sua base di dati. Lavora su una copia; le novità possono sparire dopo un riavvio.',
  'worker.notice.newer-version':
    'I tuoi appunti sono stati usati da un Afterword più recente. Aggiornalo; fino ad allora non cambia niente.',
  'worker.notice.storage-full':
    'Il disco è pieno, perciò l’ultima modifica non è stata conservata. Niente di precedente è perso.',
  'worker.notice.page-unreadable':
    'La tua webmail è cambiata e Afterword non riesce a leggerne le pagine. I tuoi appunti sono al sicuro. Puoi ancora copiare una lettera.',

  'reminding.title': 'Afterword',
  'reminding.later': 'Più tardi',
  'reminding.done': 'Fatto',
  'reminding.several': {
    one: 'Una cosa vale la pena farla adesso.',
    other: '{count} cose vale la pena farle adesso.',
  },
  'reminding.severalAt': {
    one: 'Una cosa vale la pena farla adesso: {employers}.',
    other: '{count} cose vale la pena farle adesso: {employers}.',
  },
  'reminding.step.reply-to-invitation': 'Un invito aspetta la tua risposta.',
  'reminding.step.prepare': 'Un colloquio è vicino. Un buon momento per pensare alle domande.',
  'reminding.step.note': 'Un minuto adesso conserva ciò che si è detto nel colloquio.',
  'reminding.step.thank-you': 'Adesso un ringraziamento è gradito.',
  'reminding.step.card': 'Due righe scritte a mano adesso sono un di più gentile.',
  'reminding.step.papers': 'Hanno chiesto qualcosa, ed è ora di mandarlo.',
  'reminding.step.enquiry': 'Adesso è gentile chiedere a che punto sono.',
  'reminding.step.second-enquiry': 'Adesso è gentile chiedere ancora una volta.',
  'reminding.step.let-go': 'Una candidatura può riposare.',
  'reminding.step.rejection-reply': 'Un breve grazie lascia una porta aperta.',
  'reminding.step.keep-in-touch': 'Un saluto amichevole sarebbe gradito.',
  'reminding.step.offer-reply': 'Un’offerta aspetta la tua risposta.',
  'reminding.step.cancelled-reply': 'Una risposta gentile ti fa ricordare.',
} satisfies Translation;
