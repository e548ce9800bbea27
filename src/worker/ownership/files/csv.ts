/** A table as RFC 4180 writes it. What a spreadsheet would run instead of show is shown. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  lines.map(line => `${line.map(cell).join(',')}\r\n`).join('');

/** Signs with which a spreadsheet takes a cell for a formula; it drops what stands before them, and reads the wide forms as well. */
const formula = /^[\s\p{Cc}]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u;

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
