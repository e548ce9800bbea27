import type {Translation} from '../translation';

/** The user's own letters: the desk's page for them, and why a file or a letter cannot be used. */
export const ownLetters = {
  'ownLetters.noFile': 'Das ist keine Datei mit Briefen. Eine solche beginnt mit { "afterword": "letters" }.',
  'ownLetters.version': 'Die Datei nennt keine Version, die hier bekannt ist; es sollte 1 sein.',
  'ownLetters.noLetters': 'Die Datei hat keine Liste „letters“.',
  'ownLetters.tooMany': 'In der Datei sind mehr als {most} Briefe.',
  'ownLetters.tooLong': 'Die Datei ist länger als eine Million Zeichen.',
  'ownLetters.noLetter': 'Hier sollte ein Brief in geschweiften Klammern stehen.',
  'ownLetters.noText': '„{field}“ sollte ein Text in Anführungszeichen sein.',
  'ownLetters.field': 'Ein Brief hat kein „{field}“. Er hat {fields}.',
  'ownLetters.json.unexpected': 'Hier passt {found} nicht in die Form der Datei.',
  'ownLetters.json.unfinished': 'Die Datei hört mittendrin auf.',
  'ownLetters.json.twice': '„{found}“ steht hier ein zweites Mal.',
  'ownLetters.json.too-deep': 'Hier stehen zu viele Klammern ineinander.',

  'ownLetters.for': 'Einen Anlass „{found}“ gibt es nicht.',
  'ownLetters.language': 'Briefe gibt es in {known}, nicht in „{found}“.',
  'ownLetters.tone': 'Die Töne dieser Sprache sind {known}, nicht „{found}“.',
  'ownLetters.terms': '„terms“ ist polite oder familiar, nicht „{found}“.',
  'ownLetters.long': 'Das ist länger als {most} Zeichen.',
  'ownLetters.unseen': 'In dieser Zeile steht ein Zeichen, das man nicht sehen kann.',
  'ownLetters.emptyTitle': 'Der Titel ist leer.',
  'ownLetters.empty': 'Der Brief ist leer.',
  'ownLetters.slot': '{found} lässt sich nicht ausfüllen. Ausfüllen lässt sich: {known}.',
  'ownLetters.brace':
    'Hier steht eine geschweifte Klammer allein. Was ausgefüllt werden soll, hat auf jeder Seite eine.',
} satisfies Translation;
