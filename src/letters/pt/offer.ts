import type {LetterTexts} from '../letter-text';

export const offer = {
  'offer.time-to-decide': {
    subject: 'A sua proposta',
    tones: {
      warm: `Agradeço a proposta, [alegrou-me o dia|ela alegrou o meu dia]. Quero responder com a cabeça fresca: posso pensar com calma e responder até {decideBy}? Se for preciso saber antes, [diga-me e arranjo maneira|me diga e dou um jeito]. De qualquer modo, será bom voltarmos a conversar.`,
      formal: `Agradeço a proposta para a vaga de {role} e a confiança que [exprime|demonstra]. Quero estudar tudo com o cuidado que merece. Posso dar a minha resposta até {decideBy}? Se essa data for demasiado tarde, peço que me indique outra.`,
    },
  },
  'offer.accept': {
    subject: 'Aceito a vaga de {role}',
    tones: {
      warm: `Sim, e com muito gosto. Aceito a vaga de {role} tal como [conversámos|conversamos] e posso começar no dia {startDay}. [Envie-me|Me envie] o que for preciso assinar e o que convém ler antes. Tenho vontade de rever [toda a gente|todo mundo].`,
      formal: `Aceito com muito gosto a vaga de {role} na {employer}, nas condições da sua proposta. Posso começar no dia {startDay}. Peço que me envie o contrato e a lista dos documentos [em falta|que faltam]. Agradeço a confiança.`,
    },
  },
  'offer.decline': {
    subject: 'A sua proposta',
    tones: {
      warm: `Agradeço a proposta e cada conversa que levou a ela. Pensei muito e a minha resposta é não; outro caminho [serve-me|me serve] melhor agora. Não é fácil escrever isto, porque ainda me lembro disto: {keyPoint}. Talvez [nos voltemos a encontrar|a gente volte a se encontrar].`,
      formal: `Agradeço a proposta para a vaga de {role}. Depois de pensar com cuidado, decidi não aceitar e seguir outro caminho. Guardo boa memória das conversas e de um ponto em particular: {keyPoint}. Desejo à {employer} que encontre a pessoa certa.`,
    },
  },
} as const satisfies LetterTexts;
