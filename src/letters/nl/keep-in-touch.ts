import type {LetterTexts} from '../letter-text';

export const keepInTouch = {
  'keep-in-touch.their-news': {
    subject: 'Nieuws over {employer}',
    tones: {
      warm: `Ik las iets waarbij ik aan ons gesprek moest denken: {theirNews}. Het klonk als de plannen uit ons gesprek, en dat deed me plezier. Met mij gaat het goed. Is er ooit een kwartier voor koffie, dan hoor ik graag het verhaal erachter.`,
      formal: `Dit bericht trok mijn aandacht: {theirNews}. Ik dacht terug aan ons gesprek over de functie van {role}, en het deed me plezier voor het hele team. Ik blijf volgen wat {employer} doet. Komt er iets wat bij mij past, dan hoor ik het graag.`,
    },
  },
  'keep-in-touch.my-news': {
    subject: 'Een korte groet',
    tones: {
      warm: `Er zijn een paar maanden voorbij sinds we elkaar spraken, en misschien [wilt u|wil je] weten hoe het mij vergaan is: {myNews}. Ons gesprek had daar een klein aandeel in, dank daarvoor. Hoe gaat het bij {employer}? Antwoorden heeft geen haast.`,
      formal: `Enkele maanden na ons gesprek over de functie van {role} stuur ik [u|je] een korte groet. Er is nieuws van mijn kant: {myNews}. Aan {employer} bewaar ik goede herinneringen. Komt er iets wat past, dan hoor ik het graag.`,
    },
  },
} as const satisfies LetterTexts;
