import type {NameWords} from '../../languages/name-words';
import {personName} from '../people/person-name';
import {fold} from '../times/fold';
import {nameRunAt, shortName} from './company-name';

/** A name that may be the employer's, and how much the place it was found in says for it. */
export interface Evidence {
  name: string;
  weight: number;
  /** Only what an address spells: it says who, but not how the name is written. */
  spelled?: boolean;
  /** Said to be the client of an agency. */
  client: boolean;
  /** The place speaks of whoever sent the mail. */
  sender: boolean;
}

interface Grammar {
  subject: RegExp;
  letter: RegExp;
  client: RegExp;
  team: RegExp;
  teamLead: RegExp;
  personAt: RegExp;
  place: RegExp;
  hiring: RegExp;
  heads: RegExp;
}

const grammars = new WeakMap<NameWords, Grammar>();

function grammarOf(words: NameWords): Grammar {
  const known = grammars.get(words) ?? {
    subject: new RegExp(`(?<![a-z])(?:${words.employerInSubject}) ?`, 'g'),
    letter: new RegExp(
      `(?<![a-z])(?:${words.employerInLetter}|(?:${words.heads}) (?:${words.employerAt})) `,
      'g',
    ),
    client: new RegExp(`(?<![a-z])(?:${words.client}) \\(?`, 'g'),
    team: new RegExp(`^(.{2,50}?)[ ,|-]{1,3}(?:${words.team})$`),
    teamLead: new RegExp(
      `^(?:${words.teamLead ?? '(?!)'})(?: (?:de|da|do|del|della|di|der|des|du|van))?[ :|-]{1,3}(?=[a-z])`,
    ),
    personAt: new RegExp(`^(.{2,40}?) (?:${words.personAt}) (.{2,50})$`),
    place: new RegExp(`[a-z] (?:${words.employerAt}) `, 'g'),
    hiring: new RegExp(`(?<![a-z])(?:${words.hiring})(?![a-z])`),
    heads: new RegExp(`(?<![a-z])(?:${words.heads})(?![a-z])`),
  };
  grammars.set(words, known);
  return known;
}

/** The name in its short form as evidence of that weight; none where it can be no company's. */
export const say = (name: string | null, weight: number, more: Partial<Evidence> = {}): Evidence[] => {
  const short = name === null ? null : shortName(name);
  return short === null ? [] : [{name: short, weight, client: false, sender: false, ...more}];
};

const bracketBehind = /^ \((\p{Lu}[^()]{2,40})\)/u;

/** Names behind a cue. */
function behind(raw: string, cue: RegExp, weight: number, more: Partial<Evidence> = {}): Evidence[] {
  const text = fold(raw);
  return [...text.matchAll(cue)].flatMap(match => {
    const at = match.index + match[0].length;
    const name = nameRunAt(raw, at);
    // "With Stephen Ames (Palisade Credit Union)": whom one meets, and where they work.
    const bracket =
      personName(name) === null ? null : bracketBehind.exec(raw.slice(at + (name ?? '').length));
    return say(bracket?.[1] ?? name, weight, more);
  });
}

/** The subject: "Interview with Acme", "Acme | Application update". */
export function subjectEvidence(subject: string, words: NameWords): Evidence[] {
  const grammar = grammarOf(words);
  const found = behind(subject, grammar.subject, 2.5);
  const pieces = subject.split(/ ?[|:\u2013\u2014\u00b7]+ | - |: | \/\/ | <> /).slice(0, 6);
  if (pieces.length < 2) return found;
  const named = pieces.filter(piece => isNamePiece(piece, grammar));
  return named.length === 1 ? [...found, ...say(named[0] ?? null, 1.2)] : found;
}

function isNamePiece(piece: string, {hiring, heads}: Grammar): boolean {
  const text = fold(piece);
  if (hiring.test(text) || heads.test(text) || /\d/.test(text)) return false;
  return nameRunAt(piece, 0) === piece.trim();
}

/** The sender as shown: "Acme Hiring Team", "Workday @ Intel", "Maya Chen (Acme)", "Maya at Acme". */
export function senderEvidence(name: string | null, isSystem: boolean, words: NameWords): Evidence[] {
  if (name === null || /@\S+\.\S/.test(name)) return [];
  const grammar = grammarOf(words);
  const shown = name
    .replace(/["']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ via .{2,30}$/i, '');
  const bracket = /^(.{2,50}?) ?[([](.{2,40})[)\]]$/.exec(shown);
  if (bracket !== null) return senderPart(bracket[2] ?? '', grammar, 2.5);
  const folded = fold(shown);
  const teamFirst =
    /^(?:the )?(?:hiring|recruiting|recruitment|talent|hr|people|careers?)(?: \w+)? (?:at|@|-|\|) (.{2,40})$/.exec(
      folded,
    );
  if (teamFirst !== null) return say(shown.slice(-(teamFirst[1] ?? '').length), 3, {sender: true});
  // "Ressources humaines Acme": a name in capitals behind the department's.
  const lead = grammar.teamLead.exec(folded)?.[0].length ?? 0;
  if (lead > 0 && /^\p{Lu}/u.test(shown.slice(lead))) return say(shown.slice(lead), 2.5, {sender: true});
  const at = grammar.personAt.exec(folded);
  if (at !== null) return senderPart(shown.slice(-(at[2] ?? '').length), grammar, 2.5);
  const team = grammar.team.exec(folded);
  if (team !== null) return say(shown.slice(0, (team[1] ?? '').length), 3, {sender: true});
  const comma = /^\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+, (\p{Lu}[^,]{2,40})$/u.exec(shown);
  if (comma !== null) return senderPart(comma[1] ?? '', grammar, 2);
  return isSystem ? say(shown, 2, {sender: true}) : [];
}

function senderPart(part: string, {heads, team}: Grammar, weight: number): Evidence[] {
  const folded = fold(part);
  if (heads.test(folded)) return [];
  const behindTeam = team.exec(folded);
  return say(behindTeam === null ? part : part.slice(0, (behindTeam[1] ?? '').length), weight, {
    sender: true,
  });
}

/** The letter: "here at Acme", "our client Acme". */
export function letterEvidence(sentences: readonly string[], words: NameWords): Evidence[] {
  const grammar = grammarOf(words);
  return sentences.flatMap(sentence => [
    ...behind(sentence, grammar.letter, 2),
    ...behind(sentence, grammar.client, 2, {client: true}),
  ]);
}

/** "The shop at Adams Auto Body": weak, for mail from an address that says nothing. */
export const placeEvidence = (sentences: readonly string[], words: NameWords): Evidence[] =>
  sentences.flatMap(sentence => behind(sentence, grammarOf(words).place, 1));

const legal =
  /(?:\bgmbh\b|\binc\.?|\bltd\.?|\bllc\b|\bplc\b|\bag\b|\bse\b|\bcorp\b|\blimited\b|\bs\.a\.|\bb\.v\.|\bbv\b|\bs\.r\.l\.|\bs\.l\.|\bsas\b|\bltda\b|\bs\.p\.a\.|\bp\.c\.|\bpllc\b|\bllp\b|\blda\b)/i;

/** The signature: "Head of Analytics, Acme GmbH", "Acme Recruiting Team". */
export function signatureEvidence(lines: readonly string[], words: NameWords): Evidence[] {
  const grammar = grammarOf(words);
  return lines.slice(0, 10).flatMap((written, index): Evidence[] => {
    const line = written.replace(/^(?:for(?: and on behalf of)?|pp) ?[:.]? (?=\p{Lu})/iu, '');
    if (line.length > 90 || /@|https?:|www\.|\+?\d[\d ()-]{6,}/.test(line)) return [];
    const pieces = line
      .split(/ ?[|\u2022\u00b7] ?|, | - | \u2013 | at | @ | bei | chez | en | presso /)
      .map(piece => piece.trim());
    const title = pieces.findIndex(
      piece => grammar.heads.test(fold(piece)) || /talent|recruit|people|hr\b/i.test(piece),
    );
    const last = title >= 0 && title < pieces.length - 1 ? pieces[title + 1] : undefined;
    // "Senior Recruiter, Acme Recruiting": the person's title is no part of the name.
    const named = last ?? line.replace(/^the /i, '');
    const team = grammar.team.exec(fold(named));
    const theTeam = team === null ? [] : say(named.slice(0, (team[1] ?? '').length), 2, {sender: true});
    const withForm = pieces.filter(piece => legal.test(piece) && !grammar.heads.test(fold(piece)));
    // A line of its own below the writer's name.
    const alone =
      index > 0 && pieces.length === 1 && isNamePiece(line, grammar) ? say(line, 1.1, {sender: true}) : [];
    const behind = pieces.length > 1 && index + pieces.length > 1 ? pieces.slice(1) : [];
    const named2 = behind.filter(piece => isNamePiece(piece, grammar) && piece !== last);
    return [
      ...alone,
      ...named2.flatMap(piece => say(piece, 1, {sender: true})),
      ...theTeam,
      ...withForm.flatMap(piece => say(piece, 2, {sender: true})),
      ...(last === undefined || grammar.heads.test(fold(last))
        ? []
        : say(nameRunAt(last, 0) === last ? last : null, 1.8, {sender: true})),
    ];
  });
}
