import fc from 'fast-check';
import {expect, it} from 'vitest';
import {bondBetween} from './bond';
import {profileOf} from './conversation-profile';
import {neighbours} from './neighbours';
import {theirs, thread} from './testing/readings';

const employers = [
  'Acme',
  'Acme GmbH',
  'ACME Analytics',
  'Marks & Spencer',
  'The Bäckerei Müller AG',
  'IBM',
  null,
];
const domains = [
  'acme.example',
  'getacme.com',
  'marksandspencer.com',
  'baeckerei-mueller.de',
  'mueller.de',
  'ibm.com',
  'gmail.com',
  'acme-analytics.co.uk',
];

const profile = fc.record({
  employer: fc.constantFrom(...employers),
  role: fc.constantFrom('Data Analyst', 'Data Engineer', null),
  agency: fc.constantFrom('Hays', null, null),
  domain: fc.constantFrom(...domains),
  day: fc.integer({min: 1, max: 28}),
});

it('misses nobody who has a bond', () => {
  fc.assert(
    fc.property(fc.array(profile, {maxLength: 12}), facts => {
      const profiles = facts.map(({employer, role, agency, domain, day}, index) =>
        profileOf(
          thread(`t${index}`, [
            theirs(`2026-03-${String(day).padStart(2, '0')}T10:00:00+01:00`, {
              employer,
              role,
              agency,
              from: {name: 'Maya Chen', address: `maya${index % 3}@${domain}`},
            }),
          ]),
        ),
      );
      const near = neighbours(profiles, []);
      for (const one of profiles) {
        const bonded = profiles.filter(other => other !== one && bondBetween(one, other) > 0);
        expect(near(one)).toEqual(expect.arrayContaining(bonded));
      }
    }),
    {numRuns: 300},
  );
});
