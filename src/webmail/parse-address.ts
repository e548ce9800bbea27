/** Lower case, or null if the text is not an address and nothing else. */
export function parseAddress(text: string): string | null {
  const address = text.trim().replace(/^<|>$/g, '').toLowerCase();
  return address.length <= 254 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(address) ? address : null;
}
