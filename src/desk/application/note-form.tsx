import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {InterviewNote} from '../../domain/action';
import {sayList} from '../../say/dates';
import {say} from '../../say/say';
import {plainName} from '../../ui/plain-text';

export interface NoteFormProps {
  /** What was noted before; it stays, and what is written now is added to it. */
  known: InterviewNote | null;
  onWrite(note: InterviewNote): void;
}

const flags = [
  'rapport',
  'callAsked',
  'traditional',
  'large',
  'dreamJob',
  'technology',
  'wentBadly',
] as const;

/** The minute after an interview: each part may stay empty, and each says what it is for. */
export function NoteForm({known, onWrite}: NoteFormProps): VNode {
  const [people, setPeople] = useState('');
  const [keyPoints, setKeyPoints] = useState('');
  const [promise, setPromise] = useState(known?.promise ?? '');
  const [papers, setPapers] = useState('');
  const [papersBy, setPapersBy] = useState('');
  const [said, setSaid] = useState<Partial<Record<(typeof flags)[number], boolean>>>(
    Object.fromEntries(flags.flatMap(flag => (known?.[flag] === undefined ? [] : [[flag, known[flag]]]))),
  );

  const write = (event: Event): void => {
    event.preventDefault();
    const names = lines(people);
    const points = lines(keyPoints);
    const owed = lines(papers);
    onWrite({
      ...(names.length > 0 ? {people: names} : {}),
      ...(points.length > 0 ? {keyPoints: points} : {}),
      ...(promise ? {promise} : {}),
      ...(owed.length > 0 ? {papers: owed.map(what => (papersBy ? {what, by: papersBy} : {what}))} : {}),
      ...said,
    });
  };

  return (
    <form class="form note" onSubmit={write}>
      <label>
        {say('note.people')}
        <span class="fine">{known?.people?.length ? already(known.people) : say('note.peopleHint')}</span>
        <textarea rows={2} value={people} onInput={event => setPeople(event.currentTarget.value)} />
      </label>
      <label>
        {say('note.keyPoints')}
        <span class="fine">
          {known?.keyPoints?.length ? already(known.keyPoints) : say('note.keyPointsHint')}
        </span>
        <textarea rows={3} value={keyPoints} onInput={event => setKeyPoints(event.currentTarget.value)} />
      </label>
      <label>
        {say('note.promise')}
        <span class="fine">{say('note.promiseHint')}</span>
        <input type="date" value={promise} onInput={event => setPromise(event.currentTarget.value)} />
      </label>
      <div class="pair">
        <label>
          {say('note.papers')}
          <span class="fine">
            {known?.papers?.length ? already(known.papers.map(({what}) => what)) : say('note.papersHint')}
          </span>
          <textarea rows={2} value={papers} onInput={event => setPapers(event.currentTarget.value)} />
        </label>
        <label>
          {say('note.papersBy')}
          <span class="fine">{say('note.ifNamed')}</span>
          <input type="date" value={papersBy} onInput={event => setPapersBy(event.currentTarget.value)} />
        </label>
      </div>
      <fieldset class="checks">
        <legend>{say('note.howItWas')}</legend>
        {flags.map(flag => (
          <label key={flag} class="check">
            <input
              type="checkbox"
              checked={said[flag] ?? false}
              onChange={event => setSaid({...said, [flag]: event.currentTarget.checked})}
            />
            {say(`note.${flag}`)}
          </label>
        ))}
      </fieldset>
      <div class="ends">
        <button type="submit" class="strong">
          {say('note.keep')}
        </button>
      </div>
    </form>
  );
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

const already = (names: readonly string[]): string =>
  say('note.already', {what: sayList(names.map(name => plainName(name)))});
