import type {Translation} from '../translation';
import {panel} from './panel';

export const pt: Translation = {...panel};
