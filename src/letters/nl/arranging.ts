import type {LetterTexts} from '../letter-text';

export const arranging = {
  'invitation.offer-times': {
    subject: 'Ons gesprek over de functie van {role}',
    tones: {
      warm: `Wat een fijn bericht om te vinden. Ik kom graag praten over de functie van {role}, en ik kan op deze momenten: {otherTimes}. Kies gerust wat het handigst is, ik houd ze allemaal vrij. Wie ga ik ontmoeten?`,
      formal: `Dank [u|je] voor de uitnodiging voor een gesprek over de functie van {role}. Op de volgende momenten ben ik beschikbaar: {otherTimes}. Wat het beste uitkomt, is mij goed; tot die tijd houd ik ze vrij. Mag ik vragen met wie ik spreek en hoeveel tijd ik moet rekenen?`,
    },
  },
  'invitation.accept': {
    subject: 'Ons gesprek over de functie van {role}',
    tones: {
      warm: `Dank [u|je] voor de uitnodiging, ik kom heel graag. De afspraak staat in mijn agenda: {time}. [Kunt u|Kun je] me nog zeggen wie ik ontmoet, zodat ik de juiste vragen meebreng? Intussen lees ik verder over de functie van {role}.`,
      formal: `Dank [u|je] voor de uitnodiging voor een gesprek over de functie van {role}. Hierbij bevestig ik de afspraak: {time}. Mag ik vragen met wie ik spreek en of ik naast de stukken die er al zijn nog iets moet meebrengen? Ik hoor graag meer over {employer}.`,
    },
  },
  'invitation.other-times': {
    subject: 'Ons gesprek over de functie van {role}',
    tones: {
      warm: `Dank [u|je] voor de uitnodiging, over de functie van {role} praat ik heel graag. Op de voorgestelde tijd kan ik niet weg, en dat spijt me. Op deze momenten zou het wel kunnen: {otherTimes}. Past er niets, noem dan een ander moment en ik regel het.`,
      formal: `Dank [u|je] voor de uitnodiging voor een gesprek over de functie van {role}. Op het voorgestelde moment heb ik een verplichting die ik niet kan verzetten. Ik zou op een van deze momenten kunnen komen: {otherTimes}. Is geen daarvan mogelijk, dan schik ik me graag naar een ander voorstel.`,
    },
  },
  reschedule: {
    subject: 'Kunnen we onze afspraak verzetten?',
    tones: {
      warm: `We hebben een afspraak op dit moment: {time}. Er is iets tussengekomen dat ik niemand kan overlaten, dus ik moet om een andere tijd vragen; excuses voor de moeite. Dit zou mij passen: {otherTimes}. Ik praat nog net zo graag over de functie van {role}. Past er niets, dan schuif ik wat er te schuiven valt.`,
      formal: `Tot mijn spijt kan ik op het afgesproken moment niet komen: {time}. Voor het ongemak bied ik mijn excuses aan. Deze andere momenten zou ik kunnen voorstellen: {otherTimes}. Mijn belangstelling voor de functie van {role} is onveranderd. Elk ander voorstel is welkom.`,
    },
  },
  'cancelled-reply': {
    subject: 'Een nieuwe datum voor ons gesprek',
    tones: {
      warm: `Dank [u|je] voor het bericht; zulke dingen gebeuren. Over de functie van {role} praat ik nog steeds graag. Deze momenten zouden mij passen: {otherTimes}. Een week later mag ook.`,
      formal: `Dank [u|je] voor het bericht dat ons gesprek niet kan doorgaan. Mijn belangstelling voor de functie van {role} is onveranderd. Wordt er een nieuwe datum gezocht, dan zou ik op deze momenten kunnen: {otherTimes}. Naar een ander voorstel schik ik me ook graag.`,
    },
  },
  'no-show': {
    subject: 'Onze afspraak',
    tones: {
      warm: `We zouden {day} praten over de functie van {role}, en we zijn elkaar misgelopen. Ik heb twintig minuten gewacht; misschien kwam er iets tussen, of heeft een van ons de verkeerde link of het verkeerde nummer. Zullen we een ander moment zoeken? Dit zou mij passen: {otherTimes}.`,
      formal: `Ons gesprek over de functie van {role}, dat {day} gepland stond, is niet doorgegaan. Op de afgesproken tijd heb ik gewacht voor het geval er vertraging was. Graag stel ik nieuwe momenten voor: {otherTimes}. Is de link of het nummer veranderd, dan ontvang ik graag het juiste.`,
    },
  },
} as const satisfies LetterTexts;
