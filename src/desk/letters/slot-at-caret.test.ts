import {describe, expect, it} from 'vitest';
import {matchingSlots, slotBeingTyped, withSlot} from './slot-at-caret';

describe('a slot being typed', () => {
  it.each([
    ['Hi {', {from: 3, typed: ''}],
    ['Hi {na', {from: 3, typed: 'na'}],
    ['Hi {name}', null],
    ['Hi na', null],
    ['{name} {ro', {from: 7, typed: 'ro'}],
    ['{na me', null],
  ])('in %j is %o', (text, found) => {
    expect(slotBeingTyped(text, text.length)).toEqual(found);
  });

  it.each([
    ['Hi {na', 6, 'Hi {name}'],
    ['Hi {, how', 4, 'Hi {name}, how'],
    // The caret stands within one that is there: it is replaced, not doubled.
    ['Hi {na}, how', 5, 'Hi {name}, how'],
    ['Hi ', 3, 'Hi {name}'],
  ])('%j at %i becomes %j', (text, caret, expected) => {
    const done = withSlot(text, caret, 'name');
    expect(done.text).toBe(expected);
    expect(done.text.slice(0, done.caret)).toMatch(/\{name\}$/);
  });

  it('is found by its name or a word of its label', () => {
    const slots = [
      {slot: 'me', label: 'Your name'},
      {slot: 'name', label: 'Name'},
      {slot: 'day', label: 'When you met'},
    ];
    const found = (typed: string) => matchingSlots(slots, typed).map(({slot}) => slot);
    expect(found('na')).toEqual(['me', 'name']);
    expect(found('ME')).toEqual(['me', 'day']);
    expect(found('')).toHaveLength(3);
  });
});
