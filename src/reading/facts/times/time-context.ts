import type {LocalDate, TimeZone} from '../../../domain/instant';
import type {DateWords} from '../../languages/date-words';

/** What dates and times in one mail are read against. */
export interface TimeContext {
  words: DateWords;
  /** The day the mail was written, where it was written. */
  today: LocalDate;
  /** The reader's zone. */
  timeZone: TimeZone;
  /** The zone a time without one is in, as far as known. */
  zone: TimeZone;
  /** `zone` is only one of several the sender's offset fits. */
  zoneGuessed: boolean;
  /** The writer's offset from UTC where it says more than `timeZone`. */
  senderOffset: number | null;
  /** The interview that stood when the mail was written, in `zone`: what "same time" repeats, and whose day a new hour keeps. */
  standing: {date: LocalDate; start: number} | null;
  /** In numeric dates: day before month, month before day, or nothing proves it. */
  dateOrder: DateOrder;
}

export interface DateOrder {
  dayFirst: boolean | null;
  /** Taken from where the people are, not from the mail itself. */
  weak: boolean;
}
