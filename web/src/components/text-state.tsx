import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const TOLD = ['outdated', 'unreviewed', 'unreviewed_ai'] as const;

/** Says quietly that texts are a translation which nobody has reviewed, or not as they are now. */
export function TextState({ states }: { states: readonly (string | undefined)[] }) {
  const { t } = useTranslation();
  const told = TOLD.findLast((one) => states.includes(one));
  if (!told) return null;
  return (
    <Badge variant="light" color="gray" tt="none" fw={500} title={t(`text_states.${told}_help`)}>
      {t(`text_states.${told}`)}
    </Badge>
  );
}
