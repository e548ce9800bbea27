import {expect, it} from 'vitest';
import {readConversation} from '../read-conversation';
import {startOf} from './start-of';

it.each([
  ['👩‍💻 Acme', 3, 0, '👩‍'],
  ['a😀b', 2, 0, 'a'],
  ['a😀b', 2, 2, 'b'],
  ['a😀b', 9, 0, 'a😀b'],
  ['', 4, 0, ''],
])('of "%s" %i units from %i are "%s"', (text, most, from, start) => {
  expect(startOf(text, most, from)).toBe(start);
});

/** What is kept goes into a backup, and no backup with half a character in it is taken back. */
it('no mail leaves half a character in what is kept of it', () => {
  for (let at = 0; at < 40; at += 1) {
    const text = `Dear Sam,\n\n${'x'.repeat(at % 2)}${'🎉'.repeat(60 + at)} we would like to invite you to an interview for the role of Data Analyst ${'🎉'.repeat(200)} at Acme on Tuesday, 10 March 2026 at 14:00 ${'🎉'.repeat(300)}\n\nMaya Chen`;
    const reading = readConversation(
      {
        conversation: {webmail: 'gmail', account: 'sam@example.org', key: 'a'},
        subject: `Interview ${'🎉'.repeat(300)}`,
        complete: true,
        messages: [
          {
            key: '1',
            from: {name: 'Maya Chen', address: 'maya@acme.example'},
            to: [{name: null, address: 'sam@example.org'}],
            at: Date.UTC(2026, 2, 2, 9),
            body: 'loaded',
            text,
            attachments: [],
            draft: false,
          },
        ],
      },
      {timeZone: 'Europe/Berlin', country: null},
    );
    expect(JSON.stringify(reading)).not.toMatch(/\\ud[89a-f][0-9a-f]{2}/i);
  }
});
