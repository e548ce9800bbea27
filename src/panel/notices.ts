import type {CreateHost, NoticeName, PanelPort} from '../page/panel-port';

/** One quiet sentence at the foot of the page; a text, where given, can be copied from it. */
export function notices(
  port: PanelPort,
  createHost: CreateHost,
): {say(sentence: NoticeName, text?: string): void} {
  let update: ((state: {sentence: NoticeName; text?: string} | null) => void) | undefined;
  return {
    say(sentence, text) {
      if (!update) {
        const host = createHost('notice');
        document.body.append(host.element);
        update = port.mountNotice(host.element).update;
      }
      update(text === undefined ? {sentence} : {sentence, text});
    },
  };
}
