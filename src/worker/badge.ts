import type {Memory} from './memory';

/** The part of `browser.action` that the badge uses. */
export interface BadgeArea {
  setBadgeText(details: {text: string}): Promise<void>;
  setBadgeBackgroundColor(details: {color: string}): Promise<void>;
}

const most = 100;
const ink = '#1d4e56';

/** How many applications have a step open now: empty for none, "99+" beyond two digits. */
export async function badgeText(memory: Memory): Promise<string> {
  const count = await memory.read(rows => rows.counting(most));
  if (count === 0) return '';
  return count < most ? String(count) : `${most - 1}+`;
}

/** The badge is not kept by browsers over a restart; it is painted from the data each time. */
export async function paintBadge(memory: Memory, badge: BadgeArea): Promise<void> {
  await badge.setBadgeText({text: await badgeText(memory)});
  await badge.setBadgeBackgroundColor({color: ink});
}
