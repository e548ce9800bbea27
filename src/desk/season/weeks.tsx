import type {VNode} from 'preact';
import type {Season} from '../../contract';
import {locale, type SentenceKey, say} from '../../say/say';

type Week = Season['weeks'][number];

const rows: readonly [Exclude<keyof Week, 'monday'>, SentenceKey][] = [
  ['applications', 'season.week.applications'],
  ['interviews', 'season.week.interviews'],
  ['answers', 'season.week.answers'],
];
const width = 560;
const rowHeight = 64;
const labelWidth = 108;
const foot = 22;

/** What happened week by week, as three rows of bars that share one scale, and in words. */
export function Weeks({weeks}: {weeks: Season['weeks']}): VNode {
  const most = Math.max(1, ...weeks.flatMap(week => rows.map(([name]) => week[name])));
  const step = (width - labelWidth) / Math.max(weeks.length, 8);
  const height = rows.length * rowHeight;
  const sum = (name: (typeof rows)[number][0]): number => weeks.reduce((all, week) => all + week[name], 0);
  const every = Math.ceil(72 / step);
  return (
    <section aria-labelledby="weeks">
      <h2 id="weeks">{say('season.weeks')}</h2>
      {weeks.length === 0 ? (
        <p class="fine">{say('season.noWeeks')}</p>
      ) : (
        <>
          <p>
            {say('season.weeksSum', {
              count: weeks.length,
              applications: sum('applications'),
              interviews: sum('interviews'),
              answers: sum('answers'),
            })}
          </p>
          <svg
            class="plot"
            viewBox={`0 0 ${width} ${height + foot}`}
            role="img"
            aria-label={say('season.weeksPicture')}
          >
            {rows.map(([name, label], row) => (
              <g key={name} transform={`translate(0 ${row * rowHeight})`}>
                <text x={labelWidth - 10} y={rowHeight - 6} class="end">
                  {say(label)}
                </text>
                <line class="axis" x1={labelWidth} x2={width} y1={rowHeight} y2={rowHeight} />
                {weeks.map((week, index) => {
                  const tall = (week[name] / most) * (rowHeight - 14);
                  return week[name] === 0 ? null : (
                    <rect
                      key={week.monday}
                      class="bar"
                      x={labelWidth + index * step + 1}
                      y={rowHeight - tall}
                      width={Math.min(Math.max(step - 2, 1), 24)}
                      height={tall}
                      rx={2}
                    >
                      <title>{`${dayOf(week.monday)}: ${week[name]}`}</title>
                    </rect>
                  );
                })}
              </g>
            ))}
            {weeks.map(({monday}, index) =>
              index % every === 0 ? (
                <text key={monday} x={labelWidth + index * step} y={height + 16}>
                  {dayOf(monday)}
                </text>
              ) : null,
            )}
          </svg>
        </>
      )}
    </section>
  );
}

const dayOf = (monday: string): string =>
  new Intl.DateTimeFormat(locale(), {day: 'numeric', month: 'short', timeZone: 'UTC'}).format(
    Date.parse(`${monday}T12:00Z`),
  );
