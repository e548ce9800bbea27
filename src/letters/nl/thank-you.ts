import type {LetterTexts} from '../letter-text';

export const thankYou = {
  'thank-you.first-round': {
    subject: 'Dank voor het gesprek',
    tones: {
      warm: `Het gesprek dat we {day} hadden deed me goed, omdat we zo snel bij het werk zelf waren. Eén gedachte is blijven hangen: {keyPoint}. Daaraan merk ik dat ik hier zou willen werken. Hiermee zou ik het eerst kunnen helpen: {strength}. Dank [u|je] dat de functie van {role} nu zo goed voor te stellen is.`,
      formal: `Dank [u|je] voor het gesprek dat we {day} hadden over de functie van {role}. Eén punt houdt me sindsdien bezig: {keyPoint}. Het bevestigt mijn wens om bij {employer} te werken. Mijn eerste bijdrage zou deze zijn: {strength}. Voor vragen ben ik altijd bereikbaar.`,
    },
  },
  'thank-you.later-round': {
    subject: 'Dank voor het tweede gesprek',
    tones: {
      warm: `Het was goed om {day} terug te komen en meer van het dagelijks werk te zien. Dit keer nam ik vooral dit mee: {keyPoint}. De functie van {role} is geen vacaturetekst meer, ik zie mezelf er op een maandagochtend zitten. Ik zou hier beginnen: {strength}. Groet ook de anderen aan tafel van mij.`,
      formal: `Dank [u|je] voor het vervolggesprek dat we {day} hadden. Het heeft mijn beeld van de functie van {role} aangevuld, vooral op één punt: {keyPoint}. Mijn wens om bij {employer} te werken wordt met elk gesprek sterker. Ik zou vooral dit meebrengen: {strength}. Ontbreekt er nog iets voor de beslissing, dan stuur ik het meteen.`,
    },
  },
  'thank-you.panel': {
    subject: 'Dank voor het gesprek',
    tones: {
      warm: [
        `Meerdere mensen tegenover je kan intimideren; bij [u|jou] was dat niet zo, dank daarvoor. Van alles wat {day} ter sprake kwam, keer ik hier het vaakst naar terug: {keyPoint}. Naast wat {colleagues} vertelden, begrijp ik nu beter hoe er gewerkt wordt. Ik zou dit meebrengen: {strength}.`,
        `Ik wilde iedereen apart schrijven, en dit bericht was het makkelijkst te beginnen. Toen dit onderwerp {day} op tafel kwam, waren de zenuwen weg: {keyPoint}. Een heel antwoord had ik niet, en dat beviel me. Met {colleagues} erbij en zo'n opgave zou dit mijn deel zijn: {strength}.`,
      ],
      formal: [
        `Graag dank ik [u|je] voor [uw|jouw] aandeel in het gesprek dat ik {day} had, samen met {colleagues}. Eén van [uw|jouw] vragen houdt me nog bezig: {keyPoint}. Ze liet me zien wat {employer} van de functie van {role} verwacht. Mijn eerste bijdrage zou de volgende zijn: {strength}.`,
        `Bij het nalezen van mijn aantekeningen zie ik hoeveel er van [u|jou] komt. De eerste luidt zo: {keyPoint}. Daar zou ik graag naast [u|jou] aan werken. Wat ik tegenover {colleagues} maar kort noemde, licht ik hier toe: {strength}. Dank voor de openheid.`,
      ],
    },
  },
  'thank-you.second-thought': {
    subject: 'Dank, en een beter antwoord',
    tones: {
      warm: `Dank [u|je] voor het gesprek dat we {day} hadden, en voor vragen die meer verdienden dan mijn eerste antwoord. Eén laat me niet los: {keyPoint}. Vandaag zou ik dit zeggen: {betterAnswer}. De functie van {role} wil ik nog steeds graag, en ik wilde ook mijn tweede gedachte laten horen.`,
      formal: `Dank [u|je] voor het gesprek dat we {day} hadden. Op één vraag ben ik een beter antwoord schuldig: {keyPoint}. Met wat afstand zou ik zo antwoorden: {betterAnswer}. Mijn belangstelling voor de functie van {role} bij {employer} is onveranderd.`,
    },
  },
  'thank-you.pass-on': {
    subject: 'Een dankwoord om door te geven',
    tones: {
      warm: `Bij onze afspraak was aan alles gedacht, en ik vermoed aan wie dat lag. Mag ik nog één ding vragen? Van {interviewers} heb ik geen adres, en ik wil toch graag bedanken, vooral hiervoor: {keyPoint}. [Wilt u|Wil je] doorgeven dat ik de functie van {role} graag zou doen?`,
      formal: `Dank [u|je] voor het regelen van het gesprek dat {day} plaatsvond. Omdat ik van {interviewers} geen adres heb, verzoek ik [u|je] mijn dank over te brengen. Eén punt uit het gesprek was voor mij van bijzondere waarde: {keyPoint}. De functie van {role} bij {employer} zou ik graag aanvaarden.`,
    },
  },
  'thank-you.late': {
    subject: 'Dank voor het gesprek',
    tones: {
      warm: `Dit bericht had eerder moeten komen; hier is het. Sinds we {day} spraken, komt één ding steeds terug: {keyPoint}. Een paar nachten slaap hebben niets veranderd, de functie van {role} wil ik graag. Ik zou dit meebrengen: {strength}. Dank voor een goed gesprek.`,
      formal: `Mijn dank voor het gesprek dat we {day} hadden komt wat laat, maar is niet minder gemeend. Over één punt heb ik rustig nagedacht: {keyPoint}. Mijn belangstelling voor de functie van {role} bij {employer} is erdoor gegroeid. Mijn bijdrage zou vooral deze zijn: {strength}.`,
    },
  },
  'thank-you.agency': {
    subject: 'Na het gesprek met {employer}',
    tones: {
      warm: `Dank [u|je] dat {employer} en ik elkaar hebben leren kennen. We spraken {day}, en beide kanten hadden vragen, zoals het hoort. Dit is me bijgebleven: {keyPoint}. De functie van {role} wil ik graag, en dat mag [u|je] van mij doorgeven. Hebben ze een twijfel, dan hoor ik die liever dan dat ik ernaar raad.`,
      formal: `Dank [u|je] voor het regelen van het gesprek met {employer}, dat {day} plaatsvond. Mijn belangstelling voor de functie van {role} is erdoor gegroeid, vooral om deze reden: {keyPoint}. [Wilt u|Wil je] mijn dank overbrengen? Vragen beantwoord ik direct. Een korte inschatting van het vervolg zou mij helpen.`,
    },
  },
  'thank-you.phone-screen': {
    subject: 'Dank voor het telefoongesprek',
    tones: {
      warm: `Dank [u|je] voor het telefoongesprek dat we {day} hadden; het halfuur was zo om. Hier ging ik rechtop zitten: {keyPoint}. Daarna wilde ik de rest horen en de mensen achter de functie van {role} ontmoeten. Mocht het bij de keuze helpen, hier zou ik van nut zijn: {strength}.`,
      formal: `Dank [u|je] voor het telefoongesprek dat we {day} hadden over de functie van {role}. Eén punt vond ik bijzonder verhelderend: {keyPoint}. Graag zet ik het gesprek bij {employer} persoonlijk voort. Ik zou vooral dit meebrengen: {strength}. Wat er nog ontbreekt, stuur ik dezelfde dag.`,
    },
  },
} as const satisfies LetterTexts;
