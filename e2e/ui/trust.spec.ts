import {type Browser, expect, type Page, test} from 'playwright/test';
import {blankPage, buildHarness, launch} from './ui-page';

let browser: Browser;
let harness = '';
let page: Page;

test.beforeAll(async () => {
  harness = await buildHarness();
  browser = await launch();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await blankPage(browser, harness);
});
test.afterEach(() => page.close());

const said = (): Promise<unknown[]> => page.evaluate(() => globalThis.harness.said);

/** A press by a real pointer that came from elsewhere. */
async function pressWrite(): Promise<void> {
  const box = await page.getByRole('button', {name: 'Write'}).boundingBox();
  if (!box) throw new Error('No button to press');
  await page.mouse.move(5, 5);
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  await page.mouse.up();
}
const card = (): Promise<void> => page.evaluate(() => void globalThis.harness.card('due'));

test('an honest press is taken once the card has been in sight for a moment', async () => {
  await card();
  await expect(async () => {
    await pressWrite();
    expect(await said()).toEqual([['write']]);
  }).toPass();
});

const covers: Record<string, () => void> = {
  'made all but invisible': () => {
    const host = document.querySelector<HTMLElement>('main > div');
    host?.style.setProperty('opacity', '0.001');
  },
  'on a page made all but invisible': () => document.documentElement.style.setProperty('opacity', '0.01'),
  'behind a filter': () => document.body.style.setProperty('filter', 'opacity(0.02)'),
  'under a picture that lets clicks through': () => {
    const over = document.createElement('div');
    over.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9';
    document.body.append(over);
  },
  'under a popover that lets clicks through': () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'width:100vw;height:100vh;background:#fff;pointer-events:none';
    document.body.append(over);
    over.showPopover();
  },
};

for (const [how, cover] of Object.entries(covers))
  test(`a card ${how} takes no press, and says so`, async () => {
    await card();
    await page.evaluate(cover);
    await expect(async () => {
      await pressWrite();
      await expect(page.getByText('covers Afterword')).toBeAttached({timeout: 100});
    }).toPass();
    expect(await said()).toEqual([]);
    // The keyboard cannot be led astray by what is painted.
    await page.getByRole('button', {name: 'Write'}).press('Enter');
    expect(await said()).toEqual([['write']]);
  });

test('a card moved under a resting pointer takes no press until the pointer moves', async () => {
  await card();
  await expect(async () => {
    await pressWrite();
    expect(await said()).not.toEqual([]);
  }).toPass();
  const box = await page.getByRole('button', {name: 'Write'}).boundingBox();
  if (!box) throw new Error('No button to press');
  await page.mouse.move(400, 400);
  const before = (await said()).length;
  await page.evaluate(
    ([x, y]) => {
      const host = document.querySelector<HTMLElement>('main > div');
      host?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    },
    [400 - box.x - 10, 400 - box.y - 10] as const,
  );
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.down();
  await page.mouse.up();
  expect(await said()).toHaveLength(before);
  await page.mouse.move(402, 401);
  await page.mouse.down();
  await page.mouse.up();
  expect(await said()).toHaveLength(before + 1);
});

test('what the page itself makes happen is ignored', async () => {
  await card();
  await page.getByRole('button', {name: 'Write'}).evaluate((button: HTMLElement) => {
    button.click();
    button.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    button.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
  });
  await page.evaluate(() => void globalThis.harness.picker());
  await page.getByRole('combobox').evaluate((field: HTMLInputElement) => {
    field.value = 'short';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
  });
  await expect(page.getByRole('option')).toHaveCount(4);
  expect(await said()).toEqual([]);
});

test('a closed root cannot be reached from the page', async () => {
  const reached = await page.evaluate(() => {
    globalThis.harness.card('due', 'closed');
    const host = document.querySelector('main > div');
    return {root: host?.firstElementChild?.shadowRoot ?? null, text: host?.textContent};
  });
  expect(reached).toEqual({root: null, text: ''});
});

test('keys pressed in Afterword are not commands of the page', async () => {
  await page.evaluate(() => {
    document.addEventListener('keydown', ({key}) => globalThis.harness.said.push(['page', key]));
    globalThis.harness.picker();
  });
  await page.keyboard.type('e');
  await expect(page.getByRole('combobox')).toHaveValue('e');
  expect(await said()).toEqual([]);
});

test('markup in a name is text, and the styles of the page stay outside', async () => {
  await page.addStyleTag({content: 'div,p,button{display:none!important;font-size:40px!important}'});
  const made = await page.evaluate(() => {
    globalThis.harness.card('hostile');
    document.querySelector('main')?.style.setProperty('display', 'block');
    const root = document.querySelector('main > div > div')?.shadowRoot;
    return {
      elements: root?.querySelectorAll('img, script, b').length,
      button: getComputedStyle(root?.querySelector('.strong') as Element).display,
    };
  });
  expect(made.elements).toBe(0);
  expect(made.button).not.toBe('none');
});

test('the look follows the place, not the system', async () => {
  const theme = await page.evaluate(() => {
    document.body.style.background = '#1f1f1f';
    globalThis.harness.card('due');
    const root = document.querySelector('main > div > div')?.shadowRoot;
    return root?.querySelector('.afterword')?.getAttribute('data-theme');
  });
  expect(theme).toBe('dark');
});

test('mounting again on the same host works, and leaves nothing of the first', async () => {
  const places = await page.evaluate(() => {
    globalThis.harness.card('due').unmount();
    return document.querySelector('main > div')?.childElementCount;
  });
  expect(places).toBe(0);
});
