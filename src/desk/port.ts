import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Ask} from '../own-page/ask';

/** All that the desk needs from outside; tests give one of their own. */
export interface DeskPort {
  ask: Ask;
  /** Of Afterword. */
  version: string;
  /** Calls back whenever something shown may have changed, until the answer is called. */
  follow(listener: () => void): () => void;
  /** Asks the browser for leave to notify. To be called on a click. */
  permitReminders(): Promise<boolean>;
  /** Says whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
  /** Hands the browser a file of that name and type. */
  download(name: string, type: string, parts: readonly string[]): void;
}

export const Port = createContext<DeskPort | null>(null);

export function usePort(): DeskPort {
  const port = useContext(Port);
  if (!port) throw new Error('The desk was shown without a port.');
  return port;
}
