import type {Translation} from '../translation';

/** What is kept, and what never is. */
export const stored = {
  'stored.kept': 'Guardado neste computador',
  'stored.counts': 'Agora: candidaturas {applications}, conversas de onde foram lidas {conversations}.',
  'stored.facts':
    'Dados lidos em e-mails sobre entrevistas: empresa, vaga, pessoas, datas, o que foi prometido e pedido.',
  'stored.quotes':
    'Para cada dado, no máximo uma linha do e-mail que o comprova, com 160 caracteres no máximo.',
  'stored.subjects': 'O assunto de cada uma dessas conversas, para você encontrá-la de novo.',
  'stored.said': 'O que você disse ao Afterword: notas, respostas, correções.',
  'stored.settings': 'Suas configurações.',
  'stored.never': 'Nunca guardado',
  'stored.noBodies': 'O texto de um e-mail. Ele é lido na memória e esquecido.',
  'stored.noAttachments': 'Anexos, e e-mails que não são sobre uma entrevista.',
  'stored.noNetwork':
    'Nada em nenhum outro lugar, a menos que você compartilhe com seus outros computadores. O Afterword não faz nenhum pedido à rede.',
  'stored.report': 'Quando algo não está bem',
  'stored.reportHint':
    'Este relatório contém só contagens: nenhuma palavra de e-mail, nenhum nome, nenhum endereço.',
  'stored.copy': 'Copiar o relatório',
  'stored.copied': 'Copiado.',
  'stored.notCopied': 'O navegador não deixou copiar. Selecione o texto e copie à mão.',
  'stored.health.well': 'O armazenamento está bem.',
  'stored.health.restored':
    'O armazenamento tinha voltado vazio e foi refeito a partir do diário. Reveja suas candidaturas uma vez.',
  'stored.health.memory-only':
    'Este navegador não guarda nada para o Afterword. O que foi lido some ao fechar o navegador.',
  'stored.health.newer-version':
    'O armazenamento foi escrito por um Afterword mais novo. Fica como está até o Afterword ser atualizado.',
} satisfies Translation;
