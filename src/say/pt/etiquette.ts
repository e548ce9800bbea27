import type {Translation} from '../translation';

/** Why a step is right now, and why a rule holds. Facts first, then the reason, then the choice. */
export const etiquette = {
  'etiquette.onDay': '{day}',
  'etiquette.moment': '{day}, {time}',
  'etiquette.momentToday': 'hoje, {time}',
  'etiquette.met': 'Você teve a entrevista {day}.',
  'etiquette.metPeople': 'Você falou com {people} {day}.',
  'etiquette.metAt': 'Você teve a entrevista em {employer} {day}.',
  'etiquette.metPeopleAt': 'Você falou com {people}, de {employer}, {day}.',
  'etiquette.meeting': 'Sua entrevista é {moment}.',
  'etiquette.meetingPeople': 'Sua entrevista com {people} é {moment}.',
  'etiquette.meetingAt': 'Sua entrevista em {employer} é {moment}.',
  'etiquette.meetingPeopleAt': 'Sua entrevista com {people}, de {employer}, é {moment}.',

  'etiquette.reply': 'Um convite chegou {day}. Responder até {by} reserva o horário para você.',
  'etiquette.replyUntil':
    'Um convite chegou {day}. O primeiro horário proposto é {first}; responder até {by} reserva esse horário para você.',
  'etiquette.prepare':
    '{met} Vale perguntar como as candidaturas são comparadas, quem decide e quando você terá notícias. E dizer que você quer a vaga.',
  'etiquette.note': '{met} Um minuto agora guarda os nomes, os pontos principais e o que prometeram.',
  'etiquette.thankYou': '{met} Uma nota de agradecimento é bem-vinda até {by}.',
  'etiquette.thankYouLate':
    '{met} Uma nota de agradecimento já chega tarde, e ainda assim vale a pena enviar.',
  'etiquette.thankYouRest': '{met} Ainda falta agradecer, até {by}, a {rest}.',
  'etiquette.card':
    'Você agradeceu {day}. Com uma empresa como esta, algumas palavras escritas à mão são uma gentileza a mais.',
  'etiquette.papers': 'Pediram isto: {what}. Esperam receber até {by}.',
  'etiquette.papersSoon': 'Pediram isto: {what}. Enviar até {by} mostra que você leva a sério.',
  'etiquette.enquiryPromised': 'Disseram que decidiriam até {date}. {day} é um bom dia para perguntar.',
  'etiquette.enquiryPromisedNow': 'Disseram que decidiriam até {date}. Já é educado perguntar.',
  'etiquette.enquiry':
    'As últimas notícias deles chegaram {date}. {day} é um bom dia para perguntar como está o processo.',
  'etiquette.enquiryNow':
    'As últimas notícias deles chegaram {date}. Já é educado perguntar como está o processo.',
  'etiquette.enquiryAfterInterview':
    'Sua entrevista foi {date} e não disseram nenhum dia. {day} é um bom dia para perguntar como está o processo.',
  'etiquette.enquiryAfterInterviewNow':
    'Sua entrevista foi {date} e não disseram nenhum dia. Já é educado perguntar como está o processo.',
  'etiquette.enquiryOfferElsewhere':
    'Você tem uma oferta de outra empresa para responder. É um bom motivo para perguntar agora se conseguem decidir a tempo.',
  'etiquette.enquiryThanks': '{why} Na mesma carta você pode agradecer pela entrevista.',
  'etiquette.secondEnquiry':
    'Você perguntou {date} e ainda não tem resposta. {day} é um bom dia para perguntar mais uma vez.',
  'etiquette.secondEnquiryNow':
    'Você perguntou {date} e ainda não tem resposta. Perguntar mais uma vez é educado.',
  'etiquette.lastEnquiryNow':
    'Você perguntou {date} e ainda não tem resposta. Uma última carta, breve, é educada.',
  'etiquette.letGo': {
    one: 'Você escreveu uma vez e esperou com paciência. Pode deixar esta candidatura em repouso; em cerca de dez semanas lembraremos você de dizer olá.',
    other:
      'Você escreveu {count} vezes. Pode deixar esta candidatura em repouso; em cerca de dez semanas lembraremos você de dizer olá.',
  },
  'etiquette.letGoUnasked':
    'Passou muito tempo sem notícias. Você pode deixar esta candidatura em repouso e dedicar seu tempo a outras.',
  'etiquette.rejectionReply':
    'Escolheram outra pessoa. Um agradecimento breve, sem discutir, deixa a porta aberta, e você pode pedir uma opinião.',
  'etiquette.rejectionReplyInstead':
    'Escolheram outra pessoa. Esse endereço não recebe respostas; você pode escrever para {person}.',
  'etiquette.keepInTouch':
    'Faz algum tempo desde o último contato. Uma linha simpática, com uma novidade deles ou sua, mantém a porta aberta.',
  'etiquette.offerReply':
    'Fizeram uma oferta a você. Responda até {by}; agradecer e pedir o tempo de que precisa também é responder.',
  'etiquette.callFits':
    'A conversa fluiu bem, uma carta ficou sem resposta e é horário comercial: uma ligação breve cai bem.',
  'etiquette.cardFits': 'Eles valorizam isso: algumas palavras escritas à mão são uma gentileza a mais.',
  'etiquette.overNow': 'Esta candidatura chegou ao fim. Agora o caminho certo é uma carta.',
  'etiquette.cancelledReply':
    'A entrevista foi cancelada. Uma resposta gentil faz com que se lembrem de você em outra ocasião.',

  'rule.twoEnquiriesAreEnough': {
    one: 'Você escreveu uma vez sem resposta. Uma carta basta.',
    other: 'Você escreveu {count} vezes sem resposta. Por enquanto basta.',
  },
  'rule.answerAnInvitationPromptly':
    'Um convite se responde melhor em um dia útil; passado o primeiro horário proposto, a resposta chega tarde.',
  'rule.prepareTheDayBefore': 'A véspera é um bom momento para pensar em perguntas.',
  'rule.writeItDownWhileItIsFresh': 'Nomes e promessas se anotam melhor enquanto estão frescos.',
  'rule.thankWithinADay':
    'Uma nota de agradecimento é bem-vinda em um dia e ainda vale a pena em dois; depois, o lugar dela é a sua próxima carta.',
  'rule.askEvenAfterABadInterview':
    'Muitas vezes pensamos pior de uma entrevista do que o outro lado. Vale a pena perguntar.',
  'rule.aCardIsAnExtra':
    'Um cartão escrito à mão é uma gentileza depois do e-mail de agradecimento, para empresas que a valorizam.',
  'rule.sendWhatTheyAskedFor': 'Envie o que pediram, uma vez e a tempo.',
  'rule.waitForTheDayTheyNamed': 'Disseram um dia. Perguntar antes pareceria impaciência.',
  'rule.keepWaitingWhenAskedTo': 'Pediram que você espere.',
  'rule.giveThemTimeToDecide':
    'Decidir leva tempo. Uma semana ou mais depois das últimas notícias é uma hora educada para perguntar.',
  'rule.stayCalmInTheFirstDays': 'Nos primeiros dias, só o agradecimento e o que pediram.',
  'rule.askAgainAfterAWeek': 'Eles precisam de um pouco de calma com a sua última carta antes da próxima.',
  'rule.callOnceAfterALetter':
    'Primeiro o e-mail. Uma ligação cai bem uma vez, quando a conversa fluiu e uma carta ficou sem resposta.',
  'rule.followThePaceOfTheField':
    'Cada área tem seu ritmo. Em um órgão público ou uma universidade, decidir leva o dobro do tempo de um escritório.',
  'rule.learnFromIt':
    'O que você anotou e o que disseram fica aqui: vale a pena rever antes da próxima entrevista.',
  'rule.letItGoKindly': 'Depois da sua última carta, dê duas semanas antes de deixar em repouso.',
  'rule.thankForARejection': 'Um agradecimento breve, a alguém que possa recebê-lo, deixa a porta aberta.',
  'rule.stayInTouch':
    'Uma linha simpática a cada dez semanas, mais ou menos, durante um ano, mantém a porta aberta sem pressionar.',
  'rule.answerAnOfferPromptly': 'Uma oferta se responde uma vez, e logo. Pedir tempo também é responder.',
  'rule.theirWordEndsTheSilence': 'Eles responderam. Com a palavra deles começa uma nova espera.',
  'rule.keepOfficeHours': 'Ligações e lembretes respeitam o horário de trabalho e os dias úteis.',
  'rule.aCalledOffInterviewTakesItsStepsAlong': 'Essa entrevista não aconteceu.',
  'rule.connectOnlyWhenChosen':
    'A linha que sugere conectar só é escrita se você escolher isso nas configurações.',
} satisfies Translation;
