import type {PurposeCues} from '../../purpose/purpose-cues';

export const purposes: PurposeCues = {
  'thank-you': {
    6: `merci|remercie|remercier|remerciement|remerciements .. pour|de|d|cet|notre .. entretien|temps|échange|accueil|disponibilité|rencontre|reçu|reçue|accordé|consacré|discussion / ravi|ravie|plaisir|enchanté|enchantée .. rencontrer|échanger|rencontrée?|discuter|échangé|entretien / notre échange .. conforté|confirmé|renforcé`,
    3: `merci / remercie|remercier`,
  },
  enquiry: {
    6: `avez|auriez|as|aurais .. nouvelles|décision|réponse|retour|visibilité / où en est|êtes|sont|es / état|avancement|point|suite|suites .. candidature|processus|recrutement|entretien|donnée|données / sans nouvelles|réponse|retour / pas .. eu|reçu .. nouvelles|retour|réponse / permets .. revenir|relancer / reviens vers vous|toi / relance|relancer / savoir .. si|où|quand|suite / décision .. prise|été`,
    3: `décision / nouvelles / suite`,
  },
  'reply-to-invitation': {
    6: `me convient|va|irait|conviendrait|arrange / confirme .. présence|venue|disponibilité|rendez|entretien|participation|ma|je|le|la|bien|être / serai présent|présente|là|ravi|ravie|disponible / suis disponible|libre|dispo / merci|remercie .. pour .. invitation|proposition|convocation / à @day|bientôt|demain / avec plaisir / volontiers / mes disponibilités / c est parfait|noté|bon / parfait pour`,
    3: `hâte / plaisir`,
  },
  papers: {
    6: `ci joint|jointe|joints|jointes / pièce|pièces jointe|jointes / veuillez trouver / vous trouverez / voici .. références|solution|documents|mon|mes|les|diplôme|exercice|coordonnées|test / comme convenu|demandé / joins .. à|mes|mon|les`,
    3: `joint|jointe|jointes`,
  },
  withdrawal: {
    6: `retirer|retire .. candidature / accepté .. autre|poste|offre|proposition .. ailleurs? / autre opportunité / ne .. plus .. disponible|intéressé|intéressée|poursuivre / ne .. pas .. donner suite|poursuivre`,
  },
  'offer-reply': {
    6: `accepte|accepter|décline|décliner|refuser|refuse .. offre|proposition|poste / merci|remercie .. pour .. offre|proposition .. embauche|contrat|poste? / délai .. réflexion|réfléchir / contrat signé / signé le contrat`,
  },
  'rejection-reply': {
    6: `merci|remercie .. retour|réponse|informé|informée / dommage|déçu|déçue|regret* / retour .. sur ma|mon|entretien / futures|prochaines|autres opportunités|postes`,
  },
  'keep-in-touch': {
    6: `rester|restons|reste en contact / depuis notre dernier|dernière / félicitations .. pour|à / prendre de vos|tes nouvelles`,
  },
  'reschedule-request': {
    6: `décaler|reporter|déplacer|repousser|modifier .. @talk|rendez|entretien|à|au|le|la / autre|nouveau|nouvelle créneau|date|horaire|jour / ne .. pas .. disponible|venir|assister|libérer|présent|honorer / empêchement|imprévu / malade|souffrant|souffrante`,
  },
  'cancelled-reply': {
    5: `comprends|compréhension / pas de souci|problème / nouvelle date|rendez / toujours intéressé|intéressée|partant`,
  },
  application: {
    6: `postuler|postule .. pour|au|à|poste / ma candidature / candidature .. poste|pour|au / mon .. cv|curriculum / lettre de motivation / intéressé|intéressée .. poste|offre|annonce / votre .. annonce|offre d'emploi`,
  },
};
