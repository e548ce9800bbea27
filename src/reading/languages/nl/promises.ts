import type {PromiseWords} from '../promise-words';

export const promises: PromiseWords = {
  answers:
    '(?:we|wij|ik|je|u|team|collega)\\b[^.;!?]{0,60}?(?:laten|laat|weten|contact|hoort|horen|terugkoppel\\w*|terug|reactie|beslissing|besluit\\w*|bericht|antwoord|informeren|bellen|bel|nemen|verwacht\\w*)|(?:hoor|hoort|horen) (?:je|u|wij|we)\\b|(?:beslissing|antwoord|reactie|terugkoppeling)\\b[^.;!?]{0,40}(?:uiterlijk|voor|binnen|eind|begin|volgt)|geef ons|geeft u ons|duurt|(?:laten|nemen|verwachten|beslissen|hopen|koppelen) (?:we|wij)|(?:laat|neem|verwacht|hoop|bel|koppel) ik',
  conditional: '\\bals\\b|\\bindien\\b|\\bmocht\\b|alleen kandidaten|wanneer je|tenzij',
  whether: '\\bof\\b',
  otherLimit:
    '(?:wil|wilt|kun|kunt|zou) (?:je|u)\\b|laat (?:je |u )?(?:ons|mij|me)\\b|graag (?:ontvangen|zien) (?:we|wij|ik)|(?:link|test|opdracht|aanbod) (?:\\w+ ){0,4}(?:verloopt|geldig)|niets (?:\\w+ )?(?:gehoord|hoort)|bewaren|bewaard|startdatum|per week|vakantiedagen|opnieuw solliciteren|excuses|sorry|jaar ervaring',
  notBound: '(?:sinds|na|vanaf|gesprek op|gesprek van|afwezig tot)(?: de)?',
  open: '(?:zodra|nadat|wanneer|als) (?:we|wij|alle|iedereen|het|de)|na de (?:feestdagen|vakantie)|langer dan|vertrag',
  wait: '(?:graag|gelieve|wil je|wilt u)(?: \\w+){0,4} (?:wachten|geduld|afwachten|te wachten)(?: \\w+){0,4}? tot|(?:geduld) (?:\\w+ ){0,2}tot',
  thisWeek: '(?:deze|de) week|week',
  bareWeek: '(?:de )?week',
  nextWeek: '(?:volgende|komende) week',
  weekAfterNext: 'over twee weken',
  weekOf: 'week van',
  thisMonth: '(?:deze|de) maand|maand',
  nextMonth: '(?:volgende|komende) maand',
  endOf: '(?:het )?(?:einde?|eind)(?: van)?',
  startOf: '(?:het )?(?:begin)(?: van)?',
  midOf: '(?:het )?(?:midden|half|medio)(?: van)?',
  spanBefore: '(?:binnen|in|over|ongeveer|circa|nog|duurt|geef ons|maximaal|komende|uiterlijk|zo.n|de)',
  spanAfter: '(?:de tijd|nodig|om te)',
  rangeTo: 'tot|of|a|-',
  hours: 'uur|uren',
  days: '(?:dag|dagen)',
  weeks: '(?:week|weken)',
  months: 'maand(?:en)?',
  working: '(?:werk)',
  fortnight: 'veertien dagen',
};
