import {describe, expect, it} from 'vitest';
import {elapsedDay, hour} from '../../domain/instant';
import type {MailKind, OwnPurpose} from '../../domain/kind';
import type {MessageReading} from '../../domain/reading';
import {earlierMessage} from '../kinds/examples/earlier-message';
import {bookOf} from '../languages/cues';
import {prepareText} from '../message-text';
import {ownPurpose} from './own-purpose';

const now = 100 * elapsedDay;

/** What came before: a message of the employer's and, where an hour count is given, an interview that ended so long ago. */
function said(kind: MailKind | null, endedHoursAgo?: number): MessageReading[] {
  if (kind === null) return [];
  const message = earlierMessage(kind, now - 5 * elapsedDay);
  if (endedHoursAgo === undefined) return [message];
  const end = now - endedHoursAgo * hour;
  const interview = {
    start: end - hour,
    end,
    status: 'confirmed',
    zone: null,
    zoneNamed: false,
    uncertain: false,
    channel: null,
    people: [],
    invitation: null,
    quote: '',
  } as const;
  return [{...message, interviews: [{...interview, people: []}]}];
}

const purposeOf = (text: string, earlier: MessageReading[], attachments = 0): OwnPurpose =>
  ownPurpose({text: prepareText('', text), at: now, attachments, earlier}, bookOf('en'));

describe('what one’s own mail does', () => {
  it.each<[OwnPurpose, MailKind | null, number | undefined, string]>([
    [
      'reply-to-invitation',
      'interview-invite',
      undefined,
      'Hi Maya, Tuesday at 2 pm works for me. Thank you for the invitation.',
    ],
    [
      'reply-to-invitation',
      'interview-invite',
      undefined,
      'Great, I am available on Thursday between 10 and 12. Looking forward to it!',
    ],
    ['reply-to-invitation', 'reschedule', undefined, 'No problem at all, Wednesday 11am is fine.'],
    ['reply-to-invitation', 'interview-invite', undefined, 'Yes please, the second one.'],
    [
      'thank-you',
      'interview-confirmed',
      3,
      'Dear Maya, thank you for your time today. I enjoyed learning about the team and look forward to hearing about next steps.',
    ],
    [
      'thank-you',
      'interview-confirmed',
      20,
      'It was great meeting you yesterday. Is there any update on the timeline you mentioned?',
    ],
    [
      'thank-you',
      null,
      undefined,
      'Thank you for taking the time to speak with me yesterday about the analyst role.',
    ],
    ['thank-you', 'interview-confirmed', 2, 'Thanks Tom, really fun session!'],
    [
      'thank-you',
      'interview-confirmed',
      3,
      'Thank you for the interesting conversation today. I liked your route planning, and I would be glad to join your team.',
    ],
    [
      'thank-you',
      'interview-confirmed',
      20,
      'Many thanks for your time. I would be thrilled to join as an analyst.',
    ],
    ['offer-reply', 'interview-confirmed', 30, 'Thank you for the call. I am happy to accept your offer.'],
    [
      'enquiry',
      'interview-confirmed',
      240,
      'Hi Maya, I wanted to check in on the status of the analyst position. Has a decision been made?',
    ],
    [
      'enquiry',
      'post-interview',
      240,
      'Thank you again for the interview. I was wondering whether there is any news yet.',
    ],
    [
      'enquiry',
      'interview-confirmed',
      200,
      'I am following up on our conversation last week. I remain very interested.',
    ],
    [
      'enquiry',
      null,
      undefined,
      'I interviewed for the analyst role two weeks ago and have not heard back. Could you tell me where things stand?',
    ],
    ['enquiry', 'awaiting', 300, 'Just touching base to see if you have an update for me.'],
    ['papers', 'material-request', undefined, 'Please find attached my two references.'],
    [
      'papers',
      'material-request',
      undefined,
      'Here are the contact details of my references: Jane Wu, jane@acme.example.',
    ],
    ['papers', 'assessment', undefined, 'I have just submitted my solution; the repository is linked below.'],
    [
      'rejection-reply',
      'rejection',
      100,
      'Thank you for letting me know. I would appreciate any feedback you can share.',
    ],
    ['offer-reply', 'offer', undefined, 'I am delighted to accept the offer.'],
    ['offer-reply', 'offer', undefined, 'Thank you so much. Could I have until Friday to decide?'],
    [
      'cancelled-reply',
      'cancelled',
      undefined,
      'Thank you for telling me. I would be happy to find a new date.',
    ],
    [
      'reschedule-request',
      'interview-confirmed',
      undefined,
      'Something has come up and I cannot make Tuesday. Could we find another time?',
    ],
    [
      'reschedule-request',
      'interview-invite',
      undefined,
      'I would love to meet everybody. Unfortunately I am in Oslo on the 12th. Is there any chance for the Monday after?',
    ],
    [
      'withdrawal',
      'interview-confirmed',
      50,
      'I have accepted another position and would like to withdraw my application.',
    ],
    [
      'keep-in-touch',
      null,
      undefined,
      'Congratulations on the launch! It has been a while since we last spoke and I wanted to say hello.',
    ],
    ['other', null, undefined, 'Could you send me the minutes of the meeting?'],
    ['other', 'application-ack', undefined, 'Ok!'],
  ])('%s, after %s: %s %s', (purpose, kind, endedHoursAgo, text) => {
    expect(purposeOf(text, said(kind, endedHoursAgo))).toBe(purpose);
  });

  it('sends papers with a file when they were asked for', () => {
    expect(purposeOf('As discussed.', said('material-request'), 1)).toBe('papers');
    expect(purposeOf('As discussed.', said('post-interview'), 1)).toBe('other');
  });

  it('keeps in touch long after a rejection', () => {
    const rejection = {...earlierMessage('rejection', now - 80 * elapsedDay)};
    expect(purposeOf('Thank you again for considering me last autumn. I saw your news.', [rejection])).toBe(
      'keep-in-touch',
    );
  });
});
