import type {WritingPage} from '../page/panel-port';
import type {SentEvent, WebmailWriter} from '../webmail/webmail';

/** Tells the worker when the user sent, or took back, a mail in a conversation that belongs to an application; nobody of any other. */
export function followSending(
  {cardOf, show, ask}: WritingPage,
  webmail: WebmailWriter,
  letterFor: (key: string) => string | null,
  signal: AbortSignal,
): void {
  webmail.watchSent(event => void tell(event), signal);

  async function tell({id, phase, conversation: key, to, subject, text}: SentEvent): Promise<void> {
    const conversation = key === null ? undefined : cardOf(key)?.conversation;
    if (!conversation) return;
    if (phase === 'probably' || phase === 'confirmed') {
      const letter = letterFor(conversation.key);
      const sent = {sending: id, certainty: phase, conversation, to, subject, text, letter};
      const card = await ask('mail-sent', sent);
      if (card.ok) await show(conversation.key, card.value);
    } else if (phase === 'cancelled' || phase === 'revoked') {
      const card = await ask('send-undone', {sending: id, conversation});
      if (card.ok) await show(conversation.key, card.value);
    }
  }
}
