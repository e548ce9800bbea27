import type {Translation} from '../translation';

/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Hier lohnt es sich, etwas zu tun.',
  'worker.row.waiting': 'Die andere Seite ist am Zug.',
  'worker.notice.restored':
    'Der Browser hatte die Notizen von Afterword verloren. Sie sind wieder da, aus der Kopie für solche Fälle.',
  'worker.notice.memory-only':
    'Dieser Browser lässt Afterword nicht an seine Datenbank. Es arbeitet mit einer Kopie; Neues kann nach einem Neustart fehlen.',
  'worker.notice.newer-version':
    'Ihre Notizen stammen aus einer neueren Version von Afterword. Bitte aktualisieren Sie es; bis dahin wird nichts geändert.',
  'worker.notice.storage-full':
    'Der Speicher ist voll, deshalb wurde die letzte Änderung nicht behalten. Älteres geht nicht verloren.',
  'worker.notice.page-unreadable':
    'Ihr Webmail hat sich geändert, und Afterword kann die Seiten nicht lesen. Ihre Notizen sind sicher. Sie können weiterhin einen Brief kopieren.',

  'reminding.title': 'Afterword',
  'reminding.later': 'Später',
  'reminding.done': 'Erledigt',
  'reminding.several': {
    one: 'Eine Sache lohnt sich jetzt.',
    other: '{count} Dinge lohnen sich jetzt.',
  },
  'reminding.severalAt': {
    one: 'Eine Sache lohnt sich jetzt, bei {employers}.',
    other: '{count} Dinge lohnen sich jetzt, bei {employers}.',
  },
  'reminding.step.reply-to-invitation': 'Eine Einladung wartet auf Ihre Antwort.',
  'reminding.step.prepare': 'Ein Gespräch steht bevor. Eine gute Zeit, sich Fragen zu überlegen.',
  'reminding.step.note': 'Eine Minute jetzt bewahrt, was im Gespräch gesagt wurde.',
  'reminding.step.thank-you': 'Ein Dankesbrief ist jetzt willkommen.',
  'reminding.step.card': 'Ein paar handgeschriebene Worte sind jetzt eine freundliche Zugabe.',
  'reminding.step.papers': 'Sie wurden um etwas gebeten, und es ist Zeit, es zu schicken.',
  'reminding.step.enquiry': 'Jetzt dürfen Sie höflich nachfragen, wie es steht.',
  'reminding.step.second-enquiry': 'Jetzt dürfen Sie höflich noch einmal nachfragen.',
  'reminding.step.let-go': 'Eine Bewerbung darf jetzt ruhen.',
  'reminding.step.rejection-reply': 'Ein kurzer Dank lässt eine Tür offen.',
  'reminding.step.keep-in-touch': 'Ein freundlicher Gruß wäre willkommen.',
  'reminding.step.offer-reply': 'Ein Angebot wartet auf Ihre Antwort.',
  'reminding.step.cancelled-reply': 'Mit einer freundlichen Antwort bleiben Sie in Erinnerung.',
} satisfies Translation;
