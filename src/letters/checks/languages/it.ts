import type {CheckWords} from '../check-words';
import {type Phrases, phrases} from '../phrases';

const classes = {
  nobody: 'nessuno|nessuno_di_voi|neanche_uno',
  answer:
    'risposta*|risposte|riscontro|riscontri|notizia|notizie|segno|cenno|comunicazione|decisione|aggiornamento|aggiornamenti|feedback|spiegazione|chiamata|parola',
  reply:
    'risposto|risponde|rispondere|rispondono|richiamato|chiamato|chiamare|scritto|contattato|contattata|fatto_sapere|fatto_vivo|degnato|degnata|degnati|avvisato|avvisata|informato|informata|confermato|preso_la_briga|mantenuto|fatto_sentire|detto_nulla|dato|disturbato',
  soon: 'oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mezzogiorno|stasera|fine_giornata|fine_settimana|questa_settimana|24|48|72|ore|giorni|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|sera',
  job: 'lavoro|posto|impiego|occasione|opportunità|posizione|possibilità',
} as const;
const it = (lines: string): Phrases => phrases(lines, classes);

/** Italian. */
export const italian: CheckWords = {
  denying: it(`
    non|mai|senza|lungi_dal|né .. $
    non .. voglio|vorrei|intendo|desidero|è_mia_intenzione|pretendo .. $
  `),
  accusing: it(`
    ancora|tuttora|finora|a_oggi|ad_oggi|sinora|fino_ad_oggi ... non|nessun*|nulla|niente|senza|attesa ... ricevuto|avuto|saputo|sentito|@reply|@answer|attendo|arrivat*
    non .. ho|abbiamo .. ancora|mai|più|però .. .. ricevuto|avuto|saputo|sentito|ottenuto ... @answer|nulla|niente|più|voi|lei|alcun*|nessun*
    non .. ho|abbiamo ricevuto|avuto|saputo|ottenuto .. alcun*|nessun*|più|nulla|niente|ancora ...
    senza .. alcun*|nessun*|una|un|ricevere|la_minima|ottenere .. @answer|scuse|cortesia
    nessun|nessuna|alcun|alcuna @answer ...
    @nobody .. mi|si|ha|che|è|ci ... @reply|risposto|chiamato|degnato
    non .. mi|ci .. ha|avete|hanno|è|siete|hai .. mai|ancora|neanche|nemmeno|più .. @reply
    non .. mi ha|avete|hanno .. @reply
    lei|voi non ... @reply
    come|così_come .. aveva|avevate|mi|avevi|da_voi|da_lei .. promesso|promessomi|garantito|assicurato
    mi|ci|lei|voi|aveva|avevate|avevi .. aveva|avevate|avete|ha|hanno|avevano|avevi|era_stato|stato .. promesso|garantito|assicurato
    aveva|avevate|avete|ha|avevi|mi_avevano|hanno .. detto|scritto|comunicato|indicato|annunciato ... ma|però|eppure|invece|tuttavia ... 
    aveva|avevate|avete|ha|avevi|avevano|era .. detto|scritto|comunicato|indicato|annunciato // ... oggi|ormai|nulla|niente|nessuno|sono_passat*|siamo|da_allora|ancora|non|già
    seconda|terza|quarta|quinta|sesta|ennesima volta|mail|email|lettera|richiesta|e-mail
    secondo|terzo|quarto|quinto|ennesimo messaggio|sollecito|tentativo
    ho .. già .. scritto|chiesto|contattato|mandato|inviato|sollecitato|telefonato ... due|tre|quattro|più|varie|diverse|molte|mille volte|mail|messaggi|email|e-mail
    mi|ci .. avete|ha|state|sta|lascia*|fate|fa|tiene|tenete .. lasciat*|lasciando|tenut*|aspettare|attendere|in_sospeso|sulle_spine|senza|ad_aspettare ... 
    lasciat*|lasciare|lasciate|lascia|tenuto|tenuta .. in_attesa|senza_risposta|senza_notizie|in_sospeso|ad_aspettare|all'oscuro|aspettare
    sto|aspetto|attendo|aspettando ancora|da|invano|inutilmente|tuttora .. una|settimane|giorni|risposta|che|di|mesi ...
    quanto|fino_a_quando .. tempo|ancora|devo|dovrei|dovrò ... aspettare|attendere|ancora
    delus*|deludente|amareggiat*|irritat*|frustrat*|frustrante|indignat*|sorpres*|seccat*|dispiaciut*_di_constatare|risentit* ... che|di|per|dal|dalla|del|della ... nessuno|non|silenzio|mancanza|trattamento|risposta|attesa|atteggiamento|comportamento|vostr*
    trovo|ritengo|è|considero|mi_sembra|mi_pare ... deludente|irrispettos*|scorrett*|inaccettabile|maleducat*|poco_professionale|poco_serio|vergognos*|scortese|mancanza|indecoros*
    mancanza|assenza di .. rispetto|risposta|comunicazione|professionalità|serietà|cortesia|considerazione|educazione|riscontro
    irrispettos*|inaccettabile|poco_professionale|scortesia|maleducazione|vergogna|vergognos*|scorrettezza|poca_serietà|poco_serio|scorrett*
    suo|vostro|questo|lungo|tanto|il silenzio ...
    silenzio totale|assoluto|da_parte
    ignorat*|ignorando|ignorate|dimenticat*|trascurat* ...
    evidentemente|a_quanto_pare|a_quanto_vedo|pare|sembra|apparentemente ... non|dimenticat*|pers*|nessuno|interess*
    perché|come_mai ... nessuno|non|tanto|così|nessun* ...
    mi_sarei|sarei|avrei|mi_aspettavo|speravo .. aspettat*|sperato|gradito|apprezzato|almeno ... 
    mi aspettavo ... di_più|almeno|di_meglio|una_risposta|serietà|cortesia|maggiore|altro
    il minimo che|sarebbe|è|della ...
    almeno|perlomeno|quantomeno ... una|un|la .. risposta|cenno|cortesia|spiegazione|riscontro|rifiuto|decenza
    merito|meritavo|meritiamo|merita ... risposta|rispetto|meglio|spiegazione|considerazione|almeno
    mio tempo .. .. prezioso|valore|anche
    perdere|perso|perdita|rispett* .. del|il|di|mio .. tempo
    mia|la pazienza ... limite|finita|esaurit*
    più che paziente
    contrariamente|al_contrario .. a|di ... promess*|dett*|accord*|concordat*|quanto
    nonostante|malgrado ... promess*|mail|messaggi|solleciti|telefonate|accord*|assicurazion*
    mantenere|mantenuto|mantenete|rispettato|rispettare .. la|le|le_vostre|la_parola|una parola|promess*|impegni
    sono|è passat* ... settimane|giorni|mesi|settimana|mese .. e|senza ... nulla|niente|non|nessun*|senza|notizie|risposta
    da .. settimane|giorni|mesi ... nulla|niente|nessun*|silenzio|senza|non|aspetto|attendo
    è|sarebbe .. chiedere_troppo|troppo_chiedere
    è|le_pare|vi_pare|vi_sembra .. normale ...
    cosa|che|che_cosa .. è successo|accade|succede ...
  `),
  notAccusing: it(`
    non|nessun*|senza .. fretta|problema|urgenza|preoccup*|importa|c'è_fretta
    se|qualora|quando|nel_caso|finché .. ancora|non|voi|lei ...
    dal|dalla|da|del mio|mia|miei|un|una|università|banca|vecchio|precedente ... referent*|capo|università|banca|medico|docente
    scus*|perdon*|mi_dispiace|chiedo_scusa ... ritardo|tardi|mio|mia|per|aver|se
    grazie|capisco|comprendo|comprensibile|ringrazio ... ritardo|tempo|attesa|avvis*|per|che
    non .. le|vi|ti .. ho .. risposto|scritto|richiamato ...
  `),
  pleading: it(`
    per favore .. per favore
    la|vi|ti|vi_prego|la_prego .. prego .. .. prego|scongiuro|imploro
    supplico|supplicare|imploro|implorare|scongiuro|scongiurare|pietà
    in ginocchio
    disperat*|disperazione|disperatamente|distrutt*|devastat*|a_pezzi|senza_speranza|senza_via
    ultima|unica|unico|ultimo speranza|possibilità|occasione|spiaggia|risorsa|salvezza
    ho .. bisogno .. assoluto|disperato|davvero|veramente|tanto|urgente .. di|questo|lavorare ...
    ho .. davvero|veramente|assolutamente|disperatamente|tanto bisogno ...
    ho bisogno di .. questo|un|lavorare ... vivere|famiglia|pagare|disperat*|sopravvivere|assolutamente|per_favore
    pagare .. l'affitto|affitto|le_bollette|bollette|il_mutuo|mutuo|i_debiti|debiti|le_rate
    affitto|bollette|mutuo|debiti|rate ... pagare|scad*|arretrat*|non
    risparmi .. sono|stanno|finit*|quasi|esaurit*
    sfratt*|in_mezzo_alla_strada|senza_tetto|indebitat*|rovinat*
    perdere .. la|nostra|mia|l' .. casa|appartamento|tetto
    sfamare|mantenere|dar_da_mangiare .. la|mia|i|miei|tre|due famiglia|figli|bambini|genitori
    famiglia|figli|bambini|moglie|madre ... dipend* ...
    abbia|abbiate|abbi|avere .. pietà|compassione|misericordia|cuore
    dia|date|dare|darmi|datemi|mi_dia|dammi|concedetemi|conceda .. mi? .. una|questa|un'altra|un|qualsiasi|solo_una|almeno .. possibilità|occasione|opportunità|lavoro|chance|posto
    farei|faccio|farò|accetterei|accetto|disposto_a|disposta_a .. tutto|qualsiasi|qualunque|di_tutto ...
    lavorerei|lavorare|lavoro .. gratis|gratuitamente|senza_stipendio|senza_paga|per_niente
    non so|saprei .. più|cosa|come|dove ... fare|vivere|pagare|farò|sarà|andare
    mia vita|mio_futuro|tutto .. dipende|rovin*|distru*|salv*
    mi|ci salverebbe|salvereste|salverete|distruggerebbe|ucciderebbe
    mi aiuti|aiutate ... prego|favore|$
    aiutatemi|aiutami|mi_aiuti ...
    pianto|piangendo|in_lacrime ...
    non riesco .. più .. dormire|mangiare|andare
    nessuno .. mi|vuole|dà|assume ... lavoro|assum*|vuole|possibilità|prende
    gente|persone|qualcuno|uno|una come me
    non .. mi .. rifiut*|respin*|scart*|abbandon*|dica*|dite
    eternamente|infinitamente|per_sempre|tutta_la_vita .. grat*|riconoscen*
    situazione|difficoltà|problemi|momento|periodo .. economic*|finanziari*|molto|gravissim*|disperat*|drammatic*|terribile
    disoccupat* ... disperat*|favore|figli|affitto|supplic*|risparmi
    sono|non_valgo .. un|una .. fallit*|nessuno|inutile|nulla|fallimento
    metta|metteteci|mettete una|la buona parola
  `),
  notPleading: it(`
    non .. disperat*
    non esit*
  `),
  arguing: it(`
    riconsider*|ripens*|rivalut*|riesamin*|rived*|riveder* ...
    cambi* idea|opinione|parere
    dissent*|contest*|ricorso|reclam*|protest*|obiezione|mi_oppongo|impugn*|appello
    non .. sono .. d'accordo|accordo
    non .. accetto|posso|capisco|comprendo|riesco|credo|trovo|è|ritengo|mi_sembra|mi_pare .. accettare|capire|comprendere|credere|giust*|corrett*|accettabile|giustificat*|la|perché|come|che|vostra|sua|a|questa|possibile|equo
    rifiuto di .. credere|accettare
    fatico|difficile|stento .. a? .. credere|capire|accettare|comprendere
    errore|sbaglio|equivoco|malinteso|sbagliat*|vi_sbagliate|si_sbaglia ...
    decisione|scelta|rifiuto|motiv*|selezione|procedura ... ingiust*|sbagliat*|assurd*|incomprensibile|infondat*|errore|arbitrari*|ridicol*|errat*|frettolos*
    ingiust*|discrimin*|arbitrari*|parzial*|raccomandat*|favoritism*
    sorpres*|stupit*|sconcertat*|incredul*|basit*|scioccat* .. dal|dalla|per|che|di|da|nel ... decisione|rifiuto|esito|scartat*|non|risposta|soddisf*
    soddisfo|soddisfacevo|possiedo|ho|rispondo .. tutti|tutte|ogni|pienamente|a|i .. requisiti|criteri|competenze|condizioni
    sono|ero|sarei|sarei_stat* .. il|la|molto|chiaramente|senza_dubbio|sicuramente|più .. più|migliore|adatt*|qualificat*|preparat*|candidat*|ideale|perfett*|giust*
    più|meglio qualificat*|preparat*|adatt*|espert*|competent* d* ...
    migliore|meglio di|dell'*|degli|del|della ...
    cos'ha|cosa_hanno|che_cos'ha ... che ...
    cosa|che_cosa .. esattamente|è|ho|c'era|non ... sbagliat*|andav*|manc*|mal*
    come|con_quale .. potete|può|osate|è_possibile|diritto|criterio ...
    in_base|secondo a? quali|quale criteri*|motiv* ...
    pretendo|esigo|chiedo|voglio|insisto|merito .. una|che|su|di ... spiegazione|spiegazioni|giustificazione|riesame|motivi|revisione|colloquio_con|seconda|possibilità|motivazion*
    siete|è|siete_davvero|è_proprio .. sicur* ...
    avete|ha|qualcuno_ha .. davvero|almeno|bene|veramente|nemmeno|realmente .. lett*|guardat*|esaminat*|valutat* ...
    trascurat*|sottovalut*|ignorat*|non_avete_considerato|non_ha_considerato|non_avete_tenuto_conto .. il|la|i|le|mio|mia|che|miei ...
    non .. basta|bastano|sufficient* ... giudicare|valutare|conoscere|capire
    ve_ne|se_ne|vi .. pentirete|pentirà ...
    avvocat*|tribunale|sindacat*|denunci*|vie_legali|causa
    parlare|rivolgermi .. con|al|a .. il|suo|vostro|la superior*|responsabile|capo|direttor*|titolare
    seconda|altra possibilità|occasione|opportunità .. merito|favore|credo|$
    convint*|sicur*|cert* .. che|di ... migliore|errore|sbagli*|ideale|adatt*|giust*|perfett*
    non .. troverete|troverà .. nessuno|di_meglio|altri ...
    mi .. avevano|era_stato|avete|aveva|hanno .. detto|assicurato|promesso|fatto_capire ... formalità|perfett*|sicur*|mio|ottim*|ideale
    dubito .. che|molto|fortemente ...
  `),
  notArguing: it(`
    mio|mia|da_parte_mia|proprio errore|sbaglio|colpa|parte
    errore|sbaglio mio|da_parte_mia
    non|senza|lungi .. voglio|vorrei|intendo|intenzione|desidero|cerco|scrivo|discut*|metto|contest*|chied* ...
    capisco|comprendo|rispetto|accetto .. perfettamente|bene|che|la|pienamente|benissimo|vostra|sua ...
    se|qualora|quando|nel_caso ... cambi*|apr*|liber*|rinunc*|futuro|posizione
    senza|nessun|non_ho dubbio|dubbi
    migliorare|imparare|crescere
    è_stat* .. giust*|equo|corrett*
    auguro|le_auguro|vi_auguro ...
  `),
  deadline: it(`
    entro|prima|al_più_tardi|non_oltre .. il|le|la|di|e_non_oltre? .. @soon ... risposta|rispond*|riscontro|sapere|decisione|conferm*|attendo|esigo|pretendo
    risposta|rispond*|riscontro|sapere|decisione|conferm*|dica|decid*|dite* ... entro|prima_di|al_più_tardi|non_oltre|oggi|domani|stasera .. .. @soon|oggi|stesso|$
    aspetto|attendo|esigo|pretendo|voglio|mi_serve|ho_bisogno .. di? .. una|la|vostra|sua .. risposta|decisione|riscontro|conferma .. oggi|domani|subito|entro|immediat*|urgente*|adesso|definitiv*|stasera|@soon
    esigo|pretendo .. una|la|vostra|sua .. risposta|decisione|riscontro
    devo|voglio|ho_bisogno_di|bisogno sapere .. subito|oggi|domani|entro|prima|ora|se|immediat*|adesso ...
    risponda|rispondete|mi_risponda|rispondetemi|rispondimi|decidete|decida|ditemi|mi_dica|richiamatemi|mi_richiami .. subito|oggi|immediatamente|adesso|ora|al_più_presto|urgentemente|oggi_stesso|quanto_prima
    ha|avete|hai .. tempo .. fino|entro ...
    le|vi|ti do|concedo .. tempo|fino|24|48|due|tre ...
    se .. non .. ricevo|avrò|risponde*|ho|sento|ricevessi|mi ... considererò|verrò|passerò|chiamerò|ritir*|contatterò|riterrò|presum*|dovrò|andrò|darò|rivolger*
    altrimenti|in_caso_contrario ... considero|considererò|ritiro|verrò|chiamerò|riterrò|dovrò|passerò|andrò|mi
    ultimo|ultima avviso|sollecito|termine|richiesta|possibilità
    urgente|urgentemente|immediata|immediato|urgenza .. risposta|una|riscontro|rispond*
    risposta|riscontro immediat*|urgente|subito
  `),
  notDeadline: it(`
    indicat*|comunicat*|annunciat* ...
    le|vi|ti .. invierò|invio|manderò|risponderò|farò|confermerò|mando|darò|spedirò|inoltrerò ...
    mia|nostra risposta|decisione
    riceverà|riceverete|avrà|avrete .. i|le|il|la|tutto|entrambi ...
    aveva|avevate|mi_aveva|mi_avete|ha|avete .. detto|indicato|accennato|menzionato|chiesto|parlato ...
    come .. concordato|d'accordo|anticipato|accennato|stabilito ...
    potrebbe|potreste|posso|vorrei|potrei .. .. sapere|dirmi|chiedere .. quando|se|entro_quando|per_quando
    nessuna|senza|non .. fretta|urgenza|pressione|c'è
  `),
  reason: it(`
    offerta|offerte|proposta|proposte|preavviso|visto|contratto|trasloco|volo|treno|bigliett*|viaggio|ferie|asilo|scuola|turno|turni|esame|esami|borsa|intervento|albergo|permesso
    altra|altro|un'altra|seconda azienda|offerta|processo|datore|posizione|colloquio|proposta|selezione
    perché|poiché|dato_che|visto_che|in_quanto|siccome ... devo|ho|mio|mia|un|una|il|la|altro|altra
    per poter|potermi|organizzar*|prenotare|avvisare|pianificare|chiedere
    devo|dovrei .. prenotare|avvisare|organizzare|dare|decidere|rispondere|chiedere|comprare
  `),
  pestering: it(`
    ogni|tutti|tutte .. i|le|santo? .. giorno|giorni|mattina|mattine|ora|ore|settimana .. finché|chiam*|scriv*|telefon*|chied*|fino|insist* ...
    chiamerò|scriverò|telefonerò|chiederò|insisterò|contatterò|chiamo|scrivo|telefono|controllo .. .. ogni|tutti|quotidianamente|continuamente|finché ...
    sono .. ancora|di_nuovo|sempre io
    ancora|di_nuovo io
    da stamattina|ieri|oggi
    ieri .. e .. anche? l'altro_ieri|altro_ieri|avantieri
    oggi ... due|tre|quattro|varie|più volte
    chiamato|telefonato|scritto|lasciato|provato ... due|tre|quattro|cinque|più|diverse|varie|molte|dieci|mille volte|messaggi|mail
    passerò|verrò|vengo|passo|mi_presenterò .. .. in|da|alla|al|nel|di_persona .. ufficio|sede|reception|negozio|voi|vostro|persona|vostra
    non .. smetterò|mollerò|smetto|mollo ... finché|di ...
    continuerò a .. chiamare|scrivere|insistere|telefonare|chiedere
    riproverò|riprovo|richiamerò|ritenterò ... pomeriggio|domani|dopo|più_tardi|oggi|stasera|ora
    anche|inoltre|persino ... scritto|chiamato|contattato|telefonato ... suo|sua|vostro|vostra|il|la .. collega|capo|ufficio|direttore|responsabile|personale
  `),
  channels: [
    it('chiamato|telefonato|telefono|segreteria|cellulare|telefonate|chiamate|telefonicamente'),
    it('mail|email|e-mail|scritto|posta'),
    it('sms|whatsapp|telegram|messaggino'),
    it('linkedin|facebook|instagram|twitter'),
    it('suo|sua|vostro|vostra|la|il collega|segretaria|assistente|ufficio|reception|sede|capo|centralino'),
  ],
  attached: it(`
    in|come|file|documento|documenti allegato|allegati|allegata|allegate ...
    allego ...
    le|vi|ti allego|ho_allegato ...
    ho|abbiamo allegato ...
    trova|trovate|troverà|troverete|trovi ... allegat* ...
    allegat* .. trova|trovate|troverà|troverete|invio|il|la|i|le|alla|a ...
    si allega|allegano ...
  `),
  notAttached: it(`
    allegherò|posso|potrei|devo|se|desidera*|quando|invierò|vuole|volete ... allegare|allegato|allegati|allego
    suo|vostro|sua|vostra|lei|voi|avete|mi_ha .. allegat* ...
    link|https|senza|non|nessun|troppo_grande|troppo_pesante ...
  `),
  title:
    /^(?:sig|sigg|signora?|signorina|dott|dottoressa|dottore|dott\.ssa|dr|ing|prof|professoressa|professore?|avv|ssa|gentilissim[oa]|gent|gent\.ma)\.?(?:ra|ssa|na|re)?\.?$/i,
  everybody:
    /\b(?:tutti|team|signori|signore|staff|ufficio|risorse|selezione|responsabile|spett|spettabile|colleghi|ragazzi|giorno|sera|personale|squadra)\b/i,
  bareGreeting:
    /^(?:gentile|gentilissim[oa]|egregi[oa]|car[oa]|spettabile)(?: (?:dott\.(?:ssa)?|sig\.(?:ra)?))? ?,|^(?:ciao|buongiorno|salve) ,/i,
  opening:
    /^(?:gentile|gentilissim[oa]|gent\.m[oa]|egregi[oa]|car[oa]|carissim[oa]|ciao|buongiorno|buonasera|salve|stimat[oa]|pregiatissim[oa]),? ([^,!:?]{1,60})/i,
  shortForms: new Map<string, readonly string[]>([
    ['beppe', ['giuseppe']],
    ['peppe', ['giuseppe']],
    ['pino', ['giuseppe']],
    ['gigi', ['luigi']],
    ['gianni', ['giovanni']],
    ['vanni', ['giovanni']],
    ['dino', ['corrado']],
    ['cesco', ['francesco']],
    ['checco', ['francesco']],
    ['chicca', ['francesca', 'federica']],
    ['lella', ['raffaella', 'antonella']],
    ['mimmo', ['domenico']],
    ['enzo', ['vincenzo', 'lorenzo']],
    ['renzo', ['lorenzo']],
    ['tonio', ['antonio']],
    ['sandro', ['alessandro']],
    ['ale', ['alessandro', 'alessandra', 'alessia']],
  ]),
  elsewhere: it(
    "offerta*|offerte|proposta|precedente*|attual*|attualmente|lavorato|lavoravo|lavoro_presso|ex|stage|tirocinio|mia_azienda|client*|concorrent*|altr*|un'altra|rifiut*|accett*|mia_esperienza|durante",
  ),
};
