const LABEL = String.raw`((?:\\.|[^\\[\]])*)`;
/** `[text](target "title")`, also as an image. */
const LINK = new RegExp(String.raw`!?\[${LABEL}\]\((?:<[^<>\n]*>|[^()\s]*)(?:\s+"[^"\n]*")?\)`, 'gs');
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:.*$/gm;
const LINE_START = /^[ \t]*(?:(?:#{1,6}|>|[-+*]|\d{1,9}[.)])[ \t]+)+(?:\[[ xX]\][ \t]+)?/gm;
const RULE_OR_FENCE = /^[ \t]*(?:(?:[-*_][ \t]*){3,}|(?:`{3,}|~{3,}).*)$/gm;
const EMPHASIS = /(?<![\p{L}\p{N}\\])[*_~`]{1,3}(?=\S)|(?<=\S)(?<!\\)[*_~`]{1,3}(?![\p{L}\p{N}])/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** What a Markdown text says, in one line, without its marks and without the targets of its links. */
export function markdownText(markdown: string): string {
  return markdown
    .replace(LINK, '$1')
    .replace(DEFINITION, '')
    .replace(RULE_OR_FENCE, '')
    .replace(LINE_START, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPED, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
