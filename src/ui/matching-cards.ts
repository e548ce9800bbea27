import type {Card} from '../contract';

/** The applications whose employer, role or people hold every word typed. */
export function matchingCards(cards: readonly Card[], typed: string): Card[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return cards.filter(({employer, role, people}) => {
    const held = folded([employer, role, ...people.map(({name}) => name)].join(' '));
    return words.every(word => held.includes(word));
  });
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
