/** A domain label as people read it: `xn--mller-kva` is `müller` (RFC 3492). What cannot be decoded is given back as it is. */
export function readableLabel(label: string): string {
  if (!/^xn--/i.test(label)) return label;
  try {
    return decode(label.slice(4).toLowerCase());
  } catch {
    return label;
  }
}

const base = 36;

/** Section 6.2. Throws a RangeError on a digit or code point that does not exist. */
function decode(encoded: string): string {
  const split = encoded.lastIndexOf('-');
  const output = split > 0 ? [...encoded.slice(0, split)].map(letter => letter.codePointAt(0) ?? 0) : [];
  let at = split > 0 ? split + 1 : 0;
  let code = 128;
  let index = 0;
  let bias = 72;
  while (at < encoded.length) {
    const start = index;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(encoded[at]);
      at += 1;
      index += digit * weight;
      const threshold = Math.min(Math.max(step - bias, 1), 26);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapted(index - start, length, start === 0);
    code += Math.floor(index / length);
    index %= length;
    output.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(letter: string | undefined): number {
  const digit = letter === undefined ? -1 : 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(letter);
  if (digit < 0) throw new RangeError('no digit');
  return digit;
}

function adapted(change: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? 700 : 2));
  delta += Math.floor(delta / length);
  let steps = 0;
  for (; delta > 455; steps += base) delta = Math.floor(delta / 35);
  return steps + Math.floor((36 * delta) / (delta + 38));
}
