import type {Contact} from '../domain/person';

/** How somebody may be named in a letter. */
export interface NameInLetter {
  /** "Frau", "Mr": where their name is known with it. Never guessed from a first name. */
  honorific: string | null;
  full: string;
  /** Null where it is known by an initial or not at all. */
  first: string | null;
}

const honorifics =
  /^(?:Frau|Herr|Madame|Monsieur|Mme\.?|Sra?\.|Señora|Señor|Senhora|Senhor|Signora|Signor|Sig\.(?:ra)?|Mevrouw|Meneer|De heer|Mrs?\.?|Ms\.?|Mx\.?)(?= \p{Lu})/iu;
const academic = /^(?:(?:Dr|Prof|Dott|Ing|Lic)\.?(?:ssa)? )+/iu;
/** A desk, not a person. */
const desk =
  /@|\b(?:team|recruit\w*|talent|hiring|careers?|jobs?|hr|human resources|people ops|personal(?:abteilung)?|recrutement|rrhh|recursos humanos|risorse umane|no-?reply|support|notifications?)\b/iu;

/**
 * The name of a person as a letter may use it, by the form they sign with where that is known; null where it is an address, a desk or
 * the employer itself: nobody is called by what stands before the @.
 */
export function nameInLetter(
  {name, address}: Contact,
  signedAs: string | undefined,
  employer: string | null,
): NameInLetter | null {
  const full = name?.trim().replace(/\s+/g, ' ');
  if (!full || desk.test(full) || isTheirOwn(full, address, employer)) return null;
  const signed = signedAs?.trim();
  const honorific = honorifics.exec(full)?.[0] ?? null;
  const [first = ''] = (signed ?? full).split(' ');
  const byFirst = honorific === null && !academic.test(full) && !isInitial(first);
  const signsShort = signed !== undefined && byFirst && !signed.includes(' ');
  return {honorific, full: signsShort ? signed : full, first: byFirst ? first : null};
}

const isTheirOwn = (full: string, address: string | null, employer: string | null): boolean =>
  full.toLowerCase() === address?.split('@')[0] || full.toLowerCase() === employer?.toLowerCase();

/** "M. Chen" goes by no first name that we know. */
const isInitial = (word: string): boolean => /^\p{L}{1,4}\.$|^\p{L}$/u.test(word);

const legalForm =
  /(?<!&)[,\s]+(?:ab|ag|a\/s|aps|b\.?v\.?|co\.?|corp\.?|corporation|e\.?v\.?|eg|gmbh|gmbh & co\.? kg|inc\.?|kg|kgaa|limited|llc|llp|ltda?\.?|n\.?v\.?|ohg|oy|plc|pty|s\.?a\.?|s\.?a\.?r\.?l\.?|sas|s\.?e\.?|s\.?l\.?u?\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|ug)$/iu;

/** The employer as people speak of it: without what a register writes behind the name. */
export function shortEmployer(employer: string): string {
  let short = employer.trim();
  while (legalForm.test(short)) short = short.replace(legalForm, '');
  return short || employer;
}

/** The role as people speak of it: without "(m/f/d)" and number. */
export const shortRole = (role: string): string =>
  role
    .replace(
      /\s*[([](?:[a-z*]{1,3}\s?[/|]\s?)+[a-z*]{1,3}[)\]]|\s*[([]all genders[)\]]|\s+[hfmwdvx](?:\/[hfmwdvx]){1,2}$/giu,
      '',
    )
    .trim() || role;
