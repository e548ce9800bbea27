import {describe, expect, it} from 'vitest';
import type {MailKind} from '../../domain/kind';
import {languages} from '../languages/cues';
import {readExample} from './examples/read-example';
import {type Example, readExamples} from './examples/read-examples';
import {related} from './weigh';

/** Found right, found wrongly, missed: one line a kind, and the mean of their F1. */
function judged(examples: readonly Example[]) {
  const read = examples.map(example => ({example, reading: readExample(example)}));
  const kinds = [...new Set(examples.map(({kind}) => kind))];
  const f1 = (kind: MailKind): number => {
    const right = read.filter(({example, reading}) => example.kind === kind && reading.kind === kind).length;
    const said = read.filter(({reading}) => reading.kind === kind).length;
    const meant = examples.filter(example => example.kind === kind).length;
    return (2 * right) / (said + meant);
  };
  const saidRelated = read.filter(({reading}) => reading.related);
  const meantRelated = read.filter(({example}) => related.has(example.kind));
  const both = saidRelated.filter(({example}) => related.has(example.kind)).length;
  return {
    macroF1: kinds.reduce((sum, kind) => sum + f1(kind), 0) / kinds.length,
    precision: both / saidRelated.length,
    recall: both / meantRelated.length,
    wrong: read
      .filter(({example, reading}) => example.kind !== reading.kind)
      .map(({example, reading}) => `${example.kind} read as ${reading.kind}: ${example.subject}`),
  };
}

describe('kinds of English mail', () => {
  const examples = readExamples('en');

  it('tells them on the examples the cues were written beside', () => {
    const {macroF1, precision, recall, wrong} = judged(examples.filter(({heldOut}) => !heldOut));
    expect(macroF1, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('says nothing to a reader who hires', () => {
    for (const example of examples.filter(({userIsEmployer}) => userIsEmployer))
      expect(readExample(example), example.subject).toMatchObject({
        kind: 'other',
        related: false,
        userIsEmployer: true,
      });
  });

  it('quotes at most 160 characters, and words that stand in the mail', () => {
    for (const example of examples)
      for (const quote of readExample(example).because) {
        expect(quote.length).toBeLessThanOrEqual(160);
        const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u2018\u2019']+/g, '');
        expect(squeezed(`${example.subject} ${example.text}`)).toContain(squeezed(quote));
      }
  });
});

describe('a first mail of a few lines', () => {
  it.each<[MailKind, string]>([
    ['rejection', 'Unfortunately we have decided to move forward with another candidate.'],
    ['rejection', 'Thank you for the interview. We have decided to move forward with other candidates.'],
    ['offer', 'We are delighted to offer you the position.'],
    ['offer', 'Good news: the other candidate withdrew, and we are delighted to offer you the position.'],
    ['offer', 'The selected candidate took another job, so we would love to offer you the position.'],
    ['offer', 'Our first choice has declined, so we would like to offer you the role after all.'],
    ['rejection', 'We are not able to offer you the position. Another candidate was chosen.'],
    ['rejection', 'We offered the position to another candidate who had more experience.'],
  ])('is read as %s: %s', (kind, said) => {
    const text = `Hi Sam,\n\n${said}\n\nBest,\nMaya`;
    const mail = {subject: 'Data Analyst', from: 'Maya Chen <maya@acme.example>', text};
    const reading = readExample({
      ...mail,
      kind,
      own: false,
      after: null,
      answers: null,
      userIsEmployer: false,
      heldOut: false,
    });
    expect(reading).toMatchObject({kind, related: true});
  });
});

describe.each(languages.map(({language}) => language).filter(language => language !== 'en'))(
  'kinds of mail in %s',
  language => {
    it('tells them', () => {
      const {macroF1, precision, recall, wrong} = judged(readExamples(language));
      expect(macroF1, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
      expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
    });
  },
);

const mail = (text: string, more: Partial<Example> = {}): Example => ({
  kind: 'other',
  from: 'Maya Chen <maya@acme.example>',
  subject: '',
  text,
  own: false,
  after: null,
  answers: null,
  userIsEmployer: false,
  heldOut: false,
  ...more,
});

describe('what does not count', () => {
  it.each([
    [
      'a condition',
      'Thank you for applying. If you are selected for an interview, we will contact you to schedule it.',
      'application-ack',
    ],
    [
      'a condition turned round',
      'Thank you for applying. Should you be invited to interview, we will share tips.',
      'application-ack',
    ],
    [
      'a refusal that is only possible',
      'We received your application. If you are not selected, you will receive an e-mail.',
      'application-ack',
    ],
    [
      'a quoted history',
      'Thank you for applying to the analyst position.\n\nOn Mon, 2 Mar 2026 at 10:00, Sam wrote:\n> We regret to inform you that you were not selected.',
      'application-ack',
    ],
    [
      'a signature',
      'We have received your application for the analyst role.\n\nBest regards,\nMaya Chen\nCandidate interviews and offers of employment',
      'application-ack',
    ],
  ])('%s', (_what, text, kind) => {
    expect(readExample(mail(text)).kind).toBe(kind);
  });

  it('a negation turns an invitation into a refusal', () => {
    expect(
      readExample(
        mail(
          'Thank you for your application for the analyst role. We are not able to invite you to an interview.',
        ),
      ).kind,
    ).toBe('rejection');
  });
});

describe('automatic and unanswerable mail', () => {
  it.each([
    [
      'Automatic reply: Interview',
      'I am out of the office until Monday.',
      {automatic: true, kind: 'other', related: false},
    ],
    [
      'Interview',
      'Your interview for the analyst position is confirmed for Tuesday at 2 pm. Please do not reply to this e-mail.',
      {automatic: false, noReply: true, kind: 'interview-confirmed'},
    ],
    [
      'Interview',
      'Your interview for the analyst position is confirmed for Tuesday at 2 pm.\n\nBest regards,\nAcme\nThis mailbox is not monitored.',
      {automatic: false, noReply: true},
    ],
    [
      'Interview',
      'Your interview for the analyst position is confirmed for Tuesday at 2 pm.',
      {automatic: false, noReply: false},
    ],
  ])('%s: %s', (subject, text, expected) => {
    expect(readExample(mail(text, {subject}))).toMatchObject(expected);
  });

  it('an address made only to write from cannot be answered', () => {
    expect(readExample(mail('Hello', {from: 'no-reply@acme.example'})).noReply).toBe(true);
    expect(readExample(mail('Hello', {from: 'noreen@acme.example'})).noReply).toBe(false);
  });
});
