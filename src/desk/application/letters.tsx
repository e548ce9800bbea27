import type {VNode} from 'preact';
import type {Letter} from '../../contract';
import type {ConversationRef} from '../../domain/conversation';
import {say} from '../../say/say';
import {LetterPicker} from '../../ui/letter-picker';
import {usePort} from '../port';
import {useAsked} from '../use-asked';

export interface LettersProps {
  conversation: ConversationRef;
  onClose(): void;
  onSaid(sentence: string): void;
}

/** The letters that fit, to take to a mail that is written elsewhere. */
export function Letters({conversation, onClose, onSaid}: LettersProps): VNode {
  const port = usePort();
  const {value, failed} = useAsked('letters-wanted', {conversation, uses: ['mail', 'call', 'card']});
  const copy = async (_letter: Letter, text: string): Promise<void> => {
    onSaid(say((await port.copy(text)) ? 'desk.copied' : 'desk.notCopied'));
    onClose();
  };
  return (
    <LetterPicker
      letters={value ?? (failed ? [] : null)}
      inserting={say('notice.copy')}
      onInsert={(letter, text) => void copy(letter, text)}
      onClose={onClose}
    />
  );
}
