/** An id of Outlook in the one form it is kept and compared in. */
export interface OutlookId {
  id: string;
  /** What its first letters say it names; null where they say nothing. */
  names: 'conversation' | 'message' | null;
}

/**
 * Pages write ids with `+` and `/`, addresses with `_` and `-`, sometimes percent-encoded; case matters. Null for anything that is no
 * such id.
 */
export function parseId(text: string): OutlookId | null {
  const id = decode(text.trim()).replaceAll('+', '_').replaceAll('/', '-');
  if (!/^[\w-]{16,600}={0,2}$/.test(id)) return null;
  const names = /^A[AQ]Qk/.test(id) ? 'conversation' : /^(A[AQ]Mk|AAkA)/.test(id) ? 'message' : null;
  return {id, names};
}

/** A conversation's id, or null for a message's and for anything else. */
export function conversationIdIn(text: string): string | null {
  const id = parseId(text);
  return id && id.names !== 'message' ? id.id : null;
}

/** A message's id; null unless its first letters say so. */
export function messageIdIn(text: string): string | null {
  const id = parseId(text);
  return id?.names === 'message' ? id.id : null;
}

/** Percent-encoded or not. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
