import {describe, expect, it} from 'vitest';
import type {MailKind} from '../../domain/kind';
import type {SeenMessage} from '../../domain/sighting';
import {readConversation} from '../read-conversation';

const sam = {name: 'Sam Lee', address: 'sam@example.org'};
const maya = {name: 'Maya Chen', address: 'maya@acme.example'};

/** What is read of an answer to a mail of one's own that opened the conversation. */
function answerTo(subject: string, opening: string, answer: string) {
  const message = (own: boolean, text: string): SeenMessage => ({
    key: own ? '1' : '2',
    from: own ? sam : maya,
    to: [own ? maya : sam],
    at: Date.UTC(2026, 2, own ? 9 : 10, 9),
    body: 'loaded',
    text,
    attachments: [],
    draft: false,
    own,
  });
  const {messages} = readConversation(
    {
      conversation: {webmail: 'gmail', account: 'sam@example.org', key: '1'},
      subject,
      complete: true,
      messages: [message(true, opening), message(false, answer)],
    },
    {timeZone: 'Europe/Berlin'},
  );
  return messages.at(-1);
}

describe('a conversation the user opened', () => {
  it.each<[MailKind, string, string, string]>([
    [
      'awaiting',
      'Status?',
      'Hi Maya, I interviewed for the QA Lead job on March 5. Any news? Sam',
      'No decision yet, sorry. The VP is out. I will ping you when I hear.',
    ],
    [
      'interview-invite',
      'Assistant Gardener vacancy',
      'Dear Sir or Madam, please find attached my CV for the Assistant Gardener vacancy. Yours faithfully, Sam',
      'Dear Sam, thanks for this. Come and see the place. I am thinking Wednesday 25th at 8, would that suit you? Maya',
    ],
    [
      'post-interview',
      'Thank you',
      'Dear Maya, thank you so much for interviewing me for the paralegal role. Kind regards, Sam',
      'Thanks Sam, you should hear from us within ten business days.',
    ],
    [
      'interview-invite',
      'Bewerbung als Gärtner',
      'Sehr geehrte Frau Chen, hiermit bewerbe ich mich um die Stelle als Gärtner. Mein Lebenslauf ist angehängt. Sam Lee',
      'Guten Tag Herr Lee, wir würden Sie gern zu einem Gespräch einladen. Passt Ihnen Donnerstag um 10 Uhr?',
    ],
  ])('is the user’s own process: %s', (kind, subject, opening, answer) => {
    expect(answerTo(subject, opening, answer)).toMatchObject({kind, related: true});
  });

  it.each([
    [
      'Interview for the junior buyer role',
      'Dear Maya, thank you for your application. We would like to invite you to an interview on Wednesday at 10. Sam',
      'Dear Sam, thank you for the invitation, Wednesday at 10 suits me very well. I look forward to meeting you.',
    ],
    [
      'Your application',
      'Dear Maya, I enjoyed our conversation. We would be delighted to offer you the position. Sam',
      'Dear Sam, I am happy to accept.',
    ],
    [
      'Unfortunately',
      'Dear Maya, unfortunately we have decided to go with another candidate. Sam',
      'Dear Sam, thank you for letting me know. I enjoyed meeting the team and would be glad to hear of other openings.',
    ],
  ])('is none of the user’s own where the user hires: %s', (subject, opening, answer) => {
    expect(answerTo(subject, opening, answer)).toMatchObject({related: false, userIsEmployer: true});
  });

  it('is small talk where it began as such', () => {
    const answer = answerTo(
      'Coffee?',
      'Hi Maya, coffee on Thursday at 10? Sam',
      'Thursday at 10 works, see you there!',
    );
    expect(answer).toMatchObject({kind: 'other', related: false});
  });
});
