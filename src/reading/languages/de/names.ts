import {names as english} from '../en/names';
import type {NameWords} from '../name-words';

export const names: NameWords = {
  employerInSubject:
    '(?:bewerbung|vorstellungsgesprach|gesprach|interview|einladung|kennenlernen|kennenlerngesprach|termin|stelle|position|absage|zusage|ruckmeldung|praktikum|karriere|[a-z]+(?:in|er|ant|ent|ist|ager|eur)?)(?: \\([^)]{1,30}\\))? (?:bei(?: der| dem)?|mit(?: der)?|von)|willkommen bei|ihre bewerbung bei',
  employerInLetter:
    '(?:bei(?: der| uns bei(?: der)?| uns,? der)?|fur(?: die)?|interesse an(?: der)?|team (?:der|von)|namen der|im namen von|unternehmen|hier bei(?: der)?|karriere bei(?: der)?|einstieg bei(?: der)?|gesprach mit(?: der)?)',
  employerAt: 'bei(?: der)?',
  client:
    '(?:(?:unser|mein)(?:en|em)? (?:mandant(?:en)?|kunde(?:n)?|auftraggeber)|im auftrag (?:der|von)|position bei(?: der)?|stelle bei(?: der)?|gesprach (?:mit|bei)(?: der)?|im namen (?:der|von)),?(?: der| die)?',
  agency:
    'unser(?:en|em|es)? (?:mandant|kunde|auftraggeber)|personalberat|personaldienstleist|personalvermittl|headhunter',
  team: `(?:personalabteilung|personal|bewerbermanagement|karriere|recruiting(?:[ -]team)?|team|hr(?:[ -]team)?|bewerbung(?:en)?|talent acquisition|people(?: team)?|ausbildung|${english.team})`,
  teamLead:
    'personalabteilung|personalservice|bewerbungen|bewerbermanagement|sekretariat|karriere|recruiting',
  personAt: `bei|von|\\||-|@|at|from`,
  roleAfter:
    '(?:position|stelle|rolle|funktion|ausschreibung|vakanz)(?: als| der| des|:| -| eines| einer)?|(?:bewerbung|bewerben|beworben|gesprach|einladung|arbeiten|tatigkeit|praktikum|ausbildung|anstellung|bewerber|einstieg|interesse an einer stelle)(?: \\w+){0,2}? (?:als|zum|zur)(?: eine[nrm]?)?|(?:bewerbung|gesprach|interesse|interview)(?: bei uns)? (?:auf|fur|um) (?:die|den|unsere|eine) (?:stelle|position|ausschreibung|rolle)(?: als| des| der| eines| einer|:)?|stellenbezeichnung:|stelle:|position:',
  roleWeak: '(?:als|fur(?: den| die| das)?|zum|zur)',
  roleBetween: '(?:auf|fur|um|zur|zu|als|an) (?:die|der|den|unsere[nr]?|eine[nr]?|ihre)?|(?:die|der|unsere)',
  roleNoun: '(?:stelle|position|rolle|vakanz|ausschreibung|praktikum)\\b',
  looseNoun: '(?!)',
  roleInSubject:
    '(?:bewerbung|[a-z]*gesprach(?:stermin)?|interview|einladung|stelle|position|kennenlerngesprach|absage|ruckmeldung|telefoninterview|gesprachstermin|probearbeiten|kennenlernen)(?: zum (?:vorstellungsgesprach|gesprach|interview))?(?: als| zum| zur| fur(?: die| den)?| auf die stelle| -|:| um)?(?: (?:stelle|position)(?: als)?)?',
  roleEnds: `bei|in|am|an|fur|mit|und|zu|wir|sie|ist|hat|haben|wurde|erhalten|im|gefunden|interessiert|bedanken|freuen|auf|eingeladen|montag|dienstag|mittwoch|donnerstag|freitag|morgen|um|${'at|with'}`,
  notInTitle:
    'sie|ihre|ihnen|wir|unsere|uns|ich|ist|sind|wurde|haben|werden|bitte|dass|nicht|bewerber|und an|an der',
  agentEnding:
    '[a-z]{3,}(?:er|erin|er/in|ist|istin|entin|antin|referent|eur|eurin|orin|kraft|hilfe|mann|frau|loge|login|wirt|wirtin|leitung|assistenz|dienst)',
  heads: `[a-z]*(?:bauer|schreiner|tischler|maurer|maler|installateur|monteur|schlosser|schweisser|backer|konditor|metzger|fleischer|kellner|kassierer|reiniger|gartner|landwirt|winzer|brauer|friseur|schneider|optiker|hebamme|zahnarzt|physiotherapeut|ergotherapeut|logopade|psychologe|psychologin|sozialarbeiter|sozialpadagoge|sozialpadagogin|padagoge|padagogin|kinderpfleger|dozent|professor|bibliothekar|archivar|museumspadagoge|journalist|fotograf|texter|lektor|steuerberater|steuerfachangestellte[rn]?|rechtsanwalt|notar|richter|polizist|hausmeister|pfortner|sekretar|empfangsmitarbeiter|rezeptionist|kurier|zusteller|pilot|biologe|biologin|chemiker|physiker|laborant|statistiker|mathematiker|geologe|forscher|doktorand|angestellte[rn]?|kraft|hilfe|helfer|aushilfe|servicekraft|fachangestellte[rn]?|assistenz|leitung|referendar|trainer|moderator|tontechniker)(?:in|:in|\\*in|_in|/in|/-in|innen)?|[a-z]*(?:entwickler|ingenieur|leiter|berater|analyst|assistent|sachbearbeiter|verkaufer|buchhalter|architekt|techniker|kaufmann|kauffrau|kaufleute|pfleger|pflegekraft|erzieher|lehrer|mitarbeiter|fachkraft|redakteur|referent|koordinator|mechaniker|mechatroniker|elektriker|elektroniker|informatiker|programmierer|gestalter|planer|controller|manager|designer|verwalter|administrator|spezialist|trainee|praktikant|werkstudent|auszubildende[rn]?|jurist|arzt|apotheker|koch|fahrer|lagerist|disponent|einkaufer|wissenschaftler|meister|betreuer|therapeut|ubersetzer|volontar)(?:in|:in|\\*in|_in|/in|/-in|innen)?|praktikum|ausbildung|${english.heads}`,
  titleLead: `[a-z]*gesprach(?:stermin)?|einladung|bewerbung|stelle|wg|aw|ausschreibung|termin|${english.titleLead}`,
  hiring: `vorstellungsgesprach|gesprach|einladung|bewerbung|ihre|deine|zum|zur|termin|absage|zusage|bestatigung|ruckmeldung|eingangsbestatigung|kennenlernen|kennenlerngesprach|telefoninterview|terminvorschlag|terminverschiebung|unterlagen|nachste|schritte|${english.hiring}`,
  meeting: `gesprachspartner(?:in|innen)? (?:ist|sind|werden)|(?:gesprach|interview|termin|telefonat|austausch)(?: \\w+){0,3} mit(?: (?:frau|herrn|unserer|unserem))?|(?:treffen|sprechen|lernen) sie(?: \\w+){0,2}(?: mit)?(?: (?:frau|herrn|unsere|unseren|unserer|unserem))?|teilnehmen werden|ansprechpartner(?:in)? ist|${english.meeting}`,
  interviewers: `gesprachspartner(?:innen|in)?|teilnehmer|ansprechpartner(?:in)?|${english.interviewers}`,
  and: 'und|sowie|&',
  with: `mit|${english.with}`,
  over: `telefon|video|${english.over}`,
  guests: `gaste|${english.guests}`,
  organiser: `organisator(?:in)?|${english.organiser}`,
};
