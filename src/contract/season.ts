import type {Instant, LocalDate} from '../domain/instant';

export interface Season {
  now: Instant;
  waiting: number;
  answered: number;
  rested: number;
  interviewsHeld: number;
  /** Days from an interview to the employer's next word, one figure an interview, unordered. */
  daysToAnswer: number[];
  /** Counts by week, oldest first; the week's Monday. */
  weeks: {monday: LocalDate; applications: number; interviews: number; answers: number}[];
}
