import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';

/** Whose dossier it is, and the way back to their page. */
export function BackTo({ to, name }: { readonly to: string; readonly name: string }) {
  const t = useT();
  return (
    <h1 className="page__title truncate">
      <Link to={to}>{name}</Link>
      {name && ` · ${t('dossier.name')}`}
    </h1>
  );
}
