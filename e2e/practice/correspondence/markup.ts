import type {Correspondent, Message} from './conversation';

/** A piece of a mail's body as plain data: a text, or an element with its attributes and children. */
export type Markup = string | {tag: string; attributes: Record<string, string>; children: Markup[]};

export const piece = (
  tag: string,
  attributes: Record<string, string> = {},
  ...children: Markup[]
): Markup => ({tag, attributes, children});

/** A body in two parts, as a webmail tells them apart: what is new, and the history below it. */
export interface Body {
  fresh: Markup[];
  history: Markup[];
}

/** What stands above quoted history: "On Tue, 10 Mar 2026 at 14:00, Maya Chen <maya@…> wrote:". */
export function attribution(from: Correspondent, at: number, zone?: string): string {
  const when = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
  return `On ${when.replace(/, (\d\d:)/, ' at $1')}, ${from.name} <${from.address}> wrote:`;
}

/** The body of one message of a conversation, as the program it was written with would make it. */
export function bodyOf(messages: readonly Message[], index: number, zone?: string): Body {
  const message = messages[index];
  if (!message) return {fresh: [], history: []};
  const earlier = message.quotes && index > 0 ? bodyOf(messages, index - 1, zone) : null;
  const before = messages[index - 1];
  const quoted = earlier && before ? [...earlier.fresh, ...earlier.history] : [];
  const history = before && quoted.length > 0 ? writers[writer(message)].quote(before, quoted, zone) : [];
  const fresh = writers[writer(message)].write(message);
  return {fresh: message.preheader ? [hiddenLine(message.preheader), ...fresh] : fresh, history};
}

const writer = (message: Message) => message.writtenWith ?? 'gmail';

const writers = {
  gmail: {
    write: (message: Message) => [
      piece(
        'div',
        {dir: 'ltr'},
        ...blocks(message.text).flatMap((block, at) => [
          ...(at > 0 ? [piece('div', {}, piece('br'))] : []),
          block.list ? list(block.lines) : piece('div', {}, ...lines(block.lines)),
        ]),
        ...gmailSignature(message.signature),
      ),
    ],
    quote: (before: Message, quoted: Markup[], zone?: string) => [
      piece('br'),
      piece(
        'div',
        {class: 'gmail_quote gmail_quote_container'},
        piece(
          'div',
          {dir: 'ltr', class: 'gmail_attr'},
          attribution(before.from, before.at, zone),
          piece('br'),
        ),
        piece(
          'blockquote',
          {class: 'gmail_quote', style: 'margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex'},
          ...quoted,
        ),
      ),
    ],
  },
  outlook: {
    write: (message: Message) => [
      piece(
        'div',
        {class: 'WordSection1'},
        ...blocks(message.text).flatMap(block =>
          block.list ? [list(block.lines)] : [piece('p', {class: 'MsoNormal'}, ...lines(block.lines))],
        ),
        ...(message.signature
          ? message.signature.split('\n').map(line => piece('p', {class: 'MsoNormal'}, line || '\u00a0'))
          : []),
      ),
    ],
    quote: (before: Message, quoted: Markup[], zone?: string) => [
      piece('hr', {style: 'display:inline-block;width:98%'}),
      piece(
        'div',
        {id: 'divRplyFwdMsg', dir: 'ltr'},
        piece('b', {}, 'From:'),
        ` ${before.from.name} <${before.from.address}>`,
        piece('br'),
        piece('b', {}, 'Sent:'),
        ` ${new Intl.DateTimeFormat('en-GB', {dateStyle: 'full', timeStyle: 'short', timeZone: zone}).format(before.at)}`,
        piece('br'),
        piece('b', {}, 'To:'),
        ` ${before.to.map(person => person.name).join('; ')}`,
      ),
      piece('div', {}, ...quoted),
    ],
  },
  apple: {
    write: (message: Message) => [
      ...blocks(message.text).flatMap((block, at) => [
        ...(at > 0 ? [piece('br')] : []),
        block.list ? list(block.lines) : piece('div', {}, ...lines(block.lines)),
      ]),
      ...(message.signature ? [piece('br'), piece('div', {}, ...lines(message.signature.split('\n')))] : []),
    ],
    quote: (before: Message, quoted: Markup[], zone?: string) => [
      piece(
        'div',
        {},
        piece('br'),
        piece(
          'blockquote',
          {type: 'cite'},
          piece('div', {}, attribution(before.from, before.at, zone)),
          ...quoted,
        ),
      ),
    ],
  },
  system: {
    write: (message: Message) => [
      piece(
        'table',
        {width: '100%', cellpadding: '0', cellspacing: '0', role: 'presentation'},
        piece(
          'tbody',
          {},
          ...blocks(message.text).map(block =>
            piece(
              'tr',
              {},
              piece(
                'td',
                {style: 'padding:6px 0;font-size:15px;line-height:22px'},
                block.list ? list(block.lines) : piece('p', {style: 'margin:0'}, ...lines(block.lines)),
              ),
            ),
          ),
          ...(message.signature
            ? [
                piece(
                  'tr',
                  {},
                  piece(
                    'td',
                    {style: 'padding:12px 0;font-size:12px'},
                    ...lines(message.signature.split('\n')),
                  ),
                ),
              ]
            : []),
        ),
      ),
    ],
    quote: (): Markup[] => [],
  },
};

const gmailSignature = (signature: string | undefined): Markup[] =>
  signature
    ? [
        piece('div', {}, piece('br')),
        piece('span', {class: 'gmail_signature_prefix'}, '-- '),
        piece('br'),
        piece(
          'div',
          {dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature'},
          piece('div', {dir: 'ltr'}, ...lines(signature.split('\n'))),
        ),
      ]
    : [];

const hiddenLine = (text: string): Markup =>
  piece('div', {style: 'display:none;max-height:0;overflow:hidden'}, text);

const list = (items: string[]): Markup => piece('ul', {}, ...items.map(item => piece('li', {}, item)));

const lines = (all: string[]): Markup[] =>
  all.flatMap((line, at) => (at > 0 ? [piece('br'), line] : [line])).filter(line => line !== '');

/** Paragraphs and lists of a text. */
function blocks(text: string): {list: boolean; lines: string[]}[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(block => block.split('\n').map(line => line.trim()))
    .map(all =>
      all.every(line => line.startsWith('- '))
        ? {list: true, lines: all.map(line => line.slice(2))}
        : {list: false, lines: all},
    );
}
