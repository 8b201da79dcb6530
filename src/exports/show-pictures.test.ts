import { describe, expect, test } from 'vitest';
import { showPictures } from './show-pictures.ts';

const PICTURE = { file: 'content/images/mi foto.jpg', id: 'abc', width: 1000, height: 500 };
const pictures = { 'mi foto.jpg': PICTURE };

describe('the body of an article', () => {
  test('offers each of its pictures in the sizes that the site has, with its room', () => {
    const html = '<figure><img src="mi%20foto.jpg" alt="&#x22;Sí&#x22; &#x26; no"></figure>';
    expect(showPictures(html, pictures, '/noticias')).toBe(
      '<figure><picture>' +
        '<source type="image/avif" srcset="/noticias/imagenes/abc-480.avif 480w, /noticias/imagenes/abc-800.avif 800w, /noticias/imagenes/abc-1000.avif 1000w" sizes="(max-width: 48rem) 100vw, 42rem">' +
        '<img src="/noticias/imagenes/abc-1000.jpg" alt="&quot;Sí&quot; &amp; no" width="1000" height="500" loading="lazy" decoding="async">' +
        '</picture></figure>',
    );
  });

  test('has the pictures of the public folder as they are', () => {
    const html = '<p>Una <img src="/c.png" alt="a"> sola.</p>';
    expect(showPictures(html, pictures, '')).toBe(html);
  });
});
