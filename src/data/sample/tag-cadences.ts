export const RECRUITER = 90;
export const INTERVIEWER = 120;

/** How often I want to be in touch with those who carry a tag. */
export const tagCadences: Readonly<Record<string, number>> = {
  'Inner circle': 30,
  Recruiters: RECRUITER,
  'Past interviewers': INTERVIEWER,
};
