import type {LetterTexts} from '../letter-text';

export const arranging = {
  'invitation.offer-times': {
    subject: 'Nuestra entrevista para el puesto de {role}',
    tones: {
      warm: `Qué buena noticia encontrar este mensaje. Iré con gusto a hablar del puesto de {role}, y puedo en estos momentos: {otherTimes}. [Elija|Elige] el más cómodo, los guardo todos libres. ¿A quién voy a conocer?`,
      formal: `[Le|Te] agradezco la invitación a una entrevista para el puesto de {role}. Puedo ofrecer los siguientes momentos: {otherTimes}. El que mejor convenga me vendrá bien; hasta entonces los mantengo libres. ¿Podría saber con quién hablaré y cuánto tiempo conviene reservar?`,
    },
  },
  'invitation.accept': {
    subject: 'Nuestra entrevista para el puesto de {role}',
    tones: {
      warm: `Gracias por la invitación, iré con mucho gusto. La cita ya está en mi agenda: {time}. ¿Me [dice|dices] a quién voy a conocer, para llegar con las preguntas adecuadas? Mientras tanto seguiré leyendo sobre el puesto de {role}.`,
      formal: `[Le|Te] agradezco la invitación a una entrevista para el puesto de {role}. Confirmo la cita: {time}. ¿Podría saber con quién hablaré y si conviene que lleve algún documento además de los que ya [tiene|tienes]? Será un gusto saber más de {employer}.`,
    },
  },
  'invitation.other-times': {
    subject: 'Nuestra entrevista para el puesto de {role}',
    tones: {
      warm: `Gracias por la invitación, me gustaría mucho hablar del puesto de {role}. A la hora propuesta no puedo ausentarme, y lo siento. En cambio, podría en estos momentos: {otherTimes}. Si ninguno va bien, [propóngame|propónme] otro y me organizo.`,
      formal: `[Le|Te] agradezco la invitación a una entrevista para el puesto de {role}. A la hora propuesta tengo un compromiso que no puedo aplazar. Podría acudir en alguno de estos momentos: {otherTimes}. Si ninguno fuera posible, me adaptaré con gusto a otra propuesta.`,
    },
  },
  reschedule: {
    subject: '¿Podríamos cambiar la hora de la cita?',
    tones: {
      warm: `Tenemos una cita en este momento: {time}. Me ha surgido algo que no puedo dejar en manos de nadie y tengo que pedir otra hora; perdón por la molestia. Estas me vendrían bien: {otherTimes}. Las ganas de hablar del puesto de {role} son las mismas. Si ninguna encaja, moveré lo que se pueda mover.`,
      formal: `Lamento no poder acudir a la cita prevista: {time}. [Le|Te] pido disculpas por el inconveniente. Podría ofrecer estos otros momentos: {otherTimes}. Mi interés por el puesto de {role} sigue intacto. Cualquier otra propuesta será bienvenida.`,
    },
  },
  'cancelled-reply': {
    subject: 'Otra fecha para la entrevista',
    tones: {
      warm: `Gracias por avisar; son cosas que pasan. Me sigue apeteciendo hablar del puesto de {role} [con usted|contigo]. Estos momentos me vendrían bien: {otherTimes}. Una semana más adelante también sería posible.`,
      formal: `[Le|Te] agradezco el aviso de que la entrevista no puede celebrarse. Mi interés por el puesto de {role} sigue intacto. Si se busca una nueva fecha, podría en estos momentos: {otherTimes}. Me adaptaré con gusto a otra propuesta.`,
    },
  },
  'no-show': {
    subject: 'Nuestra cita',
    tones: {
      warm: `Íbamos a hablar {day} del puesto de {role} y no llegamos a coincidir. Estuve veinte minutos en la línea; quizá surgió algo, o una de las dos partes tiene mal el enlace o el número. ¿Buscamos otro momento? A mí me vendría bien esto: {otherTimes}.`,
      formal: `La conversación sobre el puesto de {role}, prevista {day}, no llegó a celebrarse. A la hora acordada esperé por si había un retraso. Con gusto propongo nuevos momentos: {otherTimes}. Si el enlace o el número han cambiado, [indíquemelo|indícamelo], por favor.`,
    },
  },
} as const satisfies LetterTexts;
