import type {OwnPurpose} from '../../domain/kind';
import type {Weighted} from '../kinds/cue';

/** What one's own mail does, by the phrases that do it. */
export type PurposeCues = Partial<Record<Exclude<OwnPurpose, 'other'>, Weighted>>;
