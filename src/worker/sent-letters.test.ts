import {describe, expect, it} from 'vitest';
import {hour, minute} from '../domain/instant';
import type {ConversationReading} from '../domain/reading';
import {isDisproved, recognised, withSentLetters} from './sent-letters';
import type {SentRow} from './store/rows';
import {fakeRooms} from './testing/fake-rooms';
import {monday, ownMessage, sighting} from './testing/worker-for-tests';
import {likeness, wordHashes} from './word-hashes';

const text = 'I thank you for the talk we had about the team and its plans on Monday.';
const context = {timeZone: 'UTC', country: null};
const readingOf = (...own: Parameters<typeof ownMessage>[]): ConversationReading =>
  fakeRooms.readConversation(
    sighting(
      '1',
      own.map(given => ownMessage(...given)),
    ),
    context,
  );

const letter = (id: string, more: Partial<SentRow> = {}): SentRow => {
  const [message] = readingOf([text, {key: `sending:${id}`, at: more.at ?? monday}]).messages;
  if (!message) throw new Error('no message');
  return {
    id,
    conversation: '1',
    at: monday,
    letter: null,
    certainty: 'confirmed',
    wordHashes: wordHashes(text, 1),
    message,
    shownAs: null,
    ...more,
  };
};

describe('sent letters in a conversation', () => {
  it.each<[string, ConversationReading, SentRow[], number]>([
    ['not shown yet', readingOf(), [letter('a')], 1],
    ['shown a minute later', readingOf([text, {key: 'm1', at: monday + minute}]), [letter('a')], 1],
    [
      'shown under a time of its own, recognised',
      readingOf([text, {key: 'm1', at: monday + hour}]),
      [letter('a', {shownAs: 'm1'})],
      1,
    ],
    ['beside an older one', readingOf([text, {key: 'm0', at: monday - hour}]), [letter('a')], 2],
    [
      'two, one of them shown',
      readingOf([text, {key: 'm1', at: monday}]),
      [letter('a'), letter('b', {at: monday + minute})],
      2,
    ],
    ['taken back', readingOf(), [letter('a', {certainty: 'revoked'})], 0],
  ])('%s', (_what, reading, sent, messages) => {
    expect(withSentLetters(reading, sent).messages).toHaveLength(messages);
  });

  it.each<[string, Partial<SentRow>, string, string | null]>([
    ['a letter of ours whose words tell nothing', {letter: 'enquiry.no-date.warm'}, 'Hello.', 'enquiry'],
    ['a letter of ours whose words are read otherwise', {letter: 'enquiry.no-date.warm'}, text, 'enquiry'],
    ['no letter of ours', {}, 'Hello.', 'other'],
  ])('%s: what the message does', (_what, more, shown, purpose) => {
    const reading = readingOf([shown, {key: 'm1', at: monday}]);
    const sent = letter('a', more);
    const known = {...sent, message: {...sent.message, purpose: 'enquiry' as const}};
    expect(withSentLetters(reading, [known]).messages).toMatchObject([{key: 'm1', purpose}]);
  });

  it('are recognised by their words, however the page changed them a little', () => {
    const shown = ownMessage(`${text} Sent from my desk.`, {key: 'm1', at: monday + hour});
    expect(recognised([letter('a')], [shown], 'sam@example.org', 1)).toMatchObject([{shownAs: 'm1'}]);
    const other = ownMessage('Something quite different, written on another day to somebody else.', {
      key: 'm2',
    });
    expect(recognised([letter('a')], [other], 'sam@example.org', 1)).toMatchObject([{shownAs: null}]);
  });

  it('one message answers for one letter', () => {
    const shown = ownMessage(text, {key: 'm1'});
    const marks = recognised([letter('a'), letter('b')], [shown], 'sam@example.org', 1).map(
      ({shownAs}) => shownAs,
    );
    expect(marks).toEqual(['m1', null]);
  });

  it.each([
    ['probably sent, all shown, not there', {certainty: 'probably' as const}, {}, 20 * minute, true],
    ['confirmed', {}, {}, 20 * minute, false],
    ['not all shown', {certainty: 'probably' as const}, {complete: false}, 20 * minute, false],
    ['just sent', {certainty: 'probably' as const}, {}, minute, false],
  ])('is given up? %s', (_what, more, reading, after, gone) => {
    expect(isDisproved(letter('a', more), {...readingOf(), ...reading}, monday + after)).toBe(gone);
  });
});

describe('hashes of word groups', () => {
  it('tell nearly the same letter from another', () => {
    const again = text.replace('Monday', 'Tuesday');
    expect(likeness(wordHashes(text, 1), wordHashes(again, 1))).toBeGreaterThan(0.8);
    expect(
      likeness(wordHashes(text, 1), wordHashes('A wholly other letter with other words in it.', 1)),
    ).toBe(0);
  });

  it('differ between installations, and hold at most four hundred', () => {
    expect(likeness(wordHashes(text, 1), wordHashes(text, 2))).toBe(0);
    const long = Array.from({length: 5_000}, (_, index) => `word${index}`).join(' ');
    expect(wordHashes(long, 1)).toHaveLength(400);
  });

  it.each([
    ['', 0],
    ['Thanks', 1],
  ])('of %j are %i', (words, count) => {
    expect(wordHashes(words, 1)).toHaveLength(count);
  });
});
