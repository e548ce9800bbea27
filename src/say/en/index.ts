import {card} from './card';
import {checks} from './checks';
import {desk} from './desk';
import {etiquette} from './etiquette';
import {letters} from './letters';
import {notices} from './notices';
import {ownLetters} from './own-letters';
import {ownership} from './ownership';
import {popup} from './popup';
import {strip} from './strip';
import {timeline} from './timeline';
import {worker} from './worker';

/** Every sentence of the interface in English, by room. A key is `room.what`. */
export const en = {
  ...card,
  ...checks,
  ...desk,
  ...etiquette,
  ...letters,
  ...notices,
  ...ownership,
  ...ownLetters,
  ...popup,
  ...strip,
  ...timeline,
  ...worker,
} as const;
