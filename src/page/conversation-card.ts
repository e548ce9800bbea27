import type {Card, StepAnswer} from '../contract';
import type {ConversationRef} from '../domain/conversation';
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
  /** Was any card shown in this page? */
  any(): boolean;
  /** Shows what the worker now says of the open conversation. */
  show(card: Card | null): Promise<void>;
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
  let place: Element | null = null;
  let shown: {host: Host; mounted: Mounted<Card | null>; key: string} | undefined;

  const take = (): void => {
    shown?.mounted.unmount();
    shown?.host.remove();
    shown = undefined;
  };

  const answerStep = (conversation: ConversationRef) => async (answer: StepAnswer) => {
    const card = await askWorker('step-answered', {conversation, answer});
    if (card.ok) await show(card.value);
  };

  const undo = (conversation: ConversationRef) => async () => {
    const card = await askWorker('answer-undone', {conversation});
    if (card.ok) await show(card.value);
  };

  async function show(card: Card | null): Promise<void> {
    if (!card) return take();
    const {conversation} = card;
    cards.set(conversation.key, card);
    const port = await panel();
    if (signal.aborted || !port || !place?.isConnected) return;
    if (shown?.key !== conversation.key) {
      take();
      const host = createHost('card', signal);
      const mounted = port.mountCard(host.element, {
        onWrite: () => {
          const current = cards.get(conversation.key);
          if (current) onWrite(current);
        },
        onAnswer: answer => void answerStep(conversation)(answer),
        onUndo: () => void undo(conversation)(),
      });
      shown = {host, mounted, key: conversation.key};
    }
    if (shown.host.keep(place)) shown.mounted.update(card);
    else take();
  }

  return {
    show,
    cardOf: key => cards.get(key),
    any: () => cards.size > 0,
    forget() {
      told = '';
    },
    async look() {
      const {state, conversation: open} = webmail.readConversation();
      if (state === 'loading' || state === 'unreadable') return state;
      const account = webmail.readAccount().value;
      if (!open || !account) {
        told = '';
        take();
        return 'settled';
      }
      const conversation = {webmail: webmail.name, account, key: open.key};
      place = open.cardPlace;
      if (shown && shown.key !== open.key) take();
      const sighting = sightingOf(open, conversation, cards.has(open.key));
      if (!sighting) return 'settled';
      const signature = signatureOf(sighting);
      if (signature === told) {
        if (shown && place && !shown.host.keep(place)) take();
        return 'settled';
      }
      const card = await askWorker('conversation-seen', sighting);
      if (!card.ok) return 'settled';
      told = signature;
      // The user may have moved on while the worker read.
      if (webmail.readConversation().conversation?.key !== open.key) return 'settled';
      if (!card.value) cards.delete(open.key);
      await show(card.value);
      return 'settled';
    },
  };
}
