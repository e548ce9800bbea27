import type {LetterTexts} from '../letter-text';

export const offer = {
  'offer.time-to-decide': {
    subject: '[Uw|Jouw] aanbod',
    tones: {
      warm: `Dank [u|je] voor het aanbod, het maakte mijn dag goed. Ik wil met een helder hoofd antwoorden: mag ik er een nacht over slapen en uiterlijk {decideBy} laten horen? Moet het eerder, zeg het me dan en ik vind een weg. Hoe dan ook praat ik graag verder.`,
      formal: `Dank [u|je] voor het aanbod van de functie van {role} en het vertrouwen dat eruit spreekt. Ik wil het met de zorg bekijken die het verdient. Mag ik uiterlijk {decideBy} mijn antwoord geven? Is dat te laat, dan hoor ik het graag.`,
    },
  },
  'offer.accept': {
    subject: 'Ja tegen de functie van {role}',
    tones: {
      warm: `Ja, en heel graag. Ik neem de functie van {role} aan zoals we die bespraken en kan op {startDay} beginnen. Stuur me maar wat ik moet ondertekenen en wat ik vooraf kan lezen. Ik heb er zin in iedereen weer te zien.`,
      formal: `Graag aanvaard ik de functie van {role} bij {employer} onder de voorwaarden van [uw|jouw] aanbod. Ik kan op {startDay} beginnen. [Wilt u|Wil je] mij het contract sturen en laten weten welke stukken nog nodig zijn? Dank [u|je] voor het vertrouwen.`,
    },
  },
  'offer.decline': {
    subject: '[Uw|Jouw] aanbod',
    tones: {
      warm: `Dank [u|je] voor het aanbod en voor elk gesprek dat eraan voorafging. Ik heb er lang over nagedacht en mijn antwoord is nee; een andere weg past nu beter. Makkelijk te schrijven is dat niet, want dit herinner ik me nog goed: {keyPoint}. Misschien komen we elkaar nog eens tegen.`,
      formal: `Dank [u|je] voor het aanbod van de functie van {role}. Na rijp beraad heb ik besloten het niet aan te nemen en een andere weg te gaan. Aan de gesprekken bewaar ik goede herinneringen, en aan één punt in het bijzonder: {keyPoint}. Ik wens {employer} toe dat de juiste persoon zich aandient.`,
    },
  },
} as const satisfies LetterTexts;
