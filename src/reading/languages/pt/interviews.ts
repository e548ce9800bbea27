import type {InterviewWords} from '../interview-words';

export const interviews: InterviewWords = {
  interview: 'entrevista|reuniao|conversa|bate-papo|ligacao|chamada|encontro|videochamada|conhece',
  deadlineBefore:
    '(?:ate(?: o dia| o| as)?|antes d[aeo](?: dia)?|prazo:?|data limite:?|desde|a partir d[aeo])',
  deadline: 'prazo|expira|data limite|(?:responder|confirmar|enviar) .{0,60}(?:ate|antes)',
  past: '(?:obrigad[ao]|agradec\\w+)(?: \\w+){0,4} (?:pel[ao]|por|seu|sua)(?: \\w+){0,6}(?:tempo|entrevista|conversa|participacao|reuniao|candidatura)|foi (?:um prazer|otimo|muito bom)|apos (?:a|nossa) (?:entrevista|conversa)|recebemos (?:sua|a sua)',
  looksAhead: 'confirm|convid|proxima (?:entrevista|etapa)|segunda entrevista|gostari',
  reachable:
    '(?:escritorio|recepcao|loja|predio|secretaria) (?:\\w+ )?(?:funciona|abre|fecha|abert[ao])\\b|horario de (?:atendimento|expediente|funcionamento)|de segunda a|diariamente|fora do escritorio',
  arrival: '(?:chegar|chegue|comparecer com|conectar-se)(?: \\w+){0,3}',
  impossible:
    'nao (?:posso|poderei|podemos|podera|e possivel|estarei disponivel|consigo|conseguirei)|impossivel',
  asks: 'por favor,? (?:\\w+ ){0,3}(?:confirm\\w+|inform\\w+|respond\\w+|avis\\w+|escolh\\w+|indi\\w+)|confirm(?:e|ar|a) (?:\\w+ ){0,3}(?:presenca|disponibilidade|se|seu|sua)|(?:pode|poderia|voce pode) (?:\\w+ ){0,2}(?:confirmar|informar|dizer)|aguardamos (?:sua|a sua|seu) (?:confirmacao|resposta|retorno)|me avise|nos avise|qual (?:\\w+ ){0,2}(?:horario|melhor|opcao)|fica bom|funciona para voce|favor confirmar|pedimos (?:\\w+ ){0,3}confirm',
  questionAbout: 'disponivel|disponibilidade|pode|poderia|possivel|horario|teria|bom|funciona|melhor|seria',
  asksNothing:
    '(?:qualquer|alguma|caso tenha|se tiver) (?:\\w+ ){0,2}(?:duvida|pergunta)|(?:caso|se) (?:voce )?nao (?:possa|puder)',
  settled:
    'confirm(?:amos|o|ada|ado|acao|ando)\\b|(?:esta|foi|fica|ficou) (?:\\w+ ){0,2}(?:agendad|marcad|confirmad|remarcad|reagendad)\\w|sera realizada|sera no dia|acontecera|vai acontecer|nos vemos|ate la|te aguardamos|aguardamos voce|vou ligar|ligaremos|agendamos|marcamos',
  accepts:
    'confirmo|prefiro|perfeito|combinado|para mim funciona|fica otimo|estarei|aceito|pode ser|de acordo|com prazer|otimo',
  wishes:
    'seria possivel|poderiamos|podemos|em vez|remarcar|reagendar|mudar|sugiro|proponho|\\?|tambem estou disponivel',
  oldTime:
    '(?:em vez d[aeo](?: dia)?|em lugar d[aeo]|inicialmente (?:marcada|agendada|prevista)(?: para)?(?: o dia| as)?|agendada (?:inicialmente )?para(?: o dia| as)?|marcada para(?: o dia)?|prevista para(?: o dia)?|\\bd[ao](?: dia)?|horario anterior:?|data anterior:?)',
  newTime: '(?:para|a)(?: [ao])?(?: dia)?',
  hadBefore: '(?:que (?:tinhamos|tinha|estava (?:marcada|agendada|prevista)))(?: (?:as|para(?: as)?))?',
  endBefore: '(?:termin(?:a|ara|amos|ando)|acab(?:a|ara|amos))(?: (?:as|pelas|por volta das))?',
  meansAt: '(?!)',
  noLonger: 'cancel|adiar|adiad|remarc|reagend|imprevisto|doente|infelizmente|lament|desculp',
  choice: 'seguintes|opcoes|horarios|qual|quais|escolh|prefer|uma das|\\bou\\b|disponibilidade',
  agenda: 'agenda|programacao|voce vai conversar|voce conversara|roteiro',
  window: 'entre|disponivel|janela',
  otherEvent:
    'webinar|feira de (?:carreiras|emprego|recrutamento|talentos)|manutencao|data de inicio|inicio das atividades|fechad',
  phone: 'telefon|ligaremos|vou ligar|por telefone',
  video: 'videochamada|videoconferencia|zoom|teams|google meet|meet\\.google|skype|online|virtual|remota',
  onSite: 'presencial|em nosso (?:escritorio|endereco)|na nossa sede|endereco|recepcao|rua \\w|avenida|andar',
};
