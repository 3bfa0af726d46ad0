import { expect, test } from 'vitest';
import { pairLanguages } from '../../src/data/pair-languages.ts';

const paired = (nl: string, en: string) => pairLanguages(`<div lang="nl-NL">${nl}</div><div lang="en">${en}</div>`);

test('what has the same place is one row, each language with its own lang', () => {
  expect(paired('<p>Een</p><p>Twee</p>', '<p>One</p><p>Two</p>')).toBe(
    '<div class="pair"><p lang="nl-NL">Een</p><p lang="en">One</p></div>' +
      '<div class="pair"><p lang="nl-NL">Twee</p><p lang="en">Two</p></div>',
  );
});

test('a heading stays one heading, so that there are not twice as many', () => {
  expect(paired('<h2 id="steps" class="big">Stappen</h2>', '<h2 id="steps" class="big">Steps</h2>')).toBe(
    '<h2 id="steps" class="big pair"><span lang="nl-NL">Stappen</span><span lang="en">Steps</span></h2>',
  );
});

test('an item of a list keeps its number and its id', () => {
  expect(paired('<ol><li id="a">Een <b>x</b></li></ol>', '<ol><li id="a">One <b>y</b></li></ol>')).toBe(
    '<ol><li id="a"><div class="pair"><div lang="nl-NL">Een <b>x</b></div><div lang="en">One <b>y</b></div></div></li></ol>',
  );
});

test('sections are looked into, at any depth', () => {
  expect(paired('<section><div><p>Een</p></div></section>', '<section><div><p>One</p></div></section>')).toBe(
    '<section><div><div class="pair"><p lang="nl-NL">Een</p><p lang="en">One</p></div></div></section>',
  );
});

test('where the languages differ in form, nothing is lost: the whole of that place is one row', () => {
  expect(paired('<section><p>Een</p><p>Twee</p></section>', '<section><p>One</p></section>')).toBe(
    '<section><div class="pair"><div lang="nl-NL"><p>Een</p><p>Twee</p></div><div lang="en"><p>One</p></div></div></section>',
  );
});

test('an id that stands in both languages stays in the first; one of its own stays in the second', () => {
  expect(paired('<p id="x">Een</p><p id="stap-1">A</p>', '<p id="x">One</p><p id="step-1">B</p>')).toBe(
    '<div class="pair"><p id="x" lang="nl-NL">Een</p><p lang="en">One</p></div>' +
      '<div class="pair"><p id="stap-1" lang="nl-NL">A</p><p id="step-1" lang="en">B</p></div>',
  );
});

test('what works only alone is left out: scripts, forms, elements of this site, hidden parts', () => {
  const rest = '<script>x</script><form><p>x</p></form><step-filter>x</step-filter><p hidden>x</p><nav>x</nav><p data-one-language>x</p>';
  expect(paired(`${rest}<p>Een <button>x</button></p>`, `<p>One</p>`)).toBe(
    '<div class="pair"><p lang="nl-NL">Een </p><p lang="en">One</p></div>',
  );
});

test('what is empty without them is left out too', () => {
  expect(paired('<div><form>x</form></div><p>Een</p>', '<p>One</p>')).toBe(
    '<div class="pair"><p lang="nl-NL">Een</p><p lang="en">One</p></div>',
  );
});

test('text stays text', () => {
  expect(paired('<p>&lt;b&gt; &amp;</p>', '<p>&lt;i&gt;</p>')).toBe(
    '<div class="pair"><p lang="nl-NL">&lt;b&gt; &amp;</p><p lang="en">&lt;i&gt;</p></div>',
  );
});
