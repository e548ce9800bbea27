import fc from 'fast-check';
import {expect, it} from 'vitest';
import {filled} from './filled';
import {english} from './letter-languages';
import {slotNames} from './slots';

const hostile = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '{me}',
    '{{name}}',
    '[Sie|du]',
    '$&',
    '$1',
    '\u202Eevil\u2066',
    '&lt;',
  ),
  fc.string({unit: 'binary'}),
);
const values = fc.dictionary(
  fc.constantFrom(...slotNames),
  hostile.filter(value => value !== ''),
);

it('whatever fills a slot stands in the letter as it is, once, and is not looked at again', () => {
  fc.assert(
    fc.property(values, known => {
      const names = Object.keys(known);
      const text = names.map(name => `‹{${name}}›`).join('');
      const whole = names.map(name => `‹${known[name]}›`).join('');
      expect(filled(text, known, english)).toEqual(names.length === 0 ? [] : [whole]);
    }),
  );
});
