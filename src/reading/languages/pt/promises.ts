import type {PromiseWords} from '../promise-words';

export const promises: PromiseWords = {
  answers:
    '(?:vai decidir|decidira|decide\\b|(?:sera|serao) (?:divulgad|comunicad|informad|publicad)[oa]s?|dir-(?:lhe|te)-(?:ei|emos)|direi|diremos|lig(?:o|amos|arei|aremos)(?:-(?:lhe|te))?\\b|vamos tomar|(?:dizemos|diremos|digo|avisamos|ligo|ligamos|respondemos|damos|dou|falamos|entramos|retornamos)(?:-(?:te|lhe|vos))?\\b|(?:tera|teras) (?:uma )?resposta|(?:damos|daremos|darei|dou)-(?:te|lhe)|volt(?:amos|o|aremos|arei) a (?:falar|contactar|entrar)|entraremos|entrarei|retornaremos|retornarei|daremos|darei|teremos|tera|voce (?:recebera|tera|sabera|vai receber)|receberao|recebera|informaremos|avisaremos|contataremos|responderemos|decidiremos|tomaremos|esperamos (?:ter|poder|dar|tomar)|pretendemos|ligaremos|comunicaremos|vamos (?:entrar|dar|retornar|decidir|informar|te)|te (?:aviso|retorno|dou)|(?:devo|devemos) (?:ter|dar))|(?:decisao|resposta|retorno|feedback)\\b[^.;!?]{0,40}(?:ate|em|antes|no inicio|no final|sera|dentro)|(?:nos )?de-nos|precisamos de|leva (?:cerca|de|em|uma|duas)',
  conditional: '(?<!-)\\bse\\b|\\bcaso\\b|apenas (?:os|as) candidat|somente (?:os|as)|desde que',
  whether: '(?:saber|dizer|informar|avis(?:ar|o|amos)|digo|dizemos) (?:\\w+ ){0,4}se\\b',
  otherLimit:
    '(?:por favor|poderia|pode|pedimos|envie|favor)\\b|(?:link|teste|oferta|prova) (?:\\w+ ){0,4}(?:expira|valid)|(?:precisamos d[aeo]|aguardamos|esperamos) (?:a |o )?(?:sua|seu|tua|teu|vossa)\\b|se nao (?:receb|tiver)|banco de (?:dados|talentos)|inicio das|por semana|ferias|candidatar novamente|desculp|lament',
  notBound: '(?:desde|depois|apos|entrevista d[eo]|a partir)(?: d[aeo])?(?: o)?',
  open: '(?:assim que|quando|logo que|depois que|apos) (?:\\w+)|depois (?:das ferias|do feriado|das festas)|mais (?:tempo )?(?:do )?que o previsto|atras[oa]',
  wait: '(?:por favor|pedimos|favor)(?: \\w+){0,4} (?:aguard\\w+|esper\\w+|paciencia)(?: \\w+){0,4}? ate|nao (?:nos )?(?:entre em contato|contate) (?:\\w+ ){0,2}(?:antes|ate)',
  thisWeek: '(?:esta|desta|nesta|a|da) semana|semana',
  bareWeek: '(?:(?:a|da) )?semana',
  nextWeek: '(?:a |na |da )?(?:proxima semana|semana que vem|semana seguinte)',
  weekAfterNext: 'daqui a duas semanas',
  weekOf: 'semana d[eo](?: dia)?',
  thisMonth: '(?:este|deste|do|neste|o) mes|mes',
  nextMonth: '(?:o |do |no )?(?:proximo mes|mes que vem|mes seguinte)',
  endOf: '(?:n?o |ao )?(?:final|fim)(?: d[aeo])?',
  startOf: '(?:n?[oa] )?(?:primeira semana|inicio|comeco)(?: d[aeo])?',
  midOf: '(?:em )?(?:meados)(?: d[aeo])?|metade d[aeo]',
  spanBefore:
    '(?:em|dentro de|no prazo de|prazo de|durante|cerca de|aproximadamente|ate|precisamos de|proxim[ao]s|n[ao]s|daqui a|leva)',
  spanAfter: '(?:para (?:decidir|retornar|responder)|no maximo)',
  rangeTo: 'a|ou|-|e',
  hours: 'horas?',
  days: 'dias?',
  weeks: 'semanas?',
  months: 'mes(?:es)?',
  working: '(?:uteis)',
  fortnight: 'uma quinzena',
  gives: '(?:de-nos|da-me|nos de) (?:\\w+ ){0,2}ate',
  beforeWeekend: '(?:antes do|ate ao?) (?:fim de semana|fim-de-semana)',
  sinceOther: 'apos |depois d|a partir d(?!e hoje)|a contar d(?!e hoje)',
  sameDay: 'n[oa] (?:mesmo dia|mesma tarde)|nesse (?:mesmo )?dia',
  nextDay: 'no dia seguinte|no dia a seguir',
  weekFromToday: '(?!)',
};
