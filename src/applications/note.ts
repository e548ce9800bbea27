import type {Action, InterviewNote} from '../domain/action';
import {plainLetters} from './plain-letters';

/** All notes as one, later words winning; lists grow. Null when there is none. */
export function noteFrom(actions: readonly Action[]): InterviewNote | null {
  const notes = actions.flatMap(action => (action.did === 'note' ? [action.note] : []));
  if (notes.length === 0) return null;
  return notes.reduce(withNote);
}

const withNote = (all: InterviewNote, note: InterviewNote): InterviewNote =>
  Object.assign(
    {},
    all,
    note,
    lists('people', all.people, note.people),
    lists('keyPoints', all.keyPoints, note.keyPoints),
    papers(all.papers, note.papers),
  );

const lists = <K extends 'people' | 'keyPoints'>(
  key: K,
  earlier: string[] = [],
  later: string[] = [],
): Partial<Record<K, string[]>> => {
  const all = [...earlier, ...later];
  if (all.length === 0) return {};
  const once = all.filter((one, index) => all.findIndex(other => isSame(one, other)) === index);
  return {[key]: once} as Partial<Record<K, string[]>>;
};

const papers = (
  earlier: InterviewNote['papers'] = [],
  later: InterviewNote['papers'] = [],
): Pick<InterviewNote, 'papers'> => {
  const kept = earlier.filter(({what}) => !later.some(other => isSame(what, other.what)));
  return kept.length + later.length === 0 ? {} : {papers: [...kept, ...later]};
};

const isSame = (one: string, other: string): boolean =>
  plainLetters(one.trim()) === plainLetters(other.trim());
