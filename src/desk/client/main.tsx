import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ArticlePage } from './article-page.tsx';
import { BASE } from './api.ts';
import { ListPage } from './list-page.tsx';

const ARTICLES = `${BASE}articulos/`;

/** The address says what is shown, so that the browser's back button and a bookmark work. */
function Desk() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const update = (): void => setPath(location.pathname);
    addEventListener('popstate', update);
    return () => removeEventListener('popstate', update);
  }, []);
  const go = (to: string): void => {
    history.pushState(null, '', to);
    setPath(location.pathname);
  };
  const slug = path.startsWith(ARTICLES) ? path.slice(ARTICLES.length).replace(/\/$/u, '') : '';
  if (slug === '')
    return <ListPage onOpen={(to, tab = '') => go(`${ARTICLES}${to}/${tab && `#${tab}`}`)} />;
  return <ArticlePage key={slug} slug={slug} onClose={() => go(BASE)} />;
}

const place = document.querySelector('#mesa');
if (place) render(<Desk />, place);
