import type {Contact} from '../../../domain/person';
import type {FactsInput} from '../../facts-input';
import {senderClass} from '../../kinds/senders';
import type {NameWords} from '../../languages/name-words';
import {fold} from '../times/fold';
import {personName} from './person-name';
import {isTitle, titleOnly} from './signer';

/** An hour, with a zone behind it or without. Folded. */
const hour = '\\d{1,2}(?:[:.h]\\d{2})? ?(?:[ap]\\.?m\\.?|uhr|uur|h)?(?: \\(?[a-z]{2,4}\\)?)?';

interface Grammar {
  meeting: RegExp;
  interviewers: RegExp;
  and: RegExp;
  guests: RegExp;
  organiser: RegExp;
}

const grammars = new WeakMap<NameWords, Grammar>();

function grammarOf(words: NameWords): Grammar {
  const known = grammars.get(words) ?? {
    meeting: new RegExp(
      `(?<![a-z\\d])(?:${words.meeting}|(?:${hour}|${words.over}),? (?:${words.with})) (?:our |the |my )?`,
      'g',
    ),
    interviewers: new RegExp(`^[-*\\u2022 ]{0,3}(?:${words.interviewers})(?:\\(s\\))?: ?`),
    and: new RegExp(`^(?:,? (?:${words.and}) |[,;] |/)`),
    guests: new RegExp(`^(?:${words.guests})$`),
    organiser: new RegExp(` - (?:${words.organiser})$`, 'i'),
  };
  grammars.set(words, known);
  return known;
}

const time =
  /^[-*\u2022\s]*\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:-|\u2013|\u2014|to|bis)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|Uhr|h)?)?(?:\s?\(?[A-Z]{2,4}\)?)?[\s:,|\u2013\u2014-]+/;

/**
 * People a letter says one will meet: "you will meet with …", "Interviewers: …", the names on an agenda, a calendar's guests; a scheduling
 * system says in the subject with whom.
 */
export function introducedPeople({text, message}: FactsInput, words: NameWords): Contact[] {
  const {body} = text;
  const sentences = isScheduled(message) ? [text.subject, ...text.sentences] : text.sentences;
  const grammar = grammarOf(words);
  const lines = body.split('\n').flatMap(line => {
    const folded = fold(line);
    const head = grammar.interviewers.exec(folded) ?? time.exec(line);
    return head === null
      ? []
      : namesAt(
          line.slice(head[0].length).replace(/^(?:with|mit|avec|con|com|met|[^,:-]{3,40} with) /i, ''),
          grammar,
          words,
        );
  });
  const met = sentences.flatMap(sentence =>
    [...fold(sentence).matchAll(grammar.meeting)].flatMap(match =>
      namesAt(sentence.slice(match.index + match[0].length), grammar, words),
    ),
  );
  return [...lines, ...met, ...guestsOf(body, grammar)];
}

/** It was sent by a system that only finds a time for two people. */
export const isScheduled = ({from}: FactsInput['message']): boolean =>
  senderClass(from?.address ?? null) === 'scheduling';

/** The names under "Guests", up to the first line that is neither a name nor an address. */
function guestsOf(body: string, {guests: head, organiser}: Grammar): Contact[] {
  const lines = body.split('\n').map(line => line.trim());
  const at = lines.findIndex(line => head.test(fold(line)));
  if (at === -1) return [];
  const guests: Contact[] = [];
  for (const line of lines.slice(at + 1, at + 1 + mostNames)) {
    const guest = line.replace(organiser, '');
    const person = personName(guest);
    if (person === null && !address.test(guest.toLowerCase())) break;
    if (person !== null) guests.push({name: person, address: null});
  }
  return guests;
}

const name =
  /^\p{Lu}[\p{L}'\u2019-]+(?: (?:\p{Lu}\.|(?:de|da|del|di|van|von|der|den)|\p{Lu}[\p{L}'\u2019-]+)){1,3}/u;
const titleBehind = /^(?:, ?(?:our |the )?| [-\u2013\u2014] |: )([^,;()[\]<>\n.]{2,60})/;
/** "(Head of Analytics, maya@acme.example)", "<maya@acme.example>", "[she/her]": whatever it says, it is said of the name before it. */
const bracketBehind = /^ ?[([<]([^()[\]<>\n]{2,100})[)\]>]/;
const address = /^(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/;
const mostNames = 6;

/** Names in a row, each with the title and the address behind it where there are any. */
function namesAt(text: string, {and}: Grammar, words: NameWords): Contact[] {
  const result: Contact[] = [];
  let rest = text.slice(0, 400);
  while (result.length < mostNames) {
    const found = name.exec(
      rest
        .replace(/^(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Herrn?|Frau|Mme|Sra?|Dott|Ing)\.? ){1,2}/, lead =>
          ' '.repeat(lead.length),
        )
        .trimStart(),
    );
    const person = found === null ? null : personName(found[0]);
    if (found === null || person === null) break;
    rest = rest.slice(rest.indexOf(found[0]) + found[0].length);
    const behind = titleBehind.exec(rest);
    const said = (behind?.[1] ?? '').split(/ (?:and|und|et|y|e|en|on|at|from) (?=\p{Lu})/u)[0]?.trim() ?? '';
    const titled = behind !== null && said !== '' && isTitle(said, words);
    if (titled) rest = rest.slice(rest.indexOf(said) + said.length);
    const bracket = bracketBehind.exec(rest);
    if (bracket) rest = rest.slice(bracket[0].length);
    const inside = (bracket?.[1] ?? '').split(/[,;|]/).map(part => part.trim());
    const title = titled ? said : inside.find(part => isTitle(part, words));
    const addresses = inside.flatMap(part => address.exec(part)?.[1]?.toLowerCase() ?? []);
    const only = addresses.length === 1 ? addresses[0] : undefined;
    result.push({name: person, address: only ?? null, ...(title ? {title: titleOnly(title)} : {})});
    const next = and.exec(fold(rest));
    if (next === null) break;
    rest = rest.slice(next[0].length);
  }
  return result;
}
