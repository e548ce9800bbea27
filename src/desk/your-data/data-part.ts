import type {Ownership} from '../../contract';
import type {Instant} from '../../domain/instant';

/** What every part of the screen is given. */
export interface DataPart {
  ownership: Ownership;
  take(ownership: Ownership): void;
}

/** `afterword-2026-03-09`: when a file was made stands in its name. */
export const fileName = (at: Instant): string => `afterword-${new Date(at).toISOString().slice(0, 10)}`;
