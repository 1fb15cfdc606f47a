import './editor.css';
import type { Node } from '@tiptap/pm/model';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { isExternalHref, mentionTarget } from './markdown/links.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { RecordLink } from './RecordLink.tsx';

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  bulletList: 'ul',
  listItem: 'li',
  bold: 'strong',
  italic: 'em',
  strike: 's',
  code: 'code',
};

function renderLink(href: string, children: ReactNode): ReactNode {
  const target = mentionTarget(href);
  if (target) {
    return (
      <RecordLink className="mention" target={target}>
        {children}
      </RecordLink>
    );
  }
  if (!isExternalHref(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function renderText(node: Node): ReactNode {
  return node.marks.reduceRight<ReactNode>((inner, mark) => {
    if (mark.type.name === 'link') return renderLink(String(mark.attrs.href), inner);
    return createElement(elements[mark.type.name] ?? 'span', null, inner);
  }, node.text);
}

/** As fixed children, which need no keys. */
function renderChildren(node: Node): ReactNode {
  return createElement(Fragment, null, ...node.children.map(renderNode));
}

function renderNode(node: Node): ReactNode {
  switch (node.type.name) {
    case 'text':
      return renderText(node);
    case 'hardBreak':
      return <br />;
    case 'horizontalRule':
      return <hr />;
    case 'codeBlock':
      return (
        <pre>
          <code>{node.textContent}</code>
        </pre>
      );
    case 'orderedList':
      return <ol start={Number(node.attrs.start ?? 1)}>{renderChildren(node)}</ol>;
    case 'heading':
      // Below the page's own headings, whatever the level.
      return <h3 data-level={Number(node.attrs.level)}>{renderChildren(node)}</h3>;
    default:
      return createElement(elements[node.type.name] ?? 'div', { dir: 'auto' }, renderChildren(node));
  }
}

/** Markdown to read: elements made one by one, never HTML from the text. */
export function MarkdownView({ markdown }: { readonly markdown: string }) {
  const content = useMemo(() => renderChildren(parseMarkdown(markdown)), [markdown]);
  return <div className="note-text">{content}</div>;
}
