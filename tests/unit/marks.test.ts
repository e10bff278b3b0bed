import { describe, expect, test } from 'vitest';
import { mark, refillable } from '../../src/lesson/marks.ts';

const phone = mark('Call {centre.phone}.', 'Call 555 0142.');

describe('a marked text in a page', () => {
  test('is wrapped, its template beside it', () => {
    expect(refillable(`<p>${phone}</p>`)).toBe('<p><span data-says="Call {centre.phone}.">Call 555 0142.</span></p>');
  });

  test('in an attribute leaves the attribute as it is said, and the template in one of its own', () => {
    expect(refillable(`<img src="a.svg" alt="${phone}" width="3">`)).toBe(
      '<img src="a.svg" alt="Call 555 0142." data-says-alt="Call {centre.phone}." width="3">',
    );
  });

  test('may stand among others, in an attribute that holds a tag’s end, and with quotes in it', () => {
    const quoted = mark('Say "{centre.phone}"', 'Say "555 0142"');
    expect(refillable(`<p title="a > b">${phone} ${quoted}</p>`)).toBe(
      '<p title="a > b"><span data-says="Call {centre.phone}.">Call 555 0142.</span> <span data-says="Say &quot;{centre.phone}&quot;">Say "555 0142"</span></p>',
    );
  });

  test('is only said in a title, a style or a script', () => {
    expect(refillable(`<title>${phone}</title><script>"${phone}"</script>`)).toBe(
      '<title>Call 555 0142.</title><script>"Call 555 0142."</script>',
    );
  });
});

test('a page without marks stays as it is', () => {
  const page = '<!doctype html><!-- <p> --><p class="a">1 < 2 & <b>so on</b></p><script>if (a<b) c()</script>';
  expect(refillable(page)).toBe(page);
});

test('a mark that reached an island is refused, naming it', () => {
  expect(() => refillable(`<astro-island component-url="/Plan.js" props="{}"><p>${phone}</p></astro-island>`)).toThrow(
    '/Plan.js',
  );
  expect(refillable(`<astro-island></astro-island><p>${phone}</p>`)).toContain('data-says');
});
