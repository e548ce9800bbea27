import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {Settings} from '../domain/settings';
import type {Plan, Step} from '../domain/step';
import {withAnswers} from './answers';
import {byPressure} from './by-pressure';
import type {Draft} from './draft';
import type {Known} from './known';
import {cancelledReply, keepInTouch, offerReply, rejectionReply} from './steps/after-the-end';
import {aroundTheInterview} from './steps/around-the-interview';
import {card} from './steps/card';
import {enquiry} from './steps/enquiry';
import {letGo} from './steps/let-go';
import {papers} from './steps/papers';
import {replyToInvitation} from './steps/reply-to-invitation';
import {secondEnquiry} from './steps/second-enquiry';
import {whatIsKnown} from './what-is-known';

/** What is worth doing for an application now, and what will be if nothing more happens. The same knowledge gives the same plan. */
export function planFor(application: Application, settings: Settings, now: Instant): Plan {
  const known = whatIsKnown(application, settings);
  const drafts = withAnswers(draftsOf(known, now), application.actions, settings.pausedUntil ?? null);
  const live = withoutOvertaken(
    drafts.filter(({from, until}) => until === null || Math.max(from, now) < until),
  );
  return {
    open: live
      .filter(({from}) => from <= now)
      .sort(byPressure)
      .map(draft => asStep(draft, now)),
    upcoming: live
      .filter(({from}) => from > now)
      .sort((one, other) => one.from - other.from || byPressure(one, other))
      .map(draft => asStep(draft, now)),
  };
}

function draftsOf(known: Known, now: Instant): Draft[] {
  const enquiries = [...enquiry(known), ...secondEnquiry(known)];
  return [
    ...replyToInvitation(known),
    ...aroundTheInterview(known),
    ...card(known),
    ...papers(known, now),
    ...enquiries,
    ...letGo(known, enquiries, now),
    ...rejectionReply(known),
    ...keepInTouch(known),
    ...offerReply(known),
    ...cancelledReply(known),
  ];
}

/** While an invitation to a further round waits for the user, nobody asks how things stand. */
function withoutOvertaken<D extends Draft>(drafts: readonly D[]): D[] {
  if (!drafts.some(({step}) => step === 'reply-to-invitation')) return [...drafts];
  return drafts.filter(({step}) => step !== 'enquiry' && step !== 'second-enquiry' && step !== 'let-go');
}

const asStep = (
  {step, from, by, until, since, about, because, to, snoozedUntil}: Draft & {snoozedUntil?: Instant},
  now: Instant,
): Step => ({
  step,
  from,
  by,
  until,
  because: because(now),
  key: [step, since, about, snoozedUntil].filter(part => part !== undefined).join(' '),
  ...(to ? {to} : {}),
  ...(snoozedUntil !== undefined && snoozedUntil > now ? {snoozedUntil} : {}),
});
