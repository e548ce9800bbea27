/** Hands the browser a file made here. Nothing is sent anywhere: the address is one of this page's own memory. */
export function download(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next turn; some read it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
