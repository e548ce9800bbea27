import type {InterviewNote} from '../domain/action';

/** A handwritten card pleases a traditional or large employer, or where it is the dream job; never in technology, where it looks antiquated. */
export const cardIsWelcome = (note: InterviewNote | null | undefined): boolean =>
  Boolean(note?.traditional || note?.large || note?.dreamJob) && !note?.technology;
