import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Card, StepAnswer} from '../contract';
import {sayExactly} from '../say/dates';
import {say} from '../say/say';
import {direction} from './direction';
import {plainName, plainText} from './plain-text';
import {StepChoices} from './step-choices';
import {seenTime, stepTime} from './step-time';
import {StepTitle, stepTitle} from './step-title';
import {waitingLine} from './waiting-line';

export interface OverviewItemProps {
  card: Card;
  /** A step is open now. */
  due: boolean;
  onOpen(): void;
  onWrite(): void;
  onNote(): void;
  onAnswer(answer: StepAnswer): void;
}

/** One application: whose it is, what is next and when; its reason and the other choices on demand. */
export function OverviewItem({card, due, onOpen, onWrite, onNote, onAnswer}: OverviewItemProps): VNode {
  const [open, setOpen] = useState(false);
  const id = `opened-${card.application}`;
  const {step, role, employer, now, timeZone} = card;
  const shown = step ?? card.upcoming;
  const time = shown && stepTime(shown, now, timeZone);
  const what = shown ? stepTitle(shown) : waitingLine(card);
  return (
    <li class={due ? 'item due' : 'item'}>
      <div class="line">
        <button type="button" class="to" data-item={card.application} onClick={onOpen}>
          <span class="who">
            <bdi>{employer === null ? say('popup.unknownEmployer') : plainName(employer)}</bdi>
            {role !== null && (
              <>
                <span class="between">·</span>
                <bdi>{plainName(role)}</bdi>
              </>
            )}
          </span>
          <span class="what" dir={direction()}>
            {step ? <StepTitle step={step} /> : waitingLine(card)}
          </span>
          {step && time && (
            <time class={due ? 'when now' : 'when'} title={sayExactly(time.at, timeZone)}>
              {time.words}
            </time>
          )}
        </button>
        {step && due && (
          <button
            type="button"
            class="strong"
            onClick={() => {
              if (step.step === 'note') onNote();
              else if (card.writes) onWrite();
              else onAnswer({did: 'done', step: step.step});
            }}
          >
            {say(step.step === 'note' ? 'card.writeDown' : card.writes ? 'popup.write' : 'card.done')}
          </button>
        )}
        <button
          type="button"
          class="more"
          aria-expanded={open}
          aria-controls={id}
          aria-label={say('popup.more', {what})}
          title={say('card.more')}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      <div class="opened" id={id} hidden={!open}>
        {open && <Opened card={card} due={due} onAnswer={onAnswer} />}
      </div>
    </li>
  );
}

/** Why, and what else can be done. Made when it is asked for: of a hundred items few are. */
function Opened({card, due, onAnswer}: Pick<OverviewItemProps, 'card' | 'due' | 'onAnswer'>): VNode {
  const {step, now, timeZone} = card;
  const shown = step ?? card.upcoming;
  return (
    <>
      {shown && (
        <p class="because" dir={direction()}>
          {plainText(shown.because)}
        </p>
      )}
      <StepChoices
        step={step}
        doneElsewhere={!card.writes && due && step?.step !== 'note'}
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
    </>
  );
}
