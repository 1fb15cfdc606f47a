import type { InteractionKind } from '../../contract/index.ts';

/** How each kind of contact is said. A phrase goes before the words in it. */
export const KIND_WORDS: Readonly<Record<InteractionKind, readonly string[]>> = {
  coffee: ['coffee', 'tea', 'lunch', 'dinner', 'breakfast', 'brunch', 'drinks', 'beer', 'beers', 'lunched', 'dined'],
  call: [
    'call',
    'called',
    'phone call',
    'phone screen',
    'conference call',
    'video call',
    'video chat',
    'zoom call',
    'teams call',
    'phoned',
    'rang',
    'spoke',
    'talked',
    'zoom',
    'zoomed',
    'facetime',
  ],
  email: ['email', 'emailed', 'e-mail', 'e-mailed', 'mail', 'mailed', 'wrote'],
  message: [
    'message',
    'messaged',
    'linkedin message',
    'text message',
    'text',
    'texted',
    'dm',
    'dmed',
    "dm'd",
    'pinged',
    'whatsapp',
    'whatsapped',
    'slacked',
  ],
  meeting: [
    'met',
    'met up',
    'meeting',
    'saw',
    'interview',
    'interviewed',
    '1:1',
    'one-on-one',
    'catch-up',
    'catch up',
    'caught up',
    'bumped into',
    'ran into',
    'chat',
    'chatted',
  ],
  event: ['event', 'conference', 'meetup', 'meet-up', 'summit', 'party', 'workshop', 'webinar', 'hackathon'],
};

/** Words of contact that say less than what it was over: `met for lunch` is lunch. */
export const LESS_TELLING: ReadonlySet<string> = new Set([...KIND_WORDS.meeting, 'spoke', 'talked']);
/** Verbs that take the person without a preposition. */
export const TAKES_PERSON: ReadonlySet<string> = new Set([
  ...['met', 'saw', 'interviewed', 'bumped into', 'ran into', 'called', 'phoned', 'rang', 'emailed', 'e-mailed'],
  ...['mailed', 'messaged', 'texted', 'dmed', "dm'd", 'pinged', 'whatsapped', 'slacked', 'call', 'email', 'text'],
]);

/** Titles of a whole company: after `of` stands its name, and not a department. */
export const OF_COMPANY = 'ceo|cto|cfo|coo|cpo|cmo|founder|cofounder|co-founder|owner|president|chair';

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...['de', 'da', 'do', 'dos', 'das', 'di', 'del', 'della', 'van', 'von', 'der', 'den', 'ter', 'la', 'le', 'du', 'bin'],
  ...['ibn', 'al', 'el', 'y', 'e', 'zu', 'af'],
]);

/** Words of which a title has at least one. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'ceo',
    'cto',
    'cfo',
    'coo',
    'cpo',
    'cmo',
    'cio',
    'ciso',
    'vp',
    'svp',
    'evp',
    'avp',
    'md',
    'gm',
    'pm',
    'tpm',
    'em',
  ],
  ...['president', 'head', 'director', 'manager', 'lead', 'principal', 'staff', 'senior', 'junior', 'chief', 'founder'],
  ...['cofounder', 'co-founder', 'partner', 'engineer', 'developer', 'designer', 'recruiter', 'sourcer', 'analyst'],
  ...['scientist', 'researcher', 'architect', 'consultant', 'associate', 'advisor', 'investor', 'owner', 'officer'],
  ...[
    'professor',
    'intern',
    'trader',
    'quant',
    'swe',
    'sre',
    'eng',
    'engineering',
    'hr',
    'talent',
    'counsel',
    'editor',
  ],
  ...['accountant', 'administrator', 'specialist', 'coordinator', 'executive', 'chair', 'chairman', 'chairwoman'],
]);

/** Words that are nobody's name when written small. */
export const NOBODY: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'my', 'our', 'his', 'her', 'their', 'its', 'your', 'me', 'us', 'him', 'them', 'you', 'it', 'i'],
  ...['we', 'he', 'she', 'they', 'some', 'someone', 'somebody', 'everyone', 'everybody', 'all', 'both', 'another'],
  ...['this', 'that', 'these', 'those', 'and', 'or', 'but', 'of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with'],
  ...['about', 're', 'over', 'after', 'before', 'again', 'up', 'out', 'is', 'was', 'were', 'are', 'has', 'had', 'have'],
  ...['team', 'recruiter', 'recruiters', 'folks', 'friends', 'people', 'colleagues', 'colleague', 'family', 'client'],
  ...['clients', 'customers', 'guys', 'others', 'no', 'not', 'very', 'so', 'as', 'if', 'how', 'why', 'what', 'who'],
  ...['when', 'where', 'two', 'three', 'four', 'five', 'several', 'many', 'old', 'new', 'lots', 'more', 'will', 'can'],
]);

/** `at` these one meets people who work elsewhere. */
export const EVENT_NAME =
  /(?:conf|con|fest|camp|summit|meetup|expo|forum|festival|conference|congress|week|days?|hackathon|party|event|world)$/i;

/** Words left over that say nothing by themselves. */
export const FILLERS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'had',
    'have',
    'i',
    'we',
    'my',
    'our',
    'me',
    'us',
    'got',
    'did',
    'for',
    'over',
    'on',
    'at',
    'and',
  ],
  ...['up', 'with', 'to', 'from', 'by', 'was', 'quick', 'just', 'today', 'also', 'w', 'in', 'of', 'then', 'who'],
]);
