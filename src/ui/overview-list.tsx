import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Card, Overview, StepAnswer} from '../contract';
import {locale, say} from '../say/say';
import {localHour} from './local-hour';
import {Mark} from './mark';
import {matchingCards} from './matching-cards';
import {moveFocus} from './move-focus';
import {OverviewItem} from './overview-item';

export interface OverviewListProps {
  overview: Overview;
  /** What was just answered and can be taken back. */
  answered: {application: string; did: StepAnswer['did']} | null;
  onOpen(card: Card): void;
  /** Opens it to write. */
  onWrite(card: Card): void;
  /** The desk at this application; null: at its board. */
  onDesk(card: Card | null): void;
  onAnswer(card: Card, answer: StepAnswer): void;
  onUndo(application: string): void;
}

/** All applications by what they wait for: the user now, the user soon, the employer. Arrows go from one to the next. */
export function OverviewList({
  overview,
  answered,
  onOpen,
  onWrite,
  onDesk,
  onAnswer,
  onUndo,
}: OverviewListProps): VNode {
  const [search, setSearch] = useState('');
  const {due, soon, waiting, notices} = overview;
  const all = due.length + soon.length + waiting.length;
  const sections = [
    {title: say('popup.due'), isDue: true, cards: matchingCards(due, search)},
    {title: say('popup.soon'), isDue: false, cards: matchingCards(soon, search)},
    {title: say('popup.waiting'), isDue: false, cards: matchingCards(waiting, search)},
  ];
  const found = sections.some(({cards}) => cards.length > 0);
  return (
    <main class="overview" lang={locale()} onKeyDown={moveFocus}>
      <h1 class="unseen">{say('popup.title')}</h1>
      {notices.map(notice => (
        <p key={notice} class="trouble" role="status">
          {notice}
        </p>
      ))}
      <div class="top">
        {all > fewEnough ? (
          <input
            type="search"
            class="search"
            aria-label={say('popup.search')}
            placeholder={say('popup.search')}
            value={search}
            onInput={event => setSearch(event.currentTarget.value)}
          />
        ) : (
          <Mark size={20} />
        )}
        <button type="button" class="desk-link" onClick={() => onDesk(null)}>
          {say('popup.desk')}
        </button>
      </div>
      {search !== '' && !found && <p class="nothing fine">{say('popup.notFound')}</p>}
      {due.length === 0 && search === '' && <NothingDue overview={overview} />}
      {sections.map(
        ({title, isDue, cards}) =>
          cards.length > 0 && (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul>
                {cards.map(card => (
                  <OverviewItem
                    key={card.application}
                    card={card}
                    due={isDue}
                    onOpen={() => onOpen(card)}
                    onWrite={() => onWrite(card)}
                    onNote={() => onDesk(card)}
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

/** So many are seen at one glance. */
const fewEnough = 6;

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
