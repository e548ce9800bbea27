import type {VNode} from 'preact';
import type {OwnLettersPage} from '../../contract';
import type {OwnLetter} from '../../domain/own-letter';
import {say} from '../../say/say';
import {plainText} from '../../ui/plain-text';
import {languageName} from './language-name';

export interface OwnLetterListProps {
  page: OwnLettersPage;
  onEdit(at: number): void;
  onMove(letters: OwnLetter[]): void;
  onRemove(letters: OwnLetter[]): void;
}

/** The user's letters in their order, each with what can be done to it. */
export function OwnLetterList({page, onEdit, onMove, onRemove}: OwnLetterListProps): VNode {
  const {letters, occasions} = page;
  if (letters.length === 0) return <p class="fine">{say('ownLetters.none')}</p>;
  const moved = (from: number, to: number): OwnLetter[] => {
    const next = letters.toSpliced(from, 1);
    const letter = letters[from];
    return letter ? next.toSpliced(to, 0, letter) : next;
  };
  return (
    <ol class="own-letters">
      {letters.map((letter, at) => {
        const occasion = occasions.find(({id}) => id === letter.for)?.title ?? letter.for;
        const name = plainText(letter.title ?? occasion);
        return (
          <li key={`${at} ${letter.for} ${letter.title}`}>
            <p>
              <span dir="auto">{name}</span>
              <span class="fine"> {describe(letter, occasion)}</span>
            </p>
            <div class="ends">
              <button
                type="button"
                aria-label={say('ownLetters.edit', {letter: name})}
                onClick={() => onEdit(at)}
              >
                ✎
              </button>
              <button
                type="button"
                aria-label={say('ownLetters.up', {letter: name})}
                disabled={at === 0}
                onClick={() => onMove(moved(at, at - 1))}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={say('ownLetters.down', {letter: name})}
                disabled={at === letters.length - 1}
                onClick={() => onMove(moved(at, at + 1))}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={say('ownLetters.remove', {letter: name})}
                onClick={() => onRemove(letters.toSpliced(at, 1))}
              >
                ×
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const describe = ({title, language, tone, terms}: OwnLetter, occasion: string): string =>
  [
    title === null ? say('ownLetters.instead') : occasion,
    languageName(language),
    say(`letters.tone.${tone}`),
    ...(terms ? [say(`ownLetters.${terms}`)] : []),
  ].join(' · ');
