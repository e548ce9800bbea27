import {names as english} from '../en/names';
import type {NameWords} from '../name-words';

export const names: NameWords = {
  employerInSubject:
    '(?:candidature|entretien|poste|offre|stage|alternance|rendez-vous|echange|invitation|processus|recrutement|[a-z]+)(?: \\([^)]{1,30}\\))? (?:chez|aupres de|avec)|candidature a|bienvenue chez',
  employerInLetter:
    '(?:chez|au sein de(?: la societe| l.entreprise)?|aupres de|societe|entreprise|rejoindre|rejoigniez|integrer|interet pour|equipe de|equipe d.|pour le compte de|au nom de|groupe|recruteu(?:r|se) (?:chez|pour))(?: la societe)?',
  employerAt: 'chez',
  client: '(?:notre|mon) client,?(?: la| le| les)?|pour le compte de|client final|poste chez|mission chez',
  agency: 'notre client|mon client|cabinet de recrutement|agence d.interim|chasseur de tetes',
  team: `(?:recrutement|equipe recrutement|ressources humaines|rh|carrieres|service rh|l.equipe|talents|${english.team})`,
  teamLead:
    'ressources humaines|service (?:rh|recrutement|du personnel)|recrutement|rh|secretariat|direction',
  personAt: `chez|de chez|pour|\\||-|@|at|from`,
  roleAfter:
    "(?:poste|offre|mission|fonction|emploi|stage|alternance|candidature|entretien)(?: \\w+){0,2}? (?:de|d'|en tant que|comme|pour le poste de|pour le poste d'|en qualite de|pour un poste de|au poste de|:)|(?:candidature|postule|postuler|entretien) (?:pour|au|a) (?:le |un |notre |l'offre )?(?:poste|offre|stage)? ?(?:de |d')?|poste:",
  roleWeak: "(?:de|d'|pour|comme|en tant que)",
  roleBetween: '(?:pour|sur|le|au|un|notre)',
  roleNoun: '(?:poste|position|offre|stage)\\b',
  looseNoun: '(?!)',
  roleInSubject:
    "(?:candidature|entretien|poste|offre|invitation|stage|convocation)(?: au poste| pour le poste| a un entretien| spontanee)?(?: de| d'| pour| :| -|:)?(?: (?:un|le|poste|poste de))?",
  roleEnds:
    'chez|au sein|a|dans|pour|qui|que|nous|vous|et|est|sur|avec|en cdi|en cdd|cdi|cdd|au|aupres|a retenu|retenu|basee?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain',
  notInTitle: 'pourrait|pourra|sera|serait|vous|votre|nous|notre|je|est|sont|avons|avez|merci|qui|que|ne|pas',
  agentEnding: '[a-z]{3,}(?:eur|euse|ien|ienne|ier|iere|iste|teur|trice|logue|ant|ante)',
  heads: `aide[ -]soignant(?:e)?|agente?|animat(?:eur|rice)|educat(?:eur|rice)|assistant(?:e)? social(?:e)?|sage-femme|kinesitherapeute|pharmacien(?:ne)?|medecin|dentiste|veterinaire|psychologue|orthophoniste|manipulateur(?: radio)?|atsem|boulang(?:er|ere)|patissi(?:er|ere)|bouch(?:er|ere)|plombi(?:er|ere)|electricien(?:ne)?|macon|menuisi(?:er|ere)|peintre|soudeu(?:r|se)|mecanicien(?:ne)?|cariste|magasini(?:er|ere)|livreu(?:r|se)|caissi(?:er|ere)|libraire|bibliothecaire|documentaliste|traduct(?:eur|rice)|journaliste|photographe|monteu(?:r|se)|regisseur|comedien(?:ne)?|musicien(?:ne)?|jardini(?:er|ere)|paysagiste|ouvri(?:er|ere)|manutentionnaire|receptionniste|hote(?:sse)?|serveuse|barman|plongeu(?:r|se)|commis|gouvernante|femme de chambre|gardien(?:ne)?|surveillante?|enseignante?|instituteur|institutrice|maitre|maitresse|chercheu(?:r|se)|doctorante?|ingenieur|notaire|avocate?|clerc|greffier|auditeur|auditrice|actuaire|courti(?:er|ere)|negociat(?:eur|rice)|animatrice|coach|moniteur|monitrice|guide|pilote|steward|secretaire medicale|aide a domicile|auxiliaire(?: de vie)?|puericultrice|economiste|statisticien(?:ne)?|biologiste|chimiste|physicien(?:ne)?|geologue|webmaster|integrateur|testeu(?:r|se)|chef de projet|chef de rang|second de cuisine|developpeu(?:r|se)|ingenieure?|chef(?:fe)?|charge|chargee|responsable|directeur|directrice|assistante?|analyste|consultante?|comptable|vendeu(?:r|se)|commerciale?|technicien(?:ne)?|gestionnaire|conseill(?:er|ere)|infirmi(?:er|ere)|architecte|redact(?:eur|rice)|coordinat(?:eur|rice)|formateur|professeur|stagiaire|alternante?|administrat(?:eur|rice)|controleu(?:r|se)|acheteu(?:r|se)|juriste|graphiste|secretaire|operat(?:eur|rice)|concept(?:eur|rice)|data|chauffeur|cuisinier|serveur|${english.heads}`,
  titleLead: `entretien|candidature|recrutement|convocation|invitation|poste|offre|${english.titleLead}`,
  hiring: `entretien|candidature|invitation|votre|convocation|confirmation|proposition|suite|recrutement|reponse|creneau|creneaux|rendez-vous|report|annulation|rappel|poste|${english.hiring}`,
  meeting:
    '(?:entretien|echange|rendez-vous|visio)(?: \\w+){0,2} avec|vous rencontrerez|rencontrer|recue? par|echanger avec',
  interviewers: `interlocuteurs?|participants?|${english.interviewers}`,
  and: 'et|ainsi que|&',
  with: `avec|${english.with}`,
  over: `telephone|visio|${english.over}`,
  guests: `invites|${english.guests}`,
  organiser: `organisat(?:eur|rice)|${english.organiser}`,
};
