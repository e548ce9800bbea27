/**
 * How one language speaks of interviews and their times. Every string is a piece of a regular expression over folded text (lower case,
 * no accents, plain dashes and quotes), with bounded repetition only.
 */
export interface InterviewWords {
  /** The thing itself: "interview", "call". */
  interview: string;
  /** Right before a time: it ends something ("by", "until") and begins nothing. */
  deadlineBefore: string;
  /** In the sentence: its times are a limit for answering, not for meeting. */
  deadline: string;
  /** In the sentence: it looks back. */
  past: string;
  /** In a sentence that looks back, behind that: it looks ahead as well. */
  looksAhead: string;
  /** In the sentence: hours in which somebody can be reached. */
  reachable: string;
  /** Right before a time: one comes then so as to begin later. */
  arrival: string;
  /** In the sentence: its times are not possible. */
  impossible: string;
  /** In the sentence: a yes is asked for. */
  asks: string;
  /** In a question: it is about whether a time suits. */
  questionAbout: string;
  /** In the sentence: what looks like asking is only kindness ("let us know if you have questions"). */
  asksNothing: string;
  /** In the sentence: the time stands. */
  settled: string;
  /** In the sentence: the writer says yes to a time. */
  accepts: string;
  /** In the sentence of an applicant: a wish, not a yes. */
  wishes: string;
  /** Right before a time: the old one of a move. */
  oldTime: string;
  /** Right before a time: the new one of a move. */
  newTime: string;
  /** Between a day and its clock time: that was the old time. */
  hadBefore: string;
  /** Right before a clock time: the meeting is over then. */
  endBefore: string;
  /** Between the day of an interview and its clock time: loosely said for "at". */
  meansAt: string;
  /** In the sentence: its only time is the one that no longer holds. */
  noLonger: string;
  /** In the mail: its times are a choice. */
  choice: string;
  /** In the mail: its times follow each other on one day. */
  agenda: string;
  /** In the sentence: a window of time somebody is free, too wide to be a slot. */
  window: string;
  /** In the sentence: the event is something else than an interview. */
  otherEvent: string;
  phone: string;
  video: string;
  onSite: string;
}
