import type {LetterTexts} from '../letter-text';

export const rejection = {
  'rejection-reply.after-interview': {
    subject: 'Gracias por la respuesta',
    tones: {
      warm: `Gracias por decírmelo. Este puesto me habría gustado, y aun así la conversación valió la pena por esto: {keyPoint}. Una frase sobre lo que me faltó me ayudaría mucho la próxima vez. Y si algún día surge un puesto en el que me [vea|veas], [escríbame|escríbeme].`,
      formal: `[Le|Te] agradezco que me [haya|hayas] comunicado la decisión, que lamento y respeto. La entrevista que mantuvimos {day} fue valiosa para mí, sobre todo en un punto: {keyPoint}. Si es posible, una palabra sobre lo que inclinó la balanza me sería útil. Mi candidatura queda a [su|tu] disposición para otros puestos en {employer}.`,
    },
  },
  'rejection-reply.before-interview': {
    subject: 'Gracias por la respuesta',
    tones: {
      warm: `Gracias por la respuesta, aunque esperaba otra. Del puesto de {role} me atraía el trabajo mismo, y eso no ha cambiado. Si algo de mi candidatura fue un obstáculo, me gustaría saberlo. Y si surge algo que encaje mejor, [escríbame|escríbeme].`,
      formal: `[Le|Te] agradezco la respuesta sobre el puesto de {role}. Lamento la decisión y la respeto. Si es posible, una palabra sobre lo que faltaba en mi candidatura me sería útil. Queda a [su|tu] disposición para otros puestos en {employer}.`,
    },
  },
  feedback: {
    subject: 'Una pregunta para la próxima vez',
    tones: {
      warm: `La decisión está tomada y no pretendo moverla. Solo quiero aprender de ella, y desde [su|tu] lado de la mesa se ve lo que yo no veo. ¿Qué debería hacer de otra manera en la próxima entrevista para un puesto de {role}? Esto es lo que sospecho: {betterAnswer}. Basta una línea, y un no también.`,
      formal: `Acepto la decisión sobre el puesto de {role} y no deseo volver sobre ella. Para mis próximas candidaturas, sin embargo, me sería útil un breve comentario sobre lo que más pesó. Mi impresión es la siguiente: {betterAnswer}. Si las normas no permiten responder, lo comprenderé.`,
    },
  },
  withdraw: {
    subject: 'Retiro mi candidatura al puesto de {role}',
    tones: {
      warm: `Retiro mi candidatura al puesto de {role} y quería decirlo sin rodeos y cuanto antes. No es por falta de interés en lo que hacen; otro camino me encaja mejor ahora. De las conversaciones recordaré sobre todo esto: {keyPoint}. Ojalá el puesto llegue a alguien que lo disfrute.`,
      formal: `Por la presente retiro mi candidatura al puesto de {role}, pues he decidido tomar otro camino. Pido disculpas por el trabajo que esto haga inútil. Las conversaciones han sido valiosas para mí, sobre todo en un punto: {keyPoint}. Deseo a {employer} una buena elección.`,
    },
  },
} as const satisfies LetterTexts;
