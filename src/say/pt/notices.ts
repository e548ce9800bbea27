import type {Translation} from '../translation';

/** One quiet sentence at the foot of a mail page. */
export const notices = {
  'notice.cannot-read':
    'Esta página mudou e o Afterword não consegue lê-la. Suas notas estão seguras. Você ainda pode copiar uma carta na barra de ferramentas.',
  'notice.could-not-insert': 'O rascunho não aceitou a carta. Você pode copiá-la e colar.',
  'notice.open-reply-first': 'Abra uma resposta e as cartas estarão lá.',
  'notice.inserted': 'A carta está no seu rascunho. Um só “desfazer” a retira.',
  'notice.copy': 'Copiar a carta',
  'notice.copied': 'Copiado',
  'notice.copyReport': 'Relatar um problema',
  'notice.reportCopied':
    'Um relatório foi copiado. Ele conta como a página é feita, sem nenhuma palavra do seu e-mail.',
  'notice.reportByHand': 'O relatório, para copiar à mão',
  'notice.copyByHand': 'A carta, para copiar à mão',
  'notice.close': 'Fechar',
} satisfies Translation;
