import type {LanguageCues} from '../../kinds/cue';
import {purposes} from './purposes';
import weights from './weights.json';

export const cues: LanguageCues = {
  language: 'pt',
  stopWords:
    'os|da|do|das|dos|e|para|com|uma|um|seu|sua|não|você|que|na|em|olá|oi|obrigado|obrigada|prezado|prezada|nossa|nosso|ao|à|às|mais|mas|foi|são|está|muito|bom|dia|pela|pelo|por|de|no|te|sobre|temos|cara|caro|vossa|infelizmente|pode|até|entrevista|precisamos|atenciosamente|cumprimentos',
  classes: {
    talk: 'entrevista|entrevistas|conversa|reunião|chamada|videochamada|ligação|papo|call',
    job: 'vaga|cargo|posição|função|emprego|estágio',
    day: 'segunda|terça|quarta|quinta|sexta|sábado|amanhã|hoje',
    month: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  },
  body: [
    {
      'interview-invite': {
        6: `convidar|convidamos|convido|convidá|convocar|convocamos .. @talk / convidado|convidada|convocado|convocada .. @talk / agendar|marcar|combinar .. @talk / convite .. @talk / selecionado|selecionada|aprovado|aprovada|avançou .. entrevista|próxima|fase|etapa|seguinte`,
        5: `gostaríamos|gostaria|queremos|adoraríamos|queria .. conhecer|conhecê|conversar|falar|bater / segunda|próxima|última etapa|fase|entrevista`,
        4: `sua|tua disponibilidade / qual|quais .. horário|horários|dia|melhor|disponibilidade / tem|teria|estaria|está|terias|tens .. disponibilidade|disponível|tempo|horário|livre / pode .. conversar|falar|ser / fica bom|melhor|bem / escolha|selecione .. horário|data / confirme .. presença|disponibilidade`,
      },
      'interview-confirmed': {
        6: `confirmo|confirmamos|confirmar|confirmada|confirmação .. @talk / @talk ... confirmada|agendada|marcada|será / lembrete|lembramos|relembramos .. @talk / esperamos|aguardamos|espero .. @day|às / ficou|fica .. marcada|agendada|confirmado|combinado`,
        4: `até @day|lá|amanhã / combinado|fechado|perfeito / link .. reunião|meet|teams|zoom|entrevista / recepção|portaria / te ligo|ligarei / documento com foto|de identificação|identidade / falamos @day|amanhã`,
      },
      reschedule: {
        6: `remarcar|reagendar|adiar|alterar|mudar|reagendada .. @talk|para|data|horário / @talk ... remarcada|reagendada|adiada|alterada|remarcar|adiar / nova data|horário / novo|outro horário|dia / passar .. @talk .. para`,
        5: `remarcar|reagendar|adiar / imprevisto`,
        3: `doente / transtorno|incómodo|desculpe|desculpa`,
      },
      cancelled: {
        6: `cancelar|cancelamos|cancelada|desmarcar|desmarcada .. @talk / @talk ... cancelada|desmarcada|cancelar / foi|está cancelada|cancelado / cancelamento .. @talk / @talk ... não .. acontecer|realizará|ocorrerá`,
      },
      'post-interview': {
        6: `obrigado|obrigada|agradeço|agradecemos|agradecer .. pela|pelo|por|a|o .. @talk|tempo|participação|disponibilidade|visita / prazer|gostei|gostamos|adoramos .. conhecer|conhecê|conversar|falar|conversa / após|depois|desde .. @talk / @talk de ontem|hoje`,
        4: `retorno|resposta|decisão|notícias|feedback .. até|em|semana|próxim* / retornaremos|responderemos|daremos|avisamos|voltamos|entraremos .. até|em|contato|contacto|retorno|semana / próximos passos / andamento .. processo`,
      },
      awaiting: {
        6: `ainda não .. decisão|decidimos|definimos|temos|concluímos|terminamos|finalizamos|tomamos / ainda .. em andamento|análise|avaliação|entrevistando|avaliando|avaliar|curso|analisando / processo .. demorando|atrasado|atrasou|continua|segue|andamento|atraso|demorar / agradecemos|obrigado|obrigada|pedimos .. paciência|compreensão / desculpe|desculpa|lamentamos .. demora|atraso / em análise|avaliação`,
        4: `assim que .. decisão|novidades|tivermos / paciência / demora`,
      },
      rejection: {
        6: `não .. prosseguir|prosseguiremos|seguir|seguiremos|avançar|avançaremos|continuar|continuaremos|dar .. com|sua|continuidade|processo|sequência / não .. foi|sido? selecionado|selecionada|aprovado|aprovada|escolhido|escolhida / decidimos|optamos|optámos|escolhemos|decidiu|optou .. por|outro|outra|outros|seguir / outro|outra|outros candidato|candidata|candidatos|profissional|perfil|pessoa / @job ... preenchida|encerrada|cancelada|fechada|congelada|suspensa / foi preenchida / não .. atende|corresponde|enquadra|adequa .. perfil|requisitos|vaga / lamentamos|lamento .. informar|comunicar / candidatura .. recusada|rejeitada / não foi desta|dessa|possível .. vez|avançar`,
        5: `perfil|perfis|candidatos .. mais .. aderente*|alinhado*|adequado*|próximo*|experiência / neste momento .. não`,
        3: `infelizmente / sucesso|sorte .. carreira|procura|busca|futuro|jornada / banco de talentos / futuras oportunidades|vagas`,
      },
      offer: {
        6: `oferecer|oferecemos|propor .. @job|emprego|contrato / proposta .. trabalho|emprego|contratação|anexo|formal|salarial|anexa / carta proposta|oferta / aprovado|aprovada|selecionado|selecionada|escolhido|escolhida para .. @job / você|foi|és|foste .. aprovado|aprovada|escolhido|escolhida .. vaga|para|processo / bem vindo|vinda .. time|equipa|equipe|à|ao / queremos .. contratar|você|contigo / vaga é sua / contrato .. trabalho|anexo|assin* / junte|juntes|faça .. equipa|equipe|time`,
        3: `parabéns / salário|remuneração|benefícios / data .. início|admissão / começar|admissão`,
      },
      assessment: {
        6: `teste|testes|prova|avaliação|desafio|questionário|exercício .. técnic*|online|prático|lógica|lógico|perfil|comportamental|código|conhecimento* / estudo de caso / case técnico|prático / realizar|fazer|completar|responder|concluir .. teste|testes|prova|avaliação|desafio|questionário / pequeno teste|desafio|exercício|case / vídeo entrevista|gravad* / gravar .. vídeo|respostas`,
        3: `envie|enviar|envia|manda|mande .. solução|resposta|resultado / link .. teste|expira / minutos para`,
      },
      'material-request': {
        6: `enviar|envie|enviarem|encaminhar|encaminhe|fornecer|precisamos|preciso|indicar|informe|informar|mandar|partilhar|passar|falta|faltam .. referência|referências|diploma|diplomas|certificado|certificados|documento|documentos|comprovante|comprovativo|pretensão|portfólio|cópia|histórico|contato|contatos|contactos / pretensão|pretensões|expectativa salarial|salariais / documentos pendentes|necessários|em falta / contatos|contactos .. referências|gestores|chefes`,
        3: `documentos|documentação`,
      },
      'application-ack': {
        6: `recebemos|recebida|receção|recepção .. sua|tua|a .. candidatura|inscrição|currículo / candidatura|inscrição ... recebida|enviada|registada|registrada|sucesso / obrigado|obrigada|agradecemos .. por|pela|pelo|o .. candidatar|candidatura|interesse|inscrição|inscrever`,
        4: `analisar|analisaremos|avaliaremos|analisada .. candidatura|perfil|currículo / se .. perfil .. corresponder|compatível`,
      },
      'recruiter-outreach': {
        6: `vi|encontrei|encontrámos|visitei|analisei .. seu|teu|o .. perfil|currículo / seu|teu perfil .. linkedin|interessante|chamou / cliente .. procura|busca|buscando|contratando|recruta / aberto|aberta .. novas|oportunidades|propostas|ouvir / interesse em .. conhecer|saber|oportunidade`,
        3: `oportunidade|oportunidades`,
      },
      'job-alert': {
        6: `novas|mais|últimas|outras vagas|ofertas|oportunidades / vagas .. para você|recomendadas|compatíveis|semelhantes|abertas / alerta .. vagas|emprego / # .. vagas|ofertas / ver .. vagas`,
        3: `candidate se / cancelar .. inscrição|subscrição`,
      },
      hiring: {
        4: `sua|tua candidatura / candidatura|candidaturas / processo|processos .. seletivo|seletivos|recrutamento|seleção / recrutamento|recrutador|recrutadora / recursos humanos / rh / @job de|para / vaga / candidato|candidata|candidatos / entrevista .. emprego|trabalho|rh / pretensão salarial / proposta de trabalho|emprego / contratar|contratação`,
        2: `@job / entrevista|entrevistas|entrevistando / currículo|perfil|cv / seleção`,
        1: `equipa|equipe|time|gestor|gestores|referências|salário|começar|processo`,
      },
      meeting: {2: `@talk / conhecer|conversar|falar|ligar|café`},
      asks: {
        3: `pode|poderia|podes|podemos|podias .. confirmar|enviar|ser|informar|indicar|passar|mandar|fazer|@talk|@day / qual|quais|quando .. horário|dia|disponibilidade|melhor / por favor .. confirm*|envi*|inform*|escolh*|indi* / tem|teria|tens|terias|estaria|está .. disponib*|disponível|tempo|livre / fica bom|bem|melhor / confirme|confirma|responda / sua|tua disponibilidade`,
      },
      settles: {
        3: `confirmada|confirmado|confirmo|confirmamos / até @day|lá|amanhã / combinado|fechado|perfeito|marcado|marcada|agendada / te ligo / será @day|no|às|realizada`,
      },
      time: {2: `@time / # h|horas / às # / @day .. # / # de @month`, 1: `@day / @month`},
      elsewhere: {
        6: `jornalista|imprensa|redação|podcast|reportagem / desconto|descontos|promoção|cupom|oferta especial|imperdível / apartamento|aluguel|arrendamento|inquilino|senhorio|imóvel|casa / empréstimo|crédito|financiamento|seguro|cartão / médico|médica|consulta|clínica|dentista|paciente|doutora / pedido|entrega|fatura|encomenda|orçamento / universidade|mestrado|bolsa|vestibular|matrícula|escola|creche / visto|passaporte|consulado / newsletter|webinar / pesquisa de / eleições|eleição|prefeitura|partido / licitação`,
        3: `ticket / assinatura / projeto`,
      },
      automatic: {
        6: `fora do escritório / resposta automática / estou|estarei .. férias|ausente|fora / ausente até|do|de / de férias até / ticket|chamado .. aberto|criado`,
      },
      'no-reply': {
        6: `não .. responda|responder / mensagem|email|mail automática|automático / gerada|enviada|enviado automaticamente`,
      },
      scam: {6: `western union / sem entrevista / pagar|pague .. taxa / telegram / ganhe .. por dia`},
      'reader-hires': {
        6: `venho .. candidatar|candidatura|por / minha candidatura .. vaga|ao|para|à / gostaria de me candidatar / segue|envio|anexo .. meu currículo|cv / seu anúncio`,
        4: `meu currículo|cv / carta de apresentação`,
      },
      'writer-hires': {6: `obrigado|agradecemos .. sua candidatura / convidá|convidar .. entrevista`},
    },
  ],
  subject: {
    'interview-invite': {5: `convite .. @talk / @talk / disponibilidade`},
    'interview-confirmed': {5: `confirmação .. @talk / lembrete / entrevista confirmada|agendada`},
    reschedule: {
      6: `remarca*|reagenda*|adiamento / entrevista adiada / nova data|horário / alteração .. data|horário|entrevista`,
    },
    cancelled: {6: `cancelamento|cancelada|desmarcada`},
    'post-interview': {3: `obrigado|obrigada|agradecimento / nossa|após .. @talk`},
    awaiting: {4: `andamento|status|atualização|estado .. processo|candidatura`},
    assessment: {5: `teste|prova|avaliação|desafio|case|exercício / estudo de caso`},
    'material-request': {5: `documentos|documentação|referências`},
    rejection: {2: `sua|tua candidatura / processo seletivo / resultado|retorno`},
    offer: {6: `proposta .. trabalho|emprego|contratação / carta proposta|oferta`},
    'application-ack': {
      5: `candidatura|inscrição .. recebida|enviada|confirmada / recebemos / obrigado por .. candidatar`,
    },
    'recruiter-outreach': {4: `oportunidade|vaga`},
    'job-alert': {6: `novas vagas|ofertas / # .. vagas / alerta .. vagas|emprego`},
    automatic: {6: `resposta automática / ausência|ausente / fora do escritório / ticket`},
    elsewhere: {4: `newsletter|fatura|encomenda|apartamento|orçamento / oferta especial`},
    'reader-hires': {4: `candidatura para|a|à|ao|espontânea`},
  },
  purposes,
  weights,
  hypothetical: `caso .. selecionado|selecionada|seja|perfil|aprovado|avance|candidatura|compatível|haja|você / se .. selecionado|selecionada|perfil|for|fores|candidatura|aprovado|compatível|corresponder / apenas|só|somente .. selecionados|candidatos|contactaremos|contactados|pré / candidatos selecionados .. serão|contactados / poderá|poderemos|poderás .. ser|contactar|contatado|convidado / nosso processo .. inclui|consiste|composto / eventual|eventualmente / normalmente / futuramente`,
  negators: 'não|nem|nunca|sem|infelizmente|nenhum',
};
