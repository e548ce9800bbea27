import {createHost} from './hosts';
import {panel} from './panel';
import type {NoticeName} from './panel-port';

/** One quiet sentence at the foot of the page; a text, where given, can be copied from it. */
export function notices(signal: AbortSignal): {say(sentence: NoticeName, text?: string): Promise<void>} {
  let update: ((state: {sentence: NoticeName; text?: string} | null) => void) | undefined;
  return {
    async say(sentence, text) {
      const port = await panel();
      if (signal.aborted || !port) return;
      if (!update) {
        const host = createHost('notice', signal);
        document.body.append(host.element);
        update = port.mountNotice(host.element).update;
      }
      update(text === undefined ? {sentence} : {sentence, text});
    },
  };
}
