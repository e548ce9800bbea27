import type {VNode} from 'preact';
import type {Card, StepAnswer} from '../../contract';
import {sayExactly} from '../../say/dates';
import {say} from '../../say/say';
import {plainText} from '../../ui/plain-text';
import {StepChoices} from '../../ui/step-choices';
import {seenTime, stepTime} from '../../ui/step-time';
import {StepTitle} from '../../ui/step-title';
import {waitingLineAlone} from '../../ui/waiting-line';

export interface NextStepProps {
  card: Card;
  /** Whether a call fits as well, in a sentence. */
  channel: string | null;
  /** Opens the mail it is about; null: it has none in a webmail. */
  onOpen: (() => void) | null;
  onLetters(): void;
  onNote(): void;
  onAnswer(answer: StepAnswer): void;
  onUndo(): void;
}

/** The one thing worth doing now, why, and every way to answer it. */
export function NextStep({card, channel, onOpen, onLetters, onNote, onAnswer, onUndo}: NextStepProps): VNode {
  const {step, upcoming, now, timeZone, undoable} = card;
  const shown = step ?? upcoming;
  const time = shown && stepTime(shown, now, timeZone);
  return (
    <section class="next-step" aria-label={say('desk.next')}>
      <p class="what" role="status">
        {step ? <StepTitle step={step} /> : waitingLineAlone(card)}
        {step && time && (
          <time class="now" title={sayExactly(time.at, timeZone)}>
            {' · '}
            {time.words}
          </time>
        )}
      </p>
      {shown && <p class="because">{plainText(shown.because)}</p>}
      {channel !== null && <p class="fine">{plainText(channel)}</p>}
      <div class="does">
        {step?.step === 'note' && (
          <button type="button" class="strong" onClick={onNote}>
            {say('card.writeDown')}
          </button>
        )}
        {step && card.writes && (
          <button type="button" class="strong" onClick={onOpen ?? onLetters}>
            {say('card.write')}
          </button>
        )}
        {step && !card.writes && step.step !== 'note' && (
          <button type="button" class="strong" onClick={() => onAnswer({did: 'done', step: step.step})}>
            {say('card.done')}
          </button>
        )}
        {onOpen && (
          <button type="button" class="choice" onClick={onOpen}>
            {say('desk.openMail')}
          </button>
        )}
        <button type="button" class="choice" onClick={onLetters}>
          {say('desk.copyLetter')}
        </button>
        {undoable && (
          <button type="button" class="choice" onClick={onUndo}>
            {say('card.undo')}
          </button>
        )}
      </div>
      <StepChoices
        step={step}
        doneElsewhere={!card.writes && step?.step !== 'note'}
        promised={card.promised ?? null}
        now={now}
        timeZone={timeZone}
        onAnswer={onAnswer}
      />
      {card.seenAt !== null && (
        <p class="fine" title={sayExactly(card.seenAt, timeZone)}>
          {seenTime(card.seenAt, now, timeZone)}
        </p>
      )}
    </section>
  );
}
