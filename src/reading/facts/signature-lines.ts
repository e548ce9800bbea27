import type {MessageText} from '../message-text';

const longest = 70;
const most = 5;

/** The lines a letter is signed with; where no sign-off heads them, the short lines of its last paragraph. */
export function signatureLines({signature, body}: MessageText): string[] {
  if (signature.length > 0) return signature;
  const lines = body.trimEnd().split('\n');
  const blank = lines.findLastIndex(line => line.trim() === '');
  const last = lines.slice(blank + 1).map(line => line.trim());
  const isSigned =
    blank > 0 &&
    last.length <= most &&
    last.every(line => line.length <= longest && !/[.?!:]$|^[-*\u2022\d]/.test(line));
  return isSigned ? last : [];
}
