import type {Moment} from './derive';
import type {Ports} from './ports';

/** Now, and the settings in force: what every decision is taken by. */
export async function momentOf({clock, settings, memory}: Ports): Promise<Moment> {
  // First: settings that change in between are then newer than the rules they are said to belong to, and what is derived is derived again.
  const rules = await memory.read(rows => rows.rules());
  return {settings: await settings.read(), now: clock.now(), rules};
}
