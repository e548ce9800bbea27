import type {InterviewWords} from '../interview-words';

export const interviews: InterviewWords = {
  interview:
    'kennenlernen|videoanruf|google meet|teams-besprechung|gesprach|vorstellungsgesprach|interview|kennenlern|termin|telefonat|telefonieren|treffen|sprechen|call|unterhalten|austausch|einlad|probearbeit|assessment|runde',
  deadlineBefore:
    '(?:bis(?: spatestens)?(?: zum)?|spatestens(?: am| bis)?|vor|frist:?|gultig bis|bevor|seit|ab)(?: ende)?(?: dem| den| zum)?',
  deadline:
    'frist\\b|einsendeschluss|bewerbungsschluss|gultig bis|lauft ab|(?:melden sie sich|antworten sie|bestatigen sie|teilen sie|geben sie|senden sie|schicken sie) .{0,60}\\bbis\\b',
  past: '(?:danke|vielen dank|herzlichen dank|bedanke[n]?)(?: \\w+){0,3} fur (?:\\w+ ){0,4}(?:gesprach|telefonat|zeit|besuch|treffen|interview|austausch|bewerbung)|hat(?:ten)? (?:mich|uns) (?:\\w+ )?gefreut|gesprochen haben|(?:gestrigen|letzten|vergangenen) |ihre bewerbung vom|eingegangen am|ihre (?:e-?mail|nachricht) vom',
  looksAhead:
    'einladen|laden|bestatig|zweite[ns]? (?:gesprach|runde)|nachste[ns]? (?:gesprach|runde)|wurden|mochten|passt|freuen uns auf',
  reachable:
    '(?:buro|empfang|geschaft|filiale|laden|sekretariat|pforte|rezeption|praxis)\\w* [^.;!?]{0,60}?\\b(?:besetzt|geoffnet|offnet|offen)\\b|erreichbar|sprechzeiten|burozeiten|geschaftszeiten|offnungszeiten|taglich|werktags|erreichen sie (?:mich|uns)|abwesend|nicht im buro|montags|dienstags|freitags',
  arrival:
    '(?:ankunft|eintreffen|da sein|finden sie sich|seien sie|kommen sie|melden sie sich(?: bitte)?(?: am empfang)?|melde dich|einwahl|einwahlen)(?: \\w+){0,3}',
  impossible:
    'nicht (?:moglich|passen|passt|wahrnehmen|einrichten|teilnehmen|schaffen)|leider (?:nicht|verhindert)|verhindert|passt (?:mir |uns )?(?:leider )?nicht',
  asks: 'bitte (?:\\w+ ){0,4}(?:bestatigen|mitteilen|mit, ob|wahlen|antworten|ruckmeldung|bescheid|ob )|bestatigen sie(?: uns| mir)?(?: \\w+){0,3}|bitte um (?:\\w+ ){0,2}(?:bestatigung|ruckmeldung|zusage)|geben sie (?:\\w+ ){0,4}bescheid|gib (?:\\w+ ){0,4}bescheid|teilen sie (?:\\w+ ){0,4}mit|sagen sie (?:\\w+ ){0,4}(?:ob|welch)|(?:passt|passen|recht) (?:es |das )?(?:ihnen|dir)|welche[rs]? (?:\\w+ )?(?:termin|zeit|passt)|freuen uns auf ihre (?:ruckmeldung|bestatigung|antwort|zusage)|lassen sie (?:mich|uns) (?:\\w+ ){0,3}wissen',
  questionAbout:
    'passt|passen|zeit|moglich|termin|konnen|konnten|kannst|konntest|hatten|hattest|recht|ware|wurde|geht',
  asksNothing:
    '(?:fragen|ruckfragen)|(?:sollten|falls|wenn) (?:sie|du) (?:\\w+ ){0,4}(?:verhindert|nicht|verschieben|absagen)',
  settled:
    'bestatig(?:e|en|ung|t)\\b|findet (?:\\w+ ){0,6}statt|statt\\b.{0,4}$|haben (?:\\w+ ){0,8}(?:eingetragen|vereinbart|reserviert|gebucht|festgelegt|verschoben|verlegt)|ist (?:\\w+ ){0,6}(?:vereinbart|fest|eingeplant|angesetzt|geplant|terminiert)|wurde (?:\\w+ ){0,6}(?:verschoben|verlegt|vereinbart|geplant)|freuen uns(?: schon)?(?: darauf)?,? (?:auf (?:sie|dich|das|den|unser)|sie|dich)|freue mich(?: schon)? auf (?:das|den|unser|sie|dich)|erwarten (?:sie|dich|wir)|rufe(?:n)? (?:sie|dich|ich|wir)|bis (?:dann|dienstag|montag|mittwoch|donnerstag|freitag|morgen)|(?:termin|passt) (?:\\w+ )?(?:perfekt|gut|prima)',
  accepts:
    'passt|bestatige|zusage|sage (?:\\w+ ){0,4}zu|nehme (?:\\w+ ){0,6}(?:wahr|an)|freue mich|gern(?:e)?\\b|bis dann|perfekt|einverstanden|klappt',
  wishes:
    'ware es moglich|konnten wir|konnen wir|wie ware|alternativ|stattdessen|verschieben|verlegen|vorschlagen|\\?|hatte (?:ich )?zeit',
  oldTime:
    '(?:\\bvom|statt(?: am| wie geplant am)?|anstelle von|anstatt(?: am)?|ursprunglich(?: (?:fur|am|geplant))*|geplante[nrs]? (?:termin )?(?:am|fur)?|bisherige[rn]? termin:?|alter termin:?|fur den|gesprach am|termin am)(?: den)?',
  newTime: '(?:auf|neuer termin:?|neu:?)(?: den)?',
  hadBefore: '(?:die|den|der|das) (?:wir|sie) (?:\\w+ )?(?:um)?',
  endBefore: '(?:ende|schluss|fertig|vorbei)(?: (?:ist|sind|gegen|um|ca\\.|spatestens|wir)){0,3}:?',
  meansAt: '(?!)',
  noLonger: 'absag|verschieb|verlegen|ausfallen|entfall|krank|verhindert|leider|nicht stattfinden|storn',
  choice:
    'welche[rsn]?\\b|folgende[nr]? termine?|terminvorschlage|vorschlage|zur auswahl|auswahl|einen? der|oder|slots?\\b|termine\\b|bevorzug|alternativ',
  agenda: 'ablauf|agenda|programm|treffen sie|lernen sie|tagesordnung|zeitplan',
  window: 'zwischen|zeitraum|jederzeit|verfugbar|flexibel',
  otherEvent:
    'webinar|infoveranstaltung|tag der offenen tur|messe|wartung|eintrittsdatum|arbeitsbeginn|erster arbeitstag|geschlossen',
  phone: 'telefon|telefonisch|rufe(?:n)? (?:sie|dich)|anrufen|telefonat|telefoninterview',
  video: 'zoom|teams|google meet|meet\\.google|webex|video|skype|online|virtuell|remote',
  onSite:
    'vor ort|in unserem (?:\\w+ )?(?:buro|haus|hause)|bei uns im|in unseren (?:\\w+ )?(?:raumen|buroraumen)|empfang|adresse|personlich|parkplatz|anfahrt|straße \\d|str\\. \\d|etage|stock',
};
