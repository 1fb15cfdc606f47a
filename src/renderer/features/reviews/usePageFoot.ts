import { useEffect } from 'react';

/** Words as a string of a style sheet. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"\n]/gu, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`;

/** What stands at the foot of each page on paper, before the number of the page. The window's own style cannot know words. */
export function usePageFoot(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @bottom-left { content: ${quoted(text)}; color: #6b645a; font: 8pt Inter, sans-serif; }
      @bottom-right { content: counter(page) " / " counter(pages); color: #6b645a; font: 8pt Inter, sans-serif; }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}
