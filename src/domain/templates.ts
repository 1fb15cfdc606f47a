import type { TemplateKind } from '../contract/index.ts';
import { markdownText } from './markdown-text.ts';

export interface TemplateText {
  readonly subject: string;
  readonly body: string;
}

/** What may stand in braces in a template. */
export const TEMPLATE_FIELDS = ['name', 'first name', 'role', 'company', 'date', 'what we talked about', 'me'] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** The templates as Kith brings them. Short: a message that is easy to send is sent. */
export const TEMPLATES: Record<TemplateKind, TemplateText> = {
  thank_you: {
    subject: 'Thank you for your time',
    body: `Hi {first name},

thank you for the conversation on {date}. I enjoyed talking about {what we talked about}, and I came away with a much clearer picture of the {role} role and of how you work at {company}.

If anything is still open on your side, just write; I am glad to go into more detail.

Best wishes
{me}`,
  },
  first_nudge: {
    subject: 'The {role} role at {company}',
    body: `Hi {first name},

I hope your week is going well. Since we spoke on {date} I have thought more about {what we talked about}, and I am still keen on the {role} role.

Is there any news, or anything you need from me in the meantime?

Best wishes
{me}`,
  },
  second_nudge: {
    subject: 'Still interested in {company}',
    body: `Hi {first name},

I know how full weeks get, so only a short line: I am still interested in the {role} role at {company}. If the timing has changed, or you have decided on somebody else, a word is enough and I will understand.

Either way, I would be glad to stay in touch.

Best wishes
{me}`,
  },
  check_in: {
    subject: 'How are things at {company}?',
    body: `Hi {first name},

it has been a while since {date}, and I still think of what we said about {what we talked about}. How has it gone since? And how are you?

No agenda on my side. If you have half an hour for a call or a coffee in the next weeks, I would enjoy catching up.

Best wishes
{me}`,
  },
  introduction: {
    subject: 'Would you introduce me to somebody at {company}?',
    body: `Hi {first name},

I hope you are well. I am getting to know {company} and remembered that you know people there. Is there somebody you would feel comfortable introducing me to? I would like to hear how the work is there from the inside; twenty minutes would be plenty.

I am happy to write a few lines that you can pass on. And if it is not a good moment, please just say so.

Thank you
{me}`,
  },
  custom: {
    subject: 'Hello from {me}',
    body: `Hi {first name},

I thought of you today, and of {what we talked about}. How are you?

Best wishes
{me}`,
  },
};

export interface Filled extends TemplateText {
  /** Fields that the text asks for and that nothing is known for, in the order of the text. */
  readonly missing: readonly TemplateField[];
}

const FIELD = new RegExp(
  `\\{\\s*(${TEMPLATE_FIELDS.map((field) => field.replaceAll(' ', '\\s+')).join('|')})\\s*\\}`,
  'giu',
);

/** Puts in what is known; what is not stays as it stands, and is told. */
export function fillTemplate(text: TemplateText, known: Partial<Record<TemplateField, string | null>>): Filled {
  const missing = new Set<TemplateField>();
  const fill = (line: string): string =>
    line.replace(FIELD, (braces, name: string) => {
      const field = name.toLowerCase().replace(/\s+/g, ' ') as TemplateField;
      const value = known[field];
      if (!value) missing.add(field);
      return value || braces;
    });
  const [subject, body] = [fill(text.subject), fill(text.body)];
  // A subject is one line, whatever was put in.
  return { subject: subject.replace(/\s+/g, ' ').trim(), body, missing: [...missing] };
}

/** Scripts in which a name is not divided by spaces, or the family comes first. */
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const HONORIFIC = /^(dr|prof|mr|mrs|ms|mx|sir|dipl-ing|ing)\.?$/iu;

/** What to call a person whose given name is not known for itself: the first word, or the name whole. */
export function firstNameOf(name: string, givenName: string | null): string {
  if (givenName) return givenName;
  if (UNDIVIDED.test(name)) return name;
  const words = name.split(/\s+/).filter(Boolean);
  return words.find((word) => !HONORIFIC.test(word)) ?? name;
}

const TALKED = /\b(?:(?:talked|spoke|chatted|talk|chat|conversation)\s+(?:about|on)|discussed)\s+(.+)/iu;
const SENTENCE_END = /[.!?;](?=\s|$)/u;
const MAX_TOPIC = 120;

/**
 * What a note says was talked about, or null. Notes are private and end up in messages here, so only what
 * follows “talked about”, “discussed” and the like is taken, and no further than the sentence.
 *
 * @param note Markdown
 */
export function topicOf(note: string): string | null {
  for (const line of note.split(/\r?\n/)) {
    const topic = TALKED.exec(markdownText(line))?.[1]?.split(SENTENCE_END)[0]?.trim();
    if (topic && topic.length <= MAX_TOPIC) return topic;
  }
  return null;
}
