import type {VNode} from 'preact';
import type {Letter} from '../contract';
import {say} from '../say/say';
import {type Filling, slotsOf} from './filled-letter';

export interface LetterPreviewProps {
  letter: Letter;
  filling: Filling;
  onFill(slot: string, value: string): void;
  onDone(): void;
}

/** How the letter will read. What it still needs is a field in its place; a slot met a second time repeats what the first one holds. */
export function LetterPreview({letter, filling, onFill, onDone}: LetterPreviewProps): VNode {
  const met = new Set<string>();
  return (
    <section
      class="preview"
      lang={letter.language}
      aria-label={say('picker.preview')}
      tabIndex={slotsOf(letter).length > 0 ? undefined : 0}
    >
      {letter.subject && <p class="fine">{say('picker.subject', {subject: letter.subject})}</p>}
      <div class="letter" dir="auto">
        {letter.body.map((piece, index) => {
          if (typeof piece === 'string') return piece;
          const value = filling[piece.slot] ?? '';
          if (met.has(piece.slot)) return <bdi key={index}>{value.trim() || '…'}</bdi>;
          met.add(piece.slot);
          return (
            <textarea
              key={piece.slot}
              class={value.trim() ? 'slot' : 'slot open'}
              data-slot={piece.slot}
              aria-label={piece.label}
              placeholder={piece.hint || piece.label}
              title={piece.label}
              rows={1}
              cols={Math.max(8, Math.min(44, (value || piece.hint || piece.label).length + 1))}
              value={value}
              maxLength={400}
              autocomplete="off"
              onInput={event => onFill(piece.slot, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
              onKeyDown={event => {
                if (event.key !== 'Enter' || event.isComposing) return;
                event.preventDefault();
                onDone();
              }}
            />
          );
        })}
      </div>
    </section>
  );
}
