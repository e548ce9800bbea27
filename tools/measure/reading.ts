// How right reading is. `npm run measure -- reading` on the project's own mail and on ordinary mail; `… reading FILE.jsonl …` on other cases,
// a JSON object a line: {"id", "case": what replay takes, "expected": what replay should answer}.
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {readExample} from '../../src/reading/kinds/examples/read-example';
import {readExamples} from '../../src/reading/kinds/examples/read-examples';
import {type FactVerdict, factNames} from './reading/judge-facts';
import {judgedCases} from './reading/judged-case';
import {falseAlarms} from './reading/ordinary';
import {judgeCase} from './reading/read-case';
import {timeSpent} from './reading/speed';
import {isRelatedKind, type KindVerdict, kindRates, macroF1, relatedRates} from './reading/tally';

const exampleFolder = 'src/reading/kinds/examples';
const caseFolder = 'src/reading/cases';

/** Prints figures; the ids of what was read wrong come last, so that they can be replayed. */
export async function run(files: string[]): Promise<void> {
  if (files.length > 0) {
    for (const file of files)
      if (file === 'ordinary') falseAlarms();
      else reportCases(file);
    return;
  }
  for (const set of readdirSync(exampleFolder).filter(name => !name.endsWith('.ts')))
    reportKinds(`examples/${set}`, verdictsOnExamples(set));
  for (const file of readdirSync(caseFolder).filter(name => name.endsWith('.jsonl')))
    reportCases(path.join(caseFolder, file));
  falseAlarms();
  timeSpent();
}

const verdictsOnExamples = (set: string): KindVerdict[] =>
  readExamples(set).map(example => {
    const {kind, related} = readExample(example);
    return {
      id: `${example.kind}: ${example.subject}`,
      meant: example.kind,
      said: kind,
      meantRelated: isRelatedKind(example.kind),
      saidRelated: related,
    };
  });

function reportCases(file: string): void {
  const judged = judgedCases(file).map(one => ({id: one.id, ...judgeCase(one)}));
  reportKinds(
    file,
    judged.flatMap(({kinds}) => kinds),
  );
  for (const fact of factNames)
    reportFact(
      fact,
      judged.flatMap(({id, facts}) => facts.filter(one => one.fact === fact).map(one => ({...one, id}))),
    );
}

function reportKinds(name: string, verdicts: readonly KindVerdict[]): void {
  const {precision, recall, f1} = relatedRates(verdicts);
  const counted = `${verdicts.length} conversations`;
  console.log(
    `\n${name} (${counted}): related P ${share(precision)} R ${share(recall)} F1 ${share(f1)}, kinds macro-F1 ${share(macroF1(verdicts))}`,
  );
  for (const [kind, rate] of kindRates(verdicts))
    console.log(
      `  ${kind.padEnd(20)} ${String(rate.count).padStart(4)}  P ${share(rate.precision)} R ${share(rate.recall)} F1 ${share(rate.f1)}`,
    );
  for (const {id, meant, said, meantRelated, saidRelated} of verdicts)
    if (meant !== said || meantRelated !== saidRelated)
      console.log(
        `  ✗ ${id}: ${meant} read as ${said}${meantRelated === saidRelated ? '' : saidRelated ? ', wrongly related' : ', not related'}`,
      );
}

function reportFact(fact: string, verdicts: readonly (FactVerdict & {id: string})[]): void {
  const known = verdicts.filter(one => one.known);
  const answered = verdicts.filter(one => one.answered);
  const right = verdicts.filter(one => one.right);
  const rightOf = `right ${right.length} of ${answered.length} answered ${share(right.length / answered.length)}`;
  const answeredOf = `answered ${known.filter(one => one.answered).length} of ${known.length} known ${share(known.filter(one => one.answered).length / known.length)}`;
  const wrong = `wrong or invented ${share((answered.length - right.length) / verdicts.length)}`;
  console.log(`  ${fact.padEnd(10)} ${rightOf}, ${answeredOf}, ${wrong}`);
  for (const one of verdicts)
    if (one.known !== one.answered || (one.answered && !one.right))
      console.log(`    ✗ ${one.id}: ${one.note}`);
}

const share = (value: number): string => (Number.isNaN(value) ? '  – ' : value.toFixed(2));
