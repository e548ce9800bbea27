import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {Requests} from '../own-page/ask';
import {usePort} from './port';

export interface AskedFor<Value> {
  /** What was last answered; undefined before that. */
  value: Value | undefined;
  /** The newest question was not answered. */
  failed: boolean;
  /** Shows this instead: an answer that came with another request. */
  take(value: Value): void;
  again(): void;
}

/** An answer of the worker's that stays true: asked when shown, and anew after every change. */
export function useAsked<Name extends keyof Requests>(
  name: Name,
  payload: Requests[Name]['with'],
): AskedFor<Requests[Name]['value']> {
  const port = usePort();
  const [answer, setAnswer] = useState<{key: string; value: Requests[Name]['value']}>();
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const key = `${name} ${JSON.stringify(payload)}`;

  const again = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answered = await port.ask(name, payload);
    if (mine !== turn.current) return;
    setFailed(!answered.ok);
    if (answered.ok) setAnswer({key, value: answered.value});
  }, [port, key]);

  useEffect(() => {
    void again();
    const stop = port.follow(() => void again());
    return () => {
      turn.current += 1;
      stop();
    };
  }, [again]);

  return {
    value: answer?.key === key ? answer.value : undefined,
    failed,
    take(value) {
      turn.current += 1;
      setFailed(false);
      setAnswer({key, value});
    },
    again: () => void again(),
  };
}
