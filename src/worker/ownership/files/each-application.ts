import {applicationHolding, type Held} from '../../card-of';
import {momentOf} from '../../moment';
import type {Ports} from '../../ports';

const stretch = 50;

/** Every application as it is now, the one heard of last first; those put away come last, where they are wanted. */
export async function eachApplication(
  {archived}: {archived: boolean},
  ports: Ports,
  take: (held: Held, archived: boolean) => void,
): Promise<void> {
  const moment = await momentOf(ports);
  for (const away of archived ? [false, true] : [false])
    for (let from = 0; ; from += stretch) {
      const some = await ports.memory.read(async rows => {
        const found = await rows.byLastHeard({stage: null, archived: away, from, count: stretch});
        const held = await Promise.all(
          found.map(({card}) => applicationHolding(rows, card.conversation, ports.rooms, moment)),
        );
        return {count: found.length, held: held.filter(one => one !== null)};
      });
      for (const held of some.held) take(held, away);
      if (some.count < stretch) break;
    }
}
