import { Anchor, Container, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../components/use-title.js';

export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('not_found.title'));
  return (
    <Container size="sm" py="xl">
      <Title order={1} size="h3">
        {t('not_found.title')}
      </Title>
      <Text my="sm">{t('not_found.text')}</Text>
      <Anchor component={Link} to="/">
        {t('not_found.home')}
      </Anchor>
    </Container>
  );
}
