import type {Translation} from '../translation';

/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'Uma cópia de segurança do Afterword. Ela contém o que o Afterword sabe das suas candidaturas: quem escreveu e quando, o que ele entendeu, no máximo uma linha curta citada para cada dado, e o que você disse a ele. Nenhum e-mail está nela. Quem tiver este arquivo pode lê-lo.',

  'ownership.reminder':
    'Suas notas estão só neste computador, e algumas são mais novas que a última cópia. Fazer uma leva um instante: Mesa, Seus dados.',

  'ownership.title': 'Seus dados',
  'ownership.link': 'Guardar, recuperar ou apagar tudo',
  'ownership.here':
    'O que o Afterword conhece: candidaturas, {applications}; conversas em que foram lidas, {conversations}. Tudo fica guardado neste navegador e em nenhum outro lugar.',
  'ownership.hereShared':
    'O que o Afterword conhece: candidaturas, {applications}; conversas em que foram lidas, {conversations}. Tudo fica guardado neste navegador; o que está em andamento é compartilhado com seus outros computadores.',

  'ownership.backup': 'Cópia de segurança',
  'ownership.backup.what':
    'Um arquivo com tudo: o que foi lido, o que você anotou, como você configurou. Você pode abri-lo e lê-lo. Guarde-o onde outros não possam.',
  'ownership.backup.none': 'Ainda não há nenhuma cópia.',
  'ownership.backup.older': 'Última cópia: {day}. Algumas coisas mudaram desde então.',
  'ownership.backup.current': 'Última cópia: {day}. Nada mudou desde então.',
  'ownership.backup.save': 'Guardar uma cópia',
  'ownership.backup.collecting': 'Reunindo…',
  'ownership.backup.made': 'O arquivo está entre os seus downloads.',
  'ownership.backup.failed': 'Não foi possível fazer a cópia. Tente mais uma vez.',
  'ownership.backup.remind': 'Avisar discretamente após um mês sem cópia',

  'ownership.restore': 'Recuperar uma cópia',
  'ownership.restore.choose': 'Escolher um arquivo de cópia',
  'ownership.restore.hint': 'Ou solte-o aqui. Você vê o que ele contém antes de qualquer mudança.',
  'ownership.restore.reading': 'Lendo o arquivo…',
  'ownership.restore.taking': 'Recuperando…',
  'ownership.restore.how': 'O que já está aqui',
  'ownership.restore.merge': 'Manter, e acrescentar o que está no arquivo',
  'ownership.restore.mergeHint':
    'Onde os dois sabem de algo, nada se perde de nenhum. Suas configurações daqui ficam.',
  'ownership.restore.replace': 'Substituir pelo que está no arquivo',
  'ownership.restore.replaceHint':
    'O que está aqui e não no arquivo desaparecerá, inclusive as configurações.',
  'ownership.restore.take': 'Recuperar',
  'ownership.restore.leave': 'Deixar assim',
  'ownership.restore.done': 'Está de volta.',
  'ownership.restore.failed': 'Não foi possível recuperar. O que estava aqui continua aqui.',
  'ownership.restore.dropped': 'Nada mudou.',

  'ownership.preview': 'Uma cópia de segurança: {day}',
  'ownership.preview.conversations': {one: 'Uma conversa', other: '{count} conversas'},
  'ownership.preview.known': {one: 'Uma delas já está aqui', other: '{count} delas já estão aqui'},
  'ownership.preview.told': {one: 'Uma resposta ou nota sua', other: '{count} respostas e notas suas'},
  'ownership.preview.letters': {
    one: 'O rastro de uma carta enviada',
    other: 'Os rastros de {count} cartas enviadas',
  },
  'ownership.preview.settings': 'Suas configurações',
  'ownership.preview.noSettings': 'Sem configurações',

  'ownership.problem.at': '{reason} (Em: {where})',
  'ownership.problem.not-json': 'Isto não é um arquivo de cópia: não pode ser lido como JSON. Nada mudou.',
  'ownership.problem.truncated': 'O arquivo termina cedo demais; falta uma parte dele. Nada mudou.',
  'ownership.problem.wrong-schema': 'Este arquivo não é uma cópia do Afterword. Nada mudou.',
  'ownership.problem.newer-version':
    'Um Afterword mais novo fez esta cópia. Atualize este primeiro. Nada mudou.',
  'ownership.problem.forbidden-key': 'O arquivo contém um campo que nenhuma cópia tem. Nada mudou.',
  'ownership.problem.unknown-field': 'O arquivo contém um campo que o Afterword não conhece. Nada mudou.',
  'ownership.problem.missing-field': 'Falta algo no arquivo. Nada mudou.',
  'ownership.problem.duplicate': 'Algo está no arquivo duas vezes. Nada mudou.',
  'ownership.problem.wrong-type': 'Um valor no arquivo não é do tipo esperado. Nada mudou.',
  'ownership.problem.out-of-range': 'Um valor no arquivo está além do que pode ser. Nada mudou.',
  'ownership.problem.too-large': 'O arquivo é grande demais para ser uma cópia. Nada mudou.',
  'ownership.problem.unreachable': 'O Afterword não conseguiu ler o arquivo agora. Tente mais uma vez.',

  'ownership.files': 'Para outros programas',
  'ownership.files.what':
    'Suas candidaturas em uma tabela, e o que está por fazer em um calendário. Importar o calendário de novo move o que mudou de data.',
  'ownership.files.alarms': 'Deixar o calendário lembrar também',
  'ownership.files.table': 'Guardar a tabela (CSV)',
  'ownership.files.calendar': 'Guardar o calendário (ICS)',
  'ownership.files.made': 'O arquivo está entre os seus downloads.',
  'ownership.files.failed': 'Não foi possível fazer o arquivo. Tente mais uma vez.',

  'ownership.forgetting': 'Esquecer por si só',
  'ownership.forgetting.what':
    'Candidaturas encerradas ou arquivadas podem ser esquecidas por inteiro depois de um tempo. O que foi esquecido só volta a partir de uma cópia.',
  'ownership.forgetting.after': 'Esquecer o que terminou',
  'ownership.forgetting.never': 'nunca',
  'ownership.forgetting.months': {one: 'depois de um mês', other: 'depois de {count} meses'},
  'ownership.forgetting.begin': 'Esquecer a partir de agora',
  'ownership.forgetting.stop': 'Nunca esquecer',

  'ownership.share': 'Seus outros computadores',
  'ownership.share.what':
    'O navegador pode levar o que está em andamento para seus outros computadores, pela conta em que você entrou neles: dados, suas notas e respostas, suas configurações. As linhas citadas nunca viajam. Fica desligado até você querer.',
  'ownership.share.on': 'Está ligado. Quem administra a conta do seu navegador poderia ler.',
  'ownership.share.onSealed':
    'Está ligado, e fechado com a sua frase secreta antes de sair deste computador.',
  'ownership.share.full':
    'O navegador tem espaço limitado, e ele está cheio. Os dados mais antigos ficam neste computador; as notas e respostas continuam viajando.',
  'ownership.share.locked':
    'Outro dos seus computadores usa outra frase secreta, por isso o que ele envia não pode ser lido aqui. Digite a mesma em todos.',
  'ownership.share.not-sealed':
    'Outro dos seus computadores compartilha sem a frase secreta. O que ele envia não é aproveitado: digite lá a mesma frase.',
  'ownership.share.key-lost':
    'O navegador perdeu o que guardava da sua frase secreta. Digite-a mais uma vez e o compartilhamento continua.',
  'ownership.share.newer-version': 'Outro dos seus computadores tem um Afterword mais novo. Atualize este.',
  'ownership.share.passphrase': 'Frase secreta',
  'ownership.share.passphraseHint': 'Se você a deixar vazia, o que viaja não vai fechado.',
  'ownership.share.passphraseAnew':
    'Para compartilhar sem ela, deixe de compartilhar e comece de novo com o campo vazio.',
  'ownership.share.tooShort': 'Use {count} caracteres ou mais, por favor.',
  'ownership.share.begin': 'Compartilhar a partir de agora',
  'ownership.share.change': 'Usar esta frase',
  'ownership.share.leave': 'Deixar de compartilhar',

  'ownership.erase': 'Apagar tudo',
  'ownership.erase.what':
    'Todas as candidaturas, notas e configurações deste navegador. Você tem dez segundos para mudar de ideia. As cópias que você guardou e seus outros computadores mantêm o que têm.',
  'ownership.erase.all': 'Apagar tudo',
  'ownership.erase.pending': 'Tudo será apagado em dez segundos.',
  'ownership.erase.undo': 'Manter tudo',
  'ownership.erase.undone': 'Tudo foi mantido.',
  'ownership.erase.done': 'Tudo foi apagado.',

  'ownership.table.employer': 'Empresa',
  'ownership.table.role': 'Vaga',
  'ownership.table.stage': 'Etapa',
  'ownership.table.people': 'Pessoas',
  'ownership.table.addresses': 'Endereços',
  'ownership.table.interviews': 'Entrevistas',
  'ownership.table.heard': 'Último contato',
  'ownership.table.promised': 'Prometeram resposta até',
  'ownership.table.next': 'A seguir',
  'ownership.table.due': 'Até',
  'ownership.table.outcome': 'Resultado',
  'ownership.table.notes': 'Notas',
  'ownership.table.archived': 'Arquivada',
  'ownership.table.yes': 'sim',
  'ownership.outcome.offer': 'oferta',
  'ownership.outcome.rejected': 'disseram não',
  'ownership.outcome.let-go': 'em repouso',
  'ownership.outcome.accepted': 'aceita',
  'ownership.outcome.declined': 'recusada por você',
  'ownership.outcome.withdrawn': 'retirada',

  'ownership.calendar.step': '{step}: {name}',
  'ownership.calendar.interview': 'Entrevista: {name}',
  'ownership.calendar.interviewUncertain': 'Entrevista (confira a hora): {name}',
  'ownership.calendar.unknown': 'uma empresa ainda desconhecida',
} satisfies Translation;
