import type {Translation} from '../translation';

/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'Una copia de seguridad de Afterword. Contiene lo que Afterword sabe de tus candidaturas: quién escribió y cuándo, qué entendió, como mucho una línea breve citada por cada dato, y lo que tú le dijiste. No hay ningún correo en ella. Quien tenga este archivo puede leerlo.',

  'ownership.reminder':
    'Tus notas están solo en este equipo, y algunas son más recientes que tu última copia. Hacer una es un momento: Escritorio, Tus datos.',

  'ownership.title': 'Tus datos',
  'ownership.link': 'Guardar, recuperar o borrar todo',
  'ownership.here':
    'Lo que Afterword conoce: candidaturas, {applications}; conversaciones en que las leyó, {conversations}. Todo se guarda en este navegador y en ningún otro lugar.',
  'ownership.hereShared':
    'Lo que Afterword conoce: candidaturas, {applications}; conversaciones en que las leyó, {conversations}. Todo se guarda en este navegador; lo que sigue en marcha se comparte con tus otros equipos.',

  'ownership.backup': 'Copia de seguridad',
  'ownership.backup.what':
    'Un solo archivo con todo: lo leído, lo que anotaste, cómo lo ajustaste. Puedes abrirlo y leerlo. Guárdalo donde otros no puedan.',
  'ownership.backup.none': 'Aún no hay ninguna copia.',
  'ownership.backup.older': 'Última copia: {day}. Algunas cosas han cambiado desde entonces.',
  'ownership.backup.current': 'Última copia: {day}. Nada ha cambiado desde entonces.',
  'ownership.backup.save': 'Guardar una copia',
  'ownership.backup.collecting': 'Reuniendo…',
  'ownership.backup.made': 'El archivo está entre tus descargas.',
  'ownership.backup.failed': 'No se ha podido hacer la copia. Inténtalo de nuevo.',
  'ownership.backup.remind': 'Avisarme con discreción si pasa un mes sin copia',

  'ownership.restore': 'Recuperar una copia',
  'ownership.restore.choose': 'Elegir un archivo de copia',
  'ownership.restore.hint': 'O suéltalo aquí. Verás qué contiene antes de que cambie nada.',
  'ownership.restore.reading': 'Leyendo el archivo…',
  'ownership.restore.taking': 'Recuperando…',
  'ownership.restore.how': 'Lo que ya hay aquí',
  'ownership.restore.merge': 'Conservarlo y añadir lo del archivo',
  'ownership.restore.mergeHint':
    'Si ambos saben de algo, no se pierde nada de ninguno. Tus ajustes de aquí se quedan.',
  'ownership.restore.replace': 'Sustituirlo por lo del archivo',
  'ownership.restore.replaceHint': 'Lo que está aquí y no en el archivo desaparecerá, ajustes incluidos.',
  'ownership.restore.take': 'Recuperar',
  'ownership.restore.leave': 'Dejarlo así',
  'ownership.restore.done': 'Ya está de vuelta.',
  'ownership.restore.failed': 'No se ha podido recuperar. Lo que había aquí sigue aquí.',
  'ownership.restore.dropped': 'No se ha cambiado nada.',

  'ownership.preview': 'Una copia de seguridad: {day}',
  'ownership.preview.conversations': {one: 'Una conversación', other: '{count} conversaciones'},
  'ownership.preview.known': {one: 'Una de ellas ya está aquí', other: '{count} de ellas ya están aquí'},
  'ownership.preview.told': {one: 'Una respuesta o nota tuya', other: '{count} respuestas y notas tuyas'},
  'ownership.preview.letters': {
    one: 'El rastro de una carta enviada',
    other: 'Los rastros de {count} cartas enviadas',
  },
  'ownership.preview.settings': 'Tus ajustes',
  'ownership.preview.noSettings': 'Sin ajustes',

  'ownership.problem.at': '{reason} (En: {where})',
  'ownership.problem.not-json':
    'No es un archivo de copia: no se puede leer como JSON. No se ha cambiado nada.',
  'ownership.problem.truncated':
    'El archivo termina antes de tiempo; le falta una parte. No se ha cambiado nada.',
  'ownership.problem.wrong-schema': 'Este archivo no es una copia de Afterword. No se ha cambiado nada.',
  'ownership.problem.newer-version':
    'Esta copia la hizo un Afterword más reciente. Actualiza este primero. No se ha cambiado nada.',
  'ownership.problem.forbidden-key':
    'El archivo contiene un campo que ninguna copia tiene. No se ha cambiado nada.',
  'ownership.problem.unknown-field':
    'El archivo contiene un campo que Afterword no conoce. No se ha cambiado nada.',
  'ownership.problem.missing-field': 'Falta algo en el archivo. No se ha cambiado nada.',
  'ownership.problem.duplicate': 'Algo está dos veces en el archivo. No se ha cambiado nada.',
  'ownership.problem.wrong-type': 'Un valor del archivo no es del tipo que debería. No se ha cambiado nada.',
  'ownership.problem.out-of-range':
    'Un valor del archivo se sale de lo que puede ser. No se ha cambiado nada.',
  'ownership.problem.too-large': 'El archivo es demasiado grande para ser una copia. No se ha cambiado nada.',
  'ownership.problem.unreachable':
    'Afterword no ha podido leer el archivo en este momento. Inténtalo de nuevo.',

  'ownership.files': 'Para otros programas',
  'ownership.files.what':
    'Tus candidaturas en una tabla, y lo pendiente en un calendario. Si importas el calendario otra vez, se mueve lo que se haya movido.',
  'ownership.files.alarms': 'Que el calendario avise también',
  'ownership.files.table': 'Guardar la tabla (CSV)',
  'ownership.files.calendar': 'Guardar el calendario (ICS)',
  'ownership.files.made': 'El archivo está entre tus descargas.',
  'ownership.files.failed': 'No se ha podido hacer el archivo. Inténtalo de nuevo.',

  'ownership.forgetting': 'Olvidar por sí solo',
  'ownership.forgetting.what':
    'Las candidaturas terminadas o archivadas pueden olvidarse del todo pasado un tiempo. Lo olvidado solo se recupera desde una copia.',
  'ownership.forgetting.after': 'Olvidar lo terminado',
  'ownership.forgetting.never': 'nunca',
  'ownership.forgetting.months': {one: 'después de un mes', other: 'después de {count} meses'},
  'ownership.forgetting.begin': 'Olvidar desde ahora',
  'ownership.forgetting.stop': 'No olvidar nunca',

  'ownership.share': 'Tus otros equipos',
  'ownership.share.what':
    'El navegador puede llevar lo que sigue en marcha a tus otros equipos, con la cuenta con la que has iniciado sesión en ellos: datos, tus notas y respuestas, tus ajustes. Las líneas citadas no viajan nunca. Está desactivado hasta que tú quieras.',
  'ownership.share.on': 'Está activado. Quien gestiona la cuenta de tu navegador podría leerlo.',
  'ownership.share.onSealed':
    'Está activado, y cerrado con tu frase de contraseña antes de salir de este equipo.',
  'ownership.share.full':
    'El navegador tiene un espacio limitado, y está lleno. Los datos más antiguos se quedan en este equipo; las notas y respuestas siguen viajando.',
  'ownership.share.locked':
    'Otro de tus equipos usa otra frase de contraseña, así que lo que comparte no se puede leer aquí. Escribe la misma en todos.',
  'ownership.share.not-sealed':
    'Otro de tus equipos comparte sin la frase de contraseña. Lo que comparte no se toma: escribe allí la misma frase.',
  'ownership.share.key-lost':
    'El navegador ha perdido lo que guardaba de tu frase de contraseña. Escríbela otra vez y se seguirá compartiendo.',
  'ownership.share.newer-version': 'Otro de tus equipos tiene un Afterword más reciente. Actualiza este.',
  'ownership.share.passphrase': 'Frase de contraseña',
  'ownership.share.passphraseHint': 'Si la dejas vacía, lo que viaja no va cerrado.',
  'ownership.share.passphraseAnew':
    'Para compartir sin ella, deja de compartir y empieza de nuevo con el campo vacío.',
  'ownership.share.tooShort': 'Que tenga {count} caracteres o más, por favor.',
  'ownership.share.begin': 'Compartir desde ahora',
  'ownership.share.change': 'Usar esta frase',
  'ownership.share.leave': 'Dejar de compartir',

  'ownership.erase': 'Borrar todo',
  'ownership.erase.what':
    'Todas las candidaturas, notas y ajustes de este navegador. Tienes diez segundos para cambiar de idea. Las copias que guardaste y tus otros equipos conservan lo que tienen.',
  'ownership.erase.all': 'Borrar todo',
  'ownership.erase.pending': 'Todo se borrará en diez segundos.',
  'ownership.erase.undo': 'Conservar todo',
  'ownership.erase.undone': 'Todo se conserva.',
  'ownership.erase.done': 'Todo está borrado.',

  'ownership.table.employer': 'Empresa',
  'ownership.table.role': 'Puesto',
  'ownership.table.stage': 'Etapa',
  'ownership.table.people': 'Personas',
  'ownership.table.addresses': 'Direcciones',
  'ownership.table.interviews': 'Entrevistas',
  'ownership.table.heard': 'Último contacto',
  'ownership.table.promised': 'Prometieron respuesta para el',
  'ownership.table.next': 'Siguiente',
  'ownership.table.due': 'Para el',
  'ownership.table.outcome': 'Resultado',
  'ownership.table.notes': 'Notas',
  'ownership.table.archived': 'Archivada',
  'ownership.table.yes': 'sí',
  'ownership.outcome.offer': 'oferta',
  'ownership.outcome.rejected': 'dijeron que no',
  'ownership.outcome.let-go': 'en reposo',
  'ownership.outcome.accepted': 'aceptada',
  'ownership.outcome.declined': 'rechazada por ti',
  'ownership.outcome.withdrawn': 'retirada',

  'ownership.calendar.step': '{step}: {name}',
  'ownership.calendar.interview': 'Entrevista: {name}',
  'ownership.calendar.interviewUncertain': 'Entrevista (comprueba la hora): {name}',
  'ownership.calendar.unknown': 'una empresa aún desconocida',
} satisfies Translation;
