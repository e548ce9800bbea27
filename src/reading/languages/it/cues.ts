import type {LanguageCues} from '../../kinds/cue';
import {purposes} from './purposes';
import weights from './weights.json';

export const cues: LanguageCues = {
  language: 'it',
  stopWords:
    'il|lo|gli|di|che|è|per|una|un|con|del|della|dei|al|alla|nel|nella|siamo|abbiamo|sono|grazie|gentile|buongiorno|salve|ciao|sua|suo|tua|tuo|lei|le|la|non|ci|ti|si|da|dal|presso|cordiali|saluti|nostro|nostra|ho|ha|mi|sarà|più|come|se|anche|questo|e|in|colloquio',
  classes: {
    talk: 'colloquio|colloqui|intervista|incontro|chiamata|videochiamata|videocolloquio|telefonata|appuntamento|chiacchierata|call|selezione',
    job: 'posizione|ruolo|posto|lavoro|impiego|incarico|mansione|contratto|stage|tirocinio|assunzione',
    day: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi',
    month: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  },
  body: [
    {
      'interview-invite': {
        6: `invitar*|invitiamo|invito|convochiamo|convocare|convocat* .. @talk / fissare|organizzare|concordare|programmare|pianificare .. @talk / invito .. @talk / fare|sostenere|svolgere|avere .. un|il @talk / prossima|seconda|successiva fase|colloquio|step / secondo colloquio / ha|hai superato .. selezione|fase`,
        5: `vorremmo|vorrei|piacerebbe|desideriamo|desidero|vuole|vogliamo .. conoscerla|conoscerti|incontrarla|incontrarti|sentirla|sentirti|parlare|parlarle|vederla|vederti / conoscerla|conoscerti|incontrarla|incontrarti di persona|meglio`,
        4: `sua|tua|vostra disponibilità / quando|che|quale .. sarebbe|è|saresti|sei|ora|giorno .. disponibile|libero|libera|preferisce|preferisci|comodo / sarebbe|saresti|è|sei .. disponibile|libero|libera / andrebbe|va|andrebbero bene / può|puoi|potrebbe|potresti .. passare|venire|@day|alle|confermare|indicare|farci|dirmi|dirci / le|ti|seguenti date|orari|fasce / prenotare|scegliere|scelga|scegli .. orario|slot|data|fascia / quale .. preferisce|preferisci|orario|giorno / riesce|riesci .. venire|passare|@day|alle`,
        2: `confermare .. presenza|disponibilità|partecipazione / mi|ci faccia|fai sapere`,
      },
      'interview-confirmed': {
        6: `confermo|confermiamo|conferma|confermato|confermata .. @talk|appuntamento / @talk .. confermato|fissato|confermata|fissata|programmato|si terrà|terrà / promemoria|ricordiamo|ricordo .. @talk / aspettiamo|attendiamo|aspetto .. @day|alle|sede|ufficio / resta|rimane confermato|fissato / d'accordo|accordo .. @day / perfetto .. @day`,
        4: `ci vediamo|sentiamo .. @day|domani|alle / a domani|@day|lunedì / va bene|benissimo|perfetto / presentarsi|presentati|si presenti|chieda|chiedi .. reception|portineria|di / link .. teams|zoom|meet|collegarsi|riunione / la|ti chiamo|chiamerò|chiameremo / invito .. calendario / documento .. identità / incontrerà|incontrerai|sarà|saranno presenti?`,
      },
      reschedule: {
        6: `spostare|spostiamo|rimandare|rinviare|posticipare|anticipare|riprogrammare|rimandiamo .. @talk|a|al|alle|di|data / @talk .. spostato|rinviato|rimandato|spostata|posticipato|rinviata|anticipato / nuova data|nuovo orario|appuntamento / altra data|altro giorno|orario / cambio|variazione .. data|orario`,
        5: `anziché|invece .. di|del|che|@day / spostare|rinviare|rimandare|posticipare|riprogrammare / imprevisto|contrattempo / ci vediamo invece / slitta|slittare`,
        3: `malato|malata|influenza / scusi|scusa|scusiamo|scuso .. disagio|cambio|preavviso`,
      },
      cancelled: {
        6: `annullare|annulliamo|annullato|annullata|disdire|cancellare|cancellato .. @talk|appuntamento / @talk .. annullato|annullata|cancellato|cancellata|disdetto / non .. terrà|luogo|farà|potrà .. @talk / @talk .. non .. terrà|luogo|farà|più / annullamento`,
        3: `annullato|annullata|cancellato|cancellata`,
      },
      'post-interview': {
        6: `grazie|ringrazio|ringraziamo|ringraziarla|ringraziarti .. per .. @talk|tempo|venuta|venuto|visita|disponibilità|partecipato / piacere .. conoscerla|conoscerti|incontrarla|incontrarti|parlare|averla|averti / dopo|in seguito .. nostro|il|al @talk / @talk di ieri|oggi|@day|questa / è stato .. piacere|bello|interessante`,
        4: `faremo|farò|facciamo|daremo|darò|avrà|avrai|riceverà|riceverai|aggiorneremo|risentiamo|sentiremo|comunicheremo|comunicherò .. entro|sapere|settimana|risposta|notizie|riscontro|esito|prossim*|inizio|fine / entro .. fine|settimana|giorni|@day / prossimi passi / prendere|prenderemo .. decisione / stato|esito .. candidatura|selezione`,
      },
      awaiting: {
        6: `non .. ancora .. deciso|decisione|concluso|terminato|preso|scelto|risposta|novità|finito / ancora .. in|valutando|corso|valutazione|incontrando|attesa|selezione|nessuna / stiamo|sta ancora / ritardo|ritardi|rallentat*|tempi .. lunghi|allungat*|più|previsto / chiediamo|chiedo|grazie .. di|per|un .. pazienza / scusi|scusa|scusiamo|scuso .. attesa|ritardo|silenzio / in sospeso|stand by / più tempo`,
        4: `pazienza / appena|non appena .. decisione|novità|avremo|avrò|sapremo|possibile / ritardo / in attesa di`,
      },
      rejection: {
        6: `non .. selezionato|selezionata|scelto|scelta|proseguire|procedere|proseguiremo|procederemo|idoneo|idonea|superato|accolta|accolto|preso|presa / scelto|deciso|optato|preferito|orientati|puntare|puntato|selezionato .. un|altro|altra|altri|per|di|candidato|candidata|profilo|candidati|non|su / altro|altra|altri|altre candidato|candidata|candidati|profilo|profili|candidature|persona / esito negativo|sfavorevole / posizione|posto|ruolo .. coperta|coperto|assegnata|assegnato|chiusa|annullata|sospesa / non .. in linea|linea|corrisponde|coerente / spiace|dispiace|dispiaciuti|rammarico .. comunicar*|informar*|dirle|dirti|non / non .. dare|daremo|dato seguito / non .. potuto|possiamo|possibile .. accogliere|offrirle|offrirti|assumere / non .. rientra|rientrato`,
        5: `più .. in linea|adatto|adatta|vicino|vicina|esperienza|affine / questa volta .. non|altro / in questa occasione / purtroppo .. non`,
        3: `purtroppo / auguriamo|auguro|augurandole|in bocca .. lupo / terremo|conserveremo|tenere .. cv|curriculum|candidatura|considerazione|profilo / future opportunità|posizioni|selezioni`,
      },
      offer: {
        6: `offrirle|offrirti|offriamo|proporle|proporti|offrire .. @job|contratto|un / proposta|offerta|lettera .. assunzione|contrattuale|economica|lavoro|impegno|allegat*|formale / lettera .. impegno|assunzione / è stato|stata|sei stato|stata scelto|scelta|selezionato|selezionata|assunto|assunta / benvenuto|benvenuta .. in|nel|a|squadra|team|bordo / posto è suo|tuo / assumerla|assumerti / averla|averti .. con noi|squadra|team / contratto .. allegat*|firma*|preparando|pronto / entrare .. squadra|team`,
        3: `congratulazioni|complimenti / inizio|iniziare|decorrenza / ral|stipendio|retribuzione|lordi|lordo|netti`,
      },
      assessment: {
        6: `test|prova|esercizio|assessment|questionario|quiz|compito|caso .. online|tecnico|tecnica|pratico|pratica|attitudinale|logico|scritta|scritto|svolgere|completare|studio|selettiva|da / svolgere|completare|completi|completa|effettuare|risolvere|consegnare .. test|prova|esercizio|assessment|questionario|compito|prove / prova tecnica|pratica|scritta / case study|business case|coding / videointervista .. differita|registra*|preregistrata / prova di lavoro / giornata di prova`,
        3: `minuti .. tempo|completare / link .. test|scade|valido / consegna|consegnare`,
      },
      'material-request': {
        6: `inviar*|inviarci|inviarmi|mandar*|mandarci|mandarmi|trasmettere|fornire|allegare|caricare|servono|serve|mancano|manca|servirebbero|servirebbe|portare|necessitiamo|avremmo|ricevere|bisogno .. referenze|documenti|documento|documentazione|certificat*|diploma|titolo|laurea|portfolio|attestat*|copia|contatti|modulo|buste|busta|permesso|casellario|iban|codice
          referenze|documenti|documentazione|certificat*|diploma|portfolio|attestat*|copia|modulo .. inviar*|mandar*|servono|mancano|mancanti|caricare|necessari|richiesti|entro|compilat*`,
        3: `documentazione / documenti mancanti / in copia`,
      },
      'application-ack': {
        6: `ricevuto|ricevuta|pervenuta|pervenuto|ricezione|arrivata|registrata|inviata|inoltrata .. candidatura|cv|curriculum|domanda / candidatura|cv|curriculum|domanda .. ricevuta|ricevuto|pervenuta|arrivato|inviata|registrata|correttamente|successo|andata / grazie|ringraziamo|ringrazio .. per .. candidat*|candidatura|interesse|cv|curriculum / conferma .. candidatura|ricezione`,
        4: `esamineremo|valuteremo|valuterà|esaminerà|analizzeremo .. candidatura|profilo|cv|curriculum / contatteremo|contatterà|ricontatteremo .. se|solo|qualora|caso / sarà|verrà valutata|esaminata / prenderemo .. visione|carico`,
      },
      'recruiter-outreach': {
        6: `visto|trovato|notato|letto|imbattut* .. suo|tuo|il .. profilo|linkedin|cv / profilo .. linkedin|interessante|colpito / per conto .. di|nostro|un .. cliente|azienda / nostro cliente|azienda cliente .. cerca|ricerca|sta|leader / valutare|aperto|aperta|interessato|interessata .. nuove|nuova|opportunità|cambiamento / cerchiamo|ricerchiamo|selezioniamo|stiamo cercando|ricercando`,
        3: `opportunità .. interessante|professionale|per / head hunter|società .. selezione / cliente`,
      },
      'job-alert': {
        6: `nuove|nuovi|ultime|altre offerte|annunci|lavori|posizioni / # .. nuove|nuovi|offerte|annunci / offerte .. di lavoro|per|simili|te|corrispondono / avviso|alert .. lavoro / annunci .. simili|per|consigliati / job alert`,
        3: `disiscriv*|disattiva|cancellati / candidati .. ora|subito / vedi tutti|tutte`,
      },
      hiring: {
        4: `sua|tua candidatura / candidatura|candidature|candidati|candidato|candidata / risorse umane / recruiting|recruiter / processo|iter .. di? selezione|selettivo / colloquio .. lavoro|conoscitivo|tecnico|selezione / assunzione|assumere / lettera .. presentazione / sul|per|come @job / selezionatrice|selezionatore`,
        2: `@job / colloquio|colloqui / curriculum|cv / profilo / hr / selezione / annuncio`,
        1: `team|squadra / esperienza / referenze / azienda / direttore|direttrice|responsabile`,
      },
      meeting: {2: `@talk / conoscerla|conoscerti|incontrarla|incontrarti|parlare|sentirci|vederci`},
      asks: {
        3: `confermare|confermi|confermarci|confermami|conferma / fateci|faccia|fammi|mi faccia|facci sapere / può|puoi|potrebbe|potresti / quando|quale|quali / andrebbe|va bene / preferisce|preferisci / disponibile|disponibilità / riesce|riesci`,
      },
      settles: {
        3: `confermo|confermiamo|confermato|confermata / ci vediamo / a domani|@day / perfetto / la aspettiamo|ti aspettiamo|aspetto / resta fissato`,
      },
      time: {2: `@time / alle|ore # / @day .. # / # @month / alle|ore @time`, 1: `@day / @month`},
      elsewhere: {
        6: `giornalista|giornale|redazione|podcast|trasmissione / affitto|appartamento|locazione|inquilino|inquilini|agenzia immobiliare / prestito|mutuo|finanziamento|polizza|assicurazione / visita medica|dottore|paziente|ambulatorio|dentista / ordine|fattura|spedizione|sconto|preventivo / ammissione|immatricolazione|università|corso di laurea|borsa|bando|iscrizione / insegnanti|genitori|figlio|figlia|alunno / tribunale|testimone|questura|carabinieri|consolato|visto / newsletter / psicologo|psicologa|terapia / utenti|sondaggio|ricerca di mercato / elezioni|condominio / adozione`,
        3: `cliente|clienti / webinar / abbonamento / progetto / fornitore|gara|appalto`,
      },
      automatic: {
        6: `fuori ufficio|sede / risposta automatica / sono|sarò .. in ferie|assente|ferie / assente .. fino|dal / ticket .. aperto|creato`,
      },
      'no-reply': {
        6: `non .. rispondere|risponda .. questa|questo|mail|messaggio / messaggio|mail|email automatico|automatica / generato|generata automaticamente / inviata automaticamente`,
      },
      scam: {
        6: `western union / senza colloquio / versare|pagare|inviare .. quota|cauzione|spese|anticipo|euro .. per / telegram / whatsapp .. aggiung*|scriv* / guadagna|guadagnare .. casa|giorno`,
      },
      'reader-hires': {
        6: `mi candido|candidarmi|propongo .. per|posizione|come|alla / allego .. mio|il .. cv|curriculum / la mia candidatura / vostro|suo|tuo annuncio / le scrivo .. candidar*|posizione|proporre / candidato|candidata|candidati .. arriva|arriverà|viene|da valutare|vedere`,
        4: `mio cv|curriculum / lettera di presentazione / feedback .. sul|sulla candidat*`,
      },
      'writer-hires': {
        6: `grazie per .. sua|tua candidatura / invitarla|invitarti .. colloquio / non .. proseguire .. sua|tua candidatura`,
      },
    },
  ],
  subject: {
    'interview-invite': {5: `invito .. @talk / convocazione / @talk / disponibilità / colloquio`},
    'interview-confirmed': {5: `conferma .. @talk|appuntamento / promemoria / colloquio confermato|fissato`},
    reschedule: {6: `spostamento|rinvio|variazione|spostato|rinviato|posticipato / nuova data|nuovo orario`},
    cancelled: {6: `annullamento|annullato|annullata|cancellato|cancellazione`},
    'post-interview': {3: `grazie|ringraziamento / dopo|nostro @talk`},
    awaiting: {4: `aggiornamento|stato .. selezione|candidatura|processo`},
    assessment: {5: `test|prova|esercizio|assessment|questionario / caso`},
    'material-request': {5: `documenti|documentazione|referenze|certificati`},
    rejection: {2: `esito / sua|tua candidatura / riscontro`},
    offer: {
      6: `proposta|offerta .. lavoro|assunzione|contrattuale|economica|contratto / lettera .. impegno|assunzione / proposta`,
    },
    'application-ack': {
      5: `candidatura|domanda .. ricevuta|inviata|registrata / conferma .. candidatura|ricezione / grazie .. candidat* / ricevuta`,
    },
    'recruiter-outreach': {4: `opportunità|ricerca / posizione .. aperta`},
    'job-alert': {
      6: `nuove offerte / offerte .. lavoro / nuovi annunci|lavori / # .. offerte|annunci|lavori / job alert`,
    },
    automatic: {6: `risposta automatica / fuori ufficio|sede / assente / ticket`},
    elsewhere: {4: `newsletter|fattura|ordine|preventivo|affitto|appartamento|visita`},
    'reader-hires': {4: `candidatura per|come|spontanea / mio cv|curriculum`},
  },
  purposes,
  weights,
  hypothetical: `se .. selezionato|selezionata|profilo|linea|interesse|ritenuto|ritenuta|prescelto|idoneo|corrisponde|positivo|superi|supera / qualora / nel caso|caso / in caso di|positivo / solo|soltanto|esclusivamente .. candidati|profili|contatteremo|selezionati / candidati selezionati|idonei|prescelti .. saranno|verranno|riceveranno / eventuale|eventualmente / nostro|il .. processo|iter|selezione .. prevede|comprende|consiste / di solito|solitamente / potrebbe .. essere contattat* / entro .. giorni .. ritenersi|considerarsi`,
  negators: 'non|né|mai|senza|purtroppo|nessun|nessuna',
};
