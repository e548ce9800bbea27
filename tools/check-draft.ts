// `npm run --silent check-draft < drafts.jsonl`, with `-- --spelling` for spelling and grammar too: what the strip would say about each draft, one JSON object a line in and out, in order.
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {answerDraft} from './check-draft/answer-draft';
import {localSpelling} from './check-draft/local-spelling';

const spelling = process.argv.includes('--spelling') ? await localSpelling() : null;

process.stdout.on('error', fault => {
  if ('code' in fault && fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
  if (line === '') continue;
  if (!process.stdout.write(`${await answerDraft(line, spelling)}\n`)) await once(process.stdout, 'drain');
}
