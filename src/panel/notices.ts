import type {CreateHost, NoticeName, PanelPort} from '../page/panel-port';

/** One quiet sentence at the foot of the page; a text, where given, can be copied from it. */
export function notices(
  port: PanelPort,
  createHost: CreateHost,
): {say(sentence: NoticeName, text?: string, offers?: 'letter' | 'report'): void} {
  let update: ReturnType<PanelPort['mountNotice']>['update'] | undefined;
  return {
    say(sentence, text, offers = 'letter') {
      if (!update) {
        const host = createHost('notice');
        document.body.append(host.element);
        update = port.mountNotice(host.element).update;
      }
      update(text === undefined ? {sentence} : {sentence, text, offers});
    },
  };
}
