import {useEffect, useState} from 'preact/hooks';

export type ViewName =
  | 'board'
  | 'letters'
  | 'add'
  | 'catch-up'
  | 'season'
  | 'settings'
  | 'stored'
  | 'your-data';
export type Route = {view: ViewName} | {view: 'application'; application: string};

const views: readonly ViewName[] = [
  'board',
  'letters',
  'add',
  'catch-up',
  'season',
  'settings',
  'stored',
  'your-data',
];

/** What an address of the desk shows; the board where it names nothing known. */
export function parseRoute(hash: string): Route {
  const [view = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'application' && rest.length > 0) {
    const application = decoded(rest.join('/'));
    if (application) return {view, application};
  }
  return {view: views.find(known => known === view) ?? 'board'};
}

export const addressOf = (route: Route): string =>
  route.view === 'application' ? `#/application/${encodeURIComponent(route.application)}` : `#/${route.view}`;

/** What the page's address shows, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
