import {card} from './card';
import {catchUp} from './catch-up';
import {checks} from './checks';
import {desk} from './desk';
import {etiquette} from './etiquette';
import {letters} from './letters';
import {notices} from './notices';
import {ownLetters} from './own-letters';
import {ownership} from './ownership';
import {popup} from './popup';
import {season} from './season';
import {settings} from './settings';
import {stored} from './stored';
import {strip} from './strip';
import {timeline} from './timeline';
import {welcome} from './welcome';
import {worker} from './worker';

/** Every sentence of the interface in English, by room. A key is `room.what`. */
export const en = {
  ...card,
  ...catchUp,
  ...checks,
  ...desk,
  ...etiquette,
  ...letters,
  ...notices,
  ...ownership,
  ...ownLetters,
  ...popup,
  ...strip,
  ...season,
  ...settings,
  ...stored,
  ...timeline,
  ...welcome,
  ...worker,
} as const;
