import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { attribute, filesIn, findAll, textOf } from '../html.ts';
import { entriesIn } from '../site.ts';
import { readPage } from './dist.ts';

/** Built below /help/, and told that its own address is https://help.example. */
const dist = 'dist-help';
const base = '/help/';
const files = filesIn(join(dist, 'helpdesk')).filter((name) => !name.endsWith('.html'));
const read = (name: string) => readFileSync(join(dist, 'helpdesk', name), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as unknown[];
/** The file behind an address of the built site. */
const behind = (address: string) => {
  const path = new URL(address, 'https://help.example').pathname.slice(base.length);
  return join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
};
const text = { type: 'string', minLength: 1 };
const shape = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: 'array', items, minItems: 50 });
const translation = shape({
  language: { enum: ['nl', 'en'] },
  content: shape({ title: text, description: text, content: text, keywords: text }),
});

/** What each tool takes, by its documentation. */
const schemas: Record<string, object> = {
  'zendesk-macros.json': listOf(
    shape({ macro: shape({ title: text, actions: { type: 'array', items: shape({ field: text, value: text }), minItems: 1 } }) }),
  ),
  'zendesk-dynamic-content.json': listOf(
    shape({
      item: shape({
        name: text,
        default_locale_id: { const: 'en' },
        variants: {
          type: 'array',
          items: shape({ locale_id: { enum: ['nl', 'en'] }, default: { type: 'boolean' }, content: text }),
          minItems: 2,
        },
      }),
    }),
  ),
  'topdesk-knowledge-items.json': listOf(
    shape({
      item: shape({ translation, visibility: shape({ sspVisibility: { enum: ['NOT_VISIBLE', 'VISIBLE', 'VISIBLE_IN_PERIOD'] } }) }),
      translations: { type: 'array', items: translation, minItems: 1 },
    }),
  ),
  'freshdesk-canned-responses.json': listOf(
    shape({ title: text, content_html: text, visibility: { enum: [0, 1, 2] }, folder_id: { enum: ['nl', 'en'] } }),
  ),
};

describe('the files for ticket tools', () => {
  test('are all there, and none where the site’s address is not known', () => {
    expect(files).toEqual([
      'freshdesk-canned-responses.json',
      'jira-canned-responses.csv',
      'servicenow-response-templates.xml',
      'servicenow-work-note.js',
      'topdesk-knowledge-items.json',
      'topdesk-standard-solutions.csv',
      'zendesk-dynamic-content.json',
      'zendesk-macros.json',
    ]);
    expect(existsSync('dist/helpdesk')).toBe(false);
    expect(textOf(readPage('dist', 'nl/helpdesk/index.html'))).toContain('SITE_URL=');
    expect(textOf(readPage(dist, 'nl/helpdesk/index.html'))).not.toContain('SITE_URL=');
  });

  test.each(files)('lead to pages that exist: %s', (name) => {
    const addresses = new Set([...read(name).matchAll(/https:\/\/[^\s"'|\]<>\\]+/g)].map(([address]) => address));
    expect(addresses.size).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/help\.example\/help\//);
      expect(existsSync(behind(address)), address).toBe(true);
    }
  });

  test.each(Object.entries(schemas))('have the form that the tool takes: %s', (name, schema) => {
    const validate = new Ajv2020().compile(schema);
    expect(validate(json(name)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test.each([
    ['jira-canned-responses.csv', 4],
    ['topdesk-standard-solutions.csv', 5],
  ])('are a table of even rows: %s', (name, columns) => {
    const rows = parseCsv(read(name));
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns]));
    if (columns === 5) for (const [, , brief = ''] of rows) expect(brief.length).toBeLessThanOrEqual(80);
  });

  test('are well-formed XML with a record for each macro and language', () => {
    const records: Record<string, string>[] = [];
    let field = '';
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'sn_templated_snip_note_template') {
        expect(attributes['action']).toBe('INSERT_OR_UPDATE');
        records.push({});
      }
      field = name;
    });
    parser.on('text', (value) => {
      const record = records.at(-1);
      if (record && value.trim()) record[field] = value;
    });
    parser.write(read('servicenow-response-templates.xml')).close();
    expect(records).toHaveLength(2 * json('zendesk-macros.json').length);
    for (const record of records) {
      expect(Object.keys(record).sort()).toEqual(['name', 'short_name', 'sys_id', 'table', 'template_body']);
      expect(record['sys_id']).toMatch(/^[\da-f]{32}$/);
    }
    expect(new Set(records.map((record) => record['sys_id'])).size).toBe(records.length);
  });

  test.each([
    ['AADSTS50105: not assigned', 'nl', 'https://help.example/help/c/50105/', 'toegewezen'],
    ['Error aadsts 50105', 'fr', 'https://help.example/help/c/50105/', 'assigned'],
    ['AADSTS99999999', 'nl', undefined, undefined],
    ['nothing to find', 'nl', undefined, undefined],
  ])('hold a script that explains a code: %s in %s', (short, language, address, word) => {
    const current: Record<string, unknown> & { updated?: boolean } = {
      getValue: (field: string) => (field === 'short_description' ? short : ''),
      caller_id: { preferred_language: language },
      update: () => {
        current.updated = true;
      },
    };
    /** Answers with what the built site has. */
    class RESTMessageV2 {
      #address = '';
      setEndpoint(endpoint: string) {
        this.#address = endpoint;
      }
      setHttpMethod(method: string) {
        expect(method).toBe('get');
      }
      execute() {
        return { getBody: () => readFileSync(behind(this.#address), 'utf8') };
      }
    }
    runInNewContext(read('servicenow-work-note.js'), { current, sn_ws: { RESTMessageV2 } });
    const note = current['work_notes'] as string | undefined;
    expect(current.updated).toBe(address === undefined ? undefined : true);
    expect(note?.split('\n').at(-1)).toBe(address);
    if (word) expect(note).toContain(word);
  });
});

/** A table of quoted cells with semicolons between them, as spreadsheets read it. */
function parseCsv(table: string): string[][] {
  const cells = /"((?:[^"]|"")*)"(;|\r\n)/gy;
  const rows: string[][] = [[]];
  const body = table.replace(/^\ufeff/, '');
  let end = 0;
  for (const { 0: whole, 1: cell = '', 2: mark, index } of body.matchAll(cells)) {
    rows.at(-1)!.push(cell.replaceAll('""', '"'));
    if (mark !== ';') rows.push([]);
    end = index + whole.length;
  }
  expect(end).toBe(body.length);
  return rows.slice(0, -1);
}

describe('what browsers and crawlers are offered', () => {
  test.each([
    ['nl', nl['site.name']],
    ['en', en['site.name']],
  ])('in %s is a search engine of the name %s', (lang, name) => {
    const source = readFileSync(join(dist, `opensearch/${lang}.xml`), 'utf8');
    const templates: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ uri, local, attributes }) => {
      if (local === 'OpenSearchDescription') expect(uri).toBe('http://a9.com/-/spec/opensearch/1.1/');
      if (local === 'Url' && attributes['type']?.value === 'text/html') templates.push(attributes['template']!.value);
    });
    parser.write(source).close();
    expect(source).toContain(`<ShortName>${name}</ShortName>`);
    expect(templates).toHaveLength(1);
    expect(templates[0]).toMatch(/^https:\/\/help\.example\/help\/.+\?q=\{searchTerms\}$/);
    expect(existsSync(behind(templates[0]!.replace(/\?.*/, '')))).toBe(true);
    const links = findAll(readPage(dist, `${lang}/index.html`), (element) => attribute(element, 'rel') === 'search');
    expect(links.map((link) => [attribute(link, 'title'), attribute(link, 'href')])).toEqual([[name, `/help/opensearch/${lang}.xml`]]);
  });

  test('is nothing that needs a whole address where there is none', () => {
    expect(existsSync('dist/opensearch')).toBe(false);
    expect(existsSync('dist/preview')).toBe(false);
    for (const file of ['nl/index.html', 's/3/index.html']) {
      const page = readPage('dist', file);
      expect(findAll(page, (element) => attribute(element, 'rel') === 'search')).toEqual([]);
      expect(Object.keys(previewOf(page))).toEqual(expect.arrayContaining(['og:title', 'og:description', 'og:locale', 'twitter:card']));
      expect(previewOf(page)).not.toHaveProperty('og:image');
      expect(previewOf(page)).not.toHaveProperty('og:url');
    }
  });

  test('is a robots.txt that fits the setting, and no list of pages while the site wants none', () => {
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
    expect(existsSync(join(dist, 'sitemap.xml'))).toBe(false);
  });

  test('are documents for macros that say whether their addresses are whole', () => {
    for (const [folder, addresses] of [
      ['dist', 'relative'],
      [dist, 'absolute'],
    ])
      for (const name of ['symptoms', 'account', 'codes'])
        expect(JSON.parse(readFileSync(join(folder!, `api/${name}.json`), 'utf8'))).toMatchObject({ addresses });
    const { symptoms } = JSON.parse(readFileSync(join(dist, 'api/symptoms.json'), 'utf8')) as {
      symptoms: { permalink: string; steps: { permalink: string }[] }[];
    };
    expect(symptoms[0]!.permalink).toBe('https://help.example/help/s/1/');
    for (const { steps } of symptoms) for (const { permalink } of steps) expect(existsSync(behind(permalink))).toBe(true);
  });
});

/** What a page says to programs that preview it. */
function previewOf(page: ReturnType<typeof readPage>): Record<string, string> {
  const metas = findAll(page, ({ tagName }) => tagName === 'meta');
  return Object.fromEntries(
    metas.flatMap((meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? '';
      return /^(?:og|twitter):/.test(name) ? [[name, attribute(meta, 'content') ?? '']] : [];
    }),
  );
}

describe('the preview of a page', () => {
  // Whoever shares the address of a page that has moved is led to the page, and shows its picture.
  const hasMoved = (file: string) => readFileSync(join(dist, file), 'utf8').includes('<moved-page');
  const pages = filesIn(dist, '.html').filter((file) => file !== '404.html' && !hasMoved(file));

  test('has a title, a summary, a language and a picture, on every page', () => {
    for (const file of pages) {
      const preview = previewOf(readPage(dist, file));
      expect(preview['og:title']?.length, file).toBeGreaterThan(5);
      expect(preview['og:description']?.length, file).toBeGreaterThan(10);
      expect(preview['og:locale'], file).toBe(file.startsWith('en/') ? 'en_GB' : 'nl_NL');
      expect(preview['og:url'], file).toBe(`https://help.example/help/${file.replace(/index\.html$/, '')}`);
      expect(preview['twitter:card'], file).toBe('summary_large_image');
      expect(existsSync(behind(preview['og:image']!)), file).toBe(true);
    }
  });

  test.each([
    ['s/3/index.html', /^symptom-3\./],
    ['nl/account/verificatie-lukt-niet/index.html', /^account-3-nl\./],
    ['c/50011/index.html', /^page-error-codes\./],
    ['en/error-codes/aadsts50011/index.html', /^page-error-codes-en\./],
    ['index.html', /^page-home\./],
  ])('of %s shows its picture', (file, name) => {
    expect(previewOf(readPage(dist, file))['og:image']?.split('/').at(-1)).toMatch(name);
  });

  test('is a small picture of the size that it says, under a name that changes with it', () => {
    const pictures = filesIn(join(dist, 'preview'));
    expect(pictures).toHaveLength((entriesIn('symptoms') + entriesIn('account') + 2) * 3);
    for (const name of pictures) {
      const png = readFileSync(join(dist, 'preview', name));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(png.length, name).toBeLessThanOrEqual(40_000);
      expect(name).toContain(`.${createHash('sha256').update(png).digest('hex').slice(0, 8)}.png`);
    }
  });
});
