import type {VNode} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {CatchUp} from '../../contract';
import {type SentenceKey, say} from '../../say/say';
import {usePort} from '../port';
import {useAsked} from '../use-asked';
import {FoundList} from './found-list';

/** While it goes on, nobody tells the desk of each page: it asks this often. */
const pace = 1_000;

/** What happened in the last 90 days: looked for in the open mail on request, then confirmed one by one. */
export function CatchUpView(): VNode {
  const port = usePort();
  const {value: catchUp, failed, take, again} = useAsked('catch-up-wanted', {});
  const [trouble, setTrouble] = useState<SentenceKey | null>(null);
  const isGoing = catchUp?.state === 'walking' || catchUp?.state === 'waiting';

  useEffect(() => {
    if (!isGoing) return;
    const timer = setInterval(again, pace);
    return () => clearInterval(timer);
  }, [isGoing, again]);

  const start = async (): Promise<void> => {
    const answer = await port.ask('catch-up-started', {});
    if (answer.ok) take(answer.value);
    setTrouble(answer.ok ? null : troubles[answer.problem === 'no-mail-tab' ? 'noTab' : 'other']);
  };
  const stop = async (): Promise<void> => {
    const answer = await port.ask('catch-up-stopped', {});
    if (answer.ok) take(answer.value);
  };

  return (
    <div class="column-page catch-up">
      <h1 tabIndex={-1}>{say('catchUp.title')}</h1>
      <section aria-labelledby="look-back">
        <h2 id="look-back">{say('catchUp.what')}</h2>
        <p>{say('catchUp.how')}</p>
        <p class="fine">{say('catchUp.keeps')}</p>
        {catchUp && <Progress catchUp={catchUp} />}
        <div class="ends">
          {catchUp && (
            <button type="button" class="strong" onClick={() => void start()}>
              {say(startWords[catchUp.state])}
            </button>
          )}
          {isGoing && (
            <button type="button" class="choice" onClick={() => void stop()}>
              {say('catchUp.stop')}
            </button>
          )}
          <span class="fine" role="status">
            {trouble && say(trouble)}
          </span>
        </div>
        {failed && !catchUp && <p>{say('desk.cannotLoad')}</p>}
      </section>
      {catchUp && catchUp.found.length > 0 && <FoundList found={catchUp.found} take={take} />}
    </div>
  );
}

const troubles = {noTab: 'catchUp.noMail', other: 'catchUp.notStarted'} as const;

const startWords: Record<CatchUp['state'], SentenceKey> = {
  idle: 'catchUp.start',
  walking: 'catchUp.toMail',
  waiting: 'catchUp.goOn',
  stopped: 'catchUp.goOn',
  ended: 'catchUp.again',
};

function Progress({catchUp: {state, looked, reach, found}}: {catchUp: CatchUp}): VNode | null {
  if (state === 'idle') return null;
  return (
    <div class="progress">
      <progress value={reach} aria-label={say('catchUp.progress')} />
      <p role="status">
        {say('catchUp.soFar', {looked, count: found.length})} {state !== 'walking' && say(`catchUp.${state}`)}
      </p>
    </div>
  );
}
