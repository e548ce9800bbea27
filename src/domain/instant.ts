/** A moment: milliseconds since 1970-01-01T00:00Z. Says nothing about a zone. */
export type Instant = number;

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** An IANA zone name such as `Europe/Berlin`. */
export type TimeZone = string;

/** A wall-clock time of day, `HH:MM`, 24 hours. */
export type ClockTime = string;

export const minute = 60_000;
export const hour = 60 * minute;
/** 24 hours of elapsed time; calendar days are counted in `days/`. */
export const elapsedDay = 24 * hour;
