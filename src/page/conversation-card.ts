import type {Card} from '../contract';
import type {ConversationRef} from '../domain/conversation';
import type {Result} from '../domain/result';
import type {WebmailReader} from '../webmail/webmail';
import {askWorker} from './ask-worker';
import {createHost} from './hosts';
import {panel} from './panel';
import type {Host, Mounted} from './panel-port';
import {sightingOf, signatureOf} from './sighting-of';

export interface ConversationCards {
  /** Reads what is open, tells the worker what is new in it, and shows its card. */
  look(): Promise<'settled' | 'loading' | 'unreadable'>;
  /** The card of a conversation that was open in this page and belongs to an application. */
  cardOf(key: string): Card | undefined;
  /** What the worker now says of that conversation. Changes what is shown only if it is the one that is open. */
  show(key: string, card: Card | null): Promise<void>;
  /** Asks again for all that is shown. */
  forget(): void;
}

/** The card under the subject of the open conversation. */
export function conversationCards(
  webmail: WebmailReader,
  onWrite: (card: Card) => void,
  signal: AbortSignal,
): ConversationCards {
  const cards = new Map<string, Card>();
  let told = '';
  /** The conversation that is open, and where its card goes: an answer about another may come at any time. */
  let open: {key: string; place: Element | null} | undefined;
  let shown: {host: Host; mounted: Mounted<Card | null>; key: string} | undefined;

  const take = (): void => {
    shown?.mounted.unmount();
    shown?.host.remove();
    shown = undefined;
  };

  const answered = async ({key}: ConversationRef, asked: Promise<Result<Card | null>>): Promise<void> => {
    const card = await asked;
    if (card.ok) await show(key, card.value);
  };

  async function show(key: string, card: Card | null): Promise<void> {
    if (card) cards.set(key, card);
    else cards.delete(key);
    const port = card ? await panel() : undefined;
    // Asked after the wait: the user may have moved on meanwhile.
    if (signal.aborted || open?.key !== key) return;
    if (!card) return take();
    const {conversation} = card;
    const {place} = open;
    if (!port || !place?.isConnected) return;
    if (shown?.key !== conversation.key) {
      take();
      const host = createHost('card', signal);
      const mounted = port.mountCard(host.element, {
        onWrite: () => {
          const current = cards.get(conversation.key);
          if (current) onWrite(current);
        },
        onNote: () => void askWorker('desk-wanted', {conversation}),
        onAnswer: answer => void answered(conversation, askWorker('step-answered', {conversation, answer})),
        onUndo: () => void answered(conversation, askWorker('answer-undone', {conversation})),
      });
      shown = {host, mounted, key: conversation.key};
    }
    if (shown.host.keep(place)) shown.mounted.update(card);
    else take();
  }

  return {
    show,
    cardOf: key => cards.get(key),
    forget() {
      told = '';
    },
    async look() {
      const {state, conversation: seen} = webmail.readConversation();
      if (state === 'loading' || state === 'unreadable') return state;
      const account = webmail.readAccount().value;
      if (!seen || !account) {
        open = undefined;
        told = '';
        take();
        return 'settled';
      }
      const conversation = {webmail: webmail.name, account, key: seen.key};
      open = {key: seen.key, place: seen.cardPlace};
      if (shown && shown.key !== seen.key) take();
      const sighting = sightingOf(seen, conversation, cards.has(seen.key));
      if (!sighting) return 'settled';
      const signature = signatureOf(sighting);
      if (signature === told) {
        if (shown && seen.cardPlace && !shown.host.keep(seen.cardPlace)) take();
        return 'settled';
      }
      // Before the wait: what is forgotten meanwhile has to be asked again.
      told = signature;
      const card = await askWorker('conversation-seen', sighting);
      if (!card.ok) {
        told = '';
        return 'settled';
      }
      // The user may have moved on while the worker read.
      if (webmail.readConversation().conversation?.key !== seen.key) return 'settled';
      await show(seen.key, card.value);
      if (card.value?.writeNow) onWrite(card.value);
      return 'settled';
    },
  };
}
