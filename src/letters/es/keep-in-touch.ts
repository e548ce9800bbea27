import type {LetterTexts} from '../letter-text';

export const keepInTouch = {
  'keep-in-touch.their-news': {
    subject: 'Noticias de {employer}',
    tones: {
      warm: `He leído algo que me hizo recordar nuestra conversación: {theirNews}. Sonaba a los planes de los que [me habló|me hablaste], y me alegró. Por aquí todo va bien. Si un día hay un cuarto de hora para un café, me gustaría oír la historia que hay detrás.`,
      formal: `Esta noticia me llamó la atención: {theirNews}. Recordé nuestra conversación sobre el puesto de {role} y me alegré por [usted|ti] y por el equipo. Sigo de cerca lo que hace {employer}. Si surgiera algo adecuado para mí, me gustaría saberlo.`,
    },
  },
  'keep-in-touch.my-news': {
    subject: 'Un saludo breve',
    tones: {
      warm: `Han pasado unos meses desde que nos conocimos, y quizá [le|te] interese saber qué ha sido de mí: {myNews}. Nuestra conversación tuvo algo que ver, gracias. ¿Cómo va todo en {employer}? No hay prisa por responder.`,
      formal: `Unos meses después de nuestra conversación sobre el puesto de {role}, [le|te] envío un saludo breve. Hay novedades por mi parte: {myNews}. Guardo buen recuerdo de {employer}. Si surgiera algo adecuado, me gustaría saberlo.`,
    },
  },
} as const satisfies LetterTexts;
