/** One thing said at a moment. */
export interface Said {
  value: string;
  at: number;
}

/**
 * What most of them say, in the spelling used most; of several, the first: later mails abbreviate. Null when two different things are said equally often.
 * `agree` tells whether two are one thing, written differently.
 */
export function mostSupported(
  said: readonly Said[],
  agree: (one: string, other: string) => boolean,
): string | null {
  const groups: Said[][] = [];
  for (const one of [...said].sort((a, b) => a.at - b.at || (a.value < b.value ? -1 : 1))) {
    const group = groups.find(others => others.some(other => agree(one.value, other.value)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const [first, second] = groups.sort((a, b) => b.length - a.length);
  if (!first || (second && second.length === first.length)) return null;
  return spelling(first);
}

function spelling(group: readonly Said[]): string | null {
  const times = new Map<string, number>();
  for (const {value} of group) times.set(value, (times.get(value) ?? 0) + 1);
  const most = Math.max(...times.values());
  return group.find(({value}) => times.get(value) === most)?.value ?? null;
}
