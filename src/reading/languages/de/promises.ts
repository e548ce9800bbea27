import type {PromiseWords} from '../promise-words';

const verb =
  '(?:melden|meldet|melde|zuruckmelden|zuruck|entscheiden|entscheidet|entscheidung|ruckmeldung|bescheid|antwort|informieren|informiert|kontaktieren|mitteilen|mit\\b|horen|erhalten|bekommen|feedback|anrufen|rufen|rufe?|wissen|auf (?:sie|dich) zu|durch)';

export const promises: PromiseWords = {
  answers: `(?:wir|ich|sie|du|er|team|fachbereich|fachabteilung|kollegin|kollege|personalabteilung|kommission|vorstand|geschaftsfuhrung|geschaftsleitung|gremium|jury|direktion|leitung|chef(?:in)?|partner|mann)(?:(?!bewerb)(?:[^.;!?]|(?<=\\d)\\.)){0,120}?\\b${verb}|(?:werden|werde|wird|melden|melde|erhalten|bekommen|horen|geben|informieren|kontaktieren|entscheiden) (?:wir|ich|sie|du)\\b[^.;!?]{0,100}|(?:entscheidung|ruckmeldung|antwort|feedback)\\b[^.;!?]{0,60}(?:bis|innerhalb|in|im|ende|anfang|mitte|binnen)|geben sie uns|gib uns|(?:dauert|benotigen wir|brauchen wir|wir benotigen|wir brauchen)`,
  conditional:
    '\\bfalls\\b|\\bwenn\\b|\\bsofern\\b|^sollten?\\b|nur (?:bewerber|kandidaten)|im falle|bei (?:interesse|passung|einer positiven)',
  whether: '\\bob\\b',
  otherLimit:
    '(?:bitte|konnen sie|konnten sie|konntest du|kannst du|mochten sie)(?! haben sie| geben sie uns| hab|[^.;!?]{0,80}\\b(?:rechnen|erwarten)\\b)\\b[^.;!?]{0,80}|(?:test|aufgabe|link|einladung|angebot|code) (?:\\w+ ){0,4}(?:gultig|bearbeiten|lauft)|(?:geben sie|gib|gebt) (?:uns|mir) [^,;!?]{0,60}?\\b(?:bescheid|ruckmeldung|nachricht|antwort)|erneut bewerben|gespeichert|loschen|aufbewahr|entschuldig|versprochen|arbeitstage pro|tage urlaub|jahre|eintritt|probezeit|kundigungsfrist|(?:einladung|link|unterlagen) (?:\\w+ ){0,3}(?:senden|schicken|zukommen)|nicht(?:s)? (?:\\w+ ){0,3}(?:gehort|horen|erhalten)',
  notBound:
    '(?:seit|nach|ab|vom|gesprach(?: \\w+)? am|interview am|termin am|gesprache(?: \\w+){0,3} bis|abwesend bis|urlaub bis)(?: dem| den| zum)?',
  open: '(?:sobald|nachdem|wenn) (?:wir|alle|das|die|der|ich|eine)|nach (?:den feiertagen|den ferien|abschluss)|langer als|verzogert|verzogerung',
  wait: '(?:bitte|haben sie|hab)(?: \\w+){0,5} (?:warten|geduld|gedulden|abzuwarten|abwarten)(?: \\w+){0,5}? bis|(?:gedulden sie sich|warten sie)(?: \\w+){0,3} bis|von (?:nachfragen|ruckfragen) (?:\\w+ ){0,3}(?:bis|vor)',
  thisWeek: '(?:diese[rn]?|der|die) woche|woche',
  bareWeek: '(?:(?:der|die) )?woche',
  nextWeek:
    '(?:nachste[rn]?|kommende[rn]?|der nachsten|der kommenden|in der nachsten|in der kommenden) woche',
  weekAfterNext: '(?:der )?ubernachste[rn]? woche',
  weekOf: 'woche (?:vom|ab|ab dem)',
  thisMonth: '(?:diese[sn]|des|dieses) monats?|monats?',
  nextMonth: '(?:nachste[sn]|kommende[sn]|des nachsten|des kommenden) monats?',
  endOf: '(?:zum |bis )?ende(?: der| des| von)?|spat im',
  startOf:
    '(?:in )?der ersten (?:woche|haelfte|halfte)(?: des| im)?|(?:zu |zum )?(?:anfang|beginn)(?: der| des)?',
  midOf: 'mitte(?: der| des)?',
  spanBefore:
    '(?:innerhalb|binnen|in|im|nach|bis zu|etwa|ca\\.?|rund|ungefahr|noch|dauert|benotigen|brauchen|geben sie uns|gib uns|nachsten|kommenden|spatestens|den|der|von)',
  spanAfter: '(?:zeit|spater|dauern|in anspruch|benotigen|brauchen)',
  rangeTo: 'bis|oder|-',
  hours: 'stunden?',
  days: '(?:tage?n?)',
  weeks: 'wochen?',
  months: 'monate?n?',
  working: '(?:arbeits|werk)',
  fortnight: '',
  gives: '(?:geben|gib|lassen|lass) (?:sie )?(?:uns|mir) (?:\\w+ ){0,3}bis',
  beforeWeekend: '(?:vor dem|bis zum|vorm) wochenende',
  monthEnd: 'monatsende',
  sinceOther: 'nach (?!heute|dem heutigen)|ab (?!heute|jetzt)',
  sameDay: '(?:noch )?am (?:selben|gleichen) (?:tag|abend|nachmittag)|an diesem (?:tag|nachmittag|abend)',
  nextDay: 'am (?:tag darauf|tag danach|folgenden tag|nachsten tag|folgetag)|tags darauf|einen tag spater',
  weekFromToday: 'heute in (?:einer woche|acht tagen)',
};
