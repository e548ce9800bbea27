import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {MailKind, OwnPurpose} from '../../../domain/kind';

/** A mail written for testing, and what it is. */
export interface Example {
  kind: MailKind;
  from: string;
  subject: string;
  text: string;
  own: boolean;
  /** What the conversation's last message before it was. */
  after: MailKind | null;
  /** What the user's own mail just before it did. */
  answers: OwnPurpose | null;
  userIsEmployer: boolean;
  /** Never looked at while cues are written, only counted. */
  heldOut: boolean;
}

/** All examples of a folder (read from the project's root): one file a kind, mails parted by "---", a head of "name: value" lines before an empty line. */
export function readExamples(language: string): Example[] {
  const folder = join('src/reading/kinds/examples', language);
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^---$/m)
        .map((mail, index) => parseExample(file.slice(0, -4) as MailKind, mail.trim(), index)),
    );
}

function parseExample(kind: MailKind, mail: string, index: number): Example {
  const lines = mail.split('\n');
  const head = new Map<string, string>();
  const isHead = (line: string) => /^(?:from|subject|own|after|answers|user-is-employer): /.test(line);
  for (const line of lines.filter(isHead)) {
    const colon = line.indexOf(': ');
    head.set(line.slice(0, colon), line.slice(colon + 2));
  }
  return {
    kind,
    from: head.get('from') ?? '',
    subject: head.get('subject') ?? '',
    text: lines
      .filter(line => !isHead(line))
      .join('\n')
      .trim(),
    own: head.get('own') === 'yes',
    after: (head.get('after') as MailKind | undefined) ?? null,
    answers: (head.get('answers') as OwnPurpose | undefined) ?? null,
    userIsEmployer: head.get('user-is-employer') === 'yes',
    heldOut: index % 3 === 2,
  };
}
