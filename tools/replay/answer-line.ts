import {CaseFault} from './case-fault';
import {parseCase} from './parse-case';
import {replayCase} from './replay-case';

/** The answer to one line of input: never throws, always one line. */
export function answerLine(line: string): string {
  let id: unknown = null;
  try {
    const value = parseJson(line);
    id = idOf(value);
    return JSON.stringify({id, ...replayCase(parseCase(value))});
  } catch (fault) {
    const error =
      fault instanceof CaseFault
        ? fault.message
        : `This case could not be replayed, and that is our mistake: ${fault instanceof Error ? fault.message : fault}`;
    return JSON.stringify({id, error});
  }
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? (value.id ?? null) : null;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    throw new CaseFault(
      `This line is not JSON: ${fault instanceof Error ? fault.message : 'it cannot be parsed'}.`,
    );
  }
}
