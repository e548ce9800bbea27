import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {ApplicationPage, Told} from '../../contract';
import type {TimeZone} from '../../domain/instant';
import {hour} from '../../domain/instant';
import type {Interview} from '../../domain/interview';
import {sayDay, sayExactly, sayList, sayTime} from '../../say/dates';
import {say} from '../../say/say';
import {plainName, plainText} from '../../ui/plain-text';
import {fromField, toField} from '../wall-time';
import {Fact} from './fact';

export interface InterviewFactsProps {
  page: ApplicationPage;
  onTell(told: Told): void;
}

/** Every round: when, with whom, how, the line that proves it, and a way to put its time right. */
export function InterviewFacts({page, onTell}: InterviewFactsProps): VNode {
  const zone = page.card.timeZone;
  return (
    <section class="facts" aria-label={say('desk.interviews')}>
      <h2>{say('desk.interviews')}</h2>
      {page.interviews.length === 0 && <p class="fine">{say('desk.noInterview')}</p>}
      {page.interviews.map(interview => (
        <InterviewFact
          key={interview.start}
          interview={interview}
          zone={interview.zone ?? zone}
          ownZone={zone}
          onTell={onTell}
        />
      ))}
      <NewInterview zone={zone} onTell={onTell} now={page.card.now} />
    </section>
  );
}

function InterviewFact({
  interview,
  zone,
  ownZone,
  onTell,
}: {
  interview: Interview;
  zone: TimeZone;
  ownZone: TimeZone;
  onTell(told: Told): void;
}): VNode {
  const {start, end, status, uncertain, channel, people, quote} = interview;
  const [typed, setTyped] = useState(toField(start, ownZone));
  const names = people.flatMap(({name}) => (name === null ? [] : [plainName(name)]));
  return (
    <Fact
      isKnown
      about={say('desk.interviewOf', {day: sayDay(start, ownZone)})}
      onSave={() => {
        const moved = fromField(typed, ownZone);
        if (moved !== null)
          onTell({did: 'correct-interview', start, to: {start: moved, end: moved + (end - start)}});
      }}
      onNone={{
        label: say('desk.noSuchInterview'),
        act: () => onTell({did: 'correct-interview', start, to: null}),
      }}
      fields={
        <label>
          {say('desk.when')}
          <input
            type="datetime-local"
            required
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
      }
    >
      <p title={sayExactly(start, zone)}>
        <strong>
          {sayDay(start, ownZone)}, {sayTime(start, ownZone)}
        </strong>
      </p>
      <p class="fine">
        {[
          say(`desk.interview.${status}`),
          channel && say(`desk.channel.${channel}`),
          names.length > 0 && say('desk.with', {names: sayList(names)}),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {uncertain && <p class="fine">{say('desk.uncertain')}</p>}
      {quote && (
        <blockquote class="fine" dir="auto">
          {plainText(quote)}
        </blockquote>
      )}
    </Fact>
  );
}

function NewInterview({zone, now, onTell}: {zone: TimeZone; now: number; onTell(told: Told): void}): VNode {
  const [typed, setTyped] = useState(toField(now - (now % hour), zone));
  return (
    <details class="more-of">
      <summary>{say('desk.addInterview')}</summary>
      <form
        class="form small"
        onSubmit={event => {
          event.preventDefault();
          const start = fromField(typed, zone);
          if (start !== null) onTell({did: 'correct-interview', start: null, to: {start, end: null}});
        }}
      >
        <label>
          {say('desk.when')}
          <input
            type="datetime-local"
            required
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <div class="ends">
          <button type="submit" class="strong">
            {say('desk.save')}
          </button>
        </div>
      </form>
    </details>
  );
}
