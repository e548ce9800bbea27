import type {Translation} from '../translation';

/** Looking back over the last 90 days. */
export const catchUp = {
  'catchUp.title': 'Pôr em dia',
  'catchUp.what': 'O que aconteceu nos últimos 90 dias',
  'catchUp.how':
    'O Afterword percorre a lista na sua aba de e-mail aberta, uma página de cada vez, e anota o que pode ser sobre uma entrevista. Nenhum e-mail é aberto nem marcado como lido, e depois o seu e-mail volta para onde estava. No Outlook, que não indica datas seguras, são no máximo sessenta telas.',
  'catchUp.keeps': 'O que for encontrado é esquecido quando o navegador é fechado.',
  'catchUp.start': 'Olhar para trás',
  'catchUp.again': 'Olhar para trás mais uma vez',
  'catchUp.goOn': 'Continuar',
  'catchUp.stop': 'Parar',
  'catchUp.noMail': 'Nenhum e-mail está aberto. Abra o Gmail ou o Outlook em uma aba e tente mais uma vez.',
  'catchUp.notStarted': 'Não foi possível começar. Recarregue a aba do e-mail e tente de novo.',
  'catchUp.progress': 'Até onde já se chegou',
  'catchUp.going': {
    one: 'Olhando para trás. {looked} conversas até agora, uma pode ser sobre uma entrevista.',
    other: 'Olhando para trás. {looked} conversas até agora, {count} podem ser sobre uma entrevista.',
  },
  'catchUp.soFar': {
    one: '{looked} conversas vistas, uma pode ser sobre uma entrevista.',
    other: '{looked} conversas vistas, {count} podem ser sobre uma entrevista.',
  },
  'catchUp.toMail': 'Mostrar a aba do e-mail',
  'catchUp.waiting': 'Espera enquanto a aba do e-mail não está à vista.',
  'catchUp.stopped': 'Parado. Pode continuar de onde estava.',
  'catchUp.ended': 'Isso foi tudo.',
  'catchUp.noList':
    'Não havia nada para olhar. Abra a caixa de entrada na aba do e-mail e olhe para trás mais uma vez.',
  'catchUp.found': 'É sobre uma entrevista sua?',
  'catchUp.foundHow': 'Abra as que são, e o Afterword as lê.',
  'catchUp.yes': 'Sim',
  'catchUp.no': 'Não',
  'catchUp.later': 'Mais tarde',
  'catchUp.open': 'Abrir',
  'catchUp.openWhat': 'Abrir {subject}',
  'catchUp.read': 'Lido',
  'catchUp.saidNo': 'As parecidas também são deixadas de lado.',
  'catchUp.notOpened': 'Não foi possível abrir esse e-mail.',
} satisfies Translation;
