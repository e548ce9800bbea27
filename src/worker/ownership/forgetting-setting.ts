import type {KeptValues} from '../kept-values';

const key = 'ownership:forget-after-months';

export const fewestMonths = 1;
export const mostMonths = 60;

/** Months after which an application that ended is forgotten; null: never, as long as nobody chose otherwise. */
export async function forgetAfterMonths(local: KeptValues): Promise<number | null> {
  const months = (await local.get([key]))[key];
  return isMonths(months) ? months : null;
}

export const chooseForgetting = (months: number | null, local: KeptValues): Promise<void> =>
  months === null ? local.remove([key]) : local.set({[key]: months});

export const isMonths = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= fewestMonths && value <= mostMonths;
