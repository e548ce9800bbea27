import {fold} from '../times/fold';

/** Words that make a name no person's. Folded. */
const notPersonal =
  /(?<![a-z])(?:team|hiring|careers?|jobs?|recruit(?:ing|ment)?|talent|hr|human|resources|people|no-?reply|notifications?|support|admin|office|info|sales|service|systems?|group|gmbh|inc|llc|ltd|company|university|department|interview|application|calendar|assistant|bot|workday|greenhouse|lever|via|panel|engineering|manager|director|analyst|engineer|developer|designer|head|lead|partner|recruiter|coordinator|sourcer|specialist|zoom|teams|google|meet|link|meeting|call|location|address|street|floor|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|the|our|your|we|i|you|and|best|kind|regards|thanks|thank|dear|hi|hello|please|time|date|when|where|who|bewerbung|personal|karriere|abteilung|recrutement|seleccion|equipe|equipo|round|session|lunch|break|welcome|introduction|technical|system|coding|office tour|tour|q&a|wrap|final|culture|fit|screen|intro|product|marketing|design|data|software|senior|junior|vp|ceo|cto|cfo|phone|email|mobile|tel|fax|www|linkedin)(?![a-z])/;

/** A person's name in the usual order ("Chen, Maya" is turned, "Maya Chen (Acme)" shortened); null where it is not clearly one. */
export function personName(shown: string | null): string | null {
  if (shown === null) return null;
  let name = shown
    .replace(/["\u201c\u201d]/g, '')
    .replace(/\s*[([].*$/, '')
    .replace(/\s(?:at|from|@|bei|von|chez|de chez|via|-|\||\u2013|\/)\s.*$/i, '')
    .replace(
      /,?\s+(?:PhD|Ph\.D\.?|MBA|MSc|CPA|PMP|PHR|SHRM(?:-\w+)?|M\.?A\.?|B\.?A\.?|Jr\.?|Sr\.?|she|he|they)\b.*$/,
      '',
    )
    .replace(/^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme|M|Mlle|Sr|Sra|Dott|Dra?|Dhr|Mevr)\.? (?=\p{Lu})/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const turned = /^(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'-]+)?), (\p{Lu}[\p{L}'-]+(?: \p{Lu}\.?)?)$/u.exec(
    name,
  );
  if (turned !== null) name = `${turned[2]} ${turned[1]}`;
  name = name.replace(/[,.;:]+$/, '');
  if (
    !/^\p{Lu}[\p{L}\p{M}'\u2019-]*\.?(?: (?:(?:de|da|do|dos|del|della|di|van|von|der|den|ten|le|la|el|bin|al|y|e|zu)|\p{Lu}\.?|\p{Lu}[\p{L}\p{M}'\u2019-]*)){1,4}$/u.test(
      name,
    )
  )
    return null;
  if (notPersonal.test(fold(name)) || (/^[\p{Lu} .'-]{2,}$/u.test(name) && name.length < 6)) return null;
  return name;
}

/** The same person's name, accents, middle names and case aside. */
export function sameName(one: string, other: string): boolean {
  const [first, second] = [parts(one), parts(other)];
  return (
    first[0] === second[0] && (first.at(-1) === second.at(-1) || first.length === 1 || second.length === 1)
  );
}

const parts = (name: string): string[] =>
  fold(name)
    .split(/[\s.]+/)
    .filter(part => part !== '');
