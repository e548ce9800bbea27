import type {VNode} from 'preact';
import type {StepAnswer} from '../contract';
import type {Instant, LocalDate, TimeZone} from '../domain/instant';
import type {Step} from '../domain/step';
import {sayExactly} from '../say/dates';
import {say} from '../say/say';
import {laterChoices} from './later';

export interface StepChoicesProps {
  /** Null: nothing is open, only the conversation itself can be corrected. */
  step: Step | null;
  /** The main button already says "Done". */
  doneElsewhere: boolean;
  promised: LocalDate | null;
  now: Instant;
  timeZone: TimeZone;
  onAnswer(answer: StepAnswer): void;
}

/** The ways to answer a step other than by doing it now. */
export function StepChoices({
  step,
  doneElsewhere,
  promised,
  now,
  timeZone,
  onAnswer,
}: StepChoicesProps): VNode {
  return (
    <>
      {step && (
        <fieldset class="choices">
          <legend>{say('card.later')}</legend>
          <div class="chips">
            {laterChoices(now, timeZone, promised).map(({label, until}) => (
              <button
                key={label}
                type="button"
                class="choice"
                title={sayExactly(until, timeZone)}
                onClick={() => onAnswer({did: 'later', step: step.step, until})}
              >
                {say(label)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset class="choices">
        <legend>{say('card.otherwise')}</legend>
        <div class="chips">
          {step && !doneElsewhere && (
            <button type="button" class="choice" onClick={() => onAnswer({did: 'done', step: step.step})}>
              {say('card.alreadyDone')}
            </button>
          )}
          {step && (
            <button type="button" class="choice" onClick={() => onAnswer({did: 'skip', step: step.step})}>
              {say('card.skip')}
            </button>
          )}
          <button type="button" class="choice" onClick={() => onAnswer({did: 'not-interview'})}>
            {say('card.notInterview')}
          </button>
        </div>
      </fieldset>
    </>
  );
}
