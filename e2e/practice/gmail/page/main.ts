import {driftBy, el} from '../../page/element';
import {keptMailbox} from '../../page/kept';
import {tokenOf} from '../ids';
import type {Setup} from '../setup';
import {createComposeDesk} from './compose';
import {createFrame} from './frame';
import {createMailbox} from './mailbox';
import {practiceFor} from './practice-port';
import {readRoute} from './route';
import type {Site} from './site';
import {createToast} from './toast';
import {createViews, titleOf} from './views';
import {wordsOf} from './words/words';

const setup = JSON.parse(document.getElementById('practice-setup')?.textContent ?? '') as Setup;
const {options} = setup;
driftBy(options.drift);

const {threads, clock, keep} = keptMailbox(setup);
const words = wordsOf(options.language);
const mailbox = createMailbox(setup, clock, threads, keep);
const toast = createToast(words, clock);
const site: Site = {
  setup,
  words,
  clock,
  mailbox,
  toast,
  go(hash) {
    location.hash = hash;
  },
  later: what => void clock.after(options.latencyMs, what),
};
const desk = createComposeDesk(site);
const views = createViews(site, desk);
const frame = createFrame(site, () => desk.fresh());

document.body.classList.add(options.density, options.variant);
document.body.append(
  el(
    'div.nH',
    {},
    ...frame.elements,
    el('div.nH.bkK', {}, el('div.nH', {}, views.element)),
    desk.popups,
    toast.element,
  ),
);

const show = () => {
  const route = readRoute(location.hash);
  views.show(route);
  frame.refresh();
  document.title = titleOf(route, site);
  if (route.compose) desk.fresh();
};
mailbox.watch(() => {
  views.refresh();
  frame.refresh();
});
addEventListener('hashchange', show);
if (location.hash === '') history.replaceState(null, '', '#inbox');
show();

window.practice = practiceFor(setup, mailbox, clock, desk.sending, key => {
  const thread = mailbox.byKey(key);
  if (!thread) return null;
  return `${location.origin}${location.pathname}${location.search}#inbox/${tokenOf(thread.id === null ? `a:${thread.local}` : `f:${thread.id}`)}`;
});
