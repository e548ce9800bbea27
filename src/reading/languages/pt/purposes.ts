import type {PurposeCues} from '../../purpose/purpose-cues';

export const purposes: PurposeCues = {
  'thank-you': {
    6: `obrigado|obrigada|agradecer|agradeço .. pela|pelo|por|a|o .. entrevista|conversa|tempo|oportunidade|reunião|atenção / prazer|gostei .. conhecer|conversar|conversa|conhecê|falar`,
    3: `obrigado|obrigada|agradeço|agradecer`,
  },
  enquiry: {
    6: `alguma|há|tem|têm|teria|existe .. novidade|novidades|notícia|decisão|retorno|resposta|atualização / andamento|status|estado|ponto .. processo|candidatura|vaga / saber .. se|como|quando|andamento / não .. recebi|tive .. retorno|resposta|notícias / como está|anda|vai .. processo`,
    3: `novidades / retorno / decisão`,
  },
  'reply-to-invitation': {
    6: `confirmo .. presença|minha|a|o|participação|entrevista / fica|está|parece .. bom|bem|ótimo|perfeito .. para / obrigado|obrigada|agradeço .. convite / estou|estarei disponível|lá|presente / posso .. @day|às|no|na / até @day|lá|amanhã / minha disponibilidade / combinado`,
    3: `perfeito / prazer`,
  },
  papers: {
    6: `em anexo / segue|seguem .. anexo|meu|minha|os|as|referências / anexo|envio .. os|as|meu|minha|meus / conforme solicitado|combinado|pedido`,
  },
  withdrawal: {
    6: `retirar|desistir .. candidatura|processo / aceitei .. outra|proposta / não .. continuar|seguir .. processo`,
  },
  'offer-reply': {
    6: `aceito|aceitar|recusar .. proposta|oferta|vaga / obrigado|obrigada|agradeço .. pela .. proposta|oferta`,
  },
  'rejection-reply': {
    6: `obrigado|obrigada|agradeço .. retorno|resposta|informar / pena / feedback / futuras oportunidades|vagas`,
  },
  'reschedule-request': {
    6: `remarcar|reagendar|adiar|mudar .. entrevista|para|conversa|a / outro|nova|novo horário|data|dia / não .. poderei|posso|consigo .. comparecer|participar|ir|@day / imprevisto / doente`,
  },
  'cancelled-reply': {
    5: `entendo|compreendo / sem problema|problemas / nova data / continuo interessado|interessada`,
  },
  application: {
    6: `candidatar me / me candidatar|candidato / candidato me / minha candidatura / meu|segue|anexo .. currículo|cv|curriculum / interesse|interessado|interessada .. vaga|posição|cargo|anúncio`,
  },
};
