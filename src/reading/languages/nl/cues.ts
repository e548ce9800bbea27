import type {LanguageCues} from '../../kinds/cue';
import {purposes} from './purposes';
import weights from './weights.json';

export const cues: LanguageCues = {
  language: 'nl',
  stopWords:
    'de|het|een|en|van|je|jouw|jij|u|uw|voor|met|op|dat|wij|we|bij|om|zijn|niet|hebben|graag|ons|onze|naar|zou|bent|ben|heb|laat|weten|dit|aan|te|kun|kunt|bedankt|beste|hoi|gesprek|wil|ook|er|maar|nog|als|ik|is|in|mij|groet|groeten|dank|wordt|dan|hallo|geachte',
  classes: {
    talk: 'gesprek|gesprekken|sollicitatiegesprek|sollicitatiegesprekken|kennismakingsgesprek|kennismaking|interview|afspraak|telefoongesprek|videogesprek|videocall|call|belafspraak|meeloopdag|proefdag|vervolggesprek|arbeidsvoorwaardengesprek',
    job: 'functie|vacature|baan|positie|rol|stage|stageplek|stageplaats|job|vacatures',
    day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|vandaag|ma|di|wo|do|vr',
    month: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  },
  body: [
    {
      'interview-invite': {
        6: `uitnodigen|nodigen|nodig|uitgenodigd .. @talk / uitnodiging .. @talk / nodig*|uitnodigen .. uit .. voor|om / @talk .. inplannen|plannen|afspreken|voeren|houden / tweede|volgende|vervolg gesprek|ronde / vervolggesprek / langskomen .. voor|@talk`,
        5: `graag|leuk|willen|wil .. leren kennen|kennismaken|ontmoeten|spreken|in gesprek|praten|uitnodigen / kennis .. maken|maken / nader|persoonlijk .. kennis*|spreken`,
        4: `wanneer|welk|welke .. schikt|past|uitkomt|beschikbaar|kun|kunt|kan|voorkeur|dag|moment|tijd|komt / schikt|past|lukt|komt .. het|dat|u|je|jou .. uit|@day|om|schikken / beschikbaar|beschikbaarheid / heb|hebt|heeft .. je|u .. tijd / kun|kunt|kan|zou .. je|u .. @day|langskomen|komen|bellen / de volgende|onderstaande data|momenten|tijden|tijdstippen|opties / kies|kiezen|prikken|reserveer|boek .. moment|tijd|tijdslot|datum / kom|kom je .. langs|praten`,
        2: `laat .. weten .. of|welk*|wanneer / bevestig*`,
      },
      'interview-confirmed': {
        6: `bevestig|bevestigen|bevestiging|bevestigd .. @talk / @talk .. bevestigd|staat|gepland|ingepland|vindt plaats|bevestig*|vastgelegd / herinnering .. @talk / hierbij .. bevestig* / verwachten|verwacht .. u|je .. @day|om / staat .. ingepland|gepland|in de agenda|vast / afgesproken .. @day`,
        4: `tot dan|morgen|@day / past|schikt|komt .. prima|goed|mij|ons / prima|top|mooi|fijn .. @day|tot|dan / meld|melden|meldt .. receptie|balie / link .. teams|zoom|meet|gesprek / ik|wij bel|bellen .. u|je / zie|zien .. je|u|elkaar / agenda*uitnodiging|agendaverzoek / legitimatie|identiteitsbewijs|id / je|u spreekt|gesprek .. met .. en / routebeschrijving|parkeren`,
      },
      reschedule: {
        6: `verzetten|verplaatsen|verschuiven|uitstellen|opschuiven .. @talk|naar / @talk .. verzetten|verplaatsen|verplaatst|verzet|verschoven|uitgesteld|opschuiven|verschuiven|uitstellen / nieuwe datum|afspraak|tijd|moment / ander moment|tijdstip|dag / andere tijd|datum|dag / gewijzigd|wijziging .. @talk|tijd|datum / naar @day|# .. verzet*|verplaats*|verschuiv*`,
        5: `in plaats van / verzetten|verplaatsen|verschuiven|verzet|verplaatst|uitgesteld / tussen gekomen|tussengekomen / kan|kunnen .. toch niet|helaas niet`,
        3: `ziek / excuses|sorry .. ongemak|korte|wijziging`,
      },
      cancelled: {
        6: `annuleren|geannuleerd|afzeggen|afgezegd|schrappen .. @talk / @talk .. annuleren|geannuleerd|afgezegd|afzeggen|vervalt|niet door|komt te vervallen|gaat niet / gaat .. niet door / komt .. te vervallen / vervalt / annulering`,
        3: `geannuleerd|annulering / niet doorgaan`,
      },
      'post-interview': {
        6: `bedankt|dank|bedanken .. voor .. @talk|komst|tijd|langskomen|kennismaking|meelopen|bezoek / leuk|fijn|prettig|goed|plezier|genoten .. gesprek|kennis|gesproken|ontmoeten|kennismaking|kennen / na .. ons|het|je|uw @talk / naar aanleiding .. ons|het @talk / gesprek .. van|gisteren|vanmiddag|vanmorgen|afgelopen`,
        4: `laten|laat|hoor|hoort|horen|krijgt|krijg|komen|nemen|informeren|berichten|bellen .. weten|uiterlijk|voor|binnen|volgende|eind|begin|week|contact|terug|uitsluitsel|bericht|reactie / uiterlijk|binnen .. @day|week|weken|dagen / beslissing|besluit|keuze .. nemen|maken|volgende|eind / volgende|vervolg stappen|stap / nog .. gesprekken|kandidaten .. week|spreken|voeren`,
      },
      awaiting: {
        6: `nog geen|niet .. beslissing|besluit|besloten|keuze|nieuws|uitsluitsel|duidelijkheid|rond|beslist|genomen / nog .. steeds|bezig|in behandeling|lopende|afronden|overleg / duurt .. langer|nog|even / vertraging|vertraagd / geduld|excuses|sorry .. wachten|lang|stilte|late / procedure .. loopt|nog|stil|langer / meer tijd / loopt .. nog|uit / in de race|wachten .. op .. akkoord|goedkeuring`,
        4: `geduld / zodra .. beslissing|bekend|weten|meer|iets|nieuws|duidelijkheid / on hold|in de wacht`,
      },
      rejection: {
        6: `niet .. uitgenodigd|uitnodigen|geselecteerd|gekozen|verder|doorgaan|aannemen|aangenomen|passend|door|selecteren|geworden|voldoende|aansluit*|aanbieden / andere|ander|een .. kandidaat|kandidaten|sollicitant|sollicitanten|iemand .. gekozen|voorkeur|gaan|beter|verder|voldoen|aangenomen|passen / gekozen|keuze|kiezen|besloten|voorkeur .. voor|andere|iemand|niet|op|verder .. kandidaat|ander*|kandidaten|iemand|gaan|sollicitant* / iemand anders / afwijzing|afwijzen|afgewezen / vacature|functie|positie|plek .. vervuld|ingevuld|gesloten|vervallen|bezet|vergeven|ingetrokken / niet .. gevallen .. op|je|u / moeten|moet .. teleurstellen|afwijzen|mededelen / niet .. verder .. met|gaan / afvallen|afgevallen / geen .. match|plek|passende / zien .. af`,
        5: `beter|meer .. aansluit*|passen|passend|past|ervaring|profiel / deze keer|ditmaal .. niet|geen|ander* / geen goed nieuws`,
        3: `helaas|jammer|spijt|spijtig / succes|veel geluk .. verder|met|zoeken|zoektocht|carrière|toekomst / portefeuille|bewaren|bestand .. gegevens|cv|houden / teleurstell*`,
      },
      offer: {
        6: `aanbieden|bieden|aangeboden .. @job|contract|je|u / @job|contract .. aanbieden|aan te bieden / aanbod|arbeidsvoorwaarden|voorstel|contract|arbeidsovereenkomst|arbeidscontract .. bijlage|doen|bijgevoegd|akkoord|tekenen|ondertekenen|getekend|opgesteld|toegestuurd|sturen|mail / welkom .. in|bij|team|aan boord / aannemen|aangenomen / je|u bent .. geworden|aangenomen|onze|gekozen|eerste keus / contractvoorstel|aanbod|arbeidsovereenkomst|arbeidscontract / in dienst|dienst te nemen|treden / graag .. met|jou|je|u .. in zee|verder|aan de slag / keuze .. op|is .. jou|je|u .. gevallen / baan is .. jou|van`,
        3: `gefeliciteerd / salaris|bruto|brutosalaris / startdatum|ingangsdatum|per # @month`,
      },
      assessment: {
        6: `assessment|test|opdracht|case|casus|capaciteitentest|vragenlijst|proef|toets .. maken|uitwerken|online|invullen|doen|afronden|voltooien|uitvoeren|voorbereiden|deelnemen|bijlage|link|voor|inleveren / maken|uitwerken|invullen|voltooien|doen|maak|vul .. assessment|test|opdracht|case|casus|vragenlijst|toets / proefopdracht|programmeeropdracht|praktijkopdracht|schrijfopdracht|capaciteitentest|persoonlijkheidstest|thuisopdracht / video .. opnemen / proeflesje|proefles`,
        3: `inleveren|insturen|uitwerking / minuten|uur .. tijd|duurt / link .. geldig|test|verloopt`,
      },
      'material-request': {
        6: `sturen|stuur|stuurt|opsturen|toesturen|mailen|mail|aanleveren|uploaden|doorgeven|meenemen|ontvangen|nodig|missen|ontbreekt|ontbreken|toezenden|doorsturen .. referenties|referenten|diploma*|document*|kopie|cijferlijst*|getuigschrift*|vog|portfolio|werkvergunning|certificaten|certificaat|formulier|loonstrook|salarisstrook|gegevens|bewijs
          referenties|referenten|diploma*|document*|kopie|cijferlijst*|vog|portfolio|certificaten|formulier|loonstrook|salarisstrook|motivatiebrief .. sturen|stuur|opsturen|mailen|aanleveren|uploaden|nodig|ontvangen|ontbreekt|ontbreken|invullen|toesturen|doorgeven|aanvragen`,
        3: `ontbrekende documenten|gegevens / nog nodig / verklaring omtrent gedrag`,
      },
      'application-ack': {
        6: `sollicitatie|cv|motivatiebrief|brief .. ontvangen|binnen|goed|binnengekomen|verstuurd / ontvangst .. sollicitatie|cv / ontvangstbevestiging / bedankt|dank|bedanken .. voor .. sollicitatie|sollicitatie|interesse|cv|reactie|brief|solliciteren / ontvangen .. sollicitatie / bevestigen .. ontvangst`,
        4: `bekijken|beoordelen|nemen|bestuderen .. sollicitatie|cv|gegevens|door|zorgvuldig / in behandeling .. genomen|nemen / hoort|hoor|ontvangt|nemen .. zo|spoedig|binnen .. mogelijk|contact|reactie|weken|werkdagen`,
      },
      'recruiter-outreach': {
        6: `je|jouw|uw profiel|linkedin .. tegen|gezien|viel|kwam|bekeken|opgevallen|past|tegengekomen / kwam|stuitte .. je|jouw|uw|op .. profiel / sta|staat|ben|open|bent .. open .. voor|nieuwe .. uitdaging|kans|stap|baan|mogelijk* / namens|voor .. opdrachtgever|klant|klanten|relatie / opdrachtgever .. zoek|op zoek|zoekt / op zoek .. naar .. nieuwe / mooie|leuke|interessante|gave .. kans|uitdaging|vacature|rol|functie|opdracht .. voor`,
        3: `recruiter|recruitmentbureau|detachering|uitzendbureau / uitdaging / opdrachtgever`,
      },
      'job-alert': {
        6: `nieuwe|passende|soortgelijke|vergelijkbare|laatste vacatures|banen|jobs / # .. nieuwe|vacatures|banen / vacature* .. voor jou|alert|mail|bij jou|passen / jobalert|vacaturealert|zoekopdracht / bekijk alle vacatures|banen`,
        3: `uitschrijven|afmelden|afmelding / solliciteer .. nu|direct|meteen`,
      },
      hiring: {
        4: `sollicitatie|sollicitaties|solliciteren|sollicitant|sollicitanten|sollicitatieprocedure|sollicitatiegesprek|sollicitatiecommissie / selectieprocedure|selectiecommissie|wervingsprocedure / vacature / kandidaat|kandidaten / recruitment|recruiter|werving / arbeidsovereenkomst|arbeidsvoorwaarden|arbeidscontract / jouw|je|uw cv|motivatiebrief|motivatie / voor|als|van .. de|onze .. functie|baan`,
        2: `@job / kandidatuur / cv / personeelszaken|hr|p en o / referenties|referenten / kennismaking|kennismakingsgesprek / functie / salaris`,
        1: `team / gesprek / profiel / afdeling / ervaring / bedrijf / teamleider|leidinggevende|manager`,
      },
      meeting: {2: `@talk / kennismaken|spreken|ontmoeten|langskomen|praten|bellen`},
      asks: {
        3: `laat .. weten / kun|kunt .. je|u / wil|wilt|zou .. je|u / wanneer|welk|welke / schikt|past|lukt|uitkomt / graag .. bevestig*|reactie|vernemen|hoor|bericht / heb|hebt|heeft je|u / bevestig`,
      },
      settles: {
        3: `bevestigd|bevestig|bevestigen / tot dan|morgen|@day / prima|afgesproken / staat .. gepland|ingepland|vast / verwachten .. u|je`,
      },
      time: {2: `@time / # uur / @day .. # / # @month / om #`, 1: `@day / @month`},
      elsewhere: {
        6: `krant|journalist|redactie|podcast|uitzending / huurwoning|appartement|bezichtiging|verhuurder|huurder|makelaar / hypotheek|lening|krediet|verzekering|polis / huisarts|patiënt|tandarts|ziekenhuis|polikliniek / bestelling|factuur|korting|offerte|levering / toelating|inschrijving|studie|opleiding|universiteit|beurs|subsidie / ouderavond|oudergesprek|leerkracht|kinderopvang|uw kind|zoon|dochter / gemeente|paspoort|ind|rechtbank|politie|getuige / nieuwsbrief / klantonderzoek|enquête|gebruikersonderzoek / functioneringsgesprek|beoordelingsgesprek|exitgesprek / onderhoud|monteur / verkiezing*`,
        3: `klant|klanten / webinar / abonnement / project / aanbesteding|leverancier`,
      },
      automatic: {
        6: `automatisch antwoord|bericht / afwezig|afwezigheid|afwezigheidsbericht / niet op kantoor / ben .. afwezig|vakantie|vrij / met vakantie|verlof / ticket .. aangemaakt|geopend`,
      },
      'no-reply': {
        6: `niet .. beantwoorden|antwoorden|reageren .. op|deze|dit / automatisch .. gegenereerd|verzonden|verstuurd|bericht / niet .. gemonitord|gelezen / no reply`,
      },
      scam: {
        6: `western union / zonder sollicitatiegesprek / telegram / whatsapp .. voeg|toevoegen / kosten|bedrag|borg .. overmaken|betalen .. vooraf|voor|om / verdien|verdienen .. thuis|per dag`,
      },
      'reader-hires': {
        6: `solliciteer ik|hierbij solliciteer / mijn .. sollicitatie|cv|motivatie|motivatiebrief .. voor|bijlage|naar / naar aanleiding .. uw|jullie|je .. vacature|advertentie / kandidaat|kandidaten .. komt|langs|beoordelen|spreken|selecteren|gesproken .. jij|je|jouw / wat vond je van / reageer .. graag|ik .. vacature`,
        4: `mijn cv / bijgevoegd .. cv`,
      },
      'writer-hires': {
        6: `bedankt voor .. je|jouw|uw sollicitatie / nodigen .. je|u .. uit / niet .. verder .. je|jouw|uw sollicitatie`,
      },
    },
  ],
  subject: {
    'interview-invite': {
      5: `uitnodiging .. @talk / uitnodiging / @talk / sollicitatiegesprek / kennismaking / beschikbaarheid`,
    },
    'interview-confirmed': {5: `bevestiging .. @talk / herinnering / bevestiging / afspraakbevestiging`},
    reschedule: {
      6: `verplaatsing|verplaatst|verzet|verzetten|gewijzigd|wijziging|uitgesteld / nieuwe datum|tijd|afspraak`,
    },
    cancelled: {6: `geannuleerd|annulering|vervalt|afgezegd|afzegging / niet door`},
    'post-interview': {3: `bedankt / dank / terugkoppeling / na ons|je|uw`},
    awaiting: {4: `update|stand|status|tussenstand`},
    assessment: {5: `assessment|test|opdracht|case|casus|vragenlijst|proefopdracht|proefles`},
    'material-request': {5: `documenten|referenties|diploma*|gegevens / vog`},
    rejection: {2: `je|jouw|uw sollicitatie / sollicitatie|reactie|afwijzing|terugkoppeling`, 5: `afwijzing`},
    offer: {
      6: `aanbod|contract|arbeidsovereenkomst|contractvoorstel|voorstel|arbeidsvoorwaarden / gefeliciteerd`,
    },
    'application-ack': {
      5: `ontvangstbevestiging / sollicitatie .. ontvangen / ontvangst / bedankt .. sollicitatie / bevestiging .. sollicitatie`,
    },
    'recruiter-outreach': {4: `kans|uitdaging|vacature|opdracht|mogelijkheid`},
    'job-alert': {6: `nieuwe vacatures|banen / vacatures|jobalert / # .. vacatures|banen`},
    automatic: {6: `automatisch antwoord / afwezig|afwezigheid|afwezigheidsbericht / ticket`},
    elsewhere: {4: `nieuwsbrief|factuur|bestelling|offerte|woning|huur`},
    'reader-hires': {4: `sollicitatie als|naar|voor|functie / open sollicitatie / mijn cv`},
  },
  purposes,
  weights,
  hypothetical: `als .. geselecteerd|profiel|past|match|uitgenodigd|verder|voldoet|interesse|gekozen|selectie / indien|mocht|mochten|wanneer .. uitgenodigd|geselecteerd|profiel|past|je|u|we / bij .. geschiktheid|selectie|match / alleen|enkel .. kandidaten|geselecteerde|als / geselecteerde kandidaten|sollicitanten / eventueel|eventuele / onze .. procedure|sollicitatieprocedure .. bestaat|omvat / doorgaans|meestal / geen .. reactie .. dan|ontvangen|hoort`,
  negators: 'niet|geen|nooit|zonder|helaas',
};
