import type {Action, InterviewNote} from '../domain/action';
import {plainLetters} from './plain-letters';

type Correction = Extract<Action, {did: 'correct-note'}>;

/** The actions with each note as it stands after what the user later put right in it. A line written down again later counts again. */
export function withCorrectedNotes(actions: readonly Action[]): Action[] {
  const corrections = actions
    .flatMap(action => (action.did === 'correct-note' ? [action] : []))
    .sort((one, other) => one.at - other.at);
  if (corrections.length === 0) return [...actions];
  return actions.map(action =>
    action.did === 'note'
      ? {
          ...action,
          note: corrections.filter(({at}) => at >= action.at).reduce(corrected, action.note),
        }
      : action,
  );
}

function corrected(note: InterviewNote, {list, line, to}: Correction): InterviewNote {
  const put = (said: string): string[] => (isSame(said, line) ? (to === null ? [] : [to]) : [said]);
  if (list === 'papers')
    return note.papers
      ? {...note, papers: note.papers.flatMap(paper => put(paper.what).map(what => ({...paper, what})))}
      : note;
  const lines = note[list];
  return lines ? {...note, [list]: lines.flatMap(put)} : note;
}

const isSame = (one: string, other: string): boolean =>
  plainLetters(one.trim()) === plainLetters(other.trim());
