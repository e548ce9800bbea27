import type {PaperWords} from '../paper-words';

export const papers: PaperWords = {
  asks: '(?:bitte|konnten sie|konnen sie|konntest du|kannst du|wir bitten|ich bitte|wurden sie|wir benotigen|wir brauchen|wir brauchten|brauchten wir|ich (?:brauche|brauchte|benotige)|(?:es |noch )?fehl(?:en|t) (?:noch|nur)|benotigen wir|brauchen wir|uns fehlen|uns fehlt|fehlen uns|fehlt uns|reichen sie|senden sie|schicken sie|ubersenden sie)[^;!?]{0,180}',
  asksNot:
    '(?:danke|dank) (?:\\w+ ){0,3}fur (?:\\w+ ){0,4}|(?:haben|wurden) (?:\\w+ ){0,4}erhalten|nicht (?:notig|erforderlich|notwendig)|bringen sie|mitbringen|spater|gegebenenfalls|falls vorhanden|optional|sobald sie',
  done: '(?:vielen dank|danke) fur (?:ihre?|deine?|das|die|den) (?:\\w+ ){0,2}(?:teilnahme|bearbeitung|losung|einsendung|test|ergebnis)|(?:haben|ist|sind) (?:\\w+ ){0,4}(?:erhalten|eingegangen|abgeschlossen|angekommen)',
  namedBefore: 'sie|diese|dies|es|unterlagen|frist|aufgabe|alles',
  deadline: 'frist|abgabe',
  opensList: '(?:folgende[nr]?|unterlagen|dokumente)(?: \\w+){0,4}:?$|:$',
  by: 'bis(?: zum| spatestens| zum)?|vor|spatestens',
  papers: [
    ['references', 'referenzen|referenzgeber|referenzkontakte|empfehlungsschreiben'],
    ['portfolio', 'portfolio|arbeitsmappe'],
    [
      'certificates',
      '(?:arbeits|abschluss|schul|ausbildungs)?zeugnis(?:se[ns]?)?|zertifikate?n?|urkunden?|diplom',
    ],
    ['transcript', 'notenspiegel|leistungsubersicht|transcript|notenubersicht'],
    [
      'form',
      '(?:personal|erfassungs|datenschutz)?(?:formular|fragebogen|personalbogen|einwilligungserklarung)',
    ],
    [
      'take-home task',
      '(?:fall|probe|test|arbeits|programmier)(?:studie|aufgabe)|hausaufgabe|case study|coding challenge',
    ],
    ['work permit', 'arbeitserlaubnis|aufenthaltstitel|aufenthaltserlaubnis|visum'],
    ['cover letter', 'anschreiben|motivationsschreiben'],
    ['CV', 'lebenslauf|cv\\b'],
    ['work samples', 'arbeitsproben?'],
    ['payslips', 'gehaltsabrechnung(?:en)?|gehaltsnachweise?'],
    ['ID', 'ausweiskopie|kopie (?:ihres|deines) (?:personalausweises|ausweises|reisepasses)'],
    ['salary expectations', 'gehaltsvorstellung(?:en)?|gehaltswunsch'],
  ],
};
