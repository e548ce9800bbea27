import type {LetterTexts} from '../letter-text';

export const arranging = {
  'invitation.offer-times': {
    subject: 'A nossa entrevista para a vaga de {role}',
    tones: {
      warm: `Foi bom encontrar esta mensagem. [Terei gosto em falar|Vai ser bom conversar] sobre a vaga de {role}, e posso nestes momentos: {otherTimes}. Escolha o mais [cómodo|cômodo], guardo todos livres. Quem vou conhecer?`,
      formal: `Agradeço o convite para uma entrevista para a vaga de {role}. Posso oferecer os seguintes momentos: {otherTimes}. O que for mais conveniente servirá; até lá [mantenho-os livres|mantenho todos livres]. Posso saber com quem falarei e quanto tempo devo reservar?`,
    },
  },
  'invitation.accept': {
    subject: 'A nossa entrevista para a vaga de {role}',
    tones: {
      warm: `Agradeço o convite, vou com muito gosto. [A hora|O horário] já está na minha agenda: {time}. Pode [dizer-me|me dizer] quem vou conhecer, para levar as perguntas certas? Até lá, [continuo a ler|continuo lendo] sobre a vaga de {role}.`,
      formal: `Agradeço o convite para uma entrevista para a vaga de {role}. Confirmo [a hora|o horário]: {time}. Posso saber com quem falarei e se devo levar algum documento além dos que já tem? Gostarei de saber mais sobre a {employer}.`,
    },
  },
  'invitation.other-times': {
    subject: 'A nossa entrevista para a vaga de {role}',
    tones: {
      warm: `Agradeço o convite, gostaria muito de falar sobre a vaga de {role}. [À hora proposta não posso ausentar-me|No horário proposto não consigo sair], e lamento. Poderia, em vez disso, nestes momentos: {otherTimes}. Se nenhum servir, proponha outro e [eu organizo-me|eu me organizo].`,
      formal: `Agradeço o convite para uma entrevista para a vaga de {role}. [À hora proposta|No horário proposto] tenho um compromisso que não posso adiar. Poderia comparecer [num|em um] destes momentos: {otherTimes}. Se nenhum for possível, [adapto-me|eu me adapto] com gosto a outra proposta.`,
    },
  },
  reschedule: {
    subject: 'Podemos mudar [a hora|o horário] do nosso encontro?',
    tones: {
      warm: `Temos encontro marcado para este momento: {time}. Surgiu algo que não posso deixar a mais ninguém e tenho [de pedir outra hora; peço desculpa pelo incómodo|que pedir outro horário; peço desculpas pelo incômodo]. [Estas|Estes] serviriam: {otherTimes}. A vontade de falar sobre a vaga de {role} é a mesma. Se [nenhuma|nenhum] servir, mudo o que puder ser mudado.`,
      formal: `Lamento não poder comparecer [à hora marcada|no horário marcado]: {time}. Peço [desculpa|desculpas] pelo transtorno. Poderia oferecer estes outros momentos: {otherTimes}. O meu interesse pela vaga de {role} [mantém-se|continua o mesmo]. Qualquer outra proposta será bem recebida.`,
    },
  },
  'cancelled-reply': {
    subject: 'Outra data para a entrevista',
    tones: {
      warm: `Agradeço o aviso; são coisas que acontecem. Continuo com vontade de [falar|conversar] sobre a vaga de {role}. Estes momentos serviriam: {otherTimes}. Uma semana mais adiante também seria possível.`,
      formal: `Agradeço o aviso de que a entrevista não [pode realizar-se|poderá acontecer]. O meu interesse pela vaga de {role} [mantém-se|continua o mesmo]. Se for marcada uma nova data, poderia nestes momentos: {otherTimes}. [Adapto-me|Eu me adapto] com gosto a outra proposta.`,
    },
  },
  'no-show': {
    subject: 'O nosso encontro',
    tones: {
      warm: `[Íamos falar|Iríamos conversar] {day} sobre a vaga de {role} e [acabámos por nos desencontrar|acabamos nos desencontrando]. Esperei vinte minutos [em linha|na linha]; talvez tenha surgido algo, ou um dos lados tem o link ou o número errado. Procuramos outro momento? Para mim [serviria isto|funcionaria assim]: {otherTimes}.`,
      formal: `A conversa sobre a vaga de {role}, prevista {day}, não chegou a [realizar-se|acontecer]. [À hora combinada|No horário combinado] esperei, para o caso de haver um atraso. Proponho com gosto novos momentos: {otherTimes}. Se o link ou o número mudou, peço que me indique o novo.`,
    },
  },
} as const satisfies LetterTexts;
