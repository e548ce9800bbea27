import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {quoteCap} from '../../domain/reading';
import {factsOf} from './sample-facts';

describe('reading facts', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'on Tuesday',
      '10 March',
      'at 2pm',
      '3/10',
      ' - ',
      'by Friday',
      'we will',
      'get back to you',
      'for the',
      'Data Analyst',
      'position',
      'at Acme',
      '\n',
      '; ',
      '?',
      'CET',
      '10:00-',
      'please send',
      'references',
    ),
  );

  it('never throws, and quotes no more than may be kept', () => {
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 40}),
        fc.constantFrom('interview-invite', 'reschedule', 'post-interview', 'material-request'),
        (pieces, kind) => {
          const facts = factsOf({text: pieces.join(' '), subject: pieces.slice(0, 5).join(' '), kind});
          const quotes = [
            ...facts.interviews,
            ...facts.papers,
            ...(facts.promise === null ? [] : [facts.promise]),
          ];
          for (const {quote} of quotes) expect(quote.length).toBeLessThanOrEqual(quoteCap);
          for (const {start, end} of facts.interviews) expect(end === null || end > start).toBe(true);
        },
      ),
      {numRuns: 200},
    );
  });

  it('says the same each time', () => {
    const mail = {
      text: 'Interview at Acme on Tuesday, 10 March at 2pm? Please send references by Friday.',
      kind: 'interview-invite',
    } as const;
    expect(factsOf(mail)).toEqual(factsOf(mail));
  });

  it('takes the day of an interview for no day of an answer, though the hours stand in lines of their own', () => {
    const {interviews, promise} = factsOf({
      kind: 'interview-confirmed',
      text: 'Your interviews are confirmed for Tuesday 10 March 2026 in our office:\n\n10:00-10:45 Maya Chen, Head of Analytics\n11:00-11:45 Tom Braun, Product Manager',
    });
    expect(interviews).toHaveLength(1);
    expect(promise).toBeNull();
  });
});
