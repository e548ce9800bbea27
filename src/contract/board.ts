import type {Card} from '../contract';
import type {Stage} from '../domain/application';
import type {Instant} from '../domain/instant';

export interface BoardQuery {
  /** Null: every stage. */
  stage: Stage | null;
  /** Words that employer, role or a person's name must hold; empty: all. */
  search: string;
  /** How many to leave out at the start. */
  from: number;
  /** At most 200. */
  count: number;
  archived: boolean;
}

export interface Board {
  now: Instant;
  /** Of those that fit the search, at every stage. */
  totals: Record<Stage, number>;
  cards: Card[];
}
