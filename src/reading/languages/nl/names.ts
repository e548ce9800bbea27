import {names as english} from '../en/names';
import type {NameWords} from '../name-words';

export const names: NameWords = {
  employerInSubject:
    '(?:sollicitatie|gesprek|sollicitatiegesprek|vacature|functie|uitnodiging|kennismaking|interview|afspraak|[a-z]+)(?: \\([^)]{1,30}\\))? (?:bij|met)|welkom bij',
  employerInLetter: '(?:bij|namens|team van|interesse in|werken bij|hier bij|komen werken bij|vanuit|voor)',
  employerAt: 'bij',
  client: '(?:onze|mijn) (?:klant|opdrachtgever),?(?: de| het)?|namens|functie bij|vacature bij',
  agency:
    'onze (?:klant|opdrachtgever)|mijn (?:klant|opdrachtgever)|uitzendbureau|detacher|werving en selectie',
  team: `(?:recruitment(?: team)?|werving(?: en selectie)?|hr|personeelszaken|team|werken bij|${english.team})`,
  teamLead: 'hr|personeelszaken|werving|recruitment|secretariaat|p&o',
  personAt: 'van|bij|\\||-|@|at|from',
  roleAfter:
    '(?:functie|vacature|positie|rol|sollicitatie|gesprek|baan|stage)(?: \\w+){0,2}? (?:van|als|voor de functie van|naar de functie van|voor de functie|voor de vacature|voor|op|:)|functie:|vacature:',
  roleWeak: '(?:als|voor|van)',
  roleBetween: '(?:voor|op|naar|de|onze|een|als|van)',
  roleNoun: '(?:functie|vacature|positie|rol)\\b',
  looseNoun: '(?!)',
  roleInSubject:
    '(?:sollicitatie|sollicitatiegesprek|gesprek|vacature|functie|uitnodiging|kennismaking|interview)(?: gesprek| sollicitatiegesprek)?(?: naar| voor| als| op| van| :| -|:)?(?: (?:de|een|onze|functie|functie van|vacature))?',
  roleEnds:
    'bij|in|op|met|en|voor|te|we|wij|je|u|is|heeft|hebben|van ons|ontvangen|die|dat|(?:maan|dins|woens|donder|vrij)dag|morgen',
  notInTitle: 'je|jouw|uw|we|wij|ons|onze|is|zijn|hebben|bedankt|dat|niet',
  agentEnding: '[a-z]{3,}(?:er|ster|aar|ist|eur|ante|ent|loog|kundige|meester|hulp|kracht|leiding)',
  heads: `[a-z]*(?:brouwer|bakker|slager|schilder|timmerman|loodgieter|elektricien|lasser|metselaar|stratenmaker|hovenier|tuinman|boer|kapper|schoonmaker|schoonmaakster|kassamedewerker|bezorger|koerier|magazijnmedewerker|orderpicker|ober|serveerster|barista|receptionist|secretaresse|secretaris|bibliothecaris|archivaris|vertaler|tolk|journalist|fotograaf|redactrice|verpleger|verzorgende|verzorger|arts|huisarts|tandarts|dierenarts|apotheker|fysiotherapeut|psycholoog|logopedist|vroedvrouw|verloskundige|kraamverzorgende|leerkracht|juf|meester|onderwijsassistent|pedagogisch medewerker|jongerenwerker|maatschappelijk werker|advocaat|notaris|griffier|rechter|agent|beveiliger|conducteur|machinist|piloot|steward|gids|badmeester|econoom|bioloog|chemicus|natuurkundige|laborant|analist|promovendus|postdoc|accountant|controleur|taxateur|makelaar|monteur|werkvoorbereider|uitvoerder|projectleider|teamleider|bedrijfsleider|vestigingsmanager|verkoopmedewerker|winkelmedewerker|klantadviseur|telefonist|planner|boekhouder|conciërge|concierge|huismeester|kelner|afwasser|souschef|chef|zelfstandig werkend kok|restaurator|conservator|docente|adviseur)(?:e|ster|es)?|[a-z]*(?:ontwikkelaar|medewerker|adviseur|beheerder|verpleegkundige|leraar|docent|monteur|ontwerper|onderzoeker|directeur|assistent|coordinator|verkoper|boekhouder|ingenieur|architect|redacteur|stagiair|leider|inkoper|chauffeur|kok|jurist|planner|begeleider|therapeut|administrateur|consulent)(?:e)?|stage|${english.heads}`,
  titleLead: `gesprek|sollicitatie|uitnodiging|vacature|bevestiging|${english.titleLead}`,
  hiring: `gesprek|sollicitatie|sollicitatiegesprek|uitnodiging|je|jouw|uw|bevestiging|reactie|afspraak|kennismaking|vervolg|herinnering|verzetten|annulering|${english.hiring}`,
  meeting:
    '(?:gesprek|afspraak|kennismaking|interview)(?: \\w+){0,3} met|(?:je|u) spreekt(?: met)?|spreek je(?: met)?',
  interviewers: `gesprekspartners?|aanwezig|deelnemers|${english.interviewers}`,
  and: 'en|&',
  with: `met|${english.with}`,
  over: `telefoon|${english.over}`,
  guests: `gasten|${english.guests}`,
  organiser: `organisator|${english.organiser}`,
};
