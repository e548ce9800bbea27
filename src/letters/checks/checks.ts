import type {CheckName} from '../../domain/check-name';
import {attachmentMissing} from './attachment-missing';
import type {DraftCheck, DraftSeen, Finding} from './check';
import {nearDuplicate} from './near-duplicate';
import {noReply} from './no-reply';
import {openSlot} from './open-slot';
import {otherEmployer} from './other-employer';
import {otherName} from './other-name';
import {accusing, arguing, pestering, pleading} from './tone';
import {tooLong} from './too-long';

/** Every check of the words, the most important first. */
const all: readonly [CheckName, (draft: DraftSeen) => Finding | null][] = [
  ['no-reply', noReply],
  ['open-slot', openSlot],
  ['other-name', otherName],
  ['other-employer', otherEmployer],
  ['attachment-missing', attachmentMissing],
  ['arguing', arguing],
  ['accusing', accusing],
  ['pleading', pleading],
  ['pestering', pestering],
  ['near-duplicate', nearDuplicate],
  ['too-long', tooLong],
];

/** What the strip says about a letter to an employer, the most important first; empty for a good one. */
export function checksOf(draft: DraftSeen): DraftCheck[] {
  const timing = draft.held
    ? [{check: draft.held.check, quote: draft.asks, because: draft.held.because}]
    : [];
  return [
    ...timing,
    ...all.flatMap(([check, find]) => {
      const found = find(draft);
      return found === null ? [] : [{check, ...found}];
    }),
  ];
}
