import type {Translation} from '../translation';

/** One quiet sentence at the foot of a mail page. */
export const notices = {
  'notice.cannot-read':
    'Esta página ha cambiado y Afterword no puede leerla. Tus notas están a salvo. Aún puedes copiar una carta desde la barra de herramientas.',
  'notice.could-not-insert': 'El borrador no ha aceptado la carta. Puedes copiarla y pegarla tú.',
  'notice.open-reply-first': 'Abre una respuesta y las cartas estarán ahí.',
  'notice.inserted': 'La carta está en tu borrador. Un solo «deshacer» la quita.',
  'notice.copy': 'Copiar la carta',
  'notice.copied': 'Copiado',
  'notice.copyReport': 'Informar de un problema',
  'notice.reportCopied':
    'Hay un informe copiado. Cuenta cómo está hecha la página, sin una sola palabra de tu correo.',
  'notice.reportByHand': 'El informe, para copiar a mano',
  'notice.copyByHand': 'La carta, para copiar a mano',
  'notice.close': 'Cerrar',
} satisfies Translation;
