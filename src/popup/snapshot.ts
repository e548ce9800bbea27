import {browser} from '../browser';
import type {Card, Overview} from '../contract';

/** The overview as the worker last kept it, to paint before it answers; null where there is none fit to show. */
export async function readSnapshot(): Promise<Overview | null> {
  const {overview} = await browser.storage.local.get('overview');
  return isOverview(overview) ? overview : null;
}

function isOverview(value: unknown): value is Overview {
  if (typeof value !== 'object' || value === null) return false;
  const {now, due, soon, waiting, notices} = value as Partial<Record<keyof Overview, unknown>>;
  return (
    typeof now === 'number' &&
    [due, soon, waiting].every(cards => Array.isArray(cards) && cards.every(isCard)) &&
    Array.isArray(notices) &&
    notices.every(notice => typeof notice === 'string')
  );
}

function isCard(value: unknown): value is Card {
  if (typeof value !== 'object' || value === null) return false;
  const card = value as Partial<Record<keyof Card, unknown>>;
  return (
    typeof card.application === 'string' && typeof card.timeZone === 'string' && typeof card.now === 'number'
  );
}
