import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {CatchUp, CatchUpAnswer, CatchUpFound} from '../../contract';
import {conversationId} from '../../domain/conversation';
import type {TimeZone} from '../../domain/instant';
import {sayDay, sayExactly} from '../../say/dates';
import {type SentenceKey, say} from '../../say/say';
import {usePort} from '../port';
import {useAsked} from '../use-asked';

const answers: readonly CatchUpAnswer[] = ['yes', 'no', 'later'];

/** What was come upon, each with the question whether it is about an interview. */
export function FoundList({found, take}: {found: CatchUpFound[]; take(value: CatchUp): void}): VNode {
  const {value: settings} = useAsked('settings-wanted', {});
  return (
    <section aria-labelledby="found">
      <h2 id="found">{say('catchUp.found')}</h2>
      <p class="fine">{say('catchUp.foundHow')}</p>
      <ul class="found">
        {found.map(one => (
          <FoundRow
            key={conversationId(one.conversation)}
            one={one}
            timeZone={settings?.timeZone ?? null}
            take={take}
          />
        ))}
      </ul>
    </section>
  );
}

function FoundRow({
  one,
  timeZone,
  take,
}: {
  one: CatchUpFound;
  timeZone: TimeZone | null;
  take(value: CatchUp): void;
}): VNode {
  const port = usePort();
  const [trouble, setTrouble] = useState<SentenceKey | null>(null);
  const {conversation, from, at, answer, read} = one;
  const subject = one.subject || say('desk.noSubject');

  const tell = async (given: CatchUpAnswer): Promise<void> => {
    const answered = await port.ask('catch-up-answered', {conversation, answer: given});
    if (answered.ok) take(answered.value);
    setTrouble(answered.ok ? null : 'desk.notKept');
  };
  const open = async (): Promise<void> => {
    const opened = await port.ask('conversation-opened', {conversation});
    setTrouble(opened.ok ? null : 'catchUp.notOpened');
  };

  return (
    <li>
      <p>
        <strong>{from}</strong> <span class="subject">{subject}</span>{' '}
        {at !== null && timeZone && (
          <span class="fine" title={sayExactly(at, timeZone)}>
            {sayDay(at, timeZone)}
          </span>
        )}
      </p>
      {read ? (
        <p class="fine">{say('catchUp.read')}</p>
      ) : (
        <fieldset class="answers">
          <legend class="unseen">{subject}</legend>
          {answers.map(given => (
            <button
              key={given}
              type="button"
              class="choice"
              aria-pressed={answer === given}
              onClick={() => void tell(given)}
            >
              {say(`catchUp.${given}`)}
            </button>
          ))}
          {answer === 'yes' && (
            <button
              type="button"
              class="strong"
              aria-label={say('catchUp.openWhat', {subject})}
              onClick={() => void open()}
            >
              {say('catchUp.open')}
            </button>
          )}
        </fieldset>
      )}
      <p class="fine" role="status">
        {trouble ? say(trouble) : answer === 'no' && say('catchUp.saidNo')}
      </p>
    </li>
  );
}
