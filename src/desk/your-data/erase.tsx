import type {VNode} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {say} from '../../say/say';
import {usePort} from '../port';
import type {DataPart} from './data-part';

/** Everything gone with one press, and ten seconds to take it back. */
export function Erase({ownership, take}: DataPart): VNode {
  const port = usePort();
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const erase = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const {erasesAt, now} = ownership;
  const pending = erasesAt !== null;

  const ask = async (name: 'everything-erased' | 'erasing-undone'): Promise<void> => {
    pressed.current = true;
    const answer = await port.ask(name, {});
    if (answer.ok) take({...answer.value, now: answer.now});
    setSaid(
      answer.ok ? (name === 'erasing-undone' ? say('ownership.erase.undone') : '') : say('desk.notKept'),
    );
  };

  useEffect(() => {
    // The button that was pressed is gone; the other one takes its place.
    if (pressed.current) (pending ? undo : erase).current?.focus();
    pressed.current = false;
  }, [pending]);

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{say('ownership.erase')}</h2>
      <p>{say('ownership.erase.what')}</p>
      <div class="ends">
        {pending ? (
          <>
            <button type="button" class="strong" ref={undo} onClick={() => void ask('erasing-undone')}>
              {say('ownership.erase.undo')}
            </button>
            <Seconds
              key={erasesAt}
              left={erasesAt - now}
              onOver={() => setSaid(say('ownership.erase.done'))}
            />
          </>
        ) : (
          <button type="button" class="choice" ref={erase} onClick={() => void ask('everything-erased')}>
            {say('ownership.erase.all')}
          </button>
        )}
        <span role="status">{pending ? say('ownership.erase.pending') : said}</span>
      </div>
    </section>
  );
}

/** Counts down for the eye alone: a screen reader is told once. */
function Seconds({left, onOver}: {left: number; onOver(): void}): VNode {
  const [over] = useState(() => performance.now() + left);
  const [shown, setShown] = useState(Math.ceil(left / 1_000));
  useEffect(() => {
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((over - performance.now()) / 1_000));
      setShown(rest);
      if (rest > 0) return;
      clearInterval(timer);
      onOver();
    }, 200);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="seconds" aria-hidden="true">
      {shown}
    </span>
  );
}
