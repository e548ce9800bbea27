import type {Translation} from '../translation';

/** The first minute. */
export const welcome = {
  'welcome.title': 'Para os dias depois de uma entrevista',
  'welcome.lead':
    'O Afterword fica em silêncio no seu e-mail. Ele percebe as conversas sobre entrevistas, cuida dos prazos e põe a carta curta certa na sua resposta. Ele nunca envia nada por você.',
  'welcome.reads': 'O que ele lê',
  'welcome.readsWhat':
    'A página de e-mail que você tem aberta, e nada além dela. E-mails que não são sobre uma entrevista ficam de fora.',
  'welcome.keeps': 'O que ele guarda',
  'welcome.keepsWhat':
    'Dados: empresa, pessoas, datas, promessas, cada um com no máximo uma linha que o comprova. Tudo neste computador.',
  'welcome.leaves': 'O que sai do seu computador',
  'welcome.leavesWhat': 'Nada. Não há conta, nem servidor, nem pedidos à rede.',

  'welcome.begin': 'Para começar',
  'welcome.allow': 'O navegador pede que você permita o Afterword nas suas páginas de e-mail.',
  'welcome.allowIt': 'Permitir lá',
  'welcome.allowed': 'Permitido. Abra seu e-mail e continue como sempre.',
  'welcome.notAllowed':
    'Não permitido. O Afterword não lê nada; você ainda pode adicionar candidaturas na mesa.',
  'welcome.tabs': 'Seu e-mail já está aberto. O Afterword pode começar lá agora.',
  'welcome.startThere': 'Começar lá',
  'welcome.began': 'Já começou lá. Abra um e-mail sobre uma entrevista para ver.',
  'welcome.reload': 'O navegador pede que essa aba seja carregada mais uma vez. Depois, o Afterword está lá.',
  'welcome.openMail': 'Abra seu e-mail, Gmail ou Outlook, e continue como sempre.',
  'welcome.lookBack':
    'As entrevistas que você teve há pouco também podem ser encontradas no seu e-mail, sem abrir nenhum.',
  'welcome.remind':
    'Você quer um lembrete quando algo valer a pena? Você também pode olhar por conta própria.',
  'welcome.remindMe': 'Ativar lembretes',
  'welcome.reminding': 'Você receberá lembretes, dentro do seu horário e sem nomes.',
  'welcome.notReminding': 'Sem lembretes, então. As configurações na mesa podem mudar isso.',

  'welcome.try': 'Experimente aqui',
  'welcome.tryHint': 'Este e-mail não é real, mas o cartão e as cartas são os de verdade.',
  'welcome.sample.subject': 'Agradecemos a sua visita',
  'welcome.sample.mail':
    'Olá, Jo,\n\nAgradeço a conversa de ontem. Vamos falar com mais duas pessoas e damos uma resposta até sexta-feira, 20 de março.\n\nAtenciosamente,\nMaya',
  'welcome.sample.reply': 'Sua resposta',
  'welcome.sample.inserted':
    'A carta está no seu rascunho. No seu e-mail, um só “desfazer” a retira; enviar continua com você.',
  'welcome.sample.because':
    'Você falou ontem com Maya Chen, da Acme. Uma nota de agradecimento é bem-vinda em até um dia.',
  'welcome.sample.enquiry':
    'Disseram que decidiriam até sexta-feira, 20 de março. A terça-feira seguinte é um bom dia para perguntar.',
  'welcome.sample.letter': 'Nota de agradecimento',
  'welcome.sample.shortLetter': 'Nota de agradecimento, curta',
  'welcome.sample.letterBegins':
    'Olá, Maya,\n\nAgradeço a conversa de segunda-feira. Continuo pensando nisto: ',
  'welcome.sample.point': 'Um ponto da conversa',
  'welcome.sample.pointHint': 'algo de que vocês falaram',
  'welcome.sample.letterEnds':
    '.\n\nDesde então quero ainda mais a vaga na Acme. Se algo mais ajudar na decisão, envio com gosto.\n\nAtenciosamente,\nJo Field',
  'welcome.sample.shortText':
    'Olá, Maya,\n\nAgradeço o seu tempo na segunda-feira. Gostei da nossa conversa e ficaria feliz em trabalhar com vocês.\n\nAtenciosamente,\nJo Field',

  'welcome.end': 'Todas as suas candidaturas estão na mesa. A folha na barra de ferramentas leva até lá.',
  'welcome.desk': 'Abrir a mesa',
} satisfies Translation;
