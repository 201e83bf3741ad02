import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../api/query-client.js';
import { changeLanguage, currentLanguage } from '../i18n/i18n.js';
import { LANGUAGES } from '../i18n/language.js';

/** Offers the other language, in its own words. */
export function LanguageButton() {
  // Shows the language anew when it has changed.
  useTranslation();
  const other = currentLanguage() === 'en' ? 'zh' : 'en';
  const { tag, name } = LANGUAGES[other];
  const change = async () => {
    await changeLanguage(other);
    // What the service answered is in the language that was chosen before.
    await queryClient.invalidateQueries();
  };
  return (
    <Button variant="subtle" color="gray" size="compact-sm" lang={tag} onClick={() => void change()}>
      {name}
    </Button>
  );
}
