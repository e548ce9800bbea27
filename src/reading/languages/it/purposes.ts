import type {PurposeCues} from '../../purpose/purpose-cues';

export const purposes: PurposeCues = {
  'thank-you': {
    6: `grazie|ringrazio|ringraziarla|ringraziarvi|ringraziarti .. per|del|il|la|tempo .. colloquio|tempo|incontro|chiacchierata|disponibilità|chiamata|accoglienza / piacere .. conoscerla|conoscervi|conoscerti|incontrarla|parlare / piacevole|interessante .. colloquio|incontro|conversazione`,
    3: `grazie|ringrazio*`,
  },
  enquiry: {
    6: `ci sono|avete|ha|hai .. novità|aggiornamenti|notizie|decisione|riscontro / stato|esito|avanzamento .. selezione|candidatura|processo|colloquio / sapere .. se|come|quando|esito / non .. ricevuto|avuto .. notizie|riscontro|risposta / chiedere|chiederle|chiedervi .. se|aggiornamenti|novità|esito`,
    3: `novità / aggiornamenti / riscontro`,
  },
  'reply-to-invitation': {
    6: `confermo .. presenza|disponibilità|appuntamento|colloquio|la|il|che / va|andrebbe .. bene|benissimo|perfetto / grazie|ringrazio .. invito|opportunità / sarò|sono .. disponibile|presente|libero|libera / ci vediamo|sentiamo / con piacere / la mia disponibilità / a @day`,
    3: `volentieri|piacere / perfetto`,
  },
  papers: {
    6: `allego|allegato|allegati|allegata|invio|inoltro|mando .. documenti|referenze|certificati|cv|curriculum|come|quanto|la|il|i|le / come richiesto|concordato|da .. accordi / in allegato / ecco .. documenti|referenze|soluzione|esercizio`,
    3: `documenti / file`,
  },
  withdrawal: {
    6: `ritirare|ritiro .. candidatura / accettato .. altra|un|offerta / non .. proseguire|continuare .. selezione|processo|iter / rinunciare|rinuncio`,
  },
  'offer-reply': {
    6: `accetto|accettare|rifiutare|declinare .. offerta|proposta|posizione|contratto / grazie|ringrazio .. offerta|proposta / pensarci|rifletterci / contratto firmato`,
  },
  'rejection-reply': {
    6: `grazie|ringrazio .. informa*|comunica*|riscontro|risposta|sincer* / peccato|dispiace|dispiaciut* / feedback / future|prossime opportunità|posizioni|occasioni`,
  },
  'keep-in-touch': {
    6: `rimanere|restare|tenerci .. contatto / congratulazioni|complimenti per / dal nostro ultimo`,
  },
  'reschedule-request': {
    6: `spostare|rimandare|cambiare|posticipare|anticipare .. colloquio|appuntamento|data|orario|a|chiamata|incontro / altro|altra|diverso giorno|data|orario|momento / non .. posso|potrò|riesco|riuscirò .. venire|esserci|partecipare|@day / imprevisto / malato|malata|influenza`,
  },
  'cancelled-reply': {
    5: `capisco|comprendo / nessun problema / nuova data / resto|rimango interessato|interessata`,
  },
  application: {
    6: `candidarmi|candido .. per|alla|al|come / mia candidatura / allego|invio|allegato|mio .. cv|curriculum / interessato|interessata|interesse .. posizione|annuncio|ruolo|offerta / vostro annuncio`,
  },
};
