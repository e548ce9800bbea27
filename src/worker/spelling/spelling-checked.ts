import type {DraftAsked, SpellingFound} from '../../contract';
import {failed, ok, type Result} from '../../domain/result';
import {aboutDraft} from '../draft-checked';
import {isEnglish} from '../draft-checks';
import {momentOf} from '../moment';
import type {Ports} from '../ports';
import {namesKnown} from './names-known';
import {spellingRemarks} from './spelling-remarks';

/** More would be a lecture; the rest are seen when these are mended. */
const most = 20;

/** Spelling and grammar of a letter to an employer; the browser's own checker has all languages but English. */
export async function spellingChecked(
  draft: DraftAsked,
  asked: boolean,
  ports: Ports,
): Promise<Result<SpellingFound>> {
  const moment = await momentOf(ports);
  const nothing = ok<SpellingFound>({by: 'us', remarks: []});
  if (!asked && moment.settings.checksOff?.includes('spelling')) return nothing;
  const about = await aboutDraft(draft, ports, moment);
  if (!about) return nothing;
  if (!isEnglish(draft, about.readings)) return ok({by: 'browser', remarks: []});
  try {
    const slips = await ports.checkSpelling(draft.text, namesKnown({...draft, sentToPanel: []}, about));
    return ok({by: 'us', remarks: spellingRemarks(slips.slice(0, most))});
  } catch {
    return failed('spelling-failed');
  }
}
