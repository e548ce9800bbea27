import {describe, expect, it} from 'vitest';
import {factsOf} from '../sample-facts';

const employerOf = (from: string, text: string): string | null =>
  factsOf({from, text, subject: 'Re: Interview', kind: 'interview-invite'}).employer;

describe('a company that writes under its own name', () => {
  it.each([
    ['Hotel Bergblick <direktion@bergblick-hotel.at>', 'Hotel Bergblick'],
    ['Câmara Municipal de Tavora <recrutamento@cm-tavora.pt>', 'Câmara Municipal de Tavora'],
    ['Licht & Bad Hansen <info@hansen-licht.de>', 'Licht & Bad Hansen'],
    ['Farmácia Central de Beja <geral@farmaciacentralbeja.pt>', 'Farmácia Central de Beja'],
  ])('%s', (from, expected) => {
    expect(employerOf(from, 'Could you come on Tuesday at 2pm?')).toBe(expected);
  });

  it('leaves out the team before it', () => {
    const text = 'Estimada Carmen: le invitamos a una entrevista el martes a las 10:00 para el puesto.';
    expect(employerOf('RRHH Hospital San Bruno <rrhh@hsanbruno.es>', text)).toBe('Hospital San Bruno');
  });

  it.each(['Dario Conti <dario@contivini.it>', 'Walter Crane <wcrane@cranelegal.com>'])(
    '%s is a person',
    from => {
      expect(employerOf(from, 'Could you come on Tuesday at 2pm?')).not.toBe(from.split(' <')[0]);
    },
  );
});

describe('whom one meets and what they work for', () => {
  it.each([
    ['Your interview with Stephen Moss (Harbor Credit Union) is tomorrow at 11am.', 'Harbor Credit Union'],
    ['Thank you for applying to be Communications Officer at Harbour Arts Trust.', 'Harbour Arts Trust'],
  ])('%s', (text, expected) => {
    expect(employerOf('Calendly <notifications@calendly.com>', text)).toBe(expected);
  });

  it.each(['Joe and Carmen from Fraud Ops will call you.', 'This opening @ Chennai is about to close.'])(
    'names no employer: %s',
    text => {
      expect(employerOf('Jo <jo@gmail.com>', text)).toBeNull();
    },
  );
});
