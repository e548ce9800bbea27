import type {BackupRecord} from '../backup/record';

type Sent = BackupRecord['sent'][number];

/** Both records of one conversation as one: nothing that either holds is lost; where they differ, the one seen last is right. */
export function mergeRecords(mine: BackupRecord, theirs: BackupRecord): BackupRecord {
  const [older, newer] = mine.seenAt < theirs.seenAt ? [mine, theirs] : [theirs, mine];
  return {
    ...newer,
    home: newer.home ?? older.home,
    news: mine.news,
    messages: byKey([...older.messages, ...newer.messages], ({key}) => key).sort(
      (one, other) => one.at - other.at || (one.key < other.key ? -1 : 1),
    ),
    told: byKey([...theirs.told, ...mine.told], ({id}) => id),
    sent: mergeSent(theirs.sent, mine.sent),
  };
}

/** What is certain of a sending wins: that it was undone, then that it was sent. */
const certainty: Record<Sent['certainty'], number> = {probably: 0, confirmed: 1, revoked: 2};

function mergeSent(theirs: readonly Sent[], mine: readonly Sent[]): Sent[] {
  const known = new Map(mine.map(letter => [letter.id, letter]));
  for (const letter of theirs) {
    const own = known.get(letter.id);
    if (!own) known.set(letter.id, letter);
    else if (certainty[letter.certainty] > certainty[own.certainty])
      known.set(letter.id, {...own, certainty: letter.certainty, shownAs: own.shownAs ?? letter.shownAs});
    else known.set(letter.id, {...own, shownAs: own.shownAs ?? letter.shownAs});
  }
  return [...known.values()];
}

/** The last of those that share a name. */
const byKey = <T>(entries: readonly T[], nameOf: (entry: T) => string): T[] => [
  ...new Map(entries.map(entry => [nameOf(entry), entry])).values(),
];
