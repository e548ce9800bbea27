/** What a field is of: one message's facts, one thing the user said, one setting. */
export type FieldOf =
  | {of: 'message'; conversation: string; key: string}
  | {of: 'action'; conversation: string; id: string}
  | {of: 'setting'; key: string};

export const fieldName = (field: FieldOf): string =>
  field.of === 'message'
    ? JSON.stringify(['m', field.conversation, field.key])
    : field.of === 'action'
      ? JSON.stringify(['a', field.conversation, field.id])
      : JSON.stringify(['s', field.key]);

/** Null: a field that this version knows nothing of. It travels on untouched. */
export function readFieldName(name: string): FieldOf | null {
  const [kind, first, second] = parsed(name);
  if (kind === 's' && typeof first === 'string') return {of: 'setting', key: first};
  if (typeof first !== 'string' || typeof second !== 'string') return null;
  if (kind === 'm') return {of: 'message', conversation: first, key: second};
  return kind === 'a' ? {of: 'action', conversation: first, id: second} : null;
}

function parsed(name: string): unknown[] {
  try {
    const value: unknown = JSON.parse(name);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
