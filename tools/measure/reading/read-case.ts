import type {MailKind} from '../../../src/domain/kind';
import {answerLine} from '../../replay/answer-line';
import {type FactVerdict, judgeFacts, type SaidApplication} from './judge-facts';
import type {JudgedCase} from './judged-case';
import type {KindVerdict} from './tally';

interface Said {
  error?: string;
  conversations: {key: string; related: boolean; kind: MailKind}[];
  applications: SaidApplication[];
}

/** What replay says of a case, judged. Throws where it cannot be replayed. */
export function judgeCase({id, case: input, expected}: JudgedCase): {
  kinds: KindVerdict[];
  facts: FactVerdict[];
} {
  const said = JSON.parse(answerLine(JSON.stringify(input))) as Said;
  if (said.error !== undefined) throw new Error(`${id}: ${said.error}`);
  const kinds = expected.conversations.map(({key, related, kind}) => {
    const found = said.conversations.find(conversation => conversation.key === key);
    return {
      id,
      meant: kind,
      said: found?.kind ?? 'other',
      meantRelated: related,
      saidRelated: found?.related ?? false,
    };
  });
  return {kinds, facts: judgeFacts(expected.applications, said.applications)};
}
