import type {LetterTexts} from '../letter-text';

export const papers = {
  papers: {
    subject: 'Para el puesto de {role}: {papers}',
    tones: {
      warm: `Aquí va lo que me [pidió|pediste]: {papers}. He procurado que sea fácil de leer. Si falta algo o un archivo no se abre, basta una línea y lo envío de nuevo. Tengo curiosidad por saber qué [le|te] parece.`,
      formal: `Adjunto lo solicitado para el puesto de {role}: {papers}. Si algún documento estuviera incompleto o hiciera falta en otra forma, lo sustituiré enseguida. Con gusto responderé a cualquier pregunta.`,
    },
  },
} as const satisfies LetterTexts;
