import type {Application} from '../../../src/domain/application';
import type {StepName} from '../../../src/domain/step';

/** What really happens in one hiring process, hour by hour. The extension sees `application`; the auditor looks at the rest. */
export interface Truth {
  application: Application;
  /** What the employer will do, soonest first once sorted. */
  coming: {at: number; happen: (truth: Truth) => void}[];
  /** Every word of theirs that a person meant. */
  words: number[];
  rounds: Talk[];
  invitations: {at: number; first: number | null; answered: boolean}[];
  cancelled: {at: number; answered: boolean; replaced: boolean} | null;
  /** Days they named or asked to wait for. */
  named: {day: string; at: number; wait: boolean}[];
  asked: number[];
  papers: {at: number; day: string | null; sent: boolean}[];
  end: {what: 'rejected' | 'offer' | 'let-go'; at: number; reachable: boolean; answered: boolean} | null;
  inTouch: number[];
  /** The note says that they value a card; and one was written. */
  card: {fitting: boolean; written: boolean};
  /** The candidate's own answers to steps. */
  skipped: {step: StepName; at: number}[];
  putOff: {step: StepName; at: number; until: number}[];
}

export interface Talk {
  start: number;
  end: number;
  settledAt: number;
  off: boolean;
  thankedAt: number | null;
  noted: boolean;
}
