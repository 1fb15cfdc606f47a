export const networkMessages = {
  'network.title': 'Network',
  'network.empty.title': 'Who matters, once there is a network',
  'network.empty.body':
    'Here you will see who ties your circles together, which old ties are worth waking, and where you depend on one person. Import your connections, or note who knows whom.',
  'network.empty.action': 'Import connections',
  'network.working': 'Looking through who knows whom…',
  'network.bridges': 'Bridges',
  'network.bridges.about': 'Much of what you know hangs together over them. Keep these ties, whatever you do next.',
  'network.bridges.why': 'Ties {companies} together',
  'network.dormant': 'Worth waking',
  'network.dormant.about': 'You were close once. They remember you, and know by now what your present circle does not.',
  'network.dormant.why': 'Strongest in {when}',
  'network.weak': 'Weak ties with company',
  'network.weak.about':
    'You hardly know them, but many you know do. News of a next job comes most often from ties like these.',
  'network.weak.why': '{mutual, plural, one {One mutual contact} other {# mutual contacts}}',
  'network.single': 'All through one person',
  'network.single.about': 'Companies where one tie alone is alive. A second one makes you safe.',
  'network.single.why':
    'All you know at {company} goes through them; {others, plural, one {one more is} other {# more are}} there',
  'network.more': 'Show {count} more',
} as const;
