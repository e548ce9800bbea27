// Learns what words and cues say about kinds of mail: `node tools/run.mjs tools/learn.ts`, from the examples of all languages, whole
// conversations that are not held out, and a third of
// a public corpus of ordinary mail. What it writes is part of the source; the same examples give the same weights.
import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readExamples} from '../src/reading/kinds/examples/read-examples';
import {lessonFrom, lessonFromOrdinary, lessonsFromCase} from './learn/lesson';
import {weightsFrom} from './learn/weights-from';
import {judgedCases} from './measure/reading/judged-case';
import {ordinaryMail} from './ordinary-mail';

const caseFolder = 'src/reading/cases';
const sets = readdirSync('src/reading/kinds/examples').filter(name => !name.endsWith('.ts'));
const written = sets.sort().flatMap(set => readExamples(set).map(lessonFrom));
const cases = readdirSync(caseFolder)
  .filter(name => name.endsWith('.jsonl') && !name.startsWith('held-out'))
  .sort()
  .flatMap(name => judgedCases(path.join(caseFolder, name)));
const examples = [...written, ...cases.flatMap(lessonsFromCase)];
const ordinary = ordinaryMail().flatMap(mail => (mail.taught ? [lessonFromOrdinary(mail)] : []));
const {signals, languages} = weightsFrom(examples, ordinary);
write('src/reading/kinds/signal-weights.json', signals);
for (const [language, words] of languages) write(`src/reading/languages/${language}/weights.json`, words);
console.log(`${examples.length} examples, ${ordinary.length} ordinary mails`);

function write(file: string, weights: {features: string}): void {
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${file}: ${weights.features.split('\n').length} features`);
}
