import './theme/nonce.ts';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { listenForCapture } from './features/capture/index.ts';
import { startLanguage } from './i18n/language.ts';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root to draw in.');
listenForCapture();
await startLanguage();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
