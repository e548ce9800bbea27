import type {Script} from './conversation';
import {brackwater} from './hiring/brackwater';
import {northlight} from './hiring/northlight';
import {digest} from './other/digest';
import {family} from './other/family';

/** Everything that lies in the practice mailboxes, whatever webmail shows it. */
export const correspondence: readonly Script[] = [northlight, brackwater, digest, family];
