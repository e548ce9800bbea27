import type {VNode} from 'preact';
import {say} from '../../say/say';
import {answerSpread} from './answer-spread';

const width = 560;
const rowHeight = 26;
const labelWidth = 108;
const countWidth = 36;

/** How long employers take to answer after an interview: in a sentence, and as bars. */
export function AnswerTimes({days}: {days: readonly number[]}): VNode {
  const spread = answerSpread(days);
  return (
    <section aria-labelledby="answer-times">
      <h2 id="answer-times">{say('season.answerTimes')}</h2>
      {spread === null ? (
        <p class="fine">{say('season.noAnswers')}</p>
      ) : (
        <>
          <p>
            {say('season.middle', {count: spread.middle})}{' '}
            {spread.count >= 4 &&
              say('season.middleHalf', {from: spread.middleHalf[0], to: spread.middleHalf[1]})}
          </p>
          <svg
            class="plot"
            viewBox={`0 0 ${width} ${spread.stretches.length * rowHeight}`}
            role="img"
            aria-label={spread.stretches
              .filter(({count}) => count > 0)
              .map(stretch => `${label(stretch)}: ${stretch.count}`)
              .join('; ')}
          >
            {spread.stretches.map((stretch, row) => {
              const most = Math.max(...spread.stretches.map(({count}) => count));
              const length = (stretch.count / most) * (width - labelWidth - countWidth);
              return (
                <g key={stretch.from} transform={`translate(0 ${row * rowHeight})`}>
                  <text x={labelWidth - 10} y={17} class="end">
                    {label(stretch)}
                  </text>
                  {stretch.count > 0 && (
                    <>
                      <rect class="bar" x={labelWidth} y={4} width={length} height={18} rx={3} />
                      <text x={labelWidth + length + 8} y={17}>
                        {stretch.count}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
            <line
              class="axis"
              x1={labelWidth}
              x2={labelWidth}
              y1={0}
              y2={spread.stretches.length * rowHeight}
            />
          </svg>
        </>
      )}
    </section>
  );
}

const label = ({from, to}: {from: number; to: number | null}): string =>
  to === null ? say('season.daysFrom', {from}) : say('season.days', {from, to});
