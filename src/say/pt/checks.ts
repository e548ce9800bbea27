import type {Translation} from '../translation';

/** What the strip says about a draft: one reason, and where there is one, the mend. */
export const checks = {
  'checks.tooEarly': '{why} Um bom dia para perguntar é {day}.',
  'checks.answered': 'Escreveram desde então. Leia primeiro; talvez já diga o que você pergunta.',
  'checks.openSlot': 'Este espaço ainda está por preencher.',
  'checks.otherName': 'Esta conversa é com {people}.',
  'checks.otherEmployer': 'Esta conversa é sobre {employer}.',
  'checks.otherRole': 'Esta conversa é sobre a vaga de {role}.',
  'checks.noReply': 'Ninguém lê as respostas enviadas para {address}.',
  'checks.tooLong': 'A carta tem {count} palavras. Até 150 são lidas com facilidade.',
  'checks.accusing': 'Pode soar como crítica pela espera. Uma pergunta simples é mais gentil.',
  'checks.pleading': 'Pode soar como súplica. O que você traz fala melhor por você.',
  'checks.arguing': 'Contesta a decisão. Um agradecimento breve deixa a porta aberta.',
  'checks.pestering': 'Cobra uma resposta sem um motivo que também seja deles.',
  'checks.nearDuplicate': 'É quase a mesma nota que outra pessoa da entrevista tem. Elas costumam comparar.',
  'checks.attachmentMissing': 'A carta fala de um anexo, e não há nada anexado.',
  'checks.misspelt': '“{word}” parece mal escrito.',
  'checks.twice': 'Há aqui uma palavra repetida.',
  'checks.grammar': '“{words}” pode ser um lapso de gramática.',
} satisfies Translation;
