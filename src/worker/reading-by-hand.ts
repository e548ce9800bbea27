import type {ApplicationByHand} from '../contract';
import type {ConversationRef} from '../domain/conversation';
import {type Instant, minute} from '../domain/instant';
import type {ConversationReading, MessageReading} from '../domain/reading';

/** Nobody's mailbox: what the user typed in may belong with mail of any of theirs. */
export const noMailbox = 'by-hand@afterword.invalid';

/** The conversation that something typed or pasted in makes. */
export const conversationByHand = (key: string, account = noMailbox): ConversationRef => ({
  webmail: 'by-hand',
  account,
  key,
});

/**
 * What the user typed in, as if a mail had told it; no contact, since nobody wrote. An interview that is over was announced before it
 * began. One whose day they named without any interview is one that waits for a decision.
 */
export function readingByHand(
  {employer, role, people, interview, promise}: ApplicationByHand,
  key: string,
  now: Instant,
): ConversationReading {
  const at = interview ? Math.min(now, interview.start - minute) : now;
  const told: MessageReading = {...nothingSaid, key: 'by-hand', at, employer, role, people};
  const messages: MessageReading[] = [
    {
      ...told,
      interviews: interview
        ? [
            {
              ...interview,
              status: 'confirmed',
              zone: null,
              zoneNamed: true,
              uncertain: false,
              channel: null,
              people,
              invitation: null,
              quote: '',
            },
          ]
        : [],
    },
  ];
  if (promise !== null)
    messages.push({
      ...told,
      key: 'by-hand-promise',
      at: now,
      kind: interview ? 'other' : 'awaiting',
      promise: {date: promise, quote: ''},
    });
  return {
    conversation: conversationByHand(key),
    subject: [role, employer].filter(Boolean).join(', '),
    messages,
    complete: true,
  };
}

const nothingSaid: Omit<MessageReading, 'key' | 'at' | 'employer' | 'role' | 'people'> = {
  own: false,
  from: null,
  to: [],
  kind: 'other',
  confidence: 1,
  related: true,
  automatic: false,
  noReply: true,
  because: [],
  purpose: null,
  userIsEmployer: false,
  agency: null,
  interviews: [],
  interviewChange: null,
  promise: null,
  promiseWithdrawn: false,
  waitUntil: null,
  papers: [],
};
