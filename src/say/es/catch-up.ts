import type {Translation} from '../translation';

/** Looking back over the last 90 days. */
export const catchUp = {
  'catchUp.title': 'Ponerse al día',
  'catchUp.what': 'Qué pasó en los últimos 90 días',
  'catchUp.how':
    'Afterword recorre la lista de tu pestaña de correo abierta, página a página, y anota lo que puede tratar de una entrevista. Ningún correo se abre ni se marca como leído, y después tu correo vuelve a estar donde estaba. En Outlook, que no da fechas seguras, mira sesenta pantallas como mucho.',
  'catchUp.keeps': 'Lo que encuentra se olvida al cerrar el navegador.',
  'catchUp.start': 'Mirar atrás',
  'catchUp.again': 'Mirar atrás otra vez',
  'catchUp.goOn': 'Continuar',
  'catchUp.stop': 'Detener',
  'catchUp.noMail': 'No hay ningún correo abierto. Abre Gmail u Outlook en una pestaña e inténtalo otra vez.',
  'catchUp.notStarted': 'No se pudo empezar. Vuelve a cargar la pestaña del correo e inténtalo otra vez.',
  'catchUp.progress': 'Hasta dónde ha llegado',
  'catchUp.going': {
    one: 'Mirando atrás. {looked} conversaciones hasta ahora, una puede tratar de una entrevista.',
    other: 'Mirando atrás. {looked} conversaciones hasta ahora, {count} pueden tratar de una entrevista.',
  },
  'catchUp.soFar': {
    one: '{looked} conversaciones vistas, una puede tratar de una entrevista.',
    other: '{looked} conversaciones vistas, {count} pueden tratar de una entrevista.',
  },
  'catchUp.toMail': 'Mostrar la pestaña del correo',
  'catchUp.waiting': 'Espera mientras la pestaña del correo no está a la vista.',
  'catchUp.stopped': 'Detenido. Puede continuar donde estaba.',
  'catchUp.ended': 'Eso era todo.',
  'catchUp.noList':
    'No había nada que mirar. Abre tu bandeja de entrada en la pestaña del correo y mira atrás otra vez.',
  'catchUp.found': '¿Trata de una entrevista tuya?',
  'catchUp.foundHow': 'Abre las que sí, y Afterword las lee.',
  'catchUp.yes': 'Sí',
  'catchUp.no': 'No',
  'catchUp.later': 'Más tarde',
  'catchUp.open': 'Abrir',
  'catchUp.openWhat': 'Abrir {subject}',
  'catchUp.read': 'Leído',
  'catchUp.saidNo': 'Las parecidas también se pasan por alto.',
  'catchUp.notOpened': 'Ese correo no se pudo abrir.',
} satisfies Translation;
