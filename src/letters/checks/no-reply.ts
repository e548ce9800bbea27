import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';

const nobody = /^(?:no|not|do-?not)[-_.]?reply|^donotreply|^mailer-daemon@/i;

/** All the addresses it goes to cannot be answered. */
export function noReply({to, noReply: known}: DraftSeen): Finding | null {
  const [address] = to;
  return address !== undefined && to.every(one => nobody.test(one) || known.includes(one))
    ? {quote: address, because: say('checks.noReply', {address})}
    : null;
}
