import type {Translation} from '../translation';
import {panel} from './panel';

export const it: Translation = {...panel};
