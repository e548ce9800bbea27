// `npm run --silent check-draft < drafts.jsonl`: what the strip would say about each draft, one JSON object a line in and out, in order.
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {answerDraft} from './check-draft/answer-draft';

if (process.argv.includes('--spelling'))
  console.error('Spelling and grammar are not checked yet; all other checks run.');

process.stdout.on('error', fault => {
  if ('code' in fault && fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
  if (line === '') continue;
  if (!process.stdout.write(`${answerDraft(line)}\n`)) await once(process.stdout, 'drain');
}
