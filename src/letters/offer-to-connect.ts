/** The line that offers to connect, put before the closing of a thank-you; only where the user switched it on. */
export function withOfferToConnect(text: string): string {
  const closing = text.lastIndexOf('\n\n');
  return `${text.slice(0, closing)}\n\n${line}${text.slice(closing)}`;
}

const line = 'If you are on LinkedIn, I would be glad to connect there.';
