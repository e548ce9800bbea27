import type {VNode} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {type SentenceKey, say} from '../say/say';
import type {WelcomePort} from './welcome-port';

/** What there is to do before mail is read: at most three things, and each only where it is needed. */
export function Begin({port}: {port: WelcomePort}): VNode {
  const [mayRead, setMayRead] = useState<boolean | null>(null);
  const [tabs, setTabs] = useState<number[]>([]);
  useEffect(() => {
    void port.mayRead().then(setMayRead);
  }, [port]);
  useEffect(() => {
    if (mayRead) void port.mailTabs().then(setTabs);
  }, [port, mayRead]);

  const start = async (): Promise<SentenceKey> => {
    const began = await Promise.all(tabs.map(tab => port.startInTab(tab)));
    return began.every(Boolean) ? 'welcome.began' : 'welcome.reload';
  };
  return (
    <section class="begin" aria-labelledby="begin">
      <h2 id="begin">{say('welcome.begin')}</h2>
      {mayRead === false && (
        <Thing
          says="welcome.allow"
          does="welcome.allowIt"
          act={async () => {
            const allowed = await port.askToRead();
            setMayRead(allowed);
            return allowed ? 'welcome.allowed' : 'welcome.notAllowed';
          }}
        />
      )}
      {tabs.length > 0 && <Thing says="welcome.tabs" does="welcome.startThere" act={start} />}
      {mayRead && tabs.length === 0 && <p>{say('welcome.openMail')}</p>}
      {tabs.length > 0 && (
        <div class="thing">
          <p>{say('welcome.lookBack')}</p>
          <button type="button" class="choice" onClick={() => void port.openCatchUp()}>
            {say('catchUp.what')}
          </button>
        </div>
      )}
      <Thing
        says="welcome.remind"
        does="welcome.remindMe"
        act={async () => ((await port.remind()) ? 'welcome.reminding' : 'welcome.notReminding')}
      />
    </section>
  );
}

function Thing({
  says,
  does,
  act,
}: {
  says: SentenceKey;
  does: SentenceKey;
  act(): Promise<SentenceKey>;
}): VNode {
  const [said, setSaid] = useState<SentenceKey | null>(null);
  return (
    <div class="thing">
      <p role="status">{say(said ?? says)}</p>
      {said === null && (
        <button type="button" class="choice" onClick={async () => setSaid(await act())}>
          {say(does)}
        </button>
      )}
    </div>
  );
}
