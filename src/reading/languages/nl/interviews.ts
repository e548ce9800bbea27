import type {InterviewWords} from '../interview-words';

export const interviews: InterviewWords = {
  interview:
    'gesprek|sollicitatiegesprek|kennismaking|kennismaken|afspraak|interview|telefonisch|bellen|spreken|ontmoeten|call|uitnodig',
  deadlineBefore: '(?:uiterlijk(?: op)?|voor|tot(?: en met)?|deadline:?|sinds|vanaf)(?: de)?',
  deadline:
    'deadline|verloopt|geldig tot|(?:reageren|laten weten|bevestigen|opsturen) .{0,60}(?:voor|uiterlijk)',
  past: '(?:bedankt|dank)(?: \\w+){0,4} voor (?:\\w+ ){0,5}(?:gesprek|tijd|komst|kennismaking|sollicitatie)|was (?:\\w+ )?(?:leuk|fijn|prettig|goed)|naar aanleiding van (?:ons|het) gesprek|gisteren|je sollicitatie van|hebben gesproken',
  looksAhead: 'bevestig|uitnodig|tweede gesprek|volgende gesprek|willen we|zouden',
  reachable:
    '(?:kantoor|receptie|winkel|balie|gebouw) (?:\\w+ ){0,2}(?:open|opent|geopend|sluit)\\b|bereikbaar|kantooruren|openingstijden|dagelijks|afwezig|maandag tot',
  arrival: '(?:aankomst|aanwezig zijn|melden|meldt? (?:je|u)|wees|inloggen|arriveren)(?: \\w+){0,3}',
  impossible:
    'niet (?:mogelijk|lukken|kan|kunnen|uit|beschikbaar|aanwezig)|lukt (?:helaas )?niet|kan (?:ik )?(?:helaas )?niet|verhinderd',
  asks: '(?:laat|laten) (?:\\w+ ){0,4}weten|graag (?:\\w+ ){0,3}(?:bevestig\\w*|bevestiging|reactie)|(?:wil|wilt|kun|kunt|zou) (?:je|u) (?:\\w+ ){0,5}(?:bevestigen|laten weten|aangeven|doorgeven)|bevestig (?:\\w+ ){0,3}|schikt (?:het|dit|dat)|past (?:dit|dat|het)|komt (?:dit|dat|het) (?:je|u)? ?uit|welk(?:e)? (?:\\w+ )?(?:moment|tijd|optie|datum)|horen graag|hoor graag',
  questionAbout: 'schikt|past|uit|beschikbaar|kun|kunt|zou|lukt|tijd|mogelijk|moment',
  asksNothing: '(?:vragen|mocht (?:je|u)|als (?:je|u) (?:\\w+ )?verhinderd)',
  settled:
    'bevestig(?:en|ing|d|ing van)?\\b|(?:staat|is) (?:\\w+ ){0,4}(?:ingepland|gepland|vastgelegd|verplaatst|verzet|bevestigd)|vindt (?:\\w+ ){0,8}plaats|tot (?:dan|dinsdag|maandag|woensdag|donderdag|vrijdag|morgen)|zien (?:je|u) (?:graag )?|kijken uit naar|kijk uit naar|verwelkomen|ik bel (?:je|u)|we bellen|hebben (?:\\w+ ){0,6}(?:ingepland|gepland|verplaatst|verzet)|afgesproken',
  accepts:
    'bevestig|prima|past|schikt|komt (?:mij |me )?(?:goed )?uit|graag\\b|akkoord|ik ben er|tot dan|perfect|lukt',
  wishes: 'zou het mogelijk|kunnen we|zouden we|in plaats|verzetten|verplaatsen|voorstel|\\?|ik kan ook',
  oldTime:
    '(?:in plaats van(?: op)?|oorspronkelijk(?: gepland)?(?: op| voor)?|gepland(?: op| voor| stond op)?|\\bvan|oude (?:tijd|datum):?|afspraak van|gesprek van|gesprek op)',
  newTime: '(?:naar|nieuwe (?:tijd|datum):?)',
  hadBefore: '(?:die|dat) (?:we|wij|je|u) (?:\\w+ )?(?:om)?',
  endBefore: '(?:klaar|afgelopen|einde|eindigt|eindigen)(?: (?:zijn|is|om|rond|uiterlijk|we)){0,3}:?',
  meansAt: '(?!)',
  noLonger: 'annuleer|geannuleerd|verzet|verplaats|afzeg|uitstel|ziek|helaas|niet door|verhinderd',
  choice:
    'volgende (?:momenten|opties|tijden|data)|opties|mogelijkheden|welk|kies|voorkeur|\\bof\\b|momenten|beschikbaar',
  agenda: 'agenda|programma|spreek je met|je spreekt|u spreekt',
  window: 'tussen|beschikbaar|flexibel',
  otherEvent: 'webinar|open dag|beurs|onderhoud|startdatum|eerste werkdag|gesloten',
  phone: 'telefonisch|telefoon|bellen|ik bel|we bellen',
  video: 'zoom|teams|google meet|meet\\.google|video|skype|online|digitaal',
  onSite: 'op (?:ons )?kantoor|bij ons op|op locatie|adres|receptie|straat \\d|verdieping|parkeer',
};
