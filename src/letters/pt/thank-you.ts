import type {LetterTexts} from '../letter-text';

export const thankYou = {
  'thank-you.first-round': {
    subject: 'Agradeço a conversa',
    tones: {
      warm: `A conversa que tivemos {day} [fez-me bem, porque depressa chegámos|me fez bem, porque logo chegamos] ao trabalho em si. Há uma ideia que me acompanha desde então: {keyPoint}. É nisso que reconheço um lugar onde gostaria de trabalhar. Por aqui poderia ajudar primeiro: {strength}. Agradeço ter tornado a vaga de {role} tão fácil de imaginar.`,
      formal: `Agradeço a entrevista que tivemos {day} sobre a vaga de {role}. Desde então, um ponto tem ocupado o meu pensamento: {keyPoint}. Confirma a minha vontade de trabalhar na {employer}. [O meu primeiro contributo seria este|Minha primeira contribuição seria esta]: {strength}. Fico à disposição para qualquer pergunta.`,
    },
  },
  'thank-you.later-round': {
    subject: 'Agradeço esta nova conversa',
    tones: {
      warm: `Foi bom voltar {day} e ver mais de perto o dia a dia. Desta vez levo comigo sobretudo isto: {keyPoint}. A vaga de {role} deixou de ser um anúncio, já me vejo aí [numa segunda-feira de manhã|em uma segunda-feira de manhã]. Começaria por aqui: {strength}. Um [cumprimento|abraço] também a quem esteve à mesa.`,
      formal: `Agradeço a nova entrevista que tivemos {day}. Completou a minha ideia da vaga de {role}, sobretudo [num|em um] ponto: {keyPoint}. A minha vontade de trabalhar na {employer} fica mais firme a cada encontro. Levaria comigo, antes de tudo, isto: {strength}. Se faltar algum elemento para a decisão, [envio-o de imediato|envio em seguida].`,
    },
  },
  'thank-you.panel': {
    subject: 'Agradeço a conversa',
    tones: {
      warm: [
        `Ter várias pessoas à frente pode intimidar; [consigo|com você] não foi assim, e agradeço. De tudo o que [falámos|falamos] {day}, é a isto que mais volto: {keyPoint}. Junto ao que disseram {colleagues}, [percebo|entendo] melhor como a [equipa|equipe] trabalha. O que eu levaria: {strength}.`,
        `Quis escrever a cada pessoa em separado, e esta nota foi a mais fácil de começar. Quando {day} surgiu este tema, [passou-me o nervosismo|o nervosismo passou]: {keyPoint}. Não tinha a resposta completa, e gostei disso. Ao lado de {colleagues} e com uma tarefa assim, esta seria a minha parte: {strength}.`,
      ],
      formal: [
        `Agradeço a sua parte na entrevista que tive {day}, também com {colleagues}. Uma das suas perguntas [continua a ocupar-me|continua comigo]: {keyPoint}. Com ela percebi melhor a vaga de {role} na {employer}. A minha primeira contribuição seria a seguinte: {strength}.`,
        `Ao rever as minhas notas do encontro, vejo quantas vêm de [si|você]. A primeira diz isto: {keyPoint}. Gostaria de trabalhar nisso ao seu lado. O que diante de {colleagues} apenas mencionei, [preciso-o|detalho] aqui: {strength}. Agradeço a franqueza.`,
      ],
    },
  },
  'thank-you.second-thought': {
    subject: 'Agradeço, e deixo uma resposta melhor',
    tones: {
      warm: `Agradeço a conversa que tivemos {day} e as perguntas, que mereciam mais do que a minha primeira resposta. Uma delas ainda me acompanha: {keyPoint}. Hoje diria isto: {betterAnswer}. A vaga de {role} continua [a interessar-me|me interessando], e quis deixar também a minha segunda reflexão.`,
      formal: `Agradeço a entrevista que tivemos {day}. A uma pergunta devo uma resposta melhor: {keyPoint}. Com alguma distância, responderia assim: {betterAnswer}. O meu interesse pela vaga de {role} na {employer} [mantém-se|continua o mesmo].`,
    },
  },
  'thank-you.pass-on': {
    subject: 'Um agradecimento para transmitir',
    tones: {
      warm: `No nosso encontro estava tudo pensado, e imagino a quem devo isso. Posso pedir mais um favor? Não tenho o endereço de {interviewers} e gostaria que o meu agradecimento chegasse até lá, sobretudo por isto: {keyPoint}. Diga, por favor, que eu assumiria com gosto a vaga de {role}.`,
      formal: `Agradeço a organização da entrevista que [decorreu|aconteceu] {day}. Como não disponho do endereço de {interviewers}, peço que transmita o meu agradecimento. Um ponto da conversa foi especialmente valioso para mim: {keyPoint}. Aceitaria com gosto a vaga de {role} na {employer}.`,
    },
  },
  'thank-you.late': {
    subject: 'Agradeço a conversa',
    tones: {
      warm: `Esta nota devia ter saído mais cedo; aqui está. Desde que [falámos|conversamos] {day}, há uma coisa que sempre volta: {keyPoint}. Algumas noites de descanso não mudaram nada, gostaria de ficar com a vaga de {role}. O que eu levaria: {strength}. Agradeço uma boa conversa.`,
      formal: `O meu agradecimento pela entrevista que tivemos {day} chega um pouco tarde, mas não é menos sincero. Pensei com calma [num|em um] ponto: {keyPoint}. O meu interesse pela vaga de {role} na {employer} cresceu. [O meu contributo seria, antes de tudo, este|Minha contribuição seria, antes de tudo, esta]: {strength}.`,
    },
  },
  'thank-you.agency': {
    subject: 'Depois da entrevista com a {employer}',
    tones: {
      warm: `Agradeço ter feito a ponte com a {employer}. [Falámos|Conversamos] {day}, e os dois lados tinham perguntas, como deve ser. O que guardo da conversa: {keyPoint}. Gostaria da vaga de {role}, e pode dizer isso da minha parte. Se houver alguma dúvida, prefiro ouvir a adivinhar.`,
      formal: `Agradeço a organização da entrevista com a {employer}, que [decorreu|aconteceu] {day}. O meu interesse pela vaga de {role} é agora maior, sobretudo por uma razão: {keyPoint}. Peço que transmita o meu agradecimento. Responderei de imediato às perguntas que tiverem. A sua opinião sobre os próximos passos seria útil.`,
    },
  },
  'thank-you.phone-screen': {
    subject: 'Agradeço a [chamada|ligação]',
    tones: {
      warm: `Agradeço a [chamada|ligação] que tivemos {day}; a meia hora passou [depressa|rápido]. Prestei mais atenção quando [chegámos|chegamos] aqui: {keyPoint}. Depois disso quis ouvir o resto e conhecer as pessoas por trás da vaga de {role}. Se ajudar na escolha, seria útil aqui: {strength}.`,
      formal: `Agradeço a conversa [telefónica|por telefone] que tivemos {day} sobre a vaga de {role}. Um ponto foi de especial interesse para mim: {keyPoint}. Gostaria de continuar pessoalmente na {employer}. Levaria, antes de tudo, isto: {strength}. Qualquer documento [em falta seguirá no próprio|que falte irá no mesmo] dia.`,
    },
  },
} as const satisfies LetterTexts;
