import {describe, expect, it} from 'vitest';
import type {Application} from '../domain/application';
import {elapsedDay, hour} from '../domain/instant';
import {lettersFor} from './letters';
import {type Manner, unknownManner} from './manner';
import {application, interview, maya, met, planWith, settings, textOf} from './testing/samples';

const inManner = (
  more: Partial<Manner>,
  app: Application = application(),
  after = 3 * hour,
  step = 'enquiry' as const,
) => lettersFor(app, planWith(step), {settings, now: met + after, manner: {...unknownManner, ...more}});

const firstText = (more: Partial<Manner>, app?: Application, after?: number): string => {
  const [letter] = inManner(more, app, after);
  return letter ? textOf(letter) : '';
};

describe('a letter in the language of the conversation', () => {
  it.each([
    [
      'de',
      false,
      'de-DE',
      'formal',
      /^Guten Tag Maya Chen,\n\nfür .* den 20\. März .*Gespräch heute denke/s,
      /Mit freundlichen Grüßen\nSam Lee$/,
    ],
    ['de', true, 'de-DE', 'warm', /^Hallo Maya,.*du mehr über/s, /Herzliche Grüße\nSam Lee$/],
    ['fr', false, 'fr-FR', 'formal', /^Bonjour Maya Chen,.*du vendredi 20 mars/s, /distinguées,\nSam Lee$/],
    ['fr', true, 'fr-FR', 'warm', /^Bonjour Maya,\n\nTu pensais/, /Bien à toi,\nSam Lee$/],
    [
      'es',
      false,
      'es-ES',
      'formal',
      /^Buenas tardes, Maya Chen:.*hacia el viernes,? 20 de marzo.*mantuvimos hoy/s,
      /Atentamente,/,
    ],
    ['es', true, 'es-ES', 'warm', /^Hola, Maya:\n\nEl viernes,? 20 de marzo/, /Un saludo,/],
    ['it', false, 'it-IT', 'formal', /^Gentile Maya Chen,.*era venerdì 20 marzo/s, /Cordiali saluti,/],
    ['it', true, 'it-IT', 'warm', /^Ciao Maya,\n\ncontavi/, /A presto,/],
    [
      'nl',
      false,
      'nl-NL',
      'formal',
      /^Beste Maya Chen,.*uiterlijk vrijdag 20 maart.*we vandaag hadden/s,
      /Met vriendelijke groet,/,
    ],
    ['nl', true, 'nl-NL', 'warm', /^Beste Maya,.*dacht je/s, /Hartelijke groet,/],
    ['pt', false, 'pt-BR', 'formal', /^Boa tarde, Maya Chen,.*era 20 de março/s, /Atenciosamente,/],
  ])('%s, on first-name terms: %s', (language, familiar, locale, tone, opening, closing) => {
    const [letter] = inManner({language, familiar});
    expect(letter).toMatchObject({language: locale, title: `Ask after the day they named (${tone})`});
    const text = letter ? textOf(letter) : '';
    expect(text).toMatch(opening);
    expect(text).toMatch(closing);
  });

  it('writes to Portugal as Portugal does, by the employer’s address before one’s own country', () => {
    const inPortugal = {...settings, country: 'BR'};
    const [letter] = lettersFor(application(), planWith('enquiry'), {
      settings: inPortugal,
      now: met + 3 * hour,
      manner: {...unknownManner, language: 'pt', country: 'PT'},
    });
    expect(letter).toMatchObject({language: 'pt-PT'});
    expect(letter && textOf(letter)).toContain('Com os melhores cumprimentos');
  });

  it.each([
    ['de', 3, 'am Dienstag'],
    ['de', 1, 'gestern'],
    ['de', 9, 'am 10. März'],
    ['fr', 9, 'mardi 10 mars'],
    ['es', 9, 'el martes, 10 de marzo'],
    ['it', 1, 'ieri'],
    ['nl', 3, 'afgelopen dinsdag'],
    ['nl', 9, 'op dinsdag 10 maart'],
    ['pt', 3, 'na terça-feira'],
    ['pt', 9, 'no dia 10 de março'],
  ])('in %s, %i days after, they met "%s"', (language, days, said) => {
    expect(firstText({language}, application(), days * elapsedDay)).toContain(said);
  });

  it('a title is used where it is known, and never guessed', () => {
    const known = application({people: [{...maya, name: 'Frau Chen'}]});
    expect(firstText({language: 'de'}, known)).toMatch(/^Sehr geehrte Frau Chen,/);
    expect(firstText({language: 'de'})).toMatch(/^Guten Tag Maya Chen,/);
  });

  it('French words draw together before a vowel', () => {
    const app = application({role: 'Ingénieur logiciel (H/F)', employer: 'Acme SAS'});
    expect(firstText({language: 'fr'}, app)).toContain("le poste d'Ingénieur logiciel");
    expect(firstText({language: 'fr'}, app)).toMatch(/rejoindre Acme\s;/);
  });

  it('has the letter due in English too, marked, at the end', () => {
    const letters = inManner({language: 'de'});
    expect(letters.filter(({language}) => language === 'en-GB').map(({title}) => title)).toEqual([
      'Ask after the day they named (neutral, in English)',
      'Ask after the day they named (warm, in English)',
      'Ask after the day they named (formal, in English)',
    ]);
    expect(letters.at(-1)?.language).toBe('en-GB');
    expect(new Set(letters.map(({id}) => id)).size).toBe(letters.length);
  });

  it('each has a subject that is ready', () => {
    for (const language of ['de', 'fr', 'es', 'pt', 'it', 'nl'])
      for (const {subject} of inManner({language}, application({interviews: [interview()]})))
        expect(subject).not.toMatch(/[[\]{}|]/);
  });
});
