import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {Settings} from '../domain/settings';
import {say} from '../say/say';
import {verdictOn} from './judge';
import {whatIsKnown} from './what-is-known';

/** Which way to get in touch. Mail is always right; the others are so now or not, each with the reason a user reads. */
export interface ChannelAdvice {
  call: {fitting: boolean; because: string};
  card: {fitting: boolean; because: string};
  /** A thank-you may offer to connect on a professional network. */
  connect: boolean;
}

/** Mail first; a call once, late, with rapport and in office hours; a card as an extra; a network only if the user chose it. */
export function adviseChannel(application: Application, settings: Settings, now: Instant): ChannelAdvice {
  const known = whatIsKnown(application, settings);
  const over = known.ending !== null && known.ending.outcome !== 'offer';
  const advice = (doing: 'call' | 'card', why: string) => {
    if (over) return {fitting: false, because: say('etiquette.overNow')};
    const verdict = verdictOn(doing, known, now);
    return verdict.allowed ? {fitting: true, because: why} : {fitting: false, because: verdict.because};
  };
  return {
    call: advice('call', say('etiquette.callFits')),
    card: advice('card', say('etiquette.cardFits')),
    connect: verdictOn('connect', known, now).allowed,
  };
}
