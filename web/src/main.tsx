import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadReader } from './api/reader.js';
import { App } from './app.js';
import { startI18n } from './i18n/i18n.js';
import './shell/styles.js';

void loadReader();
await startI18n();
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
