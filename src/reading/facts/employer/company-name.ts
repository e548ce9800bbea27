import {fold} from '../times/fold';

const legalForm =
  /[\s,]+(?:gmbh(?: ?& ?co\.? ?kga?)?|mbh|inc\.?|incorporated|ltd\.?|limited|llc|l\.l\.c\.|llp|plc|ag|se|kg|kgaa|ohg|ug|e\.v\.|corp\.?|corporation|company|co\.?|pty\.?|pvt\.?|private|s\.a\.(?:s\.)?|sa|sas|sasu|sarl|s\.l\.(?:u\.)?|sl|s\.p\.a\.|spa|s\.r\.l\.|srl|b\.v\.|bv|n\.v\.|nv|ltda\.?|s\/a|eireli|oy|ab|aps|a\/s|p\.c\.|pllc|lda\.?|group holdings?)$/i;
const teamTail =
  /[\s,|-]+(?:(?:the )?(?:global )?(?:hiring|recruiting|recruitment|recruiter|talent|talent acquisition|people|people ops|careers?|hr|human resources|interview(?:ing)?|jobs|staffing|campus|university|candidate(?: experience)?|personal(?:abteilung)?|recruiting-team|karriere|bewerbermanagement|recrutement|ressources humaines|rh|rrhh|seleccion|recursos humanos|talento|selecao|recrutamento|risorse umane|selezione|werving)(?:[ -](?:team|department|dept\.?|group|operations|notifications?|acquisition|coordinator|equipo|equipe))?|team|notifications?|no-?reply)$/i;

/** Words that are never a whole company name. Folded. */
const generic = new Set(
  'department office registrar administration reception secretariat management staffing fraud ops accounts payable procurement logistics compliance customer success early campus graduate talent hiring recruiting recruitment talent acquisition people careers career hr human resources team jobs job interview interviews application applications the our your company client employer university you us me we this that these those it them all everyone here there role position opportunity feedback time availability teams meet calendar monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm january february march april may june july august september october november december today tomorrow i he she they mr mrs ms dr cv resume id please hello hi dear thanks thank what which how when where if as and or re fwd new final first second third next phone video onsite remote hybrid full part berlin london paris madrid amsterdam new york munich hamburg san francisco engineering marketing sales finance product design operations data software notification notifications noreply no reply system systems info support admin office mail email ceo cto cfo covid pdf ai it qa ux ui usa uk eu gmt cet est pst'.split(
    ' ',
  ),
);

/** The short name a company goes by: without its legal form and "Hiring Team"; null where nothing particular is left. */
export function shortName(raw: string): string | null {
  let name = raw
    .replace(/["\u201c\u201d]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=\S)/i, '');
  for (let more = 0; more < 4; more += 1) {
    const before = name;
    name = name.replace(/[\s,.;:!?|*&(-]+$/, '').replace(/'s?$/, '');
    name = name.replace(teamTail, '');
    // "Quill & Co" is a name, "Quill Co" a legal form.
    if (!/[&+] ?co\.?$/i.test(name)) name = name.replace(legalForm, '');
    if (name === before) break;
  }
  if (/^\d/.test(name) && !/\p{Lu}/u.test(name)) return null;
  if (legalForm.exec(` ${name}.`)?.index === 0 || legalForm.exec(` ${name}`)?.index === 0) return null;
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return null;
  return fold(name)
    .split(/[^\p{L}\d]+/u)
    .every(word => word === '' || generic.has(word) || /^\d+(?:am|pm|h|st|nd|rd|th)?$/.test(word))
    ? null
    : name;
}

/** Two spellings of one company have one key: letters and digits of its short name alone. */
export const companyKey = (name: string): string => fold(name).replace(/[^\p{L}\d]+/gu, '');

const word = /^[\p{Lu}\d][\p{L}\p{M}\d.'+&-]*|^[a-z]{1,3}[\p{Lu}][\p{L}\d]*/u;
const joiner = /^(?:&|\+|of|for|de|du|des|do|da|dos|del|der|van|von|und|y|et|e)(?= [\p{Lu}\d])/u;

/** The run of capitalised words at a place in a text: what may be a name. Null where there is none. */
export function nameRunAt(text: string, at: number): string | null {
  let rest = text.slice(at, at + 80).replace(/^(?:the )(?=\p{Lu})/u, '');
  const words: string[] = [];
  while (words.length < 6) {
    const match = word.exec(rest) ?? (words.length > 0 ? joiner.exec(rest) : null);
    if (match === null) break;
    let [found] = match;
    const possessive = /'s$|s'$/.exec(found);
    if (possessive !== null) found = found.slice(0, found.length - (possessive[0] === "'s" ? 2 : 1));
    const stop = /[.']+$/.exec(found);
    const bare =
      stop === null || /^(?:Inc|Ltd|Co|Corp|St|S\.A|B\.V|N\.V|S\.L|S\.p\.A|S\.r\.l)\.$/.test(found)
        ? found
        : found.slice(0, -stop[0].length);
    if (words.length > 0 && endsName.has(fold(bare))) break;
    words.push(bare);
    rest = rest.slice(match[0].length);
    if (possessive !== null || bare.length < found.length) break;
    const gap = /^ (?=\S)|^, (?=(?:Inc|LLC|Ltd|GmbH)\b)/.exec(rest);
    if (gap === null) break;
    rest = rest.slice(gap[0].length);
  }
  while (words.length > 0 && joiner.test(`${words.at(-1)} X`)) words.pop();
  return words.length === 0 ? null : words.join(' ');
}

/** A capitalised word that ends a company's name and is no part of it. */
const endsName = new Set(
  `i'm i'd i'll i've we're we'd we'll we've team hiring careers recruiting recruitment talent interview application role position office hq on at for as we i you your please this that monday tuesday wednesday thursday friday january february march april june july august september october november december`.split(
    ' ',
  ),
);
