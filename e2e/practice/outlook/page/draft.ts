import type {Correspondent} from '../../correspondence/conversation';
import {type Markup, piece} from '../../correspondence/markup';
import {idOf} from '../ids';
import type {Mail, Thread} from '../setup';
import {longDate} from './dates';
import type {Site} from './site';

/** A mail being written, apart from the box it is written in. */
export interface Draft {
  /** The id it is kept under; drafts are mails too. */
  id: string;
  /** What it answers; both null for a new mail. */
  thread: Thread | null;
  mail: Mail | null;
  to: Correspondent[];
  cc: Correspondent[];
  bcc: Correspondent[];
  subject: string;
  content: Markup[];
  /** The history, while it is behind a button. */
  hidden: Markup[];
}

let written = 0;

const freshId = ({setup, clock}: Site): string => {
  written += 1;
  return idOf('message', setup.kind, `draft/${clock.now()}/${written}`);
};

export type Answer = 'reply' | 'all' | 'forward';

/** The draft of an answer: who it goes to, its subject, an empty line, the signature, what is answered. */
export function answerTo(thread: Thread, mail: Mail, how: Answer, site: Site): Draft {
  const {words, mailbox, setup} = site;
  const others = (people: readonly Correspondent[]) =>
    people.filter(one => one.address !== mailbox.me.address);
  const mine = mail.from.address === mailbox.me.address;
  const replied = mine ? mail.to : [mail.from, ...(how === 'all' ? others(mail.to) : [])];
  const quote = quoteOf(thread, mail, site);
  const hide = setup.options.replyQuote === 'hidden' && how !== 'forward';
  const mark = how === 'forward' ? words.forwardMark : words.replyMark;
  return {
    id: freshId(site),
    thread,
    mail,
    to: how === 'forward' ? [] : replied,
    cc: how === 'all' ? others(mail.cc) : [],
    bcc: [],
    subject: `${mark}${thread.subject.replace(/^((re|aw|fw|wg):\s*)+/i, '')}`,
    content: [...opening(site), ...(hide ? [] : quote)],
    hidden: hide ? quote : [],
  };
}

/** An empty mail with the signature in it, or what an address asks for. */
export function newDraft(site: Site, given: Partial<Draft> = {}): Draft {
  const {content, ...rest} = given;
  return {
    id: freshId(site),
    thread: null,
    mail: null,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    hidden: [],
    ...rest,
    content: [...(content ?? []), ...opening(site)],
  };
}

/** A saved draft, to be written on. */
export const draftOf = (thread: Thread, mail: Mail, answers: Mail | null): Draft => ({
  id: mail.id,
  thread: answers ? thread : null,
  mail: answers,
  to: mail.to,
  cc: mail.cc,
  bcc: [],
  subject: thread.subject,
  content: [...mail.body.fresh, ...mail.body.history],
  hidden: [],
});

const opening = ({mailbox}: Site): Markup[] => [
  piece('div', {class: 'elementToProof'}, piece('br')),
  piece('div', {class: 'elementToProof'}, piece('br')),
  piece('div', {id: 'Signature'}, piece('div', {}, mailbox.me.name), piece('div', {}, '+44 20 5550 0142')),
];

/** The four lines above a history are in the language of who answers. */
function quoteOf({subject}: Thread, mail: Mail, {words}: Site): Markup[] {
  const {quote} = words;
  const people = (all: readonly Correspondent[]) => all.map(one => `${one.name} <${one.address}>`).join('; ');
  const line = (name: string, value: string) => [piece('b', {}, name), ` ${value}`, piece('br')];
  return [
    piece('div', {id: 'appendonsend'}),
    piece('hr', {style: 'display:inline-block;width:98%', tabindex: '-1'}),
    piece(
      'div',
      {id: 'divRplyFwdMsg', dir: words.locale === 'he-IL' ? 'rtl' : 'ltr'},
      ...line(quote.from, people([mail.from])),
      ...line(quote.sent, longDate(mail.at, words)),
      ...line(quote.to, people(mail.to)),
      ...(mail.cc.length > 0 ? line(quote.cc, people(mail.cc)) : []),
      ...line(quote.subject, subject),
      piece('div', {}, '\u00a0'),
    ),
    piece('div', {}, ...mail.body.fresh, ...mail.body.history),
  ];
}
