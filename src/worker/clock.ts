import {type Clock, createClock} from '../clock';

const key = 'clockOffset';

/** The part of `browser.storage` that the clock listens to. */
export interface OffsetSource {
  session: {get(key: string): Promise<Record<string, unknown>>};
  onChanged: {
    addListener(listener: (changes: Record<string, {newValue?: unknown}>, area: string) => void): void;
  };
}

/** The worker's clock, moved by `clockOffset` in session storage; alarms are set in real time, so it also says the offset. */
export interface MovableClock extends Clock {
  offset(): number;
  /** Resolves when the offset in force at the start has been read. */
  ready: Promise<void>;
}

/** Session storage is closed to mail pages and gone with the browser, so only a test can move the clock, and never for long. */
export function watchClock(source: OffsetSource, onMoved: () => void): MovableClock {
  let offset = 0;
  source.onChanged.addListener((changes, area) => {
    const change = changes[key];
    if (area !== 'session' || !change) return;
    offset = parseOffset(change.newValue);
    onMoved();
  });
  const ready = source.session.get(key).then(
    found => {
      offset = parseOffset(found[key]);
    },
    () => undefined,
  );
  return {...createClock(() => offset), offset: () => offset, ready};
}

const parseOffset = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;
