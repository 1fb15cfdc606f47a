import { setNonce } from 'get-nonce';

/**
 * The nonce that this page's policy allows for style elements, which the server or protocol handler
 * writes into the page; undefined where there is none (a development server).
 */
function readNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce && !meta.nonce.startsWith('%') ? meta.nonce : undefined;
}

export const styleNonce = readNonce();
// Libraries below Mantine (react-remove-scroll) inject style elements and ask get-nonce.
if (styleNonce) setNonce(styleNonce);
