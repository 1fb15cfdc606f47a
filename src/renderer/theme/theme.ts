import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Modal,
  Radio,
  Tooltip,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eef5f4',
  '#e0ecea',
  '#bfd8d4',
  '#9ccfc8',
  '#84bfb7',
  '#5ba39b',
  '#3c8481',
  '#28696a',
  '#1f5758',
  '#174445',
];

const warmDark: MantineColorsTuple = [
  '#eee9e1',
  '#bdb5a9',
  '#a0978b',
  '#857c70',
  '#4a443d',
  '#35302b',
  '#2a2622',
  '#201d1a',
  '#1a1715',
  '#141210',
];

/** Mantine in Kith's clothes: small, quiet, on a 4 px grid. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  colors: { teal, dark: warmDark },
  white: '#ffffff',
  black: '#23201b',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  cursorType: 'default',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Button: Button.extend({ defaultProps: { size: 'xs', variant: 'filled' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Radio: Radio.extend({ defaultProps: { size: 'xs' } }),
    Input: Input.extend({ defaultProps: { size: 'xs' } }),
    Modal: Modal.extend({ defaultProps: { transitionProps: { duration: 140 }, centered: true } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, transitionProps: { duration: 120 } } }),
  },
});

const both = {
  '--mantine-color-body': 'var(--k-paper)',
  '--mantine-color-text': 'var(--k-ink)',
  '--mantine-color-dimmed': 'var(--k-ink-3)',
  '--mantine-color-placeholder': 'var(--k-ink-3)',
  '--mantine-color-error': 'var(--k-danger)',
  '--mantine-color-anchor': 'var(--k-accent)',
  '--mantine-color-default': 'var(--k-raised)',
  '--mantine-color-default-hover': 'var(--k-hover)',
  '--mantine-color-default-color': 'var(--k-ink)',
  '--mantine-color-default-border': 'var(--k-line-strong)',
  '--mantine-primary-color-filled': 'var(--k-accent)',
  '--mantine-primary-color-filled-hover': 'var(--k-accent-hover)',
  '--mantine-primary-color-contrast': 'var(--k-accent-ink)',
  '--mantine-primary-color-light': 'var(--k-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--k-accent)',
  '--mantine-color-gray-light-hover': 'var(--k-hover)',
  '--mantine-color-gray-light-color': 'var(--k-ink-2)',
};

/** Mantine's variables, told in our tokens, so that one file holds the look. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: both, dark: both });
