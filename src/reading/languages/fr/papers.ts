import type {PaperWords} from '../paper-words';

export const papers: PaperWords = {
  asks: '(?:merci de|veuillez|voud(?:rez|riez)[- ](?:vous |bien )|bien vouloir|pourriez-vous|pouvez-vous|pourrais-tu|nous avons besoin|il nous (?:faut|manque|faudrait)|nous aurions besoin|priere de|afin de completer|nous vous (?:demandons|prions)|envoyez-nous|transmettez-nous)[^;!?]{0,180}',
  asksNot:
    "merci (?:pour|d'avoir)|avons bien recu|pas (?:necessaire|besoin)|apporter|munir|plus tard|si vous (?:en )?avez|facultatif",
  done: "merci (?:d'avoir|pour votre|pour ton) (?:\\w+ ){0,2}(?:complete|repondu|participation|envoi|rendu|test)|(?:avons|a) (?:bien )?(?:recu|ete (?:recu|complete|enregistre)e?s?)",
  namedBefore: 'le|la|les|ces|documents|tout|exercice',
  deadline: 'date limite',
  opensList: '(?:suivants?|suivantes|documents|pieces)(?: \\w+){0,3} ?:?$|:$',
  by: "avant(?: le)?|d'ici(?: le| au| a)?|au plus tard(?: le)?|pour le|jusqu.au",
  papers: [
    ['references', 'references?(?! de l.offre)|lettres? de recommandation'],
    ['portfolio', 'portfolio|book\\b'],
    ['certificates', 'diplomes?|certificats?|attestations?'],
    ['transcript', 'releves? de notes'],
    ['form', 'formulaire|questionnaire|fiche de renseignements'],
    ['take-home task', 'etude de cas|exercice|cas pratique|devoir'],
    ['work permit', 'permis de travail|titre de sejour|autorisation de travail'],
    ['cover letter', 'lettre de motivation'],
    ['CV', 'cv\\b|curriculum'],
    ['payslips', 'bulletins? de (?:paie|salaire)|fiches? de paie'],
    ['ID', "(?:copie de |photocopie de )?(?:votre )?(?:piece|carte) d'identite|passeport"],
  ],
};
