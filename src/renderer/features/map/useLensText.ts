import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { useRoom } from './room.ts';
import { useLensName } from './useLensName.ts';

/** The lens in words: 'Company: Acme, 3 May 2021'. */
export function useLensText(): string {
  const t = useT();
  const intl = useIntl();
  const { lens } = useRoom();
  const { view, at } = lens;
  const name = useLensName(view) ?? '';
  const what =
    view.kind === 'person' || view.kind === 'company' || view.kind === 'competitors' || view.kind === 'tag'
      ? t(`map.lens.${view.kind}.of`, { name })
      : t(`map.lens.${view.kind}`);
  return at ? `${what}, ${fullDate(intl, at)}` : what;
}
