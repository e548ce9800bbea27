import type {Page} from 'playwright';
import type {CatchUpRequests, DeskRequests, OwnPageRequests} from '../src/contract';
import type {Instant} from '../src/domain/instant';

type Requests = OwnPageRequests & DeskRequests & CatchUpRequests;

interface ExtensionApi {
  runtime: {sendMessage(message: unknown): Promise<unknown>};
  action: {getBadgeText(details: object): Promise<string>};
  storage: {session: {set(items: object): Promise<void>}};
}

/** The extension as one of its own pages sees it: what the worker answers, what the badge says, and the clock that tests move. */
export interface WorkerSide {
  ask<Name extends keyof Requests>(
    name: Name,
    payload?: Requests[Name]['with'],
  ): Promise<Requests[Name]['value']>;
  badge(): Promise<string>;
  /** Lets the worker live at that moment from now on. */
  liveAt(moment: Instant): Promise<void>;
  /** Stops the worker, as the browser does when it is idle. */
  stop(): Promise<void>;
}

/** `own` is a page of the extension. */
export function workerSide(own: Page): WorkerSide {
  return {
    async ask(name, payload) {
      const answer = await own.evaluate(
        ([ask, given]) =>
          (globalThis as unknown as {chrome: ExtensionApi}).chrome.runtime.sendMessage({ask, with: given}),
        [name, payload ?? {}] as const,
      );
      const {ok, value, problem} = answer as {ok: boolean; value: never; problem?: string};
      if (!ok) throw new Error(`${name}: ${problem}`);
      return value;
    },
    badge: () =>
      own.evaluate(() => (globalThis as unknown as {chrome: ExtensionApi}).chrome.action.getBadgeText({})),
    liveAt: moment =>
      own.evaluate(
        clockOffset =>
          (globalThis as unknown as {chrome: ExtensionApi}).chrome.storage.session.set({clockOffset}),
        moment - Date.now(),
      ),
    async stop() {
      const session = await own.context().newCDPSession(own);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
  };
}
