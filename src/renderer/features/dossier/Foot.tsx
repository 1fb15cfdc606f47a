import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { today } from '../../ui/relativeDate.ts';

interface FootProps {
  /** Whether confidential items were asked for, how many of them are in it, and how many are not. */
  readonly asked: boolean;
  readonly held: number;
  readonly leftOut: number;
}

/** At the foot of a dossier: what it is, of when, and what became of what was told in confidence. */
export function Foot({ asked, held, leftOut }: FootProps) {
  const t = useT();
  const intl = useIntl();
  const said = asked ? 'with' : leftOut > 0 ? 'without' : 'none';
  return (
    <>
      <span>{t('dossier.foot', { date: fullDate(intl, today()) })}</span>
      <span data-held={asked && held > 0 ? true : undefined}>
        {t(`dossier.foot.${said}`, { count: asked ? held : leftOut })}
      </span>
    </>
  );
}
