import type {LanguageCues} from '../../kinds/cue';
import {purposes} from './purposes';
import weights from './weights.json';

export const cues: LanguageCues = {
  language: 'fr',
  stopWords:
    'le|les|des|et|pour|vous|nous|votre|notre|est|une|dans|avec|sur|que|qui|pas|ne|je|vos|nos|bonjour|merci|au|aux|ce|cette|sommes|avons|ai|du|à|être|été|bien|mais|donc|toi|tu|ton|ta|de|la|il|elle|en|un|encore|te|se|salut|qu|cordialement|madame|monsieur',
  classes: {
    talk: 'entretien|entretiens|entrevue|entrevues|rendez|rdv|visio|visioconférence|échange|appel|rencontre|interview|convocation',
    job: 'poste|emploi|offre|stage|alternance|cdi|cdd|mission|fonction',
    day: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|hui|midi',
    month: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  },
  body: [
    {
      'interview-invite': {
        6: `inviter|invitons|invite|convier|convions|convoquer|convoquons .. à|pour .. @talk / convoqué|convoquée|convié|invité|invitée .. à|pour .. @talk / proposer|propose|proposons .. @talk|créneau|créneaux|date|dates / planifier|organiser|fixer|programmer|prévoir|convenir .. @talk|créneau / invitation .. @talk / invitation à un entretien`,
        5: `souhaitons|souhaiterions|aimerions|souhaiterais|aimerais|voudrais|souhaite|aimerait|souhaiterait .. rencontrer|échanger|recevoir|discuter|parler / vous|te rencontrer / faire votre|ta connaissance / tu passes|passer nous voir / sélectionné|sélectionnée|retenu|retenue .. pour .. entretien|suite|étape|prochaine / prochaine|seconde|deuxième|dernière|nouvelle|dernier étape|entretien|tour|rencontre`,
        4: `vos|tes disponibilités / êtes vous|es tu disponible|dispo|libre / seriez|serais|serez vous|tu .. disponible|dispo|libre / quel|quels|quelle|quelles .. créneau|créneaux|date|jour|moment|dates .. convien*|arrange*|préfér* / créneau|créneaux|date|horaire .. convien*|suivant*|arrange* / choisir|choisissez|réserver|réservez .. créneau|date|horaire / vous conviendrait|convient / te va|irait|convient|conviendrait|dit / joindre .. par téléphone / tu .. libre|dispo / appeler|téléphoner .. vous|te / un|petit café`,
        2: `merci de confirmer|nous|me / confirmer votre présence`,
      },
      'interview-confirmed': {
        6: `confirme|confirmons|confirmer|confirmation .. @talk|présence|venue|rendez / @talk .. confirmé|confirmée|fixé|prévu|programmé|lieu|planifié / rappel .. @talk|rendez / attendu|attendue|attendons|attendrons .. @day|à|le / bien noté|calé|réservé / c est noté|calé|confirmé|parfait`,
        4: `me|nous convient .. parfaitement|très|bien / à|au @day|mardi|demain / présenter|présentez .. accueil|réception / invitation .. agenda|calendrier / lien .. teams|visio|zoom|connexion|meet / rencontrerez|recevra|recevront|reçu|reçue|serez / plan d accès|parking|badge / muni|munie .. pièce|carte / pièce d identité / je|nous vous|t appelle|appellerai|appellerons|appelle`,
        2: `adresse / rendez vous`,
      },
      reschedule: {
        6: `reporter|décaler|déplacer|repousser|avancer|replanifier|reprogrammer .. @talk|rendez|à|au / @talk .. reporté|reportée|décalé|décalée|repoussé|déplacé|replanifié|décaler|reporter / reporté|reportée|décalé|décalée|repoussé|déplacé .. à|au / report .. @talk / nouvelle|autre date|horaire|proposition / nouveau|autre créneau|rendez / changement|modification .. @talk|date|horaire|créneau`,
        5: `au lieu de|du / plutôt @day|# / reporter|décaler|repousser / empêchement|imprévu / reporté|décalé`,
        3: `souffrant|souffrante|malade / désagrément|dérangement|contretemps / dernière minute`,
      },
      cancelled: {
        6: `annuler|annulons|annulé|annulée|annule|supprimer .. @talk|rendez / @talk ... annulé|annulée|annuler|supprimé / annulation .. @talk|rendez|entretien / @talk .. n aura|aura .. pas|plus .. lieu / n aura pas|plus lieu / ne pourra .. avoir lieu|se tenir`,
        3: `annulé|annulée / annulation`,
      },
      'post-interview': {
        6: `merci|remercie|remercions|remercier .. pour|de|d .. @talk|temps|disponibilité|venue|accueil|échangé|visite|venu|venue / merci|remercie .. pour notre|cet|l échange / suite à|au .. notre|votre|l|cet .. @talk / après .. notre|votre|l @talk / ravi|ravis|ravie|plaisir|enchanté .. échanger|rencontré|rencontrer|rencontrée|échangé|vu|voir|discuter / notre|votre|cet @talk .. hier|mardi|lundi|mercredi|jeudi|vendredi|dernière|dernier|matin|du|de / bon|agréable|excellent|super échange|entretien|moment`,
        4: `reviendrons|revenons|reviens|reviendrai|recontacterons|recontacte|recontacterai .. vers|avant|d|sous|fin|semaine|dans|au / tiendrons|tiens|tiendrai .. informé|informée|courant / réponse|retour|décision .. avant|sous|d|fin|semaine|au|courant / prendre|prendrons .. décision / prochaines étapes|suites / suite du processus|donnée|donner / état .. candidature / donnerons|donnerai|donne .. réponse|retour|nouvelles`,
        2: `étapes / avant la fin`,
      },
      awaiting: {
        6: `pas encore .. décision|décidé|retour|réponse|pris|prise|finalisé|terminé|arrêté|tranché|choix|choisi / pas encore|toujours .. de .. décision|réponse / décision .. pas encore|toujours|reportée|retardée|cours / aucune décision|nouvelle / processus|recrutement .. retard|cours|long|longue|prend|toujours|suit / plus de temps|long|longtemps .. que prévu|prévu / votre|ta patience / mise|mis en attente / toujours en .. cours|lice|course|attente|réflexion|étude / encore en .. cours|lice|attente|course / vivier`,
        4: `patienter|patience / dès que .. saurons|décision|possible|sait|sais|retour|nouvelles / retard .. réponse|processus|excuser|décision`,
      },
      rejection: {
        6: `ne|n .. pas .. donner .. suite|favorable / pas|sans .. donner|donnerons .. suite / pas .. suite favorable / ne|n .. pas .. retenu|retenue|retenir|aboutir|abouti|poursuivre / n a|avons|ai pas été? retenu|retenue|retenu|pu|abouti / pas été retenu|retenue|sélectionné|sélectionnée / pas .. retenu|retenue|retenir .. votre|ta|profil|candidature|pour / autre|autres|un autre candidat|candidate|candidats|candidature|profil|profils .. retenu|choisi|retenue|plus / choisi|choisir|opté|opter|retenu|retenir|sélectionné|poursuivre .. autre|autres|d|quelqu|un|une .. candidat|candidate|candidats|profil|profils|candidature|un|autre / candidature .. rejetée|refusée|écartée|pas|négativ*
          poste .. pourvu|supprimé|gelé|annulé / réponse .. négative|défavorable / suite défavorable / regret .. informer|annoncer / ne .. pas .. poursuivre|continuer .. avec|processus|votre|ta / ne .. plus .. recrut* / embauche annulée / ne serez|sera pas retenu|retenue / recrutement .. suspendu|gelé|annulé / poursuivre avec .. autres|autre / ne correspond* pas / ne figurez|figure pas|plus`,
        5: `profils|candidats|candidatures .. plus|davantage|mieux .. proche*|correspond*|adéquation|expériment* / correspond* davantage|mieux|plus|bien / privilégié .. profil|candidat|candidature|autre|un / plus .. en adéquation|proche / malgré .. qualité|intérêt / pas .. ensemble|offre / partis|parti|partir sur|avec / préféré .. quelqu|autre / pas .. bonne nouvelle|cette fois`,
        3: `malheureusement / regret|regrettons|regrette / bonne continuation|chance / succès|réussite .. recherche|recherches|projets|professionnel* / conserver|conservons|garder .. candidature|cv|profil / désolé|désolée|désolés / souhaitons .. succès|plein|bonne|bonne|réussite`,
      },
      offer: {
        6: `proposer|offrir|proposons|propose .. poste|contrat|cdi|cdd|rejoindre|emploi / proposition .. embauche|contrat|poste|emploi|cdi|salariale / promesse .. embauche / offre d emploi .. jointe|ferme|signée|jointe / offre d embauche / contrat .. travail|pièce|joint|jointe|signer|ci / plaisir|heureux|heureuse|ravis|ravi|joie .. annoncer|informer|proposer|confirmer .. retenu|retenue|candidature|poste|embauche|recruté|choisi / candidature .. acceptée / avons .. choisi|retenu|décidé .. vous|te|toi|recruter / bienvenue .. parmi|dans|chez .. nous|équipe / souhaitons .. recruter|embaucher / intégrer .. notre équipe / tu es pris|prise|embauché|choisi / c est toi / vous rejoigniez|rejoignez|nous rejoindre`,
        3: `félicitations|bravo / salaire|rémunération|brut / prise de poste|fonction / date .. entrée|début|embauche / période d essai / bonne nouvelle`,
      },
      assessment: {
        6: `test|tests|exercice|évaluation|questionnaire|cas .. technique|techniques|ligne|pratique|personnalité|aptitude|logique|code|compétences|écrit / étude de cas / cas pratique / mise en situation / réaliser|passer|effectuer|compléter|faire|terminer .. test|tests|exercice|évaluation|questionnaire|cas|défi / petit|court exercice|test|cas / entretien vidéo .. différé|enregistr* / vidéo différée / test de codage|programmation / enregistrer .. vidéo|réponses / coding challenge|test`,
        3: `rendre|renvoyer|envoyer .. solution|exercice|rendu|réponse|travail / lien .. test|valable|expire / durée .. minutes|heure|test / minutes pour`,
      },
      'material-request': {
        6: `envoyer|transmettre|fournir|adresser|communiquer|joindre|faire|compléter|remplir|envoyez|envoies|donner|indiquer|besoin|manque|parvenir .. référence|références|diplôme|diplômes|bulletin|bulletins|relevé|relevés|attestation|attestations|certificat|certificats|justificatif|justificatifs|pièces|documents|pièce|lettre|portfolio|book|prétentions|formulaire|copie|cv|rib / documents|pièces .. manquant*|suivant*|nécessaires|complémentaires / prétentions salariales / coordonnées .. référent*|références|anciens|personnes|managers|employeur*`,
        3: `dossier incomplet|complet|compléter / pièces|documents`,
      },
      'application-ack': {
        6: `bien .. reçu|reçue|enregistré|enregistrée .. votre|ta|candidature|cv|dossier / candidature .. reçue|enregistrée|envoyée|transmise|parvenue|examinée|étudiée / accusons|accuse|accusé .. réception / réception .. candidature / merci|remercions|remercie .. pour|d|de .. candidature|intérêt|postulé|candidaté / merci d avoir postulé`,
        4: `étudier|étudions|examiner|étudierons|examinerons|analyser .. candidature|attention|profil|dossier|cv / sans réponse|nouvelles .. de notre|part|semaines / si votre|ta .. profil|candidature .. correspond*|retenu|retenue|intéress* / meilleurs délais`,
      },
      'recruiter-outreach': {
        6: `tombé|tombée .. votre|ton .. profil / votre|ton profil .. linkedin|attiré|interpellé|intéress*|retenu / découvert|consulté|vu|repéré|trouvé .. votre|ton .. profil|cv|parcours / écoute .. marché|opportunités|nouvelles|nouvelle / ouvert|ouverte .. opportunités|nouvelles|échanger|nouvelle / pour|de .. mon|un|notre|nos|l .. client|clients / mon|notre client .. recherche|recrute|cherche / cabinet de recrutement|conseil / seriez vous intéressé|intéressée / opportunité .. intéress*|correspond*`,
        3: `opportunité|opportunités / recherche .. un|une / chasseur / tjm|freelance`,
      },
      'job-alert': {
        6: `nouvelles|dernières offres / offres d emploi .. pour|correspond*|susceptibles|recommandées|près|à|du / alerte|alertes emploi|job|mail|offres / # .. nouvelles|offres / voir toutes|l|les .. offres|offre / offres .. correspondant|similaires|recommandées`,
        3: `désabonner|désinscrire / postulez maintenant|vite / modifier .. alerte`,
      },
      hiring: {
        4: `votre|ta candidature / candidature|candidatures / processus|procédure|campagne .. recrutement|sélection / recrutement|recruteur|recruteuse|recruter|recrutons / entretien .. embauche|recrutement|téléphonique|rh / poste de|d|en|du / embauche|embaucher / candidat|candidate|candidats / ressources humaines / prétentions salariales`,
        2: `@job / entretien|entretiens / profil|cv|parcours / équipe rh|recrutement / rh|manager / retenu|retenue|promesse`,
        1: `équipe / salaire / références / mission / contrat / rejoindre`,
      },
      meeting: {2: `@talk / rencontrer|échanger|discuter|appeler|voir|téléphone|téléphoner|café`},
      asks: {
        3: `pouvez|pourriez|pourrais|peux vous|tu / merci de|d .. confirmer|indiquer|nous|me|préciser|envoyer|transmettre|choisir|bien|revenir|répondre / êtes vous|es tu / seriez|serais vous|tu / convient|conviendrait|irait|arrange .. vous|il|t / vous|te conviendrait|convient|convenir|irait|va / quel|quelle|quels|quelles|quand / dites|dis|indiquez|faites|fais moi|nous / veuillez .. confirmer|choisir|nous|indiquer|compléter|envoyer / vos|tes disponibilités`,
      },
      settles: {
        3: `confirmé|confirmée|confirme|confirmons / me|nous|va convient|parfaitement|très / à|au @day / c est noté|calé|parfait|bon / bien noté / aura|prévu|prévue|fixé lieu|le|au|pour`,
      },
      time: {2: `@time / # h|heures|heure / @day .. # / # @month`, 1: `@day / @month`},
      elsewhere: {
        6: `entretien .. chaudière|chaudières|véhicule|voiture|ascenseur|jardin|climatisation|locaux|annuel|préalable|ménage|espaces|moto|piscine|maintenance|vélo|clim / contrat d entretien|assurance / chaudière|technicien / journaliste|presse|podcast|rédaction|reportage / locataire|bail|appartement|logement|loyer|bailleur|visite du / prêt|crédit|assurance|mutuelle / médecin|docteur|doctolib|patient|cabinet médical|consultation|dentaire / commande|livraison|facture|colis|devis / offre spéciale|promotionnelle|commerciale|exclusive|valable|promo / % de / crèche|école|parcoursup|master|université|admission|inscription|bourse / newsletter|webinaire / naturalisation|visa|préfecture / sondage|enquête / appel d offres / parents d élèves`,
        3: `client|clients .. service / ticket / réduction|remise|promo / abonnement / projet`,
      },
      automatic: {
        6: `absent|absente .. du|jusqu|bureau|et|pour / actuellement .. absent|absente|congé|congés / réponse automatique / message d absence / de retour le|au|lundi / en congé|congés|vacances .. jusqu|du|et / ticket .. créé|ouvert / en cas d urgence`,
      },
      'no-reply': {
        6: `ne .. pas .. répondre / merci de ne pas répondre / message|mail|courriel|email automatique / envoyé automatiquement / généré automatiquement`,
      },
      scam: {
        6: `western union / frais .. dossier|inscription|régler|payer / sans entretien / telegram / whatsapp .. contact*|ajout*|numéro / contact*|ajoutez|écrivez .. whatsapp|telegram`,
      },
      'reader-hires': {
        6: `je .. permets .. vous .. candidature|postuler|proposer / je .. candidate|postule|postuler / vous .. ma candidature / ma candidature .. poste|pour|au|stage / mon|mes cv|lettre|motivations? .. joint|jointe|jointes|ci|pièce / votre annonce .. intéress*|postul* / candidat|candidate .. présentera|rencontrerez|viendra|recevrez / votre candidat|candidate .. est|sera|arrive`,
        4: `mon cv / ma lettre de motivation`,
      },
      'writer-hires': {
        6: `merci|remercions .. pour .. votre candidature / votre candidature .. retenu|retenue|reçue / vous|te .. inviter|invitons|convier .. entretien / donner suite`,
      },
    },
  ],
  subject: {
    'interview-invite': {
      5: `invitation .. @talk / convocation / @talk / proposition d entretien / disponibilités / suite à votre candidature`,
    },
    'interview-confirmed': {
      5: `confirmation .. @talk|rendez|entretien / rappel .. @talk|entretien|rendez / entretien confirmé`,
    },
    reschedule: {
      6: `report .. @talk|rendez / reporté|reportée|décalé|décalée / nouvelle date / changement|modification .. date|@talk|horaire`,
    },
    cancelled: {6: `annulation / annulé|annulée`},
    'post-interview': {3: `merci|remerciements / suite à notre|votre|l @talk`},
    awaiting: {4: `état|point|avancement .. candidature|recrutement / point d étape`},
    assessment: {
      5: `test|exercice|cas|évaluation|questionnaire technique|ligne|pratique|personnalité? / étude de cas`,
    },
    'material-request': {5: `documents|pièces|pièce|justificatifs|références manquant*|complémentaires?`},
    rejection: {2: `votre|ta candidature / candidature / réponse .. candidature`, 5: `réponse négative`},
    offer: {6: `proposition|promesse .. embauche|contrat|poste / offre d embauche / votre contrat`},
    'application-ack': {
      5: `accusé .. réception / réception .. candidature / candidature .. reçue|enregistrée|envoyée / confirmation .. candidature / merci .. candidature`,
    },
    'recruiter-outreach': {4: `opportunité|opportunités / poste .. cdi|client`},
    'job-alert': {6: `offres d emploi / nouvelles offres / alerte emploi|offres / # .. offres`},
    automatic: {6: `absence|absent|absente / réponse automatique / ticket`},
    elsewhere: {4: `newsletter|facture|commande|devis|appartement|logement|chaudière`},
    'reader-hires': {4: `candidature spontanée|au|pour|poste|alternance|stage`},
  },
  purposes,
  weights,
  hypothetical: `si .. profil|candidature|retenu|retenue|sélectionné|sélectionnée|correspond*|dossier|cv|intéress*|compétences|êtes|contact*|souhaitons|parcours / dans le cas où / au cas / le cas échéant / éventuel|éventuelle|éventuels|éventuellement / sous réserve / en cas de .. suite|présélection|réponse|sélection / sans réponse|retour|nouvelles .. de|sous|dans / si vous .. n .. pas|recevez|avez / seuls|seules .. candidats|profils|candidatures|retenus|sélectionnés / candidats .. retenus|sélectionnés .. seront / pourra|pourrons|pourrez|pourrait .. contacter|contacté|être|inviter|convoqué|conviés|demander / nos|notre processus|recrutement .. comprend|comporte|compose|déroule / généralement|habituellement / à l avenir`,
  negators: 'ne|n|pas|plus|jamais|aucun|aucune|sans|malheureusement|ni',
};
