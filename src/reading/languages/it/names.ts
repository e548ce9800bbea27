import {names as english} from '../en/names';
import type {NameWords} from '../name-words';

export const names: NameWords = {
  employerInSubject:
    '(?:candidatura|colloquio|posizione|offerta|selezione|incontro|invito|lavoro|[a-z]+)(?: \\([^)]{1,30}\\))? (?:in|presso|con|per)|candidatura a|benvenuto in',
  employerInLetter:
    '(?:presso|in|per conto di|a nome di|team di|entrare in|unirsi a|interesse per|interesse verso|lavorare in|lavorare per|azienda|societa|qui in)',
  employerAt: 'presso',
  client: '(?:il nostro|nostro|mio|il) cliente,?(?: la| il)?|per conto di|posizione presso|azienda cliente',
  agency: '(?:nostro|il) cliente|mio cliente|azienda cliente|agenzia per il lavoro|societa di selezione',
  team: `(?:risorse umane|ufficio (?:hr|personale|risorse umane)|selezione(?: del personale)?|recruiting|team|hr|talent|${english.team})`,
  teamLead: 'segreteria|staff|risorse umane|hr|ufficio (?:personale|risorse umane|hr)|selezione',
  personAt: 'di|da|presso|\\||-|@|at|from',
  roleAfter:
    '(?:posizione|ruolo|offerta|candidatura|colloquio|selezione|lavoro|annuncio)(?: \\w+){0,2}? (?:di|come|da|per la posizione di|per il ruolo di|alla posizione di|al ruolo di|per|:)|posizione:|ruolo:',
  roleWeak: '(?:di|per|come)',
  roleBetween: '(?:per|la|il|di|della|del|alla)',
  roleNoun: '(?:posizione|ruolo)\\b',
  looseNoun: '(?!)',
  roleInSubject:
    '(?:candidatura|colloquio|posizione|ruolo|offerta|selezione|invito)(?! tecnic[oa](?![a-z]| d))(?: alla posizione| per la posizione| a colloquio)?(?: di| per| come| da| :| -|:)?(?: (?:la|il|un|posizione|ruolo|posizione di))?',
  roleEnds:
    'in|presso|con|per|che|e|ci|la|il|ha|si|a|da|pubblicat[oa]|nel|della|di nostra|lunedi|martedi|mercoledi|giovedi|venerdi|domani',
  notInTitle: '^tecnic[oa]$|lei|sua|suo|noi|nostro|e stata|abbiamo|grazie|che|non',
  agentEnding: '[a-z]{3,}(?:ore|rice|iere|iera|ista|ico|ica|ante|ente|aio|aia|logo|loga|etto)(?:/a)?',
  heads: `fisioterapista|terapista|psicolog[oa]|medico|dentista|veterinari[oa]|farmacista|ostetric[oa]|oss|operat(?:ore|rice)|educat(?:ore|rice)|maestr[oa]|bibliotecari[oa]|archivista|tradut(?:tore|trice)|interprete|giornalista|fotograf[oa]|edit(?:or|rice)|receptionist|portier[ea]|custode|bidell[oa]|collaborat(?:ore|rice)|panettier[ea]|pasticcer[ea]|pasticcier[ea]|macellai[oa]|meccanico|elettricista|idraulico|falegname|muratore|imbianchino|saldatore|autista|corriere|fattorino|cassier[ea]|commess[oa]|parrucchier[ea]|estetista|giardiniere|agricoltore|guida|hostess|bagnino|guardia|vigile|notaio|economista|biolog[oa]|chimic[oa]|fisic[oa]|geolog[oa]|dottorand[oa]|revisore|tesoriere|agente|promot(?:ore|rice)|animat(?:ore|rice)|assistente sociale|barista|barman|chef|sommelier|lavapiatti|badante|baby ?sitter|pilota|geometra|disegnat(?:ore|rice)|montatore|manutentore|carrellista|buyer|store manager|junior account|redattrice|enolog[oa]|cantiniere|vendite|sviluppat(?:ore|rice)|ingegnere|analista|responsabile|direttore|direttrice|assistente|impiegat[oa]|contabile|consulente|progettista|tecnico|coordinat(?:ore|rice)|venditore|addett[oa]|commerciale|infermier[ea]|insegnante|docente|architetto|redattore|specialista|stagista|tirocinio|tirocinante|operai[oa]|programmatore|avvocato|cuoc[oa]|camerier[ea]|segretari[oa]|ricercat(?:ore|rice)|grafico|magazziniere|${english.heads}`,
  titleLead: `colloquio|candidatura|selezione|esito|convocazione|invito|posizione|${english.titleLead}`,
  hiring: `colloquio|candidatura|invito|sua|tua|conferma|selezione|processo|risposta|esito|convocazione|appuntamento|spostamento|annullamento|promemoria|posizione|${english.hiring}`,
  meeting:
    '(?:colloquio|incontro|chiamata|videochiamata)(?: \\w+){0,2} con|incontrera|incontrerai|parlera con',
  interviewers: `intervistatori|partecipanti|${english.interviewers}`,
  and: 'e|ed|&',
  with: `con|${english.with}`,
  over: `telefono|videochiamata|${english.over}`,
  guests: `invitati|${english.guests}`,
  organiser: `organizzat(?:ore|rice)|${english.organiser}`,
};
