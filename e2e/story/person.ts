import type {Page} from 'playwright';
import {expect} from 'playwright/test';
import {press, textIn} from '../closed-root';

/** What a person does in one webmail, in that webmail's own places. What Afterword shows is the same everywhere. */
export interface Hands {
  openList(page: Page): Promise<void>;
  openConversation(page: Page, subject: string): Promise<void>;
  reply(page: Page): Promise<void>;
  /** The text in the reply box, as it would be sent. */
  draft(page: Page): Promise<string>;
  send(page: Page): Promise<void>;
}

/** Waits until the card shows words like these, and answers them. */
export async function cardSaying(page: Page, words: RegExp): Promise<string> {
  await expect.poll(() => textIn(page, 'card'), {message: `a card saying ${words}`}).toMatch(words);
  return (await textIn(page, 'card')) ?? '';
}

/** Opens the picker with the button beside Send, takes the letter it offers first, and fills what is asked with `words`. `look`: the picker is open. */
export async function insertOfferedLetter(
  page: Page,
  words: readonly string[],
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await expect.poll(() => textIn(page, 'button'), {message: 'a button beside Send'}).not.toBeNull();
  // A press counts only once the button has been in plain sight for a moment; a person would press again.
  await expect(async () => {
    await press(page, 'button', /./);
    await expect.poll(() => textIn(page, 'picker'), {timeout: 700}).toMatch(/\w{3}/);
  }, 'the picker opens').toPass({timeout: 10_000});
  await look();
  await page.keyboard.press('Enter');
  for (const word of words) {
    if ((await textIn(page, 'picker')) === null) break;
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => textIn(page, 'picker'), {message: 'the picker is closed'}).toBeNull();
}
