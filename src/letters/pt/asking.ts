import type {LetterTexts} from '../letter-text';

export const asking = {
  'enquiry.promised-date': {
    subject: 'A vaga de {role}',
    tones: {
      warm: `A ideia era saber mais sobre a vaga de {role} até {promised}, por isso pergunto como vai. Essas datas mudam com facilidade e não é preciso explicar. Do que [falámos|conversamos] {day}, guardo sobretudo isto: {keyPoint}. Se for preciso mais tempo, basta uma ideia aproximada.`,
      formal: `A data indicada para a vaga de {role} era {promised}. Posso saber se já existe uma decisão ou se o calendário mudou? Continuo com vontade de trabalhar na {employer}; desde a entrevista que tivemos {day}, penso em especial nisto: {keyPoint}. Uma resposta breve, seja qual for, será útil.`,
    },
  },
  'enquiry.no-date': {
    subject: 'A vaga de {role}',
    tones: {
      warm: `Desde que [falámos {day}, pergunto-me como avança a procura|conversamos {day}, eu me pergunto como vai a seleção]. Da conversa guardo uma coisa: {keyPoint}. Já se pode dizer quando haverá decisão sobre a vaga de {role}? Basta uma ideia aproximada. E se faltar alguma coisa da minha parte, envio logo.`,
      formal: `Posso saber em que ponto está a vaga de {role}, sobre a qual [falámos|conversamos] {day}? O meu interesse pela {employer} [mantém-se|continua], entre outras razões por esta: {keyPoint}. Seria útil saber para quando se espera uma decisão. Se faltar algum documento, basta uma palavra.`,
    },
  },
  'second-enquiry': {
    subject: 'A vaga de {role}',
    tones: {
      warm: `Escrevo mais uma vez sobre a vaga de {role} e depois deixo o assunto nas suas mãos. [Continua a atrair-me, tal como algo de que falámos|Ela ainda me atrai, assim como algo de que falamos] {day}: {keyPoint}. Se a escolha recaiu [noutra|em outra] pessoa, basta uma linha e eu compreendo. Se ainda estiver em aberto, a minha resposta é a mesma.`,
      formal: `Tomo a liberdade de perguntar pela última vez pela vaga de {role} na {employer}. Eu aceitaria com gosto, e recordo bem uma parte da entrevista que tivemos {day}: {keyPoint}. Se a decisão foi outra, uma nota breve será suficiente. Em ambos os casos, fica o meu agradecimento pela conversa.`,
    },
  },
  'another-offer': {
    subject: 'A vaga de {role}: uma questão de datas',
    tones: {
      warm: `Prefiro dizer cedo a dizer tarde: recebi outra proposta e devo responder até {answerBy}. A vaga pela qual gostaria de esperar é a de {role}, em parte por isto: {keyPoint}. Acha que se saberá algo antes desse dia? Se não, diga com franqueza; também serve para eu decidir.`,
      formal: `Informo que recebi outra proposta, à qual devo responder até {answerBy}. A minha preferência continua a ser a vaga de {role} na {employer}, entre outras razões por esta: {keyPoint}. Seria possível uma decisão antes dessa data? Se não for, compreenderei.`,
    },
  },
  'phone-script': {
    subject: 'Uma [chamada|ligação] sobre a vaga de {role}',
    tones: {
      warm: `Olá, {name}, fala {me}; [conversámos|conversamos] {day} sobre a vaga de {role}. É [boa altura|um bom momento] ou ligo mais tarde? Escrevi há algum tempo e pensei que um minuto ao telefone seria mais simples. Já se pode dizer como está o assunto, ou quando se saberá? Agradeço, era só isso.`,
      formal: `Bom dia, o meu nome é {me}. Tive {day} uma entrevista para a vaga de {role} e gostaria de falar com {name}, se for possível. Queria saber se já há uma decisão ou para quando se espera. Posso deixar o meu número, caso prefiram [ligar-me|me ligar]? Agradeço a ajuda.`,
    },
  },
} as const satisfies LetterTexts;
