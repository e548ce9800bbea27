import type {PromiseWords} from '../promise-words';

export const promises: PromiseWords = {
  answers:
    '(?:decidira|decide\\b|resolvera|se (?:comunicara|publicara|informara|dara)|sera (?:comunicad|publicad)[oa]|(?:os|te|le|les) (?:doy|damos|decimos|diremos|digo|avisamos|aviso|llamo|llamamos|escribo|escribimos|contamos|cuento|confirmamos|confirmo|respondemos|mandamos)|diremos|(?:sabreis|sabras) algo|nos pondremos|me pondre|te contactaremos|le contactaremos|contactaremos|nos comunicaremos|me comunicare|te (?:avisar|informar|dar|llamar|escribir|dir|contestar|confirmar|comunicar|responder)\\w+|le (?:avisar|informar|dar|llamar|escribir|dir|contestar|confirmar|comunicar|responder)\\w+|les (?:informar|avisar|dar)\\w+|daremos|tendremos|tendras|tendra|recibiras|recibira|tomaremos|decidiremos|responderemos|esperamos (?:tener|poder|tomar|dar)|espero (?:tener|poder|dar)|volveremos|sabras|sabra|informaremos|estaremos en contacto)|(?:decision|respuesta|noticias)\\b[^.;!?]{0,40}(?:antes|en|para|a finales|a mas tardar|sera|dentro)|danos|denos|necesitamos|tardaremos|(?:proceso|decision) (?:\\w+ ){0,3}(?:tarda|tardara|llevara)',
  conditional: '\\bsi\\b|en caso de|solo (?:los|las) candidat|siempre que|unicamente',
  whether:
    '(?:saber|decir\\w*|informar\\w*|avis(?:o|amos|ar\\w*)|cuento|contamos|confirm\\w*) (?:\\w+ ){0,4}si\\b',
  otherLimit:
    '(?:por favor|podrias|podria|puedes|te pedimos|le pedimos|envi[ae]\\w*)\\b|(?:enlace|prueba|oferta|test) (?:\\w+ ){0,4}(?:caduca|vence|valid)|(?:necesitamos|esperamos|agradeceriamos|requerimos) (?:tu|su|vuestra)\\b|si no (?:recib|tien)|conservar|incorporacion|por semana|vacaciones|postular de nuevo|lamentamos|sentimos',
  notBound: '(?:desde|despues|tras|entrevista del|entrevista el|a partir)(?: de| del)?(?: el)?',
  open: '(?:una vez que|cuando|en cuanto|tan pronto como|despues de que) (?:\\w+)|despues de las (?:fiestas|vacaciones)|mas (?:tiempo )?de lo previsto|retras',
  wait: '(?:por favor|rogamos|te pedimos|le pedimos)(?: \\w+){0,4} (?:esper\\w+|pacien\\w+)(?: \\w+){0,4}? hasta|no (?:nos )?contact\\w+ (?:\\w+ ){0,2}(?:antes|hasta)',
  thisWeek: '(?:esta|la|de la|de esta) semana|semana',
  bareWeek: '(?:(?:la|de la) )?semana',
  nextWeek: '(?:la )?(?:proxima semana|semana que viene|semana proxima|siguiente semana)',
  weekAfterNext: 'dentro de dos semanas',
  weekOf: 'semana del',
  thisMonth: '(?:este|del|de|de este|el) mes|mes',
  nextMonth: '(?:el |del )?(?:proximo mes|mes que viene|mes proximo|mes siguiente)',
  endOf: '(?:a |el )?(?:final(?:es)?|fin)(?: de| del)?(?: la)?',
  startOf: '(?:a |en la )?(?:primera semana|principios|comienzos|inicios?)(?: de| del)?(?: la)?',
  midOf: '(?:a )?(?:mediados)(?: de| del)?(?: la)?',
  spanBefore:
    '(?:en|dentro de|durante|plazo de|un plazo maximo de|aproximadamente|unos|unas|maximo|danos|denos|necesitamos|tardaremos|proximos|proximas|los|las|hasta)',
  spanAfter: '(?:para (?:decidir|tomar|responder)|como maximo)',
  rangeTo: 'a|o|-|y',
  hours: 'horas?',
  days: 'dias?',
  weeks: 'semanas?',
  months: 'mes(?:es)?',
  working: '(?:habiles|laborables|laborales)',
  fortnight: 'una quincena',
  gives: '(?:danos|denos|dame|deme) (?:\\w+ ){0,2}hasta',
  beforeWeekend: 'antes del (?:fin de semana|finde)',
  monthEnd: 'fin de mes',
  sinceOther: 'despues de |desde (?!hoy)|tras |a partir de (?!hoy)',
  sameDay: '(?:ese|el) mismo dia|esa misma (?:tarde|manana)',
  nextDay: '(?:al|el) dia siguiente',
  weekFromToday: '(?!)',
};
