/** A whole number written with any script's digits; null for anything else. */
export function readCount(text: string): number | null {
  const digits = text.trim();
  if (!/^\p{Nd}{1,5}$/u.test(digits)) return null;
  let value = 0;
  for (const digit of digits) value = value * 10 + digitValue(digit);
  return value;
}

/** Each script's ten digits stand in one run; its zero is the first of them. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
