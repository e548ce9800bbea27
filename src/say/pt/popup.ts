import type {Translation} from '../translation';

/** The toolbar's popup. */
export const popup = {
  'popup.title': 'Afterword',
  'popup.due': 'Agora',
  'popup.soon': 'Em breve',
  'popup.waiting': 'À espera deles',
  'popup.search': 'Procurar empresa, vaga ou pessoa',
  'popup.notFound': 'Nenhuma com esse nome. As que terminaram estão na mesa.',
  'popup.desk': 'Abrir a mesa',
  'popup.open': 'Abrir',
  'popup.write': 'Escrever',
  'popup.more': 'Por quê, e outras opções para {what}',
  'popup.unknownEmployer': 'Empresa ainda desconhecida',
  'popup.nothingMorning': 'Nada por fazer. Tenha uma boa manhã.',
  'popup.nothingAfternoon': 'Nada por fazer. Tenha uma boa tarde.',
  'popup.nothingEvening': 'Nada por fazer. Aproveite a noite.',
  'popup.empty': 'Abra um e-mail sobre uma entrevista, e o Afterword cuidará dos prazos dela.',
  'popup.loading': 'Um momento',
  'popup.cannotLoad': 'O Afterword não conseguiu consultar isto. Feche esta janela e abra de novo.',
  'popup.did.later': 'Adiado.',
  'popup.did.skip': 'Deixado de lado.',
  'popup.did.done': 'Feito.',
  'popup.did.not-interview': 'Anotado: não é sobre uma entrevista.',
} satisfies Translation;
