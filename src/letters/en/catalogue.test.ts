import {describe, expect, it} from 'vitest';
import {partsOf, type TemplatePart, tones} from '../letter-template';
import {slotNames} from '../slots';
import {catalogue} from './catalogue';

const texts = catalogue.flatMap(({id, tones: byTone}) =>
  tones.flatMap(tone => {
    const text = (byTone as Partial<Record<string, string>>)[tone];
    return text === undefined ? [] : [{id: `${id}.${tone}`, text}];
  }),
);
const middleOf = (text: string): string => text.split('\n\n').slice(1, -1).join(' ');
const isSlot = (part: TemplatePart): part is Extract<TemplatePart, {slot: string}> => 'slot' in part;

describe.each(texts)('the letter $id', ({text}) => {
  it('has only slots that can be asked for', () => {
    const slots = partsOf(text).filter(isSlot);
    expect(slots.filter(({slot}) => !slotNames.includes(slot))).toEqual([]);
    // A brace outside a slot is a slot misspelt.
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  it('is three to six sentences and short enough to be read at once', () => {
    const sentences = middleOf(text)
      .split(/[.?](?:\s|$)/)
      .filter(Boolean);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect(text.split(/\s+/).length).toBeGreaterThan(35);
    expect(text.split(/\s+/).length).toBeLessThan(130);
  });

  it('greets, closes with the user’s name, and holds something of this one application', () => {
    expect(text).toMatch(/^(?:Hi|Dear) \{name\},\n\n/);
    expect(text).toMatch(/\n\n(?:Warm regards|Kind regards|Yours sincerely),\n\{me\}$/);
    const specific = [
      'keyPoint',
      'time',
      'otherTimes',
      'papers',
      'decideBy',
      'startDay',
      'theirNews',
      'myNews',
      'role',
    ];
    expect(partsOf(text).some(part => 'slot' in part && specific.includes(part.slot))).toBe(true);
  });

  it('says nothing a recruiter has read a thousand times, and neither begs, accuses nor flatters', () => {
    expect(text).not.toMatch(
      /I hope this|finds you well|just (?:checking|wanted)|touch(?:ing)? base|follow(?:ing)? up|circl(?:e|ing) back|taking the time|excited|thrilled|passionate|honou?red|still haven|not heard|no reply|ignored|please let me know as soon|desperate|amazing|incredible|perfect fit|dream|!/i,
    );
  });
});
