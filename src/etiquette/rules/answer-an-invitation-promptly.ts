import type {Example} from './example';
import {moment} from './example';
import {defineRule} from './rule';

/** An answer after the first offered time answers nothing. */
export const answerAnInvitationPromptly = defineRule({
  id: 'answer-an-invitation-promptly',
  sources: [],
  about: ['reply-to-invitation'],
  because: 'rule.answerAnInvitationPromptly',
  notBefore: ({invitation}) => invitation?.at ?? null,
  allows: ({at}, {invitation}) =>
    invitation !== null && (invitation.firstTime === null || at < invitation.firstTime),
});

const invitation = {at: moment('2026-03-02T10:00+01:00'), firstTime: moment('2026-03-05T14:00+01:00')};

export const examples: readonly Example[] = [
  {given: {invitation}, doing: 'reply-to-invitation', at: '2026-03-03T09:00+01:00', verdict: 'allowed'},
  {given: {invitation}, doing: 'reply-to-invitation', at: '2026-03-05T14:00+01:00', verdict: 'held back'},
  {given: {}, doing: 'reply-to-invitation', at: '2026-03-03T09:00+01:00', verdict: 'held back'},
];
