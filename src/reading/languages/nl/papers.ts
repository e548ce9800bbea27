import type {PaperWords} from '../paper-words';

export const papers: PaperWords = {
  asks: '(?:graag|kun je|kunt u|wil je|wilt u|zou je|zou u|(?:we|wij) hebben nog|hebben (?:we|wij) (?:van (?:je|jou|u) )?nog|heb ik (?:van (?:je|jou|u) )?nog|we ontvangen|ontvangen we|we missen|we verzoeken|gelieve|stuur ons|mail ons|alvast)[^;!?]{0,180}',
  asksNot:
    '(?:bedankt|dank) (?:\\w+ ){0,3}voor|hebben (?:\\w+ ){0,4}ontvangen|niet nodig|meenemen|neem (?:\\w+ ){0,6}mee|later|optioneel|als je (?:\\w+ )?hebt',
  done: '(?:bedankt|dank) voor (?:het|je|uw|de) (?:\\w+ ){0,3}(?:maken|invullen|insturen|opsturen|inzending|deelname|uitwerking)|(?:hebben|heb|is|zijn) (?:\\w+ ){0,4}(?:ontvangen|afgerond|binnen)\\b',
  namedBefore: 'het|deze|dit|documenten|stukken|alles|opdracht',
  deadline: 'deadline',
  opensList: '(?:volgende|documenten|stukken)(?: \\w+){0,3} ?:?$|:$',
  by: 'voor|uiterlijk(?: op)?|tot(?: en met)?',
  papers: [
    ['references', 'referenties|referenten|aanbevelingsbrie(?:f|ven)'],
    ['portfolio', 'portfolio'],
    ['certificates', 'diplomas?|certificaten|getuigschriften?'],
    ['transcript', 'cijferlijst'],
    ['form', '(?:\\w+)?formulier|vragenlijst'],
    ['take-home task', 'opdracht|casus|case\\b'],
    ['work permit', 'werkvergunning|verblijfsvergunning'],
    ['cover letter', 'motivatiebrief|sollicitatiebrief'],
    ['CV', 'cv\\b|curriculum'],
    ['payslips', 'loonstrook|loonstroken|salarisstrook'],
    ['ID', 'kopie (?:van )?(?:je |uw )?(?:paspoort|identiteitsbewijs|id)'],
  ],
};
