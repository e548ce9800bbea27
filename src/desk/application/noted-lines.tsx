import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Told} from '../../contract';
import type {InterviewNote} from '../../domain/action';
import {say} from '../../say/say';
import {plainName, plainText} from '../../ui/plain-text';
import {Fact} from './fact';

export interface NotedLinesProps {
  note: InterviewNote | null;
  onTell(told: Told): void;
}

type List = Extract<Told, {did: 'correct-note'}>['list'];

/** What was written down, line by line: each can be put right or taken out, and the last change taken back. */
export function NotedLines({note, onTell}: NotedLinesProps): VNode | null {
  const lists: [List, readonly string[]][] = [
    ['people', note?.people ?? []],
    ['keyPoints', note?.keyPoints ?? []],
    ['papers', note?.papers?.map(({what}) => what) ?? []],
  ];
  if (lists.every(([, lines]) => lines.length === 0)) return null;
  return (
    <section class="facts" aria-label={say('note.noted')}>
      <h2>{say('note.noted')}</h2>
      {lists.flatMap(([list, lines]) =>
        lines.map(line => <NotedLine key={`${list} ${line}`} list={list} line={line} onTell={onTell} />),
      )}
    </section>
  );
}

function NotedLine({list, line, onTell}: {list: List; line: string; onTell(told: Told): void}): VNode {
  const [typed, setTyped] = useState(line);
  const label = say(`note.${list}`);
  const to = typed.trim();
  return (
    <Fact
      about={plainName(line)}
      isKnown={true}
      onSave={() => to !== '' && to !== line && onTell({did: 'correct-note', list, line, to})}
      onNone={{label: say('note.remove'), act: () => onTell({did: 'correct-note', list, line, to: null})}}
      fields={
        <label>
          {label}
          <input maxLength={500} value={typed} onInput={event => setTyped(event.currentTarget.value)} />
        </label>
      }
    >
      <span class="fine">{label}</span> <bdi>{plainText(line)}</bdi>
    </Fact>
  );
}
