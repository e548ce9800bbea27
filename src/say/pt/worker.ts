import type {Translation} from '../translation';

/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Há algo que vale a pena fazer aqui.',
  'worker.row.waiting': 'É a vez deles.',
  'worker.notice.restored':
    'O navegador tinha perdido as notas do Afterword. Elas estão de volta, da cópia guardada para esses casos.',
  'worker.notice.memory-only':
    'Este navegador não deixa o Afterword usar seu banco de dados. Ele trabalha com uma cópia; o que é novo pode sumir ao reiniciar.',
  'worker.notice.newer-version':
    'Suas notas foram usadas por último por um Afterword mais novo. Atualize-o; até lá nada muda.',
  'worker.notice.storage-full':
    'O disco está cheio, por isso a última mudança não foi guardada. Nada anterior se perdeu.',
  'worker.notice.page-unreadable':
    'Seu webmail mudou e o Afterword não consegue ler as páginas dele. Suas notas estão seguras. Você ainda pode copiar uma carta.',

  'reminding.title': 'Afterword',
  'reminding.later': 'Mais tarde',
  'reminding.done': 'Feito',
  'reminding.several': {
    one: 'Há uma coisa que vale a pena fazer agora.',
    other: 'Há {count} coisas que vale a pena fazer agora.',
  },
  'reminding.severalAt': {
    one: 'Há uma coisa que vale a pena fazer agora: {employers}.',
    other: 'Há {count} coisas que vale a pena fazer agora: {employers}.',
  },
  'reminding.step.reply-to-invitation': 'Um convite espera a sua resposta.',
  'reminding.step.prepare': 'Uma entrevista está próxima. Boa hora para pensar em perguntas.',
  'reminding.step.note': 'Um minuto agora guarda o que foi dito na sua entrevista.',
  'reminding.step.thank-you': 'Uma nota de agradecimento é bem-vinda agora.',
  'reminding.step.card': 'Algumas palavras escritas à mão são agora uma gentileza a mais.',
  'reminding.step.papers': 'Pediram algo, e é hora de enviar.',
  'reminding.step.enquiry': 'Já é educado perguntar como está o processo.',
  'reminding.step.second-enquiry': 'Já é educado perguntar mais uma vez.',
  'reminding.step.let-go': 'Uma candidatura já pode ficar em repouso.',
  'reminding.step.rejection-reply': 'Um agradecimento breve deixa uma porta aberta.',
  'reminding.step.keep-in-touch': 'Um olá simpático seria bem-vindo.',
  'reminding.step.offer-reply': 'Uma oferta espera a sua resposta.',
  'reminding.step.cancelled-reply': 'Uma resposta gentil faz com que se lembrem de você.',
} satisfies Translation;
