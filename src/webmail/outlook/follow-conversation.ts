import type {ConversationReadout} from '../webmail';
import {type OutlookReadout, readConversation} from './conversation';
import type {Own} from './people';

/** A pane that nothing but the address vouches for is believed when it has not changed for so long. */
const steady = 300;

/**
 * Reads what the pane shows, time after time. After a press on another row the old pane stays for a moment, so one that looks just as it
 * did under another conversation's name is still on its way, and one that only the address names is read twice.
 */
export function followConversation(document: Document): (own: Own) => ConversationReadout {
  let accepted: {key: string; looks: string} | undefined;
  let waiting: {looks: string; since: number} | undefined;
  return own => {
    const {weak, ...readout} = readConversation(document, own);
    const {conversation, problems} = readout;
    if (!conversation) return readout;
    const looks = looksOf(conversation);
    const isOld = accepted !== undefined && accepted.looks === looks && accepted.key !== conversation.key;
    if (isOld) return onItsWay(readout, [...problems, 'conversation: not followed yet']);
    const isKnown = accepted?.key === conversation.key && accepted.looks === looks;
    if (weak && !isKnown) {
      const now = performance.now();
      if (waiting?.looks !== looks) waiting = {looks, since: now};
      if (now - waiting.since < steady) return onItsWay(readout, problems);
    }
    accepted = {key: conversation.key, looks};
    return readout;
  };
}

const onItsWay = (readout: ConversationReadout, problems: string[]): ConversationReadout => ({
  ...readout,
  state: 'loading',
  conversation: null,
  problems,
});

const looksOf = ({subject, messages}: NonNullable<OutlookReadout['conversation']>): string =>
  JSON.stringify([subject, messages.map(({key, atText, text}) => [key, atText, text.slice(0, 200)])]);
