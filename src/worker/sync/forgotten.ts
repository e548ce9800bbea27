import type {KeptValues} from '../kept-values';
import {isSharing} from './sync-state';

const key = 'sync:forgotten';

/**
 * Conversations that were forgotten on purpose and of which the other machines have yet to hear. That something is not here says nothing by
 * itself: a browser can lose a database, and a loss must not travel.
 */
export async function forgottenHere(local: KeptValues): Promise<Set<string>> {
  const ids = (await local.get([key]))[key];
  return new Set(Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : []);
}

/** To be told before they are forgotten. */
export async function noteForgotten(ids: readonly string[], local: KeptValues): Promise<void> {
  if (!(await isSharing(local))) return;
  await local.set({[key]: [...new Set([...(await forgottenHere(local)), ...ids])]});
}

/** The others will hear of these. */
export async function settleForgotten(told: ReadonlySet<string>, local: KeptValues): Promise<void> {
  if (told.size === 0) return;
  const left = [...(await forgottenHere(local))].filter(id => !told.has(id));
  await (left.length > 0 ? local.set({[key]: left}) : local.remove([key]));
}
