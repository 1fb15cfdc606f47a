import './screens.css';
import { useT } from '../../i18n/useT.ts';
import { Brand } from '../../ui/Brand.tsx';

/** While the book opens; seen only when that takes a moment. */
export function OpeningScreen({ path }: { readonly path?: string }) {
  const t = useT();
  return (
    <main className="book-screen book-screen--opening" aria-busy="true">
      <h1 className="visually-hidden">{t('book.opening')}</h1>
      <div className="book-screen__slow" role="status">
        <Brand size={40} />
        <p>{t('book.opening')}</p>
        {path && <p className="book-screen__path">{t('book.opening.path', { path })}</p>}
      </div>
    </main>
  );
}
