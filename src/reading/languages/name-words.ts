/**
 * How one language speaks of employers, roles and people. Every string is a piece of a regular expression over folded text (lower case,
 * no accents, plain dashes and quotes) that keeps its length, with bounded repetition only.
 */
export interface NameWords {
  /** Right before an employer's name in a subject: "application to … at". */
  employerInSubject: string;
  /** Right before an employer's name in a letter: "here at", "joining". */
  employerInLetter: string;
  /** The plain word before an employer's name: "at". */
  employerAt: string;
  /** Right before the name of the company an agency recruits for. */
  client: string;
  /** Says that the writer recruits for somebody else. */
  agency: string;
  /** Behind the employer's name where a sender is called: "Hiring Team", "Careers". */
  team: string;
  /** Before the employer's name where a sender is called: "Ressources humaines". */
  teamLead?: string;
  /** Between a person and their employer where a sender is called: "at", "from". */
  personAt: string;
  /** Right before the title of a role that ends by itself: "role of". */
  roleAfter: string;
  /** As `roleAfter`, but so weak that only a title in capitals is believed: "for". */
  roleWeak: string;
  /** Before a title that `roleNoun` ends: "for the". */
  roleBetween: string;
  /** "position", "role": what stands before it is a title, whatever its words. */
  roleNoun: string;
  /** "job", "interview": what stands before it may be a title. */
  looseNoun: string;
  /** Right before a title in a subject: "application for". */
  roleInSubject: string;
  /** A title ends before one of these. */
  roleEnds: string;
  /** Words that no title holds: they show that a sentence was caught. */
  notInTitle: string;
  /** How the words for people at work end: believed in the first or last word of a title that a cue announces. */
  agentEnding?: string;
  /** The words a title's head is made of: "engineer". */
  heads: string;
  /** Before a title in a subject, and no part of it: "interview". */
  titleLead: string;
  /** Words that make a piece of a subject neither employer nor role: "interview", "invitation". */
  hiring: string;
  /** Right before the name of somebody one will meet: "you will meet with". */
  meeting: string;
  /** Head of a list of such names: "interviewers:". */
  interviewers: string;
  /** Between two names. */
  and: string;
  /** "With": behind an hour, or behind what one meets over, a name follows. */
  with: string;
  /** What one meets over: "phone". */
  over: string;
  /** Head of the guests in a calendar's invitation. */
  guests: string;
  /** What it calls the one who invites. */
  organiser: string;
}
