import type {InterviewMention} from '../../domain/reading';
import type {Round} from './round';

/** What the applicant asked for and nobody has agreed to yet. */
export class Wishes {
  times: readonly InterviewMention[] = [];
  /** The interview they asked to move. */
  toMove: Round | null = null;

  ask(times: readonly InterviewMention[], toMove: Round | null): void {
    this.times = times;
    this.toMove = toMove ?? this.toMove;
  }

  forget(): void {
    this.times = [];
    this.toMove = null;
  }
}
