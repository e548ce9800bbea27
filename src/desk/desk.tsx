import type {VNode} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {locale, type SentenceKey, say} from '../say/say';
import {Mark} from '../ui/mark';
import {AddView} from './add/add-view';
import {ApplicationView} from './application/application-view';
import {BoardView} from './board/board-view';
import {CatchUpView} from './catch-up/catch-up-view';
import {LettersView} from './letters/letters-view';
import {type DeskPort, Port} from './port';
import {addressOf, type Route, useRoute, type ViewName} from './route';
import {SeasonView} from './season/season-view';
import {SettingsView} from './settings/settings-view';
import {StoredView} from './stored/stored-view';
import {YourDataView} from './your-data/your-data-view';

/** What stands in the navigation, in its order. A new view is a line here and its name in the route. */
const navigation: readonly {view: ViewName; title: SentenceKey}[] = [
  {view: 'board', title: 'desk.board'},
  {view: 'letters', title: 'ownLetters.title'},
  {view: 'catch-up', title: 'catchUp.title'},
  {view: 'season', title: 'desk.season'},
  {view: 'settings', title: 'desk.settings'},
  {view: 'stored', title: 'desk.stored'},
  {view: 'your-data', title: 'ownership.title'},
];

const titles: Record<Route['view'], SentenceKey> = {
  board: 'desk.board',
  add: 'add.title',
  'catch-up': 'catchUp.title',
  letters: 'ownLetters.title',
  application: 'desk.application',
  season: 'desk.season',
  settings: 'desk.settings',
  stored: 'desk.stored',
  'your-data': 'ownership.title',
};

/** The whole desk: where one can go at the side, and what the page's address names. */
export function Desk({port}: {port: DeskPort}): VNode {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const address = addressOf(route);
  const first = useRef(true);

  useEffect(() => {
    document.title = say('desk.pageTitle', {view: say(titles[route.view])});
    // A new view is announced by its heading; the first one by the page itself.
    if (!first.current) (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus();
    first.current = false;
  }, [address]);

  return (
    <Port.Provider value={port}>
      <div class="desk" lang={locale()}>
        <header class="side">
          <div class="stay">
            <button type="button" class="skip" onClick={() => main.current?.focus()}>
              {say('desk.skip')}
            </button>
            <p class="brand">
              <Mark size={22} />
              {say('desk.title')}
            </p>
            <nav aria-label={say('desk.views')}>
              <ul>
                {navigation.map(({view, title}) => (
                  <li key={view}>
                    <a
                      href={addressOf({view} as Route)}
                      aria-current={isIn(route, view) ? 'page' : undefined}
                    >
                      {say(title)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main ref={main} tabIndex={-1}>
          <View route={route} />
        </main>
      </div>
    </Port.Provider>
  );
}

function View({route}: {route: Route}): VNode {
  switch (route.view) {
    case 'board':
      return <BoardView />;
    case 'application':
      return <ApplicationView key={route.application} application={route.application} />;
    case 'letters':
      return <LettersView />;
    case 'add':
      return <AddView />;
    case 'catch-up':
      return <CatchUpView />;
    case 'season':
      return <SeasonView />;
    case 'settings':
      return <SettingsView />;
    case 'stored':
      return <StoredView />;
    case 'your-data':
      return <YourDataView />;
  }
}

/** An application is opened from the board, and so is the page that adds one. */
const isIn = (route: Route, view: ViewName): boolean =>
  route.view === view || (view === 'board' && (route.view === 'application' || route.view === 'add'));
