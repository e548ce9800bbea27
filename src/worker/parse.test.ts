import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bodyCap, messageCap} from '../domain/sighting';
import {cleanLine, cleanText} from './clean-text';
import {parseNote, parseStepAnswer} from './parse-answer';
import {Unusable} from './parse-field';
import {parseSettings, settingsOf} from './parse-settings';
import {parseConversation, parseSighting} from './parse-sighting';
import {message, monday, sighting} from './testing/worker-for-tests';

describe('text from a page', () => {
  it.each([
    ['turns of direction', 'Maya \u202Enehc\u202C\u2066!', 'Maya nehc!'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['half of a character', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['a letter under five hundred marks', `e${'\u0301'.repeat(500)}x`, `e${'\u0301'.repeat(4)}x`],
  ])('loses %s', (_what, given, clean) => {
    expect(cleanText(given, 1_000)).toBe(clean);
  });

  it('is well-formed and short whatever it was', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 3_000}), text => {
        const line = cleanLine(text);
        expect(line).not.toMatch(/\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\n]/u);
        expect(line).not.toContain('\u0000');
        expect(line.length).toBeLessThanOrEqual(1_000);
      }),
    );
  });

  it('keeps what other languages and faces need', () => {
    const text = 'Grüße, मैत्री 👩‍💻 שלום é';
    expect(cleanText(text, 100)).toBe(text);
  });
});

describe('a sighting', () => {
  it('keeps its newest messages, each capped', () => {
    const messages = Array.from({length: 30}, (_, index) =>
      message(`number ${index}`, {text: 'x'.repeat(100_000)}),
    );
    const parsed = parseSighting(sighting('1', messages));
    expect(parsed.messages).toHaveLength(messageCap);
    expect(parsed.messages.at(-1)?.key).toBe('number 29');
    expect(parsed.messages[0]?.text).toHaveLength(bodyCap);
    expect(parsed.complete).toBe(false);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -1, 0, 1.5, '2026-03-09', null])(
    'has no time where the page gave %s',
    at => {
      const parsed = parseSighting({...sighting('1', []), messages: [{...message('a'), at}]});
      expect(parsed.messages[0]?.at).toBeNull();
    },
  );

  it('takes ten thousand recipients for the first fifty', () => {
    const to = Array.from({length: 10_000}, (_, index) => ({name: null, address: `a${index}@b.example`}));
    expect(parseSighting(sighting('1', [message('a', {to})])).messages[0]?.to).toHaveLength(50);
  });

  it('is refused, not half read, whatever else it is', () => {
    fc.assert(
      fc.property(fc.anything(), given => {
        expect(() => parseSighting(given)).toThrow(Unusable);
      }),
    );
  });

  it.each([
    {webmail: 'gmail', account: 'nobody', key: '1'},
    {webmail: 'gmail', account: 'a@b.c', key: ''},
    {webmail: 'yahoo', account: 'a@b.c', key: '1'},
    {webmail: 'gmail', account: 'a@b.c'},
  ])('of no conversation is refused: %j', conversation => {
    expect(() => parseConversation(conversation)).toThrow(Unusable);
  });

  it('has no prototype to be changed', () => {
    const given = JSON.parse('{"webmail":"gmail","account":"A@B.c","key":"1","__proto__":{"polluted":true}}');
    expect(parseConversation(given)).toEqual({webmail: 'gmail', account: 'a@b.c', key: '1'});
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });
});

describe('an answer', () => {
  it.each([
    {did: 'later', step: 'thank-you', until: monday - 1},
    {did: 'later', step: 'thank-you', until: Date.UTC(9999, 0)},
    {did: 'later', step: 'thank-you'},
    {did: 'skip', step: 'call-them-every-hour'},
    {did: 'erase'},
    null,
  ])('is refused: %j', answer => {
    expect(() => parseStepAnswer(answer, monday)).toThrow(Unusable);
  });
});

describe('a note', () => {
  it('keeps what it has and nothing else', () => {
    const note = {keyPoints: ['a\u202Eb', ' '], promise: '2026-03-20', rapport: true, secret: 1};
    expect(parseNote(note)).toEqual({keyPoints: ['ab'], promise: '2026-03-20', rapport: true});
  });

  it.each(['2026-02-30', '20 March', '9999-99-99', 7])('is refused with the date %s', promise => {
    expect(() => parseNote({promise})).toThrow(Unusable);
  });
});

describe('settings', () => {
  it.each([
    [{timeZone: 'Mars/Olympus'}, {}],
    [{country: 'Germany', region: 'BE'}, {region: 'BE'}],
    [{workingHours: ['18:00', '08:00']}, {}],
    [{workingHours: ['07:30', '16:00']}, {workingHours: ['07:30', '16:00']}],
    [{enquiryAfterPromiseWorkingDays: 8, enquiryAfterWorkingDays: 7.5}, {}],
    [
      {maxEnquiries: null, pace: 'sales'},
      {maxEnquiries: null, pace: 'sales'},
    ],
    [{figures: {thankWithinHours: 24}}, {figures: {thankWithinHours: 24}}],
    [{figures: {thankWithinHours: 1_000}}, {}],
    [{userName: 'Sam\u202E Lee', tone: 'rude', constructor: 'x'}, {}],
    ['everything', {}],
  ])('%j are %j', (given, kept) => {
    expect(parseSettings(given)).toEqual(kept);
  });

  it.each([
    ['de-AT', 'AT'],
    ['en', null],
    ['zh-Hant-TW', 'TW'],
    ['es-419', null],
    ['not a language', null],
  ])('begin, for a browser in %s, with the country %s', (language, country) => {
    expect(settingsOf('Europe/Vienna', language).country).toBe(country);
  });
});
