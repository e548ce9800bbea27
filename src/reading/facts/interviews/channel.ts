import type {Channel} from '../../../domain/reading';
import type {Cues} from './cues';

/** How the interview is held, by folded sentences. A video link outweighs the telephone: it has a number to dial in as well. */
export function channelOf(sentences: readonly string[], cues: Cues): Channel | null {
  const says = (cue: RegExp): boolean => sentences.some(sentence => cue.test(sentence));
  const [video, phone, onSite] = [says(cues.video), says(cues.phone), says(cues.onSite)];
  if (video) return onSite && !phone ? null : 'video';
  if (onSite) return 'on-site';
  return phone ? 'phone' : null;
}
