import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  SegmentedControl,
} from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#eef6f6',
  '#dcebec',
  '#b8d6d9',
  '#90bfc4',
  '#6ba8af',
  '#4c929b',
  '#2f7a85',
  '#1d5d68',
  '#184f59',
  '#123c44',
];

const warmGray: MantineColorsTuple = [
  '#faf7f2',
  '#f4efe8',
  '#e9e2d7',
  '#ddd4c6',
  '#cabfae',
  '#8c8172',
  '#5d5549',
  '#4c453b',
  '#3a342c',
  '#28231d',
];

const warmDark: MantineColorsTuple = [
  '#f1ece4',
  '#d3cbbf',
  '#bbb2a4',
  '#8f8677',
  '#4b463f',
  '#3b3731',
  '#2c2925',
  '#23201d',
  '#191715',
  '#121110',
];

const brick: MantineColorsTuple = [
  '#fdf0ee',
  '#fbe0dc',
  '#f3bdb5',
  '#ea988d',
  '#e0766a',
  '#d25a4c',
  '#b9382c',
  '#a12a20',
  '#86221a',
  '#6b1b15',
];

const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#fbeed3',
  '#f4dba6',
  '#e8bd6d',
  '#d69a2a',
  '#b97a07',
  '#9a6400',
  '#7d4f00',
  '#664100',
  '#4f3200',
];

const leaf: MantineColorsTuple = [
  '#eef7f0',
  '#e4f2e7',
  '#bfe0c8',
  '#8ccf9f',
  '#5fb47a',
  '#3f965c',
  '#2d7d4a',
  '#23683d',
  '#1c5431',
  '#154126',
];

/** Text that people read and type is never below 15 px at 100 %. */
const comfortable = { defaultProps: { size: 'md' } };

export const theme = createTheme({
  colors: { petrol, gray: warmGray, dark: warmDark, red: brick, yellow: amber, green: leaf },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Atkinson Hyperlegible Next', system-ui, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace",
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      vars: (_, { size }) => ({
        root: size ? {} : { '--button-height': '2.5rem', '--button-fz': '0.9375rem' },
      }),
    }),
    TextInput: comfortable,
    PasswordInput: comfortable,
    Textarea: comfortable,
    NativeSelect: comfortable,
    NumberInput: comfortable,
    Checkbox: comfortable,
    Radio: comfortable,
    SegmentedControl: SegmentedControl.extend({
      vars: () => ({
        root: { '--sc-font-size': '0.9375rem', '--sc-padding': '0.3125rem 0.75rem' },
      }),
    }),
    ActionIcon: { defaultProps: { size: 'lg', variant: 'subtle', color: 'gray' } },
    // Its invisible first stop is an element that no menu may hold.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.4 } },
    },
  },
});

/** Mantine's own names, said in our tokens. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens,
  dark: tokens,
});

// Said for each scheme, because Mantine writes its own greys for each scheme too.
const tokens = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--refused)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-petrol-light': 'var(--accent-soft)',
  '--mantine-color-petrol-light-hover': 'var(--accent-soft)',
  '--mantine-color-petrol-light-color': 'var(--accent-ink)',
  '--mantine-color-red-light': 'var(--refused-soft)',
  '--mantine-color-red-light-hover': 'var(--refused-soft)',
  '--mantine-color-red-light-color': 'var(--refused)',
};
