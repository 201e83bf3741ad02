import { ActionIcon, Anchor, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { mdiKeyboardOutline } from '@mdi/js';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import logo from './cairn.svg';
import { ColorSchemeButton } from './color-scheme-button.js';
import { LanguageButton } from './language-button.js';
import classes from './shell.module.css';
import { SignInButton } from './sign-in-button.js';
import { SignOutButton } from './sign-out-button.js';
import { SignIn } from './sign-in.js';
import { TranslateLink } from './translate-link.js';

const ShortcutsOverlay = lazy(() => import('../keyboard/shortcuts-overlay.js'));

/** What stands around every view: where one can go, and how the page looks and speaks. */
export function Shell() {
  const { t } = useTranslation();
  const [isHelpOpen, help] = useDisclosure();
  useShortcuts([{ keys: 'shift+?', label: t('shortcuts.show'), run: help.toggle }]);
  return (
    <>
      <a className={classes.skip} href="#main">
        {t('nav.skip')}
      </a>
      <header className={classes.header}>
        <Link to="/" className={classes.brand} aria-label="Cairn">
          <img src={logo} alt="" width={22} height={22} />
          <span className={classes.name}>Cairn</span>
        </Link>
        <nav aria-label={t('nav.label')} className={classes.nav}>
          <Link to="/" className={classes.link}>
            {t('nav.diagnose')}
          </Link>
          <Link to="/signatures" className={classes.link}>
            {t('nav.browse')}
          </Link>
          <Link to="/overview" className={classes.link}>
            {t('nav.overview')}
          </Link>
          <TranslateLink />
        </nav>
        <Group gap={4} ml="auto" wrap="nowrap">
          <Anchor href="/docs" className={classes.api} size="sm">
            API
          </Anchor>
          <LanguageButton />
          <ColorSchemeButton />
          <ActionIcon
            variant="subtle"
            color="gray"
            className={classes.keys}
            aria-label={t('shortcuts.show')}
            onClick={help.open}
          >
            <Icon path={mdiKeyboardOutline} />
          </ActionIcon>
          <SignInButton />
          <SignOutButton />
        </Group>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <SignIn>
          <Outlet />
        </SignIn>
      </main>
      <Suspense>{isHelpOpen && <ShortcutsOverlay onClose={help.close} />}</Suspense>
    </>
  );
}
