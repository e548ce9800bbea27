import type {Card, Told} from '../../contract';

/** Something said of an application from the board. */
export interface Move {
  card: Card;
  told: Extract<Told, {did: 'outcome' | 'archive'}>;
}
