import type {VNode} from 'preact';
import type {Card, Overview, StepAnswer} from '../contract';
import {locale, say} from '../say/say';
import {localHour} from './local-hour';
import {Mark} from './mark';
import {moveFocus} from './move-focus';
import {OverviewItem} from './overview-item';

export interface OverviewListProps {
  overview: Overview;
  /** What was just answered and can be taken back. */
  answered: {application: string; did: StepAnswer['did']} | null;
  onOpen(card: Card): void;
  onAnswer(card: Card, answer: StepAnswer): void;
  onUndo(application: string): void;
}

/** All applications by what they wait for: the user now, the user soon, the employer. Arrows go from one to the next. */
export function OverviewList({overview, answered, onOpen, onAnswer, onUndo}: OverviewListProps): VNode {
  const {due, soon, waiting, notices} = overview;
  const sections = [
    {title: say('popup.due'), cards: due},
    {title: say('popup.soon'), cards: soon},
    {title: say('popup.waiting'), cards: waiting},
  ];
  return (
    <main class="overview" lang={locale()} onKeyDown={moveFocus}>
      <h1 class="unseen">{say('popup.title')}</h1>
      {notices.map(notice => (
        <p key={notice} class="trouble" role="status">
          {notice}
        </p>
      ))}
      {due.length === 0 && <NothingDue overview={overview} />}
      {sections.map(
        ({title, cards}) =>
          cards.length > 0 && (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul>
                {cards.map(card => (
                  <OverviewItem
                    key={card.application}
                    card={card}
                    due={cards === due}
                    onOpen={() => onOpen(card)}
                    onAnswer={answer => onAnswer(card, answer)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      <div class="answered" role="status">
        {answered && (
          <>
            <span>{say(`popup.did.${answered.did}`)}</span>
            <button type="button" class="choice" id="undo" onClick={() => onUndo(answered.application)}>
              {say('card.undo')}
            </button>
          </>
        )}
      </div>
    </main>
  );
}

function NothingDue({overview: {now, soon, waiting}}: {overview: Overview}): VNode {
  const timeZone = [...soon, ...waiting][0]?.timeZone;
  const hour = localHour(now, timeZone);
  const part =
    hour < 12 ? 'popup.nothingMorning' : hour < 17 ? 'popup.nothingAfternoon' : 'popup.nothingEvening';
  return (
    <div class="nothing">
      <Mark size={24} />
      <p>{say(part)}</p>
      {soon.length + waiting.length === 0 && <p class="fine">{say('popup.empty')}</p>}
    </div>
  );
}
