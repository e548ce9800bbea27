import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {ApplicationPage, Told} from '../../contract';
import {instantAt} from '../../days/zone';
import {sayDay} from '../../say/dates';
import {say} from '../../say/say';
import {plainText} from '../../ui/plain-text';
import {Fact} from './fact';

/** The day they named, the line that proves it, and a way to put it right. */
export function PromiseFact({page, onTell}: {page: ApplicationPage; onTell(told: Told): void}): VNode {
  const {promise} = page;
  const {timeZone} = page.card;
  const [typed, setTyped] = useState(promise?.date ?? '');
  return (
    <section class="facts" aria-label={say('desk.promise')}>
      <h2>{say('desk.promise')}</h2>
      <Fact
        about={say('desk.promise')}
        isKnown={promise !== null}
        onSave={() => typed && onTell({did: 'correct-promise', date: typed})}
        {...(promise && {
          onNone: {
            label: say('desk.noPromise'),
            act: () => onTell({did: 'correct-promise', date: null}),
          },
        })}
        fields={
          <label>
            {say('desk.promisedDay')}
            <input
              type="date"
              required
              value={typed}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          </label>
        }
      >
        {promise ? (
          <>
            <p>
              <strong>
                {say('desk.promisedBy', {day: sayDay(instantAt(promise.date, '12:00', timeZone), timeZone)})}
              </strong>
            </p>
            {promise.quote && (
              <blockquote class="fine" dir="auto">
                {plainText(promise.quote)}
              </blockquote>
            )}
          </>
        ) : (
          <p class="fine">{say('desk.nonePromised')}</p>
        )}
      </Fact>
    </section>
  );
}
