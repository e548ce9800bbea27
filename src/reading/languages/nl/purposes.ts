import type {PurposeCues} from '../../purpose/purpose-cues';

export const purposes: PurposeCues = {
  'thank-you': {
    6: `bedankt|dank|bedanken|bedank .. voor .. gesprek|tijd|kennismaking|ontvangst|gastvrijheid|telefoontje|rondleiding / prettig|leuk|fijn|goed|plezierig .. gesprek|kennismaking|gesproken|ontmoeten / leuk .. kennis|kennen`,
    3: `bedankt|dank`,
  },
  enquiry: {
    6: `al|is|zijn|enig|nog .. nieuws|bekend|beslissing|besluit|update|meer / stand van zaken / status .. sollicitatie|procedure / weten .. of|hoe|wanneer|iets / niets .. gehoord|vernomen / benieuwd / informeren|navragen|vragen .. of|naar|hoe`,
    3: `nieuws / beslissing / terugkoppeling`,
  },
  'reply-to-invitation': {
    6: `komt|past|schikt .. goed|prima|uitstekend|uit|mij|me / bevestig .. afspraak|gesprek|aanwezigheid|hierbij|graag|dat / bedankt|dank .. voor .. uitnodiging / kom graag / ik ben .. beschikbaar|aanwezig|er / tot dan|@day|morgen / graag .. @day / ik kan`,
    3: `graag / prima / akkoord`,
  },
  papers: {
    6: `bijlage|bijgevoegd|bijgaand|hierbij|bijgesloten .. diploma*|referenties|document*|cv|de|mijn|het|vindt|stuur / zoals .. gevraagd|afgesproken|besproken / mijn .. referenties|diploma*|opdracht|uitwerking / hierbij stuur`,
    3: `documenten / bestand`,
  },
  withdrawal: {
    6: `trek .. sollicitatie|kandidatuur|terug|me / terugtrekken|intrekken / andere .. baan|functie|aanbod .. aangenomen|geaccepteerd / niet .. verder .. procedure`,
  },
  'offer-reply': {
    6: `aanbod|voorstel|baan|contract .. accepteer|accepteren|aannemen|neem|afslaan|aan / bedankt|dank .. aanbod|voorstel / nadenken|bedenktijd / getekend* contract`,
  },
  'rejection-reply': {
    6: `bedankt|dank .. voor .. bericht|reactie|laten|terugkoppeling|eerlijk* / jammer / feedback / toekomstige|toekomst .. vacatures|functies|mogelijkheden`,
  },
  'keep-in-touch': {6: `contact .. houden|blijven / gefeliciteerd .. met / sinds ons laatste`},
  'reschedule-request': {
    6: `verzetten|verplaatsen|verschuiven|uitstellen .. gesprek|afspraak|naar|van / gesprek|afspraak .. verzetten|verplaatsen|verschuiven / andere|ander|nieuwe dag|tijd|moment|datum|tijdstip / kan .. niet|helaas|toch .. @day|komen|aanwezig|erbij / iets tussen gekomen|tussengekomen / ziek`,
  },
  'cancelled-reply': {
    5: `begrijp|snap / geen probleem / nieuwe datum / nog steeds .. geïnteresseerd|interesse`,
  },
  application: {
    6: `solliciteren|solliciteer .. naar|op|als|bij|graag|voor / mijn sollicitatie / sollicitatie .. functie|vacature|als / mijn|bijgevoegd|bijlage .. cv|motivatiebrief / interesse|geïnteresseerd .. functie|vacature|baan / uw|jullie|je vacature`,
  },
};
