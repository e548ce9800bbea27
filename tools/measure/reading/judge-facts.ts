import type {ExpectedApplication} from './judged-case';
import {sameName} from './same-name';

export const factNames = ['employer', 'role', 'interview', 'status', 'end', 'promise', 'paper'] as const;
export type FactName = (typeof factNames)[number];

/** One answer or missing answer. `right` false with `answered` true: wrong or invented. */
export interface FactVerdict {
  fact: FactName;
  known: boolean;
  answered: boolean;
  right: boolean;
  /** For the list of mistakes. */
  note: string;
}

/** An application as replay answers it. */
export interface SaidApplication {
  employer: string | null;
  role: string | null;
  interviews: {start: string; end: string; status: string}[];
  promise: {date: string} | null;
  papersOwed: {what: string; by: string | null}[];
}

const nobody: SaidApplication = {employer: null, role: null, interviews: [], promise: null, papersOwed: []};
const unknown: ExpectedApplication = {...nobody, interviews: []};

/** Every fact of a case: applications are paired by what they have in common; one that should not be there has only invented facts. */
export function judgeFacts(
  expected: readonly ExpectedApplication[],
  said: readonly SaidApplication[],
): FactVerdict[] {
  const rest = [...said];
  const verdicts = expected.flatMap(application => {
    const ranked = rest
      .map((other, index) => ({index, alike: alikeness(application, other)}))
      .sort((one, other) => other.alike - one.alike);
    const found = ranked[0] === undefined ? nobody : (rest.splice(ranked[0].index, 1)[0] ?? nobody);
    return judgeApplication(application, found);
  });
  // What a mail names that is no process of the user's is not judged, but no time or promise of it may come up.
  const invented = rest.flatMap(application =>
    judgeApplication(unknown, {...application, employer: null, role: null}).filter(({answered}) => answered),
  );
  return [...verdicts, ...invented];
}

const alikeness = (expected: ExpectedApplication, said: SaidApplication): number =>
  (isSame(expected.employer, said.employer) ? 2 : 0) +
  (isSame(expected.role, said.role) ? 2 : 0) +
  expected.interviews.filter(({start}) => said.interviews.some(other => sameTime(start, other.start))).length;

function judgeApplication(expected: ExpectedApplication, said: SaidApplication): FactVerdict[] {
  return [
    judgeName('employer', expected.employer, said.employer),
    judgeName('role', expected.role, said.role),
    ...judgeInterviews(expected, said),
    judgePromise(expected.promise?.date ?? null, said.promise?.date ?? null),
    ...judgePapers(expected, said),
  ];
}

const judgeName = (fact: FactName, meant: string | null, said: string | null): FactVerdict => ({
  fact,
  known: meant !== null,
  answered: said !== null,
  right: isSame(meant, said),
  note: `${meant ?? '–'} read as ${said ?? '–'}`,
});

const isSame = (meant: string | null, said: string | null): boolean =>
  meant !== null && said !== null && sameName(meant, said);

const sameTime = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);

function judgeInterviews(expected: ExpectedApplication, said: SaidApplication): FactVerdict[] {
  const verdicts: FactVerdict[] = [];
  for (const {start, end, status} of expected.interviews) {
    const found = said.interviews.find(other => sameTime(start, other.start));
    const note = `${start} ${found === undefined ? 'missed' : ''}`;
    verdicts.push({
      fact: 'interview',
      known: true,
      answered: found !== undefined,
      right: found !== undefined,
      note,
    });
    if (found === undefined) continue;
    const base = {known: true, answered: true};
    verdicts.push({
      ...base,
      fact: 'status',
      right: found.status === status,
      note: `${status} read as ${found.status}`,
    });
    if (end !== null)
      verdicts.push({
        ...base,
        fact: 'end',
        right: sameTime(end, found.end),
        note: `${end} read as ${found.end}`,
      });
  }
  for (const {start, status} of said.interviews)
    if (!expected.interviews.some(other => sameTime(start, other.start)))
      verdicts.push({
        fact: 'interview',
        known: false,
        answered: true,
        right: false,
        note: `invented ${start} ${status}`,
      });
  return verdicts;
}

const judgePromise = (meant: string | null, said: string | null): FactVerdict => ({
  fact: 'promise',
  known: meant !== null,
  answered: said !== null,
  right: meant !== null && meant === said,
  note: `${meant ?? '–'} read as ${said ?? '–'}`,
});

/** By a word they share; the day counts, not the hour. */
function judgePapers(expected: ExpectedApplication, said: SaidApplication): FactVerdict[] {
  const rest = [...said.papersOwed];
  const verdicts = expected.papersOwed.map(({what, by}): FactVerdict => {
    const at = rest.findIndex(other => shareWord(what, other.what));
    const found = at === -1 ? undefined : rest.splice(at, 1)[0];
    const right = found !== undefined && (found.by?.slice(0, 10) ?? null) === (by?.slice(0, 10) ?? null);
    const note = `${what} by ${by} read as ${found === undefined ? '–' : `${found.what} by ${found.by}`}`;
    return {fact: 'paper', known: true, answered: found !== undefined, right, note};
  });
  for (const {what} of rest)
    verdicts.push({fact: 'paper', known: false, answered: true, right: false, note: `invented ${what}`});
  return verdicts;
}

const keys = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 1)
    .map(word => word.slice(0, 5));

const shareWord = (one: string, other: string): boolean => {
  const words = new Set(keys(one));
  return keys(other).some(word => words.has(word)) || keys(one).length === 0;
};
