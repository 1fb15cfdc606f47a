import { Button } from '@mantine/core';
import type { MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { NewTag } from './NewTag.tsx';
import { Section } from './Section.tsx';
import { TagRow } from './TagRow.tsx';

type Tags = MethodOutput<'tag.list'>['tags'];

/** So few need no folding. */
const FEW = 6;

/** The tags, and how often to keep in touch with those who carry each; those without a cadence unfold. */
export function TagCadences() {
  const t = useT();
  const [unfolded, setUnfolded] = useRememberedState('settings.tags', false);
  const { data } = useBook('tag.list', {});
  if (!data) return null;
  const { tags } = data;
  const fold = tags.length > FEW && !unfolded;
  const shown = fold ? tags.filter(({ cadenceDays }) => cadenceDays !== null) : tags;
  const hidden = tags.length - shown.length;
  return (
    <Section title={t('settings.tags')} why={t('settings.tags.why')}>
      {tags.length === 0 && <p className="quiet">{t('settings.tags.none')}</p>}
      <TagRows shown={shown} all={tags} />
      {hidden > 0 && (
        <div className="tag-rows__more">
          <Button variant="subtle" onClick={() => setUnfolded(true)}>
            {t('settings.tags.more', { count: hidden })}
          </Button>
        </div>
      )}
      <NewTag taken={tags.map(({ name }) => name)} />
    </Section>
  );
}

function TagRows({ shown, all }: { readonly shown: Tags; readonly all: Tags }) {
  return (
    <ul className="tag-rows">
      {shown.map((tag) => (
        <TagRow key={tag.id} tag={tag} taken={all.filter(({ id }) => id !== tag.id).map(({ name }) => name)} />
      ))}
    </ul>
  );
}
