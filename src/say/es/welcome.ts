import type {Translation} from '../translation';

/** The first minute. */
export const welcome = {
  'welcome.title': 'Para los días después de una entrevista',
  'welcome.lead':
    'Afterword está en tu correo sin hacer ruido. Reconoce las conversaciones sobre entrevistas, cuida sus tiempos y pone la carta breve adecuada en tu respuesta. Nunca envía nada por ti.',
  'welcome.reads': 'Qué lee',
  'welcome.readsWhat':
    'La página de correo que tienes abierta, y nada más. Los correos que no son de una entrevista se pasan por alto.',
  'welcome.keeps': 'Qué guarda',
  'welcome.keepsWhat':
    'Datos: empresa, personas, fechas, promesas, cada uno con una línea como mucho que lo demuestra. Todo en este equipo.',
  'welcome.leaves': 'Qué sale de tu equipo',
  'welcome.leavesWhat': 'Nada. No hay cuenta, ni servidor, ni peticiones a la red.',

  'welcome.begin': 'Para empezar',
  'welcome.allow': 'Tu navegador te pide que permitas Afterword en tus páginas de correo.',
  'welcome.allowIt': 'Permitirlo ahí',
  'welcome.allowed': 'Permitido. Abre tu correo y sigue como siempre.',
  'welcome.notAllowed':
    'No permitido. Afterword no lee nada; aún puedes añadir candidaturas en el escritorio.',
  'welcome.tabs': 'Tu correo ya está abierto. Afterword puede empezar ahí ahora.',
  'welcome.startThere': 'Empezar ahí',
  'welcome.began': 'Ya ha empezado ahí. Abre un correo sobre una entrevista para verlo.',
  'welcome.reload': 'Tu navegador pide cargar esa pestaña una vez más. Después, Afterword estará ahí.',
  'welcome.openMail': 'Abre tu correo, Gmail u Outlook, y sigue como siempre.',
  'welcome.lookBack':
    'Las entrevistas que tuviste hace poco también se pueden encontrar en tu correo, sin abrir ninguno.',
  'welcome.remind':
    '¿Quieres un recordatorio cuando algo merezca la pena? También puedes mirar por tu cuenta.',
  'welcome.remindMe': 'Activar recordatorios',
  'welcome.reminding': 'Tendrás recordatorios, dentro de tu horario y sin nombres.',
  'welcome.notReminding': 'Sin recordatorios, entonces. Puedes cambiarlo en los ajustes del escritorio.',

  'welcome.try': 'Pruébalo aquí',
  'welcome.tryHint': 'Este correo no es de verdad, pero la tarjeta y las cartas sí lo son.',
  'welcome.sample.subject': 'Gracias por tu visita',
  'welcome.sample.mail':
    'Hola, Jo:\n\nGracias por la conversación de ayer. Vamos a hablar con dos personas más y te diremos algo a más tardar el viernes 20 de marzo.\n\nUn cordial saludo,\nMaya',
  'welcome.sample.reply': 'Tu respuesta',
  'welcome.sample.inserted':
    'La carta está en tu borrador. En tu correo, un solo «deshacer» la quita; enviarla sigue siendo cosa tuya.',
  'welcome.sample.because':
    'Hablaste ayer con Maya Chen, de Acme. Una nota de agradecimiento es bienvenida en el plazo de un día.',
  'welcome.sample.enquiry':
    'Dijeron que decidirían a más tardar el viernes 20 de marzo. El martes siguiente es un buen día para preguntar.',
  'welcome.sample.letter': 'Nota de agradecimiento',
  'welcome.sample.shortLetter': 'Nota de agradecimiento, breve',
  'welcome.sample.letterBegins':
    'Hola, Maya:\n\nGracias por la conversación del lunes. Sigo dándole vueltas a esto: ',
  'welcome.sample.point': 'Un punto de la conversación',
  'welcome.sample.pointHint': 'algo de la conversación',
  'welcome.sample.letterEnds':
    '.\n\nDesde entonces quiero aún más el puesto en Acme. Si algo más ayuda a decidir, lo envío con gusto.\n\nUn cordial saludo,\nJo Field',
  'welcome.sample.shortText':
    'Hola, Maya:\n\nGracias por tu tiempo el lunes. Disfruté de la conversación y me encantaría formar parte del equipo.\n\nUn cordial saludo,\nJo Field',

  'welcome.end':
    'Todas tus candidaturas están en el escritorio. La hoja de la barra de herramientas lleva allí.',
  'welcome.desk': 'Abrir el escritorio',
} satisfies Translation;
