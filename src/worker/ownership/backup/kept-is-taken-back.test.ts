import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readConversation} from '../../../reading/read-conversation';
import {rowByHand} from '../../belongs-to';
import {parseSighting} from '../../parse-sighting';
import {recordOf} from './record';
import {faultIn} from './record-shape';

const pieces = [
  'Your interview for the Data Analyst position at Acme is confirmed for Tuesday, 10 March 2026 at 14:00.',
  'Your interview is confirmed for 12 March 1960 at 10:00.',
  'Your interview is on 31 December 9999 at 23:30.',
  'Interview: 1 January 0001 at 10:00 GMT',
  'Interview on 01/02/1900 at 09:00',
  'We will let you know by 3 March 1955.',
  'We will get back to you by 31 December 9999.',
  'Please send us your references by 1 June 1910.',
  'Please do not write before 12 May 9999.',
  '🎉'.repeat(120),
  'x'.repeat(3_000),
  `for the role of ${'Senior '.repeat(90)}Engineer at ${'Very '.repeat(90)}Large Company GmbH`,
  'You will meet Maya Chen (Head of Data), Luis Ortega and Ann-Kathrin Müller.',
  '\n\n',
  ' ',
  '.\n',
  ', ',
  'Best regards,\nMaya Chen\nAcme',
];
const text = fc
  .array(fc.oneof({weight: 8, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary'})), {
    maxLength: 9,
  })
  .map(list => list.join(' '));

it('whatever a mail says, what is kept of it can be saved and taken back', () => {
  fc.assert(
    fc.property(
      fc.array(text, {minLength: 1, maxLength: 3}),
      text,
      fc.string({unit: 'binary'}),
      (bodies, subject, name) => {
        const sighting = parseSighting({
          conversation: {webmail: 'gmail', account: 'sam@example.org', key: 'a'},
          subject,
          complete: true,
          messages: bodies.map((body, index) => ({
            key: `m${index}`,
            from: {name, address: 'maya@acme.example'},
            to: [{name: 'Sam Lee', address: 'sam@example.org'}],
            at: Date.UTC(2026, 2, 2, 9) + index,
            body: 'loaded',
            text: body,
            attachments: [{name}],
            draft: false,
          })),
        });
        const reading = readConversation(sighting, {timeZone: 'Europe/Berlin', country: 'DE'});
        const row = rowByHand(reading, undefined, Date.UTC(2026, 2, 2, 10));
        expect(faultIn(JSON.parse(JSON.stringify(recordOf({row, actions: [], sent: []}))), '')).toBeNull();
      },
    ),
    {numRuns: 100},
  );
}, 60_000);
