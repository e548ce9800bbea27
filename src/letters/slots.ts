/** Everything a letter may leave open. */
export const slotNames = [
  /** Whom it greets: first name, or the full name in a formal letter. */
  'name',
  /** Who signs. */
  'me',
  'employer',
  'role',
  /** When they met, ready to stand in a sentence: "on Tuesday", "yesterday". */
  'day',
  /** The day by which they said they would answer. */
  'promised',
  /** Something of the conversation that only these two would mention. */
  'keyPoint',
  /** What the user would bring. */
  'strength',
  /** An answer the user would give differently today. */
  'betterAnswer',
  /** The interview's day and hour. */
  'time',
  /** When the user could come instead. */
  'otherTimes',
  'papers',
  /** The others on a panel. */
  'colleagues',
  /** Those who interviewed, where somebody else passes the thanks on. */
  'interviewers',
  'decideBy',
  'startDay',
  /** When another employer wants an answer. */
  'answerBy',
  'theirNews',
  'myNews',
] as const;

export type SlotName = (typeof slotNames)[number];
export type SlotValues = Partial<Record<SlotName, string>>;
