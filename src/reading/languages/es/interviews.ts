import type {InterviewWords} from '../interview-words';

export const interviews: InterviewWords = {
  interview:
    'entrevista|reunion|llamada|videollamada|conversar|conversacion|charla|cita|hablar|conocer(?:te|le|nos)|encuentro',
  deadlineBefore:
    '(?:antes del?|hasta(?: el)?|a mas tardar(?: el)?|fecha limite:?|plazo:?|desde el|a partir del?)(?: las?)?',
  deadline:
    'fecha limite|vence|caduca|plazo|(?:responder|confirmar|enviar|respuesta) .{0,60}(?:antes de|a mas tardar|hasta)',
  past: '(?:gracias|agradec\\w+)(?: \\w+){0,4} (?:por|su|tu)(?: \\w+){0,6}(?:tiempo|entrevista|conversacion|charla|reunion|asistir|participar)|fue un (?:placer|gusto)|tras (?:la|nuestra) (?:entrevista|conversacion)|su (?:candidatura|mensaje) del|recibimos (?:tu|su)',
  looksAhead: 'confirm|invit|segunda entrevista|siguiente entrevista|gustaria|queremos|nos vemos',
  reachable:
    '(?:oficinas?|recepcion|tienda|edificio|sede) (?:\\w+ )?(?:abren?|cierran?|abiert[ao]s?)\\b|horario de (?:oficina|atencion)|de lunes a|todos los dias|fuera de la oficina|localizable',
  arrival: '(?:llegar|presentarse|presentate|presentese|conectarse|estar|llega|llegue)(?: \\w+){0,4}',
  impossible:
    'no (?:puedo|podre|podemos|podra|puede|es posible|me va bien|me viene bien|esta disponible|estoy disponible)|imposible',
  asks: 'por favor,? (?:\\w+ ){0,3}(?:confirm\\w+|indi\\w+|responde\\w*|avis\\w+|elij\\w+|elige)|confirm(?:ar|arnos|arme|a|e|enos|eme|anos) (?:\\w+ ){0,3}(?:si|tu|su|asistencia|disponibilidad|por favor)|(?:puedes|podrias|podria|puede) (?:\\w+ ){0,2}(?:confirmar|indicar|decir)|dinos|diganos|avisanos|avisenos|hazme saber|hagame saber|te (?:viene|va|encaja|parece) bien|le (?:viene|va|parece) bien|quedamos a la espera|esperamos (?:tu|su) (?:confirmacion|respuesta)|agradec\\w+ (?:\\w+ ){0,3}confirm',
  questionAbout:
    'bien|disponible|disponibilidad|puedes|puede|podrias|podria|posible|libre|horario|tendrias|tendria|conviene|parece',
  asksNothing:
    '(?:cualquier|si tienes|si tiene|alguna) (?:\\w+ ){0,2}(?:duda|pregunta|consulta|inconveniente)|si no (?:puedes|puede)',
  settled:
    'confirm(?:amos|o|ada|ado|acion)\\b|(?:esta|ha sido|queda|fue|quedo) (?:\\w+ ){0,2}(?:programad|agendad|confirmad|reprogramad|fijad)\\w|tendra lugar|se realizara|se llevara a cabo|sera el|nos vemos|te esperamos|le esperamos|te llamare|le llamare|te llamaremos|le llamaremos|hemos (?:agendado|programado|reservado|movido|cambiado)',
  accepts:
    'confirmo|perfecto|me viene bien|me va bien|de acuerdo|encantad[oa]|ahi estare|alli estare|asistire|me parece bien|acepto|nos vemos',
  wishes:
    'seria posible|podriamos|podemos|en su lugar|en vez|reprogramar|cambiar|mover|propong|sugier|\\?|tambien estoy disponible',
  oldTime:
    '(?:en lugar del?|en vez del?|inicialmente (?:prevista|programada)(?: para el)?|programada (?:inicialmente )?(?:para el)?|prevista (?:para el)?|\\bdel|fecha anterior:?|hora anterior:?|entrevista del)',
  newTime: '(?:al?|para)(?: el)?',
  hadBefore:
    '(?:que (?:teniamos|tenia|tenias|habiamos acordado|estaba (?:prevista|programada)))(?: (?:a|para) las?| para)?',
  endBefore:
    '(?:termin(?:a|ara|aremos|amos|ando)|acab(?:a|ara|amos)|finaliza(?:ra|mos)?)(?: (?:a|sobre|hacia|antes de))?(?: las?)?',
  meansAt: '(?!)',
  noLonger: 'cancel|aplaz|pospon|reprogram|imprevisto|enferm|lament|lo sentimos|desafortunadamente|suspend',
  choice:
    'siguientes|opciones|horarios|cual(?:es)?\\b|elegir|elige|elija|alguno de|prefier|preferencia|\\bo\\b|disponibilidad',
  agenda: 'agenda|programa|te reuniras|se reunira|itinerario|conoceras',
  window: 'entre|disponible|franja',
  otherEvent: 'webinar|feria de empleo|mantenimiento|jornada de puertas|incorporacion|cerrad',
  phone: 'telefon|te llamar|le llamar|por telefono',
  video:
    'videollamada|videoconferencia|zoom|teams|google meet|meet\\.google|skype|virtual|online|en linea|remota',
  onSite:
    'presencial|en nuestras? (?:oficinas?|instalaciones|sede)|direccion|recepcion|calle \\w|planta|piso',
};
