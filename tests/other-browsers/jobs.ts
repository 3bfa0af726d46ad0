import { keys, until, type Browser } from './browser.ts';

const message = 'AADSTS50105: not assigned\nRequest Id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\nTimestamp: 2025-03-12 09:15:00Z';

/** The main jobs of the site, each on the built site at an address; a job throws where the browser does not do it. */
export const jobs: Readonly<Record<string, (browser: Browser, site: string) => Promise<void>>> = {
  'a message pasted on the home page is explained': async (browser, site) => {
    await openReady(browser, `${site}nl/`);
    await browser.run(`const box = document.querySelector('one-box textarea');
      box.value = ${JSON.stringify(message)};
      box.select();`);
    await browser.control('c');
    await browser.run("const box = document.querySelector('one-box textarea'); box.value = ''; box.blur();");
    await browser.control('v');
    await shows(browser, '[data-error-report][data-state=done] [data-field=code] a[href$="aadsts50105/"]');
    await shows(browser, '[data-error-report] [data-field="request-id"]');
    await shows(browser, '.ticket-bar [aria-expanded=false]');
  },

  'words typed in the box find a guide, and Enter leads to the answer': async (browser, site) => {
    await openReady(browser, `${site}nl/`);
    await focus(browser, 'one-box textarea');
    await browser.press('toestemming');
    await shows(browser, 'one-box [data-search-results][data-state=done] > li:first-child[data-symptoms="1"]');
    await browser.press(keys.enter);
    await until('the answer has the focus', () => browser.run("return document.activeElement.matches('.answer')"));
  },

  'the field in the header answers, is walked with arrows and closed with Escape': async (browser, site) => {
    await openReady(browser, `${site}en/about/`);
    await focus(browser, '.site-header site-search input');
    await browser.press('consent');
    await shows(browser, 'site-search [data-search-results][data-state=done] > li[data-symptoms="1"]');
    await browser.press(keys.down);
    await until('a result has the focus', () => browser.run("return document.activeElement.matches('[data-search-results] a')"));
    await browser.press(keys.escape);
    await until('the results are closed', () => browser.run("return !document.querySelector('site-search').hasAttribute('data-open')"));
  },

  'a long text typed at once changes the address without an error': async (browser, site) => {
    await openReady(browser, `${site}en/search/`);
    await browser.run("window.faults = []; addEventListener('error', ({ message }) => faults.push(message));");
    await focus(browser, 'site-search input');
    await browser.press('access denied after new phone '.repeat(5));
    await until('the address has the words', () => browser.run("return location.search.includes('phone')"));
    const faults = (await browser.run('return faults')) as string[];
    if (faults.length > 0) throw new Error(faults.join(' '));
  },

  'the picker leads to a guide, says so in the address, and goes back': async (browser, site) => {
    await openReady(browser, `${site}nl/`);
    await browser.run("document.querySelector('symptom-picker input[value=account]').click()");
    await browser.run("document.querySelector('symptom-picker input[value=verification]').click()");
    await shows(browser, 'symptom-picker [data-guide="account:3"]');
    await until('the address has the answers', () => browser.run("return location.search.includes('see=verification')"));
    await browser.run('history.back()');
    await until('the last answer is taken back', () => browser.run("return !location.search.includes('see=')"));
  },

  'a guide is copied for a ticket, or its text stands selected': async (browser, site) => {
    await openReady(browser, `${site}nl/symptomen/galerie-federatief/`);
    await focus(browser, 'ticket-copy [data-copy=rich]');
    await shows(browser, '#assign-user .step-tools button');
    await browser.press(keys.enter);
    await until('it is copied or selected', () =>
      browser.run(`return document.querySelector('ticket-copy [role=status]')?.textContent === 'Gekopieerd'
        || document.activeElement.matches('.ticket-selected')`),
    );
  },

  'steps are limited to one reader, and a linked step is shown all the same': async (browser, site) => {
    await openReady(browser, `${site}nl/symptomen/galerie-federatief/?for=user#assign-user`);
    await shows(browser, '.steps > li[hidden]');
    await shows(browser, '#assign-user:not([hidden])');
  },

  'a permanent address goes on in the language of the browser, and stays where it is told to': async (browser, site) => {
    await browser.open(`${site}s/8/?for=user#steps`);
    await until('the page in English', () =>
      browser.run(
        "return location.pathname.endsWith('/en/symptoms/gallery-federated/') && location.search + location.hash === '?for=user#steps'",
      ),
    );
    await browser.open(`${site}s/8/?stay`);
    await shows(browser, 'main a[data-choose-language=nl]');
  },

  'both languages stand side by side, and that is remembered': async (browser, site) => {
    await openReady(browser, `${site}en/symptoms/gallery-federated/`);
    await browser.run('document.querySelector(\'a[data-choose-language="both"]\').click()');
    await until('the page with both', () => browser.run("return location.pathname.endsWith('/s/8/both/')"));
    await browser.open(`${site}en/symptoms/gallery-password/`);
    await until('the next with both', () => browser.run("return location.pathname.endsWith('/s/5/both/')"));
    await browser.run('localStorage.clear()');
  },
};

/** Opens a page and waits until it has its elements. */
async function openReady(browser: Browser, address: string) {
  await browser.open(address);
  await until('the elements', () => browser.run("return !document.querySelector(':not(:defined)')"));
}

const shows = (browser: Browser, selector: string) =>
  until(selector, () => browser.run(`return document.querySelector(${JSON.stringify(selector)}) !== null`));

const focus = (browser: Browser, selector: string) => browser.run(`document.querySelector(${JSON.stringify(selector)}).focus()`);
