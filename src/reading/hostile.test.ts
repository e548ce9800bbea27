import {describe, expect, it} from 'vitest';
import {readExample} from './kinds/examples/read-example';
import {prepareText} from './message-text';
import {couldBeAboutHiring} from './notice';

/** The shape of text on which careless patterns take forever, at the length a page shows and at twice that. */
const shapes: [string, (length: number) => string][] = [
  ['spaces', length => ' '.repeat(length)],
  ['line ends', length => '\n'.repeat(length)],
  ['marks of quotation', length => '> '.repeat(length / 2)],
  ['dots', length => 'a. '.repeat(length / 3)],
  ['one word', length => 'a'.repeat(length)],
  ['dashes', length => '-'.repeat(length)],
  ['heads of a history', length => 'On 3 March <a@b.c>\n'.repeat(length / 19)],
  ['header names', length => 'From: a\n'.repeat(length / 8)],
  ['sign-offs', length => 'Thanks,\n'.repeat(length / 8)],
  ['beginnings of phrases', length => 'not be not be moving not be '.repeat(length / 28)],
  ['conditions', length => 'if if if you you selected if '.repeat(length / 29)],
  ['combining marks', length => 'e\u0301'.repeat(length / 2)],
  ['quotes', length => '"\'('.repeat(length / 3)],
];

const mail = (text: string) =>
  ({
    kind: 'other',
    from: 'a@b.example',
    subject: text.slice(0, 1000),
    text,
    own: false,
    after: null,
    answers: null,
    userIsEmployer: false,
    heldOut: false,
  }) as const;

describe.each(shapes)('a mail of nothing but %s', (_name, make) => {
  it('is read, and says nothing', () => {
    const text = make(400_000);
    expect(prepareText(text, text).sentences.join('').length).toBeLessThanOrEqual(16_384);
    expect(readExample(mail(text)).related).toBe(false);
    expect(typeof couldBeAboutHiring(text)).toBe('boolean');
  }, 2_000);
});
