import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Health} from '../../contract';
import {type SentenceKey, say} from '../../say/say';
import {usePort} from '../port';
import {addressOf} from '../route';
import {useAsked} from '../use-asked';
import {troubleReport} from './trouble-report';

const kept: readonly SentenceKey[] = [
  'stored.facts',
  'stored.quotes',
  'stored.subjects',
  'stored.said',
  'stored.settings',
];
const never: readonly SentenceKey[] = ['stored.noBodies', 'stored.noAttachments', 'stored.noNetwork'];

/** What is kept on this computer, in plain words and in numbers, and a report for when something is wrong. */
export function StoredView(): VNode {
  const {value: health} = useAsked('health', {});
  return (
    <div class="column-page stored">
      <h1 tabIndex={-1}>{say('desk.stored')}</h1>
      <section aria-labelledby="kept">
        <h2 id="kept">{say('stored.kept')}</h2>
        {health && (
          <p>
            {say('stored.counts', {applications: health.applications, conversations: health.conversations})}
          </p>
        )}
        <Sentences keys={kept} />
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{say('stored.never')}</h2>
        <Sentences keys={never} />
      </section>
      <p>
        <a href={addressOf({view: 'your-data'})}>{say('ownership.link')}</a>
      </p>
      {health && <Report health={health} />}
    </div>
  );
}

const Sentences = ({keys}: {keys: readonly SentenceKey[]}): VNode => (
  <ul class="sentences">
    {keys.map(key => (
      <li key={key}>{say(key)}</li>
    ))}
  </ul>
);

function Report({health}: {health: Health}): VNode {
  const port = usePort();
  const [said, setSaid] = useState<SentenceKey | null>(null);
  const report = troubleReport(health, port.version, navigator.userAgent);
  return (
    <section aria-labelledby="report">
      <h2 id="report">{say('stored.report')}</h2>
      <p>{say(`stored.health.${health.store}`)}</p>
      <p class="fine">{say('stored.reportHint')}</p>
      <pre>{report}</pre>
      <div class="form">
        <div class="ends">
          <button
            type="button"
            class="choice"
            onClick={async () => setSaid((await port.copy(report)) ? 'stored.copied' : 'stored.notCopied')}
          >
            {say('stored.copy')}
          </button>
          <span class="fine" role="status">
            {said && say(said)}
          </span>
        </div>
      </div>
    </section>
  );
}
