import type {VNode} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {TimelineEntry} from '../../contract';
import type {Instant, TimeZone} from '../../domain/instant';
import {sayExactly, sayRelativeDay} from '../../say/dates';
import {locale, say} from '../../say/say';
import {plainText} from '../../ui/plain-text';
import {type Lane, layOutTimeline} from './timeline-layout';
import {TimelineShape} from './timeline-shape';

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  now: Instant;
  timeZone: TimeZone;
}

const edge = 20;
const laneY: Record<Lane, number> = {theirs: 30, shared: 62, yours: 94};

/** An application as a picture, and the same in words below it. Pointing at a line of the list shows where it stands in the picture. */
export function Timeline({entries, now, timeZone}: TimelineProps): VNode {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  const [pointed, setPointed] = useState<TimelineEntry | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([seen]) => setWidth(Math.floor(seen?.contentRect.width ?? 0)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  return (
    <section class="timeline" ref={box} aria-label={say('desk.timeline')}>
      <h2>{say('desk.timeline')}</h2>
      {entries.length === 0 && <p class="fine">{say('desk.nothingYet')}</p>}
      {width > 0 && entries.length > 0 && (
        <Picture entries={entries} now={now} timeZone={timeZone} width={width} pointed={pointed} />
      )}
      <ol class="told">
        {entries.map((entry, index) => (
          <li
            key={index}
            class={entry.ahead ? 'ahead' : ''}
            onPointerEnter={() => setPointed(entry)}
            onPointerLeave={() => setPointed(null)}
          >
            <svg class="sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
              <TimelineShape what={entry.what} ahead={entry.ahead} />
            </svg>
            <time class="fine" title={sayExactly(entry.at, timeZone)}>
              {sayRelativeDay(entry.at, now, timeZone)}
            </time>
            <div>
              <p>{plainText(entry.says)}</p>
              {entry.quote !== null && (
                <blockquote class="fine" dir="auto">
                  {plainText(entry.quote)}
                </blockquote>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Picture({
  entries,
  now,
  timeZone,
  width,
  pointed,
}: TimelineProps & {width: number; pointed: TimelineEntry | null}): VNode {
  const {marks, today, days} = layOutTimeline(entries, now, width, edge);
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} 138`}
      width={width}
      height={138}
      role="img"
      aria-label={say('desk.timelinePicture')}
    >
      <line class="lane" x1={0} x2={width} y1={laneY.shared} y2={laneY.shared} />
      <text class="whose" x={0} y={12}>
        {say('desk.lane.theirs')}
      </text>
      <text class="whose" x={0} y={116}>
        {say('desk.lane.yours')}
      </text>
      <line class="today" x1={today} x2={today} y1={16} y2={120} />
      <text class="day today" x={clamp(today, 24, width - 24)} y={134}>
        {say('desk.today')}
      </text>
      {days.map(({x, at}) => (
        <text key={x} class="day" x={x} y={134}>
          {shortDay(at, timeZone)}
        </text>
      ))}
      {marks.map(({entry, x, lane}, index) => (
        <g key={index}>
          {lane !== 'shared' && <line class="stalk" x1={x} x2={x} y1={laneY[lane]} y2={laneY.shared} />}
          <g
            transform={`translate(${x} ${laneY[lane]})`}
            class={entry === pointed ? 'mark-of pointed' : 'mark-of'}
          >
            <title>{plainText(entry.says)}</title>
            {entry === pointed && <circle class="halo" r={11} />}
            <TimelineShape what={entry.what} ahead={entry.ahead} />
          </g>
        </g>
      ))}
    </svg>
  );
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
const shortDay = (at: Instant, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat(locale(), {day: 'numeric', month: 'short', timeZone}).format(at);
