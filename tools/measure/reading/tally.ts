import {type MailKind, mailKinds} from '../../../src/domain/kind';
import {related} from '../../../src/reading/kinds/weigh';

/** What a mail is and what it was taken for. */
export interface KindVerdict {
  id: string;
  meant: MailKind;
  said: MailKind;
  meantRelated: boolean;
  saidRelated: boolean;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and their mean of one yes-or-no question. */
export function rates(meant: number, said: number, both: number): Rates {
  return {precision: both / said, recall: both / meant, f1: (2 * both) / (meant + said)};
}

export const relatedRates = (verdicts: readonly KindVerdict[]): Rates =>
  rates(
    verdicts.filter(({meantRelated}) => meantRelated).length,
    verdicts.filter(({saidRelated}) => saidRelated).length,
    verdicts.filter(({meantRelated, saidRelated}) => meantRelated && saidRelated).length,
  );

/** Rates by kind, for the kinds that are there. */
export const kindRates = (verdicts: readonly KindVerdict[]): Map<MailKind, Rates & {count: number}> =>
  new Map(
    mailKinds.flatMap(kind => {
      const count = verdicts.filter(({meant}) => meant === kind).length;
      const said = verdicts.filter(verdict => verdict.said === kind).length;
      const both = verdicts.filter(({meant, said: other}) => meant === kind && other === kind).length;
      return count === 0 ? [] : [[kind, {count, ...rates(count, said, both)}] as const];
    }),
  );

/** The mean of the kinds' F1: a rare kind counts as much as a common one. */
export function macroF1(verdicts: readonly KindVerdict[]): number {
  const all = [...kindRates(verdicts).values()];
  return all.reduce((sum, {f1}) => sum + f1, 0) / all.length;
}

export const isRelatedKind = (kind: MailKind): boolean => related.has(kind);
