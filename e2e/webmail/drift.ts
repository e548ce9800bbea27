/** One kind of change a site makes overnight: a class, role, name or attribute that is called something else from then on. */
export interface Drift {
  kind: 'class' | 'attribute' | 'value';
  name: string;
  value?: string;
}

/** The page after one drift, or after two at a time. */
export interface Drifted {
  drifts: Drift[];
  report: Report;
}

/**
 * An expression for the page: every drift that is possible on it, one at a time, then `pairs` pairs of them drawn from `seed`, each with
 * the report read on the changed page. What stands inside a mail's body is the sender's, not the site's, and stays.
 */
export const everyDrift = (bodies: string, pairs = 0, seed = 1): string => `(() => {
  const elements = [...document.querySelectorAll('*')].filter(e => !e.parentElement?.closest(${JSON.stringify(bodies)}));
  const drifts = new Map();
  const plan = (drift, change) => drifts.set(JSON.stringify(drift), {drift, change});
  const kept = new Set(['style', 'class', 'alt', 'href', 'src', 'content', 'charset', 'type', 'value', 'contenteditable', 'rowspan', 'hidden']);
  for (const element of elements) {
    for (const name of element.classList) plan({kind: 'class', name}, undo => {
      for (const e of elements) if (e.classList.contains(name)) {
        const before = e.className;
        e.className = before.split(' ').map(c => c === name ? 'Zz' + name + 'q' : c).join(' ');
        undo.push(() => { e.className = before; });
      }
    });
    for (const {name, value} of element.attributes) {
      if (kept.has(name)) continue;
      const change = only => undo => {
        for (const e of elements) {
          const before = e.getAttribute(name);
          if (before === null || (only !== undefined && before !== only)) continue;
          e.removeAttribute(name);
          const other = 'data-zz-' + name.replace(/[^a-z-]/g, '');
          if (only !== undefined) e.setAttribute(name, 'zz-' + before);
          else e.setAttribute(other, before);
          undo.push(() => { e.removeAttribute(other); e.setAttribute(name, before); });
        }
      };
      plan({kind: 'attribute', name}, change());
      if (['role', 'gh', 'aria-label', 'aria-expanded', 'aria-selected', 'id'].includes(name) || (name === 'name' && /^(INPUT|DIV|META)$/.test(element.tagName)))
        plan({kind: 'value', name, value}, change(value));
    }
  }
  const all = [...drifts.values()];
  // Park and Miller.
  let state = ${seed};
  const draw = below => { state = state * 48271 % 2147483647; return state % below; };
  const drawn = Array.from({length: ${pairs}}, () => [all[draw(all.length)], all[draw(all.length)]]);
  return [...all.map(one => [one]), ...drawn].map(together => {
    const undo = [];
    for (const {change} of together) change(undo);
    const report = readPage.readPage(document);
    for (const step of undo.reverse()) step();
    return {drifts: together.map(({drift}) => drift), report};
  });
})()`;

/** A drift in words. */
export const nameOf = (drifts: readonly Drift[]): string =>
  drifts.map(drift => Object.values(drift).join(' ')).join(' + ');

/**
 * `right`: all that matters is as before · `told`: the reader says that the page cannot be read, or not yet · `less`: something is
 * missing and nothing says so.
 */
export function outcomeOf(report: Report, truth: Report): 'right' | 'told' | 'less' {
  const essence = ({account, list: rows, conversation, compose}: Report) => {
    const shown = fields(conversation);
    return JSON.stringify({
      account,
      rows: list(rows).map(({key, subject}) => [key, subject]),
      key: shown?.key ?? null,
      subject: shown?.subject ?? null,
      messages: list(shown?.messages)
        .filter(({body}) => body === 'loaded' || body === 'clipped')
        .map(({from, at, text}) => [from, at, text]),
      compose: list(compose).map(({conversation: bound, editor, send}) => [bound, editor, send]),
    });
  };
  if (essence(report) === essence(truth)) return 'right';
  return report.unreadable === true || report.state === 'loading' ? 'told' : 'less';
}

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};
type Fields = {[key: string]: Json};
/** What `readPage` says of a page. */
export type Report = Fields;

/**
 * What is wrong in a report beside the true one, as paths. Less than the truth is never wrong: null, an empty text or list, a message,
 * row or box not found. Something else is. Only a report that still claims the whole must have it.
 */
export function wrongIn(report: Fields, truth: Fields): string[] {
  const wrong = [
    ...compare('account', report.account, truth.account),
    ...compareEach('list', report.list, truth.list, sameRow),
    ...compareEach('compose', report.compose, truth.compose, sameBox),
  ];
  const [told, real] = [fields(report.conversation), fields(truth.conversation)];
  if (!told) return wrong;
  if (!real) return [...wrong, 'conversation: none is shown'];
  const messages = compareEach('messages', told.messages, real.messages, sameMessage);
  const lost = list(told.messages).length < list(real.messages).length;
  return [
    ...wrong,
    ...compare('key', told.key, real.key),
    ...compare('subject', told.subject, real.subject),
    ...messages,
    ...(told.complete && (!real.complete || lost) ? ['complete: something is missing'] : []),
  ];
}

const fields = (value: Json | undefined): Fields | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
const list = (value: Json | undefined): Fields[] =>
  Array.isArray(value) ? value.flatMap(item => [fields(item)].filter(item => item !== null)) : [];

const sameRow = (a: Fields, b: Fields): boolean =>
  a.atText === b.atText || a.subject === b.subject || (a.key !== null && a.key === b.key);
/** A box of which neither is known may be any. */
const sameBox = (a: Fields, b: Fields): boolean =>
  a.subject === b.subject || a.shape === b.shape || (a.subject === '' && a.shape === null);
const sameMessage = (a: Fields, b: Fields): boolean =>
  (a.key !== null && a.key === b.key) ||
  (a.atText !== null && a.atText === b.atText) ||
  (a.text !== '' && a.text === b.text) ||
  (a.body === 'hidden' && b.body === 'hidden') ||
  (fields(a.from) !== null && JSON.stringify(a.from) === JSON.stringify(b.from));

/** Every item told of must be a true one. */
function compareEach(
  path: string,
  told: Json | undefined,
  real: Json | undefined,
  same: (a: Fields, b: Fields) => boolean,
): string[] {
  return list(told).flatMap((item, index) => {
    const candidates = list(real).filter(other => same(item, other));
    if (candidates.length === 0) return isEmpty(item) ? [] : [`${path}[${index}]: not on the page`];
    const verdicts = candidates.map(other => compareFields(`${path}[${index}]`, item, other));
    return verdicts.sort((a, b) => a.length - b.length)[0] ?? [];
  });
}

const isEmpty = (item: Fields): boolean =>
  Object.values(item).every(
    value =>
      value === null ||
      value === '' ||
      value === false ||
      value === 'collapsed' ||
      (Array.isArray(value) && value.length === 0),
  );

function compareFields(path: string, told: Fields, real: Fields): string[] {
  return Object.keys(told).flatMap(key => compare(`${path}.${key}`, told[key], real[key]));
}

function compare(path: string, told: Json | undefined, real: Json | undefined): string[] {
  if (told === undefined || told === null || told === '' || JSON.stringify(told) === JSON.stringify(real))
    return [];
  // A body that was not found is as good as a closed one, and a button that was not found is not used.
  if (/\.body$/.test(path) && told === 'collapsed') return [];
  if (/\.(editor|send)$/.test(path) && told === false) return [];
  if (Array.isArray(told) && Array.isArray(real))
    return told.every(item => real.some(other => isPartOf(item, other)))
      ? []
      : [`${path}: ${JSON.stringify(told)}`];
  return isPartOf(told, real ?? null) ? [] : [`${path}: ${JSON.stringify(told)}`];
}

/** A person of whom less is known is still that person. */
function isPartOf(told: Json, real: Json): boolean {
  const [a, b] = [fields(told), fields(real)];
  if (!a || !b) return JSON.stringify(told) === JSON.stringify(real);
  return Object.keys(a).every(key => a[key] === null || a[key] === b[key]);
}
