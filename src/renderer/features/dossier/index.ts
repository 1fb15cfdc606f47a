export { DossierLink } from './DossierLink.tsx';
