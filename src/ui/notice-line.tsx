import type {VNode} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {locale, type SentenceKey, say} from '../say/say';
import {direction} from './direction';
import {Mark} from './mark';

export interface NoticeLineProps {
  /** Null: nothing is said. The place to say it stays, or a screen reader would not hear the next sentence. */
  notice: {sentence: SentenceKey; text?: string; offers?: 'letter' | 'report'} | null;
  onCopy(text: string): Promise<boolean>;
  onLeave(): void;
}

const stayMs = 8_000;

const copiedSentence = (offers: 'letter' | 'report' = 'letter'): SentenceKey =>
  offers === 'report' ? 'notice.reportCopied' : 'notice.copied';

/** One sentence that leaves by itself, though not while it is pointed at, holds the keyboard, or still has a letter to give. */
export function NoticeLine({notice, onCopy, onLeave}: NoticeLineProps): VNode {
  const [copying, setCopying] = useState<'no' | 'copied' | 'by-hand'>('no');
  const [held, setHeld] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const hasLetter = notice?.text !== undefined && notice.offers !== 'report';
  const stays = notice === null || held || (hasLetter && copying !== 'copied') || copying === 'by-hand';

  useEffect(() => setCopying('no'), [notice]);
  useEffect(() => {
    if (stays) return;
    const leaving = setTimeout(onLeave, stayMs);
    return () => clearTimeout(leaving);
  }, [stays, notice]);
  useEffect(() => {
    if (copying === 'by-hand') area.current?.select();
  }, [copying]);

  const copy = async (text: string): Promise<void> => setCopying((await onCopy(text)) ? 'copied' : 'by-hand');

  return (
    <section
      aria-label={say('card.title')}
      class={notice ? 'notice' : 'notice none'}
      lang={locale()}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onKeyDown={event => event.key === 'Escape' && onLeave()}
    >
      <div class="line">
        <Mark />
        <p class="text" role="status" dir={direction()}>
          {notice && say(copying === 'copied' ? copiedSentence(notice.offers) : notice.sentence)}
        </p>
        {notice?.text !== undefined && copying === 'no' && (
          <button type="button" class="strong" onClick={() => void copy(notice.text ?? '')}>
            {say(notice.offers === 'report' ? 'notice.copyReport' : 'notice.copy')}
          </button>
        )}
        {notice && (
          <button type="button" class="quiet more" aria-label={say('notice.close')} onClick={onLeave}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      {copying === 'by-hand' && (
        <textarea
          ref={area}
          readOnly
          rows={6}
          aria-label={say(notice?.offers === 'report' ? 'notice.reportByHand' : 'notice.copyByHand')}
          value={notice?.text}
        />
      )}
    </section>
  );
}
