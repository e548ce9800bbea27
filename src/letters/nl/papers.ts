import type {LetterTexts} from '../letter-text';

export const papers = {
  papers: {
    subject: 'Voor de functie van {role}: {papers}',
    tones: {
      warm: `Hier is wat [u|je] vroeg: {papers}. Ik heb geprobeerd het makkelijk leesbaar te houden. Ontbreekt er iets of gaat een bestand niet open, dan is één regel genoeg en ik stuur het opnieuw. Ik ben benieuwd wat [u|je] ervan vindt.`,
      formal: `In de bijlage staat wat voor de functie van {role} gevraagd werd: {papers}. Is een stuk onvolledig of in een andere vorm nodig, dan vervang ik het direct. Vragen beantwoord ik graag.`,
    },
  },
} as const satisfies LetterTexts;
