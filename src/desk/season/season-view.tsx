import type {VNode} from 'preact';
import type {Season} from '../../contract';
import {locale, type SentenceKey, say} from '../../say/say';
import {useAsked} from '../use-asked';
import {AnswerTimes} from './answer-times';
import {Weeks} from './weeks';

const numbers: readonly [Exclude<keyof Season, 'now' | 'daysToAnswer' | 'weeks'>, SentenceKey][] = [
  ['waiting', 'season.waiting'],
  ['answered', 'season.answered'],
  ['rested', 'season.rested'],
  ['interviewsHeld', 'season.interviews'],
];

/** How the search goes as a whole, in a few numbers and two pictures. */
export function SeasonView(): VNode {
  const {value: season, failed} = useAsked('season-wanted', {});
  return (
    <div class="column-page season">
      <h1 tabIndex={-1}>{say('desk.season')}</h1>
      {season ? (
        <>
          <dl class="numbers">
            {numbers.map(([name, label]) => (
              <div key={name}>
                <dt>{say(label)}</dt>
                <dd>{season[name].toLocaleString(locale())}</dd>
              </div>
            ))}
          </dl>
          <AnswerTimes days={season.daysToAnswer} />
          <Weeks weeks={season.weeks} />
        </>
      ) : (
        <p>{say(failed ? 'desk.cannotLoad' : 'popup.loading')}</p>
      )}
    </div>
  );
}
