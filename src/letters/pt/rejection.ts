import type {LetterTexts} from '../letter-text';

export const rejection = {
  'rejection-reply.after-interview': {
    subject: 'Agradeço a resposta',
    tones: {
      warm: `Agradeço a franqueza. Gostaria de ter ficado com esta vaga, por isso sinto alguma pena, e ao mesmo tempo gosto de pensar na conversa, da qual levo isto: {keyPoint}. Uma frase sobre o que me faltou ajudaria muito da próxima vez. E se um dia surgir uma vaga em que me veja, [escreva-me|me escreva].`,
      formal: `Agradeço a comunicação da decisão, que lamento e respeito. A entrevista que tivemos {day} foi valiosa para mim, sobretudo [num|em um] ponto: {keyPoint}. Se for possível, uma palavra sobre o que mais pesou seria útil. A minha candidatura fica à disposição para outras vagas na {employer}.`,
    },
  },
  'rejection-reply.before-interview': {
    subject: 'Agradeço a resposta',
    tones: {
      warm: `Agradeço a resposta, embora esperasse outra. Na vaga de {role}, o que me atraía era o próprio trabalho, e isso não mudou. Se algo na minha candidatura foi um obstáculo, gostaria de saber. E se surgir algo mais adequado, [escreva-me|me escreva].`,
      formal: `Agradeço a resposta sobre a vaga de {role}. Lamento e respeito a decisão. Se for possível, uma palavra sobre o que faltava à minha candidatura seria útil. Fica à disposição para outras vagas na {employer}.`,
    },
  },
  feedback: {
    subject: 'Uma pergunta para a próxima vez',
    tones: {
      warm: `A decisão está tomada e não pretendo mexer nela. Só quero aprender com ela, e do seu lado da mesa [vê-se|dá para ver] o que eu não vejo. O que deveria fazer de outra maneira na próxima entrevista para uma vaga de {role}? O que suspeito é isto: {betterAnswer}. Basta uma linha, e um não também.`,
      formal: `Aceito a decisão sobre a vaga de {role} e não quero voltar a ela. Para as minhas próximas candidaturas, porém, seria útil um breve comentário sobre o que mais pesou. A minha impressão é a seguinte: {betterAnswer}. Se as regras não permitirem responder, compreenderei.`,
    },
  },
  withdraw: {
    subject: 'Retiro a minha candidatura à vaga de {role}',
    tones: {
      warm: `Retiro a minha candidatura à vaga de {role} e quis dizer isso logo, sem rodeios. Não é por falta de interesse no que fazem; outro caminho [serve-me|me serve] melhor agora. Das conversas vou recordar sobretudo isto: {keyPoint}. Que a vaga chegue a alguém que goste dela.`,
      formal: `Retiro a minha candidatura à vaga de {role}, pois decidi seguir outro caminho. Peço desculpa pelo trabalho que isto torne inútil. As conversas foram valiosas para mim, sobretudo [num|em um] ponto: {keyPoint}. Desejo à {employer} uma boa escolha.`,
    },
  },
} as const satisfies LetterTexts;
