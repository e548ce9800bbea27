import type {InterviewWords} from '../interview-words';

export const interviews: InterviewWords = {
  interview:
    'entretien|echange|rencontr|rendez-vous|appel|visio|echanger|creneau|convocation|entrevue|discuter',
  deadlineBefore:
    "(?:avant(?: le)?|jusqu.(?:au|a)|d'ici(?: le| au| a)?|au plus tard(?: le)?|date limite:?|depuis(?: le)?|a compter du|a partir du)(?: fin)?",
  deadline:
    'date limite|expire|valable jusqu|(?:repondre|confirmer|retourner|envoyer|nous faire part) .{0,60}(?:avant|au plus tard|d.ici)',
  past: '(?:merci|remercions?|remercie)(?: \\w+){0,4} (?:pour|de|d.)(?: \\w+){0,6}(?:temps|echange|entretien|venu|rencontre|disponibilite|candidature)|(?:ravi|plaisir|heureu).{0,20}(?:rencontr|echang)e|suite a (?:notre|votre) (?:entretien|echange|rencontre)|votre (?:candidature|message|mail) du|nous avons (?:rencontre|echange)',
  looksAhead: 'confirm|inviter|convi|second entretien|prochain entretien|souhait|aurons le plaisir|propos',
  reachable:
    '(?:bureaux?|accueil|magasin|boutique|agence|locaux) (?:\\w+ ){0,2}(?:ouvert|ouvr|ferm)|joignable|horaires d.ouverture|heures de bureau|absent|tous les jours|du lundi au',
  arrival: '(?:arriver|presenter|presentez-vous|etre sur place|vous connecter|venir)(?: \\w+){0,3}',
  impossible:
    '(?:pas|plus) (?:possible|disponible|libre|convenir)|ne (?:me |nous |vous )?convient pas|ne (?:pourrai|peux|puis|pourrons|peut)|indisponible|impossible',
  asks: "merci de (?:\\w+ ){0,3}(?:confirmer|indiquer|repondre|faire savoir|dire|choisir|preciser|revenir)|veuillez (?:\\w+ ){0,3}(?:confirmer|indiquer|choisir|repondre)|(?:pouvez|pourriez)-vous (?:\\w+ ){0,3}(?:confirmer|indiquer|dire)|dites-(?:moi|nous)|faites-(?:moi|nous) (?:savoir|part)|vous convien(?:t|nent|drai(?:t|ent))|dans l'attente de votre (?:confirmation|retour|reponse)|nous confirmer|me confirmer|confirmez",
  questionAbout:
    'convien|disponible|dispo|possible|libre|pouvez|pourriez|seriez|etes-vous|creneau|irait|va-t-il|\\bok\\b',
  asksNothing:
    '(?:pour toute|si vous avez (?:des|la moindre)|en cas de) (?:question|empechement|imprevu)|si vous ne (?:pouvez|pouviez)',
  settled:
    "confirm(?:e|ons|er|ation|ee?)\\b|(?:est|a ete|ete) (?:\\w+ ){0,3}(?:fixe|prevu|programme|planifie|confirme|reporte|decale|deplace)|aura lieu|se tiendra|se deroulera|hate de vous (?:rencontrer|voir)|au plaisir de vous|rendez-vous (?:est|le)|vous (?:attendons|appellerai|appellerons|attendrai)|je vous appelle|a (?:mardi|lundi|mercredi|jeudi|vendredi|demain)\\b|sommes convenus|c'est note|convient (?:tres bien|parfaitement)",
  accepts:
    'convient|confirme|parfait|me va|sera present|serai present|avec plaisir|entendu|d.accord|c.est note|volontiers',
  wishes:
    'serait-il possible|pourrions-nous|pourrait-on|plutot|decaler|reporter|deplacer|proposer|propose|\\?|je suis (?:aussi )?disponible',
  oldTime:
    '(?:au lieu (?:du|de)|initialement (?:prevu|prevue|fixe)(?: le| au| pour le)?|prevue?(?: le| pour le| au| du)?|fixee?(?: le| au)?|\\bdu|a la place (?:du|de)|ancien(?:ne)? (?:horaire|date):?|entretien du|rendez-vous du)',
  newTime: '(?:a|au|pour|nouvelle date:?)(?: le)?',
  hadBefore: '(?:que nous avions|qui etait|prevue?|initialement prevue?)(?: a)?',
  endBefore:
    '(?:fin(?:ir|ira|irons|it|issons)?|termin(?:er|era|erons|e|ons))(?: (?:a|vers|prevue|avant)){0,2}:?',
  meansAt: '(?!)',
  noLonger:
    'annul|report|decal|deplac|imprevu|malade|empech|desole|malheureusement|contretemps|plus disponible',
  choice:
    'creneaux|suivants|l.un des|quel(?:le)?s?\\b|choisir|preference|prefere|propositions?|au choix|\\bou\\b|disponibilites',
  agenda: 'programme|deroule|ordre du jour|vous rencontrerez|agenda|planning',
  window: 'entre|disponible|libre|plage',
  otherEvent: 'webinaire|portes ouvertes|salon|maintenance|prise de poste|date de debut|ferme\\b',
  phone: 'telephon|appellerai|appellerons|vous appelle',
  video: 'visio|zoom|teams|google meet|meet\\.google|skype|a distance|en ligne|webex',
  onSite:
    'dans nos (?:locaux|bureaux)|sur place|en presentiel|a notre (?:siege|adresse)|adresse|accueil|rue \\w|etage|metro',
};
