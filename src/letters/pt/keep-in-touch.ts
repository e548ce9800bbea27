import type {LetterTexts} from '../letter-text';

export const keepInTouch = {
  'keep-in-touch.their-news': {
    subject: 'Notícias da {employer}',
    tones: {
      warm: `Li uma coisa que me fez lembrar a nossa conversa: {theirNews}. Parecia com os planos de que me falou, e gostei de ver. Por aqui está tudo bem. Se um dia houver um quarto de hora para um café, gostaria de ouvir a história que está por trás.`,
      formal: `Esta notícia chamou a minha atenção: {theirNews}. [Lembrei-me|Lembrei] da nossa conversa sobre a vaga de {role} e gostei de ver o avanço da [equipa|equipe]. [Continuo a acompanhar|Continuo acompanhando] o que a {employer} faz. Se surgir algo adequado para mim, gostaria de saber.`,
    },
  },
  'keep-in-touch.my-news': {
    subject: 'Um breve cumprimento',
    tones: {
      warm: `[Conhecemo-nos|Nós nos conhecemos] há alguns meses, e talvez goste de saber as minhas novidades: {myNews}. A nossa conversa teve a sua parte nisso, agradeço. Como vai a {employer}? Não há pressa em responder.`,
      formal: `Alguns meses depois da nossa conversa sobre a vaga de {role}, envio um breve cumprimento. Há novidades da minha parte: {myNews}. Guardo boa memória da {employer}. Se surgir algo adequado, gostaria de saber.`,
    },
  },
} as const satisfies LetterTexts;
