import './screens.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Brand } from '../../ui/Brand.tsx';

/** How often to ask how the opening goes, ms. */
const ASK_AGAIN = 700;

/** While the book opens; seen only when that takes a moment. */
export function OpeningScreen({ path }: { readonly path?: string }) {
  const t = useT();
  const queryClient = useQueryClient();
  // The event that tells of the end may come before this window listens.
  useEffect(() => {
    const ask = setInterval(() => void queryClient.invalidateQueries({ queryKey: ['book.status'] }), ASK_AGAIN);
    return () => clearInterval(ask);
  }, [queryClient]);
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
