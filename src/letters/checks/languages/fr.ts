import type {CheckWords} from '../check-words';
import {type Phrases, phrases} from '../phrases';

const classes = {
  you: 'vous|tu|on|votre_équipe|votre_société|votre_entreprise|vos_services',
  nobody: "personne|nul|aucun_d'entre_vous|aucun_de_vous",
  not: "ne|n'*|pas|jamais|aucun|aucune|rien|sans|toujours_pas",
  answer:
    'réponse*|retour*|nouvelle*|suite*|signe|message*|appel|décision|réaction|accusé|information*|explication*|mot|courtoisie',
  reply:
    'répondu|répondre|répondez|répond|réagi|rappelé|rappeler|contacté|écrit|donné|daigné|tenu|confirmé|informé|pris_la_peine|recontacté|prévenu|fait_signe|donne|rappelle|respecté',
  soon: "ce_soir|aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|fin_de_journée|fin_de_semaine|24|48|72|24h|48h|heures|heure|jours|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|cette_semaine|week-end",
  job: 'poste|emploi|travail|place|opportunité|chance|job|boulot|contrat',
} as const;
const fr = (lines: string): Phrases => phrases(lines, classes);

/** French. */
export const french: CheckWords = {
  denying: fr(`
    n'*|ne .. pas|point|nullement|aucunement .. $
    sans|loin_de|plutôt_que|pas_question_de .. $
    aucune intention|envie|raison .. $
  `),
  accusing: fr(`
    toujours|encore pas|aucune|aucun|rien|sans ... reçu|eu|réponse|nouvelle*|retour|entendu|@reply
    n'ai|n'avons|ne .. toujours|encore|jamais .. pas? ... reçu|eu|entendu|obtenu|@answer
    n'ai|n'avons .. reçu|eu|obtenu .. aucune|aucun|pas_de|la_moindre|rien ...
    sans|aucune|aucun|pas_la|pas_de|point_de|plus_de moindre? réponse|nouvelle|nouvelles|retour|signe_de_vie|explication|excuse .. de|depuis|à|votre|ce|malgré|$
    vous|tu|on n'avez|n'as|n'a|m'avez|ne .. pas|jamais|toujours_pas|même_pas .. @reply
    personne|nul .. ne|n'a|n' ... @reply|appelé|jugé|pensé|m'a|me
    comme vous .. .. promis|annoncé|engagé
    vous .. aviez|avez|m'aviez|m'avez|étiez ... promis|assuré|garanti|engagé
    vous .. aviez|avez|m'aviez|m'avez ... dit|écrit|annoncé|indiqué|affirmé|parlé ... mais|or|et_pourtant|pourtant|cependant ... 
    vous .. aviez|avez|m'aviez|m'avez|deviez|disiez ... dit|écrit|annoncé|indiqué|affirmé|répondre|parlé|rappeler // ... nous_sommes|depuis|rien|aucune|toujours|déjà|aujourd'hui|c'était|pas|personne
    on|il m'avait|m'a|avait ... dit|promis|assuré|annoncé ... mais|or|et|pourtant ... rien|aucune|toujours|pas|jamais|personne
    deuxième|troisième|quatrième|cinquième|sixième|seconde|énième|2e|3e|4e fois|message|mail|courriel|relance|lettre|tentative|demande
    déjà|ai|j'ai .. écrit|relancé|contacté|demandé|envoyé .. deux|trois|quatre|cinq|plusieurs|maintes|x fois|mails|messages|courriels|relances
    une fois|nouvelle_fois encore|de_plus je|$
    me|m' laiss*|laissez|laisse|laissé|faites|fait .. sans|attendre|attente|dans|en|poireauter|tomber|espérer
    laissé*|laissez|laisser .. sans_nouvelle*|dans_l'attente|dans_l'ignorance|en_attente|attendre|tomber
    j'attends|attends|attendais|attendre .. toujours|encore|depuis|en_vain ...
    combien de temps|jours|semaines ... attendre|encore|faut|dois|vais|faudra
    jusqu'à quand
    déçu|déçue|décevant|agacé|agacée|contrarié|contrariée|fâché|fâchée|étonné|étonnée|frustré|frustrée|frustrant|scandalisé|choqué|choquée .. que|de|par|votre|ce|cette|d' ... @nobody|silence|réponse|votre|vous|n'*|ne|absence|manque|attente|délai|comportement|attitude
    trouve|juge|c'est|est|estime ... décevant|irrespectueux|impoli|inadmissible|inacceptable|cavalier|désinvolte|incorrect|peu_professionnel|regrettable_que_personne|scandaleux|honteux
    irrespectueux|irrespect|inadmissible|inacceptable|désinvolture|peu_professionnel|manque_de_professionnalisme|manque_de_respect|manque_de_sérieux|manque_de_communication|manque_de_courtoisie|absence_de_réponse|incorrection|mépris|méprisant|honteux|scandaleux
    votre|ce|le|long silence
    silence radio|total|absolu|complet
    vous|avez|m'avez|m'a|été|m'ont .. ignoré|ignorée|ignorez|oublié|oubliée|oubliez
    m'avez|m'ont|avez|été oublié|oubliée|ignoré|ignorée|négligé|négligée
    visiblement|apparemment|manifestement|sans_doute|évidemment ... oublié|perdu|pas|ne|n'*|ignoré|aucun
    pourquoi ... personne|ne|n'*|aucune|tant_de|si_longtemps|autant_de|ce_silence
    j'aurais|aurais|aurait|aurions .. au_moins|pu|espéré|aimé|apprécié|attendu|cru ... réponse|réponde|prévenir|mieux|correct|respect|informé|informée|répondre|courtois|retour|traite
    la|le moindre|moins des|de|que politesses|choses|courtoisie|vous
    au minimum|moins une|un|la réponse|mot|courtoisie|politesse|retour|refus
    mérite|méritais|méritons|méritent ... réponse|mieux|respect|égards|au_moins|considération
    perdre|perdu|gâché|respect* .. mon temps
    mon temps .. précieux|valeur
    ma patience|plus_que_patient|plus_que_patiente|été_patient|été_patiente ... limite*|bout|assez|$
    à bout de patience
    contrairement à|aux .. ce|vos|votre|la|l' ...
    malgré vos|votre|mes|ma|la|les|plusieurs|deux|trois ... promesse*|engagement*|relance*|mails|messages|appels|courriels
    restés|restées|resté|restée|reste|restent .. sans|lettre ... réponse|morte|suite|retour
    depuis .. semaines|jours|mois|semaine ... rien|aucune|aucun|personne|silence|toujours|sans
    semaines|jours|mois .. que|et ... rien|aucune|aucun|personne|silence|toujours_pas|sans
    est-ce|c'est trop demander
    c'est|est-ce|est-il .. normal|habituel|l'usage|une_habitude ...
    tenir|tenez|tenu .. votre|pas parole|promesse*|engagement*
    qu'est-il|que_s'est-il|que_se passé|passe-t-il
  `),
  notAccusing: fr(`
    pas|aucune|sans .. grave|presse|pressé|urgence|souci|inquiétude|reproche|problème|hâte
    si|au_cas_où|lorsque|quand|dès_que|tant_que ... vous|on|n'avez|pas
    de|d'un|d'une|mon|ma|mes .. ancien|ancienne|référent*|université|école|banque|préfecture|médecin|ancien_employeur
    désolé|désolée|pardon|excuse*|excuser .. de|pour|mon|ma|ce ... retard|réponse|silence|tard*
    merci|comprends|comprend|compréhensible ... délai|retard|prévenu|informé|tenu|que|attente
    je .. n'ai|ne .. pas .. répondu|écrit|rappelé ... vous|plus_tôt|avant
  `),
  pleading: fr(`
    s'il vous plaît .. s'il vous plaît
    pitié ...
    supplie|supplier|implore|implorer|conjure|supplication
    à genoux
    désespéré|désespérée|désespérément|désespoir|au_bout_du_rouleau|effondré|effondrée|anéanti|anéantie|dévasté|dévastée|sans_espoir
    dernière|dernier|seule|seul|unique espoir|chance|recours|issue
    besoin|besoins .. absolument|vraiment|tellement|désespérément|vital ... @job
    vraiment|absolument|tellement|désespérément besoin de ce|cet|cette|travailler|un
    j'ai .. besoin de ce|cet|cette @job ... vivre|payer|survivre|famille|absolument|$
    payer .. mon|mes|le|les|ma|la loyer|factures|dettes|crédit|chauffage|cantine|courses
    loyer|factures|dettes|crédits|découvert ... payer|impayé*|retard|accumul*|endetté*
    économies .. sont|épuisées|fondent|plus|fondu
    expulsé|expulsée|expulsion|à_la_rue|sans_abri|surendett*|endetté|endettée|ruiné|ruinée
    perdre .. mon|ma|notre|la maison|appartement|logement|toit
    nourrir|faire_vivre .. ma|mes|mon|trois|deux famille|enfants
    famille|enfants|femme|mari ... dépend*|compte*|nourrir|charge .. de|sur|moi ...
    ayez|avoir|prenez|montrez .. pitié|compassion|coeur|clémence|indulgence_pour_moi
    donnez|donner|accordez|accorder|laissez|offrez-moi|donnez-moi|accordez-moi|laissez-moi .. moi? .. une|cette|encore|juste|ma|la|n'importe .. chance|poste|opportunité|travail|emploi|quelle
    prêt|prête|ferais|ferai|accepterais|accepterai à? .. tout|n'importe|n'importe_quoi|n'importe_quel ... 
    travailler|travaillerais|travaillerai .. gratuitement|gratuit|bénévolement|sans_salaire|pour_rien
    sais|saurais .. plus|pas .. quoi|comment|où|vers_qui .. faire|vivre|payer|aller|tourner|m'en_sortir|devenir|je|si
    ma vie|mon_avenir|mon_existence|tout .. dépend|en_dépend|repose|brisé*|détruit*|finie|sauv*
    me|nous sauver|sauveriez|sauverait|briser|détruire|détruirait|briserait|tuerait
    aidez|aidez-moi .. moi? .. je_vous_en|s'il_vous_plaît|par_pitié
    pleuré|en_larmes|en_pleurs|n'en_dors|ne_dors_plus|plus_dormir
    personne .. ne|n'a|n' .. veut|voudra|m'embauche|m'a_donné|embauche|m'offre ... 
    quelqu'un|gens comme moi
    rejetez|refusez|dites|tournez|abandonnez .. pas|moi_pas|me ... vous|je|aussi|dos|$
    ne me rejetez|refusez|laissez|dites|abandonnez ...
    éternellement|infiniment|toute_ma_vie|à_vie reconnaissant|reconnaissante|redevable
    situation|difficultés|problèmes|soucis .. financi* ... 
    situation|période|moments .. très|extrêmement|vraiment .. difficile*|dure*|dramatique|précaire
    au chômage ... désespoir|désespéré*|plus_rien|supplie|chance|économies|loyer
    titre|visa|séjour ... quitter|expulsé*|partir
    touché|toucher votre coeur
    je .. suis|vaux .. nul|nulle|rien|un_raté|une_ratée|minable
    glisser|touchez un mot
  `),
  notPleading: fr(`
    pas désespéré|désespérée
    n'hésitez pas
  `),
  arguing: fr(`
    reconsidérer|reconsidérez|reconsidériez|réexaminer|réexaminez|réexamen|réétudier|réétudiez|revoir|revoyez|réviser|réviez|revenir .. votre|ma|mon|sur|cette|la|le|position
    changer|changez|changiez d'avis
    désaccord|conteste|contester|contestation|m'oppose|réclamation|recours|plainte|protester|proteste
    pas|point|nullement .. d'accord|acceptable|juste|équitable|correct|justifié|justifiée|fondé|fondée|accepter|comprendre|compréhensible|normal
    ne|n' .. peux|accepte|comprends|puis|saurais .. pas .. accepter|comprendre|votre|cette|pourquoi|comment|admettre|croire|que|décision|refus
    refuse de croire|accepter|d'accepter
    erreur|malentendu|méprise|confusion .. de|sur|d'appréciation|dans|a|commise|quelque_part|part|grave|en
    vous .. commettez|faites|avez_fait|avez_commis|vous_trompez|êtes_trompé|faites_erreur ... 
    mauvaise|mauvais|fausse décision|choix|candidat|personne
    décision|refus|choix|motif*|raison*|procédure|processus ... injuste|injustifié*|erroné*|incompréhensible|absurde|arbitraire|infondé*|ridicule|inadmissible|erreur|hâtif|hâtive|discutable
    injuste|injustice|injustifié*|discrimination|discriminatoire|arbitraire|partial
    surpris|surprise|étonné|étonnée|choqué|choquée|stupéfait|stupéfaite|incrédule .. de|par|que|d' ... refus|décision|rejet|retenu|retenue|candidature|alors_que
    alors|pourtant|or|puisque .. que? .. je|j'ai|j'avais|j' .. remplis|remplissais|correspond*|réponds|possède|avais|ai ... critères|exigences|conditions|compétences|tous|toutes|parfaitement
    je .. remplis|corresponds|réponds ... tous|toutes|chacun|parfaitement|entièrement ... critères|exigences|profil|conditions|points
    je|j'* .. suis|étais|serais|reste|aurais_été ... plus|mieux|meilleur|meilleure|bon|bonne|idéal|idéale|seul ... qualifié|qualifiée|candidat|candidate|choix|personne|placé|placée|compétent|compétente|expérimenté*
    plus|mieux qualifié|qualifiée|compétent|compétente|expérimenté|expérimentée|placé|placée que ...
    meilleur|meilleure que les|le|l'|la|tous|autres ...
    qu'a|qu'ont|qu'avait ... autre|candidat|elle|il|lui ... que|de_plus ...
    que me manque|reproche|reprochez ...
    qu'est-ce|qu'est qui n'allait|n'a|ne|n' ...
    comment pouvez|peut|pouvez-vous|peut-on|osez|avez-vous ... 
    pour quelle|quels|quelles raison|motifs|motif|raisons exacte*|précise*|ai|avez|m'a|m'avez|suis|ma ...
    sur|de quels|quel|quelle critères|quel_droit|base|droit ...
    exige|exiger|réclame|demande|insiste|veux ... explication*|justification*|raisons|motifs|réexamen|entretien_avec|rendez-vous_avec|comptes
    êtes-vous|vous_êtes|êtes .. sûr|sûre|sûrs|certain|certains|certaine ...
    avez|avez-vous|a-t-on|quelqu'un_a .. vraiment|seulement|bien|même|réellement .. lu|regardé|examiné|étudié ...
    négligé|sous-estimé|sous-estimez|ignoré|négligez|oublié|méconnu|pas_tenu_compte|pas_pris_en_compte .. mon|ma|mes|que|de|le ...
    ne|n' .. suffit|suffisent|suffisait pas ... juger|évaluer|connaître|apprécier|cerner
    pas assez|suffisant|suffisants .. pour juger|évaluer|connaître
    vous .. regretterez|allez_le_regretter|allez_regretter|le_regretterez
    avocat|prud'hommes|justice|défenseur_des_droits|tribunal|syndicat
    votre|le|un supérieur|responsable|directeur|directrice|chef|patron ... parler|saisir|écrire|m'adresser|voir
    parler|m'adresser|saisir|écrire .. à|avec .. votre supérieur|responsable|directeur|direction|chef|patron
    mérite|méritais|mériter .. une|le|cette|ce|mieux|ma|d'* ... chance|poste|place|seconde|explication|entretien|être
    seconde|deuxième|autre|nouvelle chance .. s'il|je|vous|mérite|$
    convaincu|convaincue|persuadé|persuadée|certain|certaine|sûr|sûre .. que|d'être ... meilleur*|bon*|erreur|idéal*|parfait*|mieux
    trouverez .. pas|personne|jamais ... mieux|meilleur*|aussi|moi
    on|vous m'avait|m'aviez|m'a|m'avait|m'avez ... dit|assuré|promis|laissé_entendre|affirmé ... formalité|parfait*|excellent*|poste|bonne|gagné|acquis
    doute|douter .. que|fort|fortement|de ... 
  `),
  notArguing: fr(`
    ma|mon|de_ma erreur|faute|part|malentendu
    ne|n'*|sans|nullement|loin_de .. pas? ... contester|conteste|remettre|discuter|revenir|demander_de|convaincre|critiquer|protester|reconsidérer|doute|doutais
    je|j'* comprends|comprend|respecte|accepte|entends .. parfaitement|bien|tout_à_fait|pleinement|votre|que|très ...
    si|au_cas_où|dans_le_cas ... désist*|libère|changeait|ouvrir*|avenir|poste|revenait
    sans|aucun|pas_de doute
    m'améliorer|progresser|améliorer
    ce|cela était|fut juste|équitable
  `),
  deadline: fr(`
    avant|d'ici|sous|pour|au_plus_tard|dans_les|dès|jusqu'à .. .. @soon ... réponse|répond*|répondre|savoir|décision|retour|confirmer|confirmation|rappelez|dire|attends|exige
    réponse|répondre|répondez|répondez-moi|savoir|décision|retour|confirmer|confirmez|rappelez-moi|rappelez|dites-moi|décider|décidiez|contactez-moi ... avant|d'ici|sous|au_plus_tard|dans_les|dès|aujourd'hui|ce_soir|demain|jusqu'à .. .. @soon|$
    réponse|répondre|répondez|répondez-moi|savoir|décision|retour|confirmer|confirmez|rappelez-moi|rappelez|dites-moi|décider|décidiez|contactez-moi ... pour .. .. @soon
    j'exige|exige|j'attends|attends|réclame|demande|veux|faut .. de_vous? une|votre|réponse|la|absolument .. réponse|décision|retour|explication ... avant|d'ici|sous|aujourd'hui|demain|immédiat*|rapide*|urgen*|maintenant|ferme|@soon
    j'exige|exige|j'attends|j'exigerais .. une|votre .. réponse|décision|retour
    j'ai|ai|dois|veux|besoin .. besoin? .. de? .. savoir|une_réponse|d'une_réponse|connaître ... aujourd'hui|demain|avant|d'ici|maintenant|immédiatement|rapidement|vite|urgence|au_plus_vite|ce_soir|@soon
    répondez|répondez-moi|rappelez|rappelez-moi|décidez|dites|dites-moi .. moi? .. immédiatement|tout_de_suite|maintenant|vite|sans_délai|sans_tarder|au_plus_vite|urgence|aujourd'hui|dans_l'heure
    vous avez|laisse|donne|aurez .. jusqu'à|jusqu'au|24|48|deux_jours .. 
    je vous donne|laisse|accorde .. jusqu'à|jusqu'au|24|48|deux|trois .. 
    si .. je|vous|d'ici|sans|aucune ... n'ai|n'avez|ne|pas|rien|aucune|reçois|recevais ... je .. considérer*|viendrai|passerai|appellerai|retire*|contacterai|vais|serai|m'adresserai|conclur*|en
    sans réponse|nouvelle|nouvelles|retour .. de_votre_part? ... avant|d'ici|sous|demain|lundi|mardi|mercredi|jeudi|vendredi ... 
    faute de|quoi .. réponse|je|retour|nouvelles ... 
    sinon|autrement .. je .. considér*|viendrai|passerai|appellerai|retire*|contacterai|vais|serai|devrai
    dernier|dernière|ultime délai|rappel|avertissement|relance
  `),
  notDeadline: fr(`
    m'avais|m'aviez|m'avait .. annoncé|indiqué|dit ...
    dire|savoir|demander quand ...
    je|j' .. vous .. enverrai|envoie|ferai|transmettrai|répondrai|donnerai|confirmerai|rappellerai|adresserai ...
    vous .. recevrez|aurez|pouvez|pourrez .. me|les|mes|tout|ma|le ...
    ma|notre réponse|décision
    vous .. aviez|avez|m'aviez|m'avez .. dit|indiqué|annoncé|parlé|demandé|évoqué|mentionné|proposé ... 
    comme convenu|prévu|évoqué|indiqué ...
    puis-je|pourrais-je|j'aimerais|savoir .. .. quand|si|à_quelle|vers ...
    aucune|pas|sans urgence|pressé|presse|pression
  `),
  reason: fr(`
    offre|offres|proposition|préavis|visa|contrat|bail|déménage*|vol|train|billet*|voyage|congé*|garde|crèche|école|planning|équipe|examen*|bourse|opération|hôtel|logement|titre_de_séjour
    autre|seconde|deuxième|autres entreprise|société|employeur|offre|proposition|processus|poste|entretien
    car|parce_que|parce_qu'*|puisque|étant_donné je|j'*|mon|ma|mes|que|un|une|l' ..
    afin|pour .. de|que|pouvoir|d' .. m'organiser|réserver|prévenir|organiser|planifier|poser
    dois|devrai|devrais|doive .. leur? .. réserver|prévenir|donner_ma|répondre|poser|organiser|rendre|leur
  `),
  pestering: fr(`
    tous|toutes|chaque .. les? .. jours|jour|matins|matin|heures|heure|soirs|soir|semaines ... jusqu'à|appel*|écri*|relanc*|rappel*|tant_que|téléphon*
    appel*|écri*|relanc*|rappel*|téléphon*|contacter*|vérifi* .. tous|toutes|chaque|quotidiennement|sans_cesse|tant_que ...
    c'est encore|re moi
    encore moi
    moi encore|de_nouveau|à_nouveau
    depuis ce|hier matin|soir|midi
    hier ... et|ainsi_que|aussi .. avant-hier
    aujourd'hui ... deux|trois|quatre|plusieurs|quatrième|troisième fois
    appelé|téléphoné|écrit|laissé|tenté|essayé|relancé ... deux|trois|quatre|cinq|plusieurs|dix|maintes fois|messages|mails|vocaux
    passerai|viendrai|me_présenterai|vais_passer|vais_venir|me_rendrai .. .. à|dans|chez|devant|au .. vos|votre|l'accueil|accueil|bureau*|locaux|réception|siège|porte
    je .. ne .. lâcherai|cesserai|arrêterai|abandonnerai .. pas ... 
    réessaierai|retenterai|rappellerai|réessaie|rappelle .. plus_tard|cet_après-midi|ce_soir|demain|tout_à_l'heure|dans_une_heure
    jusqu'à ce_que vous|j'* ... répond*|réponse|obtienne|ayez|décid*
    aussi|également|même ... contacté|écrit|appelé .. à? .. votre|vos|le|la ... collègue*|directeur|rh|patron|supérieur|responsable|accueil
  `),
  channels: [
    fr('appelé|téléphoné|téléphone|répondeur|portable|appel|appels|vocal|boîte_vocale|coup_de_fil'),
    fr('écrit|mail|mails|courriel|courriels|email|emails|par_mail'),
    fr('sms|texto|textos|whatsapp|telegram|signal'),
    fr('linkedin|facebook|instagram|viadeo'),
    fr('vos|votre bureaux|locaux|accueil|collègue|collègues|assistante|directeur|rh|standard'),
  ],
  attached: fr(`
    ci joint|jointe|joints|jointes
    en|pièce|pièces|fichier|fichiers|document|documents joint|jointe|jointes|joints|pièce_jointe|annexe|pj ...
    en pièce|annexe|pj ...
    je joins|vous_joins|te_joins|joins ...
    vous trouverez ... joint|jointe|joints|jointes|annexe|pièce_jointe
    veuillez .. trouver ... joint|jointe|joints|jointes|annexe
  `),
  notAttached: fr(`
    vous .. avez|aviez ... joint|jointe
    votre|vos pièce|fichier|document|annexe ...
    joindrai|joindrais|pourrai|peux|puis|pourrais|dois|faut-il|souhaitez ... joindre|joint|jointe
    lien|https|trop_lourd|trop_volumineux|sans|aucune|aucun|pas_de ... 
    vous joindre|me_joindre|être_joint|joignable
    me|vous joindre ...
  `),
  title: /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|pr|professeure?|me|maître)\.?$/i,
  everybody:
    /\b(?:mesdames|messieurs|équipe|tous|toutes|tout le monde|recrutement|recruteur|service|collègues|chers|deux)\b|^(?:madame|monsieur)(?:,? ?(?:ou|et)? ?(?:madame|monsieur))?$/i,
  bareGreeting:
    /^(?:ch[eè]re?|(?:bonjour|ch[eè]re?) (?:m\.|mme\.?)) ?,|^(?:bonjour|salut|(?:bonjour|ch[eè]re?) (?:madame|monsieur)) ,/i,
  opening:
    /^(?:ma |mon )?(?:ch[eè]re?|bonjour|bonsoir|salut|coucou|madame|monsieur|mme|m\.),? ([^,!:?]{1,60})/i,
  shortForms: new Map<string, readonly string[]>([
    ['fred', ['frederic', 'frederique']],
    ['manu', ['emmanuel', 'emmanuelle']],
    ['seb', ['sebastien']],
    ['caro', ['caroline']],
    ['jojo', ['georges', 'joel']],
    ['titi', ['thierry']],
  ]),
  elsewhere: fr(
    "offre*|proposition|ancien*|ancienne*|précédent*|actuel*|actuellement|travaillé|travaillais|chez_mon|mon_employeur|stage|lorsque_j'étais|client*|concurrent*|autre|refusé|accepté|à_l'époque",
  ),
};
