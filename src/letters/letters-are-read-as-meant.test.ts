import {describe, expect, it} from 'vitest';
import type {OwnPurpose} from '../domain/kind';
import type {SeenMessage} from '../domain/sighting';
import {readConversation} from '../reading/read-conversation';
import {filled} from './filled';
import type {LetterLanguage} from './letter-language';
import {english, letterLanguages} from './letter-languages';
import {occasions} from './occasions';
import {textsOf} from './testing/all-texts';
import {storyValues} from './testing/story-values';

const march = (day: number, hour: number): number => Date.UTC(2026, 2, day, hour);
const invitation =
  'We would like to invite you to an interview for the Data Analyst role at Acme on Wednesday, 18 March 2026 at 2 pm CET. Would that suit you?';
const rejection =
  'Thank you for the interview. Unfortunately we have decided to move forward with another candidate.';
const promise = 'Thank you for the interview on Tuesday. We will let you know by 20 March.';

/** What they wrote before such a letter, and when it is answered. */
const before: Partial<Record<OwnPurpose, [string, number]>> = {
  'reply-to-invitation': [invitation, march(10, 9)],
  'reschedule-request': [invitation.replace('Would that suit you?', 'It is confirmed.'), march(10, 9)],
  'thank-you': [
    'Your interview for the Data Analyst role at Acme is confirmed for Tuesday, 10 March 2026 at 2 pm CET.',
    march(10, 18),
  ],
  enquiry: [promise, march(25, 9)],
  papers: [
    'Thank you for the interview. Could you please send us two references and your portfolio?',
    march(10, 9),
  ],
  'rejection-reply': [rejection, march(10, 9)],
  'offer-reply': ['We are delighted to offer you the position of Data Analyst at Acme.', march(10, 9)],
  'cancelled-reply': [
    'Unfortunately we have to cancel your interview on 18 March. We are sorry.',
    march(10, 9),
  ],
  'keep-in-touch': [rejection, march(80, 9)],
  withdrawal: [promise, march(12, 9)],
  other: [promise, march(12, 9)],
};

const message = (own: boolean, at: number, text: string): SeenMessage => {
  const sam = {name: 'Sam Lee', address: 'sam@example.org'};
  const maya = {name: 'Maya Chen', address: 'maya@acme.example'};
  const [from, to] = own ? [sam, maya] : [maya, sam];
  return {key: String(at), from, to: [to], at, body: 'loaded', text, attachments: [], draft: false, own};
};

const conversation = {webmail: 'gmail', account: 'sam@example.org', key: '1'} as const;

/** The purposes that mails of this occasion are read for, in this language. */
function readFor(language: LetterLanguage, {id, purpose}: (typeof occasions)[number]): string[] {
  const [theirs, at] = before[purpose] ?? [promise, march(12, 9)];
  return textsOf(language)
    .filter(text => text.id === id)
    .map(({title, whole}) => {
      const text = filled(whole, storyValues(language.language), language).join('');
      const invited = message(false, march(9, 9), `Hi Sam,\n\n${theirs}\n\nBest regards,\nMaya`);
      const {messages} = readConversation(
        {
          conversation,
          subject: 'Data Analyst at Acme',
          complete: true,
          messages: [invited, message(true, at, text)],
        },
        {timeZone: 'Europe/Berlin'},
      );
      return `${title}: ${messages.at(-1)?.purpose}`;
    });
}

const mails = occasions.filter(({use}) => use === 'mail');

describe('a letter read in its thread like any sent mail', () => {
  // A letter sent from here counts as what it is; this is for one that was copied, or sent from a telephone.
  it.each(mails)('in English, $id does what it is for, or nothing that its words tell', occasion => {
    const meant = occasion.id === 'no-show' ? 'reschedule-request' : occasion.purpose;
    const read = readFor(english, occasion);
    expect(read.filter(one => !one.endsWith(`: ${meant}`) && !one.endsWith(': other'))).toEqual([]);
  });

  it.each(letterLanguages)('in $language, none is taken for one that ends an application', language => {
    const ending = mails.flatMap(occasion =>
      readFor(language, occasion).filter(
        one => /: (?:withdrawal|offer-reply)$/.test(one) && !one.endsWith(`: ${occasion.purpose}`),
      ),
    );
    expect(ending).toEqual([]);
  });
});
