import type {LetterTexts} from '../letter-text';

export const papers = {
  papers: {
    subject: 'Para a vaga de {role}: {papers}',
    tones: {
      warm: `Aqui vai o que me pediu: {papers}. Procurei que fosse fácil de ler. Se faltar alguma coisa ou um [ficheiro|arquivo] não abrir, basta uma linha e envio de novo. Tenho curiosidade em saber o que acha.`,
      formal: `Segue em anexo o que foi pedido para a vaga de {role}: {papers}. Se algum documento estiver incompleto ou for preciso [noutro formato, substituo-o de imediato|em outro formato, substituo em seguida]. Respondo com gosto a qualquer pergunta.`,
    },
  },
} as const satisfies LetterTexts;
