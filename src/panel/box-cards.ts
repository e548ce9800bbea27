import type {Card} from '../contract';
import type {WritingPage} from '../page/panel-port';
import type {ComposeBox} from '../webmail/webmail';

/** Which application a box writes to, as its card; undefined: none, or not known yet. */
export type CardOfBox = (box: ComposeBox) => Card | undefined;

/**
 * A reply belongs to its conversation. A new mail belongs to the application its recipients do: the worker is told their addresses, each
 * company of them once a box, and nothing else of the mail; `onKnown` hears of an answer that came later.
 */
export function boxCards({site, account, cardOf, ask}: WritingPage, onKnown: () => void): CardOfBox {
  /** Of each box: a mail page stays open for days, and who was nobody's in the last one may be somebody's in the next. */
  const knownOf = new WeakMap<Element, Map<string, Card | null>>();

  async function learn(known: Map<string, Card | null>, key: string, addresses: string[]): Promise<void> {
    const mailbox = account();
    if (mailbox === null) return;
    // Until the answer comes it is nobody's business.
    known.set(key, null);
    const card = await ask('recipients-known', {webmail: site, account: mailbox, addresses});
    if (!card.ok) return void known.delete(key);
    known.set(key, card.value);
    if (card.value) onKnown();
  }

  return ({mode, conversation, to, element}) => {
    if (conversation !== null) return cardOf(conversation);
    const addresses = [...new Set(to.flatMap(({address}) => address ?? []))].sort();
    if (mode !== 'new' || addresses.length === 0) return undefined;
    const key = addresses.join(' ');
    const known = knownOf.get(element) ?? new Map<string, Card | null>();
    knownOf.set(element, known);
    if (!known.has(key)) void learn(known, key, addresses);
    return known.get(key) ?? undefined;
  };
}
