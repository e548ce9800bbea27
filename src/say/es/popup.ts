import type {Translation} from '../translation';

/** The toolbar's popup. */
export const popup = {
  'popup.title': 'Afterword',
  'popup.due': 'Toca ahora',
  'popup.soon': 'Pronto',
  'popup.waiting': 'Les toca a ellos',
  'popup.search': 'Buscar empresa, puesto o persona',
  'popup.notFound': 'Ninguna con ese nombre. Las terminadas están en el escritorio.',
  'popup.desk': 'Abrir el escritorio',
  'popup.open': 'Abrir',
  'popup.write': 'Escribir',
  'popup.more': 'Por qué, y otras opciones para {what}',
  'popup.unknownEmployer': 'Empresa aún desconocida',
  'popup.nothingMorning': 'No hay nada pendiente. Que tengas una buena mañana.',
  'popup.nothingAfternoon': 'No hay nada pendiente. Que tengas una buena tarde.',
  'popup.nothingEvening': 'No hay nada pendiente. Disfruta de la noche.',
  'popup.empty': 'Abre un correo sobre una entrevista y Afterword se ocupará de sus tiempos.',
  'popup.loading': 'Un momento',
  'popup.cannotLoad': 'Afterword no ha podido consultarlo. Cierra esta ventana y ábrela de nuevo.',
  'popup.did.later': 'Aplazado.',
  'popup.did.skip': 'Omitido.',
  'popup.did.done': 'Hecho.',
  'popup.did.not-interview': 'Anotado: no es de una entrevista.',
} satisfies Translation;
