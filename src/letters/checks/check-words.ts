import type {Phrases} from './phrases';

/** How one language blames, begs, argues and presses, and what a letter in it calls things. */
export interface CheckWords {
  /** Begins a clause that denies what comes after it: "I am not asking you to …". */
  denying: Phrases;
  /** Blames for silence or delay. */
  accusing: Phrases;
  /** Sounds the same and blames nobody. */
  notAccusing: Phrases;
  /** Begs, or pities oneself. */
  pleading: Phrases;
  notPleading: Phrases;
  /** Contests a rejection. */
  arguing: Phrases;
  notArguing: Phrases;
  /** Asks for an answer by a time of one's own; fine with a reason. */
  deadline: Phrases;
  /** A day by which the writer will do something, or that the employer named. */
  notDeadline: Phrases;
  /** A reason that an employer would share for needing to know. */
  reason: Phrases;
  /** Asks every day, on every channel, or threatens to. */
  pestering: Phrases;
  /** The ways one wrote or called, each a channel; two of them in two sentences press. */
  channels: readonly Phrases[];
  /** Says that something comes with this mail. */
  attached: Phrases;
  /** Speaks of something that will be attached later, was by somebody else, or cannot be. */
  notAttached: Phrases;
  /** Words between the opening of a greeting and the name: titles. */
  title: RegExp;
  /** A greeting that names nobody. */
  everybody: RegExp;
  /** A greeting that lacks its name. */
  bareGreeting: RegExp;
  /** What opens a greeting, before the name. */
  opening: RegExp;
  /** Short forms of first names that do not begin as the name does. */
  shortForms: ReadonlyMap<string, readonly string[]>;
  /** Speaks of another employer as another: an offer of theirs, work done there. */
  elsewhere: Phrases;
  /** Finds the name of a role as letters give it, in its first group, where the language's spelling shows it. */
  roleNamed?: RegExp;
}
