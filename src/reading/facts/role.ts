import type {NameWords} from '../languages/name-words';
import type {MessageText} from '../message-text';
import {fold} from './times/fold';

interface Grammar {
  cue: RegExp;
  noun: RegExp;
  after: RegExp;
  subject: RegExp;
  ends: RegExp;
  heads: RegExp;
  agent: RegExp;
  startsWrong: RegExp;
  headLast: RegExp;
  hiring: RegExp;
  nounFirst: RegExp;
  weak: RegExp;
  notInTitle: RegExp;
  atEmployer: RegExp;
  hiringLast: RegExp;
  hiringFirst: RegExp;
  /** "Your application as": what is before the title, not in it. */
  announced: RegExp;
}

interface Found {
  title: string;
  weight: number;
}

const grammars = new WeakMap<NameWords, Grammar>();

function grammarOf(words: NameWords): Grammar {
  const known = grammars.get(words) ?? {
    cue: new RegExp(`(?<![a-z])(?:${words.roleBetween}) `, 'g'),
    noun: new RegExp(` (?:(${words.roleNoun})|${words.looseNoun})`, 'g'),
    after: new RegExp(`(?<![a-z])(?:${words.roleAfter}) `, 'g'),
    subject: new RegExp(`(?<![a-z])(?:${words.roleInSubject}) `, 'g'),
    ends: new RegExp(
      `(?:(?<!\\b(?:sr|jr|asst|assoc|mgr|exec))\\.|[;:!?"\\n|@]| [-\\u2013\\u2014] |[,(]| (?:${words.roleEnds})(?![a-z])).*$`,
      's',
    ),
    heads: new RegExp(`(?<![a-z])(?:${words.heads})(?![a-z])`),
    agent: new RegExp(
      `^(?:${words.agentEnding ?? '(?!)'})(?![a-z])|(?<![a-z])(?:${words.agentEnding ?? '(?!)'})$`,
    ),
    startsWrong: new RegExp(`^(?:${words.roleEnds})(?![a-z])`),
    headLast: new RegExp(`(?<![a-z])(?:${words.heads})(?: [ivx1-4]{1,3})?$`),
    weak: new RegExp(`(?<![a-z])(?:${words.roleWeak}) (?=[a-z]*[a-z])`, 'g'),
    notInTitle: new RegExp(`(?<![a-z])(?:${words.notInTitle})(?![a-z])`),
    atEmployer: new RegExp(`^ (?:${words.employerAt}|@) `),
    announced: new RegExp(`^(?:(?:${words.hiring}) )+(?:${words.roleWeak}) `),
    hiringFirst: new RegExp(`^(?:(?:${words.titleLead})[ :]+)+(?:(?:${words.roleWeak}) )?`),
    hiringLast: new RegExp(`(?: (?:${words.hiring}))+$`),
    nounFirst: new RegExp(`^(?:[a-z]{1,4} )?(?:${words.roleNoun}) (?:(?:${words.roleWeak}) |- |: )?`),
    hiring: new RegExp(`(?<![a-z])(?:${words.hiring})(?![a-z])`),
  };
  grammars.set(words, known);
  return known;
}

/** The title of the job the mail is about; null where it names none, or several. */
export function readRole({subject, sentences}: MessageText, words: NameWords): string | null {
  const grammar = grammarOf(words);
  const found = [
    ...inSubject(subject, grammar),
    ...sentences.flatMap(sentence => inSentence(sentence, grammar)),
  ];
  const sums = new Map<string, {title: string; weight: number}>();
  for (const {title, weight} of found) {
    const key = fold(title).replace(/[^\p{L}\d]+/gu, ' ');
    const known = [...sums].find(
      ([other]) => other === key || other.endsWith(` ${key}`) || key.endsWith(` ${other}`),
    );
    if (known === undefined) sums.set(key, {title, weight});
    else {
      known[1].weight += weight * 0.5;
      // The fuller title, unless only its beginning differs by chance.
      if (title.length > known[1].title.length) known[1].title = title;
    }
  }
  const [best, next] = [...sums.values()].sort((one, other) => other.weight - one.weight);
  if (best === undefined || best.weight < 1) return null;
  return next !== undefined && next.weight > best.weight * 0.9 ? null : best.title;
}

/** Is it a job's title and no company's name? Names of companies end in "Partners" or "Sales" as well. */
export const isJobTitle = (name: string, words: NameWords): boolean =>
  grammarOf(words).headLast.test(fold(name)) &&
  !/(?:partners|group|sales|marketing|support|operations)$/i.test(name);

function inSubject(subject: string, grammar: Grammar): Found[] {
  const text = fold(subject);
  const cued = [...text.matchAll(grammar.subject)].flatMap(match =>
    titleAt(subject, match.index + match[0].length, 2.2, grammar, true, true),
  );
  const between = betweens(subject, grammar, 2.4);
  const pieces = subject
    .split(/ ?[|:\u00b7]+ | [-\u2013\u2014] | \/{1,2} |: /)
    .flatMap(piece => titleAt(piece, 0, 1.6, grammar));
  return [...cued, ...between, ...pieces, ...weakly(subject, grammar)];
}

const inSentence = (sentence: string, grammar: Grammar): Found[] => [
  ...betweens(sentence, grammar, 2),
  ...[...fold(sentence).matchAll(grammar.after)].flatMap(match =>
    titleAt(sentence, match.index + match[0].length, 1.8, grammar, false, true),
  ),
  ...weakly(sentence, grammar),
];

const weakly = (raw: string, grammar: Grammar): Found[] =>
  [...fold(raw).matchAll(grammar.weak)].flatMap(match =>
    titleAt(raw, match.index + match[0].length, 1.2, grammar),
  );

/** "for the … position": a title between its cue and its noun; the nearest cue that leaves one. */
function betweens(raw: string, grammar: Grammar, weight: number): Found[] {
  const text = fold(raw);
  return [...text.matchAll(grammar.noun)].flatMap(noun => {
    const start = Math.max(0, noun.index - 80);
    const ahead = text.slice(start, noun.index);
    const cues = [...ahead.matchAll(grammar.cue)].reverse();
    for (const cue of cues) {
      const found = checked(
        raw.slice(start + cue.index + cue[0].length, noun.index),
        weight,
        grammar,
        noun[1] === undefined,
      );
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** What stands at a place up to where a title ends. */
function titleAt(
  raw: string,
  at: number,
  weight: number,
  grammar: Grammar,
  announced = false,
  cued = false,
): Found[] {
  const rest = raw.slice(at, at + 90);
  const text = fold(rest);
  const end = text.length - (grammar.ends.exec(text)?.[0].length ?? 0);
  const title = rest.slice(0, end);
  const comma = /^, (?=\p{Lu})([^,.;:!?()]{2,30}?)(?= at | @ |$|[,.;:!?()])( at | @ )?/u.exec(
    rest.slice(end),
  );
  // "Director, Product" and "Manager, Payments at Acme": what follows the comma belongs to the title.
  const belongs = comma !== null && (!title.includes(' ') || comma[2] !== undefined);
  // "Application to … at Acme": whatever stands there is the title.
  const enclosed = announced && grammar.atEmployer.test(text.slice(end));
  return checked(belongs ? `${title}, ${comma[1]}` : title, weight, grammar, !enclosed, cued);
}

function checked(raw: string, weight: number, grammar: Grammar, needsHead = true, cued = false): Found[] {
  const noun = grammar.nounFirst.exec(fold(raw))?.[0].length ?? 0;
  const named = raw.slice(noun);
  const bare = named.slice(grammar.hiringFirst.exec(fold(named))?.[0].length ?? 0);
  const title = tidy(bare.slice(0, bare.length - (grammar.hiringLast.exec(fold(bare))?.[0].length ?? 0)));
  const text = fold(title);
  const words = title.split(' ');
  // "(Chief of Staff)": the end of something else.
  if (title.includes(')') && !title.includes('(')) return [];
  if (title.length < 2 || words.length > 8 || title.length > 70 || title.endsWith(':')) return [];
  // "Diane Foster / Claims Adjuster": a person and a title.
  if (title.includes(' / ') && !title.split(' / ').every(side => grammar.heads.test(fold(side)))) return [];
  if (grammar.notInTitle.test(text) || grammar.startsWrong.test(text)) return [];
  if (grammar.announced.test(text)) return [];
  const isAgent = cued && words.length <= 4 && grammar.agent.test(text);
  if (!grammar.heads.test(text) && !isAgent && (needsHead || !isCapitalised(words))) return [];
  const titleCase = isCapitalised(words);
  if (!titleCase && words.length > 5) return [];
  if (grammar.hiring.test(text) && !grammar.headLast.test(text)) return [];
  return [
    {title: /^\p{Lu}/u.test(title) ? title : capitalised(title), weight: titleCase ? weight : weight * 0.7},
  ];
}

function isCapitalised(words: readonly string[]): boolean {
  const main = words.filter(word => word.length > 3 || words.length === 1);
  return main.length > 0 && main.filter(word => /^[\p{Lu}\d]/u.test(word)).length >= main.length * 0.6;
}

const capitalised = (title: string): string =>
  title.replace(/(?<![\p{L}'-])\p{Ll}(?=\p{L}{2})/gu, letter => letter.toUpperCase());

/** Without requisition ids, "(m/w/d)", articles and quotes. */
const tidy = (raw: string): string =>
  raw
    .replace(
      /\((?:[mwfdxhi*]{1,2}(?:[/|,][mwfdxhian*]{1,4}){1,3}|all genders?|h\/f|gn|remote|hybrid|full[- ]time|part[- ]time)\)/gi,
      ' ',
    )
    .replace(/\b(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/f\/x|h\/f|f\/h|m\/v\/x|m\/v)\b/gi, ' ')
    .replace(
      /[([#]?\b(?:(?:job|req(?:uisition)?|ref(?:erence)?|id|posting|vacancy)[ .:#-]{0,3}){1,3}(?:id|no|nr|number)?[ .:#-]{0,3}[a-z]{0,4}-?\d[\w-]*\b[)\]]?/gi,
      ' ',
    )
    .replace(/[([#]?\b(?:jr|req|r|job|id|p|t)?[-_#]?\d{4,}(?:-\d+)?\b[)\]]?/gi, ' ')
    .replace(/\b20\d\d-\d+\b/g, ' ')
    .replace(/^["'\s*(-]+|["'\s*(,.-]+$/g, '')
    .replace(
      /^(?:the|an?|our|your|this|of|for|as|open|new|next|current|vacant|available|exciting|advertised|offene|der|die|das|als|le|la|les|de|un|une|el|il|lo|o|a|een)\s+(?=\S)/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/["']/g, '')
    .trim();
