import {CaseFault} from '../replay/case-fault';
import {fields} from '../replay/expect';
import {parseCase} from '../replay/parse-case';
import {type AskSpelling, checkDraft} from './check-draft';
import {parseDraft} from './parse-draft';

/** The answer to one line: never throws, always one line. */
export async function answerDraft(line: string, checkSpelling: AskSpelling | null = null): Promise<string> {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    const given = fields(value, 'The line');
    id = given.id ?? null;
    return JSON.stringify({
      id,
      checks: await checkDraft(parseCase(value), parseDraft(given.draft), checkSpelling),
    });
  } catch (fault) {
    const error =
      fault instanceof CaseFault
        ? fault.message
        : fault instanceof SyntaxError
          ? `This line is not JSON: ${fault.message}.`
          : `This draft could not be checked, and that is our mistake: ${fault instanceof Error ? fault.message : fault}`;
    return JSON.stringify({id, error});
  }
}
