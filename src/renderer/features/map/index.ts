export { OnMapLink } from './OnMapLink.tsx';
