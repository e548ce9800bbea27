import {type SenderClass, senderClass} from '../../kinds/senders';
import {companyKey} from './company-name';

const freeMail = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac gmx web t-online freenet protonmail proton pm fastmail zoho mail email yandex qq 163 126 libero virgilio tiscali orange wanadoo laposte free sfr uol bol terra ig ziggo kpnmail planet hey tutanota posteo mailbox comcast verizon att sbcglobal btinternet rediffmail'.split(
    ' ',
  ),
);
/** Sub-domains and affixes that say what a domain is for, not whose it is. */
const service =
  /^(?:mail|email|e|m|careers?|jobs?|talent|talentacquisition|recruit(?:ing|ment)?|hiring|hr|people|apply|notifications?|notify|news|info|us|uk|eu|de|no-?reply|bounce|workday|karriere|bewerbung)$/;
const secondLevel =
  /^(?:co|com|org|net|ac|gov|edu|gob|gouv|or|ne|ltd|plc|sch|nhs|police|gub|jus|mil|qld|nsw|vic|tas|k12)$/;

const province = /^(?:ab|bc|mb|nb|nl|ns|nt|nu|on|pe|qc|sk|yk)$/;

/** The label of a company's own mail domain ("acme" of jobs.acme.co.uk); null for free mail, systems, boards and tools. */
export function ownLabel(address: string | null): string | null {
  const domain = (address ?? '').toLowerCase().split('@')[1];
  if (domain === undefined || isSystemSender(address)) return null;
  const parts = domain.split('.');
  const labels = parts.slice(0, -1);
  if (parts.at(-1) === 'ca' && labels.length > 1 && province.test(labels.at(-1) ?? '')) labels.pop();
  for (let more = 0; more < 2 && labels.length > 1 && secondLevel.test(labels.at(-1) ?? ''); more += 1)
    labels.pop();
  const label = labels.at(-1) ?? '';
  if (label === '' || freeMail.has(label) || service.test(label)) return null;
  return label;
}

const isForeign = (kind: SenderClass): boolean =>
  kind === 'applicant-system' || kind === 'job-board' || kind === 'assessment' || kind === 'scheduling';

/** Sent by a system in which many employers write: its domain is nobody's own. */
export const isSystemSender = (address: string | null): boolean =>
  isForeign(senderClass(address)) || /^calendar-(?:notification|server)@google\.com$/i.test(address ?? '');

/** "acme" of "getacme", "acme-hq", "acmecareers": the label without what companies add to a name that was taken. */
export const bareLabel = (label: string): string =>
  companyKey(label.replace(/-(?:group|careers?|jobs|inc|hq|gmbh|ag|online|team|hr)$/, ''))
    .replace(/^(?:get|join|try|go|use|hello|team|my|we)(?=.{4})/, '')
    .replace(/(?<=.{3})(?:hq|careers?|jobs|inc|corp|group|gmbh|app|labs?|tech|online|global)$/, '');

/** Does a domain's label belong to a company of that name? Its whole name, its first word, its initials, or the name with an affix. */
export function isLabelOf(label: string, name: string): boolean {
  const key = companyKey(name);
  const plain = companyKey(label);
  if (key.length < 2) return false;
  if (key === plain || key === bareLabel(label) || companyKey(name.replace('&', 'and')) === plain)
    return true;
  const words = name.split(/[\s-]+/).filter(word => /^[\p{L}\d]/u.test(word));
  if (words.length > 1) {
    if (companyKey(words[0] ?? '').length >= 4 && companyKey(words[0] ?? '') === plain) return true;
    if (words.map(word => companyKey(word).charAt(0)).join('') === plain && plain.length >= 2) return true;
    if (plain.length >= 4 && (key.startsWith(plain) || key.endsWith(plain))) return true;
  }
  return (
    (key.length >= 4 && plain.startsWith(key)) ||
    isAbbreviated(plain, words.map(companyKey)) ||
    isHyphenated(label, words.map(companyKey))
  );
}

/** "uni-oslo" of University of Oslo: a beginning of each word. */
function isHyphenated(label: string, words: readonly string[]): boolean {
  const parts = label.split('-');
  let at = 0;
  for (const word of words) if (at < parts.length && word.startsWith(parts[at] ?? '')) at += 1;
  return parts.length > 1 && at === parts.length && (parts[0]?.length ?? 0) >= 3;
}

/** "tidewatercu" of Tidewater Credit Union, "maplegroverehab" of Maple Grove Rehabilitation: the first word whole, then beginnings of others. */
function isAbbreviated(plain: string, words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || first.length < 3 || !plain.startsWith(first) || plain.length - first.length < 2)
    return false;
  return isSpelledBy(plain.slice(first.length), rest);
}

/** By beginnings of these words in their order, some of which may be left out. */
function isSpelledBy(plain: string, words: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const word of words.slice(0, 6)) {
    const next = new Set(reached);
    for (const at of reached)
      for (let taken = 1; taken <= word.length && plain.startsWith(word.slice(0, taken), at); taken += 1)
        next.add(at + taken);
    reached = next;
  }
  return reached.has(plain.length);
}

/** The tenant a system's address names: "acme@myworkday.com", "acme+autoreply@talent.icims.com". */
export function tenantOf(address: string | null): string | null {
  const [local = '', domain = ''] = (address ?? '').toLowerCase().split('@');
  if (/(?:^|\.)(?:myworkday\.com|icims\.(?:com|eu))$/.test(domain)) return usable(local.split('+')[0] ?? '');
  const tenant =
    /^([a-z0-9-]+)\.(?:teamtailor-mail\.com|recruitee-mailbox\.com|breezy-mail\.com|breezy\.hr|bamboohr\.com|m\.personio\.(?:com|de)|tal\.net)$/.exec(
      domain,
    );
  return tenant === null ? null : usable(tenant[1] ?? '');
}

const usable = (tenant: string): string | null =>
  tenant.length >= 3 &&
  !/no-?reply|notification|^mail|^inbound|^candidates?$|^app$|^talent|^careers?$|^system/.test(tenant)
    ? tenant
    : null;
