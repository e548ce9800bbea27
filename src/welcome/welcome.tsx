import type {VNode} from 'preact';
import {locale, type SentenceKey, say} from '../say/say';
import {Mark} from '../ui/mark';
import {Begin} from './begin';
import {TryOut} from './try-out';
import type {WelcomePort} from './welcome-port';

const promises: readonly [SentenceKey, SentenceKey][] = [
  ['welcome.reads', 'welcome.readsWhat'],
  ['welcome.keeps', 'welcome.keepsWhat'],
  ['welcome.leaves', 'welcome.leavesWhat'],
];

/** The first minute: what Afterword does with mail, a place to try it, and the little that has to be allowed. */
export function Welcome({port}: {port: WelcomePort}): VNode {
  return (
    <main class="welcome" lang={locale()}>
      <header>
        <Mark size={36} />
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.lead')}</p>
      </header>
      <dl class="promises">
        {promises.map(([title, what]) => (
          <div key={title}>
            <dt>{say(title)}</dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <Begin port={port} />
      <TryOut />
      <footer>
        <p>{say('welcome.end')}</p>
        <button type="button" class="strong" onClick={() => void port.openDesk()}>
          {say('welcome.desk')}
        </button>
      </footer>
    </main>
  );
}
