// `npm run --silent replay < cases.jsonl`: what the extension reads in these conversations and what it would suggest, one JSON object a line
// in, one a line out, in the same order. Without settings the zone is UTC and only weekends are free.
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {answerLine} from './replay/answer-line';

process.stdout.on('error', fault => {
  // Whoever was listening has heard enough (`| head`).
  if ('code' in fault && fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
  if (line === '') continue;
  if (!process.stdout.write(`${answerLine(line)}\n`)) await once(process.stdout, 'drain');
}
