import type {Translation} from '../translation';
import {catchUp} from './catch-up';
import {checks} from './checks';
import {desk} from './desk';
import {etiquette} from './etiquette';
import {letters} from './letters';
import {ownLetters} from './own-letters';
import {ownership} from './ownership';
import {panel} from './panel';
import {popup} from './popup';
import {season} from './season';
import {settings} from './settings';
import {stored} from './stored';
import {timeline} from './timeline';
import {welcome} from './welcome';
import {worker} from './worker';

export const it: Translation = {
  ...panel,
  ...catchUp,
  ...checks,
  ...desk,
  ...etiquette,
  ...letters,
  ...ownership,
  ...ownLetters,
  ...popup,
  ...season,
  ...settings,
  ...stored,
  ...timeline,
  ...welcome,
  ...worker,
};
