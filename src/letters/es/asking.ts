import type {LetterTexts} from '../letter-text';

export const asking = {
  'enquiry.promised-date': {
    subject: 'El puesto de {role}',
    tones: {
      warm: `El {promised} era la fecha prevista para el puesto de {role}, y pregunto cómo va. Esas fechas se mueven con facilidad y no hace falta explicarlo. De lo que hablamos {day} recuerdo sobre todo esto: {keyPoint}. Si hace falta más tiempo, una idea aproximada ya me ayuda.`,
      formal: `Sobre el puesto de {role} [tenía|tenías] prevista una decisión hacia el {promised}. ¿Podría saber si ya la hay o si ha cambiado el calendario? Sigo queriendo trabajar en {employer}; desde la entrevista que mantuvimos {day} pienso en especial en esto: {keyPoint}. Una respuesta breve, sea cual sea, me será útil.`,
    },
  },
  'enquiry.no-date': {
    subject: 'El puesto de {role}',
    tones: {
      warm: `Desde que hablamos {day} me pregunto cómo avanza la búsqueda. Recuerdo sobre todo una cosa de la conversación: {keyPoint}. ¿Se puede decir ya cuándo habrá una decisión sobre el puesto de {role}? Me basta una idea aproximada. Y si falta algo por mi parte, lo envío enseguida.`,
      formal: `¿Podría saber en qué punto está el puesto de {role}, del que hablamos {day}? Mi interés por {employer} sigue intacto, entre otras cosas por esto: {keyPoint}. Me sería útil conocer para cuándo se espera una decisión. Si hacen falta más documentos, los enviaré sin demora.`,
    },
  },
  'second-enquiry': {
    subject: 'El puesto de {role}',
    tones: {
      warm: `Escribo una vez más por el puesto de {role} y después lo dejo en [sus|tus] manos. Me sigue atrayendo, igual que algo de lo que hablamos {day}: {keyPoint}. Si la elección ha recaído en otra persona, basta una línea y lo entenderé. Si sigue abierto, mi respuesta es la misma.`,
      formal: `Me tomo la libertad de preguntar por última vez por el puesto de {role} en {employer}. Lo aceptaría con gusto, y recuerdo bien una parte de la entrevista que mantuvimos {day}: {keyPoint}. Si [ha|has] decidido otra cosa, una nota breve será suficiente. En ambos casos, [le|te] doy las gracias por la conversación.`,
    },
  },
  'another-offer': {
    subject: 'El puesto de {role}: una cuestión de fechas',
    tones: {
      warm: `Prefiero decirlo pronto que tarde: me han hecho otra oferta y debo responder antes del {answerBy}. El puesto por el que me gustaría esperar es el de {role}, en parte por esto: {keyPoint}. ¿[Cree|Crees] que se sabrá algo antes de ese día? Si no, [dígamelo|dímelo] con franqueza; también me ayudará a decidir.`,
      formal: `Deseo [informarle|informarte] de que he recibido otra oferta, a la que debo responder antes del {answerBy}. Mi preferencia sigue siendo el puesto de {role} en {employer}, entre otras razones por esta: {keyPoint}. ¿Sería posible una decisión antes de esa fecha? Si no lo fuera, lo comprendería.`,
    },
  },
  'phone-script': {
    subject: 'Una llamada sobre el puesto de {role}',
    tones: {
      warm: `Hola, {name}, soy {me}; hablamos {day} del puesto de {role}. ¿Es buen momento o llamo más tarde? Escribí hace algún tiempo y pensé que un minuto por teléfono sería más sencillo. ¿Se puede decir ya cómo está el asunto, o cuándo se sabrá? Gracias, era solo eso.`,
      formal: `Buenos días, me llamo {me}. Tuve {day} una entrevista para el puesto de {role} y quisiera hablar con {name}, si es posible. Deseo saber si ya hay una decisión o para cuándo se espera. ¿Puedo dejar mi número por si prefieren llamarme? Gracias por su ayuda.`,
    },
  },
} as const satisfies LetterTexts;
