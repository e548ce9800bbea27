import type {Translation} from '../translation';

/** Why a step is right now, and why a rule holds. Facts first, then the reason, then the choice. */
export const etiquette = {
  'etiquette.onDay': '{day}',
  'etiquette.moment': '{day}, {time}',
  'etiquette.momentToday': 'hoy, {time}',
  'etiquette.met': 'Tuviste tu entrevista {day}.',
  'etiquette.metPeople': 'Hablaste con {people} {day}.',
  'etiquette.metAt': 'Tuviste tu entrevista en {employer} {day}.',
  'etiquette.metPeopleAt': 'Hablaste con {people}, de {employer}, {day}.',
  'etiquette.meeting': 'Tu entrevista es {moment}.',
  'etiquette.meetingPeople': 'Tu entrevista con {people} es {moment}.',
  'etiquette.meetingAt': 'Tu entrevista en {employer} es {moment}.',
  'etiquette.meetingPeopleAt': 'Tu entrevista con {people}, de {employer}, es {moment}.',

  'etiquette.reply': 'Llegó una invitación {day}. Si respondes a más tardar {by}, te reservan el momento.',
  'etiquette.replyUntil':
    'Llegó una invitación {day}. La primera hora propuesta es {first}; si respondes a más tardar {by}, queda reservada para ti.',
  'etiquette.prepare':
    '{met} Vale la pena preguntar cómo comparan las candidaturas, quién decide y cuándo tendrás noticias. Y decir que quieres el puesto.',
  'etiquette.note': '{met} Un minuto ahora conserva los nombres, los puntos clave y lo que prometieron.',
  'etiquette.thankYou': '{met} Una nota de agradecimiento es bienvenida hasta {by}.',
  'etiquette.thankYouLate':
    '{met} Una nota de agradecimiento llega ya tarde, y aun así vale la pena enviarla.',
  'etiquette.thankYouRest': '{met} Falta dar las gracias, hasta {by}, a {rest}.',
  'etiquette.card':
    'Diste las gracias {day}. Con una empresa como esta, unas palabras escritas a mano son un detalle amable.',
  'etiquette.papers': 'Pidieron esto: {what}. Lo esperan a más tardar {by}.',
  'etiquette.papersSoon': 'Pidieron esto: {what}. Enviarlo a más tardar {by} muestra que va en serio.',
  'etiquette.enquiryPromised':
    'Dijeron que decidirían a más tardar el {date}. {day} es un buen día para preguntar.',
  'etiquette.enquiryPromisedNow': 'Dijeron que decidirían a más tardar el {date}. Ya es cortés preguntar.',
  'etiquette.enquiry': 'Tuviste sus últimas noticias {date}. {day} es un buen día para preguntar cómo va.',
  'etiquette.enquiryNow': 'Tuviste sus últimas noticias {date}. Ya es cortés preguntar cómo va.',
  'etiquette.enquiryAfterInterview':
    'Tu entrevista fue {date} y no dijeron ningún día. {day} es un buen día para preguntar cómo va.',
  'etiquette.enquiryAfterInterviewNow':
    'Tu entrevista fue {date} y no dijeron ningún día. Ya es cortés preguntar cómo va.',
  'etiquette.enquiryOfferElsewhere':
    'Tienes una oferta de otra parte por responder. Es un buen motivo para preguntar ahora si pueden decidir a tiempo.',
  'etiquette.enquiryThanks': '{why} En la misma carta puedes dar las gracias por la entrevista.',
  'etiquette.secondEnquiry':
    'Preguntaste {date} y aún no tienes respuesta. {day} es un buen día para preguntar una vez más.',
  'etiquette.secondEnquiryNow':
    'Preguntaste {date} y aún no tienes respuesta. Preguntar una vez más es cortés.',
  'etiquette.lastEnquiryNow':
    'Preguntaste {date} y aún no tienes respuesta. Una última carta, breve, es cortés.',
  'etiquette.letGo': {
    one: 'Has escrito una vez y has esperado con paciencia. Puedes dejar esta candidatura en reposo; en unas diez semanas te recordaremos mandar un saludo.',
    other:
      'Has escrito {count} veces. Puedes dejar esta candidatura en reposo; en unas diez semanas te recordaremos mandar un saludo.',
  },
  'etiquette.letGoUnasked':
    'Ha pasado mucho tiempo sin noticias. Puedes dejar esta candidatura en reposo y dedicar tu tiempo a otras.',
  'etiquette.rejectionReply':
    'Eligieron a otra persona. Un agradecimiento breve, sin discutir, deja la puerta abierta, y puedes pedir su opinión.',
  'etiquette.rejectionReplyInstead':
    'Eligieron a otra persona. Esa dirección no puede recibir respuestas; podrías escribir a {person}.',
  'etiquette.keepInTouch':
    'Hace tiempo del último contacto. Una línea amable, con alguna novedad suya o tuya, mantiene la puerta abierta.',
  'etiquette.offerReply':
    'Te hicieron una oferta. Responde a más tardar {by}; dar las gracias y pedir el tiempo que necesitas también es responder.',
  'etiquette.callFits':
    'Hubo buena sintonía, una carta quedó sin respuesta y es horario de oficina: una llamada breve encaja.',
  'etiquette.cardFits': 'Valoran estas cosas: unas palabras escritas a mano son un detalle amable.',
  'etiquette.overNow': 'Esta candidatura ha llegado a su fin. Ahora lo adecuado es una carta.',
  'etiquette.cancelledReply':
    'La entrevista se canceló. Una respuesta amable hace que te tengan presente para otra ocasión.',

  'rule.twoEnquiriesAreEnough': {
    one: 'Has escrito una vez sin respuesta. Una carta basta.',
    other: 'Has escrito {count} veces sin respuesta. Basta por ahora.',
  },
  'rule.answerAnInvitationPromptly':
    'A una invitación conviene responder en un día laborable; pasada su primera hora, la respuesta llega tarde.',
  'rule.prepareTheDayBefore': 'El día anterior es un buen momento para pensar preguntas.',
  'rule.writeItDownWhileItIsFresh': 'Los nombres y las promesas se anotan mejor cuando están frescos.',
  'rule.thankWithinADay':
    'Una nota de agradecimiento es bienvenida en un día y aún vale la pena en dos; después, su lugar es tu próxima carta.',
  'rule.askEvenAfterABadInterview':
    'A menudo pensamos peor de una entrevista que la otra parte. Vale la pena preguntar.',
  'rule.aCardIsAnExtra':
    'Una tarjeta escrita a mano es un detalle tras el correo de agradecimiento, para las empresas que lo valoran.',
  'rule.sendWhatTheyAskedFor': 'Envía lo que pidieron, una vez y a tiempo.',
  'rule.waitForTheDayTheyNamed': 'Dijeron un día. Preguntar antes parecería impaciente.',
  'rule.keepWaitingWhenAskedTo': 'Te pidieron que esperes.',
  'rule.giveThemTimeToDecide':
    'Decidir lleva tiempo. Una semana o más después de sus últimas noticias es un momento cortés para preguntar.',
  'rule.stayCalmInTheFirstDays': 'En los primeros días, solo el agradecimiento y lo que pidieron.',
  'rule.askAgainAfterAWeek': 'Necesitan algo de calma con tu última carta antes de la siguiente.',
  'rule.callOnceAfterALetter':
    'Primero el correo. Una llamada encaja una vez, si hubo buena sintonía y una carta quedó sin respuesta.',
  'rule.followThePaceOfTheField':
    'Cada sector tiene su ritmo. En un organismo público o una universidad, decidir lleva el doble que en una oficina.',
  'rule.learnFromIt':
    'Lo que anotaste y lo que te dijeron se queda aquí: vale la pena repasarlo antes de la próxima entrevista.',
  'rule.letItGoKindly': 'Tras tu última carta, dales dos semanas antes de dejarla en reposo.',
  'rule.thankForARejection':
    'Un agradecimiento breve, a alguien que pueda recibirlo, deja la puerta abierta.',
  'rule.stayInTouch':
    'Una línea amable cada diez semanas más o menos, durante un año, mantiene la puerta abierta sin presionar.',
  'rule.answerAnOfferPromptly':
    'A una oferta se responde una vez, y pronto. Pedir tiempo también es responder.',
  'rule.theirWordEndsTheSilence': 'Han respondido. Con su palabra empieza una nueva espera.',
  'rule.keepOfficeHours': 'Las llamadas y los recordatorios respetan el horario y los días laborables.',
  'rule.aCalledOffInterviewTakesItsStepsAlong': 'Esa entrevista no llegó a celebrarse.',
  'rule.connectOnlyWhenChosen': 'La línea que ofrece conectar solo se escribe si lo eliges en los ajustes.',
} satisfies Translation;
