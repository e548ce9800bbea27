import type {PromiseWords} from '../promise-words';

export const promises: PromiseWords = {
  answers:
    "(?:nous|je|on|vous|equipe|responsable|collegue|direction|commission|jury|comite|directeur|directrice|chef)\\b[^.;!?]{0,60}?(?:reviendr|reviens|appeler|appelle|rappelle|dirons|dirai|\\bdis\\b|ecrir|tranch|donne|recontact|contacter|rendra|decid|tiendr|informer|donner|ferons? (?:un )?retour|reponse|decision|decider|retour|nouvelles|feedback|rappeler|communiquer|repond(?:r|ons)|prononc|\\bfixee?s?\\b|preciser|revenons|recevr|aurez|aurons)|(?:decision|reponse|retour)\\b[^.;!?]{0,40}(?:d.ici|avant|sous|dans|au plus tard|sera|interviendra)|laissez-nous|accordez-nous|(?:il (?:nous )?faut|prend(?:ra)?|besoin d[e'])",
  conditional:
    "\\bsi\\b(?! possible)|\\bs'il|en cas de|sous reserve|seuls? les candidats|dans le cas ou|le cas echeant",
  whether: '(?:savoir|dire|dis|dirai|informer|previens)(?: \\w+){0,6} si\\b',
  otherLimit:
    '(?:merci de|veuillez|pourriez-vous|pouvez-vous|nous (?:faire parvenir|retourner|envoyer))\\b|(?:test|lien|exercice|offre) (?:\\w+ ){0,4}(?:expire|valable)|sans (?:reponse|nouvelles|retour)|conserv|prise de poste|desole|par semaine|conges|postuler a nouveau|teletravail',
  notBound:
    '(?:depuis|apres|entretien du|entretien le|rencontre le|au plus tot|pas avant|a partir du|absent(?:e)? jusqu.au)(?: le)?',
  open: '(?:une fois|des que|lorsque|quand|apres avoir) (?:nous|que|tous|les|le|la|on)|apres les (?:fetes|vacances|conges)|plus (?:long|de temps) que prevu|retard',
  wait: '(?:merci|veuillez|priere)(?: \\w+){0,4} (?:patienter|attendre|patience)(?: \\w+){0,4}? (?:jusqu.au|jusqu.a|avant)|ne pas (?:nous )?(?:relancer|contacter)(?: \\w+){0,3} avant',
  thisWeek: '(?:cette|la) semaine|semaine',
  bareWeek: '(?:la )?semaine',
  nextWeek: '(?:la )?semaine prochaine|la semaine suivante',
  weekAfterNext: "(?:la )?semaine d'apres",
  weekOf: 'semaine du',
  thisMonth: '(?:ce|du|le) mois(?: en cours)?|mois',
  nextMonth: '(?:du |le |au )?mois prochain',
  endOf: '(?:la )?fin(?: de| du| d.)?(?: la)?',
  startOf: '(?:la )?premiere semaine(?: de| du| d.)?|(?:le )?(?:debut|debut de|debut du)(?: la)?',
  midOf: 'mi-?|(?:le )?milieu(?: de| du)?(?: la)?|courant',
  spanBefore:
    "(?:sous|dans|d'ici|en|au bout de|environ|pendant|laissez-nous|accordez-nous|prend(?:ra)?|faut|besoin de|encore|maximum|prochaines?|prochains?|les|delai de)",
  spanAfter: '(?:maximum|au plus|environ|pour (?:decider|revenir|etudier|vous))',
  rangeTo: 'a|ou|-|et',
  hours: 'heures?|h\\b',
  days: 'jours?',
  weeks: 'semaines?',
  months: 'mois',
  working: '(?:ouvres?|ouvrables?)',
  fortnight: '(?:une )?quinzaine(?: de jours)?|quinze jours',
  gives: '(?:laissez|accordez|laisse)-(?:nous|moi) (?:\\w+ ){0,2}jusqu',
  beforeWeekend: "(?:avant|d'ici) le week-?end",
  sinceOther: 'apres |suivant |a compter d(?!.aujourd)',
  sameDay: 'le jour meme|le meme jour|dans la foulee|l.apres-midi meme',
  nextDay: 'le lendemain|le jour suivant|le jour d.apres',
  weekFromToday: "aujourd'hui en huit",
};
