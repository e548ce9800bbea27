import type {CheckWords} from '../check-words';
import {type Phrases, phrases} from '../phrases';

const classes = {
  nobody: 'ninguém|nenhum_de_vocês|nenhum_dos_senhores',
  answer:
    'resposta*|retorno*|notícia*|novidade*|contacto|contato|feedback|posição|posicionamento|sinal|decisão|satisfação|explicação|mensagem|informação',
  reply:
    'respondeu|responderam|respondido|responder|respondeste|retornou|retornaram|retornar|ligou|ligaram|ligado|ligar|contactou|contactaram|contatou|contataram|avisou|avisaram|escreveu|escreveram|confirmou|confirmaram|dignou|dignaram|informou|informaram|deu|deram|disse_nada|cumpriu|cumpriram|teve_a|tiveram_a|falou|falaram|responde|respondem|retorna|procurou',
  soon: 'hoje|amanhã|segunda|segunda-feira|terça|terça-feira|quarta|quarta-feira|quinta|quinta-feira|sexta|sexta-feira|sábado|domingo|meio-dia|esta_semana|fim_do_dia|final_do_dia|fim_da_semana|24|48|72|24h|48h|horas|dias|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|hoje_à_noite|esta_tarde',
  job: 'emprego|trabalho|vaga|oportunidade|posição|lugar|função|cargo',
} as const;
const pt = (lines: string): Phrases => phrases(lines, classes);

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: CheckWords = {
  denying: pt(`
    não|nunca|sem|longe_de|jamais .. $
    não .. quero|pretendo|desejo|é_minha_intenção|busco|gostaria .. $
  `),
  accusing: pt(`
    ainda|até_agora|até_hoje|até_ao_momento|até_o_momento|até_à_data|até_o_presente .. não|nada|sem|nenhum|nenhuma|estou ... recebi|tive|obtive|sei|chegou|recebido|@reply|@answer|aguardando|espera|ouvi
    continuo|sigo|permaneço sem|à_espera|aguardando|esperando ...
    não .. recebi|tive|obtive|tenho|houve|ouvi ... @answer|nada|notícias|vocês|vossa_parte|sua_parte
    sem .. nenhum|nenhuma|qualquer|um|uma|a_menor|obter|ter|receber|sequer .. @answer|desculpa|consideração
    nenhum|nenhuma|qualquer @answer ... até|desde|da|sequer|$
    @nobody .. me|nos|se|sequer|ainda|teve ... @reply|respondeu|disse
    não .. me|nos .. @reply
    você|vocês|o_senhor|a_senhora|os_senhores|a_empresa .. não|nunca|sequer|nem .. me|se|nos|sequer|ainda .. @reply
    nunca .. me|nos|mais .. @reply
    nem sequer|ao_menos|mesmo ... @reply|resposta|uma
    como .. me|nos .. prometeu|prometeram|prometeste|havia_prometido|tinha_prometido|garantiu|garantiram|prometido
    conforme .. prometeu|prometeram|prometido|garantido
    me|nos|tinha|tinham|havia|haviam|foi .. prometeu|prometeram|prometido|prometida|garantiu|garantiram|garantido|assegur*
    prometeu|prometeram|prometeste|garantiu-me|garantiram-me|prometeu-me|prometeram-me ...
    disse|disseram|disseste|falou|falaram|informou|informaram|ficou_de|ficaram_de ... mas|porém|e_até|e_ainda|e_nada|contudo ... 
    disse|disseram|disseste|falou|falaram|informou|informaram|ficou_de|ficaram_de|disse-me|disseram-me // nada|ninguém|passaram|passou|já_passaram|até_agora|ainda_nada|isso_foi
    segunda|terceira|quarta|quinta|sexta|enésima vez|mensagem|tentativa|carta
    segundo|terceiro|quarto|quinto|enésimo e-mail|email|contato|contacto|mail|recado|lembrete
    já .. escrevi|enviei|mandei|liguei|perguntei|contactei|contatei|cobrei ... duas|três|quatro|várias|vários|muitas|diversas|diversos vezes|e-mails|emails|mensagens
    mais|outra uma_vez|vez .. venho|escrevo|pergunto|tenho ...
    deixa*|deixando|deixaram|deixou|mantêm|fazem|fazem-me|mantêm-me .. esperando|espera|esperar|no_vácuo|sem_resposta|sem_notícias|pendurad* ... 
    deixado|deixada|deixar|deixaram|deixou|deixam|deixaram-me|deixou-me ... espera|esperar|esperando|sem_resposta|no_vácuo|vácuo|sem_notícias|escuro|pendurad*
    estou|há|faz ... esperando|à_espera|aguardando .. há|faz|desde|uma|por|até|semanas|dias ...
    até quando
    quanto tempo .. mais .. tenho|devo|preciso|vou|terei ... 
    decepcionad*|desapontad*|desiludid*|chatead*|frustrad*|frustrante|indignad*|decepcionante|lamentável|surpreendid*|surpres*|aborrecid* ... que|com|por|de|pela|pelo ... ninguém|não|silêncio|falta|tratamento|resposta|espera|demora|atitude|tanto|descaso
    acho|considero|é|parece|achei ... decepcionante|desrespeitos*|desrespeito|inaceitável|indelicad*|falta_de|pouco_profissional|lamentável_que|vergonhos*|grosseir*|absurdo
    falta de .. respeito|resposta|retorno|comunicação|profissionalismo|seriedade|cortesia|consideração|educação|feedback|interesse
    desrespeit*|desconsideração|inaceitável|descaso|pouco_profissional|antiprofissional|nada_profissional|vergonha|vergonhos*|indelicadeza|má_educação|grosseria|inadmissível
    seu|vosso|esse|este|tanto|longo|o silêncio ...
    silêncio absoluto|total|da_vossa|da_sua
    ignorad*|ignorando|ignoram|ignorou|esqueceram|esquecid*|esqueceu ... 
    pelo_visto|pelos_vistos|aparentemente|evidentemente|parece_que|parece ... não|esquec*|perd*|ninguém|importa*
    por|porque que|quê|é_que|ninguém|não|tanta ... ninguém|não|tanto|tão|tanta|nenhum* ... @reply|demora|tempo|difícil|silêncio|@answer
    esperava|esperaria|teria|seria|gostaria ... ao_menos|pelo_menos|no_mínimo|mais_consideração|mais|melhor|outra_postura|simpático_avisar|educado ... resposta|respeito|consideração|avis*|retorno|profissionalismo|de_vocês|de_uma|seriedade
    o mínimo que|é|seria|de ...
    no|ao|pelo mínimo|menos ... uma|um|a .. resposta|retorno|satisfação|consideração|aviso|palavra|cortesia
    mereço|merecia|merecemos|merece ... resposta|respeito|retorno|melhor|consideração|explicação|ao_menos|satisfação
    meu tempo .. .. precioso|valioso|também|valor
    perder|perdi|respeit*|perdido .. meu|o tempo
    minha|a paciência ... limite|acab*|esgot*
    mais do que paciente
    ao contrário|contrariamente .. do|ao ... prometid*|combinad*|dito|disseram
    apesar|a_despeito de|do|da|das|dos ... promess*|prometid*|e-mails|emails|mensagens|combinad*|insistência|contactos|contatos
    cumpr* .. com|a|o|sua|vossa .. palavra|promessa|prometid*|prazo|combinad*
    há|faz|passaram|passaram-se|já_se_passaram|já_passaram ... semanas|dias|meses|semana|mês .. e|que|sem ... nada|não|ninguém|nenhum*|sem|notícia*|resposta
    é .. pedir muito|demais
    é .. normal|assim_que ...
    ^ o_que|que aconteceu|houve|se_passa
  `),
  notAccusing: pt(`
    não|sem|nenhuma .. pressa|urgência|problema|preocup*|há_problema|faz_mal|importa
    se|caso|quando|enquanto .. ainda|não|vocês|você|o_senhor ...
    do|da|de|dos|pelo meu|minha|meus|minhas|universidade|banco|antigo|outro|outra ... 
    desculp*|perdão|perdoe*|lamento|peço ... demora|atraso|tarde|minha|meu|por
    obrigad*|entendo|compreendo|compreensível|agradeço ... demora|tempo|espera|atraso|avis*|por|que|retorno
    não .. lhe|te|vos .. respondi|escrevi|retornei|liguei ...
  `),
  pleading: pt(`
    por favor .. por favor
    imploro|implorar|suplico|suplicar|rogo-lhe|pelo_amor_de_deus|encarecidamente_que_me
    de joelhos
    desesperad*|desespero|desesperadamente|arrasad*|devastad*|destruíd*_por|sem_saída|sem_esperança|no_fundo_do_poço
    última|único|única|último esperança|chance|oportunidade|saída|recurso
    preciso|precisamos ... @job .. mesmo|muito|urgente*|demais|para_viver|para_sobreviver|desesperadamente|de_verdade|por_favor
    preciso|precisamos muito|mesmo|demais|urgentemente|desesperadamente|realmente d*|trabalhar ...
    realmente|muito|desesperadamente preciso d* ... 
    pagar .. o|a|as|os|meu|minhas aluguel|renda|contas|dívidas|prestação|luz|boletos
    aluguel|renda|prestação|contas|dívidas|boletos ... pagar|atrasad*|vence*|acumul*|devo
    poupança*|economias|reservas .. est*|acab*|já|quase|se|chegaram
    despej*|na_rua|sem_teto|endividad*|falid*
    perder .. a|minha|nossa|o casa|apartamento|lar|tecto|teto
    alimentar|sustentar|criar .. a? .. minha|meus|os|três|dois família|filhos|pais
    família|filhos|esposa|mãe ... depend* ...
    única fonte|renda
    tenha|tenham|ter|tem|tende .. piedade|compaixão|misericórdia|pena|dó|coração
    dê|dêem|deem|dar|dê-me|deem-me|me_dê|me_deem|concedam|conceda .. me? .. uma|esta|essa|outra|qualquer|só_uma|um|mais .. oportunidade|chance|emprego|trabalho|hipótese
    faço|farei|faria|aceito|aceitaria|topo .. qualquer|tudo|o_que_for ... 
    trabalho|trabalharia|trabalhar .. de_graça|sem_receber|grátis|por_nada
    não sei .. o_que|como|mais|onde ... fazer|viver|pagar|será|vou|farei|faço
    minha vida|meu_futuro|tudo .. depende|acab*|destru*|salv*
    me|nos salvaria|salvariam|salvar|salvaria_a_vida|destruiria|mataria
    me ajud*|ajude|ajudem ... por_favor|pelo_amor|imploro
    ajude-me|ajudem-me|me_ajude|me_ajudem ...
    chorei|chorando|chorar|a_chorar ... 
    não consigo .. dormir|comer|mais|seguir
    ninguém .. me|quer|dá|contrata ... emprego|contrat*|oportunidade|trabalho|quer|chance
    alguém|gente|pessoas como eu
    não .. me .. rejeit*|recus*|descart*|abandon*|deixe|deixem|diga*
    eternamente|infinitamente|o_resto_da_vida|a_vida_toda .. grat*|agradecid*
    situação|dificuldades|problemas|momento|apertos .. financeir*|muito|crític*|desesperador*|económic*
    desempregad* ... desesper*|por_favor|filhos|aluguel|renda|implor*|contas
    sou|não_valho .. um|uma .. fracasso|ninguém|inútil|nada
    passando fome|necessidade*
  `),
  notPleading: pt(`
    não .. desesperad*
    não hesit*
  `),
  arguing: pt(`
    reconsider*|reavali*|repens*|rever|revejam|reveja|revis* .. a|sua|vossa|minha|o|esta|decisão|por_favor|essa|que ...
    reconsiderar|reconsiderem|reconsidere|reconsideração|reavaliar|reavaliem|repensar|repensem
    voltem|volte|voltar a .. olhar|considerar|avaliar|analisar|ler|pensar
    mud* de ideia|opinião
    discordo|discordar|discordância|contest*|recorr*|recurso|reclam*|protest*|queixa|impugn*|oponho
    não .. concordo|concordar
    não .. aceito|posso|entendo|compreendo|consigo|acredito|acho|é|foi|me_parece .. aceitar|entender|compreender|acreditar|just*|corret*|correct*|aceitável|justificad*|a|por_que|porque|como|que|sua|vossa|essa|esta
    custa|recuso-me|me_recuso .. me? .. a? .. acreditar|entender|aceitar|crer
    erro|engano|equívoco|mal-entendido|enganad*|equivocad*|enganaram*|errad* ...
    decisão|escolha|recusa|motivo*|processo|seleção|selecção|rejeição ... injust*|errad*|absurd*|incompreensível|infundad*|erro|arbitrári*|ridícul*|equivocad*
    má|errada|injusta decisão|escolha|pessoa
    injust*|discrimin*|arbitrári*|parcial|favorecimento|cunha
    surpres*|surpreend*|estranh*|chocad*|indignad*|perplex* .. com|por|pela|que|de|a|ao ... decisão|rejeição|recusa|reprovad*|não|resultado|cumpro
    cumpro|cumpria|preencho|preenchia|atendo|atendia|reúno ... todos|todas|cada|perfeitamente ... requisitos|critérios|condições
    eu|sou|era|estou|seria|teria_sido|estava .. o|a|muito|claramente|sem_dúvida|mais .. mais|melhor|melhores|indicad*|qualificad*|preparad*|candidat*|ideal|pessoa
    mais|melhor qualificad*|preparad*|capacitad*|experiência|experiente d* ...
    melhor|melhores do_que|que o|a|os|as|qualquer|outr* ...
    o_que|que .. tem|têm ... que eu|não|me
    o_que|qual|que .. exatamente|exactamente|foi|fiz|havia|houve|faltou ... errad*|erro|falt*|problema|mal
    como|com_que .. podem|pode|é_possível|ousam|direito|critério* ...
    exijo|exigir|reclamo|insisto|mereço|quero|exige .. uma|que|em ... explicação|explicações|justificação|justificativa|revisão|motivos|razões|reunião|segunda|oportunidade|chance|vaga
    têm|tem|estão|está .. certeza|cert* ...
    alguém|vocês|chegaram_a|realmente|sequer .. leu|leram|ler|olhar|analis* .. o|meu|bem|realmente ...
    ignor*|subestim*|desconsider*|não_levaram_em_conta|não_tiveram_em_conta|não_valoriz*|passaram_por_cima ... meu|minha|meus|minhas|que|o ...
    não .. basta|bastam|chega|chegam|suficiente* ... avaliar|julgar|conhecer|decidir
    vão|irão|vai .. se? .. arrepender* ...
    advogad*|tribunal*|processar|justiça|sindicato|denúncia|denunci*
    falar .. com .. o|a|seu|sua|vosso superior*|chefe|director*|diretor*|gerente|responsável
    segunda|outra chance|oportunidade|hipótese .. mereço|por_favor|exijo|acho|$
    convencid*|cert* .. de .. que ... melhor*|erro|engan*|ideal|indicad*|perfeit*
    não .. encontrar*|vão_encontrar .. ninguém|melhor|outr* ...
    me|tinham-me|foi-me .. disseram|garantiram|disse|garantiu|prometeram|deram_a_entender|dito ... formalidade|perfeit*|cert*|minha|excelente|ideal|encaixava
    duvido .. que|muito|d* ...
  `),
  notArguing: pt(`
    meu|minha|próprio erro|engano|culpa|parte|falha
    erro|falha meu|minha|da_minha
    não|sem|longe_de .. pretendo|quero|busco|desejo|tento|é_minha_intenção|escrevo|discut*|questionar|questiono|pedir|peço ... 
    entendo|compreendo|respeito|aceito .. perfeitamente|bem|que|a|totalmente|plenamente|sua|vossa ...
    se|caso|quando ... mud*|abr*|surg*|desist*|futuro|vaga
    sem|não_há|nenhuma dúvida
    melhorar|aprender|desenvolver|evoluir
    foi .. just*
    desejo|desejo-lhe|desejo-vos ...
  `),
  deadline: pt(`
    até|antes|no_máximo|dentro|em_até|o_mais_tardar .. o|a|às|de|ao|da|do? .. @soon ... resposta|respond*|retorno|saber|decisão|confirm*|aguardo|exijo|espero|preciso
    resposta|respond*|retorno|retorn*|saber|decisão|confirm*|avis*|diga*|decid* ... antes_de|antes_do|antes_da|antes_das|antes_dos|no_máximo|dentro_de|hoje|amanhã|ainda_hoje|em_até|o_mais_tardar|prazo .. .. @soon|hoje|mesmo|$
    resposta|respond*|retorno|retorn*|saber|decisão|confirm*|avis*|diga*|decid* ... até .. .. @soon|hoje
    espero|exijo|aguardo|quero|preciso|necessito .. de? .. uma|sua|a|da|vossa .. resposta|decisão|retorno|confirmação|posição .. hoje|amanhã|já|até|imediat*|urgente*|agora|ainda|definitiv*|@soon
    exijo|demando .. uma|a|sua|vossa .. resposta|decisão|retorno
    preciso|quero|tenho|necessito de|que? saber .. já|hoje|amanhã|até|antes|agora|se|imediat*|urgente*|ainda|esta ...
    responda|respondam|responda-me|respondam-me|me_responda|me_respondam|decidam|decida|digam-me|diga-me|liguem-me|ligue-me|retorne|retornem .. já|hoje|imediatamente|agora|de_imediato|quanto_antes|urgentemente|ainda_hoje|o_mais_rápido
    tem|têm .. até|prazo|24|48 ...
    dou|dou-lhe|dou-vos|lhe_dou .. até|prazo|um_prazo|24|48|dois|três ...
    se|caso .. não .. receber|tiver|responder*|me|obtiver|souber|houver ... vou|considero|considerarei|entenderei|irei|ligarei|retiro|passarei|assum*|terei|apresentar*|desist*
    caso contrário
    senão|do_contrário .. vou|considero|considerarei|irei|retiro|passarei|ligarei
    último|última aviso|prazo|lembrete|tentativa
    urgente|urgentemente|urgência|imediata|imediato .. resposta|uma|retorno|respond*
    resposta|retorno|posição imediat*|urgente|já
  `),
  notDeadline: pt(`
    indicada|indicado|indicou ...
    se for|fosse|precisarem|precisar|quiser|quiserem preciso|necessário|saber ...
    lhe|vos|te|eu|envio|enviarei|vou|mandarei|responderei|darei|confirmarei|enviar-lhe-ei .. enviarei|envio|responderei|mandarei|enviar|responder|confirmar|darei|lhe|os|as|mandar ...
    minha|nossa resposta|decisão
    receber*|terá|terão .. os|as|meus|minha|tudo|ambos ...
    disse|disseram|indicou|indicaram|mencionou|mencionaram|pediu|pediram|comentou|falou ... que|ser|seria|até ...
    como|conforme .. combinamos|combinado|falamos|mencionou|disse ...
    poderia|poderiam|posso|gostaria|queria .. de? .. saber|dizer-me|me_dizer|perguntar .. quando|se|para_quando|qual
    sem|não .. pressa|urgência|pressão|há
  `),
  reason: pt(`
    oferta|ofertas|proposta|propostas|aviso_prévio|visto|contrato|contrat*|mudança|voo|trem|comboio|passagem|passagens|bilhete*|viagem|férias|creche|escola|turno*|exame*|bolsa|cirurgia|hotel
    outra|outro|segunda empresa|oferta|processo|empregador|vaga|entrevista|proposta
    porque|pois|já_que|visto_que|uma_vez_que|dado_que ... tenho|preciso|meu|minha|um|uma|o|a|outr*
    para poder|me_organizar|organizar|reservar|avisar|planear|planejar|pedir|marcar
    preciso|tenho .. de|que? .. reservar|avisar|organizar|dar|decidir|responder|pedir|comprar|marcar
  `),
  pestering: pt(`
    todos|todas|cada|diariamente|a_cada .. os|as? .. dias|dia|manhãs|manhã|horas|hora|semanas .. até|lig*|escrev*|pergunt*|insist*|enquanto|mandar* ...
    lig*|escrev*|pergunt*|insist*|contact*|contat*|verific*|mand*|cobrar* .. todos|todas|cada|diariamente|sem_parar|constantemente .. os|as|dia|hora|dias|horas|manhãs|até|$ ...
    sou eu .. outra_vez|de_novo|novamente
    eu outra_vez|de_novo|novamente
    desde hoje|ontem|esta manhã|de_manhã|cedo|tarde
    ontem .. e .. também? anteontem
    hoje ... duas|três|quatro|várias vezes
    liguei|ligado|telefonei|escrevi|deixei|tentei|mandei ... duas|três|quatro|cinco|várias|vários|muitas|dez|mil vezes|mensagens|recados|e-mails
    passarei|irei|vou|passo|aparecerei|aparecer .. .. no|na|pelo|pela|aí|vosso|pessoalmente .. escritório|recepção|receção|empresa|loja|porta|sede|vosso
    não .. paro|pararei|vou_parar|desisto|descanso|largo ... até|enquanto ...
    vou continuar|seguir .. a? .. ligar|ligando|escrever|escrevendo|insistir|insistindo|perguntar|tentando|tentar
    continuarei .. a? .. ligar|ligando|escrever|escrevendo|insistir|insistindo|tentar
    volto|voltarei|tento|tentarei .. a? .. ligar|escrever|tentar|novamente ... tarde|amanhã|mais_tarde|hoje|hora*|logo
    também|além_disso|inclusive ... escrevi|liguei|contactei|contatei|mandei|procurei|falei ... seu|sua|vosso|vossa|o|a|rh .. colega*|chefe|rh|recepção|receção|gerente|gestor*
  `),
  channels: [
    pt(
      'liguei|telefonei|telefone|telemóvel|celular|caixa_postal|atendedor|voicemail|ligações|chamadas|ligar',
    ),
    pt('e-mail|e-mails|email|emails|escrevi|mail|mails'),
    pt('sms|whatsapp|zap|telegram'),
    pt('linkedin|facebook|instagram|twitter'),
    pt('seu|sua|vosso|vossa|o|a colega|chefe|secretária|assistente|escritório|recepção|receção|sede'),
  ],
  attached: pt(`
    em anexo ...
    segue|seguem|envio|anexo|encontra*|vão|vai|estão|está .. em? .. anexo|anexos|anexad*|junto ...
    anexo .. o|a|os|as|meu|minha|meus|minhas|ao|a_este ...
    anexei|anexamos|anexando|junto_envio ...
    no|como|documento|documentos|arquivo|ficheiro|ficheiros|arquivos anexo|anexos|anexad* ...
  `),
  notAttached: pt(`
    anexarei|posso|poderia|devo|se|deseja*|quando|enviarei|quer|vou ... anexar*|anexo|anexos
    seu|sua|vosso|vocês|você|o_senhor .. anex* ...
    link|https|sem|não|nenhum|demasiado|muito_grande ... 
  `),
  title: /^(?:sra?|srta|dra?|senhora?|dona|prof|professora?|eng|engenheir[oa]|exm[oa]|doutora?)\.?(?:ª|º)?$/i,
  everybody:
    /\b(?:equipe|equipa|todos|todas|senhores|senhoras|prezad[oa]s|car[oa]s|recursos|recrutamento|seleção|responsável|departamento|time|pessoal|colegas|dia|tarde|noite|quem)\b/i,
  bareGreeting:
    /^(?:prezad[oa]|car[oa]|querid[oa]|estimad[oa])(?: (?:sra?|dra?)\.?)? ?[,:]|^exm[oa]\.? ?[,:]|^(?:olá|oi|bom dia|boa tarde) ,/i,
  opening:
    /^(?:prezad[oa]|car[oa]|querid[oa]|estimad[oa]|exm[oa]\.?|olá|oi|bom dia|boa tarde|boa noite|viva),? ([^,!:?]{1,60})/i,
  shortForms: new Map<string, readonly string[]>([
    ['ze', ['jose']],
    ['chico', ['francisco']],
    ['quim', ['joaquim']],
    ['beto', ['alberto', 'roberto']],
    ['malu', ['maria', 'marialuiza']],
    ['duda', ['eduarda', 'eduardo']],
    ['guga', ['gustavo']],
    ['nando', ['fernando']],
    ['cadu', ['carloseduardo', 'carlos']],
    ['xico', ['francisco']],
    ['tita', ['teresa']],
  ]),
  elsewhere: pt(
    'oferta*|proposta|anterior*|atual*|actual*|trabalhei|trabalhava|trabalhado|trabalho_na|trabalho_no|antig*|estágio|minha_empresa|cliente*|concorrente*|outr*|recus*|aceit*|minha_experiência_n*|durante_o',
  ),
};
