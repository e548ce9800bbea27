import type {LetterTexts} from '../letter-text';

export const rejection = {
  'rejection-reply.after-interview': {
    subject: 'Dank voor het antwoord',
    tones: {
      warm: `Dank [u|je] dat [u|je] het me laat weten. Deze functie had ik graag gehad, dus ik vind het jammer, en tegelijk kijk ik goed terug op het gesprek, waaruit ik dit meeneem: {keyPoint}. Eén zin over wat er ontbrak zou me de volgende keer veel helpen. En komt er ooit een plek die bij me past, schrijf me dan gerust.`,
      formal: `Dank [u|je] voor de mededeling van [uw|jouw] beslissing, die ik betreur en respecteer. Het gesprek dat we {day} hadden was voor mij toch van waarde, vooral op één punt: {keyPoint}. Als het mogelijk is, zou een kort woord over wat de doorslag gaf mij helpen. Mijn gegevens mogen bewaard blijven voor andere functies bij {employer}.`,
    },
  },
  'rejection-reply.before-interview': {
    subject: 'Dank voor het antwoord',
    tones: {
      warm: `Dank [u|je] voor het antwoord, ook al had ik op een ander gehoopt. In de functie van {role} trok het werk zelf me aan, en dat blijft zo. Stond er iets in mijn sollicitatie in de weg, dan hoor ik het graag. En komt er iets wat beter past, schrijf me dan gerust.`,
      formal: `Dank [u|je] voor [uw|jouw] bericht over de functie van {role}. Ik betreur de beslissing en respecteer haar. Als het mogelijk is, zou een kort woord over wat er aan mijn sollicitatie ontbrak mij helpen. Mijn gegevens mogen bewaard blijven voor andere functies bij {employer}.`,
    },
  },
  feedback: {
    subject: 'Eén vraag, voor de volgende keer',
    tones: {
      warm: `De beslissing staat, en daar wil ik niet aan tornen. Ik wil er alleen van leren, en vanaf [uw|jouw] kant van de tafel is te zien wat ik niet zie. Wat zou ik bij het volgende gesprek voor een functie van {role} anders moeten doen? Zelf vermoed ik dit: {betterAnswer}. Eén regel is genoeg, en een nee ook.`,
      formal: `Ik aanvaard de beslissing over de functie van {role} en wil er niet op terugkomen. Voor mijn volgende sollicitaties zou een korte opmerking over wat het zwaarst woog mij echter helpen. Mijn eigen indruk is de volgende: {betterAnswer}. Laten de regels geen antwoord toe, dan heb ik daar begrip voor.`,
    },
  },
  withdraw: {
    subject: 'Ik trek mijn sollicitatie als {role} in',
    tones: {
      warm: `Ik trek mijn sollicitatie voor de functie van {role} in, en ik wilde het meteen en zonder omwegen zeggen. Het ligt niet aan een gebrek aan belangstelling; een andere weg past nu beter. Van onze gesprekken onthoud ik vooral dit: {keyPoint}. Ik hoop dat de plek naar iemand gaat die er plezier in heeft.`,
      formal: `Met dit bericht trek ik mijn sollicitatie voor de functie van {role} in, omdat ik een andere keuze heb gemaakt. Voor het werk dat daardoor vergeefs was, bied ik mijn excuses aan. De gesprekken waren voor mij van waarde, vooral op één punt: {keyPoint}. Ik wens {employer} een goede keuze.`,
    },
  },
} as const satisfies LetterTexts;
