import type {Application} from '../domain/application';
import type {Story} from './store/rows';

/** Longer histories are told by their newest. */
const most = 50;

/** When it began, which interviews were held, and when the employer spoke. */
export function storyOf({events, interviews}: Application): Story {
  const heard = events
    .filter(event => event.by === 'employer' && (event.channel === 'call' || event.counts))
    .map(({at}) => at);
  return {
    began: Math.min(...events.map(({at}) => at), ...interviews.map(({announcedAt}) => announcedAt)),
    rounds: interviews
      .filter(({status}) => status === 'held')
      .slice(-most)
      .map(({end}) => ({end, answeredAt: heard.find(at => at > end) ?? null})),
    heard: heard.slice(-most),
  };
}
