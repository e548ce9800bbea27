import type {Translation} from '../translation';
import {checks} from './checks';
import {desk} from './desk';
import {etiquette} from './etiquette';
import {letters} from './letters';
import {ownLetters} from './own-letters';
import {ownership} from './ownership';
import {panel} from './panel';
import {popup} from './popup';
import {timeline} from './timeline';
import {worker} from './worker';

export const fr: Translation = {
  ...panel,
  ...checks,
  ...desk,
  ...etiquette,
  ...letters,
  ...ownership,
  ...ownLetters,
  ...popup,
  ...timeline,
  ...worker,
};
