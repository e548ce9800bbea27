import type {PurposeCues} from '../../purpose/purpose-cues';

export const purposes: PurposeCues = {
  'thank-you': {
    6: `dank|danke|bedanken|bedanke .. für .. gespräch|zeit|treffen|austausch|telefonat|interview|kennenlernen|einblicke / hat .. gefreut|spaß / gutes|nettes|angenehmes|tolles|spannendes|interessantes gespräch|austausch`,
    3: `danke / dank / bedanken`,
  },
  enquiry: {
    6: `stand .. bewerbung|verfahrens|dinge|auswahl* / gibt .. neuigkeiten|neues|entscheidung|rückmeldung / ob|wie|was .. schon|bereits|inzwischen|mittlerweile? .. etwas? neues|neuigkeiten|entscheidung|entschieden / entscheidung .. gefallen|getroffen / nachfragen|erkundigen|nachhaken|nachzufragen / schon .. entscheidung|entschieden|neuigkeiten|wissen / wann .. rechnen|rückmeldung|entscheidung / noch nichts gehört / wie .. weiter|weitergeht`,
    3: `rückmeldung / entscheidung`,
  },
  'reply-to-invitation': {
    6: `passt mir|gut|sehr|perfekt|hervorragend / bestätige .. termin|gespräch|gerne|ich|hiermit / komme gerne / nehme .. termin|einladung|gerne .. wahr|an / dank|danke .. für .. einladung / kann .. am|um|@day / bis @day|dann|morgen / freue mich auf .. gespräch|kennenlernen|termin / sagt mir zu / wäre .. möglich|verfügbar`,
    3: `gerne`,
  },
  papers: {
    6: `anbei .. finden|sende|schicke|meine|mein|die|das / im anhang / sende|schicke|übersende ich|ihnen|dir / anhang|anlage .. finden / wie gewünscht|besprochen / meine referenzen|zeugnisse|lösung`,
    3: `anbei / anhang / angehängt`,
  },
  withdrawal: {
    6: `bewerbung .. zurückziehen|zurücknehmen|zurück / ziehe .. zurück / anderes angebot|stelle angenommen / anderweitig entschieden / nicht mehr zur verfügung`,
  },
  'offer-reply': {
    6: `angebot .. annehmen|an|ablehnen|ab / nehme .. angebot / dank|danke .. für .. angebot|vertrag / bedenkzeit / vertrag .. unterschrieben|unterschreiben`,
  },
  'rejection-reply': {
    6: `feedback / dank|danke .. rückmeldung|nachricht|mitteilung / schade|bedauerlich|bedaure / in kontakt / zukünftige .. stellen|positionen`,
  },
  'keep-in-touch': {6: `seit unserem .. gespräch / in kontakt .. bleiben / glückwunsch .. zu|zur|zum`},
  'reschedule-request': {
    6: `verschieben|verlegen / anderen|anderer|neuen|späteren termin|tag|zeitpunkt / leider .. nicht .. wahrnehmen|kommen|teilnehmen / dazwischengekommen|dazwischen / krank|erkrankt|verhindert / ausweichtermin|ersatztermin`,
  },
  'cancelled-reply': {
    5: `verständnis / kein problem / neuer|neuen termin / weiterhin interesse|interessiert`,
  },
  application: {
    6: `bewerbe|bewerben .. mich|um|als|auf|für / mich .. bewerben / bewerbung .. als|um|für|auf|anbei / meine|anbei .. bewerbung|lebenslauf|bewerbungsunterlagen / interesse .. stelle|position|ausbildung|praktikum / ihre|eure .. stellenanzeige|anzeige|ausschreibung`,
  },
};
