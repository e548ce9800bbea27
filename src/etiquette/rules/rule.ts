import type {Instant} from '../../domain/instant';
import type {StepName} from '../../domain/step';
import type {SentenceKey} from '../../say/say';
import {say} from '../../say/say';
import type {Known} from '../known';
import type {Source} from '../sources';

/** What somebody might do: a step, a call, a reminder of ours, an offer to connect on a network, a look back. */
export type Doing = StepName | 'call' | 'remind' | 'connect' | 'look-back';

export interface Deed {
  doing: Doing;
  at: Instant;
}

/** One rule of politeness: what it speaks about, whether it allows a deed, and the reason a user reads. */
export interface Rule {
  /** A sentence; the file's name. */
  readonly id: string;
  readonly sources: readonly Source[];
  readonly about: readonly Doing[];
  /** True also where it has nothing to say. */
  allows(deed: Deed, known: Known): boolean;
  because(known: Known): string;
  /** The first moment it allows; null where it sets none. */
  notBefore(known: Known): Instant | null;
}

interface Described<More> {
  id: string;
  sources: readonly Source[];
  about: readonly Doing[];
  because: SentenceKey | ((known: Known) => string);
  /** Allowed from then on, if `allows` agrees. */
  notBefore?: (known: Known) => Instant | null;
  allows?: (deed: Deed, known: Known) => boolean;
  /** What steps compute from the same words. */
  more?: More;
}

/** Makes a rule of its description: silent about all it does not speak about, waiting for the moment it names. */
export function defineRule<More extends object = object>(described: Described<More>): Rule & More {
  const {id, sources, about, because, notBefore = () => null, allows = () => true, more} = described;
  const rule: Rule = {
    id,
    sources,
    about,
    notBefore,
    allows: (deed, known) =>
      !about.includes(deed.doing) || (deed.at >= (notBefore(known) ?? deed.at) && allows(deed, known)),
    because: known => (typeof because === 'function' ? because(known) : say(because)),
  };
  return Object.assign(rule, more);
}
