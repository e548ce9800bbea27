import {describe, expect, it} from 'vitest';
import {bodyCap, messageCap} from '../domain/sighting';
import {readConversation} from './read-conversation';

const sam = {name: 'Sam Lee', address: 'sam@example.org'};
const maya = {name: 'Maya Chen', address: 'maya@acme.example'};

const conversation = (subject: string, texts: readonly string[], at: string) => ({
  conversation: {webmail: 'gmail' as const, account: sam.address, key: 't1'},
  subject,
  complete: true,
  messages: texts.map((text, index) => ({
    key: `m${index}`,
    from: maya,
    to: [sam],
    at: Date.parse(at) + index * 60_000,
    body: 'loaded' as const,
    text,
    attachments: [],
    draft: false,
  })),
});

describe('working days of a promise', () => {
  it.each([
    ['BE', '2027-03-09'],
    ['BY', '2027-03-08'],
  ])('are those of %s', (region, date) => {
    // 8 March, a Monday, is a holiday in Berlin alone.
    const {messages} = readConversation(
      conversation(
        'Your interview',
        ['Hi Sam, thank you for the interview yesterday. We will get back to you within two working days.'],
        '2027-03-04T10:00:00+01:00',
      ),
      {timeZone: 'Europe/Berlin', country: 'DE', region},
    );
    expect(messages[0]?.promise?.date).toBe(date);
  });
});

describe('a conversation made to be a burden', () => {
  it.each([
    ['of lone surrogates', '\ud800\udc00\ud800 interview \udfff'.repeat(300)],
    ['turned round by bidi controls', '\u202eweivretni\u202c \u2066interview\u2069 '.repeat(300)],
    ['of nothing', ''],
    ['of ten million characters', 'interview '.repeat(1_000_000)],
  ])('%s is read', (_what, text) => {
    const {messages} = readConversation(conversation(text.slice(0, 2000), [text], '2026-03-02T09:00:00Z'), {
      timeZone: 'UTC',
    });
    expect(messages).toHaveLength(1);
    for (const {because} of messages)
      for (const quote of because) expect(quote.length).toBeLessThanOrEqual(160);
  });

  it('of five thousand messages is read by its newest', () => {
    const texts = Array.from({length: 5_000}, (_, index) => `Message ${index}`);
    const {messages} = readConversation(conversation('Interview', texts, '2026-03-02T09:00:00Z'), {
      timeZone: 'UTC',
    });
    expect(messages).toHaveLength(messageCap);
    expect(messages.at(-1)?.key).toBe('m4999');
  });

  it('says the same with what lies beyond the cap of a body cut off', () => {
    const text = `Hi Sam, we would like to invite you to an interview.\n${'word '.repeat(bodyCap)}`;
    const read = (body: string) =>
      readConversation(conversation('Interview', [body], '2026-03-02T09:00:00Z'), {timeZone: 'UTC'}).messages;
    expect(read(text)).toEqual(read(text.slice(0, bodyCap)));
  });
});
