import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {DraftRemark} from '../contract';
import type {SpellingState, StripState} from '../page/panel-port';
import {locale, say} from '../say/say';
import {direction} from './direction';
import {Mark} from './mark';
import {plainText} from './plain-text';

export interface DraftStripProps extends StripState {
  onMend(remark: DraftRemark): void;
  onSwitch(check: DraftRemark['check'], on: boolean): void;
}

/** More at once would be a lecture. */
const most = 2;

/** What may be said of a draft: each in a sentence, with its mend where there is one. The place stays when there is nothing to say. */
export function DraftStrip({remarks, spelling, onMend, onSwitch}: DraftStripProps): VNode {
  const [off, setOff] = useState<DraftRemark['check'] | null>(null);
  const shown = remarks.filter(({check}) => check !== off);
  const more = shown.length - most;
  const switchCheck = (check: DraftRemark['check'], on: boolean): void => {
    setOff(on ? null : check);
    onSwitch(check, on);
  };
  return (
    <section
      class={shown.length > 0 || off || spelling ? 'strip' : undefined}
      lang={locale()}
      aria-label={say('strip.title')}
    >
      {/* A list keeps its own role, so it stands inside of what is read out. */}
      <div role="status">
        <ul dir={direction()}>
          {off && (
            <li>
              <Mark />
              <span class="said fine">{say('strip.switchedOff')}</span>
              <button type="button" class="quiet" onClick={() => switchCheck(off, true)}>
                {say('strip.on')}
              </button>
            </li>
          )}
          {shown.slice(0, most).map(remark => (
            <Remark
              key={`${remark.check} ${remark.quote}`}
              remark={remark}
              onMend={onMend}
              onSwitch={switchCheck}
            />
          ))}
          {spelling && (
            <li>
              <Mark />
              <span class="said fine">
                {say(`strip.spelling.${spelling}` satisfies `strip.spelling.${SpellingState}`)}
              </span>
            </li>
          )}
          {more > 0 && <li class="fine">{say('strip.more', {count: more})}</li>}
        </ul>
      </div>
    </section>
  );
}

function Remark({remark, onMend, onSwitch}: {remark: DraftRemark} & Omit<DraftStripProps, 'remarks'>): VNode {
  const {check, quote, because, mend} = remark;
  return (
    <li>
      <Mark />
      <span class="said" title={plainText(quote)}>
        {plainText(because)}
      </span>
      {mend !== undefined && (
        <button type="button" onClick={() => onMend(remark)}>
          {say('strip.mend', {mend: plainText(mend)})}
        </button>
      )}
      <button type="button" class="quiet" title={say('strip.off')} onClick={() => onSwitch(check, false)}>
        {say('strip.offShort')}
      </button>
    </li>
  );
}
