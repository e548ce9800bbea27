import {expect, it} from 'vitest';
import type {Action, InterviewNote} from '../domain/action';
import {withCorrectedNotes} from './corrected-notes';

const noted = (at: number, note: InterviewNote): Action => ({did: 'note', at, note});
const put = (
  at: number,
  list: 'people' | 'keyPoints' | 'papers',
  line: string,
  to: string | null,
): Action => ({did: 'correct-note', at, list, line, to});

const first: InterviewNote = {
  people: ['Maya Chen', 'Luis Ortega'],
  keyPoints: ['The move to Leeds'],
  papers: [{what: 'references', by: '2026-03-13'}],
  rapport: true,
};

it.each<[string, Action[], InterviewNote[]]>([
  ['nothing was put right', [noted(1, first)], [first]],
  [
    'a name was misspelt',
    [noted(1, first), put(2, 'people', 'maya chen', 'Maya Cheng')],
    [{...first, people: ['Maya Cheng', 'Luis Ortega']}],
  ],
  [
    'a line was wrong',
    [noted(1, first), put(2, 'keyPoints', 'The move to Leeds', null)],
    [{...first, keyPoints: []}],
  ],
  [
    'a paper has another name, and keeps its day',
    [noted(1, first), put(2, 'papers', 'references', 'two references')],
    [{...first, papers: [{what: 'two references', by: '2026-03-13'}]}],
  ],
  [
    'what was put right is put right once more',
    [noted(1, first), put(3, 'people', 'Maya Cheng', null), put(2, 'people', 'Maya Chen', 'Maya Cheng')],
    [{...first, people: ['Luis Ortega']}],
  ],
  [
    'it is written down again later',
    [noted(1, first), put(2, 'people', 'Maya Chen', null), noted(3, {people: ['Maya Chen']})],
    [{...first, people: ['Luis Ortega']}, {people: ['Maya Chen']}],
  ],
  ['another list has the same line', [noted(1, first), put(2, 'keyPoints', 'Maya Chen', null)], [first]],
])('%s', (_what, actions, notes) => {
  const shown = withCorrectedNotes(actions).flatMap(action => (action.did === 'note' ? [action.note] : []));
  expect(shown).toEqual(notes);
});
