import type {LetterTexts} from '../letter-text';

export const offer = {
  'offer.time-to-decide': {
    subject: '[Su|Tu] oferta',
    tones: {
      warm: `Gracias por la oferta, me ha alegrado el día. Quiero responder con la cabeza despejada: ¿puedo consultarlo con la almohada y contestar antes del {decideBy}? Si hace falta saberlo antes, [dígamelo|dímelo] y encontraré la manera. En cualquier caso, espero con gusto la próxima conversación.`,
      formal: `[Le|Te] agradezco la oferta del puesto de {role} y la confianza que expresa. Deseo estudiarla con el cuidado que merece. ¿Podría dar mi respuesta antes del {decideBy}? Si esa fecha fuera demasiado tardía, [indíquemelo|indícamelo], por favor.`,
    },
  },
  'offer.accept': {
    subject: 'Acepto el puesto de {role}',
    tones: {
      warm: `Sí, y con mucho gusto. Acepto el puesto de {role} tal como lo hablamos, y puedo empezar el {startDay}. [Envíeme|Envíame] lo que haya que firmar y lo que convenga leer antes. Tengo ganas de volver a verlos a todos.`,
      formal: `Acepto con mucho gusto el puesto de {role} en {employer}, en las condiciones de [su|tu] oferta. Puedo incorporarme el {startDay}. Por favor, [envíeme|envíame] el contrato y la lista de documentos que falten. Gracias por la confianza.`,
    },
  },
  'offer.decline': {
    subject: '[Su|Tu] oferta',
    tones: {
      warm: `Gracias por la oferta y por cada conversación que llevó a ella. Le he dado muchas vueltas y mi respuesta es no; otro camino me encaja mejor ahora. No es fácil escribirlo, porque todavía recuerdo esto: {keyPoint}. Quizá volvamos a encontrarnos.`,
      formal: `[Le|Te] agradezco la oferta del puesto de {role}. Tras pensarlo con detenimiento, he decidido no aceptarla y seguir otro camino. Guardaré buen recuerdo de las conversaciones y de un punto en particular: {keyPoint}. Deseo a {employer} que encuentre a la persona adecuada.`,
    },
  },
} as const satisfies LetterTexts;
