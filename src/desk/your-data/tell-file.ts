import type {RestoreProblem, RestoreRead} from '../../contract';
import type {Ask} from '../../own-page/ask';

/** In characters; small enough that the worker answers others in between. */
const pieceLength = 1_000_000;
const mostBytes = 128 * 1_048_576;

export type FileTold = RestoreRead | {read: false; problem: 'unreachable'; where: ''};

/** Tells the worker a backup file, piece by piece, and answers with what it found in it. `progress` is from 0 to 1. */
export async function tellFile(file: Blob, ask: Ask, progress: (done: number) => void): Promise<FileTold> {
  if (file.size > mostBytes) return refused('too-large');
  if (!(await ask('restore-begun', {})).ok) return unreachable;
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let waiting = '';
  let index = 0;
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    try {
      waiting += done ? decoder.decode() : decoder.decode(value, {stream: true});
    } catch {
      return refused('not-json');
    }
    while (waiting.length >= pieceLength || (done && waiting.length > 0)) {
      const length = endOfPiece(waiting);
      const told = await ask('restore-piece-told', {index, text: waiting.slice(0, length)});
      if (!told.ok) return unreachable;
      if (!told.value.read) return told.value;
      waiting = waiting.slice(length);
      index += 1;
    }
    if (done) break;
    bytes += value.byteLength;
    progress(bytes / file.size);
  }
  const answer = await ask('restore-read', {});
  return answer.ok ? answer.value : unreachable;
}

/** No piece ends in the middle of a character: messages between pages and worker are not made for halves. */
function endOfPiece(text: string): number {
  if (text.length <= pieceLength) return text.length;
  const last = text.charCodeAt(pieceLength - 1);
  return last >= 0xd800 && last < 0xdc00 ? pieceLength - 1 : pieceLength;
}

const unreachable = {read: false, problem: 'unreachable', where: ''} as const;
const refused = (problem: RestoreProblem): FileTold => ({read: false, problem, where: ''});
