import {names as english} from '../en/names';
import type {NameWords} from '../name-words';

export const names: NameWords = {
  employerInSubject:
    '(?:candidatura|entrevista|vaga|processo seletivo|processo|inscricao|oportunidade|posicao|convite|[a-z]+)(?: \\([^)]{1,30}\\))? (?:n[ao]|em|com(?: [ao])?)|candidatura a|bem-vind[oa] [ao]',
  employerInLetter:
    '(?:n[ao]|em nome d[ao]|em nome de|equipe d[ao]|time d[ao]|equipa d[ao]|fazer parte d[ao]|interesse n[ao]|trabalhar n[ao]|empresa|aqui n[ao]|vaga n[ao]|oportunidade n[ao]|da equipe)',
  employerAt: 'na|no',
  client: '(?:nosso|meu) cliente,?(?: [ao])?|em nome d[ao]|vaga n[ao]',
  agency: 'nosso cliente|meu cliente|consultoria de (?:rh|recrutamento)|agencia de emprego',
  team: `(?:recrutamento(?: e selecao)?|selecao|equipe de (?:recrutamento|selecao|rh|talentos)|recursos humanos|rh|talentos|carreiras|vagas|equipe|time|${english.team})`,
  teamLead:
    'recrutamento|rh|recursos humanos|selecao|coordenacao|secretaria|equipe de (?:talentos|recrutamento)|time',
  personAt: 'd[ao]|de|n[ao]|\\||-|@|at|from',
  roleAfter:
    '(?:vaga|posicao|cargo|oportunidade|funcao|candidatura|entrevista|processo seletivo|inscricao|processo)(?: \\w+){0,2}? (?:de|como|para a vaga de|para o cargo de|para a posicao de|a vaga de|para|:)|vaga:|cargo:',
  roleWeak: '(?:de|para|como)',
  roleBetween: '(?:para|a|o|na|no|da|do|de)',
  roleNoun: '(?:vaga|posicao|cargo)\\b',
  looseNoun: '(?!)',
  roleInSubject:
    '(?:candidatura|entrevista|vaga|cargo|oportunidade|convite|processo seletivo)(?! tecnic[oa](?![a-z]| d))(?: a vaga| para a vaga| para entrevista)?(?: de| para| como| :| -|:)?(?: (?:a|o|vaga|vaga de))?',
  roleEnds:
    'n[ao]|em|com|para|que|e|nos|voce|foi|se|a|por|d[ao] nossa|d[ao] empresa|publicad[oa]|(?:segunda|terca|quarta|quinta|sexta)-feira|amanha',
  notInTitle: '^tecnic[oa]$|voce|sua|seu|nos|nosso|e uma|foi|temos|obrigado|que|nao',
  agentEnding: '[a-z]{3,}(?:or|ora|eiro|eira|ista|ico|ica|ante|ente|grafo|logo|loga)(?:/a|\\(a\\))?',
  heads: `tecnico de enfermagem|fisioterapeuta|terapeuta|psicolog[oa]|medic[oa]|dentista|veterinari[oa]|farmaceutic[oa]|nutricionista|cuidador(?:a)?|monitor(?:a)?|educador(?:a)?|docente|bibliotecari[oa]|tradutor(?:a)?|traducao|interprete|jornalista|fotograf[oa]|editor(?:a)?|rececionista|secretari[oa]|porteiro|faxineir[oa]|padeir[oa]|confeiteir[oa]|acougueiro|mecanic[oa]|eletricista|encanador|canalizador|carpinteiro|pedreiro|pintor(?:a)?|soldador(?:a)?|motorista|entregador(?:a)?|estoquista|almoxarife|caixa|balconista|repositor(?:a)?|cabeleireir[oa]|jardineir[oa]|agricultor(?:a)?|guia|comissari[oa]|salva-vidas|vigilante|seguranca|policial|notari[oa]|economista|biolog[oa]|quimic[oa]|fisic[oa]|geolog[oa]|pesquisador(?:a)?|investigador(?:a)?|doutorand[oa]|auditor(?:a)?|tesoureir[oa]|agente|promotor(?:a)?|animador(?:a)?|assistente social|operari[oa]|garcom|garconete|empregad[oa] de mesa|barista|chef|enologo|enologa|piloto|tecnologo|caseiro|zelador(?:a)?|professor(?:a)?|desenvolvedor(?:a)?|engenheir[oa]|analista|gerente|diretor(?:a)?|assistente|coordenador(?:a)?|consultor(?:a)?|designer|tecnic[oa]|vendedor(?:a)?|contador(?:a)?|enfermeir[oa]|professor(?:a)?|arquitet[oa]|redator(?:a)?|especialista|estagiari[oa]|estagio|auxiliar|supervisor(?:a)?|programador(?:a)?|advogad[oa]|cientista|gestor(?:a)?|cozinheir[oa]|operador(?:a)?|executiv[oa]|recepcionista|${english.heads}`,
  titleLead: `entrevista|candidatura|processo|seletivo|convite|vaga|${english.titleLead}`,
  hiring: `entrevista|candidatura|convite|sua|seu|confirmacao|processo|seletivo|vaga|retorno|proxima|etapa|agendamento|reagendamento|cancelamento|lembrete|${english.hiring}`,
  meeting:
    '(?:entrevista|reuniao|conversa|bate-papo)(?: \\w+){0,2} com(?: [ao])?|voce (?:conversara|falara|vai conversar|vai falar) com(?: [ao])?',
  interviewers: `entrevistador(?:es|as?)?|participantes|${english.interviewers}`,
  and: 'e|&',
  with: `com|${english.with}`,
  over: `telefone|videochamada|${english.over}`,
  guests: `convidados|${english.guests}`,
  organiser: `organizador(?:a)?|${english.organiser}`,
};
