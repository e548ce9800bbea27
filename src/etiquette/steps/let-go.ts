import type {Instant} from '../../domain/instant';
import {say} from '../../say/say';
import type {Draft} from '../draft';
import type {Known} from '../known';
import {letItGoKindly} from '../rules/let-it-go-kindly';

/**
 * After the last letter that politeness allows, or when the time to send one has passed. The second way opens only then: it is no plan
 * to look forward to.
 */
export function letGo(known: Known, enquiries: readonly Draft[], now: Instant): Draft[] {
  const {ending, interviewed} = known;
  if (ending || !interviewed) return [];
  const afterLast = letItGoKindly.notBefore(known);
  const lapsed = enquiries[0]?.until ?? null;
  const from = afterLast ?? (lapsed !== null && lapsed <= now ? lapsed : null);
  if (from === null) return [];
  const count = known.enquiries.length;
  return [
    {
      step: 'let-go',
      from,
      by: null,
      until: null,
      since: known.enquiries.at(-1) ?? known.lastContact ?? 0,
      because: () => (count > 0 ? say('etiquette.letGo', {count}) : say('etiquette.letGoUnasked')),
    },
  ];
}
