import type {Translation} from '../translation';

/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Aquí hay algo que merece la pena.',
  'worker.row.waiting': 'Les toca a ellos.',
  'worker.notice.restored':
    'El navegador había perdido las notas de Afterword. Han vuelto, de la copia que se guarda para estos casos.',
  'worker.notice.memory-only':
    'Este navegador no deja que Afterword use su base de datos. Trabaja con una copia; lo nuevo puede perderse al reiniciar.',
  'worker.notice.newer-version':
    'Tus notas las usó por última vez un Afterword más reciente. Actualízalo; hasta entonces no se cambia nada.',
  'worker.notice.storage-full':
    'El disco está lleno, así que el último cambio no se guardó. No se ha perdido nada anterior.',
  'worker.notice.page-unreadable':
    'Tu correo web ha cambiado y Afterword no puede leer sus páginas. Tus notas están a salvo. Aún puedes copiar una carta.',

  'reminding.title': 'Afterword',
  'reminding.later': 'Más tarde',
  'reminding.done': 'Hecho',
  'reminding.several': {
    one: 'Hay una cosa que merece la pena ahora.',
    other: 'Hay {count} cosas que merecen la pena ahora.',
  },
  'reminding.severalAt': {
    one: 'Hay una cosa que merece la pena ahora: {employers}.',
    other: 'Hay {count} cosas que merecen la pena ahora: {employers}.',
  },
  'reminding.step.reply-to-invitation': 'Una invitación espera tu respuesta.',
  'reminding.step.prepare': 'Se acerca una entrevista. Buen momento para pensar preguntas.',
  'reminding.step.note': 'Un minuto ahora conserva lo que se dijo en tu entrevista.',
  'reminding.step.thank-you': 'Una nota de agradecimiento es bienvenida ahora.',
  'reminding.step.card': 'Unas palabras escritas a mano son ahora un detalle amable.',
  'reminding.step.papers': 'Pidieron algo, y es momento de enviarlo.',
  'reminding.step.enquiry': 'Ya es cortés preguntar cómo va.',
  'reminding.step.second-enquiry': 'Ya es cortés preguntar una vez más.',
  'reminding.step.let-go': 'Una candidatura puede quedar ya en reposo.',
  'reminding.step.rejection-reply': 'Un agradecimiento breve deja una puerta abierta.',
  'reminding.step.keep-in-touch': 'Un saludo amable sería bienvenido.',
  'reminding.step.offer-reply': 'Una oferta espera tu respuesta.',
  'reminding.step.cancelled-reply': 'Una respuesta amable hace que te tengan presente.',
} satisfies Translation;
