export { IntroductionsSection } from './IntroductionsSection.tsx';
