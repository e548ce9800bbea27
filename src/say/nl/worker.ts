import type {Translation} from '../translation';

/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Hier is iets de moeite waard.',
  'worker.row.waiting': 'Zij zijn aan zet.',
  'worker.notice.restored':
    'De browser was de notities van Afterword kwijt. Ze zijn terug, uit de kopie die daarvoor wordt bewaard.',
  'worker.notice.memory-only':
    'Deze browser laat Afterword zijn database niet gebruiken. Het werkt met een kopie; wat nieuw is, kan na een herstart weg zijn.',
  'worker.notice.newer-version':
    'Je notities zijn het laatst gebruikt door een nieuwere Afterword. Werk deze bij; tot dan verandert er niets.',
  'worker.notice.storage-full':
    'De schijf is vol, dus de laatste wijziging is niet bewaard. Niets ouders is verloren.',
  'worker.notice.page-unreadable':
    'Je webmail is veranderd en Afterword kan de pagina’s niet lezen. Je notities zijn veilig. Je kunt nog een brief kopiëren.',

  'reminding.title': 'Afterword',
  'reminding.later': 'Later',
  'reminding.done': 'Gedaan',
  'reminding.several': {
    one: 'Eén ding is nu de moeite waard.',
    other: '{count} dingen zijn nu de moeite waard.',
  },
  'reminding.severalAt': {
    one: 'Eén ding is nu de moeite waard, bij {employers}.',
    other: '{count} dingen zijn nu de moeite waard, bij {employers}.',
  },
  'reminding.step.reply-to-invitation': 'Een uitnodiging wacht op je antwoord.',
  'reminding.step.prepare': 'Een gesprek komt eraan. Een goed moment om vragen te bedenken.',
  'reminding.step.note': 'Een minuut nu bewaart wat in je gesprek is gezegd.',
  'reminding.step.thank-you': 'Een bedankje is nu welkom.',
  'reminding.step.card': 'Een paar handgeschreven woorden zijn nu een vriendelijke extra.',
  'reminding.step.papers': 'Ze vroegen iets, en het is tijd om het te sturen.',
  'reminding.step.enquiry': 'Het is nu beleefd om te vragen hoe het ervoor staat.',
  'reminding.step.second-enquiry': 'Het is nu beleefd om het nog één keer te vragen.',
  'reminding.step.let-go': 'Eén sollicitatie mag nu rusten.',
  'reminding.step.rejection-reply': 'Een kort bedankje houdt een deur open.',
  'reminding.step.keep-in-touch': 'Een vriendelijke groet zou welkom zijn.',
  'reminding.step.offer-reply': 'Een aanbod wacht op je antwoord.',
  'reminding.step.cancelled-reply': 'Een vriendelijk antwoord houdt je in gedachten.',
} satisfies Translation;
